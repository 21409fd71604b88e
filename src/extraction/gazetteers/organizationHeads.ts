const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Head words of bodies of a state; with a nationality they name one body ("Russian Defense Ministry"). */
export const STATE_HEADS = set(`
  ministry department government parliament army navy airforce embassy consulate treasury senate congress court
  prosecutor prosecutors administration customs police directorate secretariat cabinet duma inspectorate chancellery
  guard guards command corps council authority commission bureau agency service office fleet regiment brigade battalion
  marines forces`);

/** Other head words of organisations, capitalised in their names. */
export const ORGANIZATION_HEADS = set(`
  university institute institution academy college school center centre laboratory laboratories lab labs observatory
  foundation fund trust association society federation union league alliance confederation coalition committee board
  organization organisation network movement front party club forum initiative project programme program
  bank group holding holdings corporation company companies enterprise enterprises industries industry factory plant
  works mill refinery shipyard yard bureau partners associates consultants consulting capital ventures investments
  investment finance financial insurance securities trading trade logistics shipping maritime airlines airways aviation
  aerospace aeronautics defense defence technologies technology tech systems electronics engineering machinery motors
  engines motor semiconductor semiconductors microelectronics instruments optics robotics dynamics solutions services
  international global energy petroleum oil gas mining metals steel chemicals chemical pharma pharmaceuticals foods
  media news press times post journal tribune herald gazette magazine broadcasting television radio studios agency
  museum hospital church mosque cathedral synagogue temple legion brigade brigades battalion regiment division squadron
  militia tribe clan cartel consortium collective exchange market markets registry chamber council tribunal commission
  committee mission delegation secretariat taskforce command forces force opposition army corps department ministry
  office service authority regime company concern combine complex construction builders manufacturing
  manufacturers products import export commerce exchange supply suppliers equipment materials components avionics
  management shipmanagement register registry telecom telecommunications communications networks software microsystems dynamics propulsion missiles weapons arms`);

/** Heads that take "of …" or "for …" after them: "Center for X Y", "University of Z". */
export const HEADS_WITH_TAIL = set(`
  ministry department university institute academy center centre college school bank council committee commission
  bureau office agency organization organisation association society federation union league court house embassy
  government foundation fund board chamber authority administration bureau service secretariat museum laboratory army
  republic directorate congress parliament coalition alliance campaign party campaign conference church mission
  delegation division institution state corporation forum friends doctors reporters international movement network
  ministers`);

/** Adjectives and the like in organisations' names that tell nothing apart: never a short form by themselves. */
export const ORGANIZATION_ADJECTIVES = set(`
  foreign interior national federal state central special general technical scientific research new united security
  european regional islamic christian northern southern eastern western north south east west design industrial military
  naval space strategic first second royal people peoples public private international joint higher supreme chief
  presidential prime high civil human rights nuclear digital electronic electric advanced applied experimental modern
  great royal main head office small political economic social cultural medical muslim democratic liberal green free
  open independent total best good big young old great greater american great asia europe africa pacific atlantic`);

/** Legal forms of many jurisdictions as they stand after (or before) a name, in lower case without stops. */
export const LEGAL_FORMS = set(`
  ltd limited llc llp lp plc inc incorporated corp corporation co company gmbh ag kg kgaa ohg ug se sa sas sarl sàrl
  srl spa snc sl slu bv nv vof cv ab oy oyj as asa aps a/s k/s kft zrt bt nyrt sro s.r.o spzoo zoo dd doo d.o.o ood
  eood ad ead oü ou uab sia ao oao zao pao ooo npo npp fgup gup tov pat prat at dat too jsc ojsc cjsc pjsc pte pty sdn
  bhd berhad pvt kk k.k kabushiki gk yk fze fzc fzco fz-llc dmcc wll sal sti aş a.ş as ltda sapi cv eirl tbk pt
  lda jv sh.p.k shpk mchj lllp rl ehf hf asbl stichting anonim şirketi plcs`);

/** A token's text as the legal-form list has it: "S.A." → "sa", "Ltd." → "ltd". */
export function isLegalForm(text: string): boolean {
  const lower = text.toLowerCase();
  return LEGAL_FORMS.has(lower) || LEGAL_FORMS.has(lower.replaceAll('.', ''));
}
