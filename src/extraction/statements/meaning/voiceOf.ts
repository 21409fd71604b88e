import type { SentenceContext } from '../syntax/SentenceContext.ts';
import type { NounPhrase } from '../syntax/units.ts';
import { after } from './arguments.ts';
import { ACTOR, type Filled, fill, kindOfEntity } from './fill.ts';

const MOUTHPIECES =
  /^(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|counsel|solicitors?|barristers?|service|embassy|mission|ambassador|diplomats?|officials?|officers?|statement|executives?|managers?|workers?|employees?|engineers?|technicians?|staff)$/;

/** For whom a phrase speaks: itself where it is named, otherwise the party whose spokesperson it is. */
export function voiceOf(context: SentenceContext, phrase: NounPhrase | undefined): Filled | undefined {
  if (!phrase) return undefined;
  const own = fill(context, phrase, ACTOR);
  const named = own && context.entities.get(own.ids[0]!)?.named;
  if (named || !MOUTHPIECES.test(phrase.head)) return own;
  const behind = fill(context, after(phrase.phrases, 'for', 'of', 'at', 'from'), ACTOR);
  if (behind) return { ...behind, start: phrase.start };
  const inside = [phrase.possessor, ...phrase.modifiers].find(
    (id) => id !== undefined && kindOfEntity(context, id) === 'organization',
  );
  return inside === undefined ? own : { ids: [inside], start: phrase.start, end: phrase.end };
}
