import type { EntityId } from '../../../model/entity.ts';
import type { StatementType } from '../../../model/statement.ts';
import { isIn, singular } from '../lexicon/nouns.ts';
import { DIRECTOR_HEADS, isDirectorPost, MEMBER_HEADS, STAFF_HEADS } from '../lexicon/posts.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { type Filled, fill, type Kinds, kindOfEntity } from '../meaning/fill.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase } from '../syntax/units.ts';
import { predicated } from './ownership.ts';
import type { Rule } from './Rule.ts';

const ORGANIZATION: Kinds = ['organization'];
const PERSON: Kinds = ['person'];
const NOT_ROLE = /^(?:the|a|an|its|his|her|their|former|ex|then|current|unnamed|one|two|another|late)$/;

function isPost(head: string): boolean {
  return isIn(STAFF_HEADS, head) || isIn(DIRECTOR_HEADS, head) || isIn(MEMBER_HEADS, head);
}

/** The post as a noun phrase words it, without articles, names and nationalities: "senior fellow". */
function roleOf(words: NounPhrase['words']): string {
  return words
    .filter(
      ({ tag, lower, mention }) => (tag === 'noun' || tag === 'adj') && !mention && !NOT_ROLE.test(lower),
    )
    .map(({ lower }) => lower.replace(/^(?:ex|former)-/, ''))
    .join(' ');
}

function typeOf(role: string, phrase: NounPhrase, of: NounPhrase | undefined): StatementType {
  const long = of && of.entity === undefined ? `${role} of ${of.head}` : role;
  const onBoard = of && /^(?:board|directors)$/.test(of.head);
  if (isIn(MEMBER_HEADS, phrase.head) && !/board/.test(role) && !onBoard) return 'membership';
  if (onBoard) return 'directorship';
  return isDirectorPost(long) ? 'directorship' : 'employment';
}

function make(
  parsed: ParsedSentence,
  phrase: NounPhrase,
  person: Filled,
  employer: Filled,
  role: string,
  verb: Draft['verb'],
  of?: NounPhrase,
): Draft {
  const type = typeOf(role, phrase, of);
  const [whoRole, whereRole] =
    type === 'employment'
      ? ['employee', 'employer']
      : type === 'directorship'
        ? ['director', 'organization']
        : ['member', 'organization'];
  const text = parsed.context.annotated.input.text.slice(phrase.start, phrase.end);
  const former = /\b(?:former(?:ly)?|ex-|then-|retired|onetime|one-time)\b/i.test(text);
  const properties = type === 'membership' ? {} : { role, ...(former ? { former: true } : {}) };
  return makeDraft(
    type,
    `post:${singular(phrase.head)}`,
    0.8,
    { [whoRole!]: person, [whereRole!]: employer },
    [phrase],
    {
      phrase,
      verb,
      background: verb === undefined,
      properties,
    },
  );
}

function employersIn(
  parsed: ParsedSentence,
  phrase: NounPhrase,
  person: EntityId | undefined,
): Filled | undefined {
  const { context } = parsed;
  const inside = [phrase.possessor, ...phrase.modifiers].filter(
    (id): id is EntityId => id !== undefined && id !== person && kindOfEntity(context, id) === 'organization',
  );
  if (inside.length > 0) return { ids: [inside.at(-1)!], start: phrase.start, end: phrase.end };
  const attached = phrase.phrases.filter(({ preposition }) =>
    /^(?:of|at|for|with|in|from)$/.test(preposition),
  );
  for (const { phrase: other } of attached) {
    const found = fill(context, other, ORGANIZATION);
    if (found) return found;
    // "member of the board of directors of X", "head of the drone department at X"
    const deeper = fill(context, after(other.phrases, 'of', 'at', 'in'), ORGANIZATION);
    if (deeper) return deeper;
  }
  return undefined;
}

/** In front of the verb "from Acme" says where somebody works; behind it, from where something came. */
function isSubject({ verbs }: ParsedSentence, phrase: NounPhrase): boolean {
  return verbs.some(({ subject, shape }) => subject === phrase && shape === 'finite');
}

/** "X, a fellow at Y", "X is director of Y", "former Y professor X", "Y's chief executive, X". */
function readPost(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  if (isPost(phrase.head)) {
    const of = after(phrase.phrases, 'of');
    const apposed = phrase.apposed[0] && fill(context, phrase.apposed[0], PERSON);
    const found = predicated(parsed, phrase, PERSON);
    const whom = apposed ?? found?.whom;
    // "engineers from Acme" is a description and not yet a statement about somebody.
    if (
      whom &&
      phrase.entity !== undefined &&
      whom.ids[0] === phrase.entity &&
      !context.entities.get(phrase.entity)?.named
    )
      return [];
    const employer = employersIn(parsed, phrase, whom?.ids[0]);
    if (!whom || !employer) return [];
    return [
      make(parsed, phrase, whom, employer, roleOf(phrase.words), apposed ? undefined : found?.verb, of),
    ];
  }
  // "Acme director Jane Roe": the post stands before the name.
  const last = phrase.words.at(-1)!;
  const name = last.mention;
  if (!name?.entity || kindOfEntity(context, name.entity) !== 'person') return [];
  const of = phrase.phrases[0];
  const body =
    of &&
    (of.preposition === 'of' || (/^(?:from|at)$/.test(of.preposition) && isSubject(parsed, phrase))) &&
    of.start <= phrase.end + 2 &&
    name.reference === 'name'
      ? fill(context, of.phrase, ORGANIZATION)
      : undefined;
  if (body && context.entities.get(body.ids[0]!)?.named) {
    const titled = { ids: [name.entity], start: phrase.start, end: phrase.end };
    const title = /^(?:dr|prof(?:essor)?|colonel|general|major|captain|sir)\b\.?/i
      .exec(phrase.words[0]!.text)?.[0]
      .toLowerCase();
    return [
      makeDraft('employment', 'name:of', 0.65, { employee: titled, employer: body }, [], {
        phrase,
        background: true,
        dated: false,
        properties: title ? { role: title } : {},
      }),
    ];
  }
  const before = phrase.words.slice(0, -1);
  const post = before.findLast(({ tag }) => tag === 'noun');
  if (!post || !isPost(post.lower)) return [];
  // What follows the name ("met X at the summit") is not where X works.
  const employer = employersIn(parsed, { ...phrase, phrases: [] }, name.entity);
  if (!employer) return [];
  const person = { ids: [name.entity], start: last.start, end: last.end };
  const whole = { ...phrase, head: post.lower };
  return [
    make(
      parsed,
      whole,
      person,
      { ...employer, start: phrase.start, end: phrase.end },
      roleOf(before),
      undefined,
    ),
  ];
}

const WORKING = new Set('work serve teach lecture join'.split(' '));

/** "X works for Y as a Z". */
function readWork(parsed: ParsedSentence): Draft[] {
  const { context } = parsed;
  return parsed.verbs.flatMap((verb): Draft[] => {
    const { agent, patient, phrases } = argumentsOf(verb);
    const hired = /^(?:employ|hire)$/.test(verb.lemma);
    const person = fill(context, hired ? patient : WORKING.has(verb.lemma) ? agent : undefined, PERSON);
    const as = after(phrases, 'as');
    const joined = verb.lemma === 'join' && as ? patient : undefined;
    const employer = fill(context, hired ? agent : (joined ?? after(phrases, 'for', 'at')), ORGANIZATION);
    if (!person || !employer) return [];
    const former = verb.adverbs.some((adverb) => adverb === 'previously' || adverb === 'formerly');
    const properties = { ...(as ? { role: roleOf(as.words) } : {}), ...(former ? { former: true } : {}) };
    return [
      makeDraft('employment', `verb:${verb.lemma}`, 0.75, { employee: person, employer }, [verb, as], {
        verb,
        properties,
      }),
    ];
  });
}

/** Reads who directs, works for or belongs to which organisation. */
export const posts: Rule = (parsed) => [
  ...parsed.phrases.flatMap((phrase) => readPost(parsed, phrase)),
  ...readWork(parsed),
];
