import type { EntityId } from '../../model/entity.ts';
import {
  type AttributionStep,
  STATEMENT_ROLES,
  type Statement,
  type StatementType,
} from '../../model/statement.ts';
import { makeStatement } from './makeStatement.ts';
import type { Draft } from './meaning/Draft.ts';
import { type Mood, moodOf, moodOfNoun } from './meaning/moodOf.ts';
import type { Speakers } from './meaning/Speakers.ts';
import { timeOf } from './meaning/timeOf.ts';
import type { ParsedSentence } from './syntax/readClauses.ts';

/** Relations of two: each pair is a statement of its own, where a list fills a role. */
const ONE_EACH = new Set<StatementType>([
  'ownership',
  'employment',
  'directorship',
  'membership',
  'family',
  'associate',
  'location',
  'comment_request',
  'sanction',
  'visit',
]);
const MAX_PAIRS = 40;

function combinations(draft: Draft): Record<string, EntityId[]>[] {
  const roles: Record<string, EntityId[]> = {};
  for (const role of STATEMENT_ROLES[draft.type]) {
    const ids = draft.roles[role];
    if (ids && ids.length > 0) roles[role] = [...new Set(ids)];
  }
  if (!ONE_EACH.has(draft.type)) return [roles];
  let all: Record<string, EntityId[]>[] = [{}];
  for (const [role, ids] of Object.entries(roles)) {
    all = all.flatMap((one) => ids.map((id) => ({ ...one, [role]: [id] }))).slice(0, MAX_PAIRS);
  }
  return all;
}

/** One entity cannot stand on both sides of a relation. */
function isSound(roles: Record<string, EntityId[]>): boolean {
  const ids = Object.values(roles).flat();
  return ids.length > 0 && new Set(ids).size === ids.length;
}

function settle(draft: Draft, mood: Mood, attribution: AttributionStep[]): Mood['stance'] | undefined {
  if (draft.stance) return draft.stance;
  if (draft.background) return 'asserted';
  if (mood.void) return undefined;
  if (!mood.negated) return mood.stance;
  // "X said it has not shipped": a denial by X. A negation that nobody utters is no statement at all.
  const uttered = attribution[0]?.by === 'entity';
  return uttered && mood.stance === 'asserted' ? 'denied' : undefined;
}

/** "The claim that X shipped drones is false". */
function isCalledFalse({ verbs }: ParsedSentence, draft: Draft): boolean {
  const noun = draft.verb?.governorNoun;
  return (
    noun !== undefined &&
    verbs.some(
      ({ lemma, subject, negated, objects: [what] }) =>
        lemma === 'be' &&
        subject === noun &&
        (negated
          ? /^true$/
          : /^(?:false|untrue|baseless|unfounded|wrong|fabricated|groundless|nonsense|lie)$/
        ).test(what?.head ?? ''),
    )
  );
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:]/.test(text[from]!)) from++;
  while (to > from && /[\s,;:]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Turns a rule's find into cited statements: stance, speakers, time and span settled; none where the text takes it back. */
export function assemble(parsed: ParsedSentence, draft: Draft, speakers: Speakers): Statement[] {
  const { context } = parsed;
  const { text } = context.annotated.input;
  const mood: Mood = draft.verb
    ? draft.phrase
      ? moodOfNoun(draft.verb)
      : moodOf(draft.verb)
    : { stance: 'asserted', void: false, negated: false, sayings: [] };
  if (isCalledFalse(parsed, draft)) mood.stance = 'denied';
  const attribution = speakers.of(parsed, draft, mood.sayings);
  let stance = settle(draft, mood, attribution);
  if (stance === undefined || parsed.question) return [];
  if (stance === 'asserted' && !draft.background && speakers.accused(parsed)) stance = 'alleged';
  const date = timeOf(parsed, draft);
  const within = date && date.start < draft.end + 80 && date.end > draft.start - 80;
  const span = trimmed(
    text,
    Math.max(context.sentence.start, Math.min(draft.start, within ? date.start : draft.start)),
    Math.min(context.sentence.end, Math.max(draft.end, within ? date.end : draft.end)),
  );
  if (span.end <= span.start) return [];
  return combinations(draft)
    .filter(isSound)
    .map((roles) =>
      makeStatement(context.annotated.input, span, {
        type: draft.type,
        roles,
        stance,
        attribution,
        ...(date?.value === undefined ? {} : { time: date.value }),
        properties: draft.properties ?? {},
        rule: draft.rule,
        confidence: Math.round(draft.confidence * (stance === 'asserted' ? 1 : 0.95) * 100) / 100,
      }),
    );
}
