import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { wordKey } from '../romanise/nameKey.ts';
import { foldLatin } from '../text/foldLatin.ts';

/** Adjectives and other names of countries that often stand in names of bodies. */
const OTHER_NAMES: Record<string, string> = {
  ru: 'russian|russia|rossiya|russkii|russkaya|russkie|rossiskii|rossiskaya|rossiskoi|rossiskie|rossiiskie|rossiiskoe|rossii|rossiiskii|rossiiskaya|rossiiskoi federatsii|russian federation|rf',
  ua: 'ukrainian|ukraina|ukrainy|ukrainskii',
  by: 'belarusian|belorussian|belarus|belorus|belorusskii|byelorussian',
  kz: 'kazakh|kazakhstan|kazakhskii',
  uz: 'uzbek|uzbekistan',
  cn: 'chinese|prc|zhongguo|peoples republic of china',
  hk: 'hong kong|hongkong|hk|xianggang',
  tw: 'taiwanese|taiwan',
  mo: 'macau|macao',
  kp: 'dprk|north korea|north korean',
  kr: 'south korea|south korean|korean',
  jp: 'japanese|nippon',
  ir: 'iranian|iran|irani|islamic republic of iran',
  iq: 'iraqi',
  sy: 'syrian|syria',
  lb: 'lebanese',
  ly: 'libyan',
  ye: 'yemeni',
  sa: 'saudi|saudi arabian|ksa|saudi arabia',
  ae: 'uae|emirati|emirates',
  qa: 'qatari',
  kw: 'kuwaiti',
  om: 'omani',
  bh: 'bahraini',
  tr: 'turkish|turk|turkiye|turkey',
  eg: 'egyptian',
  dz: 'algerian',
  ma: 'moroccan',
  tn: 'tunisian',
  sd: 'sudanese',
  af: 'afghan',
  pk: 'pakistani',
  in: 'indian',
  bd: 'bangladeshi',
  lk: 'sri lankan',
  mm: 'burma|burmese|myanmar',
  th: 'thai',
  vn: 'vietnamese|viet nam|vietnam',
  my: 'malaysian',
  sg: 'singaporean',
  id: 'indonesian',
  ph: 'philippine|filipino',
  de: 'german|deutsche|deutschland|deutscher',
  fr: 'french|francaise|francais',
  it: 'italian|italiana|italia',
  es: 'spanish|espana|espanola',
  pt: 'portuguese',
  gb: 'uk|british|great britain|britain|england|english|u k|united kingdom',
  ie: 'irish',
  nl: 'dutch|nederland|netherlands|holland',
  be: 'belgian',
  ch: 'swiss|schweiz|suisse',
  at: 'austrian',
  pl: 'polish|polska',
  cz: 'czech',
  sk: 'slovak',
  hu: 'hungarian',
  ro: 'romanian',
  bg: 'bulgarian',
  rs: 'serbian|serbia',
  me: 'montenegrin',
  ba: 'bosnian|bosnia',
  hr: 'croatian',
  gr: 'greek|hellenic',
  cy: 'cypriot',
  mt: 'maltese',
  se: 'swedish|sverige',
  no: 'norwegian|norge',
  dk: 'danish|danmark',
  fi: 'finnish|suomi',
  ee: 'estonian',
  lv: 'latvian',
  lt: 'lithuanian',
  ge: 'georgian',
  am: 'armenian',
  az: 'azerbaijani',
  us: 'usa|u s|us|u s a|united states|united states of america',
  ca: 'canadian',
  mx: 'mexican|mexico',
  cu: 'cuban|cubana',
  ve: 'venezuelan|venezolana',
  br: 'brazilian|brasil|brasileira',
  ar: 'argentine|argentina',
  cl: 'chilean',
  co: 'colombian|colombiana',
  pe: 'peruvian',
  ec: 'ecuadorian',
  bo: 'bolivian',
  ni: 'nicaraguan',
  za: 'south african',
  ng: 'nigerian',
  ke: 'kenyan',
  et: 'ethiopian',
  so: 'somali',
  cd: 'congolese|drc',
  ml: 'malian',
  il: 'israeli',
  ps: 'palestinian|palestine',
  jo: 'jordanian',
  au: 'australian',
  nz: 'new zealand',
  mn: 'mongolian',
  tm: 'turkmen',
  kg: 'kyrgyz|kirghiz',
  tj: 'tajik',
  md: 'moldovan|moldova',
};

const names = new Map<string, string>();
for (const [code, written] of Object.entries(countries.countries as Record<string, string | string[]>)) {
  for (const name of Array.isArray(written) ? written : [written]) {
    const words = name
      .replace(/,.*/, '')
      .split(/[^\p{L}]+/u)
      .map(foldLatin)
      .filter((word) => word !== '');
    if (name.includes(',') || words.length <= 4) names.set(words.map(wordKey).join(' '), code.toLowerCase());
  }
}
for (const [code, written] of Object.entries(OTHER_NAMES))
  for (const name of written.split('|')) names.set(name.split(' ').map(wordKey).join(' '), code);
for (const ambiguous of ['jersey', 'georgia', 'guinea', 'korea', 'us', 'jordan', 'chad', 'republic of the'])
  names.delete(ambiguous.split(' ').map(wordKey).join(' '));
names.set('chad', 'td');
names.set(wordKey('jordan'), 'jo');
names.set(wordKey('georgia'), 'ge');

const LONGEST = 5;

/** The country that word keys from `start` name, as its ISO code; `end` is exclusive. */
export function countryAt(keys: readonly string[], start: number): { code: string; end: number } | undefined {
  for (let end = Math.min(keys.length, start + LONGEST); end > start; end--) {
    const code = names.get(end - start === 1 ? keys[start]! : keys.slice(start, end).join(' '));
    if (code) return { code, end };
  }
  return undefined;
}
