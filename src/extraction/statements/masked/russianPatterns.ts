import { SLOT } from './MaskedSentence.ts';
import { amountOf, countOf, type Pattern, pattern, shareOf } from './Pattern.ts';

const A = SLOT.actor;
const O = SLOT.organization;
const P = SLOT.person;
const L = SLOT.place;
const R = SLOT.product;
const D = SLOT.date;
const B = '(?<!\\p{L})';
const IT = `${B}(?:компания|общество|предприятие|фирма|завод|концерн|холдинг|он|она|оно)(?!\\p{L})`;
// Words and dates between the parts, no other party and no end of a clause.
const G = `(?:${D}|[^\uE000-\uF8FF;.!?])`;
const GAP = `${G}{0,60}?`;
// From a subject to its verb, over one description between commas.
const SUBJECT = `(?:,[^,.;!?]{0,90},)?(?:${D}|[^\uE000-\uF8FF,;.!?]){0,60}?`;
const SHORT = '[^\uE000-\uF8FF;.!?,]{0,30}?';
const GOODS = '[^\uE000-\uE2FF;.!?]{0,70}?';
const LIST = (slot: string) => `${slot}(?:(?:, |,? и (?:[^\uE000-\uF8FF,;.]{0,24})?)${slot})*`;
const IN_PLACE = `(?: (?:в|из) ${L})?`;
const GIVE = `${B}(?:постав(?:ил|ля)|отправ(?:ил|ля)|экспортир|прода(?:л|ёт|ет|ва)|переда(?:л|ва|ёт|ет)|отгру(?:зил|жа)|перепрода|снабж|закупк)\\p{L}*`;
const TAKE = `${B}(?:купил|закуп(?:ил|а)|приобр(?:ел|ёл|ета)|импортир|заказ(?:ал|ыва)|получ(?:ил|а))\\p{L}*`;
const TOP =
  'генеральн\\p{L}+ директор\\p{L}*|исполнительн\\p{L}+ директор\\p{L}*|управляющ\\p{L}+ директор\\p{L}*|директор\\p{L}*|председател\\p{L}+ (?:совета директоров|правления)|президент\\p{L}*|глав[аеыу]|руководител\\p{L}+';
const STAFF =
  '(?:(?:официальн|коммерческ|финансов|техническ|главн|ведущ|старш)\\p{L}+ )?(?:представител|пресс-секретар|бухгалтер|инженер|юрист|аналитик|эксперт|сотрудник|конструктор|советник|менеджер)\\p{L}*|заместител\\p{L}+ (?:генерального )?(?:директора|министра|главы|руководителя)|министр\\p{L}*|(?:коммерческ|финансов|техническ)\\p{L}+ директор\\p{L}*';
const KIN = '(?:жен|муж|супруг|сестр|брат|сын|доч|мат|отец|отц|племянни|двоюродн\\p{L}+ брат|зят|тест|шурин)';
const plain = ({ _post }: Record<string, string>) => ({ role: _post!.toLowerCase() });
const counted = ({ _goods }: Record<string, string>, masked: Parameters<typeof countOf>[1]) =>
  countOf(_goods, masked);
const summed = ({ _sum }: Record<string, string>, masked: Parameters<typeof amountOf>[1]) =>
  amountOf(_sum, masked);

function giving(doer: string): Pattern {
  return pattern(
    'supply',
    `${doer}${GIVE}(?<_goods>${GOODS}(?<product>${R})?${GOODS})(?<!(?:через|из|от|у|с) )(?<!(?:через|из|от|у|с) \\p{L}{1,20} )(?<recipient>${A})(?:${GAP}${B}через ${SHORT}(?<intermediary>[\uE000-\uE1FF]))?`,
    { properties: counted },
  );
}

function taking(doer: string): Pattern {
  return pattern(
    'supply',
    `${doer}${TAKE}(?<_goods>${GOODS}(?<product>${R})?${GOODS})${B}(?:у|от) ${SHORT}(?<supplier>${A})(?:${GAP}${B}через ${SHORT}(?<intermediary>[\uE000-\uE1FF]))?`,
    { properties: counted },
  );
}

/** Common ways in which Russian reports and registers state relations. */
export const RUSSIAN_PATTERNS: readonly Pattern[] = [
  giving(`(?<supplier>${A}|${IT})${IN_PLACE}${SUBJECT}`),
  // "отрицает, что поставляла": the doer stands before "что".
  giving(`(?<supplier>)${B}(?:что|будто) (?:не )?`),
  taking(`(?<recipient>${A}|${IT})${SUBJECT}`),
  taking(`(?<recipient>)${B}(?:что|будто) (?:не )?`),
  pattern(
    'supply',
    `(?<_goods>[^\uE000-\uE2FF;.!?]{0,60})${B}был[аои]? (?:закуплен|куплен|приобретен|приобретён|получен)\\p{L}*${GAP}${B}(?:у|от) ${SHORT}(?<supplier>${A})(?:${GAP}${B}через ${SHORT}(?<intermediary>[\uE000-\uE1FF]))?`,
    { properties: counted },
  ),
  pattern(
    'supply',
    `(?<_goods>[^\uE000-\uE2FF;.!?]{0,60}(?<product>${R})?[^\uE000-\uE2FF;.!?]{0,20})${B}был[аои]? (?:поставлен|отправлен|передан|продан|отгружен|экспортирован|ввезен|ввезён)\\p{L}*(?: из ${L})?(?:[^\uE000-\uE3FF;.!?]{0,40}?(?<!через )(?<recipient>${A}))?(?:${GAP}${B}через ${SHORT}(?<intermediary>[\uE000-\uE1FF]))?`,
    { properties: counted },
  ),
  pattern(
    'development',
    `(?<developer>${A}|${IT})${SUBJECT}${B}(?:разработал|разрабатыва|созда(?:л|ёт|ет|ва))\\p{L}*${GAP}(?<product>${R})`,
  ),
  pattern('development', `(?<product>${R})${SHORT},? ${B}разработанн\\p{L}+ ${SHORT}(?<developer>${A})`),
  pattern(
    'manufacture',
    `(?<manufacturer>${A}|${IT})${SUBJECT}${B}(?:производ(?:ит|ил|ят)|произв[её]л|выпуска(?:ет|л|ют)|изготавлива|изготовил|собира(?:ет|л))\\p{L}*${GAP}(?<product>${R})`,
  ),
  pattern(
    'manufacture',
    `(?<product>${R})${SHORT},? ${B}(?:произвед[её]нн|производим|выпускаем|изготовленн|собранн)\\p{L}+ ${SHORT}(?<manufacturer>${A})`,
  ),
  pattern(
    'test',
    `(?<tester>${A}|${IT})${SUBJECT}${B}(?:испытал|испытыва|пров[её]л испытания|провела испытания)\\p{L}*${GAP}(?<product>${R})`,
  ),
  pattern(
    'ownership',
    `(?<asset>${O}|${IT})(?: явля\\p{L}+|,| —| –| -)? ${SHORT}${B}дочерн\\p{L}+ (?:компани|предприяти|обществ|структур|организаци)\\p{L}*(?<_gap> [^\uE000-\uF8FF;.!?,]{0,20})(?<owner>${A})`,
  ),
  pattern(
    'ownership',
    `(?<asset>${O}),? ${B}принадлежащ\\p{L}+ (?:[^\uE000-\uF8FF;.!?,]{0,30}(?:${L} )?)(?<owner>[\uE000-\uE1FF])`,
  ),
  pattern(
    'ownership',
    `(?<asset>${O}|${IT})(?<_share>[^\uE000-\uE5FF;.!?]{0,20})${B}принадлеж(?:ит|ал)\\p{L}* (?<_more>[^\uE000-\uE5FF;.!?,]{0,30})(?<owner>[\uE000-\uE1FF])`,
    {
      properties: ({ _share, _more }, masked) => shareOf(`${_share}${_more}`, masked),
    },
  ),
  pattern(
    'ownership',
    `(?<owner>[\uE000-\uE1FF])[^\uE000-\uF8FF;.!?]{0,20}${B}(?:владе(?:ет|л|ют)|контролиру(?:ет|ют))\\p{L}*(?<_share>[^\uE000-\uE5FF;.!?,]{0,40})(?<asset>${O})`,
    {
      properties: ({ _share }, masked) => shareOf(_share, masked),
    },
  ),
  pattern(
    'ownership',
    `(?<owner>${P})(?:,| —| –| является)? ${B}(?:совладел|владел|собственник|учредител|бенефициар)\\p{L}*(?<_share>[^\uE000-\uE5FF;.!?,]{0,30})(?<asset>${O})`,
    {
      properties: ({ _share }, masked) => shareOf(_share, masked),
    },
  ),
  pattern(
    'directorship',
    `(?<!заместител\\p{L}{1,3} )(?<!(?:коммерческ|финансов|техническ)\\p{L}{1,4} )${B}(?<_post>${TOP}) (?<organization>${O}),? (?<director>${P})`,
    { properties: plain, dated: false },
  ),
  pattern(
    'directorship',
    `(?<director>${P}),? (?:—|–|является|занимает должность)? ?(?<_post>${TOP}) (?<organization>${O})`,
    { properties: plain, dated: false },
  ),
  pattern(
    'directorship',
    `(?<organization>${O})[^\uE000-\uF8FF;.!?]{0,10} и (?:её|ее|его) (?<_post>${TOP}) (?<director>${P})`,
    { properties: plain, dated: false },
  ),
  pattern('directorship', `(?<organization>)${B}(?:её|ее|его) (?<_post>${TOP}),? (?<director>${P})`, {
    properties: plain,
    dated: false,
  }),
  pattern('employment', `${B}(?<_post>${STAFF}) (?<employer>${O}),? (?<employee>${P})`, {
    properties: plain,
    dated: false,
  }),
  pattern(
    'employment',
    `(?<employee>${P}),? ${B}(?:работа(?:ет|л|ла|ющ\\p{L}+)|является|трудится) (?<_post>${STAFF}) (?:в )?(?<employer>${O})`,
    { properties: plain, dated: false },
  ),
  pattern('family', `${B}${KIN}\\p{L}* (?<person>${P}),? (?<relative>${P})`, { dated: false }),
  pattern('family', `(?<relative>${P}),? (?:—|–|-)? ?${B}${KIN}\\p{L}* (?<person>${P})`, { dated: false }),
  pattern(
    'location',
    `(?<subject>${O})(?:,? (?:зарегистрирован|расположен|базирующ|находящ)\\p{L}*)? ${B}в (?:г\\. ?|городе )?(?<place>${L})`,
    { dated: false },
  ),
  pattern(
    'sanction',
    `(?<authority>${A})${SUBJECT}${B}(?:вв[её]л|вводит|наложил|ввело|ввела|ввели)\\p{L}*${GAP}санкции (?:против|в отношении|на)${SHORT}(?<target>${LIST('[\uE000-\uE1FF]')})`,
  ),
  pattern(
    'sanction',
    `(?<authority>${A})${SUBJECT}${B}включил\\p{L}*${SHORT}(?<target>${LIST('[\uE000-\uE1FF]')}) в [^\uE000-\uF8FF;.]{0,20}(?:санкционн|ч[её]рн)\\p{L}+ спис`,
  ),
  pattern(
    'payment',
    `(?<payer>${A}|${IT})${SUBJECT}${B}(?:перечислил|заплатил|выплатил|перев[её]л|перевела|оплатил)\\p{L}*${SHORT}(?<beneficiary>[\uE000-\uE1FF])(?<_sum>[^\uE000-\uE3FF;.!?]{0,30})`,
    { properties: summed },
  ),
  pattern(
    'payment',
    `(?<payer>${A}|${IT})${SUBJECT}${B}(?:перечислил|заплатил|выплатил|перев[её]л|перевела)\\p{L}*(?<_sum>[^\uE000-\uE3FF;.!?]{0,20}${SLOT.money})${SHORT}(?<beneficiary>[\uE000-\uE1FF])`,
    { properties: summed },
  ),
  pattern(
    'communication',
    `(?<sender>[\uE000-\uE1FF])${GAP}${B}(?:направил|отправил|написал|передал)\\p{L}*${SHORT}(?:письмо|обращение|уведомление|отч[её]т)\\p{L}*${SHORT}(?<recipient>[\uE000-\uE1FF])`,
  ),
  pattern(
    'visit',
    `(?<visitor>${P})${GAP}${B}(?:посетил|посещал|посещает|побывал в)\\p{L}* ${SHORT}(?<place>[\uE000-\uE0FF\uE200-\uE2FF])`,
  ),
  pattern(
    'variant',
    `(?<product>${R})[^\uE000-\uF8FF;.!?]{0,20}(?:верси|модификаци|вариант|копи|аналог)\\p{L}* ${SHORT}(?<base>${R})`,
    { dated: false },
  ),
];
