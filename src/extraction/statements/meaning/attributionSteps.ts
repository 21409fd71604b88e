import type { AttributionStep } from '../../../model/statement.ts';
import { DOCUMENTS, isIn } from '../lexicon/nouns.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';
import type { NounPhrase } from '../syntax/units.ts';
import { ACTOR, fill } from './fill.ts';
import { voiceOf } from './voiceOf.ts';

const AUTHORING = new Set(
  'compile release publish write prepare issue review see obtain draw author circulate file analyse analyze examine send submit maintain keep collect cite quote'.split(
    ' ',
  ),
);
const PARTITIVE_HEADS = new Set(
  'one some several two three most many copy copies part page pages series set number'.split(' '),
);

/** Whether a phrase means a paper, a file or another record. */
export function isDocument(context: SentenceContext, phrase: NounPhrase): boolean {
  if (isIn(DOCUMENTS, phrase.head)) return true;
  if (PARTITIVE_HEADS.has(phrase.head) && phrase.entity === undefined) {
    const of = phrase.phrases.find(({ preposition }) => preposition === 'of');
    if (of) return isDocument(context, of.phrase);
  }
  return phrase.mentions.some(({ kind, end }) => kind === 'document' && end === phrase.end);
}

function describe(context: SentenceContext, phrase: NounPhrase): string {
  const of = PARTITIVE_HEADS.has(phrase.head)
    ? phrase.phrases.find(({ preposition }) => preposition === 'of')
    : undefined;
  return context.annotated.input.text
    .slice(phrase.start, of?.phrase.end ?? phrase.end)
    .replaceAll(/\s+/g, ' ');
}

/** Who speaks where `phrase` speaks: a party, or a paper followed by those who made or read it. */
export function attributionSteps(context: SentenceContext, phrase: NounPhrase): AttributionStep[] {
  const span = { start: phrase.start, end: phrase.end };
  const party = voiceOf(context, phrase);
  // "details contained in the document": the paper speaks.
  if (!party && !isDocument(context, phrase)) {
    const within = [...phrase.phrases, ...phrase.described.flatMap((verb) => verb.phrases)];
    const paper = within.find((one) => isDocument(context, one.phrase));
    if (paper) return attributionSteps(context, paper.phrase);
  }
  if (!isDocument(context, phrase)) {
    return party ? party.ids.slice(0, 3).map((entity) => ({ by: 'entity', entity, span })) : [];
  }
  const steps: AttributionStep[] = [{ by: 'document', description: describe(context, phrase), span }];
  const of = phrase.phrases.find(({ preposition }) => preposition === 'of');
  const described = [...phrase.described, ...(of?.phrase.described ?? [])];
  const authors = described
    .filter(({ lemma, relative }) => relative && AUTHORING.has(lemma))
    .flatMap((verb) => [
      verb.phrases.find(({ preposition }) => preposition === 'by')?.phrase,
      verb.subject !== phrase && verb.shape === 'finite' && !verb.passive ? verb.subject : undefined,
    ]);
  const byline = phrase.phrases.find(
    ({ preposition }) => preposition === 'by' || preposition === 'from',
  )?.phrase;
  for (const author of [...authors, byline]) {
    for (const entity of fill(context, author, ACTOR)?.ids ?? []) {
      steps.push({ by: 'entity', entity, span: { start: author!.start, end: author!.end } });
    }
  }
  if (phrase.possessor !== undefined) steps.push({ by: 'entity', entity: phrase.possessor, span });
  return steps;
}
