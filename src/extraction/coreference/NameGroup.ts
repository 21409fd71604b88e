import type { EntityType } from '../../model/entity.ts';
import type { Candidate } from '../candidate.ts';

/** Mentions that are taken as one entity while names are being joined. */
export interface NameGroup {
  kind: 'party' | 'place' | 'product';
  type: EntityType;
  named: boolean;
  /** Compared form → the form as it first stands in the text. */
  names: Map<string, string>;
  candidates: Candidate[];
  /** Token of the first mention: groups keep the order of the text. */
  first: number;
  countries: Set<string>;
  roles: Set<string>;
  identifiers: { scheme: string; value: string }[];
  /** EDTF. */
  birthDate?: string | undefined;
}
