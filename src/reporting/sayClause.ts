import type { PropertyValue, StatementType } from '../model/statement.ts';
import { sayTime } from './sayTime.ts';

/** What a clause is made from; `roles` holds the names to be printed. */
export interface Sayable {
  type: StatementType;
  roles: Record<string, string[]>;
  properties: Record<string, PropertyValue>;
  time?: string | undefined;
}

type Say = (role: string) => string;

function listed(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const after = (words: string, name: string) => (name ? ` ${words} ${name}` : '');
const orSomebody = (name: string) => name || 'somebody';
const orSomething = (name: string) => name || 'something';

function amount(properties: Sayable['properties']): string {
  const value = properties.amount ?? properties.quantity;
  if (value === undefined) return '';
  const number = typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
  return [number, properties.currency ?? properties.unit].filter(Boolean).join(' ');
}

function supply(say: Say, properties: Sayable['properties']): string {
  const goods = say('product') || (amount(properties) ? 'goods' : 'goods');
  const quantity = amount(properties) ? ` (quantity: ${amount(properties)})` : '';
  const end = after('to', say('recipient')) + after('through', say('intermediary'));
  return say('supplier')
    ? `${say('supplier')} supplied ${goods}${quantity}${end}`
    : `there was a supply of ${goods}${quantity}${end}`;
}

function post(
  verb: string,
  formerVerb: string,
  organization: string,
  properties: Sayable['properties'],
): string {
  const role = properties.role === undefined ? '' : ` as ${properties.role}`;
  return `${properties.former === true ? formerVerb : verb} ${orSomebody(organization)}${role}`;
}

// One plain clause each, in the order subject, verb, object; it says no more than the roles and properties do.
const CLAUSES: Record<StatementType, (say: Say, properties: Sayable['properties']) => string> = {
  ownership: (say, { share, unit }) =>
    `${orSomebody(say('owner'))} owns ${share === undefined ? '' : `${share}${unit === undefined ? '%' : unit} of `}${orSomething(say('asset'))}`,
  employment: (say, properties) =>
    `${orSomebody(say('employee'))} ${post('works for', 'formerly worked for', say('employer'), properties)}`,
  directorship: (say, properties) =>
    `${orSomebody(say('director'))} ${post('is a director of', 'was formerly a director of', say('organization'), properties)}`,
  membership: (say, properties) =>
    `${orSomebody(say('member'))} ${post('is a member of', 'was formerly a member of', say('organization'), properties)}`,
  family: (say, { relationship, relation }) =>
    `${orSomebody(say('person'))} and ${orSomebody(say('relative'))} are family${(relationship ?? relation) ? ` (${relationship ?? relation})` : ''}`,
  associate: (say, { relationship, relation }) =>
    `${orSomebody(say('person'))} and ${orSomebody(say('associate'))} are associates${(relationship ?? relation) ? ` (${relationship ?? relation})` : ''}`,
  location: (say) => `${orSomebody(say('subject'))} is located or active in ${orSomething(say('place'))}`,
  communication: (say) => `${orSomebody(say('sender'))} wrote or spoke to ${orSomebody(say('recipient'))}`,
  development: (say) => `${orSomebody(say('developer'))} developed ${orSomething(say('product'))}`,
  design: (say) => `designs by ${orSomebody(say('designer'))} went into ${orSomething(say('product'))}`,
  test: (say) => `${orSomebody(say('tester'))} tested ${orSomething(say('product'))}`,
  manufacture: (say) =>
    `${orSomebody(say('manufacturer'))} makes, or is able to make, ${say('product') || 'products of the kind named'}`,
  variant: (say) => `${orSomething(say('product'))} is a variant of ${orSomething(say('base'))}`,
  comparison: (say) => `${orSomething(say('product'))} is comparable to ${orSomething(say('other'))}`,
  component: (say) =>
    `${orSomebody(say('supplier'))} is a source of components for ${orSomething(say('product'))}`,
  specification: (say, { name, value, unit }) =>
    `${orSomething(say('product'))} has ${name ?? 'a specification'}${value === undefined ? '' : ` ${typeof value === 'number' ? value.toLocaleString('en-US') : value}`}${unit === undefined ? '' : ` ${unit}`}`,
  supply,
  payment: (say, properties) =>
    `${orSomebody(say('payer'))} paid ${orSomebody(say('beneficiary'))}${amount(properties) ? ` ${amount(properties)}` : ''}`,
  use: (say) =>
    `${orSomebody(say('user'))} used ${say('product') || 'products'}${after('made by', say('manufacturer'))}`,
  sanction: (say) => `${orSomebody(say('authority'))} sanctioned ${orSomebody(say('target'))}`,
  report: (say) => `${orSomebody(say('publisher'))} reported${after('on the word of', say('source'))}`,
  confirmation: (say) => `${orSomebody(say('publisher'))} confirmed the report`,
  comment_request: (say) =>
    `${orSomebody(say('requester'))} asked ${orSomebody(say('respondent'))} for comment`,
  visit: (say) => `${orSomebody(say('visitor'))} visited ${orSomething(say('place'))}`,
  statement: (say) => `${orSomebody(say('speaker'))} made a statement`,
};

/** One plain clause, without a full stop, of what a statement says; unfilled roles are "somebody" or "something". */
export function sayClause({ type, roles, properties, time }: Sayable): string {
  const clause = CLAUSES[type]((role) => listed(roles[role] ?? []), properties);
  return time === undefined ? clause : `${clause} (${sayTime(time)})`;
}
