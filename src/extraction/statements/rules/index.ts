import { deeds } from './deeds.ts';
import { communication, letters, payment } from './exchange.ts';
import { comparison, component, variant } from './goods.ts';
import { commentRequest, confirmation, position, report } from './newsroom.ts';
import { ownership } from './ownership.ts';
import { people } from './people.ts';
import { places, visits } from './places.ts';
import { posts } from './posts.ts';
import type { Rule } from './Rule.ts';
import { sanctions } from './sanctions.ts';
import { specification } from './specification.ts';
import { supplyNouns } from './supplyNouns.ts';
import { supplyVerbs } from './supplyVerbs.ts';
import { useOfMakersGoods, verbFrames } from './verbFrames.ts';

/** All rules, by theme. Their order has no bearing on what is proposed. */
export const RULES: readonly Rule[] = [
  verbFrames,
  useOfMakersGoods,
  supplyVerbs,
  supplyNouns,
  deeds,
  specification,
  comparison,
  variant,
  component,
  ownership,
  posts,
  people,
  places,
  visits,
  sanctions,
  communication,
  letters,
  payment,
  report,
  confirmation,
  commentRequest,
  position,
];
