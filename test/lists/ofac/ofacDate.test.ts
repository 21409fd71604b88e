import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofacDate } from '../../../src/lists/ofac/ofacDate.ts';
import { isEdtf } from '../../../src/model/time.ts';

describe('ofacDate', () => {
  it.each([
    ['07 Oct 1952', '1952-10-07'],
    ['Oct 1952', '1952-10'],
    ['1952', '1952'],
    ['circa 1951', '1951~'],
    ['circa 03 Feb 1951', '1951-02-03~'],
    ['1951 to 1953', '1951/1953'],
    ['Jan 1961 to Feb 1962', '1961-01/1962-02'],
    ['01 Jan 1961 to 31 Dec 1961', '1961-01-01/1961-12-31'],
    ['circa 1979-1982', '1979~/1982~'],
  ])('%s is %s', (text, edtf) => {
    expect(ofacDate(text)).toBe(edtf);
  });

  it.each(['', 'unknown', '31 Feb 1950', '1953 to 1951', '07 Foo 1952', '07 1952'])(
    'leaves "%s" alone',
    (text) => {
      expect(ofacDate(text)).toBeUndefined();
    },
  );

  it('gives EDTF or nothing for any text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(circa )?[0-9]{0,2} ?[A-Z]?[a-z]{0,3} ?[0-9]{4}( to [0-9]{4})?$/),
        (text) => {
          const edtf = ofacDate(text);
          expect(edtf === undefined || isEdtf(edtf)).toBe(true);
        },
      ),
    );
  });
});
