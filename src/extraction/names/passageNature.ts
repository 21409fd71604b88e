import type { Passage } from '../../model/document.ts';

const BOILERPLATE =
  /^\W{0,3}(?:disclaimer\b|copyright\b|©|all rights reserved|reposting\b|this article was (?:originally|first) published|sign up (?:for|to)|subscribe (?:to|now)|read more\b|related (?:articles|stories)|follow us|share this|advertisement\b|terms of (?:use|service)|privacy policy|cookie)/i;

/** Whether a passage is the publisher's small print, which names no party of the report. */
export function isBoilerplate(text: string, passage: Passage): boolean {
  return BOILERPLATE.test(text.slice(passage.start, Math.min(passage.end, passage.start + 80)));
}

/** Whether most letters of a passage (its first 300 are looked at) are capitals, so that capitals mark no names. */
export function isInCapitals(text: string, passage: Passage): boolean {
  const head = text.slice(passage.start, Math.min(passage.end, passage.start + 300));
  const upper = head.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = head.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 8 && upper > 3 * lower;
}
