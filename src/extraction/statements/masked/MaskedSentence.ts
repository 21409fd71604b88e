import { type EntityId, kindOf } from '../../../model/entity.ts';
import { isEdtf } from '../../../model/time.ts';
import type { AnnotatedMention, Sentence } from '../../annotatedText.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';

// Each mention becomes one character of the private use area, its kind told by the block it is in.
const BLOCKS = { organization: 0xe000, person: 0xe100, place: 0xe200, product: 0xe300 } as const;
const DATE = 0xe400;
const MONEY = 0xe500;
const QUANTITY = 0xe600;
const BLOCK_SIZE = 0x100;

/** Character classes for patterns over masked text. */
export const SLOT = {
  organization: '[\uE000-\uE0FF]',
  person: '[\uE100-\uE1FF]',
  party: '[\uE000-\uE1FF]',
  place: '[\uE200-\uE2FF]',
  actor: '[\uE000-\uE2FF]',
  product: '[\uE300-\uE3FF]',
  date: '[\uE400-\uE4FF]',
  money: '[\uE500-\uE5FF]',
  quantity: '[\uE600-\uE6FF]',
  any: '[\uE000-\uE6FF]',
} as const;

/** A sentence in which each mention is one character, for languages that are read by patterns. */
export class MaskedSentence {
  readonly text: string;
  readonly sentence: Sentence;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #mentions = new Map<string, AnnotatedMention>();

  constructor({ annotated, sentence, mentions, entities }: SentenceContext) {
    this.sentence = sentence;
    const source = annotated.input.text;
    let masked = '';
    let at = sentence.start;
    const copy = (to: number) => {
      for (; at < to; at++) {
        // The text's own private characters are no slots.
        masked += /[\n\uE000-\uF8FF]/.test(source[at]!) ? ' ' : source[at];
        this.#starts.push(at);
        this.#ends.push(at + 1);
      }
    };
    for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (mention.start < at || mention.end > sentence.end || this.#mentions.size >= BLOCK_SIZE) continue;
      const entity = mention.entity === undefined ? undefined : entities.get(mention.entity);
      const block =
        entity !== undefined
          ? BLOCKS[kindOf(entity.type)]
          : mention.kind === 'date' && mention.value && isEdtf(mention.value)
            ? DATE
            : mention.kind === 'money'
              ? MONEY
              : mention.kind === 'quantity'
                ? QUANTITY
                : undefined;
      if (block === undefined) continue;
      copy(mention.start);
      const slot = String.fromCharCode(block + this.#mentions.size);
      this.#mentions.set(slot, mention);
      masked += slot;
      this.#starts.push(mention.start);
      this.#ends.push(mention.end);
      at = mention.end;
    }
    copy(sentence.end);
    this.text = masked;
  }

  /** The mention behind a slot's character. */
  mention(slot: string | undefined): AnnotatedMention | undefined {
    return slot === undefined ? undefined : this.#mentions.get(slot);
  }

  entity(slot: string | undefined): EntityId | undefined {
    return this.mention(slot)?.entity;
  }

  /** Offsets in the document of a stretch of the masked text. */
  span(start: number, end: number): { start: number; end: number } {
    return { start: this.#starts[start]!, end: this.#ends[Math.max(start, end - 1)]! };
  }
}
