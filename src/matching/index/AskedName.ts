import type { WeighedPart } from '../compare/alignParts.ts';
import { tokenOf } from '../compare/compareTokens.ts';
import { partWeight } from '../compare/defaultWeight.ts';
import type { Finding } from '../compare/findings.ts';
import { splitAttachedLegalForm } from '../parts/findLegalForms.ts';
import { type AnalysedName, READING, ROLE } from '../parts/namePart.ts';
import type { NameTable } from './NameTable.ts';
import type { TokenMatcher, TokenMatches } from './TokenMatcher.ts';
import { thinName } from './thinName.ts';

/** A name that is asked for, with its parts weighed and matched against the vocabulary of an index. */
export interface AskedName {
  name: AnalysedName;
  parts: WeighedPart[];
  matches: TokenMatches[];
  weight: number;
  /** Why the name says too little by itself, where it does. */
  thin: Finding | undefined;
}

const NONE: TokenMatches = new Map();

/** Weighs the parts of a name by the frequencies of the index and finds the words of the index that are like them. */
export function askName(name: AnalysedName, table: NameTable, matcher: TokenMatcher): AskedName {
  const { vocabulary } = table;
  const parts: WeighedPart[] = [];
  const matches: TokenMatches[] = [];
  const rarities: number[] = [];
  let weight = 0;
  for (const { form: written, reading, role } of name.parts) {
    let form = written;
    let id = vocabulary.idOf(form, reading);
    if (id === undefined && role === ROLE.word && reading === READING.spelt) {
      form = splitAttachedLegalForm(form, (rest) => vocabulary.idOf(rest, reading) !== undefined) ?? form;
      id = vocabulary.idOf(form, reading);
    }
    const token = tokenOf(form, reading);
    const rarity = id === undefined ? 1 : table.rarities[id]!;
    rarities.push(rarity);
    const part: WeighedPart = { token, role, weight: partWeight(role, rarity) };
    parts.push(part);
    weight += part.weight;
    const exact = role === ROLE.number || role === ROLE.country || role === ROLE.acronym;
    const how = exact ? 'exact' : role === ROLE.generic ? 'by key' : 'by spelling';
    const silent =
      role === ROLE.particle || role === ROLE.title || role === ROLE.legal || role === ROLE.initial;
    matches.push(silent ? NONE : matcher.matchesOf(token, name.nameClass, how));
  }
  return { name, parts, matches, weight, thin: thinName(parts, rarities, name.nameClass) };
}
