import { type Candidate, STRENGTH } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import { CITIES_CHINESE } from '../gazetteers/cities.ts';
import { CHINESE_COUNTRIES, placesOfTable } from '../gazetteers/countries.ts';
import { KNOWN_ORGANIZATIONS } from '../gazetteers/organizations.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';

const HAN = /\p{Script=Han}{2}/u;
const ORGANIZATION =
  /[\p{Script=Han}A-Za-z0-9·（）]{2,30}?(?:股份有限公司|有限责任公司|有限公司|集团公司|控股公司|集团|公司|研究所|研究院|设计院|大学|学院|银行|兵工厂|工厂|制造厂|机械厂|[\p{Script=Han}]厂|外交部|国防部|商务部|公安部|财政部|科技部|工信部|海关|法院|检察院|委员会|协会|实验室|总局|办公室|通讯社|日报)/gu;
// Before these a name cannot have begun: particles, prepositions, verbs and measure words.
const CUT =
  /[\p{Script=Han}]*(?:[的了在是于向对将从由被给为和与及跟同把让使据称说并而但或等于至到]|表示|位于|属于|收购|成立|包括|通过|隶属|该|这|那|一家|两家|几家|多家|某|其|旗下)/u;
const COMPANY = /(?:公司|集团|厂|银行)$/u;
const PUBLIC = /(?:部|海关|法院|检察院|总局|委员会)$/u;
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const TITLES =
  '总经理|董事长|总裁|主席|部长|教授|发言人|法定代表人|法人代表|法人|记者|博士|院士|工程师|主任|经理|股东|董事|监事|总统|总理|大使|先生|女士|书记|局长|所长|院长|厂长';
const PERSON_AFTER = new RegExp(
  `(?:${TITLES})(?:为|是|：|:)?((?:欧阳|司马|上官|诸葛|[${SURNAMES}])\\p{Script=Han}{1,2}?)(?=表示|说|称|指出|认为|在|的|于|和|与|担任|先生|女士|[，。、；：:）)\\s]|$)`,
  'gu',
);
const PERSON_BEFORE = new RegExp(
  `(?<=[，。、；：:（(\\s]|^)((?:欧阳|司马|上官|诸葛|[${SURNAMES}])\\p{Script=Han}{1,2}?)(?=先生|女士|表示|指出|告诉|${TITLES})`,
  'gu',
);

const KIN_NAMED = new RegExp(
  `(?:妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|父亲|母亲|侄子|侄女|女婿|岳父)((?:欧阳|司马|上官|诸葛|[${SURNAMES}])\\p{Script=Han}{1,2}?)(?=持有|担任|出任|表示|说|称|在|的|于|和|与|[，。、；：:）)\\s]|$)`,
  'gu',
);
// A name in quotes with what it is of behind it: “X”公司, “X-2”型无人机.
const QUOTED_FIRM = /[“"「《]([^”"」》，。]{2,14})[”"」》](?:公司|集团|工厂|企业|厂|研究所)/gu;
const QUOTED_MODEL =
  /[“"「]([^”"」，。]{2,14})[”"」](?:型|系列)?(?:[\p{Script=Han}]{0,4}?)(?:无人机|导弹|战机|直升机|火箭弹|火箭炮|坦克|发动机|炮弹|飞机|无人艇|雷达)/gu;
const QUOTED_MARK = /[“"「](\p{Script=Han}{1,6}-\d{1,3}[A-Z]?)[”"」]/gu;

const PLACES = new Map<string, { country: string; rule: string }>();
for (const { name, country } of placesOfTable(CITIES_CHINESE))
  PLACES.set(name, { country, rule: 'gazetteer:city' });
for (const [name, country] of CHINESE_COUNTRIES)
  if (HAN.test(name)) PLACES.set(name, { country, rule: 'gazetteer:country' });
const GENERIC = new RegExp(
  `^(?:${[...PLACES.keys()].join('|')})?(?:股份|有限|责任|国有|民营|科技|贸易|军工)*(?:公司|集团|工厂|企业|银行|大学|厂)$`,
  'u',
);
const PLACE = new RegExp([...PLACES.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const KNOWN = new Map(KNOWN_ORGANIZATIONS.filter(({ name }) => HAN.test(name)).map((one) => [one.name, one]));
const KNOWN_PATTERN = new RegExp([...KNOWN.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Named parties and places in Chinese sentences: organisations by their endings, people beside titles, places by list. */
export function findChineseNames(doc: TokenizedText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    if (!HAN.test(text)) continue;
    const add = (
      start: number,
      length: number,
      made: Partial<Candidate> & Pick<Candidate, 'kind' | 'type' | 'rule' | 'strength'>,
    ) => {
      const tokens = tokensOf(doc.tokens, {
        start: sentence.start + start,
        end: sentence.start + start + length,
      });
      if (tokens) found.push({ ...tokens, reference: 'name', ...made });
    };
    for (const match of text.matchAll(ORGANIZATION)) {
      const before = CUT.exec(match[0]);
      const cut = before ? before.index + before[0].length : 0;
      const name = match[0].slice(cut);
      if (name.length < 4 || GENERIC.test(name)) continue;
      add(match.index + cut, name.length, {
        kind: 'party',
        type: COMPANY.test(name) ? 'Company' : PUBLIC.test(name) ? 'PublicBody' : 'Organization',
        rule: 'form:ending',
        strength: STRENGTH.form,
      });
    }
    for (const match of text.matchAll(KNOWN_PATTERN)) {
      const known = KNOWN.get(match[0])!;
      add(match.index, match[0].length, {
        kind: 'party',
        type: known.type,
        rule: 'gazetteer:organization',
        strength: STRENGTH.gazetteer,
      });
    }
    for (const match of text.matchAll(QUOTED_FIRM)) {
      add(match.index + 1, match[1]!.length, {
        kind: 'party',
        type: 'Company',
        rule: 'form:quoted',
        strength: STRENGTH.form,
      });
    }
    for (const pattern of [QUOTED_MODEL, QUOTED_MARK]) {
      for (const match of text.matchAll(pattern)) {
        add(match.index + 1, match[1]!.length, {
          kind: 'product',
          type: 'Product',
          rule: 'form:quoted',
          strength: STRENGTH.model,
        });
      }
    }
    for (const pattern of [PERSON_AFTER, PERSON_BEFORE, KIN_NAMED]) {
      for (const match of text.matchAll(pattern)) {
        add(match.index + match[0].indexOf(match[1]!), match[1]!.length, {
          kind: 'party',
          type: 'Person',
          rule: 'title',
          strength: STRENGTH.title,
        });
      }
    }
    for (const match of text.matchAll(PLACE)) {
      const place = PLACES.get(match[0])!;
      add(match.index, match[0].length, {
        kind: 'place',
        type: 'Place',
        rule: place.rule,
        strength: STRENGTH.weak,
        key: place.rule === 'gazetteer:country' ? `country:${place.country}` : `city:${match[0]}`,
        countries: [place.country],
      });
    }
  }
  return chooseCandidates([...found, ...repeated(doc, found)], doc.tokens.length);
}

const MOST_REPEATED = 400;

/** The people and models found once, wherever else the text names them without a title or quotation marks. */
function repeated(doc: TokenizedText, found: readonly Candidate[]): Candidate[] {
  const once = new Map<string, Candidate>();
  for (const candidate of found) {
    if (candidate.type !== 'Person' && candidate.type !== 'Product' && candidate.rule !== 'form:quoted')
      continue;
    const written = doc.text.slice(doc.tokens[candidate.first]!.start, doc.tokens[candidate.end - 1]!.end);
    if (written.length >= 2 && once.size < MOST_REPEATED) once.set(written, candidate);
  }
  if (once.size === 0) return [];
  const names = [...once.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'gu',
  );
  return [...doc.text.matchAll(pattern)].flatMap((match) => {
    const tokens = tokensOf(doc.tokens, { start: match.index, end: match.index + match[0].length });
    return tokens ? [{ ...once.get(match[0])!, ...tokens }] : [];
  });
}
