import type { AnnotatedMention, AnnotatedText, Sentence, Token } from '../../annotatedText.ts';
import { CLOSED_CLASSES, MULTIWORDS } from '../lexicon/closedClasses.ts';
import type { Tag, Word } from './Word.ts';

const CLASS_OF = new Map<string, Tag>();
for (const [tag, words] of Object.entries(CLOSED_CLASSES)) {
  for (const word of words) if (!CLASS_OF.has(word)) CLASS_OF.set(word, tag as Tag);
}
const MULTIWORD_STARTS = new Map<string, { parts: string[]; tag: Tag; as: string }[]>();
for (const [phrase, { tag, as }] of Object.entries(MULTIWORDS)) {
  const parts = phrase.split(' ');
  const list = MULTIWORD_STARTS.get(parts[0]!) ?? [];
  list.push({ parts, tag: tag as Tag, as });
  MULTIWORD_STARTS.set(parts[0]!, list);
}

const HYPHENS = new Set(['-', '‐', '‑']);
const QUOTES = /^["“”„«»]+$/u;

/** Units of measure; a count of things ("seven drones") is left to be read as words. */
const MEASURE =
  /^(?:[kcm]?m|mi|nmi|ft|in|[kmµ]?g|lbs?|t|oz|[mk]?l|h|hr|s|min|d|%|[km]?w|hp|k?n|knots?|kn|kt|mach|°?c|v|.*\/.*|.*ph|(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|inch(?:es)?|pounds?|(?:kilo)?grams?|tonn?es?|tons?|hours?|minutes?|days?|percent|gallons?|lit(?:er|re)s?)$/i;

/** Whether a mention stands in the clause as one word: what is named, dated or measured, not what is described. */
function isOneWord(mention: AnnotatedMention): boolean {
  if (mention.kind === 'document') return false;
  if (mention.kind === 'quantity') return MEASURE.test(mention.quantity?.unit ?? '');
  return mention.reference === 'name' || mention.kind === 'date';
}

function tagOfMention({ kind }: AnnotatedMention): Tag {
  if (kind === 'date') return 'date';
  return kind === 'quantity' || kind === 'money' ? 'num' : kind === 'identifier' ? 'noun' : 'name';
}

function tagOfToken(token: Token): Tag {
  const known = CLASS_OF.get(token.lower);
  if (known) return known;
  if (token.kind === 'number') return 'num';
  if (token.kind === 'word') return 'noun';
  if (token.text === ',') return 'comma';
  if (token.text === '%') return 'noun';
  if (token.text === '(' || token.text === '[') return 'open';
  if (token.text === ')' || token.text === ']') return 'close';
  return 'stop';
}

/** The words of one sentence: names as one word, hyphenated words joined, genitives split off. Quotation marks are noted; `opened` tells that one was left open before. */
export function readWords(
  annotated: AnnotatedText,
  sentence: Sentence,
  mentions: AnnotatedMention[],
  opened = false,
): Word[] {
  const { tokens, input } = annotated;
  const words: Word[] = [];
  const whole = mentions.filter(isOneWord).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let quoted = opened;
  const push = (start: number, end: number, tag: Tag, lemma?: string, mention?: AnnotatedMention) => {
    const text = input.text.slice(start, end);
    const lower = text.toLowerCase().replaceAll('’', "'");
    words.push({ start, end, text, lower, tag, lemma: lemma ?? lower, mention, quoted });
  };
  let index = sentence.tokens.first;
  while (index < sentence.tokens.end) {
    const token = tokens[index]!;
    while (next < whole.length && whole[next]!.start < token.start) next++;
    const mention = whole[next];
    if (mention && mention.start >= token.start && mention.start < token.end) {
      let end = Math.min(mention.end, sentence.end);
      const genitive = /['’]s?$/u.exec(input.text.slice(mention.start, end));
      if (genitive && mention.kind !== 'quantity') end -= genitive[0].length;
      push(mention.start, end, tagOfMention(mention), undefined, mention);
      if (genitive && mention.kind !== 'quantity') push(end, end + genitive[0].length, 'genitive');
      while (index < sentence.tokens.end && tokens[index]!.end <= mention.end) index++;
      if (index < sentence.tokens.end && tokens[index]!.start < mention.end) {
        const rest = input.text.slice(mention.end, tokens[index]!.end);
        if (/^['’]s?$/u.test(rest)) push(mention.end, tokens[index]!.end, 'genitive');
        else if (rest.startsWith('-')) push(mention.end + 1, tokens[index]!.end, 'adj');
        index++;
      } else if (
        tokens[index]?.text === '-' &&
        tokens[index]!.start === mention.end &&
        index + 1 < sentence.tokens.end
      ) {
        push(tokens[index + 1]!.start, tokens[index + 1]!.end, 'adj');
        index += 2;
      }
      continue;
    }
    if (token.kind === 'punctuation' && QUOTES.test(token.text)) {
      quoted =
        token.text === '“' || token.text === '«' || token.text === '„'
          ? true
          : token.text === '"'
            ? !quoted
            : false;
      index++;
      continue;
    }
    const multiword = MULTIWORD_STARTS.get(token.lower)?.find(({ parts }) =>
      parts.every(
        (part, offset) => tokens[index + offset]?.lower === part && index + offset < sentence.tokens.end,
      ),
    );
    if (multiword) {
      push(token.start, tokens[index + multiword.parts.length - 1]!.end, multiword.tag, multiword.as);
      index += multiword.parts.length;
      continue;
    }
    let last = index;
    // "state-owned", "Izhevsk-based": one word, however the tokens were cut.
    while (
      last + 2 < sentence.tokens.end &&
      tokens[last + 1]!.start === tokens[last]!.end &&
      HYPHENS.has(tokens[last + 1]!.text) &&
      tokens[last + 2]!.start === tokens[last + 1]!.end &&
      !(whole[next] && whole[next]!.start < tokens[last + 2]!.end)
    )
      last += 2;
    if (last === index && !token.lower.includes("'") && !token.lower.includes('’') && token.lower !== 'to') {
      const { start, end, text, lower } = token;
      words.push({
        start,
        end,
        text,
        lower,
        tag: tagOfToken(token),
        lemma: lower,
        mention: undefined,
        quoted,
      });
      index++;
      continue;
    }
    const end = tokens[last]!.end;
    const lower = input.text.slice(token.start, end).toLowerCase().replaceAll('’', "'");
    const genitive = lower.length > 2 && /[a-z]('s|s')$/.exec(lower);
    if (lower === "'s" && words.at(-1)?.tag === 'pron') push(token.start, end, 'be');
    else if (lower === "'s" || lower === "'") push(token.start, end, 'genitive');
    else if (genitive && !CLASS_OF.has(lower)) {
      const stem = CLASS_OF.get(lower.slice(0, -2));
      const cut = genitive[1] === "'s" ? end - 2 : end - 1;
      push(token.start, cut, stem ?? 'noun');
      push(cut, end, stem === 'pron' || stem === 'det' || stem === 'adv' ? 'be' : 'genitive');
    } else if (lower === 'to') push(token.start, end, 'to');
    else push(token.start, end, last > index ? 'noun' : tagOfToken(token), lower);
    index = last + 1;
  }
  return words;
}
