import type { EntityType } from '../../../src/model/entity.ts';
import type { CaseExposure, OwnershipFinding, OwnershipRule } from '../../../src/model/exposure.ts';
import type { Hit } from '../../../src/model/hit.ts';
import { exposureOf } from '../../../src/network/exposure/exposureOf.ts';
import { CaseBuilder, type Told } from '../../evidence/CaseBuilder.ts';
import { hitOn, reportInput } from '../../reporting/reportCase.ts';

/** Somebody who is listed, by name; undecided unless confirmed. */
export interface Listed {
  name: string;
  verdict?: 'confirmed' | 'dismissed';
  list?: string;
  from?: string;
  until?: string;
}

/** One sentence "owner … asset" and how it is told. */
export type Owns = [owner: string, wording: string, asset: string, more?: Partial<Told>];

const DAY = '2025-01-01';

/** A case whose one document says these sentences; "owns 40% of" gives the share as the reader would. */
export function ownershipCase(owns: readonly Owns[]): CaseBuilder {
  const quotes = owns.map(([owner, wording, asset]) => `${owner} ${wording} ${asset}`);
  const names = [...new Set(owns.flatMap(([owner, , asset]) => [owner, asset]))];
  const entities = Object.fromEntries(names.map((name): [string, [EntityType]] => [name, ['Company']]));
  const told = owns.map(([owner, wording, asset, more], at): Told => {
    const share = /([\d.]+)\s*(?:%|percent)/.exec(wording)?.[1];
    const properties: Told['properties'] = share === undefined ? {} : { share: Number(share), unit: '%' };
    return {
      type: 'ownership',
      roles: { owner: [owner], asset: [asset] },
      quote: quotes[at]!,
      properties,
      ...more,
    };
  });
  return new CaseBuilder().add('aa01', { publisher: 'Register' }, `${quotes.join('. ')}.`, entities, told);
}

/** The exposure of a built case with these listings, as the workflow computes it. */
export function exposureOfCase(built: CaseBuilder, listed: readonly Listed[], asOf = DAY): CaseExposure {
  const input = reportInput(built);
  const hits = listed.map(
    ({ name, verdict, list = 'test_list', from = '2020-01-01', until = null }, at): Hit => {
      const hit = hitOn(input, name, `${at + 1}`, verdict);
      return { ...hit, listing: { ...hit.listing, list, from, until } };
    },
  );
  const { parties, statements, claims } = input;
  return exposureOf({ asOf, parties, statements, claims, hits });
}

/** What a rule makes of a party. */
export function findingOf(found: CaseExposure, name: string, rule: OwnershipRule = 'ofac'): OwnershipFinding {
  return found.parties
    .find((party) => party.name === name)!
    .ownership.find(({ rules }) => rules.includes(rule))!;
}
