const set = (text: string) => new Set(text.trim().split(/\s+/));

export const HEDGING_ADVERBS = set(
  'allegedly reportedly purportedly supposedly apparently ostensibly presumably',
);
/** Passive verbs that only report: "is believed to have". */
export const HEDGING_PASSIVES = set(
  'accuse suspect believe think allege report say understand rumour rumor charge consider claim indict',
);
export const ACCUSING = set('accuse suspect charge indict blame');
/** Verbs and adjectives after which a deed is still to come. */
export const PLANNING = set(
  'plan intend aim want seek agree promise hope propose prepare pledge vow expect schedule set try attempt order ask tell instruct direct urge commission contract invite require decide negotiate discuss consider',
);
export const PLANNING_ADJECTIVES = set('due ready poised set likely willing about eager scheduled prepared');
export const PLANNING_NOUNS = set(
  'intent intention plan aim goal proposal agreement contract deal order decision promise pledge offer purpose effort attempt bid talk negotiation preparation',
);
export const ACCUSING_NOUNS = set('accusation allegation suspicion claim charge rumour rumor');
/** After these the deed did not happen, or is only made possible. */
export const CANCELLING = set(
  'fail refuse decline stop cease avoid forbid prohibit ban bar prevent halt suspend allow enable permit let discourage cancel block thwart foil veto outlaw oppose reject',
);
export const CANCELLING_ADJECTIVES = set('unable unwilling unlikely incapable impossible illegal');
export const HYPOTHETICAL_OPENERS = set('if unless whether lest');
