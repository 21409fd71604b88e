import type { Rule } from './Rule.ts';
import { useOfMakersGoods, verbFrames } from './verbFrames.ts';

/** All rules, by theme. Their order has no bearing on what is proposed. */
export const RULES: readonly Rule[] = [verbFrames, useOfMakersGoods];
