import type { PropertyValue } from '../../../model/statement.ts';
import { ABSTRACTS, COMPONENTS, DOCUMENTS, GOODS, isIn } from '../lexicon/nouns.ts';
import { ACQUIRE_VERBS, PLAIN_SUPPLY_VERBS, SUPPLY_VERBS } from '../lexicon/tradeWords.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, type Filled, fill, PRODUCT } from '../meaning/fill.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import { quantityOf } from '../meaning/quantityOf.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const CONSIGNMENTS =
  /^(?:batch|shipment|consignment|cargo|lot|load|unit|number|dozen|hundred|thousand|pair|set|model|type|worth)s?$/;

/** Whether a phrase means things that can be shipped: a product, goods, parts, or a lot of them. */
export function isShippable(context: SentenceContext, phrase: NounPhrase | undefined): boolean {
  if (!phrase) return false;
  if (fill(context, phrase, PRODUCT)) return true;
  if (isIn(GOODS, phrase.head) || isIn(COMPONENTS, phrase.head)) return true;
  const of = phrase.phrases.find(({ preposition }) => preposition === 'of');
  if (CONSIGNMENTS.test(phrase.head) && of && isShippable(context, of.phrase)) return true;
  return phrase.conjoined.some((other) => isIn(GOODS, other.head) || isIn(COMPONENTS, other.head));
}

/** Product and quantity of what is shipped, for the roles and properties of a supply. */
export function goodsOf(
  context: SentenceContext,
  phrase: NounPhrase | undefined,
): { product: Filled | undefined; properties: Record<string, PropertyValue> } {
  const quantity =
    quantityOf(phrase) ??
    quantityOf(CONSIGNMENTS.test(phrase?.head ?? '') ? after(phrase!.phrases, 'of') : undefined);
  return { product: fill(context, phrase, PRODUCT), properties: quantity === undefined ? {} : { quantity } };
}

function isGiven(context: SentenceContext, verb: VerbGroup, goods: NounPhrase | undefined): boolean {
  if (isShippable(context, goods)) return true;
  if (!PLAIN_SUPPLY_VERBS.has(verb.lemma)) return false;
  if (!goods) return verb.lemma === 'supply' || verb.phrases.some(({ preposition }) => preposition === 'to');
  return (
    !isIn(ABSTRACTS, goods.head) &&
    !isIn(DOCUMENTS, goods.head) &&
    !/^(?:money|fund|cash|payment|stake|share|asset)s?$/.test(goods.head) &&
    goods.entity === undefined
  );
}

function isNamedParty(context: SentenceContext, { ids }: Filled): boolean {
  const entity = context.entities.get(ids[0]!);
  return entity?.named === true && entity.type !== 'Place';
}

function readSupply(context: SentenceContext, verb: VerbGroup): Draft[] {
  const { agent, patient, second, phrases } = argumentsOf(verb);
  const withGoods = after(phrases, 'with');
  const patientReceives =
    patient &&
    fill(context, patient, ACTOR) &&
    (second || withGoods || (verb.lemma === 'supply' && !after(phrases, 'to')));
  const arming = verb.lemma === 'equip' || verb.lemma === 'arm';
  if (arming && !withGoods) return [];
  const goods = patientReceives ? (second ?? withGoods) : patient;
  const taker = patientReceives ? patient : after(phrases, 'to', 'into');
  if (!isGiven(context, verb, goods)) return [];
  const origin = fill(context, after(phrases, 'from'), ACTOR);
  const supplier = fill(context, agent, ACTOR) ?? origin;
  const recipient = fill(context, taker, ACTOR);
  const intermediary = fill(context, after(phrases, 'through', 'via'), ACTOR);
  const { product, properties } = goodsOf(context, goods);
  const filled = [supplier, recipient, product, intermediary].filter((one) => one !== undefined);
  // "The engines were sold to X": a named taker is worth keeping by itself, where goods are spoken of.
  const one = filled.length === 1 && verb.passive && recipient;
  if (filled.length < 2 && !(one && isNamedParty(context, one) && isShippable(context, goods))) return [];
  const whole = supplier && recipient ? 0.85 : filled.length > 1 ? 0.7 : 0.6;
  return [
    makeDraft(
      'supply',
      `supply:${verb.lemma}`,
      whole,
      { supplier, intermediary, recipient, product },
      [verb, goods],
      { verb, properties },
    ),
  ];
}

function readAcquisition(context: SentenceContext, verb: VerbGroup): Draft[] {
  const { agent, patient, phrases } = argumentsOf(verb);
  if (!isShippable(context, patient)) return [];
  const recipient =
    fill(context, agent, ACTOR) ?? fill(context, after(phrases, 'for', 'on behalf of'), ACTOR);
  const supplier = fill(context, after(phrases, 'from'), ACTOR);
  const intermediary = fill(context, after(phrases, 'through', 'via'), ACTOR);
  const { product, properties } = goodsOf(context, patient);
  if (!recipient || !(supplier || product || intermediary)) return [];
  return [
    makeDraft(
      'supply',
      `acquire:${verb.lemma}`,
      supplier ? 0.85 : 0.65,
      { supplier, intermediary, recipient, product },
      [verb, patient],
      { verb, properties },
    ),
  ];
}

/** Reads "X supplied Y with Z", "Z sent to Y by X", "Y bought Z from X through W". */
export const supplyVerbs: Rule = ({ context, verbs }) =>
  verbs.flatMap((verb) => {
    if (SUPPLY_VERBS.has(verb.lemma)) return readSupply(context, verb);
    return ACQUIRE_VERBS.has(verb.lemma) ? readAcquisition(context, verb) : [];
  });
