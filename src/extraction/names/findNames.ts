import type { Candidate } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import { loadTagger } from '../tagger/loadTagger.ts';
import type { NameTagger } from '../tagger/NameTagger.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { cutByTags } from './cutByTags.ts';
import { isPersonTitle } from './findTitledPeople.ts';
import type { NameRun } from './nameRuns.ts';
import { CALENDAR_WORDS, NOT_NAMES } from './notNames.ts';
import { type RuleReading, readByRules } from './readByRules.ts';
import { tagNames } from './tagNames.ts';
import { isCapitalised } from './tokenShape.ts';
import { typeUnknownNames, UNSEEN, type UnknownName } from './typeUnknownNames.ts';
import { yieldToTags } from './yieldToTags.ts';

/** What rules read by themselves, and what stays open for the tagger. */
export interface OpenReading {
  reading: RuleReading;
  /** The certain names, and the others as far as their contexts speak for a kind. */
  guessed: Candidate[];
  unknown: UnknownName[];
}

/** Reads by rules and contexts alone: what the tagger is given, in training as in use. */
export function readOpenly(doc: TokenizedText): OpenReading {
  const reading = readByRules(doc);
  const { certain, runs, lowerCase, forms } = reading;
  const taken = new Uint8Array(doc.tokens.length);
  for (const { first, end } of certain) taken.fill(1, first, end);
  const unknown = runs.flatMap((run) => untyped(doc, run, taken));
  const guessed = [...certain, ...typeUnknownNames(doc, unknown, lowerCase, forms, 0)];
  return { reading, guessed: chooseCandidates(guessed, doc.tokens.length), unknown };
}

/**
 * Named people, organisations, places and products of a text in Latin script, not overlapping, in order. Rules go
 * first; what they leave open is typed by its contexts and by what the tagger sees.
 */
export function findNames(doc: TokenizedText, tagger: NameTagger = loadTagger()): Candidate[] {
  const { reading, guessed, unknown } = readOpenly(doc);
  const tagged = tagNames(tagger, doc, guessed);
  const certain = yieldToTags(reading.certain, tagged);
  const taken = new Uint8Array(doc.tokens.length);
  for (const { first, end } of certain) taken.fill(1, first, end);
  const cut = cutByTags(doc, unknown, tagged, taken);
  return chooseCandidates(
    [...certain, ...typeUnknownNames(doc, cut, reading.lowerCase, reading.forms, UNSEEN)],
    doc.tokens.length,
  );
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
