import type {
  AnnotatedMention,
  AnnotatedText,
  Sentence,
  Token,
} from '../../../src/extraction/annotatedText.ts';
import type { Passage } from '../../../src/model/document.ts';
import type { Entity, EntityType } from '../../../src/model/entity.ts';
import type { MentionKind } from '../../../src/model/mention.ts';

const TYPES: Record<string, [MentionKind, EntityType]> = {
  o: ['party', 'Organization'],
  p: ['party', 'Person'],
  l: ['place', 'Place'],
  x: ['product', 'Product'],
};

interface Marked {
  start: number;
  end: number;
  label: string;
}

function strip(markup: string): { text: string; marks: Marked[] } {
  let text = '';
  const marks: Marked[] = [];
  const open: number[] = [];
  for (let at = 0; at < markup.length; at++) {
    const char = markup[at]!;
    if (char === '[') open.push(text.length);
    else if (char === '|' && open.length > 0) {
      const close = markup.indexOf(']', at);
      marks.push({ start: open.pop()!, end: text.length, label: markup.slice(at + 1, close) });
      at = close;
    } else text += char;
  }
  return { text, marks };
}

function mentionOf({ start, end, label }: Marked): Omit<AnnotatedMention, 'tokens' | 'sentence'> {
  const [, sign, kind, value] = /^([~?]?)(\w):(.*)$/.exec(label)!;
  const reference = sign === '~' ? 'anaphor' : sign === '?' ? 'description' : 'name';
  const base = { start, end, rule: 'hand', reference } as const;
  if (kind === 'd') return { ...base, kind: 'date', value: value! };
  if (kind === 'D') return { ...base, kind: 'document', reference: 'description' };
  if (kind === 'q' || kind === 'm') {
    const [number, unit] = value!.split(' ');
    return {
      ...base,
      kind: kind === 'q' ? 'quantity' : 'money',
      quantity: { value: Number(number), unit: unit! },
    };
  }
  return { ...base, kind: TYPES[kind!]![0], entity: value! };
}

/**
 * Annotates by hand: `[Acme|o:acme]` is a name, `[a plant|?o:plant]` a description, `[it|~o:acme]` an anaphor; o, p, l, x are
 * organisation, person, place, product, `d:EDTF` a date, `q:5 kg` and `m:5 USD` amounts. One sentence a line, blank line between paragraphs.
 */
export function annotateMarkup(markup: string, input: { publisher?: string } = {}): AnnotatedText {
  const { text, marks } = strip(markup.trim());
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const paragraph of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    passages.push({ start: paragraph.index, end: paragraph.index + paragraph[0].length, kind: 'paragraph' });
    for (const line of paragraph[0].matchAll(/[^\n]+/g)) {
      const start = paragraph.index + line.index;
      const first = tokens.length;
      for (const token of line[0].matchAll(
        /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}.'’-]*[\p{L}\p{M}\p{N}])?|\d[\d.,]*(?<=\d)|\S/gu,
      )) {
        const word = token[0];
        tokens.push({
          start: start + token.index,
          end: start + token.index + word.length,
          text: word,
          lower: word.toLowerCase(),
          kind: /^\p{L}/u.test(word) ? 'word' : /^\d/.test(word) ? 'number' : 'punctuation',
        });
      }
      sentences.push({
        start,
        end: start + line[0].length,
        passage: passages.length - 1,
        tokens: { first, end: tokens.length },
      });
    }
  }
  const mentions = marks
    .map((mark): AnnotatedMention => {
      const inside = (token: Token) => token.end > mark.start && token.start < mark.end;
      const first = tokens.findIndex(inside);
      const sentence = sentences.findIndex(({ start, end }) => mark.start >= start && mark.end <= end);
      return { ...mentionOf(mark), tokens: { first, end: tokens.findLastIndex(inside) + 1 }, sentence };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = new Map<string, Entity>();
  for (const mention of mentions.filter(({ reference }) => reference !== 'anaphor')) {
    if (mention.entity === undefined) continue;
    const label = marks.find(({ start, end }) => start === mention.start && end === mention.end)!.label;
    const type = TYPES[/\w/.exec(label)![0]]![1];
    const name = text.slice(mention.start, mention.end);
    const known = entities.get(mention.entity);
    if (known) known.names = [...new Set([...known.names, name])];
    else {
      const countries = type === 'Place' && /^[a-z]{2}$/.test(mention.entity) ? [mention.entity] : undefined;
      entities.set(mention.entity, {
        id: mention.entity,
        document: 'doc',
        type,
        names: [name],
        named: mention.reference === 'name',
        ...(countries ? { countries } : {}),
      });
    }
  }
  return {
    input: { document: 'doc', text, passages, ...input },
    tokens,
    sentences,
    mentions,
    entities: [...entities.values()],
  };
}
