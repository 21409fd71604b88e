import type { Claim, Origin } from '../../model/evidence.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { count } from '../words/documentWords.ts';
import { RELIABILITY_WORDS } from '../words/gradeWords.ts';
import { GradeSelect } from './GradeSelect.tsx';

/** The sources behind all claims, with how far each can be relied on; a grade is kept with the source. */
export function SourcesList({ claims }: { claims: readonly Claim[] }) {
  const { decide } = useDecisions();
  const sources = new Map<string, { origin: Origin; claims: number }>();
  for (const claim of claims) {
    for (const origin of claim.origins) {
      const known = sources.get(origin.label);
      const judged = known && known.origin.reliability !== 'F' ? known.origin : origin;
      sources.set(origin.label, { origin: judged, claims: (known?.claims ?? 0) + 1 });
    }
  }
  const ordered = [...sources.values()].sort((a, b) => b.claims - a.claims);
  return (
    <aside className="sources" aria-label="Sources">
      <h2>Sources</h2>
      <p className="hint">How far can each be relied on? A is completely reliable, F cannot be judged.</p>
      <ul>
        {ordered.map(({ origin, claims: number }) => (
          <li key={origin.label}>
            <span>
              <span className="source-name">{origin.label}</span>
              <span className="quiet">{count(number, 'claim')}</span>
            </span>
            <GradeSelect
              label={`Reliability of ${origin.label}`}
              grade={origin.reliability}
              words={RELIABILITY_WORDS}
              choose={(reliability) =>
                void decide(
                  [{ kind: 'grade-source', source: origin.label, reliability }],
                  `${origin.label} graded ${reliability}, ${RELIABILITY_WORDS[reliability]}.`,
                )
              }
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
