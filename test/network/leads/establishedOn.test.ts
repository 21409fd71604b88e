import { expect, it } from 'vitest';
import { establishedOn } from '../../../src/network/leads/establishedOn.ts';

it.each([
  ['Organization Established Date 06 Oct 2015; Tax ID No. 1.', '2015-10-06'],
  [
    'Organization Established Date 23 Apr 2002; alt. Organization Established Date 1957; Website x.',
    '1957-01-01',
  ],
  ['Organization Established Date Sep 1968.', '1968-09-01'],
  ['Founded in 1999 by its director.', '1999-01-01'],
  ['Established on 2011-03-09.', '2011-03-09'],
  ['Organization Established Date 31 Feb 2015.', null],
  ['Tax ID No. 2015001 (Arkenia).', null],
  [undefined, null],
])('%s → %s', (remarks, day) => expect(establishedOn(remarks)).toBe(day));
