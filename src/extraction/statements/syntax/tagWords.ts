import { VERB_FORMS } from '../lexicon/inflect.ts';
import { NOUN_FIRST } from '../lexicon/verbs.ts';
import type { Tag, Word } from './Word.ts';

const NOMINAL = new Set<Tag>(['det', 'adj', 'num', 'possessive', 'genitive']);
const STARTS_NOUN_PHRASE = new Set<Tag>(['det', 'adj', 'num', 'possessive', 'name', 'noun', 'pron', 'date']);
const BEFORE_VERB = new Set<Tag>(['to', 'modal', 'do']);
const ADJECTIVE =
  /(?:ous|ful|ive|able|ible|ical|ural|onal|ial|ary|ic|ian|ese|ish|less|new|old|late|long|short|high|low|big|small|major|main|own|senior|former|joint|dual|civil|secret|undated|unnamed)$/;
const GERUND_TAKERS = new Set(
  'deny admit stop start begin continue avoid halt suspend consider cease acknowledge resume involve finish keep recommend suggest discuss'.split(
    ' ',
  ),
);
const NOT_ADVERB = new Set(
  'family supply italy assembly reply ally early daily weekly monthly company july'.split(' '),
);
const NOT_ED = new Set('speed feed need seed breed indeed red bed hundred infrared'.split(' '));

/** The word before, over adverbs and negations. */
function before(words: Word[], index: number): Word | undefined {
  let at = index - 1;
  while (at >= 0 && (words[at]!.tag === 'adv' || words[at]!.tag === 'neg')) at--;
  return words[at];
}

function settleAuxiliary(words: Word[], index: number): void {
  const word = words[index]!;
  const next = words[index + 1];
  if (word.lower === 'that') {
    const previous = words[index - 1];
    if (previous && (previous.tag === 'noun' || previous.tag === 'name' || previous.tag === 'comma'))
      word.tag = 'rel';
    else if (!previous || previous.tag === 'prep') word.tag = 'det';
    else word.tag = 'rel';
  } else if (word.lower === 'who' || word.lower === 'one') {
    if (word.lower === 'who') word.tag = 'rel';
    else word.tag = next && (next.tag === 'noun' || next.tag === 'adj') ? 'num' : 'noun';
  } else if (word.lower === 'her' && next && next.tag !== 'noun' && next.tag !== 'adj') word.tag = 'pron';
}

function verbLater(words: Word[], index: number): boolean {
  return words
    .slice(index + 1, index + 40)
    .some(
      ({ tag, lower }) =>
        ['be', 'have', 'do', 'modal'].includes(tag) ||
        /^(?:ed|past)$/.test(VERB_FORMS.get(lower)?.form ?? ''),
    );
}

/** Gives each open-class word its class, by its form and its neighbours; verbs get lemma and form. */
export function tagWords(words: Word[]): void {
  for (const [index, word] of words.entries()) {
    settleAuxiliary(words, index);
    const next = words[index + 1];
    const beside = words[index - 1]?.tag;
    if (word.tag === 'adv' && (beside === 'det' || beside === 'possessive') && next?.tag === 'noun')
      word.tag = 'adj';
    if (word.tag !== 'noun' || word.mention) continue;
    const previous = before(words, index);
    const known = VERB_FORMS.get(word.lower);
    const nounFirst = NOUN_FIRST.has(known?.lemma ?? word.lower) || NOUN_FIRST.has(word.lower);
    const after = previous?.tag;
    if (!known && /-\w+(?:ed|ing|made|built|run|owned)$/.test(word.lower)) {
      const part = VERB_FORMS.get(word.lower.slice(word.lower.lastIndexOf('-') + 1));
      const verbal = part && next?.lower === 'by';
      word.tag = verbal ? 'verb' : 'adj';
      if (verbal) {
        word.lemma = part.lemma;
        word.form = part.form;
      }
      continue;
    }
    if (/[a-z]ly$/.test(word.lower) && word.lower.length > 4 && !NOT_ADVERB.has(word.lower)) {
      word.tag = 'adv';
      continue;
    }
    if (/^[A-Z]/.test(word.text) && index > 0 && !(known && /^[A-Z]{2}/.test(word.text))) {
      // A capital in mid-sentence: part of a name, or a headline's word; never a verb by itself.
      if (ADJECTIVE.test(word.lower)) word.tag = 'adj';
      if (!known || !words.some((other, at) => at > 0 && /^[a-z]{4,}/.test(other.text))) {
        continue;
      }
      continue;
    }
    const ed = !known && /[a-z]{2}ed$/.test(word.lower) && !NOT_ED.has(word.lower);
    const ing = !known && /[a-z]{3}ing$/.test(word.lower);
    if (!known && !ed && !ing) {
      if (
        ADJECTIVE.test(word.lower) &&
        next &&
        (next.tag === 'noun' || next.tag === 'name' || next.tag === 'adj')
      )
        word.tag = 'adj';
      else if (ADJECTIVE.test(word.lower) && after === 'be') word.tag = 'adj';
      continue;
    }
    const form = known?.form ?? (ed ? 'ed' : 'ing');
    const nounNext = next && (next.tag === 'noun' || next.tag === 'name' || next.tag === 'adj');
    const verb = () => {
      word.tag = 'verb';
      word.lemma = known?.lemma ?? word.lower.replace(/(?:ed|ing)$/, '');
      word.form = form;
    };
    if (form === 'ed' || form === 'past' || form === 'participle') {
      if (after && (NOMINAL.has(after) || after === 'prep') && nounNext) word.tag = 'adj';
      else if (!known && word.lower.startsWith('un') && nounNext) word.tag = 'adj';
      else if (
        !previous &&
        form === 'ed' &&
        nounNext &&
        next.tag !== 'name' &&
        words[index + 2] &&
        words[index + 2]!.tag !== 'prep'
      )
        word.tag = 'adj';
      else verb();
    } else if (form === 'ing') {
      if (after && NOMINAL.has(after))
        word.tag = nounNext && next.tag === 'noun' && after !== 'genitive' ? 'adj' : 'noun';
      else if (previous?.mention?.kind === 'product' && next?.tag === 'noun') word.tag = 'adj';
      // "a Dubai trading company"
      else if (previous?.mention?.kind === 'place' && next?.tag === 'noun' && NOUN_FIRST.has(word.lower))
        word.tag = 'adj';
      else if (after === 'noun' && NOUN_FIRST.has(word.lower) && next?.tag !== 'det') continue;
      else if (
        after === 'verb' &&
        NOUN_FIRST.has(word.lower) &&
        !(previous && GERUND_TAKERS.has(previous.lemma))
      )
        continue;
      else verb();
    } else if (after && BEFORE_VERB.has(after)) {
      if (after === 'to' && form === 's') continue;
      verb();
    } else if (after && (NOMINAL.has(after) || after === 'prep')) {
    } else if (
      word.lower === 'list' &&
      /^(?:sanctions?|entity|black|watch|persons?)$/.test(previous?.lower ?? '')
    ) {
    } else if (form === 'base') {
      const plural =
        previous &&
        ((previous.tag === 'noun' && /[^s]s$/.test(previous.lower)) ||
          /^(?:they|we|i|you|who|that|which)$/.test(previous.lower));
      if (plural && (!nounFirst || (next && STARTS_NOUN_PHRASE.has(next.tag)))) verb();
      else if (previous?.tag === 'conj' && next && STARTS_NOUN_PHRASE.has(next.tag) && !nounFirst) verb();
      else if (!nounFirst && after !== 'noun') verb();
    } else {
      // "-s": a verb after its subject where an object, a preposition or a clause follows.
      const subjectBefore =
        previous && ['noun', 'name', 'pron', 'rel', 'conj', 'close', 'comma', 'date'].includes(previous.tag);
      const verbNext =
        next?.tag === 'noun' && /^(?:ed|past|participle)$/.test(VERB_FORMS.get(next.lower)?.form ?? '');
      const objectNext = next && !verbNext && (STARTS_NOUN_PHRASE.has(next.tag) || next.tag === 'rel');
      if (!subjectBefore) continue;
      if (!nounFirst) verb();
      else if (objectNext && !(previous.tag === 'noun' && next.tag === 'noun')) verb();
      else if (previous.mention && next?.tag === 'to' && VERB_FORMS.has(words[index + 2]?.lower ?? ''))
        verb();
      else if (previous.mention && next?.tag === 'prep' && !verbLater(words, index)) verb();
    }
  }
}
