const words = (text: string) => text.trim().split(/\s+/);

/** Closed word classes of English as the tagger needs them; each word has one class unless its neighbours say otherwise. */
export const CLOSED_CLASSES: Record<string, string[]> = {
  det: words(
    'the a an this these those some any each every several many few all both another other such no various certain either neither most more',
  ),
  pron: words('it he she they we i you him them us me itself himself themselves one who'),
  possessive: words('its his her their our my your whose'),
  be: words("is are was were be been being am 's're isn't aren't wasn't weren't"),
  have: words("has have had having hasn't haven't hadn't"),
  do: words("do does did don't doesn't didn't"),
  modal: words(
    "will would shall should can could may might must cannot can't won't wouldn't couldn't shouldn't",
  ),
  neg: words('not never n’t hardly'),
  prep: words(
    'of in at on by for from with without to into onto through via between among under over against about during near within inside outside across after before since until towards toward upon per behind beyond around as alongside amid despite beneath above below off throughout unlike dated',
  ),
  inclusive: words('including like namely'),
  conj: words('and or but nor'),
  rel: words('which that who whom where'),
  sub: words(
    'because although though while whereas if unless whether when once so whenever how why what than lest',
  ),
  adj: words(
    'familiar able capable aware responsible due ready likely unlikely available comparable similar equivalent identical analogous akin superior inferior subject',
  ),
  num: words(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands half',
  ),
  adv: words(
    'also already still now then once again yet just even only instead however later earlier soon often always sometimes together away back abroad there here too well far further directly widely largely previously formerly currently jointly secretly long meanwhile separately reportedly allegedly independently recently since afterwards twice nearly almost out up down abroad aboard',
  ),
};

/** Words in several pieces that act as one; the value is the word they act as. */
export const MULTIWORDS: Record<string, { tag: string; as: string }> = {
  'as well as': { tag: 'conj', as: 'and' },
  'along with': { tag: 'conj', as: 'and' },
  'together with': { tag: 'prep', as: 'with' },
  'such as': { tag: 'inclusive', as: 'such as' },
  'according to': { tag: 'prep', as: 'according to' },
  'think tank': { tag: 'noun', as: 'tank' },
  'managing director': { tag: 'noun', as: 'director' },
  'operating officer': { tag: 'noun', as: 'officer' },
  'board of directors': { tag: 'noun', as: 'board' },
  'out of': { tag: 'prep', as: 'from' },
  'on behalf of': { tag: 'prep', as: 'on behalf of' },
  'because of': { tag: 'prep', as: 'because of' },
  'due to': { tag: 'prep', as: 'because of' },
  'instead of': { tag: 'prep', as: 'instead of' },
  'rather than': { tag: 'prep', as: 'instead of' },
  'prior to': { tag: 'prep', as: 'before' },
  'by means of': { tag: 'prep', as: 'through' },
  'by way of': { tag: 'prep', as: 'through' },
  'with the help of': { tag: 'prep', as: 'through' },
  'with the assistance of': { tag: 'prep', as: 'through' },
  'in addition to': { tag: 'prep', as: 'besides' },
  'up to': { tag: 'adv', as: 'up to' },
  'at least': { tag: 'adv', as: 'at least' },
  'more than': { tag: 'adv', as: 'more than' },
  'less than': { tag: 'adv', as: 'less than' },
  'no longer': { tag: 'neg', as: 'not' },
};
