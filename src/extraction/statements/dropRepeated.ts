import type { Statement } from '../../model/statement.ts';

function covers(wide: Statement, narrow: Statement): boolean {
  return Object.entries(narrow.roles).every(([role, ids]) =>
    ids.every((id) => wide.roles[role]?.includes(id)),
  );
}

function size(statement: Statement): number {
  return Object.values(statement.roles).flat().length;
}

function near(a: Statement, b: Statement): boolean {
  return a.citation.start < b.citation.end && b.citation.start < a.citation.end;
}

/** Keeps the fullest of statements that say the same from the same clause, and one of clauses repeated word for word. */
export function dropRepeated(statements: Statement[]): Statement[] {
  const seen = new Set<string>();
  const first = statements.filter(({ type, roles, stance, citation, properties }) => {
    const key = JSON.stringify([type, Object.entries(roles).sort(), stance, properties, citation.quote]);
    return !seen.has(key) && seen.add(key);
  });
  const kept: Statement[] = [];
  // Sorted by place, so only neighbours can overlap; sentences bound how far back there is to look.
  for (const statement of first) {
    let repeated = false;
    for (let at = kept.length - 1; at >= Math.max(0, kept.length - 24); at--) {
      const other = kept[at]!;
      if (other.type !== statement.type || !near(other, statement)) continue;
      if (other.type === 'specification') {
        if (
          other.properties.name === statement.properties.name &&
          other.properties.value === statement.properties.value
        )
          repeated = true;
        continue;
      }
      if (other.stance !== statement.stance) continue;
      if (covers(other, statement)) repeated = true;
      else if (covers(statement, other) && size(statement) > size(other)) kept.splice(at, 1);
    }
    if (!repeated) kept.push(statement);
  }
  return kept;
}
