import { SLOT } from './MaskedSentence.ts';
import type { Pattern } from './Pattern.ts';

const NAMES: readonly (readonly [RegExp, string, RegExp])[] = [
  [/дальност|радиус|航程|射程|续航里程/iu, 'range', /^(?:k?m|mi|nmi|км|公里)/i],
  [/мощност|功率/iu, 'power', /^(?:k?w|hp|mw)/i],
  [/скорост|速度|时速/iu, 'speed', /\/|^k(?:no|t)|mach/i],
  [/взл[её]тн\p{L}+ (?:масс|вес)|起飞重量/iu, 'takeoff weight', /^(?:k?g|t|lb)/i],
  [/боев\p{L}+ част|полезн\p{L}+ нагрузк|载荷|有效载荷|战斗部/iu, 'payload', /^(?:k?g|t|lb)/i],
  [/масс|вес|重量/iu, 'weight', /^(?:k?g|t|lb)/i],
  [/размах|翼展/iu, 'wingspan', /^(?:c?m|mm|ft)/i],
  [/время пол[её]та|续航时间|продолжительност/iu, 'endurance', /^(?:h|min)/i],
];

/** What is said of a product in figures, in Russian and Chinese: the measure's name stands before the figure. */
export const MASKED_FIGURES: Pattern = {
  name: 'figure',
  whole: true,
  pattern: new RegExp(`(?<lead>[^;，。！？\uE600-\uE6FF]{2,60}?)(?<figure>${SLOT.quantity})`, 'gu'),
  read(match, masked) {
    const { lead, figure } = match.groups as { lead: string; figure: string };
    const quantity = masked.mention(figure)?.quantity;
    const named = quantity && NAMES.find(([words, , units]) => words.test(lead) && units.test(quantity.unit));
    const product = masked.text
      .slice(0, match.index + match[0].length)
      .match(new RegExp(SLOT.product, 'gu'))
      ?.at(-1);
    if (!named || !product) return [];
    return [
      {
        type: 'specification',
        roles: { product: [product] },
        start: match.index,
        end: match.index + match[0].length,
        properties: { name: named[1], value: quantity.value, unit: quantity.unit },
        dated: false,
      },
    ];
  },
};
