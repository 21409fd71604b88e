/** What an organisation does, as far as a few words can tell. */
export type Sector = 'maker' | 'trader' | 'carrier' | 'state' | 'bank' | 'research';

/** What each sector is called in a sentence. */
export const SECTOR_WORDS: Record<Sector, string> = {
  maker: 'a manufacturer',
  trader: 'a trader or intermediary',
  carrier: 'a carrier',
  state: 'a public body',
  bank: 'a bank',
  research: 'a research body',
};

// English words, and words and abbreviations of Russian, Ukrainian and Chinese company names, Latin letters as lists romanise.
const PATTERNS: Record<Sector, RegExp> = {
  maker:
    /\b(?:factor(?:y|ies)|plants?|(?<!\b(?:that|who|which) )works|mills?|manufactur\w*|makers?|producers?|production|industr\w+|zavod\w*|fabrika|npo|npk|npp|proizvodstv\w*)\b|завод|фабрика|производ|工厂|厂|制造/iu,
  trader:
    /\b(?:intermediar(?:y|ies)|middle(?:man|men)|brokers?|trad(?:e|er|ers|ing)|resellers?|sellers?|dealers?|distribut\w+|importers?|exporters?|wholesale\w*|procurement|torg\w*|tre[iy]d|imp?eks|impex|snab\w*|postavk\w*|td|tpk|ptk|tsk)\b|торг|посредник|снаб|трейд|贸易|进出口/iu,
  carrier:
    /\b(?:freight|shipping|logisti\w+|carriers?|cargo|forward(?:er|ers|ing)|transport\w*|airlines?)\b|логисти|перевоз|物流|货运/iu,
  state:
    /\b(?:ministr(?:y|ies)|ministerstv\w*|government|department|directorate|embassy|customs (?:office|service|post))\b|министерств|部$/iu,
  bank: /\b(?:banks?|banking)\b|банк|银行/iu,
  research:
    /\b(?:institutes?|universit(?:y|ies)|laborator(?:y|ies)|design bureau|research|nii|okb|skb)\b|институт|университет|研究/iu,
};

const SECTORS = Object.keys(PATTERNS) as Sector[];
const ROLE_SECTORS: Record<string, Sector> = {
  manufacturer: 'maker',
  intermediary: 'trader',
};

// Whoever is the one is seldom the other. A carrier can be an intermediary, a plant can do research.
const UNLIKE: [Sector, Sector][] = [
  ['maker', 'trader'],
  ['maker', 'bank'],
  ['maker', 'carrier'],
  ['state', 'maker'],
  ['state', 'trader'],
  ['state', 'carrier'],
  ['state', 'bank'],
  ['research', 'bank'],
  ['research', 'trader'],
];

/** Sectors that words and filled statement roles point to, with the word or role that does. */
export function sectorsOf(texts: readonly string[], roles: Iterable<string> = []): Map<Sector, string> {
  const found = new Map<Sector, string>();
  for (const role of roles) {
    const sector = ROLE_SECTORS[role];
    if (sector) found.set(sector, role);
  }
  for (const sector of SECTORS) {
    const word = texts.map((text) => PATTERNS[sector].exec(text)?.[0]).find((one) => one !== undefined);
    if (word !== undefined) found.set(sector, word);
  }
  return found;
}

/** Whether an organisation of the one sector is seldom also of the other. */
export function unlikeSectors(a: Sector, b: Sector): boolean {
  return UNLIKE.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
