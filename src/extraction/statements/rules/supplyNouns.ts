import { isIn, TRADE_PAPERS } from '../lexicon/nouns.ts';
import {
  ACQUIRE_NOUNS,
  BROKERING_VERBS,
  BUYER_HEADS,
  INTERMEDIARIES,
  LIGHT_VERBS,
  SELLER_HEADS,
  SUPPLY_NOUNS,
} from '../lexicon/tradeWords.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, describedBy, type Filled, fill, spanning } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';
import { goodsOf, isShippable } from './supplyVerbs.ts';

interface Deal {
  intermediary?: Filled | undefined;
  supplier?: Filled | undefined;
  recipient?: Filled | undefined;
  paper?: NounPhrase | undefined;
  timed?: Draft['timed'];
}

/** "a broker between A and B": who stands between, and which side sells. */
function readIntermediary(parsed: ParsedSentence): Deal | undefined {
  const { context } = parsed;
  for (const phrase of parsed.phrases) {
    if (!isIn(INTERMEDIARIES, phrase.head)) continue;
    const host = hostOf(parsed, phrase);
    const whom =
      host && (host.preposition === 'as' || host.verb.lemma === 'be')
        ? fill(context, host.verb.passive ? host.verb.subject : host.verb.subject, ACTOR)
        : describedBy(context, phrase, ACTOR);
    const between =
      phrase.phrases.find(({ preposition }) => preposition === 'between')?.phrase ??
      after(host?.verb.phrases ?? [], 'between');
    const [one, other] = between ? [between, between.conjoined[0]] : [];
    if (!whom || !one || !other) continue;
    const alone = (side: NounPhrase) => fill(context, { ...side, conjoined: [] }, ACTOR);
    const firstSells = isIn(SELLER_HEADS, one.head) || isIn(BUYER_HEADS, other.head);
    const secondSells = isIn(SELLER_HEADS, other.head) || isIn(BUYER_HEADS, one.head);
    if (firstSells === secondSells) return { intermediary: whom };
    return {
      intermediary: whom,
      supplier: alone(firstSells ? one : other),
      recipient: alone(firstSells ? other : one),
    };
  }
  return undefined;
}

/** "invoices sent to Y by X": who issues a bill sells, and whom it goes to buys. */
function readTradePaper(parsed: ParsedSentence): Deal | undefined {
  const { context } = parsed;
  for (const phrase of parsed.phrases) {
    if (!isIn(TRADE_PAPERS, phrase.head)) continue;
    const sending = phrase.described.find(({ lemma }) =>
      /^(?:send|issue|address|submit|present|write|make)$/.test(lemma),
    );
    const phrases = sending ? sending.phrases : phrase.phrases;
    const recipient = fill(context, after(phrases, 'to'), ACTOR);
    const supplier = fill(
      context,
      after(phrases, 'by', 'from') ?? (sending && argumentsOf(sending).agent),
      ACTOR,
    );
    if (recipient || supplier) return { recipient, supplier, paper: phrase, timed: sending };
  }
  return undefined;
}

function readNoun(parsed: ParsedSentence, phrase: NounPhrase): Draft | undefined {
  const { context } = parsed;
  const acquiring = isIn(ACQUIRE_NOUNS, phrase.head);
  const goods = after(phrase.phrases, 'of');
  const shippable =
    isShippable(context, goods) || phrase.words.some((word) => word.mention?.kind === 'product');
  if (!goods && !shippable) return undefined;
  if (goods && !isShippable(context, goods)) return undefined;
  const host = hostOf(parsed, phrase);
  const subject =
    host?.as === 'object' && !host.verb.passive ? fill(context, host.verb.subject, ACTOR) : undefined;
  const owner: Filled | undefined =
    phrase.possessor === undefined
      ? undefined
      : { ids: [phrase.possessor], start: phrase.start, end: phrase.end };
  const doer =
    fill(context, after(phrase.phrases, 'by'), ACTOR) ??
    owner ??
    (host && LIGHT_VERBS.has(host.verb.lemma) ? subject : undefined);
  const from = fill(context, after(phrase.phrases, 'from'), ACTOR);
  const to = fill(context, after(phrase.phrases, 'to'), ACTOR);
  const through = fill(context, after(phrase.phrases, 'through', 'via'), ACTOR);
  const intermediary = through ?? (host && BROKERING_VERBS.has(host.verb.lemma) ? subject : undefined);
  const { product, properties } = goodsOf(context, goods ?? phrase);
  const supplier = acquiring ? from : (doer ?? from);
  const recipient = acquiring ? (doer ?? to) : to;
  return makeDraft(
    'supply',
    `noun:${phrase.head}`,
    0.7,
    { supplier, intermediary, recipient, product },
    [phrase, goods],
    {
      verb: host?.verb,
      phrase,
      properties,
    },
  );
}

function join(found: Draft, deal: Deal): void {
  for (const role of ['supplier', 'intermediary', 'recipient'] as const) {
    const filled = deal[role];
    if (!filled || found.roles[role]?.length) continue;
    if (Object.values(found.roles).some((ids) => ids.some((id) => filled.ids.includes(id)))) continue;
    found.roles[role] = filled.ids;
    Object.assign(found, spanning(found, filled, deal.paper));
  }
  found.timed ??= deal.timed;
}

/** Reads "delivery of N X to Y", bills that show who bought from whom, and who stood between; kept together as one supply. */
export const supplyNouns: Rule = (parsed) => {
  const { context } = parsed;
  const between = readIntermediary(parsed);
  const paper = readTradePaper(parsed);
  if (paper?.supplier && between?.intermediary?.ids.some((id) => paper.supplier!.ids.includes(id)))
    paper.supplier = undefined;
  const nouns = parsed.phrases.filter(({ head }) => isIn(SUPPLY_NOUNS, head) || isIn(ACQUIRE_NOUNS, head));
  const found = nouns.flatMap((phrase) => readNoun(parsed, phrase) ?? []);
  const deal = found[0];
  if (deal) for (const other of [between, paper]) if (other) join(deal, other);
  if (!deal && paper) {
    const goods = after(paper.paper!.phrases, 'for') ?? after(paper.timed?.phrases ?? [], 'for');
    if (isShippable(context, goods) && paper.recipient && (paper.supplier || between)) {
      const { product, properties } = goodsOf(context, goods);
      const { supplier, recipient } = paper;
      const billed = makeDraft(
        'supply',
        'paper:bill',
        0.7,
        { supplier, recipient, product },
        [paper.paper, goods],
        { properties, verb: paper.timed },
      );
      if (between) join(billed, between);
      found.push(billed);
    }
  } else if (!deal && between?.supplier && between.recipient) {
    found.push(
      makeDraft(
        'supply',
        'noun:intermediary',
        0.7,
        { intermediary: between.intermediary, supplier: between.supplier, recipient: between.recipient },
        [],
        {},
      ),
    );
  }
  return found.filter(({ roles }) => Object.values(roles).filter((ids) => ids.length > 0).length >= 2);
};
