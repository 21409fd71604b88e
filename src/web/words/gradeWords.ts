import type { Credibility, Reliability } from '../../model/decision.ts';

/** Admiralty code: how far a source can be relied on. */
export const RELIABILITY_WORDS: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** Admiralty code: how credible an information is. */
export const CREDIBILITY_WORDS: Record<Credibility, string> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'cannot be judged',
};
