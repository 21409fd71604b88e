import { useMemo, useRef, useState } from 'react';
import type { Go } from './Go.ts';
import { Legend } from './Legend.tsx';
import { useJoinedNetwork } from './NetworkContext.ts';
import { type Drawing, useGraph } from './useGraph.ts';

/** The drawing. Where the browser cannot draw it, says so; the list shows the same. */
export function GraphView({ lit, open }: { lit: Drawing['lit']; open: Go }) {
  const { parties, links, listed } = useJoinedNetwork();
  const frame = useRef<HTMLDivElement>(null);
  const [loose, setLoose] = useState(false);
  const tied = useMemo(() => {
    const ends = new Set([...links.values()].flatMap((link) => link.ends));
    return parties.filter(({ id }) => ends.has(id) || listed.has(id));
  }, [parties, links, listed]);
  const untied = parties.length - tied.length;
  const { failed, zoom } = useGraph(frame, { parties: loose ? parties : tied, links, listed, lit, open });
  if (failed) {
    return (
      <p className="network-failed">
        This browser has no WebGL, so the network cannot be drawn. The list shows the same parties and lines.
      </p>
    );
  }
  return (
    <>
      <div
        className="network-frame"
        ref={frame}
        role="img"
        aria-label="Drawing of the network; the list shows the same"
      />
      {untied > 0 && (
        <label className="network-loose">
          <input type="checkbox" checked={loose} onChange={(event) => setLoose(event.target.checked)} />
          with {untied} that no line joins
        </label>
      )}
      <div className="network-zoom">
        <button type="button" className="tool" onClick={() => zoom('in')} aria-label="Nearer">
          +
        </button>
        <button type="button" className="tool" onClick={() => zoom('out')} aria-label="Farther">
          −
        </button>
        <button type="button" className="tool" onClick={() => zoom('all')}>
          All
        </button>
      </div>
      <Legend />
    </>
  );
}
