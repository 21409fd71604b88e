import { type EntityId, kindOf } from '../../model/entity.ts';
import type { PropertyValue, Statement, StatementType } from '../../model/statement.ts';
import { isEdtf } from '../../model/time.ts';
import type { AnnotatedMention, AnnotatedText } from '../annotatedText.ts';
import { LINE_KEYS } from './lexicon/lineKeys.ts';
import { makeStatement } from './makeStatement.ts';

interface Line {
  key: string;
  start: number;
  end: number;
  mentions: AnnotatedMention[];
}

const LINE = /^[ \t]*(\p{L}[\p{L} ./'’-]{1,40}?)[ \t]*[:：][ \t]*(\S[^\n]{0,400})$/gmu;
const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent)/;

function readLines({ input, mentions }: AnnotatedText): Line[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let next = 0;
  for (const found of input.text.matchAll(LINE)) {
    const key = Object.keys(LINE_KEYS).find((name) => LINE_KEYS[name]!.test(found[1]!.trim()));
    if (!key) continue;
    const end = found.index + found[0].length;
    const valueAt = end - found[2]!.length;
    while (next < sorted.length && sorted[next]!.start < valueAt) next++;
    const inside: AnnotatedMention[] = [];
    for (let at = next; at < sorted.length && sorted[at]!.start < end; at++) inside.push(sorted[at]!);
    lines.push({ key, start: found.index, end, mentions: inside });
  }
  return lines;
}

/** Reads registry extracts and mail headers: lines of "Key: value" about one company, or From, To and Date. */
export function keyedLines(annotated: AnnotatedText): Statement[] {
  const { input } = annotated;
  const kinds = new Map(annotated.entities.map(({ id, type }) => [id, kindOf(type)]));
  const statements: Statement[] = [];
  let company: EntityId | undefined;
  let mail: { from: Line; sender: EntityId; recipients: EntityId[]; end: number } | undefined;
  const parties = (line: Line, ...wanted: string[]) =>
    line.mentions.filter(({ entity }) => entity !== undefined && wanted.includes(kinds.get(entity)!));
  const push = (
    type: StatementType,
    roles: Record<string, EntityId[]>,
    start: number,
    end: number,
    properties: Record<string, PropertyValue> = {},
    time?: string,
  ) => {
    const common = {
      type,
      roles,
      stance: 'asserted' as const,
      attribution: [],
      properties,
      rule: `line:${type}`,
    };
    const found = { ...common, confidence: 0.85, ...(time === undefined ? {} : { time }) };
    statements.push(makeStatement(input, { start, end }, found));
  };
  const sendMail = (time?: string) => {
    if (mail && mail.recipients.length > 0) {
      push(
        'communication',
        { sender: [mail.sender], recipient: mail.recipients },
        mail.from.start,
        mail.end,
        {},
        time,
      );
    }
    mail = undefined;
  };
  for (const line of readLines(annotated)) {
    if (line.key === 'from') {
      sendMail();
      const sender = parties(line, 'person', 'organization')[0]?.entity;
      if (sender !== undefined) mail = { from: line, sender, recipients: [], end: line.end };
    } else if (line.key === 'to' && mail) {
      const { sender } = mail;
      const ids = parties(line, 'person', 'organization').map(({ entity }) => entity!);
      mail.recipients = [...new Set(ids)].filter((id) => id !== sender);
      mail.end = line.end;
    } else if (line.key === 'date' && mail) {
      const time = line.mentions.find(({ kind, value }) => kind === 'date' && value && isEdtf(value))?.value;
      mail.end = line.end;
      if (mail.recipients.length > 0) sendMail(time);
    } else if (line.key === 'company') company = parties(line, 'organization')[0]?.entity;
    if (company === undefined) continue;
    const of = company;
    if (line.key === 'director') {
      for (const { entity, end } of parties(line, 'person'))
        push('directorship', { director: [entity!], organization: [of] }, line.start, end);
    } else if (line.key === 'shareholder' || line.key === 'subsidiary') {
      const found = parties(line, 'person', 'organization').filter(({ entity }) => entity !== of);
      for (const [index, { entity, end }] of found.entries()) {
        const until = found[index + 1]?.start ?? line.end;
        const share = PERCENT.exec(input.text.slice(end, until));
        const [owner, asset] = line.key === 'shareholder' ? [entity!, of] : [of, entity!];
        const properties: Record<string, PropertyValue> = share
          ? { share: Number(share[1]!.replace(',', '.')), unit: '%' }
          : {};
        push(
          'ownership',
          { owner: [owner], asset: [asset] },
          line.start,
          share ? end + share.index + share[0].length : end,
          properties,
        );
      }
    } else if (line.key === 'address') {
      const place = parties(line, 'place')[0];
      if (place) push('location', { subject: [of], place: [place.entity!] }, line.start, line.end);
    }
  }
  sendMail();
  return statements;
}
