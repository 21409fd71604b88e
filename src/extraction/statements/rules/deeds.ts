import { singular } from '../lexicon/nouns.ts';
import { LIGHT_VERBS } from '../lexicon/tradeWords.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, type Filled, fill, PARTY, PRODUCT } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { Rule } from './Rule.ts';

/** Nouns that name a deed done to a product: what type, and the doer's role. */
const DEEDS: Record<string, { type: Draft['type']; role: string }> = {
  test: { type: 'test', role: 'tester' },
  testing: { type: 'test', role: 'tester' },
  trial: { type: 'test', role: 'tester' },
  development: { type: 'development', role: 'developer' },
  production: { type: 'manufacture', role: 'manufacturer' },
  manufacture: { type: 'manufacture', role: 'manufacturer' },
  manufacturing: { type: 'manufacture', role: 'manufacturer' },
  assembly: { type: 'manufacture', role: 'manufacturer' },
  design: { type: 'design', role: 'designer' },
};
/** Nouns for who does it: "the developer of X", "X's manufacturer". */
const DOERS: Record<string, { type: Draft['type']; role: string }> = {
  developer: { type: 'development', role: 'developer' },
  manufacturer: { type: 'manufacture', role: 'manufacturer' },
  maker: { type: 'manufacture', role: 'manufacturer' },
  producer: { type: 'manufacture', role: 'manufacturer' },
  builder: { type: 'manufacture', role: 'manufacturer' },
  designer: { type: 'design', role: 'designer' },
  user: { type: 'use', role: 'user' },
  operator: { type: 'use', role: 'user' },
};

/** Reads deeds told by nouns: "conducted tests of X", "production of X by Y", "Y, the maker of X". */
export const deeds: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  for (const phrase of parsed.phrases) {
    const noun = singular(phrase.head);
    if (!Object.hasOwn(DEEDS, noun) && !Object.hasOwn(DOERS, noun)) continue;
    const host = hostOf(parsed, phrase);
    const inside = phrase.words.find(({ mention }) => mention?.kind === 'product')?.mention;
    const modified: Filled | undefined =
      inside?.entity === undefined
        ? undefined
        : { ids: [inside.entity], start: phrase.start, end: phrase.end };
    const deed = Object.hasOwn(DEEDS, noun) ? DEEDS[noun] : undefined;
    if (deed) {
      const product = fill(context, after(phrase.phrases, 'of', 'for', 'on', 'with'), PRODUCT) ?? modified;
      const acts =
        host &&
        (LIGHT_VERBS.has(host.verb.lemma) ||
          /^(?:hold|launch|oversee|run|organise|organize|set|undergo|lead|pass|establish|start)$/.test(
            host.verb.lemma,
          ));
      const owner: Filled | undefined =
        phrase.possessor === undefined
          ? undefined
          : { ids: [phrase.possessor], start: phrase.start, end: phrase.end };
      const doer =
        fill(context, after(phrase.phrases, 'by'), ACTOR) ??
        (acts ? fill(context, argumentsOf(host.verb).agent, ACTOR) : undefined) ??
        (owner && fillsActor(parsed, owner) ? owner : undefined);
      if (product && doer)
        drafts.push(
          makeDraft(
            deed.type,
            `noun:${noun}`,
            0.75,
            { [deed.role]: doer, product },
            [phrase, acts ? host.verb : undefined],
            { phrase, verb: host?.verb },
          ),
        );
    }
    const doing = Object.hasOwn(DOERS, noun) ? DOERS[noun] : undefined;
    if (doing) {
      const product = fill(context, after(phrase.phrases, 'of'), PRODUCT) ?? modified;
      const leader = phrase.leader?.apposed.includes(phrase)
        ? fill(context, phrase.leader, ACTOR)
        : undefined;
      const apposed = phrase.apposed[0] && fill(context, phrase.apposed[0], PARTY);
      const linked =
        host?.verb.lemma === 'be' && host.as === 'object'
          ? fill(context, host.verb.subject, ACTOR)
          : undefined;
      const doer = apposed ?? leader ?? linked;
      if (product && doer)
        drafts.push(
          makeDraft(doing.type, `noun:${noun}`, 0.75, { [doing.role]: doer, product }, [phrase], {
            phrase,
            verb: linked ? host!.verb : undefined,
          }),
        );
    }
  }
  // "X incorporates the designs of Y", "X, to designs by Y".
  for (const verb of parsed.verbs) {
    if (!/^(?:incorporate|use|include|feature|follow|base)$/.test(verb.lemma)) continue;
    const { patient } = argumentsOf(verb);
    const plans = verb.lemma === 'base' ? after(verb.phrases, 'on') : patient;
    if (!plans || !/^(?:design|blueprint|drawing)s?$/.test(plans.head)) continue;
    const designer = fill(context, after(plans.phrases, 'of', 'by', 'from'), ACTOR);
    const product = fill(context, verb.subject, PRODUCT);
    if (designer && product)
      drafts.push(makeDraft('design', `verb:${verb.lemma}`, 0.8, { designer, product }, [verb], { verb }));
  }
  return drafts;
};

function fillsActor(parsed: Parameters<Rule>[0], filled: Filled): boolean {
  const type = parsed.context.entities.get(filled.ids[0]!)?.type;
  return type !== undefined && !/Product|Vessel|Airplane/.test(type);
}
