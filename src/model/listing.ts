import type { EntityType } from './entity.ts';

/** How a name stands in a list. Weak aliases are what the list itself calls weak or low quality. */
export type ListedNameKind = 'primary' | 'alias' | 'former' | 'weak';

export interface ListedName {
  text: string;
  kind: ListedNameKind;
}

/** One party's entry in one list, as one snapshot gives it. */
export interface Listing {
  /** Short name of the list: "us_ofac_sdn". */
  list: string;
  /** The list's own number for the party. */
  id: string;
  type: EntityType;
  /** The primary name first; never empty. */
  names: ListedName[];
  programs: string[];
  /** ISO 3166-1 alpha-2, lower case. */
  countries: string[];
  addresses: string[];
  /** EDTF; several where the list gives alternatives. */
  birthDates: string[];
  /** As the list writes them; absent where the format has none. */
  birthPlaces?: string[] | undefined;
  gender?: 'male' | 'female' | undefined;
  identifiers: { scheme: string; value: string; country?: string | undefined }[];
  /** Names of parties that the list says this one is linked to. */
  linkedTo: string[];
  remarks?: string | undefined;
  /** Days that the list itself gives, where it does (ISO dates). */
  listedOn?: string | undefined;
  delistedOn?: string | undefined;
}

/** ISO days between which a listing stood; `basis` tells whether the list says so or only our snapshots show it. */
export interface ListingDays {
  from: string;
  /** Null while it stands in the newest snapshot; otherwise the day of the first snapshot without it. */
  until: string | null;
  basis: 'list' | 'seen';
}

export interface DatedListing extends Listing, ListingDays {}
