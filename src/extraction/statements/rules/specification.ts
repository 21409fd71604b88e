import type { EntityId } from '../../../model/entity.ts';
import type { AnnotatedMention } from '../../annotatedText.ts';
import { SPECIFICATION_NAMES, UNIT_DIMENSIONS } from '../lexicon/specificationNames.ts';
import type { Draft } from '../meaning/Draft.ts';
import { fill, kindOfEntity, PRODUCT } from '../meaning/fill.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { Rule } from './Rule.ts';

const BEFORE = 60;
const AFTER = 30;

/** What a figure measures: the nearest word that names a measure and suits the unit. */
function nameOf(text: string, from: number, quantity: AnnotatedMention, until: number): string | undefined {
  const unit = quantity.quantity!.unit;
  const suited = SPECIFICATION_NAMES.filter(([name]) => UNIT_DIMENSIONS[name]?.test(unit));
  const lead = text.slice(Math.max(from, quantity.start - BEFORE), quantity.start);
  const rest = text.slice(quantity.end, Math.min(until, quantity.end + AFTER)).replace(/^\s*\([^)]*\)/, '');
  let best: { name: string; distance: number } | undefined;
  for (const [name, words] of suited) {
    const every = new RegExp(words.source, 'gi');
    for (const found of lead.matchAll(every)) {
      const distance = lead.length - found.index - found[0].length;
      if (!best || distance < best.distance) best = { name, distance };
    }
    const behind = words.exec(rest);
    if (behind && (!best || behind.index + 1 < best.distance)) best = { name, distance: behind.index + 1 };
  }
  return best?.name;
}

/** The product a figure belongs to: the subject of its clause, or the nearest one before it. */
function productOf(
  parsed: ParsedSentence,
  quantity: AnnotatedMention,
): { id: EntityId; start: number } | undefined {
  const { context } = parsed;
  const verb = parsed.verbs.findLast(({ start, shape }) => start < quantity.start && shape === 'finite');
  const subject =
    verb &&
    (fill(context, verb.subject, PRODUCT) ??
      fill(context, verb.subject?.phrases.find(({ preposition }) => preposition === 'of')?.phrase, PRODUCT));
  if (subject) return { id: subject.ids[0]!, start: subject.start };
  const owner = verb?.subject?.possessor;
  if (owner !== undefined && kindOfEntity(context, owner) === 'product')
    return { id: owner, start: verb!.subject!.start };
  const before = context.mentions.findLast(
    ({ entity, end }) =>
      end <= quantity.start && entity !== undefined && kindOfEntity(context, entity) === 'product',
  );
  return before && { id: before.entity!, start: before.start };
}

function convertedFrom(
  text: string,
  previous: AnnotatedMention | undefined,
  quantity: AnnotatedMention,
): boolean {
  return previous !== undefined && /^\s*[([/]\s*$/.test(text.slice(previous.end, quantity.start));
}

/** Reads what is said of a product in figures: range, payload, speed, weight; a conversion in brackets is the same figure. */
export const specification: Rule = (parsed) => {
  const { context } = parsed;
  const { text } = context.annotated.input;
  const drafts: Draft[] = [];
  const quantities = context.mentions.filter(({ kind, quantity }) => kind === 'quantity' && quantity);
  for (const [index, quantity] of quantities.entries()) {
    if (convertedFrom(text, quantities[index - 1], quantity)) continue;
    const from = quantities[index - 1]?.end ?? context.sentence.start;
    const name = nameOf(text, from, quantity, quantities[index + 1]?.start ?? context.sentence.end);
    const product = name && productOf(parsed, quantity);
    if (!product) continue;
    const verb = parsed.verbs.findLast(({ start }) => start < quantity.start);
    const closed = /^\s*\([^)]{0,40}\)/.exec(text.slice(quantity.end, context.sentence.end));
    const phrase = parsed.phrases.find(({ start, end }) => start <= quantity.start && end >= quantity.end);
    const { value, unit } = quantity.quantity!;
    drafts.push({
      type: 'specification',
      roles: { product: [product.id] },
      start: product.start,
      end: Math.max(quantity.end + (closed?.[0].length ?? 0), phrase?.end ?? 0),
      rule: `figure:${name}`,
      confidence: 0.75,
      verb: verb?.modal === 'can' || verb?.modal === 'could' ? { ...verb, modal: undefined } : verb,
      properties: { name, value, unit },
    });
  }
  return drafts;
};
