import { describe, expect, it } from 'vitest';
import { countryCode, countryCodes } from '../../src/lists/countryCode.ts';

describe('countryCode', () => {
  it.each([
    ['Russia', 'ru'],
    ['Russian Federation', 'ru'],
    ['Korea, North', 'kp'],
    ["Democratic People's Republic of Korea", 'kp'],
    ['Congo, Democratic Republic of the', 'cd'],
    ['Iran (Islamic Republic of)', 'ir'],
    ['St. Vincent and the Grenadines', 'vc'],
    ['St. Kitts & Nevis', 'kn'],
    ['Burma', 'mm'],
    ['Cote d Ivoire', 'ci'],
    ['CHINA', 'cn'],
    ['The Gambia', 'gm'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each(['', 'undetermined', 'Region: Crimea', 'None Identified'])('"%s" is no country', (name) => {
    expect(countryCode(name)).toBeUndefined();
  });

  it('gives each code once', () => {
    expect(countryCodes(['Iran', 'nowhere', 'Islamic Republic of Iran', 'Syria'])).toEqual(['ir', 'sy']);
  });
});
