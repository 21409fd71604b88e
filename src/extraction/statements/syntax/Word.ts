import type { Span } from '../../../model/citation.ts';
import type { AnnotatedMention } from '../../annotatedText.ts';
import type { VerbForm } from '../lexicon/inflect.ts';

export type Tag =
  | 'det'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'pron'
  | 'possessive'
  | 'genitive'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'neg'
  | 'adv'
  | 'prep'
  | 'inclusive'
  | 'conj'
  | 'rel'
  | 'sub'
  | 'date'
  | 'comma'
  | 'open'
  | 'close'
  | 'stop';

/** A word of a sentence, or a whole name, date or amount taken as one word. */
export interface Word extends Span {
  text: string;
  lower: string;
  tag: Tag;
  /** Lemma of a verb, or what a multiword acts as. */
  lemma: string;
  form?: VerbForm | undefined;
  /** The mention this word stands for (names, dates, amounts). */
  mention?: AnnotatedMention | undefined;
  /** Inside quotation marks. */
  quoted: boolean;
}
