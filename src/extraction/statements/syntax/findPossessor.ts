import type { ClauseState } from './ClauseState.ts';
import type { NounPhrase } from './units.ts';

/** "Acme, its owner …", "Acme, whose chairman …": whose it is, where it stands right before or only one party of the kind has been named. */
export function findPossessor(state: ClauseState, phrase: NounPhrase): void {
  const first = phrase.words[0]!;
  const { lastPhrase, pending } = state;
  if (first.tag !== 'possessive' || phrase.possessor !== undefined) return;
  if (first.lower === 'whose') {
    phrase.possessor = lastPhrase?.entity;
    return;
  }
  const kind =
    first.lower === 'its' ? 'organization' : /^(?:his|her)$/.test(first.lower) ? 'person' : undefined;
  if (!kind) return;
  const beside =
    state.previous === lastPhrase && (pending.comma || pending.conjunction) ? lastPhrase : undefined;
  if (beside?.entity !== undefined && beside.entityKind === kind) phrase.possessor = beside.entity;
  else {
    const named = new Set(
      state.phrases.filter(({ entityKind }) => entityKind === kind).map(({ entity }) => entity),
    );
    if (named.size === 1) phrase.possessor = [...named][0];
  }
}
