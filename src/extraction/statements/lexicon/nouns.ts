const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Nouns for made things: goods that can be built, tested, supplied. Singular; the reader cuts the plural off. */
export const GOODS = set(`
  drone uav uas ugv vehicle aircraft airplane plane jet fighter helicopter missile rocket munition ammunition shell bomb weapon arm
  weaponry armament tank boat ship vessel submarine satellite radar gun rifle howitzer mortar launcher interceptor quadcopter
  system equipment hardware gear machinery machine tool lathe device instrument unit kit product good goods item cargo consignment
  shipment batch material materiel technology camera laptop computer server truck car robot prototype munitions turbine generator
  airframe warhead explosive propellant chemical steel oil fuel gas grain vest helmet uniform radio jammer printer supplies platform
  model sample cartridge torpedo glider loiterer balloon`);

/** Nouns for parts that go into something made. */
export const COMPONENTS = set(`
  component part engine motor chip microchip semiconductor processor microelectronics electronics sensor battery gyroscope servo
  antenna module circuit board transceiver transistor capacitor microcontroller bearing actuator propeller optic optics lens
  navigation guidance autopilot camera subassembly assembly wing fuselage controller receiver transmitter spare accelerometer
  carburettor carburetor crystal winding valve seeker`);

/** Nouns for papers and records: what speaks as a document, or is sent as one. */
export const DOCUMENTS = set(`
  document paper report file record filing letter email e-mail mail message memo memorandum contract agreement invoice bill waybill
  declaration manifest database dataset registry register extract statement dossier note presentation certificate receipt
  correspondence minutes log ledger article exclusive story account indictment affidavit complaint judgment ruling order transcript
  study audit spreadsheet table data website notice questionnaire proposal draft assessment analysis summary cable intercept
  communique release annex specification brochure imagery photograph photo image video exhibit`);

/** Papers that a seller issues to a buyer. */
export const TRADE_PAPERS = set('invoice bill waybill quotation offer packing-list manifest receipt');

/** Nouns that may follow an organisation's name and still mean the organisation. */
export const ORGANIZATION_HEADS = set(`
  company firm group corporation conglomerate concern holding ministry agency office department bureau institute university plant
  factory works maker manufacturer producer supplier trader distributor administration government authority authorities forces military army
  bank subsidiary unit enterprise contractor organisation organization tank team service network academy center centre startup
  start-up party police command council commission court laboratory lab association foundation shipyard airline consortium`);

/** Nouns after a nationality that act for the state: "Norlandish forces". */
export const STATE_BODIES = set('force military army troop government authority navy soldier state side');

/** Nouns that may follow a product's name and still mean the product. */
export const PRODUCT_HEADS = set(`
  family series line variant version class type design airframe`);

/** Nouns that only measure out what follows "of": "several models of drones". */
export const PARTITIVES = set(`
  model number type batch unit piece kind prototype example dozen dozens hundred hundreds thousand thousands consignment shipment set group pair
  sample range series majority total score part quantity stock all some most one several many lot fleet member
  family generation line tonne ton container load cargo`);

/** Nouns for people whose words count as a source. */
export const PEOPLE = set(`
  official source officer person people expert analyst specialist engineer employee worker spokesman spokeswoman spokesperson
  minister president director executive lawyer prosecutor investigator researcher witness diplomat soldier critic manager
  representative trader broker scientist journalist reporter adviser advisor whistleblower`);

/** Nouns that name an act, an opinion or a quality rather than a thing. */
export const ABSTRACTS = set(`
  message signal information evidence proof support assistance advice news reason opportunity chance access idea view impression example
  right permission warning answer reply response comment detail condition hope threat training boost pressure power priority service
  order instruction rise way birth voice credence lie blow attention condolence greeting regard thanks invitation`);

/** What can be denied, and not merely refused or disliked. */
export const DENIABLE = set(`
  claim allegation accusation report charge suggestion assertion finding notion idea version account involvement wrongdoing link story
  conclusion rumour rumor complaint responsibility sale shipment delivery supply export transfer use existence connection knowledge role
  participation statement speculation insinuation assessment evidence that it them this violation breach`);

const SINGULARS = new Map<string, string>();
const MAX_REMEMBERED = 20_000;

function cutPlural(noun: string): string {
  if (noun.length > 4 && noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)) return noun.slice(0, -1);
  return noun;
}

/** Cuts an English plural off, so that lexicons hold one form. */
export function singular(noun: string): string {
  if (!noun.endsWith('s')) return noun;
  let form = SINGULARS.get(noun);
  if (form === undefined) {
    form = cutPlural(noun);
    if (SINGULARS.size < MAX_REMEMBERED) SINGULARS.set(noun, form);
  }
  return form;
}

/** Whether a head noun, or the last part of a hyphenated or joined one, is in a lexicon. */
export function isIn(lexicon: ReadonlySet<string>, head: string): boolean {
  return lexicon.has(head) || (head.endsWith('s') && lexicon.has(singular(head)));
}
