import type { AttributionStep, Stance } from '../../../model/statement.ts';
import { type MaskedSentence, SLOT } from './MaskedSentence.ts';

const A = SLOT.actor;
const DENIES = new RegExp(
  `(${A})(?:,[^,.;!?]{0,90},)?[^\uE000-\uF8FF;。；]{0,30}?(?:отрица(?:ет|л|ют|ли)\\p{L}*|опров(?:ерг|ергл)\\p{L}*|否认)`,
  'u',
);
const SELF_DENIES =
  /(?:^|[\s,，])(компания|общество|предприятие|фирма|завод|он|она|该公司|其)[^\uE000-\uF8FF;。；,]{0,12}?(?:отрица(?:ет|л|ют|ли)\p{L}*|опров(?:ерг|ергл)\p{L}*|否认)/iu;
const SAYS = new RegExp(
  `(?:(?:по словам|по данным|по информации|по сведениям|как сообща\\p{L}+|как заявил\\p{L}*|据)[^\uE000-\uF8FF,，.;。]{0,30}(${A}))|(?:(${A})[^\uE000-\uF8FF,，;。]{0,40}(?:сообщил\\p{L}*|заявил\\p{L}*|утвержда\\p{L}+|подчеркнул\\p{L}*|отметил\\p{L}*|рассказал\\p{L}*)(?:,? что|[,.]?\\s*$|\\.))|(?:(${A})(?:表示|称|宣布|指出|透露)[，：,])|(?:[,，] ?(?:сообщил|заявил|подчеркнул|отметил|рассказал|сказал)\\p{L}* [^\uE000-\uF8FF]{0,40}(${A}))`,
  'iu',
);
const PAPERS =
  /(?:согласно|как следует из|судя по|по данным) [^\uE000-\uF8FF,.;]{0,20}(?:документ|отч[её]т|реестр|накладн|счет|счёт|письм|выписк|запис|таможенн|баз)\p{L}*|(?:记录|文件|报告|发票|数据|档案)(?:显示|表明)|根据[^，。]{0,20}(?:记录|文件|报告|数据)/iu;
const HEDGED = /якобы|предположительно|по слухам|据称|涉嫌|疑似|被指控?/iu;
const PLANNED =
  /(?:^|[\s,])(?:планиру|намерен|собира(?:ет|ют)ся|готовится|будет |будут )|计划|拟向|拟于|将于/iu;

/** Who says what a sentence says, and how it is put. */
export interface MaskedVoice {
  attribution: AttributionStep[];
  stance: Stance;
  /** Where somebody denies, and who: a slot, or the word ("компания") for whoever was spoken of last. */
  denial?: { speaker: string; start: number; end: number };
}

/** Reads stance and speakers of a masked Russian or Chinese sentence. */
export function maskedVoice(masked: MaskedSentence): MaskedVoice {
  const { text } = masked;
  const attribution: AttributionStep[] = [];
  const paper = PAPERS.exec(text);
  if (paper) attribution.push({ by: 'document', description: paper[0].trim() });
  const said = SAYS.exec(text);
  const speaker = masked.entity(said?.[1] ?? said?.[2] ?? said?.[3] ?? said?.[4]);
  if (speaker !== undefined && !paper) attribution.push({ by: 'entity', entity: speaker });
  const denied = DENIES.exec(text);
  const self = denied ? null : SELF_DENIES.exec(text);
  const stance: Stance = HEDGED.test(text) ? 'alleged' : PLANNED.test(text) ? 'planned' : 'asserted';
  if (!denied && !self) return { attribution, stance };
  const found = (denied ?? self)!;
  return {
    attribution,
    stance,
    denial: {
      speaker: denied?.[1] ?? self![1]!.toLowerCase(),
      start: found.index,
      end: found.index + found[0].length,
    },
  };
}
