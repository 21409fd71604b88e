import type { StatementsExport } from '../../../src/reporting/statementsExport.ts';
import type { GoldDocument, GoldEntity, GoldStatement } from './GoldDocument.ts';

type PredictedEntity = StatementsExport['entities'][number];
type PredictedStatement = StatementsExport['statements'][number];

/** Counts of one or more documents; figures are ratios of their sums. */
export interface Counts {
  goldEntities: number;
  foundEntities: number;
  readEntities: number;
  wrongKind: number;
  splitAliases: number;
  goldStatements: number;
  whole: number;
  any: number;
  readStatements: number;
  usedStatements: number;
  stanceRight: number;
  withSpeaker: number;
  speakerRight: number;
  timed: number;
  timeRight: number;
}

/** The counts, and in words what was missed and what was read too much. */
export interface Scored {
  counts: Counts;
  entitiesMissed: string[];
  entitiesExtra: string[];
  statementsMissed: string[];
  statementsInPart: string[];
  statementsExtra: string[];
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(the|a|an)\s+/u, '')
    .trim();

function overlap(a: string, b: string): number {
  const [x, y] = [a, b].map((name) => new Set(fold(name).split(' ').filter(Boolean))) as [
    Set<string>,
    Set<string>,
  ];
  const both = [...x].filter((token) => y.has(token)).length;
  return both === 0 ? 0 : (2 * both) / (x.size + y.size);
}

function similarity(gold: GoldEntity, read: PredictedEntity): number {
  if (gold.named !== read.named) return 0;
  if (!gold.named) return Math.max(...gold.names.flatMap((a) => read.names.map((b) => overlap(a, b))));
  const names = new Set(gold.names.map(fold));
  return read.names.some((name) => names.has(fold(name))) ? 1 : 0;
}

function kindOf(type: string): string {
  if (/person/i.test(type)) return 'person';
  if (/place|address|location|country|city/i.test(type)) return 'place';
  if (/product|model|vehicle|asset|goods|airplane|weapon/i.test(type)) return 'product';
  return 'organization';
}

/** Pairs read entities with gold ones, the most alike first, each once. */
function pairEntities(gold: GoldDocument, read: StatementsExport): Map<string, GoldEntity> {
  const goldOf = new Map<string, GoldEntity>();
  const taken = new Set<string>();
  const pairs = gold.entities
    .flatMap((g) => read.entities.map((p) => ({ g, p, alike: similarity(g, p) })))
    .filter(({ alike }) => alike >= 0.6)
    .sort((a, b) => b.alike - a.alike);
  for (const { g, p } of pairs) {
    if (goldOf.has(p.id) || taken.has(g.id)) continue;
    goldOf.set(p.id, g);
    taken.add(g.id);
  }
  return goldOf;
}

/** Pairs statements of one type whose quotes nearly touch, those with the most roles alike first, each once. */
function pairStatements(gold: GoldDocument, read: StatementsExport, goldOf: Map<string, GoldEntity>) {
  const shareOfRoles = (g: GoldStatement, p: PredictedStatement): number => {
    const roles = Object.entries(g.roles).map(([role, ids]) => {
      const filled = (p.roles[role] ?? []).map((id) => goldOf.get(id)?.id);
      return ids.every((id) => filled.includes(id));
    });
    return roles.filter(Boolean).length / roles.length;
  };
  const pairs = gold.statements
    .flatMap((g) =>
      read.statements
        .filter((p) => p.type === g.type && p.start < g.end + 400 && g.start < p.end + 400)
        .map((p) => ({ g, p, share: shareOfRoles(g, p) })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const pairOf = new Map<GoldStatement, (typeof pairs)[number]>();
  const used = new Set<PredictedStatement>();
  for (const pair of pairs) {
    if (pairOf.has(pair.g) || used.has(pair.p)) continue;
    pairOf.set(pair.g, pair);
    used.add(pair.p);
  }
  return { pairOf, used };
}

/** Compares what was read in a document with its gold annotation. */
export function scoreReading(gold: GoldDocument, read: StatementsExport): Scored {
  const goldOf = pairEntities(gold, read);
  const takenIds = new Set([...goldOf.values()].map(({ id }) => id));
  const required = gold.entities.filter(({ optional }) => !optional);
  const { pairOf, used } = pairStatements(gold, read, goldOf);
  const pairs = [...pairOf.values()];
  const timed = pairs.filter(({ g }) => g.time);
  const spoken = pairs.filter(({ g }) => g.attribution.length > 0);
  const said = (statement: GoldStatement | PredictedStatement) => {
    const nameOf = (id: string) =>
      [...gold.entities, ...read.entities].find((entity) => entity.id === id)?.names[0] ?? '?';
    const roles = Object.entries(statement.roles).map(
      ([role, ids]) => `${role}=${ids.map(nameOf).join('+')}`,
    );
    return `${statement.type}(${roles.join(', ')}): ${statement.quote.slice(0, 90)}`;
  };
  return {
    counts: {
      goldEntities: required.length,
      foundEntities: required.filter(({ id }) => takenIds.has(id)).length,
      readEntities: read.entities.filter(({ id }) => !goldOf.get(id)?.optional).length,
      wrongKind: read.entities.filter(({ id, type }) => {
        const twin = goldOf.get(id);
        return twin && kindOf(type) !== kindOf(twin.type);
      }).length,
      splitAliases: read.entities.filter(
        (p) => !goldOf.has(p.id) && gold.entities.some((g) => g.named && similarity(g, p) > 0),
      ).length,
      goldStatements: gold.statements.length,
      whole: pairs.filter(({ share }) => share === 1).length,
      any: pairs.length,
      readStatements: read.statements.length,
      usedStatements: used.size,
      stanceRight: pairs.filter(({ g, p }) => g.stance === p.stance).length,
      withSpeaker: spoken.length,
      speakerRight: spoken.filter(({ p }) => p.attribution.length > 0).length,
      timed: timed.length,
      timeRight: timed.filter(({ g, p }) => g.time === p.time).length,
    },
    entitiesMissed: required.filter(({ id }) => !takenIds.has(id)).map(({ names }) => names[0] ?? ''),
    entitiesExtra: read.entities
      .filter(({ id }) => !goldOf.has(id))
      .map(({ names, type }) => `${type} ${names[0]}`),
    statementsMissed: gold.statements.filter((g) => !pairOf.has(g)).map(said),
    statementsInPart: pairs.filter(({ share }) => share < 1).map(({ g, p }) => `${said(g)} ⇐ ${said(p)}`),
    statementsExtra: read.statements.filter((p) => !used.has(p)).map(said),
  };
}
