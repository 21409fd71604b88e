import type { ChainLink } from '../model/evidence.ts';
import type { Stance } from '../model/statement.ts';
import { type Sayable, sayClause } from './sayClause.ts';

/** Who says so, in words: a paper by its description, an unnamed source as such, everybody else by name. */
export function saySpeaker(chain: readonly ChainLink[]): string {
  const [first, next] = chain as [ChainLink, ChainLink?];
  const through =
    next && (first.kind === 'document' || first.kind === 'anonymous') ? `, through ${next.label}` : '';
  return `${first.label}${through}`;
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}

/** A sentence that says a statement as its speaker does, never more firmly. The speaker is always named. */
export function saySentence(said: Sayable, stance: Stance, chain: readonly ChainLink[]): string {
  const speaker = saySpeaker(chain);
  const clause = sayClause(said);
  if (said.type === 'confirmation' && stance !== 'asserted') {
    return `${capitalised(said.roles.publisher?.[0] ?? speaker)} could not confirm the report.`;
  }
  switch (stance) {
    case 'asserted':
      return `According to ${speaker}, ${clause}.`;
    case 'alleged':
      return `It is alleged, according to ${speaker}, that ${clause}.`;
    case 'planned':
      return `A plan, not yet reported as done, according to ${speaker}: ${clause}.`;
    case 'unconfirmed':
      return `Unconfirmed, according to ${speaker}: ${clause}.`;
    case 'opinion':
      return `In the opinion of ${speaker}, ${clause}.`;
    case 'denied':
      return `${capitalised(speaker)} denies that ${clause}.`;
  }
}
