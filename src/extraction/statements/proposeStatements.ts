import type { Span } from '../../model/citation.ts';
import type { Statement } from '../../model/statement.ts';
import type { AnnotatedMention, AnnotatedText } from '../annotatedText.ts';
import { assemble } from './assemble.ts';
import { dropRepeated } from './dropRepeated.ts';
import { keyedLines } from './keyedLines.ts';
import { MailVoices } from './MailVoices.ts';
import { mailHeaders } from './mailHeaders.ts';
import { MaskedReader } from './masked/MaskedReader.ts';
import { Speakers } from './meaning/Speakers.ts';
import { RULES } from './rules/index.ts';
import { sanctionLists } from './sanctionLists.ts';
import { signatures } from './signatures.ts';
import { readClauses } from './syntax/readClauses.ts';
import { readWords } from './syntax/readWords.ts';
import { SentenceContext } from './syntax/SentenceContext.ts';
import { tagWords } from './syntax/tagWords.ts';

/** Longer ones are lists or tables run together; nothing grammatical can be read out of them. */
const MAX_SENTENCE_TOKENS = 400;

function bySentence(annotated: AnnotatedText): Map<number, AnnotatedMention[]> {
  const groups = new Map<number, AnnotatedMention[]>();
  for (const mention of annotated.mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || b.end - a.end);
  return groups;
}

/** Whether a quotation goes on after the sentence. */
function leavesOpen(text: string, { start, end }: Span, opened: boolean): boolean {
  let open = opened;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '"') open = !open;
    else if (char === '“' || char === '«' || char === '„') open = true;
    else if (char === '”' || char === '»') open = false;
  }
  return open;
}

/**
 * Proposes cited, typed statements from a text whose mentions and entities are known, in the order of the text.
 * Deterministic; linear in the length of the text.
 */
export function proposeStatements(annotated: AnnotatedText): Statement[] {
  const mentions = bySentence(annotated);
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]));
  const mails = new MailVoices(annotated);
  const speakers = new Speakers(mails);
  const patterns = new MaskedReader(annotated);
  let quoted = false;
  let passage = -1;
  const statements: Statement[] = [
    ...keyedLines(annotated),
    ...mailHeaders(annotated, mails),
    ...signatures(annotated, mails),
    ...sanctionLists(annotated),
  ];
  for (const [index, sentence] of annotated.sentences.entries()) {
    if (sentence.tokens.end - sentence.tokens.first > MAX_SENTENCE_TOKENS) continue;
    const context = new SentenceContext(annotated, sentence, mentions.get(index) ?? [], entities);
    statements.push(...patterns.read(context));
    if (sentence.passage !== passage) quoted = false;
    passage = sentence.passage;
    const words = readWords(annotated, sentence, context.mentions, quoted);
    quoted = leavesOpen(annotated.input.text, sentence, quoted);
    if (!context.mentions.some(({ entity }) => entity !== undefined)) continue;
    tagWords(words);
    const parsed = readClauses(context, words);
    speakers.note(parsed);
    const drafts = RULES.flatMap((rule) => rule(parsed)).sort((a, b) => a.start - b.start || b.end - a.end);
    for (const draft of drafts) statements.push(...assemble(parsed, draft, speakers));
  }
  return dropRepeated(statements.sort((a, b) => a.citation.start - b.citation.start));
}
