import { wordStem } from '../cyrillic/caseForms.ts';
import { nameKey } from '../names/nameKey.ts';
import type { NameGroup } from './NameGroup.ts';

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'la', 'und', 'für', 'to']);
const MOST = 40;

/** First letters of the words of a name, small words counted or not, lower case. */
export function initials(written: string, all: boolean): string {
  return nameKey(written.replace(/-/g, ' '))
    .split(' ')
    .filter((word) => all || !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

function indexed(word: string): string {
  return /^[а-яіїєґ]{2}/u.test(word) ? wordStem(word) : word;
}

/** Groups by the words and the initials of their names, so that a short form need not be held against every name. */
export class NameIndex {
  readonly #byWord = new Map<string, NameGroup[]>();

  constructor(groups: NameGroup[]) {
    for (const group of groups) {
      const keys = new Set<string>();
      for (const [key, written] of group.names) {
        for (const word of key.split(' ')) keys.add(indexed(word));
        keys.add(initials(written, true)).add(initials(written, false));
      }
      for (const key of keys) {
        const list = this.#byWord.get(key);
        if (list) list.push(group);
        else this.#byWord.set(key, [group]);
      }
    }
  }

  /** Groups that share the last word of one of its names, as a word or as initials; none where too many do. */
  near(group: NameGroup): NameGroup[] {
    const found = new Set<NameGroup>();
    for (const key of group.names.keys()) {
      const list = this.#byWord.get(indexed(key.slice(key.lastIndexOf(' ') + 1))) ?? [];
      if (list.length <= MOST) for (const one of list) found.add(one);
    }
    return [...found];
  }
}
