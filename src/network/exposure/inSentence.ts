import type { Party } from '../../model/party.ts';

const DESCRIBED = /^(?:An?|The|One|Two|Three|Several|Some|Unnamed|Unidentified) /;

/** A party's name inside a sentence; a description that began one ("A factory in China") goes on in lower case. */
export function inSentence({ name, named }: Party): string {
  return named || !DESCRIBED.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A sentence as it begins, whatever its first word. */
export function asSentence(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
