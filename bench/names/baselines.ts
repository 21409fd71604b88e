import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { RightPerson } from './RightPerson.ts';
import { screeningRows } from './screening.ts';

/** Each way of searching is asked names one after another for so long, or until there are no more. */
const MOST_SECONDS = 8;

export interface BaselineFigures {
  names: number;
  perSecond: number;
  /** By this thread’s own processor time. */
  perCpuSecond: number;
  /** Share of the names for which the right person comes first. */
  first: number;
  /** How many times as many names redthread answers in the same time. */
  slower: number;
}

interface Row {
  key: string;
  text: string;
}

/** The best listing for a name, as `list:id`. */
type FindFirst = (name: string) => string | undefined;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sortedWords = (text: string) => plain(text).split(' ').sort().join(' ');

const ways: Record<string, (listings: readonly DatedListing[], rows: readonly Row[]) => FindFirst> = {
  redthread(listings) {
    const index = NameIndex.build(listings);
    return (name) => {
      const [best] = index.search({ name, type: 'Person' }, { limit: 5 });
      return best && `${best.listing.list}:${best.listing.id}`;
    };
  },
  'fuse.js'(_, rows) {
    const fuse = new Fuse(rows, { keys: ['text'], ignoreLocation: true, threshold: 0.4, includeScore: true });
    return (name) => fuse.search(name, { limit: 5 })[0]?.item.key;
  },
  MiniSearch(_, rows) {
    const search = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.25, prefix: false } });
    search.addAll(rows.map(({ text }, id) => ({ id, text: plain(text) })));
    return (name) => {
      const [best] = search.search(plain(name));
      return best && rows[best.id as number]!.key;
    };
  },
  'Levenshtein scan'(_, rows) {
    const texts = rows.map(({ text }) => sortedWords(text));
    return (name) => {
      const asked = sortedWords(name);
      let [best, nearest] = [-1, Number.POSITIVE_INFINITY];
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at]!;
        const edits = distance(asked, text) / Math.max(asked.length, text.length);
        if (edits < nearest) [best, nearest] = [at, edits];
      }
      return rows[best]?.key;
    };
  },
};

/** Asks redthread and what else a user might pick for the same people, on this thread, and compares speed and answers. */
export function runBaselines(
  listings: readonly DatedListing[],
  positives: string,
): Record<string, BaselineFigures> {
  const truth = new RightPerson(listings);
  const asked = screeningRows(positives).map(({ name, query }) => ({
    name,
    right: truth.of(name, query.birthDate),
  }));
  const rows = listings.flatMap(({ list, id, names }) =>
    names.map(({ text }) => ({ key: `${list}:${id}`, text })),
  );
  const figures: Record<string, BaselineFigures> = {};
  for (const [way, make] of Object.entries(ways)) {
    const find = make(listings, rows);
    for (const { name } of asked.slice(0, 20)) find(name);
    let [names, first] = [0, 0];
    const cpu = process.threadCpuUsage();
    const begun = performance.now();
    for (const { name, right } of asked) {
      if (right.has(find(name) ?? '')) first += 1;
      names += 1;
      if (performance.now() - begun > MOST_SECONDS * 1000) break;
    }
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.threadCpuUsage(cpu);
    const perCpuSecond = (names / (user + system)) * 1e6;
    figures[way] = {
      names,
      perSecond: names / seconds,
      perCpuSecond,
      first: first / names,
      slower: (figures.redthread?.perCpuSecond ?? perCpuSecond) / perCpuSecond,
    };
  }
  return figures;
}
