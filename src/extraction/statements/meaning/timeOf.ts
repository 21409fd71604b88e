import type { StatementType } from '../../../model/statement.ts';
import { isEdtf } from '../../../model/time.ts';
import type { AnnotatedMention } from '../../annotatedText.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { VerbGroup } from '../syntax/units.ts';
import type { Draft } from './Draft.ts';

const TIMELESS = new Set<StatementType>(['variant', 'comparison', 'specification', 'family', 'component']);

function verbOfDate({ verbs, context }: ParsedSentence, offset: number): VerbGroup | undefined {
  let before: VerbGroup | undefined;
  // "sold to X, a firm controlled by Y, in March": the comma leads back out of the description.
  const lead = context.annotated.input.text.slice(Math.max(context.sentence.start, offset - 12), offset);
  if (/,\s*(?:in|on|since|during|until|by)?\s*$/.test(lead)) {
    const outer = verbs.findLast(({ start, relative }) => start < offset && !relative);
    if (outer) return outer;
  }
  for (const verb of verbs) {
    if (verb.start > offset) return before ?? verb;
    before = verb;
  }
  return before;
}

/** The date that belongs to a find: in its own clause, not one that says when somebody spoke of it. */
export function timeOf(parsed: ParsedSentence, draft: Draft): AnnotatedMention | undefined {
  if (draft.dated === false || TIMELESS.has(draft.type)) return undefined;
  const dates = parsed.context.mentions.filter(
    ({ kind, value }) => kind === 'date' && value !== undefined && isEdtf(value),
  );
  for (const date of dates) {
    const verb = verbOfDate(parsed, date.start);
    if (draft.verb && !draft.phrase && (verb === draft.verb || (verb && verb.coordinated === draft.verb)))
      return date;
    if (draft.timed && verb === draft.timed) return date;
    const from = draft.phrase?.start ?? draft.start;
    const beside =
      date.start > from &&
      !parsed.verbs.some(
        ({ start }) => start > Math.max(from, draft.phrase ? 0 : draft.end) && start < date.start,
      );
    if ((draft.phrase || !draft.verb) && beside && (draft.background !== true || date.start < draft.end + 12))
      return date;
    if (draft.phrase && draft.verb && !draft.background && verb === draft.verb) return date;
  }
  return undefined;
}
