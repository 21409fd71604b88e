import { CHINESE_PLACES } from '../romanise/chinesePlaces.ts';
import { romaniseHan } from '../romanise/romaniseHan.ts';

const LEGAL: Record<string, string> = {
  股份有限公司: 'co ltd',
  有限责任公司: 'co ltd',
  集团有限公司: 'group co ltd',
  有限公司: 'co ltd',
  公司: 'company',
  株式会社: 'co ltd',
  合伙企业: 'partnership',
  有限合伙: 'lp',
};

/** English words for what stands in most names of Chinese companies and institutes. */
const MEANINGS: Record<string, string> = {
  国际: 'international',
  科技: 'technology',
  技术: 'technology',
  贸易: 'trading',
  进出口: 'import export',
  实业: 'industrial',
  工业: 'industry',
  集团: 'group',
  电子: 'electronics',
  机械: 'machinery',
  设备: 'equipment',
  发展: 'development',
  投资: 'investment',
  控股: 'holdings',
  化工: 'chemical',
  石油: 'petroleum',
  能源: 'energy',
  航空: 'aviation',
  航天: 'aerospace',
  船舶: 'shipbuilding',
  航运: 'shipping',
  海运: 'shipping',
  物流: 'logistics',
  材料: 'materials',
  新材料: 'new materials',
  信息: 'information',
  网络: 'network',
  通信: 'communication',
  通讯: 'communication',
  自动化: 'automation',
  智能: 'intelligent',
  精密: 'precision',
  仪器: 'instruments',
  半导体: 'semiconductor',
  光电: 'optoelectronics',
  电气: 'electric',
  电力: 'power',
  制造: 'manufacturing',
  工程: 'engineering',
  建设: 'construction',
  建筑: 'construction',
  汽车: 'automobile',
  银行: 'bank',
  保险: 'insurance',
  大学: 'university',
  学院: 'college',
  研究所: 'research institute',
  研究院: 'research institute',
  工厂: 'factory',
  厂: 'factory',
  商贸: 'trading',
  商务: 'commerce',
  服务: 'service',
  医疗: 'medical',
  生物: 'biological',
  医药: 'pharmaceutical',
  金属: 'metal',
  钢铁: 'iron steel',
  矿业: 'mining',
  无人机: 'uav',
  供应链: 'supply chain',
  管理: 'management',
  咨询: 'consulting',
  文化: 'culture',
  系统: 'system',
  软件: 'software',
  数码: 'digital',
  激光: 'laser',
};

const ALL: [string, string][] = [
  ...Object.entries(LEGAL),
  ...Object.entries(MEANINGS),
  ...CHINESE_PLACES.map((place): [string, string] => [place, romaniseHan(place)]),
];
const BY_LENGTH = [6, 5, 4, 3, 2, 1].map((length) => new Map(ALL.filter(([han]) => han.length === length)));

/** One piece of a Chinese organisation's name; `exact` where it is read by sound, not by meaning. */
export interface HanPiece {
  text: string;
  form: string;
  exact: boolean;
}

/** Cuts an organisation's name in simplified characters into places, words with a meaning, and names read in pinyin. */
export function cutHanOrganization(text: string): HanPiece[] {
  const pieces: HanPiece[] = [];
  let sound = '';
  const flush = () => {
    if (sound !== '') pieces.push({ text: sound, form: romaniseHan(sound), exact: true });
    sound = '';
  };
  for (let at = 0; at < text.length; ) {
    const found = BY_LENGTH.map((map, index) => [text.slice(at, at + 6 - index), map] as const).find(
      ([slice, map]) => map.has(slice),
    );
    if (found) {
      flush();
      for (const word of found[1].get(found[0])!.split(' '))
        pieces.push({ text: found[0], form: word, exact: false });
      at += found[0].length;
      if (/[市省区县]/.test(text[at] ?? '') && CHINESE_PLACES.includes(found[0])) at += 1;
    } else {
      sound += text[at];
      at += 1;
    }
  }
  flush();
  return pieces;
}
