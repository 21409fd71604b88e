import { annotate } from '../../src/extraction/annotate.ts';
import type { AnnotatedText } from '../../src/extraction/annotatedText.ts';
import type { Passage } from '../../src/model/document.ts';

/** Each line of a text as a paragraph. */
export function paragraphs(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Annotates a text whose lines are paragraphs, published on 25 September 2024 (a Wednesday) unless said otherwise. */
export function annotated(text: string, published: string | undefined = '2024-09-25'): AnnotatedText {
  return annotate({ document: 'doc', text, passages: paragraphs(text), published });
}

/** All names of the entities, those of one entity joined by " = ", unnamed ones in brackets, with their type. */
export function entitiesOf(annotation: AnnotatedText): string[] {
  return annotation.entities.map(({ type, names, named }) => {
    const all = names.join(' = ');
    return `${type}: ${named ? all : `(${all})`}`;
  });
}

/** What stands under each mention of a kind, with its value. */
export function mentionsOf(annotation: AnnotatedText, kind: string): string[] {
  return annotation.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => {
      const text = annotation.input.text.slice(mention.start, mention.end);
      const value = mention.quantity ? `${mention.quantity.value} ${mention.quantity.unit}` : mention.value;
      return value === undefined ? text : `${text} → ${value}`;
    });
}
