import { canonicalJson } from './canonicalJson.ts';

/** Parses JSON that `canonicalJson` wrote; throws an Error where it has been altered, however slightly. */
export function parseCanonical<T>(json: unknown): T {
  if (typeof json !== 'string') throw new Error('it is not a text');
  let value: T;
  try {
    value = JSON.parse(json) as T;
  } catch (cause) {
    throw new Error('it is no longer JSON', { cause });
  }
  if (canonicalJson(value) !== json) throw new Error('it is not written as redthread writes it');
  return value;
}
