import type { NounPhrase, VerbGroup } from '../syntax/units.ts';

function phraseEnd(phrase: NounPhrase, depth: number): number {
  if (depth > 3) return phrase.end;
  const inside = [...phrase.conjoined, ...phrase.phrases.map((attached) => attached.phrase)];
  return Math.max(phrase.end, ...inside.map((one) => phraseEnd(one, depth + 1)));
}

/** Where the clause of a verb ends: after its objects, its phrases and the verbs that complete it. */
export function clauseEnd(verbs: VerbGroup[], verb: VerbGroup, depth = 0): number {
  const own = [...verb.objects, ...verb.phrases.map(({ phrase }) => phrase)].map((phrase) =>
    phraseEnd(phrase, 0),
  );
  const governed =
    depth > 3
      ? []
      : verbs.filter(
          (other) => other.start > verb.start && (other.governor === verb || other.coordinated === verb),
        );
  return Math.max(verb.end, ...own, ...governed.map((other) => clauseEnd(verbs, other, depth + 1)));
}
