import type { Entity, EntityId } from '../../../model/entity.ts';
import type { AnnotatedMention, AnnotatedText, Sentence } from '../../annotatedText.ts';

/** What is known while one sentence is read: its text, its mentions, and the entities of the document. */
export class SentenceContext {
  readonly annotated: AnnotatedText;
  readonly sentence: Sentence;
  readonly mentions: AnnotatedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;

  constructor(
    annotated: AnnotatedText,
    sentence: Sentence,
    mentions: AnnotatedMention[],
    entities: ReadonlyMap<EntityId, Entity>,
  ) {
    this.annotated = annotated;
    this.sentence = sentence;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Mentions that begin inside the stretch, in the order of the text. */
  mentionsBetween(start: number, end: number): AnnotatedMention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: AnnotatedMention[] = [];
    for (let at = low; at < this.mentions.length && this.mentions[at]!.start < end; at++) {
      found.push(this.mentions[at]!);
    }
    return found;
  }
}
