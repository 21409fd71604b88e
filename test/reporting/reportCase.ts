import { buildClaims } from '../../src/evidence/buildClaims.ts';
import type { Hit } from '../../src/model/hit.ts';
import { buildNetwork } from '../../src/network/buildNetwork.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import type { ReportInput } from '../../src/reporting/reportInput.ts';
import type { CaseBuilder } from '../evidence/CaseBuilder.ts';

/** A hit of the party that a name belongs to, on an entry made for the test. */
export function hitOn(
  input: ReportInput,
  name: string,
  listing: string,
  verdict?: 'confirmed' | 'dismissed',
): Hit {
  const party = input.parties.find(({ names }) => names.includes(name))!;
  return {
    entity: { id: party.id, name: party.name, type: party.type },
    listing: {
      list: 'test_list',
      id: listing,
      type: party.type,
      names: [{ text: `${name.toUpperCase()} JSC`, kind: 'primary' }],
      programs: ['TEST-1'],
      countries: [],
      addresses: [],
      birthDates: [],
      identifiers: [],
      linkedTo: [],
      from: '2030-01-15',
      until: null,
      basis: 'list',
    },
    score: 0.93,
    explanation: {} as Hit['explanation'],
    decision: verdict
      ? { verdict, reason: 'same plant', author: 'A. Reader', at: '2030-05-01', event: 9 }
      : null,
  };
}

/** Everything that a report needs, computed from a case as the workflows do. */
export function reportInput(built: CaseBuilder, more: Partial<ReportInput> = {}): ReportInput {
  const { documents, entities, statements } = built;
  const parties = buildParties(entities, []);
  const claims = buildClaims({ documents, statements, parties });
  return {
    name: 'The valley works',
    madeAt: '2030-06-01T12:00:00Z',
    documents,
    entities,
    parties,
    statements,
    claims,
    edges: buildNetwork(parties, statements, claims),
    screening: null,
    leads: [],
    exposure: null,
    decisions: [],
    ...more,
  };
}
