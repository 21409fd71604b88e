import type { DocumentId } from '../model/document.ts';
import { type EntityKind, kindOf } from '../model/entity.ts';
import type { Party, PartyId } from '../model/party.ts';
import type { PropertyValue, StatementType } from '../model/statement.ts';
import { timesOverlap } from '../model/time.ts';

/** A statement as claims compare it: by parties. */
export interface Said {
  type: StatementType;
  roles: Record<string, PartyId[]>;
  properties: Record<string, PropertyValue>;
  time?: string | undefined;
  /** What is still to happen is another claim than what happened. */
  planned: boolean;
  quote: string;
  document: DocumentId;
  origin: string;
}

/** Whether two documents tell one story: one copies, quotes or credits the other, or both credit a third. */
export type Retold = (a: DocumentId, b: DocumentId) => boolean;

/** Looks a party up; what is not among the parties is unknown. */
export type PartyLookup = (id: PartyId) => Party | undefined;

// What a statement of these types is about stands in its words and not in its roles.
const BY_WORDS = new Set<StatementType>(['statement', 'confirmation', 'report']);
const COMPARED = ['name', 'value', 'unit', 'quantity', 'amount', 'currency', 'share', 'former'];

function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{Script=Han}/gu) ?? []);
}

function overlap(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** Two unnamed parties that retellings of one story describe alike; elsewhere each stands for itself. */
function describedAlike(a: Party, b: Party): boolean {
  if (a.named || b.named) return false;
  const kinds: [EntityKind, EntityKind] = [kindOf(a.type), kindOf(b.type)];
  if (kinds[0] !== kinds[1]) return false;
  const shared = a.countries.some((country) => b.countries.includes(country));
  if (a.countries.length > 0 && b.countries.length > 0 && !shared) return false;
  return overlap(contentWords(a.names.join(' ')), contentWords(b.names.join(' '))) >= 0.3;
}

/** Each of the smaller set of fillers is among the larger one. */
function fillersAgree(a: PartyId[], b: PartyId[], retelling: boolean, party: PartyLookup): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((id) =>
    many.some((other) => {
      if (id === other) return true;
      const [x, y] = [party(id), party(other)];
      return retelling && x !== undefined && y !== undefined && describedAlike(x, y);
    }),
  );
}

function propertiesAgree(a: Said, b: Said): boolean {
  if (a.type === 'specification' && a.properties.name !== b.properties.name) return false;
  return COMPARED.every((key) => {
    const [x, y] = [a.properties[key], b.properties[key]];
    return x === undefined || y === undefined || String(x).toLowerCase() === String(y).toLowerCase();
  });
}

/**
 * Whether two statements say the same: one's roles are among the other's with the same parties, at least two roles in
 * common where the type has two, and neither times nor quantities contradict. Unnamed parties count as the same only
 * where both have one origin or their documents tell one story.
 */
export function saySame(a: Said, b: Said, party: PartyLookup, retold: Retold): boolean {
  if (a.type !== b.type || a.planned !== b.planned || !propertiesAgree(a, b)) return false;
  if (a.time !== undefined && b.time !== undefined && !timesOverlap(a.time, b.time)) return false;
  const [x, y] = [Object.keys(a.roles), Object.keys(b.roles)];
  const common = x.filter((role) => y.includes(role));
  if (common.length < Math.min(x.length, y.length)) return false;
  if (common.length < 2 && x.length !== y.length) return false;
  if (BY_WORDS.has(a.type) && overlap(contentWords(a.quote), contentWords(b.quote)) < 0.6) return false;
  const retelling = a.document !== b.document && (a.origin === b.origin || retold(a.document, b.document));
  return common.every((role) => fillersAgree(a.roles[role]!, b.roles[role]!, retelling, party));
}

/** Whether a country, or a body that speaks for one, stands for a party of that country. */
function standsFor(broader: Party | undefined, party: Party | undefined): boolean {
  if (!broader || !party) return false;
  if (kindOf(broader.type) !== 'place' && broader.type !== 'PublicBody') return false;
  return broader.countries.some((country) => party.countries.includes(country));
}

/**
 * Whether a denial speaks against a claim: each of its roles meets the claim's, by the same party or by a country that the
 * claim's party belongs to ("China has denied shipping goods to Russia"); or the claim is the broader one of the same parties.
 */
export function deniesClaim(denial: Said, claim: Said, party: PartyLookup): boolean {
  if (denial.type !== claim.type) return false;
  if (denial.time !== undefined && claim.time !== undefined && !timesOverlap(denial.time, claim.time))
    return false;
  if (denial.type === 'specification' && denial.properties.name !== claim.properties.name) return false;
  const filled = Object.keys(denial.roles).filter((role) => denial.roles[role]!.length > 0);
  const common = filled.filter((role) => claim.roles[role] !== undefined);
  const meets = (role: string) =>
    denial.roles[role]!.some((id) =>
      claim.roles[role]!.some((other) => id === other || standsFor(party(id), party(other))),
    );
  if (common.length === 0 || !common.every(meets)) return false;
  if (BY_WORDS.has(denial.type)) return overlap(contentWords(denial.quote), contentWords(claim.quote)) >= 0.6;
  const goodsAside = filled.filter((role) => role !== 'product');
  if ((goodsAside.length > 0 ? goodsAside : filled).every((role) => common.includes(role))) return true;
  return common.length >= 2 && Object.keys(claim.roles).every((role) => common.includes(role));
}
