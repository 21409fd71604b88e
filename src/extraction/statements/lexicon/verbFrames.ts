import type { StatementType } from '../../../model/statement.ts';
import type { Kinds } from '../meaning/fill.ts';
import { ACTOR, PARTY, PRODUCT } from '../meaning/fill.ts';

/** Which role the doer of a verb fills and which the done-to, whichever way the sentence turns it. */
export interface VerbFrame {
  type: StatementType;
  agent: [role: string, kinds: Kinds];
  patient: [role: string, kinds: Kinds];
  confidence: number;
  /** Further arguments by preposition. */
  phrases?: Record<string, [role: string, kinds: Kinds]>;
}

const ORGANIZATION: Kinds = ['organization'];
const PERSON: Kinds = ['person'];

const make: VerbFrame = {
  type: 'manufacture',
  agent: ['manufacturer', ACTOR],
  patient: ['product', PRODUCT],
  confidence: 0.85,
};
const develop: VerbFrame = {
  type: 'development',
  agent: ['developer', ACTOR],
  patient: ['product', PRODUCT],
  confidence: 0.85,
};
const design: VerbFrame = {
  type: 'design',
  agent: ['designer', ACTOR],
  patient: ['product', PRODUCT],
  confidence: 0.85,
};
const test: VerbFrame = {
  type: 'test',
  agent: ['tester', ACTOR],
  patient: ['product', PRODUCT],
  confidence: 0.85,
};
const use: VerbFrame = {
  type: 'use',
  agent: ['user', ACTOR],
  patient: ['product', PRODUCT],
  confidence: 0.75,
};
const own: VerbFrame = {
  type: 'ownership',
  agent: ['owner', ACTOR],
  patient: ['asset', ORGANIZATION],
  confidence: 0.85,
};
const direct: VerbFrame = {
  type: 'directorship',
  agent: ['director', PERSON],
  patient: ['organization', ORGANIZATION],
  confidence: 0.8,
};
const sanction: VerbFrame = {
  type: 'sanction',
  agent: ['authority', ACTOR],
  patient: ['target', PARTY],
  confidence: 0.85,
};

/** Lemma → frame, for verbs that need no more than their subject and object. */
export const VERB_FRAMES: Record<string, VerbFrame> = {
  build: make,
  make,
  manufacture: make,
  produce: make,
  assemble: make,
  'mass-produce': make,
  mass: make,
  develop,
  'co-develop': develop,
  create: develop,
  engineer: develop,
  design,
  test,
  trial: test,
  use,
  deploy: use,
  operate: use,
  employ: use,
  fly: use,
  fire: use,
  own,
  control: { ...own, confidence: 0.75 },
  acquire: { ...own, confidence: 0.7 },
  head: direct,
  lead: { ...direct, confidence: 0.65 },
  chair: direct,
  run: { ...direct, confidence: 0.65 },
  manage: { ...direct, confidence: 0.65 },
  helm: direct,
  sanction,
  blacklist: sanction,
  designate: { ...sanction, confidence: 0.7 },
};
