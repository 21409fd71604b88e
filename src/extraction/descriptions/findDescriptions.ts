import type { Candidate } from '../candidate.ts';
import { COMPANY_NOUNS, PERSON_NOUNS, singular } from '../gazetteers/roleNouns.ts';
import { isBoilerplate } from '../names/passageNature.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { Description } from './Description.ts';
import { describedType } from './describedNouns.ts';
import { type NamesAround, readDescription } from './readDescription.ts';

export interface FoundDescriptions {
  /** Parties that the text describes and does not name, not inside each other. */
  parties: Description[];
  /** Appositions: what the text calls a named party. */
  roles: { candidate: Candidate; description: Description }[];
  /** Definite descriptions ("the company") that may refer back. */
  definite: Description[];
}

/** Finds described parties around the names already found. */
export function findDescriptions(doc: TokenizedText, names: Candidate[]): FoundDescriptions {
  const { tokens } = doc;
  const nameAt = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at < name.end; at += 1) nameAt.set(at, name);
  const around: NamesAround = {
    inName: (token) => {
      const name = nameAt.get(token);
      return name !== undefined && name.rule !== 'gazetteer:demonym';
    },
    placeAt: (token) => {
      const name = nameAt.get(token);
      return name?.type === 'Place' && name.first === token && name.rule !== 'gazetteer:demonym'
        ? { end: name.end, countries: name.countries ?? [] }
        : null;
    },
  };
  const found: FoundDescriptions = { parties: [], roles: [], definite: [] };
  const read: Description[] = [];
  for (const sentence of doc.sentences) {
    const passage = doc.passages[sentence.passage]!;
    if (sentence.start < passage.start + 200 && isBoilerplate(doc.text, passage)) continue;
    for (let at = sentence.tokens.first; at < sentence.tokens.end; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < 3 || describedType(singular(token.lower)) === null)
        continue;
      const description = readDescription(doc, sentence, at, around);
      if (!description) continue;
      // "Czech manufacturer X": the words belong to the name after them.
      const after = description.end === description.head + 1 ? nameAt.get(description.end) : undefined;
      if (after?.kind === 'party') {
        if (agrees(after, description.noun) && !description.plural)
          found.roles.push({ candidate: after, description });
        continue;
      }
      const named = appositionOf(doc, description, nameAt);
      if (named) found.roles.push({ candidate: named, description });
      else read.push(description);
    }
  }
  const certain = new Set(read.filter(accepted).map(likeness));
  let reached = 0;
  for (const description of read.sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (description.end <= reached) continue;
    if (accepted(description)) reached = description.end;
    if (
      accepted(description) ||
      (isBarePlural(description) && (certain.has(likeness(description)) || acts(doc, description)))
    ) {
      found.parties.push(description);
    } else if (description.determiner === 'definite' || description.determiner === 'possessive') {
      found.definite.push(description);
    }
  }
  return found;
}

function accepted(description: Description): boolean {
  if (description.determiner === 'definite')
    return description.specificity >= 1 && (description.unnamed || description.end > description.head + 1);
  if (isBarePlural(description)) return description.unnamed || description.specificity >= 2;
  if (description.determiner === 'none') return false;
  return description.specificity >= 1;
}

function isBarePlural(description: Description): boolean {
  return description.determiner === 'none' && description.plural && description.specificity >= 1;
}

/** The same for descriptions of the same people: seen with a determiner or as unnamed once, they are somebody, not a kind. */
function likeness({ noun, countries }: Description): string {
  return `${noun} ${[...countries].sort().join()}`;
}

/** Whether people of a bare plural do something particular: "Turkish traders shipped", "was built by Serbian engineers". */
function acts({ tokens }: TokenizedText, { first, end, type, countries }: Description): boolean {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  // "the allegation that Chinese companies provide"
  if (before === 'that' && type === 'Company' && countries.length > 0) return true;
  const past =
    (/ed$/.test(after) && tokens[end + 1]?.lower !== 'by') ||
    /^(?:said|told|sold|sent|built|met|took|gave|bought|made|went|flew|came|had|were)$/.test(after);
  return (
    past ||
    (before === 'by' && type !== 'Person' && /(?:ed|en|lt|ld|nt)$/.test(tokens[first - 2]?.lower ?? ''))
  );
}

/** The named party that a description stands beside in apposition, before or after it. */
function appositionOf(
  { tokens }: TokenizedText,
  description: Description,
  nameAt: Map<number, Candidate>,
): Candidate | null {
  const isParty = (name: Candidate | undefined) => (name?.kind === 'party' ? name : null);
  const { first, end } = description;
  let at = first - 1;
  if (tokens[at]?.lower === 'and' || tokens[at]?.text === ',') {
    // "X, a former professor and a senior fellow": go back over the first description.
    let back = at - 1;
    while (
      back > 0 &&
      at - back < 10 &&
      tokens[at]!.lower === 'and' &&
      tokens[back]!.text !== ',' &&
      tokens[back]!.text !== '.'
    )
      back -= 1;
    if (tokens[at]!.lower === 'and' && tokens[back]?.text === ',') at = back;
  }
  if (tokens[at]?.text === ',' && description.determiner !== 'number') {
    // "Acme Ltd ("Acme"), a company …": over what the bracket adds to the name.
    let last = at - 1;
    if (tokens[last]?.text === ')')
      while (last > 0 && at - last < 12 && tokens[last]!.text !== '(') last -= 1;
    const name = isParty(nameAt.get(tokens[last]?.text === '(' ? last - 1 : last));
    if (name && agrees(name, description.noun)) return name;
  }
  if (/^(?:is|was|are|were|became|remains|be|as)$/.test(tokens[first - 1]?.lower ?? '')) {
    const name = isParty(nameAt.get(first - 2)) ?? isParty(nameAt.get(first - 3));
    if (name) return name;
  }
  if (
    tokens[end]?.text === ',' &&
    (description.determiner === 'indefinite' || description.determiner === 'definite')
  ) {
    const name =
      isParty(nameAt.get(end + 1)) ??
      (/^(?:called|named)$/.test(tokens[end + 1]?.lower ?? '') ? isParty(nameAt.get(end + 2)) : null);
    if (name && name.first === end + 1 && agrees(name, description.noun) && tokens[name.end]?.text === ',')
      return name;
  }
  if (/^(?:called|named|dubbed)$/.test(tokens[end]?.lower ?? '')) return isParty(nameAt.get(end + 1));
  return null;
}

/** Whether a party of this type can be called by this noun; a "trader" may be a person or a firm. */
function agrees(name: Candidate, noun: string): boolean {
  if (name.type === 'Person') return PERSON_NOUNS.has(noun);
  return !PERSON_NOUNS.has(noun) || COMPANY_NOUNS.has(noun);
}
