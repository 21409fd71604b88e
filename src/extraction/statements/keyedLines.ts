import { type EntityId, type EntityKind, kindOf } from '../../model/entity.ts';
import type { PropertyValue, Statement, StatementType } from '../../model/statement.ts';
import { isEdtf } from '../../model/time.ts';
import type { AnnotatedText } from '../annotatedText.ts';
import { isDirectorPost } from './lexicon/posts.ts';
import { makeStatement } from './makeStatement.ts';
import { type RecordLine, recordLines } from './recordLines.ts';

const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|％|per\s?cent)/;
const RUSSIAN_TOP = /директор|президент|председатель|руководитель|управляющ/iu;
const RUSSIAN_BELOW = /заместитель|финансов|коммерческ|техническ|исполняющ/iu;

function dateIn({ mentions }: RecordLine): string | undefined {
  return mentions.find(({ kind, value }) => kind === 'date' && value && isEdtf(value))?.value;
}

function isTop(post: string): boolean {
  return isDirectorPost(post) || (RUSSIAN_TOP.test(post) && !RUSSIAN_BELOW.test(post));
}

/** Reads registry extracts: lines about one company, its directors, shareholders, subsidiaries and seat. */
export function keyedLines(annotated: AnnotatedText): Statement[] {
  const { input } = annotated;
  const kinds = new Map(annotated.entities.map(({ id, type }) => [id, kindOf(type)]));
  const statements: Statement[] = [];
  const lines = recordLines(annotated);
  let company: EntityId | undefined;
  let post: RecordLine | undefined;
  const parties = (line: RecordLine, ...wanted: EntityKind[]) =>
    line.mentions.filter(({ entity }) => entity !== undefined && wanted.includes(kinds.get(entity)!));
  const push = (
    type: StatementType,
    roles: Record<string, EntityId[]>,
    start: number,
    end: number,
    properties: Record<string, PropertyValue> = {},
    time?: string,
  ) => {
    const found = {
      type,
      roles,
      stance: 'asserted' as const,
      attribution: [],
      properties,
      rule: `line:${type}`,
      confidence: 0.85,
      ...(time === undefined ? {} : { time }),
    };
    statements.push(makeStatement(input, { start, end }, found));
  };
  /** "Appointed" and "Resigned" in the lines right below a name. */
  const termBelow = (at: number): { time?: string; end: number } => {
    let [from, until, end] = ['', '', lines[at]!.end];
    for (const line of lines.slice(at + 1, at + 6)) {
      if (line.key === 'appointed') from = dateIn(line) ?? '';
      else if (line.key === 'resigned') until = dateIn(line) ?? '';
      else if (line.key !== 'post') break;
      end = line.end;
    }
    if (!from && !until) return { end: lines[at]!.end };
    return { time: `${from || '..'}/${until || '..'}`, end };
  };
  const holdOffice = (line: RecordLine, at: number, of: EntityId, role: string | undefined, top: boolean) => {
    const { time, end } = termBelow(at);
    const until = input.text.slice(line.end, end).includes('\n') ? end : undefined;
    for (const { entity, end: named } of parties(line, 'person')) {
      const start = post && post.start < line.start ? post.start : line.start;
      push(
        top ? 'directorship' : 'employment',
        top ? { director: [entity!], organization: [of] } : { employee: [entity!], employer: [of] },
        start,
        until ?? named,
        role ? { role } : {},
        time,
      );
    }
    post = undefined;
  };
  for (const [at, line] of lines.entries()) {
    if (line.key === 'company') {
      company ??= parties(line, 'organization')[0]?.entity;
      if (company === undefined || lines[at - 1]?.key !== 'company')
        company = parties(line, 'organization')[0]?.entity ?? company;
    }
    if (company === undefined) continue;
    const of = company;
    if (line.key === 'post') post = line;
    else if (line.key === 'name' && post) {
      const role = post.value.trim().toLowerCase();
      holdOffice(line, at, of, role, isTop(role));
    } else if (line.key === 'director') {
      const label = line.label.trim().toLowerCase();
      const role = post?.value.trim().toLowerCase() ?? (isTop(label) ? label : undefined);
      holdOffice(line, at, of, role, true);
    } else if (line.key === 'secretary') holdOffice(line, at, of, 'secretary', false);
    else if (line.key === 'shareholder' || line.key === 'subsidiary') {
      const found = parties(line, 'person', 'organization').filter(({ entity }) => entity !== of);
      for (const [index, { entity, end }] of found.entries()) {
        const until = found[index + 1]?.start ?? line.end;
        const share = PERCENT.exec(input.text.slice(end, until));
        const [owner, asset] = line.key === 'shareholder' ? [entity!, of] : [of, entity!];
        push(
          'ownership',
          { owner: [owner], asset: [asset] },
          line.start,
          share ? end + share.index + share[0].length : end,
          share ? { share: Number(share[1]!.replace(',', '.')), unit: '%' } : {},
        );
        // "Acme LLP (Kazakhstan) - 100%"
        const seat = line.mentions.find(
          (mention) =>
            mention.start >= end && mention.start < until && kinds.get(mention.entity!) === 'place',
        );
        const gap = seat && input.text.slice(end, seat.start);
        if (seat && gap !== undefined && /^\s*[(,]\s*$/.test(gap) && kinds.get(entity!) === 'organization')
          push('location', { subject: [entity!], place: [seat.entity!] }, line.start, seat.end);
      }
    } else if (line.key === 'address') {
      const places = parties(line, 'place');
      const place =
        places.find(({ rule }) => rule === 'gazetteer:city') ??
        places.findLast(({ rule }) => rule !== 'gazetteer:country') ??
        places[0];
      if (place) push('location', { subject: [of], place: [place.entity!] }, line.start, line.end);
    }
  }
  return statements;
}
