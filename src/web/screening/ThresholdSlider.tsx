import type { Hit } from '../../model/hit.ts';

interface Props {
  hits: readonly Hit[];
  threshold: number;
  /** Where the matcher sets it. */
  usual: number;
  change(threshold: number): void;
}

/** Moves the line between alerts and weaker matches; each hit stands as a tick where its score is. */
export function ThresholdSlider({ hits, threshold, usual, change }: Props) {
  return (
    <div className="threshold">
      <label htmlFor="threshold">Threshold</label>
      <div className="threshold-scale">
        <div className="threshold-ticks" aria-hidden="true">
          {hits.map(({ score, entity, listing }) => (
            <span
              key={`${entity.id} ${listing.list} ${listing.id}`}
              className={score >= threshold ? 'tick tick-above' : 'tick'}
              style={{ left: `${score * 100}%` }}
            />
          ))}
        </div>
        <input
          id="threshold"
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={threshold}
          onChange={(event) => change(Number(event.target.value))}
        />
      </div>
      <output htmlFor="threshold">{threshold.toFixed(2)}</output>
      <button
        type="button"
        className="button-plain"
        onClick={() => change(usual)}
        disabled={threshold === usual}
        style={{ visibility: threshold === usual ? 'hidden' : 'visible' }}
      >
        back to {usual.toFixed(2)}
      </button>
    </div>
  );
}
