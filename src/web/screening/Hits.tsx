import { useState } from 'react';
import type { ScreeningWire } from '../../api/screeningSchemas.ts';
import type { Hit } from '../../model/hit.ts';
import { useKeys } from '../shell/useKeys.ts';
import { count } from '../words/documentWords.ts';
import { timeInWords } from '../words/timeInWords.ts';
import { HitCard } from './HitCard.tsx';
import { hitKey } from './hitKey.ts';
import { ThresholdSlider } from './ThresholdSlider.tsx';

/** The hits, best first; those below the threshold folded away. */
export function Hits({ result }: { result: ScreeningWire }) {
  const [threshold, setThreshold] = useState(result.threshold);
  const [active, setActive] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<'confirm-hit' | 'dismiss-hit' | null>(null);
  const hits = result.hits.toSorted((a, b) => b.score - a.score);
  const above = hits.filter(({ score }) => score >= threshold);
  const below = hits.filter(({ score }) => score < threshold);

  const step = (by: 1 | -1) => {
    const at = above.findIndex((hit) => hitKey(hit) === active);
    const next = above[at < 0 ? 0 : at + by];
    if (!next) return;
    setActive(hitKey(next));
    setDeciding(null);
    document.getElementById(hitKey(next))?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
  const decideActive = (kind: 'confirm-hit' | 'dismiss-hit') => () => active && setDeciding(kind);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: decideActive('confirm-hit'),
    x: decideActive('dismiss-hit'),
  });

  const card = (hit: Hit) => (
    <HitCard
      key={hitKey(hit)}
      hit={hit}
      active={hitKey(hit) === active}
      deciding={hitKey(hit) === active ? deciding : null}
      decideOn={(kind) => {
        setActive(hitKey(hit));
        setDeciding(kind);
      }}
    />
  );
  return (
    <>
      <ThresholdSlider hits={hits} threshold={threshold} usual={result.threshold} change={setThreshold} />
      <p className="hits-count" role="status">
        <strong>{count(above.length, 'hit')}</strong> above {threshold.toFixed(2)}, as of{' '}
        {timeInWords(result.asOf)}
      </p>
      {above.length === 0 && (
        <p className="quiet">None stands so high. Lower the threshold to see the rest.</p>
      )}
      <ol className="hits">{above.map(card)}</ol>
      {below.length > 0 && (
        <details className="hits-below">
          <summary>{count(below.length, 'weaker match', 'weaker matches')} below the threshold</summary>
          <ol className="hits">{below.map(card)}</ol>
        </details>
      )}
    </>
  );
}
