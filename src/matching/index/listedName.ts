import { folded } from '../compare/compareTokens.ts';
import { analyseName } from '../parts/analyseName.ts';
import type { AnalysedName, NameClass, NamePart, Role } from '../parts/namePart.ts';
import type { NameTable } from './NameTable.ts';
import { textAt } from './partSpan.ts';

/**
 * A listed name with its parts as they were written. Where the index does not know how a part was written, the name is
 * taken apart again by the rules of `nameClass`.
 */
export function listedName(table: NameTable, name: number, nameClass: NameClass): AnalysedName {
  const text = table.texts.at(name);
  const parts: NamePart[] = [];
  for (let at = table.partStart[name]!; at < table.partStart[name + 1]!; at++) {
    const written = textAt(table.partSpan[at]!, text);
    if (written === undefined) return analyseName(text, nameClass);
    const token = table.vocabulary.tokenAt(table.partToken[at]!);
    parts.push({
      text: written,
      form: folded(token),
      reading: token.reading,
      role: table.partRole[at] as Role,
    });
  }
  return { text, nameClass, parts, initials: '' };
}
