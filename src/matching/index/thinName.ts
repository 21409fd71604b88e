import type { WeighedPart } from '../compare/alignParts.ts';
import type { Finding } from '../compare/findings.ts';
import { type NameClass, ROLE } from '../parts/namePart.ts';

/** Words in more listed names than one in some thousands are common: a party cannot be told by such a word alone. */
const RARE = 0.85;

/** Why a name of a single word says too little to raise an alert by itself; undefined where it says enough. */
export function thinName(
  parts: readonly WeighedPart[],
  rarities: readonly number[],
  nameClass: NameClass,
): Finding | undefined {
  const counting = parts.flatMap((part, at) => (part.weight > 0 ? [at] : []));
  if (counting.length !== 1) return undefined;
  const { role, token } = parts[counting[0]!]!;
  if (nameClass === 'person') {
    return rarities[counting[0]!]! < RARE
      ? { factor: 0.65, detail: 'a single name that many people have' }
      : undefined;
  }
  if (nameClass === 'thing') return undefined;
  if (role === ROLE.generic || role === ROLE.country || role === ROLE.number) {
    return { factor: 0.65, detail: 'a single word that many bodies share' };
  }
  return token.form.length <= 2 ? { factor: 0.65, detail: 'two letters only' } : undefined;
}
