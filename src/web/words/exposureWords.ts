import type { PartyExposure } from '../../model/exposure.ts';

/** How a party stands, in words that claim no more than a list or the documents do. */
export function standingWords({ verdict, exposures }: PartyExposure): string {
  if (exposures.some(({ kind, certain }) => kind === 'listed' && certain)) return 'Listed';
  if (verdict === 'possible') return 'Possibly blocked';
  return `${verdict === 'blocked' ? 'Blocked' : 'Not blocked'} by what the documents say`;
}
