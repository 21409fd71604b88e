import type { Candidate } from '../candidate.ts';
import { isBoilerplate, isInCapitals } from '../names/passageNature.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { type WordTraits, wordTraits } from './wordTraits.ts';

const SMALL_SEEN = 1;
const CAPITAL_SEEN = 2;
const KIND_BITS = 4;

/** A text as the tagger looks at it: each token with its traits and with what the rules said of it. */
export class TaggerDocument {
  readonly doc: TokenizedText;
  readonly traits: WordTraits[];
  /** For each token 0, or which kind of candidate covers it and where in the candidate it stands. */
  readonly ruled: Uint8Array;

  constructor(doc: TokenizedText, candidates: readonly Candidate[]) {
    this.doc = doc;
    this.ruled = new Uint8Array(doc.tokens.length);
    const known = new Map<string, WordTraits>();
    const small = new Map<string, WordTraits>();
    this.traits = doc.tokens.map((token) => {
      let traits = known.get(token.text);
      if (!traits) {
        traits = wordTraits(token);
        known.set(token.text, traits);
        if (!traits.hasCapital) small.set(token.lower, traits);
      }
      return traits;
    });
    for (const candidate of candidates) this.#mark(candidate);
    for (const { tokens } of doc.sentences) {
      for (let at = tokens.first + 1; at < tokens.end; at += 1) this.traits[at]!.document |= CAPITAL_SEEN;
    }
    for (const [text, traits] of known) {
      if (traits.hasCapital && small.has(text.toLowerCase())) traits.document |= SMALL_SEEN;
    }
  }

  #mark(candidate: Candidate): void {
    const kind = kindNumber(candidate);
    for (let at = candidate.first; at < candidate.end; at += 1) {
      const last = at === candidate.end - 1 ? 2 : 0;
      this.ruled[at] = 1 + 4 * kind + (at === candidate.first ? 1 : 0) + last;
      this.traits[at]!.document |= KIND_BITS << kind;
    }
  }

  /** Whether the tagger reads a passage: not the small print, nor text all in capitals. */
  reads(passage: number): boolean {
    const { text, passages } = this.doc;
    return !isBoilerplate(text, passages[passage]!) && !isInCapitals(text, passages[passage]!);
  }
}

function kindNumber({ kind, type, dependent, rule, strength }: Candidate): number {
  if (dependent) return 0;
  if (rule.startsWith('context'))
    return (
      (type === 'Person' ? 8 : kind === 'place' ? 9 : kind === 'product' ? 10 : 11) + (strength > 30 ? 4 : 0)
    );
  if (kind === 'place') return rule.startsWith('gazetteer') ? 1 : 2;
  if (kind === 'product') return 3;
  if (type === 'Person') return rule === 'given-name' ? 4 : 5;
  return rule.startsWith('gazetteer') ? 6 : 7;
}
