import { Link } from 'wouter';
import type { Claim } from '../../model/evidence.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { SpeakerChain } from '../parts/SpeakerChain.tsx';
import { StanceMark } from '../parts/StanceMark.tsx';
import { StateMark } from '../parts/StateMark.tsx';

interface Props {
  title: string;
  voices: Claim['statements'];
  statements: ReadonlyMap<string, ReviewedStatement>;
}

/** The sentences of one side, each with who says it: the document's publisher first, the nearest speaker last. */
export function Voices({ title, voices, statements }: Props) {
  return (
    <section>
      <h3 className="overline">{title}</h3>
      {voices.length === 0 && <p className="hint">Nobody in the case.</p>}
      {voices.map(({ id, document, stance, chain }) => {
        const statement = statements.get(id);
        return (
          <figure key={id} className={`voice voice-${stance}`}>
            <blockquote>{statement?.citation.quote}</blockquote>
            <figcaption>
              {statement && <StateMark state={statement.review.state} />}
              <span>
                <SpeakerChain links={chain.map(({ label }) => label).reverse()} />{' '}
                <StanceMark stance={stance} />{' '}
                <Link href={`/documents/${document}?s=${encodeURIComponent(id)}`}>read it there</Link>
              </span>
            </figcaption>
          </figure>
        );
      })}
    </section>
  );
}
