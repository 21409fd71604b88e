import type { Statement } from '../../model/statement.ts';
import { atLeast, atMost, exactly, lessThan, moreThan, type Share, UNKNOWN_SHARE, WHOLE } from './share.ts';

/** What a sentence says of a holding. */
export interface StatedShare extends Share {
  /** Whether it says that the owner controls the asset. */
  control: boolean;
  /** Whether it says that this was so and is no longer. */
  former: boolean;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent|percent|процент\p{L}*)`;
const BETWEEN = new RegExp(
  String.raw`(?:between\s+)?(\d+(?:[.,]\d+)?)\s*(?:%|percent|per\s?cent)?\s*(?:–|-|to|and)\s*${NUMBER}`,
  'iu',
);
const QUALIFIED: [RegExp, (percent: number) => Share][] = [
  [/(?:more than|over|above|exceeding|upwards of|более|больше|свыше|超过)\s*$/iu, moreThan],
  [/(?:less than|under|below|fewer than|менее|меньше|不到)\s*$/iu, lessThan],
  [/(?:at least|no less than|not less than|minimum of|не менее|至少)\s*$/iu, atLeast],
  [/(?:up to|at most|no more than|not more than|maximum of|не более|до)\s*$/iu, atMost],
  // "About forty percent" is no figure to reckon with to the point: five percent either way.
  [
    /(?:about|around|roughly|approximately|nearly|almost|close to|some|около|почти|约)\s*$/iu,
    (percent) => ({ least: exactly(percent - 5).least, most: exactly(percent + 5).most }),
  ],
];

// The first that fits holds, so the narrower wording stands before the wider.
const WORDED: [RegExp, Share][] = [
  [/\b(?:partly|partially|co-?|jointly)[ -]?(?:state-)?own|\bco-?owner/iu, UNKNOWN_SHARE],
  [
    /\b(?:wholly|fully|100-percent|solely|entirely)[ -](?:state-)?owned|\bsole (?:owner|shareholder)/iu,
    exactly(100),
  ],
  [/全资|единственн\p{L}+ (?:учредител|участник|акционер|собственник)/iu, exactly(100)],
  [/\bmajority\b|большинств|мажоритарн|控股/iu, moreThan(50)],
  [/\bminority\b|миноритарн|少数股/iu, lessThan(50)],
  [/\bhalf\b|половин/iu, exactly(50)],
  [
    /\bsubsidiar(?:y|ies)\b|\bparent (?:company|firm|group)\b|\bparent of\b|дочерн|子公司|母公司/iu,
    atLeast(50),
  ],
  [
    /\b(?:state|government)-(?:owned|held)\b|государственн\p{L}+ (?:компани|предприяти|корпораци)|国有/iu,
    atLeast(50),
  ],
];

const CONTROL =
  /\bcontrol(?:s|led|ling)?\b|\b(?:state|government)-(?:run|controlled)\b|контролиру|контрольн\p{L}+ пакет|控股|控制/iu;
const NO_CONTROL = /\b(?:no|not|without|lost|loses|export|import|quality|arms|border) control/iu;
const FORMER =
  /\bformer(?:ly)?\b|\bex-(?:owner|shareholder|subsidiary)|\bбывш|\bused to own\b|\bonce owned\b/iu;

const numberOf = (text: string) => Number(text.replace(',', '.'));

function statedNumber({ properties }: Pick<Statement, 'properties'>): number | undefined {
  const { share, unit } = properties;
  if (typeof share === 'boolean' || share === undefined) return undefined;
  if (unit !== undefined && !/^(?:%|percent|per cent|pct)$/i.test(String(unit))) return undefined;
  const percent = typeof share === 'number' ? share : numberOf(/\d+(?:[.,]\d+)?/.exec(share)?.[0] ?? '');
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

function numericShare(statement: Pick<Statement, 'properties' | 'citation'>): Share | undefined {
  const percent = statedNumber(statement);
  if (percent === undefined) return undefined;
  const { quote } = statement.citation;
  const between = BETWEEN.exec(quote);
  if (between) {
    const [low, high] = [numberOf(between[1]!), numberOf(between[2]!)];
    if (low <= high && high <= 100 && (low === percent || high === percent)) {
      return { least: exactly(low).least, most: exactly(high).most };
    }
  }
  for (const found of quote.matchAll(new RegExp(NUMBER, 'giu'))) {
    if (numberOf(found[1]!) !== percent) continue;
    const before = quote.slice(0, found.index);
    const qualified = QUALIFIED.find(([words]) => words.test(before));
    return qualified ? qualified[1](percent) : exactly(percent);
  }
  return exactly(percent);
}

/**
 * The share that an ownership statement gives: its number with the words before it ("at least", "up to"), else the wording
 * of its quote ("wholly owned", "majority", "subsidiary", "state-owned"), else anything from 0 to 100 percent. Of a share
 * that several owners are said to hold together, each holds no more than the whole of it.
 */
export function readShare(statement: Pick<Statement, 'properties' | 'citation' | 'roles'>): StatedShare {
  const { quote } = statement.citation;
  const stated = numericShare(statement) ?? WORDED.find(([words]) => words.test(quote))?.[1] ?? UNKNOWN_SHARE;
  const joint = (statement.roles.owner?.length ?? 0) > 1 && !/\beach\b|\bapiece\b/iu.test(quote);
  return {
    least: joint ? 0 : stated.least,
    most: Math.min(stated.most, WHOLE),
    control: CONTROL.test(quote) && !NO_CONTROL.test(quote),
    former: statement.properties.former === true || FORMER.test(quote),
  };
}
