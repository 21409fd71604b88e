import { kindOf } from '../../model/entity.ts';
import type { Statement } from '../../model/statement.ts';
import type { AnnotatedText } from '../annotatedText.ts';
import { makeStatement } from './makeStatement.ts';

const HEADING =
  /^[^\n]{0,160}\b(?:sanctioned|designated|blacklisted|subject to (?:new )?sanctions|sanctions (?:on|against)|asset freeze)\b[^\n]{0,80}:[ \t]*$/gimu;
const BULLET = /^[ \t]*(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)/u;
const MAX_GAP = 3;

/** Reads the lists of sanctions notices: below "Also sanctioned today:" each bullet begins with who is sanctioned. */
export function sanctionLists({ input, entities, mentions }: AnnotatedText): Statement[] {
  const { text } = input;
  const kinds = new Map(entities.map(({ id, type }) => [id, kindOf(type)]));
  const found: Statement[] = [];
  for (const heading of text.matchAll(HEADING)) {
    if (/\b(?:not|never|removed|delisted|lifted)\b/i.test(heading[0])) continue;
    let at = heading.index + heading[0].length;
    for (;;) {
      const gap = /^[ \t]*\n+/.exec(text.slice(at))?.[0] ?? '';
      const start = at + gap.length;
      const line = /^[^\n]*/.exec(text.slice(start, start + 1000))![0];
      const bullet = gap.length > MAX_GAP ? null : BULLET.exec(line);
      if (!bullet) break;
      const from = start + bullet[0].length;
      at = start + line.length;
      const party = mentions.find(
        ({ entity, reference, start: begins }) =>
          reference === 'name' &&
          begins >= from &&
          begins < from + 12 &&
          /^(?:person|organization)$/.test(kinds.get(entity ?? '') ?? ''),
      );
      if (!party) continue;
      found.push(
        makeStatement(
          input,
          { start: from, end: party.end },
          {
            type: 'sanction',
            roles: { target: [party.entity!] },
            stance: 'asserted',
            attribution: [],
            properties: {},
            rule: 'list:sanctioned',
            confidence: 0.75,
          },
        ),
      );
    }
  }
  return found;
}
