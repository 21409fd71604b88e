import { SLOT } from './MaskedSentence.ts';
import { amountOf, countOf, type Pattern, pattern, shareOf } from './Pattern.ts';

const A = SLOT.actor;
const O = SLOT.organization;
const P = SLOT.person;
const L = SLOT.place;
const R = SLOT.product;
const D = SLOT.date;
const IT = '该公司|该企业|该厂|后者|其';
// What may stand between subject and verb: dates, adverbs, no other party and no clause end.
const G = `(?:${D}|[^\uE000-\uF8FF，。；！？]){0,20}?`;
/** A party in its place, with what may stand around it: 俄罗斯企业“X”公司. */
const party = (role: string, slots: string) =>
  `(?:${L}(?:企业|公司|制造商|厂商|贸易商)?[“"「]?)?(?<${role}>${slots})[”"」]?(?:公司|集团|工厂)?`;
const WHEN = `(?:，?(?:于|在)?${D}，?)?`;
const TO = '(?:给|至|到|往)';
const GOODS = '[^\uE000-\uE5FF，。；！？]{0,40}';

/** Common ways in which Chinese reports and registers state relations. */
export const CHINESE_PATTERNS: readonly Pattern[] = [
  pattern(
    'supply',
    `(?<supplier>${A}|${IT})${G}向${party('recipient', A)}${G}(?:出口|供应|提供|出售|交付|运送|销售|发运|转运|供货)了?(?<_goods>${GOODS}${R}?)`,
    { properties: ({ _goods }, masked) => countOf(_goods, masked) },
  ),
  pattern(
    'supply',
    `(?<supplier>${A}|${IT})${G}[将把](?<_goods>${GOODS}(?<product>${R})?${GOODS})(?:转售|出售|出口|交付|运|销售|转交|供应|卖|发|转卖|提供)${TO}了?(?:[^\uE000-\uF8FF，。；]{0,6})${party('recipient', A)}`,
    { properties: ({ _goods }, masked) => countOf(_goods, masked) },
  ),
  pattern(
    'supply',
    `(?<recipient>${A}|${IT})${G}(?:从|向|自)${party('supplier', A)}(?:处|公司)?${G}(?:采购|购买|进口|购入|订购)了?(?<_goods>${GOODS}${R}?)`,
    { properties: ({ _goods }, masked) => countOf(_goods, masked) },
  ),
  pattern(
    'manufacture',
    `(?:(?<product>${R})[^。；\uE000-\uE3FF]{0,12})?由${party('manufacturer', A)}[^，。；\uE000-\uF8FF]{0,10}?(?:生产|制造|组装)`,
  ),
  pattern(
    'manufacture',
    `${party('manufacturer', A)}(?:生产|制造|组装)的[^，。；\uE000-\uF8FF]{0,12}(?<product>${R})`,
  ),
  pattern(
    'development',
    `(?<product>${R})[^。；\uE000-\uE3FF]{0,12}由${party('developer', A)}[^，。；\uE000-\uF8FF]{0,10}?(?:研发|研制|开发)`,
  ),
  pattern(
    'development',
    `${party('developer', A)}${G}(?:研发|研制|开发)了?的?[^，。；\uE000-\uF8FF]{0,12}(?<product>${R})`,
  ),
  pattern(
    'design',
    `(?<product>${R})[^。；\uE000-\uE3FF]{0,12}由${party('designer', A)}[^，。；\uE000-\uF8FF]{0,10}?设计`,
  ),
  pattern('test', `(?<tester>${A})${G}(?:测试|试飞|试验)了?[^，。；\uE000-\uF8FF]{0,12}(?<product>${R})`),
  pattern(
    'ownership',
    `(?<owner>[\uE000-\uE1FF])${G}持有(?<asset>${O}|${IT})(?<_share>的?[^，。；\uE000-\uE5FF]{0,14})(?:股份|股权)`,
    { properties: ({ _share }, masked) => shareOf(_share, masked) },
  ),
  pattern(
    'ownership',
    `(?<_share>其余[^，。；\uE000-\uE5FF]{0,10})由(?:(?<_kin>其[^，。；\uE000-\uF8FF]{1,4}))?(?<owner>[\uE000-\uE1FF])${G}持有(?<asset>)`,
    { properties: ({ _share }, masked) => shareOf(_share, masked) },
  ),
  pattern('ownership', `(?<asset>${O}|${IT})(?:是|为|系)${party('owner', A)}的?(?:全资|控股)?子公司`),
  pattern('ownership', `(?<asset>${O})由${party('owner', A)}(?:全资)?(?:控股|拥有|控制)`),
  pattern(
    'directorship',
    `(?<organization>)(?:法定代表人|董事长|总经理|首席执行官|执行董事)(?:为|是|：)(?<director>${P})`,
    {
      properties: () => ({}),
      dated: false,
    },
  ),
  pattern(
    'directorship',
    `(?<organization>${O})(?:的)?(?<_post>法定代表人|董事长|总经理|首席执行官|总裁|执行董事)(?<director>${P})`,
    {
      properties: ({ _post }) => ({ role: _post! }),
      dated: false,
    },
  ),
  pattern(
    'employment',
    `(?<employer>${O})(?:的)?(?<_post>新闻发言人|发言人|副总经理|工程师|研究员|教授|部长|副部长|销售经理|经理|专家|分析师)(?<employee>${P})`,
    {
      properties: ({ _post }) => ({ role: _post! }),
      dated: false,
    },
  ),
  pattern(
    'family',
    `(?<person>${P})的?(?:妻子|丈夫|儿子|女儿|兄弟|哥哥|弟弟|姐姐|妹妹|父亲|母亲|侄子|侄女|外甥|岳父|女婿)(?<relative>${P})`,
    { dated: false },
  ),
  pattern(
    'family',
    `(?<person>)其(?:妻子|丈夫|儿子|女儿|兄弟|哥哥|弟弟|姐姐|妹妹|父亲|母亲|侄子|侄女|外甥|岳父|女婿)(?<relative>${P})`,
    { dated: false },
  ),
  pattern(
    'location',
    `(?<subject>${O}|${IT})?${G}(?:总部|注册地)?(?:位于|设在|坐落于|注册于)(?<place>${L})`,
    { dated: false },
  ),
  pattern('location', `(?<subject>)总部(?:位于|设在)(?<place>${L})`, { dated: false }),
  pattern('location', `(?<place>${L})(?:企业|公司|制造商|厂商|供应商)[“"「]?(?<subject>${O})`, {
    dated: false,
  }),
  pattern(
    'sanction',
    `(?<authority>${A})${WHEN}${G}(?:制裁了?|对)(?<target>[\uE000-\uE1FF](?:[、和及][\uE000-\uE1FF])*)(?:[^，。；\uE000-\uF8FF]{0,4}(?:实施|进行|施加)了?制裁)?`,
    {},
  ),
  pattern(
    'sanction',
    `(?<authority>${A})${G}将(?<target>[\uE000-\uE1FF](?:[、和及][\uE000-\uE1FF])*)${G}列入[^，。；]{0,10}(?:制裁|黑|实体)[^，。；]{0,2}(?:名单|清单)`,
  ),
  pattern(
    'payment',
    `(?<payer>${A})${G}向${party('beneficiary', A)}${G}(?:支付|汇款|付款|转账|汇)了?(?<_sum>[^，。；\uE000-\uE3FF]{0,24})`,
    {
      properties: ({ _sum }, masked) => amountOf(_sum, masked),
    },
  ),
  pattern(
    'payment',
    `${party('beneficiary', A)}${G}收到(?:(?<payer>${A}))?(?<_sum>[^，。；\uE000-\uE3FF]{0,8}${SLOT.money})`,
    {
      properties: ({ _sum }, masked) => amountOf(_sum, masked),
    },
  ),
  pattern(
    'variant',
    `(?<product>${R}|该机|该型号)(?:是|为|系)(?<base>${R})的?(?:改进型|改型|衍生型|升级版|仿制品|变体)`,
    { dated: false },
  ),
  pattern('visit', `(?<visitor>${P})${G}(?:访问|参观|视察|考察)了?(?<place>[\uE000-\uE0FF\uE200-\uE2FF])`),
];
