import { STATE_HEADS } from '../gazetteers/organizationHeads.ts';
import { countryOf } from './isCountryAt.ts';
import { nameKey } from './nameKey.ts';

const SPELLING: Record<string, string> = {
  defence: 'defense',
  centre: 'center',
  organisation: 'organization',
  labour: 'labor',
};
const FILLERS = new Set(['of', 'the', 'for', 'and', 'on', 's']);

/**
 * The compared form of an organisation's name. Of a body of a state only the words count, not their order, and a
 * nationality counts as its country: "Russian Defense Ministry" = "Ministry of Defence of Russia".
 */
export function bodyKey(name: string): string {
  const words = nameKey(name.replace(/\bU\.S\.A?\.?(?=\s)/g, 'US').replace(/\bU\.K\.(?=\s)/g, 'UK'))
    .split(' ')
    .map((word) => SPELLING[word] ?? word);
  if (!words.some((word) => STATE_HEADS.has(word))) return words.join(' ');
  return words
    .filter((word) => !FILLERS.has(word))
    .map((word) => {
      const country = countryOf(word);
      return country ? `=${country}` : word;
    })
    .sort()
    .join(' ');
}
