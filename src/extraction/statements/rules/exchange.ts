import { DOCUMENTS, isIn, TRADE_PAPERS } from '../lexicon/nouns.ts';
import { SPEECH_VERBS } from '../lexicon/verbSets.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, type Filled, fill, PARTY } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';
import type { NounPhrase } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const SENDING = new Set(
  'deliver send submit hand email forward transmit address give provide write pass present file mail'.split(
    ' ',
  ),
);
const TELLING = new Set('tell inform notify write report assure email'.split(' '));
const PAYING = new Set('pay transfer wire remit send credit lend loan advance'.split(' '));
const WRITTEN = /^(?:letter|email|e-mail|memo|memorandum|message|note|telegram|cable|mail)$/;

/** Reads papers that go from one party to another: "a report that X delivered to Y", "in a letter to Y, X wrote". */
export const communication: Rule = ({ context, verbs }) =>
  verbs.flatMap((verb): Draft[] => {
    const { agent, patient, second, phrases } = argumentsOf(verb);
    const sender = fill(context, agent, PARTY);
    if (SENDING.has(verb.lemma)) {
      const paper = [patient, second].find(
        (phrase) =>
          phrase &&
          isIn(DOCUMENTS, phrase.head) &&
          !isIn(TRADE_PAPERS, phrase.head) &&
          !/^(?:data|website|notice|account)$/.test(phrase.head),
      );
      const receiver = fill(context, after(phrases, 'to') ?? (second ? patient : undefined), PARTY);
      if (paper && sender && receiver) {
        return [
          makeDraft(
            'communication',
            `paper:${verb.lemma}`,
            0.85,
            { sender, recipient: receiver },
            [verb, paper],
            { verb },
          ),
        ];
      }
    }
    const addressed = verb.lemma === 'write' ? fill(context, after(phrases, 'to'), PARTY) : undefined;
    if (addressed && sender)
      return [
        makeDraft('communication', 'written:to', 0.8, { sender, recipient: addressed }, [verb], { verb }),
      ];
    if (!(TELLING.has(verb.lemma) || SPEECH_VERBS.has(verb.lemma)) || !sender) return [];
    const written = phrases.find(
      ({ preposition, phrase }) =>
        (preposition === 'in' || preposition === 'by') && WRITTEN.test(phrase.head),
    );
    if (!written) return [];
    const addressee =
      after(written.phrase.phrases, 'to') ??
      after(
        written.phrase.described.flatMap((one) => one.phrases),
        'to',
      ) ??
      after(phrases, 'to') ??
      (verb.passive ? undefined : verb.objects[0]);
    const recipient = fill(context, addressee, PARTY);
    return recipient
      ? [
          makeDraft(
            'communication',
            `written:${verb.lemma}`,
            0.75,
            { sender, recipient },
            [verb, written.phrase],
            { verb },
          ),
        ]
      : [];
  });

/** Reads "an e-mail from X to Y", "X's letter to Y". */
export const letters: Rule = (parsed) => {
  const { context } = parsed;
  return parsed.phrases.flatMap((phrase): Draft[] => {
    if (!WRITTEN.test(phrase.head.replace(/s$/, ''))) return [];
    const passing = phrase.described
      .filter(({ lemma }) => SENDING.has(lemma))
      .flatMap(({ phrases }) => phrases);
    const all = [...phrase.phrases, ...passing];
    const owner =
      phrase.possessor === undefined
        ? undefined
        : { ids: [phrase.possessor], start: phrase.start, end: phrase.end };
    const sender = fill(context, after(all, 'from', 'by'), PARTY) ?? owner;
    const recipient = fill(context, after(all, 'to'), PARTY);
    if (!sender || !recipient) return [];
    return [
      makeDraft('communication', 'noun:letter', 0.75, { sender, recipient }, [phrase], {
        phrase,
        background: true,
      }),
    ];
  });
};

const SUMS = /^(?:payment|fund|money|fee|bribe|deposit|loan|advance|commission|instal?lment|prepayment)s?$/;

/** "to an account of X", "to X's account": whose account it is. */
function holderOf(context: SentenceContext, account: NounPhrase | undefined): Filled | undefined {
  if (!account || !/^accounts?$/.test(account.head)) return undefined;
  const held = fill(context, after(account.phrases, 'of', 'belonging to'), ACTOR);
  const owner = account.possessor ?? account.modifiers.at(-1);
  return held ?? (owner === undefined ? undefined : { ids: [owner], start: account.start, end: account.end });
}

/** Reads money that goes from one party to another: "X paid Y $2 million", "a payment of $2 million from X to Y". */
export const payment: Rule = (parsed) => {
  const { context } = parsed;
  const moneyIn = (start: number, end: number) =>
    context.mentionsBetween(start, end).find(({ kind }) => kind === 'money');
  const amountOf = (start: number, end: number): Record<string, string | number> => {
    const money = moneyIn(start, end)?.quantity;
    return money ? { amount: money.value, currency: money.unit } : {};
  };
  const drafts = parsed.verbs.flatMap((verb): Draft[] => {
    const receiving = verb.lemma === 'receive';
    if (!PAYING.has(verb.lemma) && !receiving) return [];
    const { agent, patient, second, phrases } = argumentsOf(verb);
    const money = [patient, second, ...phrases.map(({ phrase }) => phrase)].find(
      (phrase) => phrase && (moneyIn(phrase.start, phrase.end) || SUMS.test(phrase.head)),
    );
    if (!money) return [];
    const giver = receiving ? fill(context, after(phrases, 'from'), ACTOR) : fill(context, agent, ACTOR);
    const to = after(phrases, 'to', 'into');
    const taker = receiving
      ? fill(context, agent, ACTOR)
      : (fill(context, patient === money ? undefined : patient, ACTOR) ??
        fill(context, to, ACTOR) ??
        holderOf(context, to));
    const amount = amountOf(money.start, Math.max(money.end, after(money.phrases, 'of')?.end ?? 0) + 1);
    // "received a payment of €2 million": a sum with one of its ends is worth keeping, a mere "received" is not.
    const certain = giver && taker ? true : 'amount' in amount && SUMS.test(money.head) && (giver ?? taker);
    if (!certain) return [];
    return [
      makeDraft('payment', `pay:${verb.lemma}`, 0.85, { payer: giver, beneficiary: taker }, [verb, money], {
        verb,
        properties: amount,
      }),
    ];
  });
  for (const phrase of parsed.phrases) {
    if (!/^(?:payment|transfer|remittance|deposit)s?$/.test(phrase.head)) continue;
    const payer = fill(context, after(phrase.phrases, 'from', 'by'), ACTOR);
    const beneficiary = fill(context, after(phrase.phrases, 'to'), ACTOR);
    const of = after(phrase.phrases, 'of');
    if (
      !payer ||
      !beneficiary ||
      (of && !moneyIn(of.start, of.end + 1) && phrase.head.startsWith('transfer'))
    )
      continue;
    const properties = amountOf(phrase.start, Math.max(phrase.end, of?.end ?? 0) + 1);
    if (phrase.head.startsWith('transfer') && Object.keys(properties).length === 0) continue;
    drafts.push(
      makeDraft('payment', 'noun:payment', 0.75, { payer, beneficiary }, [phrase, of], {
        phrase,
        verb: hostOf(parsed, phrase)?.verb,
        properties,
      }),
    );
  }
  return drafts;
};
