import type { Candidate } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { asMetonym } from './asMetonym.ts';
import { findAdministrations } from './findAdministrations.ts';
import { findFormalOrganizations } from './findFormalOrganizations.ts';
import { findHeadedOrganizations } from './findHeadedOrganizations.ts';
import { findHeadedPlaces } from './findHeadedPlaces.ts';
import { findModels, introducedMarks } from './findModels.ts';
import { findTitledPeople } from './findTitledPeople.ts';
import { matchGazetteer } from './matchGazetteer.ts';
import { nameKey } from './nameKey.ts';
import { type NameRun, nameRuns } from './nameRuns.ts';
import { isBoilerplate, isInCapitals } from './passageNature.ts';
import { shortForms } from './shortForms.ts';

/** What rules read in a text, before the names that only their contexts speak for. */
export interface RuleReading {
  /** Not overlapping, in order. */
  certain: Candidate[];
  runs: NameRun[];
  /** Words that the text also writes without a capital. */
  lowerCase: ReadonlySet<string>;
  /** Short forms of the certain names, with their kind. */
  forms: ReturnType<typeof shortForms>;
}

/** Names by forms, heads, titles, models and gazetteers, and the capitalised runs of a text in Latin script. */
export function readByRules(doc: TokenizedText): RuleReading {
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
  return { certain, runs, lowerCase, forms };
}

function textOf({ text, tokens }: TokenizedText, { first, end }: Candidate): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}
