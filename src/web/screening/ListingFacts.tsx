import type { DatedListing } from '../../model/listing.ts';
import { ENTITY_WORDS } from '../words/entityWords.ts';
import { timeInWords } from '../words/timeInWords.ts';
import { Facts } from './Facts.tsx';

const NAMES_SHOWN = 6;

/** What a list says of a party, and from when until when. */
export function ListingFacts({ listing }: { listing: DatedListing }) {
  const { names, programs, countries, birthDates, addresses, identifiers, linkedTo, from, until, basis } =
    listing;
  const others = names.slice(1).map(({ text, kind }) => (kind === 'weak' ? `${text} (weak)` : text));
  const more = others.length - NAMES_SHOWN;
  const rows: [string, string][] = [
    ['Type', ENTITY_WORDS[listing.type]],
    ['Also', others.slice(0, NAMES_SHOWN).join(' · ') + (more > 0 ? ` and ${more} more` : '')],
    ['Programme', programs.join(', ')],
    ['Country', countries.map((code) => code.toUpperCase()).join(', ')],
    ['Born', birthDates.map(timeInWords).join(' or ')],
    ['Number', identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(' · ')],
    ['Address', addresses.slice(0, 2).join(' · ')],
    ['Linked to', linkedTo.join(' · ')],
    [
      'Listed',
      `${until === null ? 'since' : 'from'} ${timeInWords(from)}${until === null ? '' : ` until ${timeInWords(until)}`}${
        basis === 'seen' ? ', as our snapshots show' : ''
      }`,
    ],
  ];
  return <Facts rows={rows} />;
}
