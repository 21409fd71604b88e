import { COMPONENTS, isIn, singular } from '../lexicon/nouns.ts';
import { SUPPLY_VERBS } from '../lexicon/tradeWords.ts';
import { VERB_FRAMES } from '../lexicon/verbFrames.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, describedBy, type Filled, fill, PRODUCT } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const LIKENESS = /^(?:comparable|similar|equivalent|akin|identical|analogous|superior|inferior)$/;
const RESEMBLING = new Set(['resemble', 'match', 'exceed']);

/** Reads "X is comparable to Y", "X resembles Y", "makes X similar to Y". */
export const comparison: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  for (const phrase of parsed.phrases) {
    if (!phrase.adjectival && phrase.words.length > 1) continue;
    if (!LIKENESS.test(phrase.head)) continue;
    const verb = hostOf(parsed, phrase)?.verb;
    const to = after(phrase.phrases, 'to', 'with') ?? (verb && after(verb.phrases, 'to', 'with'));
    const made = verb?.lemma === 'make' ? verb.objects[0] : verb?.lemma === 'be' ? verb.subject : undefined;
    const product = fill(context, made, PRODUCT);
    const other = fill(context, to, PRODUCT);
    if (product && other)
      drafts.push(
        makeDraft(
          'comparison',
          `adjective:${phrase.head}`,
          0.85,
          { product, other },
          [verb?.subject, verb, phrase],
          {
            verb,
          },
        ),
      );
  }
  for (const verb of parsed.verbs) {
    const { patient } = argumentsOf(verb);
    if (RESEMBLING.has(verb.lemma)) {
      const product = fill(context, verb.subject, PRODUCT);
      const other = fill(context, patient, PRODUCT);
      if (product && other && verb.lemma === 'resemble')
        drafts.push(makeDraft('comparison', 'verb:resemble', 0.8, { product, other }, [verb], { verb }));
    }
    if (verb.lemma === 'compare') {
      const product = fill(context, patient, PRODUCT);
      const other = fill(context, after(verb.phrases, 'to', 'with'), PRODUCT);
      if (product && other)
        drafts.push(makeDraft('comparison', 'verb:compare', 0.75, { product, other }, [verb], { verb }));
    }
  }
  return drafts;
};

const VERSIONS =
  /^(?:version|variant|copy|clone|modification|derivative|successor|replica|upgrade|adaptation|update|analogue|iteration|model)$/;
const DERIVING = new Set('base derive model copy adapt'.split(' '));

/** Reads "X, an upgraded version of Y", "X is based on Y". */
export const variant: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  for (const phrase of parsed.phrases) {
    if (!VERSIONS.test(singular(phrase.head))) continue;
    const base = fill(context, after(phrase.phrases, 'of', 'to'), PRODUCT);
    const host = hostOf(parsed, phrase);
    const whole =
      host && (host.verb.lemma === 'be' || host.verb.lemma === 'become' || host.preposition === 'as')
        ? fill(context, host.verb.subject, PRODUCT)
        : undefined;
    const apposed = phrase.apposed[0] && fill(context, phrase.apposed[0], PRODUCT);
    const product: Filled | undefined = describedBy(context, phrase, PRODUCT) ?? apposed ?? whole;
    if (!base || !product || base.ids[0] === product.ids[0]) continue;
    drafts.push(
      makeDraft('variant', `noun:${phrase.head}`, 0.85, { product, base }, [phrase], {
        phrase,
        verb: whole ? host!.verb : undefined,
      }),
    );
  }
  for (const verb of parsed.verbs) {
    if (!DERIVING.has(verb.lemma)) continue;
    const { patient } = argumentsOf(verb);
    const product = fill(context, verb.passive || verb.shape === 'participle' ? patient : undefined, PRODUCT);
    const base = fill(context, after(verb.phrases, 'on', 'from', 'after', 'upon'), PRODUCT);
    if (product && base)
      drafts.push(makeDraft('variant', `verb:${verb.lemma}`, 0.8, { product, base }, [verb], { verb }));
  }
  return drafts;
};

/** "for the X drone", "of the X", "for tools like the X". */
function productServed(parsed: ParsedSentence, phrase: NounPhrase): Filled | undefined {
  for (const { preposition, phrase: other } of phrase.phrases) {
    if (!/^(?:for|of|in|to)$/.test(preposition)) continue;
    const found =
      fill(parsed.context, other, PRODUCT) ??
      fill(parsed.context, after(other.phrases, 'of', 'for', 'like'), PRODUCT);
    if (found) return found;
  }
  return undefined;
}

/** Reads whose parts go into which product. */
export const component: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  for (const phrase of parsed.phrases) {
    if (!isIn(COMPONENTS, phrase.head)) continue;
    const host = hostOf(parsed, phrase);
    const modified = phrase.words.find(({ mention }) => mention?.kind === 'product')?.mention;
    const own: Filled | undefined =
      modified?.entity === undefined
        ? undefined
        : { ids: [modified.entity], start: phrase.start, end: phrase.end };
    const product =
      productServed(parsed, phrase) ??
      own ??
      fill(
        context,
        after(
          phrase.described.flatMap(({ phrases }) => phrases),
          'for',
          'in',
          'into',
        ),
        PRODUCT,
      ) ??
      fill(context, host && after(host.verb.phrases, 'for', 'in', 'into'), PRODUCT);
    const describing = phrase.described.find(
      ({ lemma }) =>
        SUPPLY_VERBS.has(lemma) ||
        VERB_FRAMES[lemma]?.type === 'manufacture' ||
        VERB_FRAMES[lemma]?.type === 'design',
    );
    const giving =
      host &&
      host.as === 'object' &&
      (SUPPLY_VERBS.has(host.verb.lemma) || VERB_FRAMES[host.verb.lemma]?.type === 'manufacture');
    const passive =
      host?.as === 'subject' &&
      host.verb.passive &&
      (SUPPLY_VERBS.has(host.verb.lemma) || VERB_FRAMES[host.verb.lemma]?.type === 'manufacture');
    const verb = describing ?? (giving || passive ? host!.verb : undefined);
    const byVerb = verb && fill(context, argumentsOf(verb).agent, ACTOR);
    const from = fill(context, after(phrase.phrases, 'from', 'by'), ACTOR);
    const supplier = byVerb ?? from;
    if (product && supplier)
      drafts.push(
        makeDraft('component', `noun:${phrase.head}`, 0.75, { supplier, product }, [phrase, verb], {
          phrase,
          verb: verb ?? host?.verb,
        }),
      );
    // "The X is powered by an engine made by Y", "contains chips from Y".
    if (
      !product &&
      supplier &&
      host &&
      /^(?:power|contain|use|include|feature|incorporate|equip|fit|carry|have|drive|employ)$/.test(
        host.verb.lemma,
      )
    ) {
      const whole = fill(context, host.verb.subject, PRODUCT);
      if (whole)
        drafts.push(
          makeDraft(
            'component',
            `inside:${host.verb.lemma}`,
            0.75,
            { supplier, product: whole },
            [phrase, host.verb, verb],
            { phrase, verb: host.verb },
          ),
        );
    }
  }
  for (const phrase of parsed.phrases) {
    // "is a source of components for X", "a supplier of engines for X".
    if (!/^(?:source|supplier|provider|manufacturer|maker|producer)$/.test(singular(phrase.head))) continue;
    const parts = after(phrase.phrases, 'of');
    if (!parts || !isIn(COMPONENTS, parts.head)) continue;
    const host = hostOf(parsed, phrase);
    const supplier =
      describedBy(context, phrase, ACTOR) ??
      (host?.verb.lemma === 'be' ? fill(context, host.verb.subject, ACTOR) : undefined);
    const product = productServed(parsed, parts) ?? productServed(parsed, phrase);
    if (supplier && product)
      drafts.push(
        makeDraft('component', `noun:${phrase.head}`, 0.75, { supplier, product }, [phrase], {
          phrase,
          verb: host?.verb.lemma === 'be' ? host.verb : undefined,
        }),
      );
  }
  return drafts;
};
