import { analyseOrganization } from './analyseOrganization.ts';
import { analysePerson } from './analysePerson.ts';
import type { AnalysedName, NameClass } from './namePart.ts';

/** Takes a name apart by the rules of its class; any string is allowed, and one without letters has no parts. */
export function analyseName(text: string, nameClass: NameClass): AnalysedName {
  return nameClass === 'person' ? analysePerson(text) : analyseOrganization(text, nameClass);
}

/** Names that one written name stands for: "A/B" and "A (B)" are two, or three with the whole. */
export function alternativesIn(text: string): string[] {
  const found = [text];
  const slash = text.split(/\s*\/\s*/).filter((part) => /\p{L}{3}/u.test(part));
  if (slash.length > 1 && slash.length <= 3 && slash.join('').length > text.length - 8) found.push(...slash);
  return found;
}
