import type { Explanation, PartMatch, Qualifier } from '../../model/hit.ts';
import type { ListedNameKind } from '../../model/listing.ts';
import type { WeighedPart } from '../compare/alignParts.ts';
import { describeParts } from '../compare/describeParts.ts';
import type { NameScore } from '../compare/scoreAlignment.ts';
import type { AnalysedName } from '../parts/namePart.ts';
import type { AskedName } from './AskedName.ts';

export interface Explained {
  asked: AskedName;
  listed: AnalysedName;
  listedParts: readonly WeighedPart[];
  kind: ListedNameKind;
  /** Null where the one is the acronym of the other. */
  alignment: NameScore | null;
  nameScore: number;
  qualifiers: Qualifier[];
}

/** Says why two names are thought the same, part by part and in one sentence. */
export function explain(found: Explained): Explanation {
  const { asked, listed, kind, qualifiers } = found;
  const parts = partsOf(found);
  return {
    query: asked.name.text,
    listed: listed.text,
    listedKind: kind,
    parts,
    nameScore: Math.round(found.nameScore * 1000) / 1000,
    qualifiers,
    summary: summaryOf(asked.name.text, listed.text, kind, parts, qualifiers, found.alignment),
  };
}

function partsOf({ asked, listed, listedParts, alignment, nameScore }: Explained): PartMatch[] {
  if (!alignment)
    return [{ left: asked.name.text, right: listed.text, rule: 'acronym', score: nameScore, weight: 1 }];
  if (listed.parts.length !== listedParts.length)
    return [{ left: asked.name.text, right: listed.text, rule: 'whole name', score: nameScore, weight: 1 }];
  return describeParts(asked.name, listed, asked.parts, listedParts, alignment.pairs);
}

const KINDS: Record<ListedNameKind, string> = {
  primary: 'the listed name',
  alias: 'the listed alias',
  former: 'the former name',
  weak: 'the weak alias',
};

function summaryOf(
  query: string,
  listed: string,
  kind: ListedNameKind,
  parts: PartMatch[],
  qualifiers: Qualifier[],
  alignment: NameScore | null,
): string {
  const met = parts.filter(({ left, right }) => left !== '' && right !== '');
  const changed = met.filter(({ rule }) => rule !== 'same' && rule !== 'legal form');
  const alone = parts.filter(({ left, right, weight }) => weight > 0.02 && (left === '' || right === ''));
  const clauses = [
    changed.length === 0 && alone.length === 0
      ? `“${query}” has all words of ${KINDS[kind]} “${listed}”`
      : `“${query}” meets ${KINDS[kind]} “${listed}” in ${met.length} of ${met.length + alone.length} parts`,
  ];
  for (const { left, right, rule } of changed.slice(0, 3)) clauses.push(`${left} ~ ${right} (${rule})`);
  if (alone.length > 0)
    clauses.push(
      `unmatched: ${alone
        .slice(0, 4)
        .map(({ left, right }) => left || right)
        .join(', ')}`,
    );
  for (const { detail } of alignment?.findings ?? []) clauses.push(detail);
  for (const { name, effect, detail } of qualifiers)
    clauses.push(effect === 'neutral' ? detail : `${name} ${effect}: ${detail}`);
  return `${clauses.join('; ')}.`;
}
