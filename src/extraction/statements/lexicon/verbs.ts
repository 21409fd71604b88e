const words = (text: string) => text.trim().split(/\s+/);

/** Verbs by what rules make of them; a verb may be in one group only. */
export const VERB_GROUPS = {
  speech: words(
    'say tell add state announce claim report note explain stress insist confirm acknowledge admit maintain reveal disclose declare argue warn allege assert suggest write testify reiterate estimate conclude recall post emphasize emphasise point indicate submit contend inform notify',
  ),
  denial: words('deny reject dismiss refute dispute repudiate disavow'),
  stancePosition: words('condemn denounce decry protest regret'),
  opinion: words('believe think suspect fear expect hope predict consider assume doubt speculate'),
  record: words(
    'show indicate detail reveal describe list mention record demonstrate prove suggest mark confirm',
  ),
  plan: words('plan intend aim want seek agree promise hope propose prepare pledge vow'),
  attempt: words('try attempt'),
  fail: words('fail refuse decline stop cease avoid forbid prohibit ban bar prevent halt suspend'),
  aspect: words('help begin start continue manage resume proceed keep serve'),
  cause: words(
    'order ask tell instruct direct urge commission contract invite require allow enable permit let',
  ),
} as const;

/** Further common verbs, so that clauses are split where they should be. */
export const OTHER_VERBS = words(`
  accept accompany accuse achieve acquire act address advertise affect aid aim allow appear apply appoint approve arm arrange arrest
  arrive assemble assess assist attach attack attend award back base be become blacklist block bring build buy call cancel carry cause
  cease change charge check cite close collaborate collect combine come compare compile complete comply comprise concern conduct
  confirm connect contact contain contract contribute control convert convict cooperate copy cost cover create cut deal decide defend
  deliver deploy depart derive describe design designate destroy detail detain develop disappear discourage discover discuss display
  distribute draw drive earn edit employ enable end engage enter equip establish evade examine exceed exchange exhibit exist expand
  export express extend face facilitate fall feature feel file fill finance find fire fit flee fly follow force forward found fund
  furnish gain get give go govern grow handle happen have head hear hide hire hold host house identify impose import improve include
  incorporate increase inform inspect install integrate introduce invade invest investigate invoice involve issue join keep know lack
  launch lead learn lease leave lend let license lie link liquidate list live load locate lose maintain make manage manufacture
  market marry match mean measure meet merge mention model modify monitor move name need negotiate observe obtain occur offer open
  operate order organise organize outfit oversee own participate partner pass pay perform permit place play point possess power
  prepare present prevent print process procure produce promote prosecute prove provide publish purchase push put quote raise reach
  read receive recommend record recover refer refuse register reject relate release rely remain remit rename replace represent
  request require research resell reside resign respond restrict return review route run sanction save see seek seem sell send sentence
  serve set settle ship show sign sit source speak specialise specialize spend staff stand start stay step stop store strike
  subcontract submit supply support suspect target test track trade train tranship transfer transit translate transport transship
  travel trial turn undergo undertake update upgrade urge use verify view violate visit wait watch wear weigh win wire withdraw witness
  work wound yield reexport re-export tour chair assign delist freeze list add supervise spearhead employ helm approach inspect
  outsource subsidise subsidize dispatch trace pursue owe credit mount shoot mass-produce co-develop develop reverse-engineer
  broker smuggle donate hail co-produce inaugurate total weighing endure forge falsify co-own bid
  resemble comment intercept thwart authorise authorize outlaw
  interview transmit email hand pass note truck channel funnel divert relay ferry airlift reroute loan charter belong`);

/** Nouns that look like a verb's form; read as verbs only where the neighbours leave no doubt. */
export const NOUN_FIRST = new Set(
  words(`test supply export import transfer visit tour design report claim plan ship contract purchase order sale use head chair control base
  release transit trade list market model name note offer point post process record request research review source spend staff state store
  support target track trial transport turn update upgrade view work watch wire wound yield aid aim act address arm attack award back
  block call cause change charge check copy cost cover cut deal display draw drive edit end exchange exhibit face feature file fire fit fund
  force gain grow hand help hire host house increase invoice issue lack launch lead lease license link load match measure mention move
  need order place play power present print profile project push quote raise reach return route run sanction set sign start stay step stop strike
  train travel delivery partner schedule engineer witness pledge promise vow fear hope suspect estimate people address comment interview
  demand sentence register comment ban bar halt mount trace credit match mark house estimate conduct subject object mass building testing training
  truck channel ferry loan charter manufacturing engineering meeting operating trading finding marking holding shipping building supplies forward lying protest doubt regret`),
);
