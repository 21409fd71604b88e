import { Link } from 'wouter';
import type { LeadReason, LeadSource } from '../../model/lead.ts';
import { documentTitle } from '../words/documentWords.ts';
import { useJoinedNetwork } from './NetworkContext.ts';

const SIDES = { for: 'For', against: 'Against' } as const;

/** What speaks for a lead and what against, each with the way to where it can be checked. */
export function LeadReasons({ reasons }: { reasons: readonly LeadReason[] }) {
  return (['for', 'against'] as const).map((effect) => {
    const side = reasons.filter((reason) => reason.effect === effect);
    return (
      side.length > 0 && (
        <div key={effect} className={`lead-side lead-${effect}`}>
          <h4>{SIDES[effect]}</h4>
          <ul>
            {side.map(({ text, source }) => (
              <li key={text}>
                {text} <Source source={source} />
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });
}

function Source({ source }: { source: LeadSource }) {
  const { documents } = useJoinedNetwork();
  if (source.kind === 'case') return null;
  if (source.kind === 'listing') {
    return (
      <span className="quiet">
        {source.list} {source.listing}
      </span>
    );
  }
  const document = documents.get(source.citation.document);
  return (
    document && (
      <Link href={`/documents/${document.id}?s=${encodeURIComponent(source.statement)}`}>
        Read it in “{documentTitle(document)}”
      </Link>
    )
  );
}
