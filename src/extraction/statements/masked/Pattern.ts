import type { PropertyValue, StatementType } from '../../../model/statement.ts';
import type { MaskedSentence } from './MaskedSentence.ts';

/** A find of a pattern in masked text; roles are filled with slots' characters. */
export interface Find {
  type: StatementType;
  /** Role → slots; a word in a slot's place ("компания", or "" for none) is who was spoken of last. */
  roles: Record<string, string[]>;
  start: number;
  end: number;
  properties?: Record<string, PropertyValue>;
  /** False where a date nearby belongs to something else. */
  dated?: boolean;
}

/** One way of saying something in a language that is read by patterns. */
export interface Pattern {
  name: string;
  pattern: RegExp;
  /** True where finds may not overlap. */
  whole?: boolean;
  read(match: RegExpExecArray, masked: MaskedSentence): Find[];
}

/** Makes a pattern whose named groups are the roles of one statement; each group is one slot or a list of them. */
export function pattern(
  type: StatementType,
  source: string,
  more: {
    properties?: (groups: Record<string, string>, masked: MaskedSentence) => Record<string, PropertyValue>;
    dated?: boolean;
  } = {},
): Pattern {
  return {
    name: type,
    pattern: new RegExp(source, 'giu'),
    read(match, masked) {
      const groups = match.groups as Record<string, string>;
      const roles: Record<string, string[]> = {};
      for (const [role, slots] of Object.entries(groups)) {
        if (slots === undefined || role.startsWith('_')) continue;
        roles[role] = [...slots].filter((char) => char >= '\uE000' && char <= '\uF8FF');
        if (roles[role].length === 0) roles[role] = [slots.toLowerCase()];
      }
      const properties = more.properties?.(groups, masked);
      return [
        {
          type,
          roles,
          start: match.index,
          end: match.index + match[0].length,
          ...(properties ? { properties } : {}),
          ...(more.dated === false ? { dated: false } : {}),
        },
      ];
    },
  };
}

/** "40 %" in a stretch of masked text, whose percentages may be slots themselves. */
export function shareOf(stretch: string | undefined, masked: MaskedSentence): Record<string, PropertyValue> {
  if (!stretch) return {};
  for (const char of stretch) {
    const quantity = masked.mention(char)?.quantity;
    if (quantity && /%|percent/i.test(quantity.unit)) return { share: quantity.value, unit: '%' };
  }
  const plain = /(\d+(?:[.,]\d+)?)\s*[%％]/.exec(stretch);
  return plain ? { share: Number(plain[1]!.replace(',', '.')), unit: '%' } : {};
}

/** The sum in a stretch of masked text. */
export function amountOf(stretch: string | undefined, masked: MaskedSentence): Record<string, PropertyValue> {
  for (const char of stretch ?? '') {
    const mention = masked.mention(char);
    if (mention?.kind === 'money' && mention.quantity)
      return { amount: mention.quantity.value, currency: mention.quantity.unit };
  }
  return {};
}

/** The count of things in a stretch of masked text. */
export function countOf(stretch: string | undefined, masked: MaskedSentence): Record<string, PropertyValue> {
  for (const char of stretch ?? '') {
    const mention = masked.mention(char);
    if (mention?.kind === 'quantity' && mention.quantity) return { quantity: mention.quantity.value };
  }
  const plain =
    /(?<![\d.,])(\d{1,3}(?:[ \u00A0]\d{3})+|\d{1,6})(?=\s*(?:\p{L}|台|架|枚|个|件|套|辆|艘))/u.exec(
      stretch ?? '',
    );
  return plain ? { quantity: Number(plain[1]!.replaceAll(/[ \u00A0]/g, '')) } : {};
}
