import type { Extract } from '../model/reading.ts';
import { annotate } from './annotate.ts';
import type { ExtractInput } from './annotatedText.ts';
import { proposeStatements } from './statements/proposeStatements.ts';

/** What a text proposes: its mentions, the entities behind them, and statements cited from it. */
export function extract(input: ExtractInput): Extract {
  const annotated = annotate(input);
  return {
    mentions: annotated.mentions.map(
      ({ tokens: _tokens, sentence: _sentence, reference: _reference, ...mention }) => mention,
    ),
    entities: annotated.entities,
    statements: proposeStatements(annotated),
  };
}
