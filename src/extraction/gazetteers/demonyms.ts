/**
 * Nationalities by ISO 3166-1 alpha-2 code: adjectives, then after a stroke words for people that are not also
 * adjectives. Plurals in -s are made by the reader.
 */
const TABLE = `
af Afghan/Afghani|al Albanian|dz Algerian|ad Andorran|ao Angolan|ar Argentine,Argentinian|am Armenian|au Australian/Aussie
at Austrian|az Azerbaijani,Azeri|bs Bahamian|bh Bahraini|bd Bangladeshi|bb Barbadian|by Belarusian,Belarussian,Byelorussian
be Belgian|bz Belizean|bj Beninese|bt Bhutanese|bo Bolivian|ba Bosnian|bw Botswanan|br Brazilian|bn Bruneian|bg Bulgarian
bf Burkinabe|mm Burmese|bi Burundian|kh Cambodian|cm Cameroonian|ca Canadian|cf Central African|td Chadian|cl Chilean
cn Chinese|co Colombian|cg Congolese|cr Costa Rican|hr Croatian/Croat|cu Cuban|cy Cypriot|cz Czech|dk Danish/Dane
dj Djiboutian|do Dominican|ec Ecuadorian|eg Egyptian|sv Salvadoran|er Eritrean|ee Estonian|et Ethiopian|fj Fijian
fi Finnish/Finn|fr French/Frenchman|ga Gabonese|gm Gambian|ge Georgian|de German|gh Ghanaian|gr Greek|gt Guatemalan
gn Guinean|gy Guyanese|ht Haitian|hn Honduran|hk Hongkonger|hu Hungarian|is Icelandic/Icelander|in Indian|id Indonesian
ir Iranian|iq Iraqi|ie Irish/Irishman|il Israeli|it Italian|ci Ivorian|jm Jamaican|jp Japanese|jo Jordanian|kz Kazakh,Kazakhstani
ke Kenyan|kr South Korean,Korean|kp North Korean|xk Kosovar,Kosovan|kw Kuwaiti|kg Kyrgyz|la Laotian,Lao|lv Latvian|lb Lebanese
lr Liberian|ly Libyan|li Liechtensteiner|lt Lithuanian|lu Luxembourgish,Luxembourger|mk Macedonian|mg Malagasy|mw Malawian
my Malaysian|mv Maldivian|ml Malian|mt Maltese|mr Mauritanian|mu Mauritian|mx Mexican|md Moldovan|mc Monegasque|mn Mongolian
me Montenegrin|ma Moroccan|mz Mozambican|na Namibian|np Nepalese,Nepali|nl Dutch/Dutchman|nz New Zealander|ni Nicaraguan
ne Nigerien|ng Nigerian|no Norwegian|om Omani|pk Pakistani|pa Panamanian|pg Papua New Guinean|py Paraguayan|pe Peruvian
ph Philippine,Filipino|pl Polish/Pole|pt Portuguese|qa Qatari|ro Romanian|ru Russian|rw Rwandan|ws Samoan|sa Saudi,Saudi Arabian
sn Senegalese|rs Serbian/Serb|sc Seychellois|sl Sierra Leonean|sg Singaporean|sk Slovak,Slovakian|si Slovenian,Slovene|so Somali
za South African|ss South Sudanese|es Spanish/Spaniard|lk Sri Lankan|sd Sudanese|sr Surinamese|se Swedish/Swede|ch Swiss
sy Syrian|tw Taiwanese|tj Tajik,Tajikistani|tz Tanzanian|th Thai|tg Togolese|tn Tunisian|tr Turkish/Turk|tm Turkmen|ug Ugandan
ua Ukrainian|ae Emirati|gb British,U.K.-based/Briton|us American,U.S.-based|uy Uruguayan|uz Uzbek,Uzbekistani|ve Venezuelan
vn Vietnamese|ye Yemeni|zm Zambian|zw Zimbabwean|ps Palestinian`;

const RUSSIAN = `ru российск|ua украинск|by белорусск|cn китайск|ir иранск|tr турецк|us американск|gb британск|de немецк,германск
fr французск|kz казахстанск,казахск|uz узбекск|kg киргизск,кыргызск|am армянск|az азербайджанск|ge грузинск|il израильск
jp японск|kr южнокорейск|kp северокорейск|in индийск|pl польск|lt литовск|lv латвийск|ee эстонск|fi финск|it итальянск
es испанск|ae эмиратск|rs сербск|cz чешск|bg болгарск|hu венгерск|nl голландск,нидерландск|ch швейцарск|se шведск|sy сирийск`;

/** Lower-case nationality word ("chinese", "ukrainians") → ISO code; `plural` marks words for people only. */
export const DEMONYMS: ReadonlyMap<string, { country: string; people: boolean }> = new Map<
  string,
  { country: string; people: boolean }
>(
  TABLE.split(/[|\n]/).flatMap((entry) => {
    const [, country, words] = /^(\w\w) (.+)$/.exec(entry.trim()) ?? [];
    if (!country || !words) return [];
    const [adjectives, people] = words.split('/').map((list) => list.toLowerCase().split(','));
    const plural = (word: string) => (/(?:ese|sh|ch|ss|z|man)$/.test(word) ? [] : [`${word}s`]);
    return [
      ...adjectives!.map((word) => [word, { country, people: false }] as const),
      ...[...adjectives!.flatMap(plural), ...(people ?? []), ...(people ?? []).flatMap(plural)].map(
        (word) => [word, { country, people: true }] as const,
      ),
    ];
  }),
);

/** Stems of Russian and Ukrainian nationality adjectives ("российск") with their country, and the endings they take. */
export const CYRILLIC_DEMONYMS: ReadonlyMap<string, string> = new Map(
  RUSSIAN.split(/[|\n]/).flatMap((entry) => {
    const [country, stems] = entry.trim().split(' ');
    return stems!.split(',').map((stem) => [stem, country!] as const);
  }),
);
export const CYRILLIC_ADJECTIVE_ENDING =
  /(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|ый|ього|ому|а|у|е|і|ою)$/u;
