import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotated, entitiesOf } from './annotated.ts';

// Written for these tests; every party in them is invented but for public bodies, media and large companies.
const read = (name: string) => annotated(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'));

describe('whole articles', () => {
  it('reads a wire report on engines: aliases joined, the unnamed kept, a headline in capitals left alone', () => {
    expect(entitiesOf(read('engines.txt'))).toEqual([
      'Place: Yemen',
      'Company: Balkan Marin Servis d.o.o. = Balkan Marin Servis = Balkan Marin',
      'Company: (a front firm in Oman)',
      'Place: Oman',
      'Organization: Le Monde',
      'Company: Moravia Motor',
      'Company: Hradec Group',
      'Person: Milena Kostic',
      'Product: MM-250',
      'Product: MM-90',
      'Person: (Two Omani officials)',
      'Person: (a Western diplomat)',
      'Person: (a businessman from Muscat)',
      'Place: Muscat',
      "PublicBody: Oman's Foreign Ministry",
      'Organization: Houthis',
      'Person: Zdenek Havlik = Havlik',
      'PublicBody: Czech Trade Ministry',
      'Place: Brno',
      'PublicBody: U.S. Treasury Department',
      'Person: (three unnamed shipping agents in Dubai)',
      'Place: Dubai',
      'Person: Dragan Petrovic = Petrovic',
      'Person: Jelena Ilic',
      'Company: Adria Logistika',
      'Place: Novi Sad',
    ]);
  });

  it('reads a court report: firms by what they make, Korean and Chinese names, an acronym in brackets', () => {
    expect(entitiesOf(read('chips.txt'))).toEqual([
      'Person: (two former engineers = The engineers)',
      'Company: Hanbit Semicon = Hanbit',
      'Company: (a Chinese buyer)',
      "Organization: Seoul Central District Prosecutors' Office",
      'Product: HB7700',
      'Company: Jinghua Microelectronics Co., Ltd. = Jinghua',
      'Place: Wuxi',
      'Person: Zhou Min',
      'Organization: Yonhap',
      'Place: Suwon',
      'Company: BAE Systems',
      "PublicBody: Turkey's Ministry of National Defense",
      'Person: Park Ji-won',
      'Product: Geran-2',
      'Place: Odesa',
      'PublicBody: Ministry of Trade, Industry and Energy',
      'Person: Lee Sang-hoon',
      'Organization: Hanyang University',
      'Company: (a broker in Hong Kong)',
      'Place: Hong Kong',
      'Company: Standard Chartered Bank',
      'Organization: International Trade Security Forum = ITSF',
      'Person: Anna Lindqvist',
      'Organization: Reuters',
      "PublicBody: China's Ministry of Commerce",
    ]);
  });

  it('reads a report on a ship: the vessel with its number, two people of one surname kept apart', () => {
    const result = read('ship.txt');
    expect(entitiesOf(result)).toEqual([
      'Vessel: Aurora Dawn',
      'Place: Ust-Luga',
      'Company: Halcyon Tankers Inc. = Halcyon Tankers = Halcyon',
      'Place: Marshall Islands',
      'Company: Seagull Ship Management = Seagull',
      'Place: Piraeus',
      'Place: Greece',
      'Person: Nikos Vardas = Vardas',
      'Person: Petros Vardas',
      'Organization: Bloomberg',
      "Organization: Lloyd's Register",
      'Place: UK',
      'Organization: European Union',
      'Company: (An unidentified buyer in India)',
      'Place: India',
      'Company: (a bank in Dubai)',
      'Place: Dubai',
      "PublicBody: India's Directorate of Revenue Intelligence",
      'PublicBody: Kremlin',
    ]);
    expect(result.entities[0]!.identifiers).toEqual([{ scheme: 'IMO', value: '9074729' }]);
    expect(result.entities.find(({ names }) => names[0]!.startsWith('Halcyon'))?.countries).toEqual(['mh']);
  });

  it('reads a report on a trader: a firm known by its seat alone, a spokeswoman named after her ministry', () => {
    expect(entitiesOf(read('trader.txt'))).toEqual([
      'Company: Falcon Bridge General Trading LLC = Falcon Bridge',
      'Place: Minsk',
      'Organization: Agat-Optika = Agat',
      'Organization: Belarusian Investigative Centre',
      'Person: Sanjay Mehta = Mehta',
      'Organization: State Military-Industrial Committee of Belarus',
      'Company: (a Malaysian supplier)',
      'Product: Polonez-M',
      'Person: Dmitry Korshun',
      'Place: U.S.',
      'Person: Elizabeth Hart',
      'Organization: CNN',
      'PublicBody: Malaysian Trade Ministry',
      'Person: Nurul Aziz',
      'Company: STMicroelectronics',
      'Company: NXP',
      'PublicBody: EU',
    ]);
  });

  it('reads Russian: forms, quotes, case forms and initials of one person, a supplier without a name', () => {
    expect(entitiesOf(read('registry.txt'))).toEqual([
      'Place: Латвия',
      'Place: Россия',
      'Company: Балтик Тулс',
      'Company: ООО «Техносфера-Юг»',
      'Person: Олег Павлович Жданов = О. П. Жданов',
      'Company: Ningbo Lathe Co., Ltd.',
      'Company: (Неназванный поставщик из Турции)',
      'Place: Турция',
      'PublicBody: Министерство экономики Латвии',
    ]);
  });

  it('reads Chinese: parties by their endings, a person beside a title, the described by a measure word', () => {
    const text =
      '苏州明远机电有限公司于2022年2月向俄罗斯出口发动机。中国外交部否认了这一指控。该公司总经理赵国强表示，一家伊朗公司与两名官员参与其中。';
    expect(entitiesOf(annotated(text))).toEqual([
      'Company: 苏州明远机电有限公司',
      'Place: 俄罗斯',
      'PublicBody: 中国外交部',
      'Person: 赵国强',
      'Company: (一家伊朗公司)',
      'Place: 伊朗',
      'Person: (两名官员)',
    ]);
  });
});
