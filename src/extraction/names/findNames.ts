import type { Candidate } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { asMetonym } from './asMetonym.ts';
import { findAdministrations } from './findAdministrations.ts';
import { findFormalOrganizations } from './findFormalOrganizations.ts';
import { findHeadedOrganizations } from './findHeadedOrganizations.ts';
import { findHeadedPlaces } from './findHeadedPlaces.ts';
import { findModels, introducedMarks } from './findModels.ts';
import { findTitledPeople, isPersonTitle } from './findTitledPeople.ts';
import { matchGazetteer } from './matchGazetteer.ts';
import { nameKey } from './nameKey.ts';
import { type NameRun, nameRuns } from './nameRuns.ts';
import { CALENDAR_WORDS, NOT_NAMES } from './notNames.ts';
import { isBoilerplate, isInCapitals } from './passageNature.ts';
import { shortForms } from './shortForms.ts';
import { isCapitalised } from './tokenShape.ts';
import { typeUnknownNames, type UnknownName } from './typeUnknownNames.ts';

/** Named people, organisations, places and products of a text in Latin script, not overlapping, in order. */
export function findNames(doc: TokenizedText): Candidate[] {
  const { tokens } = doc;
  const candidates: Candidate[] = [];
  const runs: NameRun[] = [];
  const capitals = doc.passages.map((passage) => isInCapitals(doc.text, passage));
  const boilerplate = doc.passages.map((passage) => isBoilerplate(doc.text, passage));
  const lowerCase = new Set<string>();
  const marks = introducedMarks(doc);
  for (const sentence of doc.sentences) {
    if (boilerplate[sentence.passage]) continue;
    const { first, end } = sentence.tokens;
    for (let at = first; at < end; at += 1) {
      const token = tokens[at]!;
      if (token.kind === 'word' && token.text === token.lower) lowerCase.add(token.lower);
    }
    const inCapitals = capitals[sentence.passage]!;
    candidates.push(...matchGazetteer(doc, first, end, inCapitals), ...findModels(doc, first, end, marks));
    if (inCapitals) continue;
    for (const run of nameRuns(doc, sentence)) {
      runs.push(run);
      candidates.push(
        ...findFormalOrganizations(doc, run, end),
        ...findHeadedOrganizations(doc, run, end),
        ...findTitledPeople(doc, run),
        ...findHeadedPlaces(doc, run, end),
        ...findAdministrations(doc, run, end),
      );
    }
  }
  const countries = new Set(candidates.filter((one) => !one.dependent).map((one) => one.key));
  const metonyms = candidates.map((one) => {
    const metonym = asMetonym(doc, one);
    return countries.has(metonym.key) ? metonym : one;
  });
  const read = chooseCandidates(metonyms, tokens.length);
  const forms = shortForms(doc, read);
  // "Falcon Bridge" is no bridge where the text also has "Falcon Bridge Trading LLC".
  const certain = read.filter(
    (one) => one.rule !== 'head:place' || forms.get(nameKey(textOf(doc, one))) !== 'organization',
  );
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of certain) taken.fill(1, first, end);
  const unknown = runs.flatMap((run) => untyped(doc, run, taken));
  return chooseCandidates([...certain, ...typeUnknownNames(doc, unknown, lowerCase, forms)], tokens.length);
}

function textOf({ text, tokens }: TokenizedText, { first, end }: Candidate): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

/** The stretches of a run that no recogniser took, without titles and roles at their edges. */
function untyped({ tokens }: TokenizedText, run: NameRun, taken: Uint8Array): UnknownName[] {
  const left: UnknownName[] = [];
  let at = run.first;
  while (at < run.end) {
    if (taken[at] || !isCapitalised(tokens[at])) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < run.end && !taken[end] && !CALENDAR_WORDS.has(tokens[end]!.lower)) end += 1;
    let first = at;
    at = Math.max(end, at + 1);
    while (first < end && isPersonTitle(tokens[first]!.lower)) first += 1;
    while (end > first && (isPersonTitle(tokens[end - 1]!.lower) || !isCapitalised(tokens[end - 1])))
      end -= 1;
    if (end <= first || end - first > 6 || (end - first === 1 && NOT_NAMES.has(tokens[first]!.lower)))
      continue;
    left.push({ first, end, opensSentence: run.opensSentence && first === run.first });
  }
  return left;
}
