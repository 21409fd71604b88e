import { kindOf } from '../../model/entity.ts';
import type { LeadReason } from '../../model/lead.ts';
import type { PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { LeadCase } from './LeadCase.ts';
import { fillersOf, type Neighbour, type Setting } from './settingOf.ts';

const SAME_PART = 3;
const SOME_PART = 1.5;
/** To have to do with the same product says less than to have to do with the same party. */
const OF_A_PRODUCT = 0.5;
const DENIED = -0.5;

// One paper calls the supplier what another calls the maker or the middleman.
const GIVERS = new Set(['supplier', 'intermediary', 'manufacturer']);

function samePart(neighbour: Neighbour, statement: ReviewedStatement, role: string, otherRole: string) {
  if (otherRole !== neighbour.role) return false;
  if (GIVERS.has(role) && GIVERS.has(neighbour.placeholderRole)) return true;
  return statement.type === neighbour.statement.type && role === neighbour.placeholderRole;
}

function linkReason(
  leads: LeadCase,
  neighbour: Neighbour,
  statement: ReviewedStatement,
  role: string,
  otherRole: string,
): LeadReason {
  const same = samePart(neighbour, statement, role, otherRole);
  const product = kindOf(neighbour.party.type) === 'product';
  const { id, type, citation } = statement;
  const paper = leads.input.documents.find((one) => one.id === citation.document)?.name ?? citation.document;
  const other = neighbour.party.name;
  return {
    effect: 'for',
    text: same
      ? `${paper} has it as ${role} where ${other} is ${otherRole}, as the unnamed party is here.`
      : `${paper} ties it to ${other} (${type}: ${role}, ${otherRole}), the ${neighbour.role} here.`,
    change: (same ? SAME_PART : SOME_PART) * (product ? OF_A_PRODUCT : 1),
    source: { kind: 'statement', statement: id, citation },
  };
}

function deniedReason({ id, citation }: ReviewedStatement, other: string): LeadReason {
  return {
    effect: 'against',
    text: `What ties it to ${other} there is denied.`,
    change: DENIED,
    source: { kind: 'statement', statement: id, citation },
  };
}

/**
 * What ties named parties of the case to the placeholder's neighbours in other statements: for each the strongest tie to a
 * party and to a product, and beside each tie that is denied the denial.
 */
export function statementLinks(
  leads: LeadCase,
  { neighbours, statements }: Setting,
): Map<PartyId, LeadReason[]> {
  const own = new Set(statements);
  const best = new Map<
    string,
    { party: PartyId; reason: LeadReason; denial: ReviewedStatement | undefined; other: string }
  >();
  for (const neighbour of neighbours) {
    for (const statement of leads.statementsOf.get(neighbour.party.id) ?? []) {
      if (own.has(statement)) continue;
      const fillers = fillersOf(statement, leads.partyOf);
      for (const { role, party } of fillers) {
        if (!party.named || party.id === neighbour.party.id) continue;
        for (const beside of fillers.filter((one) => one.party.id === neighbour.party.id)) {
          const reason = linkReason(leads, neighbour, statement, role, beside.role);
          const key = `${party.id} ${kindOf(neighbour.party.type) === 'product'}`;
          const known = best.get(key);
          const denial = leads.denialOf.get(statement.id);
          const stronger =
            !known ||
            reason.change > known.reason.change ||
            (reason.change === known.reason.change && known.denial && !denial);
          if (stronger) best.set(key, { party: party.id, reason, denial, other: neighbour.party.name });
        }
      }
    }
  }
  const found = new Map<PartyId, LeadReason[]>();
  for (const { party, reason, denial, other } of best.values()) {
    found.set(party, [...(found.get(party) ?? []), reason, ...(denial ? [deniedReason(denial, other)] : [])]);
  }
  return found;
}
