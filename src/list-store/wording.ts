import { createHash } from 'node:crypto';
import type { Listing } from '../model/listing.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sorted<T>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
}

/** A listing without its list, its id and its empty fields, as JSON. */
export function encodeWording(listing: Listing): string {
  const { list: _list, id: _id, ...rest } = listing;
  return JSON.stringify(rest, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value));
}

/** The listing again, from `encodeWording`. */
export function decodeWording(list: string, id: string, body: string): Listing {
  const empty = { programs: [], countries: [], addresses: [], birthDates: [], identifiers: [], linkedTo: [] };
  return { list, id, ...empty, ...JSON.parse(body) };
}

/** 16 bytes that are the same for two listings that differ in nothing but the order in which things are named. */
export function wordingHash(listing: Listing): Buffer {
  const [primary, ...others] = listing.names;
  const substance = [
    listing.type,
    [primary, ...sorted(others)].map((name) => [name?.text, name?.kind]),
    sorted(listing.programs),
    sorted(listing.countries),
    sorted(listing.addresses),
    sorted(listing.birthDates),
    sorted(listing.birthPlaces ?? []),
    listing.gender,
    sorted(listing.identifiers.map(({ scheme, value, country }) => [scheme, value, country])),
    sorted(listing.linkedTo),
    listing.remarks,
    listing.listedOn,
    listing.delistedOn,
  ];
  return createHash('sha256').update(JSON.stringify(substance)).digest().subarray(0, 16);
}
