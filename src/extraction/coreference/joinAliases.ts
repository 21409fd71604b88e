import type { Candidate } from '../candidate.ts';
import { wordStem } from '../cyrillic/caseForms.ts';
import {
  LEGAL_FORMS,
  ORGANIZATION_ADJECTIVES,
  ORGANIZATION_HEADS,
  STATE_HEADS,
} from '../gazetteers/organizationHeads.ts';
import { findMails } from '../text/findMails.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { joinGroups } from './groupNames.ts';
import type { NameGroup } from './NameGroup.ts';
import { initials, NameIndex } from './NameIndex.ts';

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'la', 'und', 'für', 'to']);

/**
 * Joins groups that are one entity under two names: a short form in brackets, an acronym, a surname alone, a part of a
 * full name. Where a short name fits several full ones equally it stays by itself.
 */
export function joinAliases(doc: TokenizedText, groups: NameGroup[]): NameGroup[] {
  const gone = new Set<NameGroup>();
  const owner = new Map<Candidate, NameGroup>();
  const alive = () => groups.filter((group) => !gone.has(group));
  const join = (into: NameGroup, from: NameGroup) => {
    if (into === from) return;
    joinGroups(into, from);
    for (const candidate of from.candidates) owner.set(candidate, into);
    gone.add(from);
  };
  for (const group of groups) for (const candidate of group.candidates) owner.set(candidate, group);

  for (const [full, short] of bracketed(doc, groups)) {
    const [into, from] = [owner.get(full)!, owner.get(short)!];
    if (into.kind === from.kind && into !== from) join(into, from);
  }
  const index = new NameIndex(alive());
  // The longer short forms first: what remains of several then is one, and the shorter form fits it alone.
  const size = (group: NameGroup) => Math.min(...[...group.names.keys()].map((name) => name.length));
  const called = findMails(doc.text).length > 0 ? byGivenName(alive()) : new Map<string, NameGroup[]>();
  for (const short of alive().sort((a, b) => size(b) - size(a) || a.first - b.first)) {
    if (gone.has(short)) continue;
    const fitting = index
      .near(short)
      .filter((full) => full !== short && !gone.has(full) && fits(short, full));
    // Mails call people by their given names.
    if (fitting.length === 0 && short.type === 'Person' && short.names.size === 1) {
      const people = called
        .get([...short.names.keys()][0]!)
        ?.filter((full) => full !== short && !gone.has(full));
      if (people?.length === 1) fitting.push(people[0]!);
    }
    if (fitting.length === 0) continue;
    // Two of one surname: reports call the first of them by it alone, and relatives by their given names too.
    const before = fitting.filter((full) => full.first < short.first).sort((a, b) => a.first - b.first);
    if (fitting.length === 1) join(fitting[0]!, short);
    else if (short.type === 'Person' && before.length > 0) join(before[0]!, short);
  }
  return alive();
}

/** People of more than one name by the first of them. */
function byGivenName(groups: NameGroup[]): Map<string, NameGroup[]> {
  const found = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.type !== 'Person') continue;
    const given = new Set(
      [...group.names.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
    );
    for (const name of given) found.set(name, [...(found.get(name) ?? []), group]);
  }
  return found;
}

/** Pairs "Full Name (SHORT)": two candidates of one kind with nothing but a bracket or quotes between them. */
function bracketed(doc: TokenizedText, groups: NameGroup[]): [Candidate, Candidate][] {
  const all = groups.flatMap((group) => group.candidates).sort((a, b) => a.first - b.first);
  const pairs: [Candidate, Candidate][] = [];
  for (const [index, full] of all.entries()) {
    const short = all[index + 1];
    if (!short || doc.tokens[full.end]?.text !== '(') continue;
    let at = full.end + 1;
    while (
      at < short.first &&
      /^(?:["“«‘'’”]|or|the|formerly|aka|also|known|as|hereinafter|далее|—|–|-|,)$/iu.test(
        doc.tokens[at]!.text,
      )
    )
      at += 1;
    if (at !== short.first) continue;
    let close = short.end;
    while (/^["”»’']$/u.test(doc.tokens[close]?.text ?? '')) close += 1;
    if (doc.tokens[close]?.text === ')' || doc.tokens[close]?.text === ',') pairs.push([full, short]);
  }
  return pairs;
}

function fits(short: NameGroup, full: NameGroup): boolean {
  if (isSurnameInCapitals(short, full) || isShortFirm(short, full)) return true;
  if (
    short.kind !== full.kind ||
    (short.type === 'Person') !== (full.type === 'Person') ||
    short.kind === 'place'
  )
    return false;
  return [...short.names.keys()].some((small) =>
    [...full.names].some(([large, written]) => fitsName(small, large, written, short)),
  );
}

/** "Amber Gate" for "Amber Gate Logistics Ltd": the tagger may take a firm's short name for a person's; the legal form decides. */
function isShortFirm(short: NameGroup, full: NameGroup): boolean {
  if (short.type !== 'Person' || full.type !== 'Company') return false;
  if (!short.candidates.every(({ rule }) => rule.startsWith('tagger'))) return false;
  return [...short.names.keys()].some(
    (small) => small.includes(' ') && [...full.names.keys()].some((large) => large.startsWith(`${small} `)),
  );
}

/** Court papers set names in capitals: "JOHN SMITH … SMITH". A lone word in capitals that looks like an acronym is that surname. */
function isSurnameInCapitals(short: NameGroup, full: NameGroup): boolean {
  if (short.type !== 'Organization' || full.type !== 'Person' || full.first > short.first) return false;
  const small = [...short.names.values()];
  const capitals = (name: string) => /^[\p{Lu}' -]+$/u.test(name);
  return (
    small.every((name) => capitals(name) && !name.includes(' ')) &&
    [...full.names.values()].some(
      (name) => capitals(name) && name.includes(' ') && name.split(' ').at(-1) === small[0],
    )
  );
}

function fitsName(small: string, large: string, written: string, short: NameGroup): boolean {
  const few = wordsOf(small);
  const many = wordsOf(large);
  if (short.type === 'Person' && fitsInitials(few, many)) return true;
  if (short.type === 'Person' && few.length === many.length && few.length > 2) return fitsPerson(few, many);
  if (few.length >= many.length && !(few.length === 1 && many.length === 1)) return false;
  if (short.type === 'Person') return fitsPerson(few, many);
  if (short.kind === 'product') return few.length === 1 && many[0] === few[0] && !/\d/.test(small);
  const forms = [...short.names.values()];
  if (few.length === 1 && few[0]!.length <= 6 && forms.some((form) => /^[\p{Lu}.&]+$/u.test(form))) {
    if (initials(written, true) === few[0] || initials(written, false) === few[0]) return true;
  }
  const distinct = few.filter(
    (word) =>
      !ORGANIZATION_HEADS.has(word) &&
      !STATE_HEADS.has(word) &&
      !LEGAL_FORMS.has(word) &&
      !ORGANIZATION_ADJECTIVES.has(word) &&
      !SMALL.has(word),
  );
  if (distinct.length === 0) return false;
  for (let start = 0; start + few.length <= many.length; start += 1) {
    if (few.every((word, offset) => many[start + offset] === word)) {
      // "Moscow" is no short form of "Moscow Aviation Institute": what is left over must not be the whole meaning.
      const rest = many.filter((_, at) => at < start || at >= start + few.length);
      return (
        start === 0 ||
        rest.every((word) => LEGAL_FORMS.has(word) || ORGANIZATION_HEADS.has(word) || word.length <= 5)
      );
    }
  }
  return false;
}

/** "К. А. Рябинин" for "Рябинин Константин Аркадьевич", whichever comes first. */
function fitsInitials(few: string[], many: string[]): boolean {
  const written = few.filter((word) => word.length > 1);
  const letters = few.filter((word) => word.length === 1);
  if (written.length !== 1 || letters.length === 0 || !many.includes(written[0]!)) return false;
  const rest = many.filter((word) => word !== written[0]);
  return rest.length === letters.length && rest.every((word, at) => word.startsWith(letters[at]!));
}

function fitsPerson(few: string[], many: string[]): boolean {
  if (few.length === 1) return many.at(-1) === few[0] || (many.length > 2 && many.at(-2) === few[0]);
  // "J. Smith" or "Smith, J" for "John Smith"; "de Mistura" for "Staffan de Mistura"
  const tail = many.slice(-few.length);
  if (few.every((word, at) => word === tail[at])) return true;
  if (few.at(-1) !== many.at(-1)) return false;
  const alike = (a: string | undefined, b: string | undefined) =>
    a === b || (a?.length === 1 && b?.startsWith(a)) || (b?.length === 1 && a?.startsWith(b));
  return few.length === many.length
    ? few.every((word, at) => alike(word, many[at]))
    : alike(few[0], many[0]) === true;
}

/** Words of a compared name; of Russian and Ukrainian ones their stems, since each mention has its case. */
function wordsOf(key: string): string[] {
  return key.split(' ').map((word) => (/^[а-яіїєґ]{2}/u.test(word) ? wordStem(word) : word));
}
