import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';
import type { Anaphor, Antecedent } from './resolveAnaphors.ts';

// "It is clear that", "it was the first time", "it doesn't matter": nobody is meant.
const EMPTY_AFTER =
  /^(?:doesn't|doesn’t|does|seems|seemed|appears|appeared|remains|took|takes|would|turned|turns|matters|rains|came|comes)$/;
const EMPTY_COMPLEMENT =
  /^(?:clear|unclear|likely|unlikely|possible|impossible|important|necessary|difficult|hard|easy|true|not|the|a|an|no|also|still|too|estimated|worth|time|certain|obvious|known|hoped|only|just|because|in|at|on|for|there|that|unknown|understood|rare|common|expected|feared|reported)$/;
const BE = /^(?:is|was|'s|’s|has|had|will|may|might|could)$/;
const SPEECH =
  /^(?:says|said|denies|denied|claims|claimed|insists|insisted|believes|believed|had|has|reviewed|denounces|plans|planned|makes|made|produces|produced|sells|sold|supplied|operates|will|would|was|is|did|acquired|calls|called|used|uses|received|paid|opposes|intends|intended|never|also)$/;
const OPENERS = /^(?:the|a|an|however|but|and|yet|meanwhile|still|also|later|on|in|,|"|“|”|now|then)$/;

/** Resolves "it", "he" and "she" where the subject of the same or the previous sentence is the only thing they can mean. */
export function resolvePronouns(doc: TokenizedText, antecedents: Antecedent[]): Anaphor[] {
  const bySentence = new Map<number, Antecedent[]>();
  for (const antecedent of antecedents) {
    const list = bySentence.get(antecedent.sentence);
    if (list) list.push(antecedent);
    else bySentence.set(antecedent.sentence, [antecedent]);
  }
  const found: Anaphor[] = [];
  let speaker: NameGroup | null = null;
  let passage = -1;
  for (const [index, sentence] of doc.sentences.entries()) {
    const own = bySentence.get(index) ?? [];
    const earlier =
      sentence.passage === doc.sentences[index - 1]?.passage ? (bySentence.get(index - 1) ?? []) : [];
    if (sentence.passage > passage + 1) speaker = null;
    passage = sentence.passage;
    const people = distinct(
      [...earlier, ...own].filter(({ group }) => group.type === 'Person' && group.named),
    );
    for (let at = sentence.tokens.first; at < sentence.tokens.end; at += 1) {
      const word = doc.tokens[at]!.lower;
      if (word === 'he' || word === 'she') {
        const before = distinct(
          [...earlier, ...own.filter(({ candidate }) => candidate.first < at)].filter(
            ({ group }) => group.type === 'Person' && group.named,
          ),
        );
        const group: NameGroup | null =
          before.length === 1 ? before[0]! : before.length === 0 ? speaker : null;
        if (group && !inQuote(doc, sentence.tokens.first, at))
          found.push({ first: at, end: at + 1, group, rule: 'anaphor:pronoun' });
      } else if (word === 'his' || word === 'her') {
        // Within a sentence that names somebody the reader of its clauses decides.
        const named = own.some(({ candidate, group }) => candidate.first < at && group.type === 'Person');
        const group: NameGroup | null = named ? null : earlierPerson(earlier, speaker);
        if (group && !inQuote(doc, sentence.tokens.first, at))
          found.push({ first: at, end: at + 1, group, rule: 'anaphor:pronoun' });
      } else if (word === 'its' && startsWith(doc, sentence.tokens.first, at)) {
        const group = subjectOf(doc, index - 1, earlier) ?? onlyBody(earlier);
        if (group) found.push({ first: at, end: at + 1, group, rule: 'anaphor:pronoun' });
      } else if (word === 'it') {
        const group = itAt(doc, sentence.tokens, at, own, index);
        const subject =
          group ?? (startsWith(doc, sentence.tokens.first, at) ? subjectOf(doc, index - 1, earlier) : null);
        if (subject && !isEmpty(doc, at))
          found.push({ first: at, end: at + 1, group: subject, rule: 'anaphor:pronoun' });
      }
    }
    if (people.length === 1) speaker = people[0]!;
    else if (people.length > 1) speaker = null;
  }
  return found;
}

function earlierPerson(earlier: Antecedent[], speaker: NameGroup | null): NameGroup | null {
  const people = distinct(earlier.filter(({ group }) => group.type === 'Person' && group.named));
  return people.length === 1 ? people[0]! : people.length === 0 ? speaker : null;
}

/** The one organisation that a sentence names, where it names no other. */
function onlyBody(mentions: Antecedent[]): NameGroup | null {
  const bodies = distinct(mentions.filter(({ group }) => group.kind === 'party' && group.type !== 'Person'));
  return bodies.length === 1 && bodies[0]!.named ? bodies[0]! : null;
}

function distinct(antecedents: Antecedent[]): NameGroup[] {
  return [...new Set(antecedents.map(({ group }) => group))];
}

/** "it" after a subject of its own sentence: "X has said it denounces", "X cited documents it had reviewed". */
function itAt(
  doc: TokenizedText,
  tokens: { first: number },
  at: number,
  own: Antecedent[],
  index: number,
): NameGroup | null {
  const after = doc.tokens[at + 1]?.lower ?? '';
  if (!SPEECH.test(after) && !/(?:s|ed)$/.test(after)) return null;
  if (startsWith(doc, tokens.first, at)) return null;
  const subject = subjectOf(
    doc,
    index,
    own.filter(({ candidate }) => candidate.end <= at),
  );
  return subject;
}

/** The party or place that a sentence begins with, where it is one and not a person; null where that is not so. */
function subjectOf(doc: TokenizedText, index: number, mentions: Antecedent[]): NameGroup | null {
  const sentence = doc.sentences[index];
  if (!sentence) return null;
  const first = mentions.find(({ candidate, group }) => !candidate.dependent || group.kind === 'place');
  if (!first || first.group.type === 'Person' || first.candidate.rule === 'gazetteer:demonym') return null;
  for (let at = sentence.tokens.first; at < first.candidate.first; at += 1) {
    if (!OPENERS.test(doc.tokens[at]!.lower)) return null;
  }
  // "X and Y have": two subjects are no "it"; "X's exports": X is not the subject.
  const next = doc.tokens[first.candidate.end]?.lower ?? '';
  return /^(?:and|'s|’s|'|’|of)$/.test(next) || plural(first) ? null : first.group;
}

function plural({ group, candidate }: Antecedent): boolean {
  return (
    !group.named &&
    candidate.reference === 'description' &&
    /\b(?:two|three|several|many|some)\b|s$/.test([...group.names.values()][0] ?? '')
  );
}

function startsWith(doc: TokenizedText, first: number, at: number): boolean {
  for (let before = first; before < at; before += 1)
    if (!OPENERS.test(doc.tokens[before]!.lower)) return false;
  return true;
}

function isEmpty({ tokens }: TokenizedText, at: number): boolean {
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (EMPTY_AFTER.test(next)) return true;
  return BE.test(next) && EMPTY_COMPLEMENT.test(second) && !(next === 'has' || next === 'had');
}

/** Whether an odd number of double quotation marks stands between a sentence's beginning and a token. */
function inQuote({ tokens }: TokenizedText, first: number, at: number): boolean {
  let open = false;
  for (let before = first; before < at; before += 1) {
    const text = tokens[before]!.text;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}
