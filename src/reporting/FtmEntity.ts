import { createHash } from 'node:crypto';
import { defaultModel, Model, type PropertyType } from '@opensanctions/followthemoney';

const model = new Model(defaultModel);

/** One entity as FollowTheMoney's tools read it, a line of JSON each. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The model has no such schema or property, or a value does not fit: the export would be refused by other tools. */
export class FtmMismatch extends Error {
  override readonly name = 'FtmMismatch';
}

/** An id that is the same for the same parts on every machine. */
export function ftmId(...parts: string[]): string {
  return `rt-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}`;
}

/** Whether a schema is another one or inherits from it. */
export function isSchema(schema: string, ancestor: string): boolean {
  return model.getSchema(schema).isA(ancestor);
}

/** The schema that the target of an entity-typed property must have. */
export function rangeOf(schema: string, property: string): string {
  return model.getSchema(schema).getProperty(property).getRange().name;
}

function fitsType({ name, values }: PropertyType, value: string): boolean {
  if (name === 'country') return values.has(value);
  return name !== 'date' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(value);
}

/**
 * Builds an entity and checks it against the model: unknown or reverse properties and missing required ones throw an
 * FtmMismatch; empty values are left out, as are countries and dates that FollowTheMoney cannot express.
 */
export function ftmEntity(
  schema: string,
  id: string,
  values: Record<string, readonly (string | undefined)[] | string | undefined>,
): FtmEntity {
  const described = model.getSchema(schema);
  if (described.abstract) throw new FtmMismatch(`${schema} is abstract: no entity can have it`);
  const properties: Record<string, string[]> = {};
  for (const [name, given] of Object.entries(values)) {
    if (!described.hasProperty(name)) throw new FtmMismatch(`${schema} has no property ${name}`);
    const property = described.getProperty(name);
    if (property.stub)
      throw new FtmMismatch(`${schema}.${name} is computed from the other side and cannot be set`);
    const filled = [given].flat().filter((value): value is string => Boolean(value?.trim()));
    const allowed = filled.filter((value) => fitsType(property.type, value));
    if (allowed.length > 0) properties[name] = [...new Set(allowed)];
  }
  const missing = described.required.filter((name) => properties[name] === undefined);
  if (missing.length > 0) throw new FtmMismatch(`${schema} ${id} lacks ${missing.join(', ')}`);
  return { id, schema, properties };
}
