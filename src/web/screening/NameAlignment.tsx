import './alignment.css';
import type { Explanation, PartMatch } from '../../model/hit.ts';

/** Why two names are thought the same: which part met which, by what rule, and what else counted. */
export function NameAlignment({ explanation }: { explanation: Explanation }) {
  const { parts, qualifiers, summary, query, listed, listedKind } = explanation;
  return (
    <section className="alignment" aria-label="Why this is a hit">
      <p className="alignment-summary">{summary}</p>
      {listedKind !== 'primary' && (
        <p className="hint">
          “{query}” met “{listed}”, {article(listedKind)} of the listing.
        </p>
      )}
      <ul className="parts">
        {parts.map((part) => (
          <Part key={`${part.left}|${part.right}|${part.rule}`} part={part} />
        ))}
      </ul>
      {qualifiers.length > 0 && (
        <ul className="qualifiers">
          {qualifiers.map(({ name, effect, change, detail }) => (
            <li key={name + detail} className={`qualifier-${effect}`}>
              <strong>{name}</strong> {detail}
              {change !== 0 && (
                <span className="qualifier-change">
                  {change > 0 ? '+' : '−'}
                  {Math.abs(change).toFixed(2)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Part({ part: { left, right, rule, score, weight } }: { part: PartMatch }) {
  const tone = score >= 0.95 ? 'same' : score >= 0.7 ? 'near' : score > 0 ? 'far' : 'none';
  return (
    <li className={`part part-${tone}`} title={`score ${score.toFixed(2)}, weight ${weight.toFixed(2)}`}>
      <span className="part-name">{left || <span className="part-nothing">nothing</span>}</span>
      <span className="part-rule">{rule}</span>
      <span className="part-name">{right || <span className="part-nothing">nothing</span>}</span>
      <span className="part-weight" aria-hidden="true">
        <span style={{ width: `${Math.min(1, weight) * 100}%` }} />
      </span>
    </li>
  );
}

function article(kind: Explanation['listedKind']): string {
  if (kind === 'alias') return 'an alias';
  return kind === 'former' ? 'a former name' : 'a weak alias';
}
