const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Singular nouns for what a person is; before a name they say that it is a person's. */
export const PERSON_NOUNS = set(`
  expert analyst professor scientist researcher engineer specialist lawyer attorney journalist reporter correspondent
  editor author historian economist fellow lecturer scholar academic student teacher doctor physicist programmer
  consultant adviser advisor activist investigator prosecutor detective judge magistrate minister president chancellor
  premier senator congressman congresswoman lawmaker politician deputy mp mep ambassador diplomat envoy consul attache
  spokesman spokeswoman spokesperson secretary undersecretary director manager executive chairman chairwoman chairperson
  chair chief boss head leader founder co-founder owner co-owner shareholder partner businessman businesswoman oligarch
  entrepreneur tycoon magnate billionaire trader broker banker accountant auditor general colonel lieutenant captain
  major sergeant admiral commander commandant officer soldier pilot veteran fighter militant terrorist spy agent
  official governor mayor commissioner inspector coordinator representative delegate negotiator mediator king queen
  prince princess emir sheikh sultan pope bishop archbishop cardinal imam ayatollah cleric rabbi priest citizen national
  resident wife husband son daughter brother sister father mother cousin nephew niece uncle aunt brother-in-law
  father-in-law son-in-law mother-in-law widow widower partner ex-wife ex-husband girlfriend boyfriend friend colleague
  associate employee worker assistant aide bodyguard driver courier witness suspect defendant victim hacker blogger
  smuggler intermediary ceo cto cfo coo vice-president technologist designer inventor photographer columnist curator
  nationalist dissident critic hero actor singer writer poet insider source whistleblower informant freelancer`);

/** Singular nouns for firms: before or after a name they say that it is a company's. */
export const COMPANY_NOUNS = set(`
  company firm maker manufacturer producer supplier contractor subcontractor subsidiary conglomerate corporation
  developer distributor dealer retailer wholesaler exporter importer trader shipper reseller vendor carrier airline
  operator startup start-up bank lender insurer broker brokerage refiner miner shipbuilder carmaker automaker chipmaker
  drone-maker arms-maker planemaker missile-maker toolmaker steelmaker builder enterprise holding affiliate concern
  joint-venture consortium utility bookmaker business intermediary importer-exporter forwarder designer integrator
  machine-builder shipyard foundry giant maker-owned consultancy competitor buyer seller consignee shareholder owner
  customer recipient addressee end-user importer shell-company front-company parent plant factory works mill refinery group outfit entity venture middleman
  provider unit arm`);

/** Singular nouns for other organisations. */
export const ORGANIZATION_NOUNS = set(`
  agency ministry department bureau institute institution university academy college school think-tank think tank
  foundation charity ngo nonprofit organization organisation association federation union league alliance party
  movement militia group network outlet newspaper magazine website broadcaster publisher daily weekly tabloid
  laboratory lab center centre council committee commission court tribunal embassy consulate authority regulator
  watchdog service office hospital museum regiment brigade battalion division army navy force forces club cartel gang`);

const PLACE_NOUN_WORDS = `
  city town village province region district county oblast state republic island port harbor harbour airport airfield
  river lake sea mountain valley peninsula municipality suburb neighborhood neighbourhood governorate territory krai
  settlement hamlet canton prefecture township area outskirts capital border strait gulf bay desert coast island street
  avenue road boulevard square camp base crossing zone checkpoint`;
/** Singular nouns for kinds of places. */
export const PLACE_NOUNS = set(PLACE_NOUN_WORDS);

/** Singular nouns for things with model names. */
export const PRODUCT_NOUNS = set(`
  drone uav ucav uas quadcopter quadrotor copter munition missile rocket bomb torpedo mine shell howitzer gun rifle
  pistol tank vehicle truck aircraft plane jet fighter bomber helicopter glider airframe engine motor turbine gearbox
  chip microchip processor microprocessor microcontroller semiconductor transceiver module sensor antenna radar camera
  battery servo gyroscope transistor amplifier receiver transmitter navigator autopilot controller router modem
  satellite ship vessel freighter trawler yacht ferry submarine frigate corvette destroyer tanker boat carrier launcher system radio machine lathe
  tool model version variant prototype device laptop phone software fpga component interceptor seeker payload warhead`);

/** The singular of an English noun's regular plural ("factories" → "factory"); other words as they are. */
export function singular(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('s') && !/(?:ss|us|is|works|forces)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}
