import { type AnalysedName, ROLE } from '../parts/namePart.ts';

/** How well one name is the acronym of the other (0–1): its only word is spelt by the other's first letters. */
export function acronymScore(left: AnalysedName, right: AnalysedName): number {
  return Math.max(oneWay(left, right), oneWay(right, left));
}

function oneWay(short: AnalysedName, long: AnalysedName): number {
  if (long.initials.length < 3) return 0;
  const words = short.parts.filter(({ role }) => role !== ROLE.legal && role !== ROLE.particle);
  const letters = words.find(({ role }) => role === ROLE.acronym || role === ROLE.word);
  if (!letters || letters.form !== long.initials) return 0;
  const others = words.filter((part) => part !== letters);
  if (others.some(({ role }) => role !== ROLE.country && role !== ROLE.generic)) return 0;
  return others.length === 0 ? (letters.form.length >= 4 ? 0.8 : 0.74) : 0.72;
}
