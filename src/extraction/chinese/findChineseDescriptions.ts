import type { EntityType } from '../../model/entity.ts';
import type { Candidate } from '../candidate.ts';
import type { Description } from '../descriptions/Description.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';

const DESCRIBED =
  /(一家|一个|一名|一位|两家|两名|三家|三名|几家|几名|多家|多名|数家|数名|某)([\p{Script=Han}]{0,10}?)(公司|企业|工厂|制造商|供应商|中间商|贸易商|银行|官员|专家|工程师|商人|消息人士|研究所)/gu;
const PEOPLE = /^(?:官员|专家|工程师|商人|消息人士)$/u;

/** Parties that Chinese text describes by a measure word: "一家俄罗斯公司", "两名官员". */
export function findChineseDescriptions(doc: TokenizedText, names: Candidate[]): Description[] {
  const taken = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at < name.end; at += 1) taken.set(at, name);
  const found: Description[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(DESCRIBED)) {
      const start = sentence.start + match.index;
      const span = tokensOf(doc.tokens, { start, end: start + match[0].length });
      if (!span || taken.get(span.end - 1)?.kind === 'party') continue;
      const countries: string[] = [];
      for (let at = span.first; at < span.end; at += 1) {
        const place = taken.get(at);
        if (place?.first === at && place.type === 'Place') countries.push(...(place.countries ?? []));
      }
      const one = /^[一某]/u.test(match[1]!);
      const type: EntityType = PEOPLE.test(match[3]!) ? 'Person' : 'Company';
      found.push({
        ...span,
        head: span.end - 1,
        noun: match[3]!,
        plural: !one,
        type,
        determiner: one ? 'indefinite' : 'number',
        unnamed: match[1] === '某',
        count: match[1],
        countries,
        modifiers: [],
        specificity: 1,
      });
    }
  }
  return found;
}
