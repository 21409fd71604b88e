import { TAGGED_KINDS, type TaggedKind } from '../../src/extraction/tagger/labels.ts';
import type { GoldDocument, GoldName } from './readCorpora.ts';

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
}

/** Exact spans and kinds; names without a capital letter are left out on both sides. */
export function scoreNames(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly GoldName[],
): Record<TaggedKind | 'all', Figures> {
  const counts = Object.fromEntries([...TAGGED_KINDS, 'all'].map((kind) => [kind, [0, 0, 0]]));
  for (const document of documents) {
    const key = ({ start, end, kind }: GoldName) => `${start} ${end} ${kind}`;
    const capital = ({ start, end }: GoldName) => /\p{Lu}/u.test(document.text.slice(start, end));
    const gold = document.names.filter(capital);
    const wanted = new Set(gold.map(key));
    const found = read(document).filter(capital);
    for (const kind of [...TAGGED_KINDS, 'all'] as const) {
      const of = (names: readonly GoldName[]) => names.filter((name) => kind === 'all' || name.kind === kind);
      const row = counts[kind]!;
      row[0]! += of(found).filter((name) => wanted.has(key(name))).length;
      row[1]! += of(found).length;
      row[2]! += of(gold).length;
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([kind, [right, found, gold]]) => [
      kind,
      {
        precision: round(right! / (found || 1)),
        recall: round(right! / (gold || 1)),
        f1: round((2 * right!) / (found! + gold! || 1)),
        gold: gold!,
      },
    ]),
  ) as Record<TaggedKind | 'all', Figures>;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
