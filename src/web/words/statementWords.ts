import type { Stance, StatementType } from '../../model/statement.ts';

interface Words {
  title: string;
  sentence: string;
  /** Where the stance changes the verb itself. */
  unconfirmed?: string;
}

/** How a type is called, and how a statement of it reads; a part in [ ] is left out where its role is not filled. */
export const STATEMENT_WORDS: Record<StatementType, Words> = {
  ownership: { title: 'Ownership', sentence: '{owner} owns {asset}' },
  employment: { title: 'Employment', sentence: '{employee} works for {employer}' },
  directorship: { title: 'Directorship', sentence: '{director} directs {organization}' },
  membership: { title: 'Membership', sentence: '{member} belongs to {organization}' },
  family: { title: 'Family', sentence: '{person} is a relative of {relative}' },
  associate: { title: 'Association', sentence: '{person} is associated with {associate}' },
  location: { title: 'Location', sentence: '{subject} is in {place}' },
  communication: { title: 'Communication', sentence: '{sender} wrote or spoke to {recipient}' },
  development: { title: 'Development', sentence: '{developer} developed {product}' },
  design: { title: 'Design', sentence: '{designer} designed {product}' },
  test: { title: 'Test', sentence: '{tester} tested {product}' },
  manufacture: { title: 'Manufacture', sentence: '{manufacturer} makes {product}' },
  variant: { title: 'Variant', sentence: '{product} is a version of {base}' },
  comparison: { title: 'Comparison', sentence: '{product} is comparable to {other}' },
  component: { title: 'Component', sentence: '{supplier} supplies parts of {product}' },
  specification: { title: 'Specification', sentence: '{product}' },
  supply: {
    title: 'Supply',
    sentence: '{supplier} supplied {product}[ to {recipient}][ through {intermediary}]',
  },
  payment: { title: 'Payment', sentence: '{payer} paid {beneficiary}' },
  use: { title: 'Use', sentence: '{user} uses {product}[ made by {manufacturer}]' },
  sanction: { title: 'Sanction', sentence: '{authority} sanctioned {target}' },
  report: { title: 'Report', sentence: '{publisher} reports[, citing {source}]' },
  confirmation: {
    title: 'Confirmation',
    sentence: '{publisher} confirms the report',
    unconfirmed: '{publisher} could not confirm the report',
  },
  comment_request: { title: 'Request for comment', sentence: '{requester} asked {respondent} for comment' },
  visit: { title: 'Visit', sentence: '{visitor} visited {place}' },
  statement: { title: 'Statement', sentence: '{speaker} spoke' },
};

/** One stretch of a statement in words: plain text, or the place of a role. */
export type SentencePart = { text: string } | { role: string };

/** The sentence of a type as text and roles; optional parts only where `filled` has their role. */
export function sentenceParts(
  type: StatementType,
  filled: (role: string) => boolean,
  stance: Stance = 'asserted',
): SentencePart[] {
  const words = STATEMENT_WORDS[type];
  const template = (stance === 'unconfirmed' && words.unconfirmed) || words.sentence;
  const sentence = template.replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part, role) =>
    filled(role) ? part : '',
  );
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { role: piece.slice(1, -1) } : { text: piece }));
}

/** A role as a label: "manufacturer" → "Manufacturer". */
export function roleTitle(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1).replaceAll('_', ' ');
}
