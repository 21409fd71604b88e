import { kindOf } from '../model/entity.ts';
import type { MergeProposal, Party } from '../model/party.ts';
import { nameTokens, organizationTokens, personTokens, romanized } from './foldName.ts';
import type { IdentityDecision } from './identityDecision.ts';
import { type Nearness, nearNames, nearPeople } from './nearNames.ts';

interface Candidate {
  party: Party;
  documents: Set<string>;
  names: { text: string; tokens: string[] }[];
}

// A word (or a beginning of words) that more parties share than this says nothing and would make the search quadratic.
const MOST_IN_BLOCK = 60;
const LEAST_SCORE = 0.55;

function candidateOf(party: Party): Candidate {
  const kind = kindOf(party.type);
  const tokensOf =
    kind === 'person' ? personTokens : kind === 'organization' ? organizationTokens : nameTokens;
  const names = party.names.map((text) => ({
    text,
    tokens: tokensOf(text).map((token) => romanized(token) || token),
  }));
  const documents = new Set(party.entities.map((entity) => entity.slice(0, entity.lastIndexOf(':'))));
  return { party, documents, names };
}

function keysOf({ party, names }: Candidate): Set<string> {
  const kind = kindOf(party.type);
  const keys = new Set(party.identifiers.map(({ scheme, value }) => `id ${scheme} ${value}`));
  for (const { tokens } of names) {
    for (const token of tokens) {
      keys.add(`${kind} ${token}`);
      if (token.length >= 5) {
        keys.add(`${kind} ${token.slice(0, 4)}…`);
        keys.add(`${kind} …${token.slice(-4)}`);
      }
    }
    if (tokens.length >= 3) keys.add(`${kind} ${tokens.map((token) => token[0]).join('')}`);
  }
  return keys;
}

function sharedIdentifier(a: Party, b: Party): Nearness | null {
  const shared = a.identifiers.find((one) =>
    b.identifiers.some((other) => other.scheme === one.scheme && other.value === one.value),
  );
  return shared ? { score: 0.97, reason: `both have ${shared.scheme} ${shared.value}` } : null;
}

function nearest(a: Candidate, b: Candidate, rarity: (token: string) => number): Nearness | null {
  const kind = kindOf(a.party.type);
  let best = sharedIdentifier(a.party, b.party);
  for (const one of a.names) {
    for (const other of b.names) {
      if (kind === 'place' && one.tokens.length !== other.tokens.length) continue;
      const near =
        kind === 'person'
          ? nearPeople(one.tokens, other.tokens)
          : nearNames(one.tokens, other.tokens, rarity);
      if (near && near.score > (best?.score ?? 0)) {
        best = { score: near.score, reason: `“${one.text}” and “${other.text}”: ${near.reason}` };
      }
    }
  }
  return best;
}

function adjusted(a: Candidate, b: Candidate, near: Nearness): MergeProposal {
  let { score, reason } = near;
  if ([...a.documents].some((document) => b.documents.has(document))) {
    score -= 0.2;
    reason += '; but one document names both';
  }
  const [x, y] = [a.party.countries, b.party.countries];
  if (x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country))) {
    score -= 0.2;
    reason += '; but their countries differ';
  }
  return { parties: [a.party.id, b.party.id], score: Math.round(score * 1000) / 1000, reason };
}

/**
 * Pairs of named parties of one kind that may be one, best first, for a person to decide on: shared identifiers, names
 * within a letter or two, short and full names, initials, acronyms. Pairs that a decision keeps apart are not proposed again.
 * Only parties that share a word, the beginning or end of a word, or an identifier are compared.
 */
export function proposeMerges(
  parties: readonly Party[],
  decisions: readonly IdentityDecision[] = [],
): MergeProposal[] {
  const candidates = parties
    .filter(({ named }) => named)
    .map(candidateOf)
    .sort((a, b) => (a.party.id < b.party.id ? -1 : 1));
  const blocks = new Map<string, number[]>();
  candidates.forEach((candidate, at) => {
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  const partyOf = new Map(parties.flatMap(({ id, entities }) => entities.map((entity) => [entity, id])));
  const apart = new Set(
    decisions
      .filter(({ kind }) => kind === 'separate')
      .map(({ entities }) =>
        entities
          .map((entity) => partyOf.get(entity))
          .sort()
          .join(' '),
      ),
  );
  const rarity = (token: string) => 1 / (1 + Math.log2(blocks.get(`organization ${token}`)?.length ?? 1));
  const seen = new Set<number>();
  const proposals: MergeProposal[] = [];
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [position, left] of block.entries()) {
      for (const right of block.slice(position + 1)) {
        const pair = left * candidates.length + right;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [candidates[left]!, candidates[right]!];
        if (kindOf(a.party.type) !== kindOf(b.party.type)) continue;
        if (a.documents.size === 1 && b.documents.size === 1 && [...a.documents][0] === [...b.documents][0])
          continue;
        if (apart.has([a.party.id, b.party.id].sort().join(' '))) continue;
        const near = nearest(a, b, rarity);
        const proposal = near && adjusted(a, b, near);
        if (proposal && proposal.score >= LEAST_SCORE) proposals.push(proposal);
      }
    }
  }
  return proposals.sort((a, b) => b.score - a.score || (a.parties.join() < b.parties.join() ? -1 : 1));
}
