/** One line of a FollowTheMoney export; OpenSanctions adds the caption and whether the entity is itself on the list. */
export interface FtmEntity {
  id: string;
  schema: string;
  caption?: string | undefined;
  target?: boolean | undefined;
  properties: Record<string, string[]>;
}

/** Takes a parsed line for an entity; undefined where it is none. Values that are not text are left out. */
export function toFtmEntity(line: unknown): FtmEntity | undefined {
  if (typeof line !== 'object' || line === null) return undefined;
  const { id, schema, caption, target, properties } = line as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string') return undefined;
  if (typeof properties !== 'object' || properties === null) return undefined;
  const texts: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(properties)) {
    if (Array.isArray(values)) texts[name] = values.filter((value) => typeof value === 'string');
  }
  return {
    id,
    schema,
    caption: typeof caption === 'string' ? caption : undefined,
    target: typeof target === 'boolean' ? target : undefined,
    properties: texts,
  };
}
