import { IRREGULAR_VERBS } from './irregularVerbs.ts';
import { OTHER_VERBS, VERB_GROUPS } from './verbs.ts';

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'ed';

const DOUBLED = new Set(
  'control submit admit commit permit transmit compel plan ban bar ship stop refer transfer set put run get let cut hit step wrap equip outfit win sit'.split(
    ' ',
  ),
);
DOUBLED.delete('equip');
DOUBLED.delete('outfit');

function endings(lemma: string): { s: string; ing: string; ed: string } {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return { s: `${stem}ies`, ing: `${lemma}ing`, ed: `${stem}ied` };
  }
  const s = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('ie')) return { s, ing: `${lemma.slice(0, -2)}ying`, ed: `${lemma}d` };
  if (/[^eoy]e$/.test(lemma)) return { s, ing: `${lemma.slice(0, -1)}ing`, ed: `${lemma}d` };
  if (DOUBLED.has(lemma) || lemma === 'equip') {
    const last = lemma.at(-1);
    return { s, ing: `${lemma}${last}ing`, ed: `${lemma}${last}ed` };
  }
  return { s, ing: `${lemma}ing`, ed: lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed` };
}

/** Written form → its lemma and what form of it; "ed" is past or participle, as only the clause can tell. */
export const VERB_FORMS = new Map<string, { lemma: string; form: VerbForm }>();

for (const lemma of new Set([
  ...Object.values(VERB_GROUPS).flat(),
  ...OTHER_VERBS,
  ...Object.keys(IRREGULAR_VERBS),
])) {
  if (lemma === 'be' || lemma === 'have') continue;
  const { s, ing, ed } = endings(lemma);
  const irregular = IRREGULAR_VERBS[lemma];
  VERB_FORMS.set(lemma, { lemma, form: 'base' });
  VERB_FORMS.set(s, { lemma, form: 's' });
  VERB_FORMS.set(ing, { lemma, form: 'ing' });
  if (!irregular) VERB_FORMS.set(ed, { lemma, form: 'ed' });
  else if (irregular[0] === irregular[1]) VERB_FORMS.set(irregular[0], { lemma, form: 'ed' });
  else {
    VERB_FORMS.set(irregular[0], { lemma, form: 'past' });
    VERB_FORMS.set(irregular[1], { lemma, form: 'participle' });
  }
}
