import { createContext, useContext } from 'react';
import type { Decision } from '../../model/decision.ts';

export interface Decisions {
  author: string;
  setAuthor(name: string): void;
  /** Opens the dialog that asks who decides. */
  askAuthor(): void;
  /** Records decisions that belong together, tells what was done, and offers to undo it. False when it failed. */
  decide(decisions: Decision[], done: string): Promise<boolean>;
  /** Takes one decision back by its log event. */
  retract(event: number): Promise<boolean>;
  /** Takes the latest decisions of this sitting back. */
  undo(): void;
  /** Says something in passing. */
  say(message: string): void;
}

export const DecisionsContext = createContext<Decisions | null>(null);

/** How a screen records what a person decides. */
export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error('useDecisions is called outside its provider');
  return decisions;
}
