import type { Credibility, Reliability } from '../model/decision.ts';
import type { EntityType } from '../model/entity.ts';
import type { ChainLink } from '../model/evidence.ts';
import type { StatementId } from '../model/statement.ts';

/** Grades that people gave, sources by the label under which their origin is shown. */
export interface Grades {
  sources: ReadonlyMap<string, Reliability>;
  statements: ReadonlyMap<StatementId, Credibility>;
}

/** A grade with the rule behind it in plain words. */
export interface Proposed<Grade> {
  grade: Grade;
  why: string;
}

/** What is known of a source before anybody grades it. */
export interface SourceFacts {
  kind: ChainLink['kind'];
  type?: EntityType | undefined;
  /** For papers: whether the case holds them, or another source is taken at its word. */
  atHand: boolean;
}

/** The reliability (Admiralty A–F) that a rule proposes; a source's record is for people to judge, so it never proposes A or B. */
export function proposeReliability({ kind, type, atHand }: SourceFacts): Proposed<Reliability> {
  if (kind === 'anonymous') return { grade: 'F', why: 'unnamed, so its record cannot be judged' };
  if (kind === 'document') {
    return atHand
      ? { grade: 'C', why: 'a paper that the case holds; its authenticity is for a person to judge' }
      : { grade: 'F', why: 'a paper known only through another source' };
  }
  if (kind === 'publisher') return { grade: 'C', why: 'a named publisher that nobody has graded yet' };
  if (type === 'PublicBody') return { grade: 'C', why: 'a public body, which may speak in its own interest' };
  return { grade: 'F', why: 'nobody has graded it yet' };
}

/** What a claim's grade is drawn from. */
export interface CredibilityFacts {
  origins: number;
  papers: boolean;
  onlyUnnamed: boolean;
  /** At least one statement asserts it, and does not merely allege, plan or hold it. */
  asserted: boolean;
  denied: boolean;
}

/** The credibility (Admiralty 1–6) that a rule proposes: 1 and 2 take several origins and no denial. */
export function proposeCredibility(facts: CredibilityFacts): Proposed<Credibility> {
  const { origins, papers, onlyUnnamed, asserted, denied } = facts;
  if (origins === 0) return { grade: '6', why: 'only denied: nobody in the case asserts it' };
  if (!asserted) {
    return denied
      ? { grade: '5', why: 'denied, and nobody asserts it outright' }
      : { grade: '6', why: 'nobody asserts it outright' };
  }
  if (denied) {
    return origins >= 2
      ? { grade: '3', why: 'several origins, but denied' }
      : { grade: '4', why: 'one origin, and denied' };
  }
  if (origins >= 3 && papers) {
    return {
      grade: '1',
      why: 'three or more origins with no sign that they depend on each other, papers among them, no denial',
    };
  }
  if (origins >= 2) return { grade: '2', why: 'two or more origins, no denial' };
  if (onlyUnnamed) return { grade: '6', why: 'one unnamed source only' };
  return { grade: '3', why: 'one origin, no denial' };
}
