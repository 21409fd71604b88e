import { isDay } from '../../model/time.ts';
import { countryCode } from '../countryCode.ts';
import type { FtmEntity } from './FtmEntity.ts';
import { ftmModel } from './ftmModel.ts';

export interface FtmSanction {
  programs: string[];
  reasons: string[];
  from?: string | undefined;
  until?: string | undefined;
}

/** What other entities of the file say about each party: sanctions, links to others, papers, addresses. */
export class FtmLinks {
  readonly sanctions = new Map<string, FtmSanction[]>();
  readonly linked = new Map<string, Set<string>>();
  readonly papers = new Map<string, { scheme: string; value: string; country?: string }[]>();
  readonly addresses = new Map<string, string>();
  /** Whether the file itself marks which entities are on the list. */
  marksTargets = false;

  /** Takes note of one entity of the file. */
  add(entity: FtmEntity): void {
    if (entity.target !== undefined) this.marksTargets = true;
    const schema = ftmModel.schemata[entity.schema];
    if (!schema) return;
    const { properties } = entity;
    if (entity.schema === 'Sanction') {
      for (const party of properties.entity ?? []) append(this.sanctions, party, toSanction(entity));
    } else if (entity.schema === 'Address') {
      const full = properties.full?.[0] ?? entity.caption;
      if (full) this.addresses.set(entity.id, full);
    } else if (schema.schemata.includes('Identification')) {
      this.#addPaper(entity);
    } else if (schema.edge) {
      for (const from of properties[schema.edge.source] ?? []) {
        for (const to of properties[schema.edge.target] ?? []) this.#link(from, to);
      }
    }
  }

  #addPaper({ schema, properties }: FtmEntity): void {
    const scheme = schema === 'Passport' ? 'passport' : (properties.type?.[0] ?? 'identification');
    const [country] = (properties.country ?? []).map((code) =>
      /^[a-z]{2}$/.test(code) ? code : countryCode(code),
    );
    for (const holder of properties.holder ?? []) {
      for (const value of properties.number ?? properties.passportNumber ?? []) {
        append(this.papers, holder, country ? { scheme, value, country } : { scheme, value });
      }
    }
  }

  #link(from: string, to: string): void {
    if (from === to) return;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = this.linked.get(one);
      if (others) others.add(other);
      else this.linked.set(one, new Set([other]));
    }
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function toSanction({ properties }: FtmEntity): FtmSanction {
  const days = (name: string) =>
    (properties[name] ?? [])
      .map((date) => date.slice(0, 10))
      .filter(isDay)
      .sort();
  const programs = [properties.programId, properties.program, properties.authority].find(
    (values) => values?.length,
  );
  return {
    programs: programs ?? [],
    reasons: properties.reason ?? [],
    from: days('listingDate')[0] ?? days('startDate')[0],
    until: days('endDate').at(-1),
  };
}
