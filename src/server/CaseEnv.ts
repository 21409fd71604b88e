import type { Desk } from '../workflows/desk.ts';

/** What the routes of one case find in their context: the case's desk. */
export interface CaseEnv {
  Variables: { desk: Desk };
}
