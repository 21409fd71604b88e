import { type AlignedPair, alignParts, type WeighedPart } from '../compare/alignParts.ts';
import type { TokenMatch } from '../compare/compareTokens.ts';
import { partWeight } from '../compare/defaultWeight.ts';
import type { Finding } from '../compare/findings.ts';
import { type NameScore, scoreAlignment } from '../compare/scoreAlignment.ts';
import { ROLE, type Role } from '../parts/namePart.ts';
import type { AskedName } from './AskedName.ts';
import type { MetWords } from './MetWords.ts';
import type { NameTable } from './NameTable.ts';

const SAME: TokenMatch = { score: 1, rule: 'same' };
const isExact = (role: Role) => role === ROLE.number || role === ROLE.country || role === ROLE.acronym;

/** The parts of a listed name as the comparison takes them. */
export function weighListed(table: NameTable, name: number): WeighedPart[] {
  const parts: WeighedPart[] = [];
  for (let at = table.partStart[name]!; at < table.partStart[name + 1]!; at++) {
    const token = table.partToken[at]!;
    const role = table.partRole[at] as Role;
    parts.push({
      token: table.vocabulary.tokenAt(token),
      role,
      weight: partWeight(role, table.rarities[token]!),
    });
  }
  return parts;
}

/** Compares the name asked for with one listed name, word by word, with the matches that were found beforehand. */
export function scoreCandidate(
  asked: AskedName,
  listed: readonly WeighedPart[],
  table: NameTable,
  name: number,
  met: MetWords,
): NameScore {
  const start = table.partStart[name]!;
  const match = (i: number, j: number): TokenMatch | undefined => {
    const [left, right] = [asked.parts[i]!, listed[j]!];
    if (isExact(left.role) || isExact(right.role))
      return left.token.form === right.token.form ? SAME : undefined;
    const word = table.partToken[start + j]!;
    return met.has(word) ? asked.matches[i]!.get(word) : undefined;
  };
  const pairs = alignParts(asked.parts, listed, asked.name.nameClass, match);
  const scored = scoreAlignment(asked.parts, listed, pairs, asked.name.nameClass);
  const thin = asked.thin ?? oneOfSeveral(asked, listed) ?? loneMisspelling(asked, pairs);
  if (thin) {
    scored.score *= thin.factor;
    scored.findings.push(thin);
  }
  return scored;
}

/** A person's single name that is not even spelt as in the listing. */
function loneMisspelling(asked: AskedName, pairs: readonly AlignedPair[]): Finding | undefined {
  if (asked.name.nameClass !== 'person' || asked.parts.filter(({ weight }) => weight > 0).length !== 1)
    return undefined;
  return pairs.some(({ score }) => score < 0.95)
    ? { factor: 0.85, detail: 'a single name, spelt otherwise' }
    : undefined;
}

/** A person's single name, or three letters, that are one part of several of the listed name may be anybody's. */
function oneOfSeveral(asked: AskedName, listed: readonly WeighedPart[]): Finding | undefined {
  const [only, ...others] = asked.parts.filter(({ weight }) => weight > 0);
  if (!only || others.length > 0 || listed.filter(({ weight }) => weight > 0).length <= 1) return undefined;
  if (asked.name.nameClass === 'person') return { factor: 0.85, detail: 'one name of several' };
  return only.token.form.length <= 3 ? { factor: 0.85, detail: 'three letters of a longer name' } : undefined;
}
