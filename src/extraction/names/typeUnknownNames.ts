import type { EntityType } from '../../model/entity.ts';
import { type Candidate, STRENGTH } from '../candidate.ts';
import type { TaggedName } from '../tagger/NameTagger.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { contextEvidence, type Evidence } from './contextEvidence.ts';
import { nameKey } from './nameKey.ts';

/** A capitalised stretch that no recogniser knows; its sentence's tokens bound what is read around it. */
export interface UnknownName {
  first: number;
  end: number;
  opensSentence: boolean;
  /** What the tagger sees in exactly these words. */
  tagged?: TaggedName | undefined;
}

const KINDS = ['person', 'organization', 'place', 'product'] as const;
type Kind = (typeof KINDS)[number];
const TYPES: Record<Kind, EntityType> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  product: 'Product',
};
const ENOUGH = 1.2;
// A single word that is also written small is a name only where the tagger is this sure.
const SURE = 0.8;
// What a tag is worth, for what its probability is above that of a guess; found on documents held out of the training.
const TAGGED = 3;
const GUESS = 0.25;
/** How much more evidence a name needs that the tagger sees nowhere in the text. */
export const UNSEEN = 1;

/**
 * Gives each unknown name the kind that its contexts in the whole document speak for most; names with too little
 * evidence are left out. `lowerCase` holds the words that the document also writes without a capital, `known` what the
 * short forms of the names already found stand for; `unseen` is how much more evidence a name needs that the tagger sees
 * nowhere.
 */
export function typeUnknownNames(
  doc: TokenizedText,
  names: UnknownName[],
  lowerCase: ReadonlySet<string>,
  known: ReadonlyMap<string, Kind>,
  unseen: number,
): Candidate[] {
  const totals = new Map<string, Evidence>();
  const usable = names.filter((name) => {
    const single = name.end - name.first === 1;
    const sure = (name.tagged?.probability ?? 0) >= SURE;
    return sure || !(single && lowerCase.has(doc.tokens[name.first]!.lower));
  });
  const seen = new Set(usable.filter((name) => name.tagged).map((name) => keyOf(doc, name)));
  const insideSentence = new Set(
    usable.filter((name) => !name.opensSentence).map((name) => keyOf(doc, name)),
  );
  for (const name of usable) {
    const sentence = doc.sentences[doc.sentenceOf[name.first]!]!.tokens;
    const evidence = contextEvidence(doc, name.first, name.end, sentence.first, sentence.end);
    if (name.tagged) evidence[name.tagged.kind] += TAGGED * (name.tagged.probability - GUESS);
    const total = totals.get(keyOf(doc, name));
    if (total) {
      for (const kind of KINDS) total[kind] += evidence[kind];
      total.role ??= evidence.role;
    } else totals.set(keyOf(doc, name), evidence);
  }
  addAliases(totals, known);
  return usable.flatMap((name) => {
    const key = keyOf(doc, name);
    const evidence = totals.get(key)!;
    const best = KINDS.reduce((a, b) => (evidence[b] > evidence[a] ? b : a));
    const single = name.end - name.first === 1;
    const bar =
      single && name.opensSentence && !name.tagged && !insideSentence.has(key) && !known.has(key)
        ? ENOUGH + 1
        : ENOUGH;
    const doubt = best === 'product' || seen.has(key) ? 0 : unseen;
    if (evidence[best] < bar + doubt) return [];
    const company = best === 'organization' && evidence.role !== undefined;
    return [
      {
        first: name.first,
        end: name.end,
        kind: best === 'place' ? 'place' : best === 'product' ? 'product' : 'party',
        type: company ? 'Company' : best === 'product' && isVessel(doc, name.first) ? 'Vessel' : TYPES[best],
        rule: name.tagged?.kind === best ? `tagger:${best}` : `context:${best}`,
        reference: 'name',
        strength: evidence[best] >= 2.5 ? STRENGTH.context : STRENGTH.weak,
        roles: company ? [evidence.role!] : undefined,
      } satisfies Candidate,
    ];
  });
}

function keyOf({ text, tokens }: TokenizedText, name: UnknownName): string {
  return nameKey(text.slice(tokens[name.first]!.start, tokens[name.end - 1]!.end));
}

/** A name of one word gains by every longer name that it begins or ends, and by what it is known to be short for. */
function addAliases(totals: Map<string, Evidence>, known: ReadonlyMap<string, Kind>): void {
  const gains: [Evidence, Kind, number][] = [];
  for (const [key, evidence] of totals) {
    const kind = known.get(key);
    if (kind) gains.push([evidence, kind, 3]);
    const space = key.indexOf(' ');
    if (space < 0) continue;
    for (const part of [key.slice(0, space), key.slice(key.lastIndexOf(' ') + 1)]) {
      const short = totals.get(part);
      if (short) for (const one of KINDS) gains.push([short, one, evidence[one] * 0.7]);
    }
  }
  for (const [evidence, kind, gain] of gains) evidence[kind] += gain;
}

const VESSELS =
  /^(?:ship|vessel|tanker|freighter|trawler|yacht|frigate|corvette|destroyer|submarine|carrier|boat|ferry|mv|m\/v)$/;

/** "the tanker X", "bulk carrier X". */
function isVessel({ tokens }: TokenizedText, first: number): boolean {
  return VESSELS.test(tokens[first - 1]?.lower ?? '');
}
