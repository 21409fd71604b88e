import type { Statement } from '../../../../src/model/statement.ts';
import type { GoldDocument, GoldStatement } from './GoldDocument.ts';

export interface GoldScore {
  gold: number;
  whole: number;
  any: number;
  proposed: number;
  stanceRight: number;
  timeRight: number;
  timed: number;
  spokenFor: number;
  spoken: number;
  propertiesRight: number;
  propertied: number;
  missed: string[];
  extra: string[];
}

const NEAR = 400;

function share(gold: GoldStatement, statement: Statement): number {
  const roles = Object.entries(gold.roles).map(([role, ids]) =>
    [ids].flat().every((id) => statement.roles[role]?.includes(id)),
  );
  return roles.filter(Boolean).length / roles.length;
}

/** Whether a figure is the figure that the gold means. */
function measured({ one, s }: { one: GoldStatement; s: Statement }): boolean {
  return one.properties?.value !== undefined && one.properties.value === s.properties.value;
}

/** Pairs proposals with the gold as the project's scorer does: same type, near in the text, most roles right first. */
export function scoreGold({ gold, name }: GoldDocument, text: string, statements: Statement[]): GoldScore {
  const pairs = gold
    .flatMap((one) => {
      const at = text.indexOf(one.at);
      if (at < 0) throw new Error(`${name}: "${one.at}" is not in the text`);
      const near = (s: Statement) =>
        s.citation.start < at + one.at.length + NEAR && at < s.citation.end + NEAR;
      const distance = (s: Statement) => Math.max(0, at - s.citation.end, s.citation.start - at);
      return statements
        .filter((s) => s.type === one.type && near(s))
        .map((s) => ({ one, s, share: share(one, s), distance: distance(s) }));
    })
    .filter((pair) => pair.share > 0)
    .sort(
      (a, b) => b.share - a.share || Number(measured(b)) - Number(measured(a)) || a.distance - b.distance,
    );
  const found = new Map<GoldStatement, (typeof pairs)[number]>();
  const used = new Set<Statement>();
  for (const pair of pairs) {
    if (found.has(pair.one) || used.has(pair.s)) continue;
    found.set(pair.one, pair);
    used.add(pair.s);
  }
  const all = [...found.values()];
  const timed = all.filter(({ one }) => one.time);
  const spoken = all.filter(({ one }) => one.says);
  const propertied = all.filter(({ one }) => one.properties);
  return {
    gold: gold.length,
    whole: all.filter((pair) => pair.share === 1).length,
    any: all.length,
    proposed: statements.length,
    stanceRight: all.filter(({ one, s }) => (one.stance ?? 'asserted') === s.stance).length,
    timed: timed.length,
    timeRight: timed.filter(({ one, s }) => one.time === s.time).length,
    spoken: spoken.length,
    spokenFor: spoken.filter(({ one, s }) => {
      const says = s.attribution.map((step) => (step.by === 'document' ? 'document' : step.entity));
      return one.says!.every((who, index) => says[index] === who);
    }).length,
    propertied: propertied.length,
    propertiesRight: propertied.filter(({ one, s }) =>
      Object.entries(one.properties!).every(([key, value]) => s.properties[key] === value),
    ).length,
    missed: gold.filter((one) => found.get(one)?.share !== 1).map(({ type, at }) => `${type}: ${at}`),
    extra: statements.filter((s) => !used.has(s)).map(({ type, citation }) => `${type}: ${citation.quote}`),
  };
}
