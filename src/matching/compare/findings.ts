import type { LegalKind } from '../parts/legalForms.ts';
import { ROLE, type Role } from '../parts/namePart.ts';
import type { AlignedPair, WeighedPart } from './alignParts.ts';

/** Something in two names that speaks against their being one, beyond the words that do not meet. */
export interface Finding {
  /** The score is multiplied by it. */
  factor: number;
  detail: string;
}

const COMMERCIAL = new Set<LegalKind>(['limited', 'stock', 'partnership', 'company', 'cooperative', 'state']);

function formsOf(parts: readonly WeighedPart[], role: Role): Set<string> {
  const forms = new Set<string>();
  for (const part of parts) if (part.role === role) forms.add(part.token.form);
  return forms;
}

function lacking(a: Set<string>, b: Set<string>): boolean {
  for (const form of a) if (!b.has(form)) return true;
  return false;
}

/** Legal forms of different kinds; equivalents and a form on one side only say nothing. */
export function legalFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
): Finding | undefined {
  const [a, b] = [formsOf(left, ROLE.legal), formsOf(right, ROLE.legal)];
  a.delete('company');
  b.delete('company');
  if (a.size === 0 || b.size === 0 || [...a].some((kind) => b.has(kind))) return undefined;
  const commercial = (kinds: Set<string>) => [...kinds].some((kind) => COMMERCIAL.has(kind as LegalKind));
  const names = `${[...a].sort().join(', ')} / ${[...b].sort().join(', ')}`;
  return commercial(a) === commercial(b)
    ? { factor: 0.96, detail: `different legal forms (${names})` }
    : { factor: 0.66, detail: `legal forms of different kinds (${names})` };
}

/** Initials of a person that met nothing on both sides. */
export function initialFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): Finding | undefined {
  const open = (parts: readonly WeighedPart[], met: number[]) =>
    parts.some((part, at) => part.role === ROLE.initial && !met.includes(at));
  return open(
    left,
    pairs.flatMap((pair) => pair.left),
  ) &&
    open(
      right,
      pairs.flatMap((pair) => pair.right),
    )
    ? { factor: 0.8, detail: 'different initials' }
    : undefined;
}

/** An initial that could only be read as the other family name, while the family name beside it meets nothing. */
export function familyInitialFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): Finding | undefined {
  const strays = (own: readonly WeighedPart[], other: readonly WeighedPart[], side: 'left' | 'right') =>
    own.some(({ role }, at) => role === ROLE.family && !pairs.some((pair) => pair[side].includes(at))) &&
    pairs.some(
      (pair) =>
        own[pair[side][0]!]!.role === ROLE.initial &&
        other[pair[side === 'left' ? 'right' : 'left'][0]!]!.role === ROLE.family,
    );
  return strays(left, right, 'left') || strays(right, left, 'right')
    ? { factor: 0.7, detail: 'an initial for a family name, and another family name beside it' }
    : undefined;
}

const SON_OF = new Set(['bin', 'ibn', 'ben', 'bn', 'abn']);

/** Father and son in each other's place: "A bin B" and "B bin A". */
export function filiationFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): Finding | undefined {
  const [l, r] = [sonOf(left), sonOf(right)];
  if (l < 1 || r < 1) return undefined;
  const met = (a: number, b: number) => pairs.some((pair) => pair.left.includes(a) && pair.right.includes(b));
  return met(l - 1, r + 1) && met(l + 1, r - 1) && !met(l - 1, r - 1)
    ? { factor: 0.65, detail: 'father and son in each other’s place' }
    : undefined;
}

function sonOf(parts: readonly WeighedPart[]): number {
  return parts.findIndex((part) => part.role === ROLE.particle && SON_OF.has(part.token.form));
}

/** Numbers that differ, or that only one name has. */
export function numberFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
): Finding | undefined {
  const [a, b] = [formsOf(left, ROLE.number), formsOf(right, ROLE.number)];
  const [ownA, ownB] = [lacking(a, b), lacking(b, a)];
  if (!ownA && !ownB) return undefined;
  const both = ownA && ownB;
  return { factor: both ? 0.5 : 0.72, detail: both ? 'different numbers' : 'a number in one name only' };
}

/** Countries that differ, or that only one name has: branches and namesakes abroad. */
export function placeFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
): Finding | undefined {
  const [a, b] = [formsOf(left, ROLE.country), formsOf(right, ROLE.country)];
  const [ownA, ownB] = [lacking(a, b), lacking(b, a)];
  if (!ownA && !ownB) return undefined;
  const both = ownA && ownB;
  return { factor: both ? 0.5 : 0.78, detail: both ? 'different countries' : 'a country in one name only' };
}

/** Names that meet only in words that many bodies share, while other words meet nothing. */
export function sharedWordsFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): Finding | undefined {
  const tells = (part: WeighedPart | undefined) =>
    part !== undefined && (part.role === ROLE.word || part.role === ROLE.acronym);
  if (pairs.some((pair) => tells(left[pair.left[0]!]) || tells(right[pair.right[0]!]))) return undefined;
  const [metLeft, metRight] = [pairs.flatMap((pair) => pair.left), pairs.flatMap((pair) => pair.right)];
  const open =
    left.some((part, at) => part.weight > 0 && !metLeft.includes(at)) ||
    right.some((part, at) => part.weight > 0 && !metRight.includes(at));
  return open ? { factor: 0.8, detail: 'alike only in words that many bodies share' } : undefined;
}

/** A name of one or two words that leaves one of them unmet, while the other name has unmet words, too. */
export function shortNameFinding(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): Finding | undefined {
  const counting = (parts: readonly WeighedPart[]) =>
    parts.reduce((sum, part) => sum + (part.weight > 0 ? 1 : 0), 0);
  const [l, r] = [counting(left), counting(right)];
  if (Math.min(l, r) > 2) return undefined;
  let [metLeft, metRight] = [0, 0];
  for (const pair of pairs) {
    metLeft += pair.left.length;
    metRight += pair.right.length;
  }
  return metLeft < l && metRight < r ? { factor: 0.82, detail: 'each has a word of its own' } : undefined;
}
