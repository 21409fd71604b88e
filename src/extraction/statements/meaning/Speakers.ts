import type { AttributionStep } from '../../../model/statement.ts';
import { RECORD_VERBS } from '../lexicon/verbSets.ts';
import type { MailVoices } from '../MailVoices.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { VerbGroup } from '../syntax/units.ts';
import { attributionSteps } from './attributionSteps.ts';
import type { Draft } from './Draft.ts';
import type { Saying } from './moodOf.ts';

const ACCUSATIONS = /\b(?:accusation|allegation|indictment|complaint|charge sheet)s?\b/i;

/** Remembers, passage by passage, who is being quoted, and tells for each find who says so. */
export class Speakers {
  #passage = -1;
  #quoted: AttributionStep[] = [];
  readonly #mails: MailVoices;

  constructor(mails: MailVoices) {
    this.#mails = mails;
  }

  /** Notes the speaker of a sentence, for quotations that go on in the next one. */
  note(parsed: ParsedSentence): void {
    const { sentence } = parsed.context;
    if (sentence.passage !== this.#passage) this.#quoted = [];
    this.#passage = sentence.passage;
    if (!parsed.words.some(({ quoted }) => quoted)) return;
    const speech = parsed.verbs.find(
      (verb) => verb.subject && isSpeech(verb) && !insideQuotes(parsed, verb.start),
    );
    const steps = speech?.subject ? attributionSteps(parsed.context, speech.subject) : [];
    if (steps.length > 0) this.#quoted = steps;
  }

  /** Nearest speaker first: the verbs that govern it, then "X said" behind it, then "according to X", then the quoted one. */
  of(parsed: ParsedSentence, draft: Draft, sayings: Saying[]): AttributionStep[] {
    const writer = this.#mails.senderAt(draft.start);
    const written: AttributionStep[] = writer === undefined ? [] : [{ by: 'entity', entity: writer }];
    if (draft.background) return written;
    const { context } = parsed;
    const steps = sayings.flatMap(({ speaker }) => attributionSteps(context, speaker));
    const governing = new Set(sayings.map(({ verb }) => verb));
    for (const verb of parsed.verbs) {
      if (verb.governing !== 'trailing' || governing.has(verb) || !verb.subject || verb === draft.verb)
        continue;
      if (isSpeech(verb)) steps.push(...attributionSteps(context, verb.subject));
    }
    for (const { phrase, start } of parsed.accordings) {
      if (draft.start < start || draft.start > phrase.end) steps.push(...attributionSteps(context, phrase));
    }
    if (insideQuotes(parsed, draft.start)) steps.push(...this.#quoted);
    return unique([...steps, ...written]);
  }

  /** Whether the sentence as a whole rests on an accusation: "according to the indictment", "…, the complaint alleges". */
  accused(parsed: ParsedSentence): boolean {
    const { text } = parsed.context.annotated.input;
    if (parsed.verbs.some((verb) => verb.governing === 'trailing' && /^(?:allege|claim)$/.test(verb.lemma)))
      return true;
    return parsed.accordings.some(({ phrase }) => ACCUSATIONS.test(text.slice(phrase.start, phrase.end)));
  }
}

function isSpeech(verb: VerbGroup): boolean {
  return RECORD_VERBS.has(verb.lemma) && !verb.negated;
}

function insideQuotes(parsed: ParsedSentence, offset: number): boolean {
  return parsed.words.some(({ start, end, quoted }) => quoted && start <= offset && offset < end);
}

function unique(steps: AttributionStep[]): AttributionStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = step.by === 'entity' ? step.entity : `"${step.description.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
