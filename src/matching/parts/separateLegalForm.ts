import { splitAttachedLegalForm } from './findLegalForms.ts';
import { type AnalysedName, ROLE } from './namePart.ts';

/** Both names, with a legal form that is run together with a word taken off where the rest is a word of the other name. */
export function separateLegalForm(left: AnalysedName, right: AnalysedName): [AnalysedName, AnalysedName] {
  return [separated(left, right), separated(right, left)];
}

function separated(name: AnalysedName, other: AnalysedName): AnalysedName {
  if (name.nameClass !== 'organization') return name;
  const words = new Set(other.parts.filter(({ role }) => role === ROLE.word).map(({ form }) => form));
  let changed = false;
  const parts = name.parts.map((part) => {
    if (part.role !== ROLE.word || words.has(part.form)) return part;
    const form = splitAttachedLegalForm(part.form, (rest) => words.has(rest));
    if (form === undefined) return part;
    changed = true;
    return { ...part, form };
  });
  return changed ? { ...name, parts } : name;
}
