import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };

// Forms that news text uses and the standard's lists lack.
const ENGLISH_EXTRA = `
us U.S.,US,USA,U.S.A.,United States,United States of America|gb U.K.,UK,Britain,Great Britain,United Kingdom|ae UAE,U.A.E.,Emirates,United Arab Emirates
ru Russia,Russian Federation|cn China,People's Republic of China,PRC,mainland China|kp North Korea,DPRK|kr South Korea,Republic of Korea|ir Iran,Islamic Republic of Iran
sy Syria,Syrian Arab Republic|cz Czechia,Czech Republic|tr Turkey,Türkiye,Turkiye|vn Vietnam,Viet Nam|la Laos|md Moldova|bo Bolivia|ve Venezuela|tz Tanzania
ci Ivory Coast|cd DRC,Democratic Republic of the Congo,Democratic Republic of Congo|mm Myanmar,Burma|mk North Macedonia,Macedonia|ps Palestine,Palestinian Territories
va Vatican|tw Taiwan|xk Kosovo|sz Swaziland,Eswatini|cv Cape Verde|tl East Timor|bn Brunei|fm Micronesia|hk Hong Kong|mo Macau,Macao|nl Netherlands,Holland|gm Gambia|bs Bahamas|vg British Virgin Islands,BVI|vi U.S. Virgin Islands|ky Caymans|mh Marshalls`;
const RUSSIAN_EXTRA = `
ru Россия,РФ,Российская Федерация,Росія|ua Украина,Україна|us США,Соединенные Штаты,Соединённые Штаты|gb Великобритания,Британия,Велика Британія|cn Китай,КНР|kp Северная Корея,КНДР,Північна Корея|kr Южная Корея
ir Иран,Іран|by Беларусь,Белоруссия,Білорусь|kg Киргизия,Кыргызстан|md Молдавия,Молдова|ae ОАЭ,Эмираты|cz Чехия|nl Нидерланды,Голландия|hk Гонконг|tw Тайвань|sy Сирия`;
const CHINESE_EXTRA =
  'us 美国|gb 英国|ru 俄罗斯,俄国|ua 乌克兰|cn 中国|kp 朝鲜|kr 韩国|ir 伊朗|jp 日本|tw 台湾|hk 香港|sy 叙利亚|tr 土耳其|ae 阿联酋|by 白俄罗斯|de 德国|fr 法国';

type Names = readonly (readonly [name: string, country: string])[];

function ofList(list: { countries: Record<string, string | string[]> }): Names {
  return Object.entries(list.countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code.toLowerCase()] as const),
  );
}

function ofTable(table: string): Names {
  return table
    .trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const name = entry.trim();
      return name
        .slice(3)
        .split(',')
        .map((one) => [one, name.slice(0, 2)] as const);
    });
}

// Words that mean something else far more often than the country.
const AMBIGUOUS = new Set(['Jersey', 'Georgia, Republic of', 'Guernsey']);

/** Country names in English as news text writes them, each with its ISO 3166-1 alpha-2 code, lower case. */
export const ENGLISH_COUNTRIES: Names = [...ofList(english), ...ofTable(ENGLISH_EXTRA)].filter(
  ([name]) => !AMBIGUOUS.has(name),
);
/** Country names in Russian and Ukrainian, nominative. */
export const CYRILLIC_COUNTRIES: Names = [
  ...ofList(russian),
  ...ofList(ukrainian),
  ...ofTable(RUSSIAN_EXTRA),
];
/** Country names in simplified Chinese. */
export const CHINESE_COUNTRIES: Names = [...ofList(chinese), ...ofTable(CHINESE_EXTRA)];

/** Reads a gazetteer table of lines "cc Name,Name=Variant|cc …" into name, canonical name and country. */
export function placesOfTable(table: string): { name: string; canonical: string; country: string }[] {
  return table
    .trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const line = entry.trim();
      const country = line.slice(0, 2) === '--' ? '' : line.slice(0, 2);
      return line
        .slice(3)
        .split(',')
        .flatMap((one) => {
          const variants = one.split('=');
          return variants.map((name) => ({ name, canonical: variants[0]!, country }));
        });
    });
}
