import { OWNERSHIP_RULES, type OwnershipRule } from '../../model/exposure.ts';
import { WHOLE } from './share.ts';

/** What a rule asks of an entity's owners. */
export interface RuleTerms {
  rule: OwnershipRule;
  /** As it reads in a sentence. */
  name: string;
  /** The smallest sum that comes under it, in units of `WHOLE`. */
  threshold: number;
  /** The threshold in words. */
  needed: string;
  /** Whether the shares of several listed parties are added up. */
  aggregate: boolean;
  /** Whether control without such a share is enough. */
  control: boolean;
}

const HALF = WHOLE / 2;
const FROM_HALF = { threshold: HALF, needed: '50% or more' };
const ABOVE_HALF = { threshold: HALF + 1, needed: 'more than 50%' };
/** The day on which the Council of the EU lowered its threshold from "more than 50" to "50 or more" percent. */
const EU_LOWERED = '2024-07-03';

/**
 * A rule as it stood on a day. OFAC (guidance of 2014, FAQ 398–402): 50 percent or more in the aggregate; control does not
 * count. EU (Council, best practices on restrictive measures): in the aggregate, or control; more than 50 percent until
 * 3 July 2024, 50 percent or more since. UK (OFSI, guidance on ownership and control): more than 50 percent of one listed
 * person, with what that person holds through others, or control.
 */
export function ruleTerms(rule: OwnershipRule, asOf: string): RuleTerms {
  switch (rule) {
    case 'ofac':
      return { rule, name: 'OFAC’s 50 percent rule', ...FROM_HALF, aggregate: true, control: false };
    case 'eu':
      return {
        rule,
        name: 'the EU’s test',
        ...(asOf < EU_LOWERED ? ABOVE_HALF : FROM_HALF),
        aggregate: true,
        control: true,
      };
    case 'uk':
      return {
        rule,
        name: 'the UK’s test',
        ...ABOVE_HALF,
        aggregate: false,
        control: true,
      };
  }
}

/** The rules that a list's parties come under: its own authority's; all of them where the name does not tell. */
export function rulesOfList(list: string): readonly OwnershipRule[] {
  if (/(?:^|_)ofac(?:_|$)/.test(list)) return ['ofac'];
  if (/^eu(?:_|$)/.test(list)) return ['eu'];
  if (/^(?:gb|uk)(?:_|$)/.test(list)) return ['uk'];
  return OWNERSHIP_RULES;
}
