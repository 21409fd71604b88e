import { kindOf } from '../../model/entity.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { StatementType } from '../../model/statement.ts';

/** Somebody or something named in one statement with the placeholder. */
export interface Neighbour {
  party: Party;
  /** What the neighbour is in that statement, and what the placeholder is. */
  role: string;
  placeholderRole: string;
  statement: ReviewedStatement;
}

/** What is said of a placeholder: its statements, what it is in them, and who is named beside it. */
export interface Setting {
  placeholder: Party;
  statements: ReviewedStatement[];
  roles: Set<string>;
  neighbours: Neighbour[];
}

// How the news was made says nothing about who an unnamed party is, and places are beside everybody.
const REPORTING = new Set<StatementType>(['report', 'confirmation', 'comment_request', 'statement']);

/** Whether a statement ties those whom it names: not rejected, not itself a denial, and not about how news is made. */
export function tiesParties({ type, stance, review }: ReviewedStatement): boolean {
  return review.state !== 'rejected' && stance !== 'denied' && !REPORTING.has(type);
}

/** Who fills which role of a statement, each party and role once. */
export function fillersOf(
  { roles }: ReviewedStatement,
  partyOf: ReadonlyMap<string, Party>,
): { role: string; party: Party }[] {
  return Object.entries(roles).flatMap(([role, entities]) => {
    const parties = new Map(
      entities.flatMap((entity) => partyOf.get(entity) ?? []).map((one) => [one.id, one]),
    );
    return [...parties.values()].map((party) => ({ role, party }));
  });
}

/** Entities who say something to somebody: speakers, sources, and whoever statements are attributed to. */
function speakersAmong(statements: readonly ReviewedStatement[]): Set<string> {
  return new Set(
    statements.flatMap(({ roles, attribution }) => [
      ...(roles.source ?? []),
      ...(roles.speaker ?? []),
      ...attribution.flatMap((step) => (step.by === 'entity' ? [step.entity] : [])),
    ]),
  );
}

/**
 * The settings of all placeholders that could be somebody, by party. People who speak without being named are left out:
 * who an anonymous source is, redthread does not ask.
 */
export function settingsOf(
  parties: readonly Party[],
  statements: readonly ReviewedStatement[],
  partyOf: ReadonlyMap<string, Party>,
): Map<PartyId, Setting> {
  const settings = new Map<PartyId, Setting>();
  const speakers = speakersAmong(statements);
  for (const placeholder of parties) {
    const kind = kindOf(placeholder.type);
    if (placeholder.named || !['person', 'organization'].includes(kind)) continue;
    if (kind === 'person' && placeholder.entities.some((entity) => speakers.has(entity))) continue;
    settings.set(placeholder.id, { placeholder, statements: [], roles: new Set(), neighbours: [] });
  }
  for (const statement of statements.filter(tiesParties)) {
    const fillers = fillersOf(statement, partyOf);
    for (const { role: placeholderRole, party: placeholder } of fillers) {
      const setting = settings.get(placeholder.id);
      if (!setting) continue;
      if (!setting.statements.includes(statement)) setting.statements.push(statement);
      setting.roles.add(placeholderRole);
      for (const { role, party } of fillers) {
        if (!party.named || kindOf(party.type) === 'place') continue;
        setting.neighbours.push({ party, role, placeholderRole, statement });
      }
    }
  }
  return settings;
}
