import type { TraceLine } from './traceGraph.ts';

/** A step as it reads when its line is walked from the far end: the roles change places, the proof stays. */
export function turnStep(step: NonNullable<TraceLine['step']>): NonNullable<TraceLine['step']> {
  return step.kind === 'statement' ? { ...step, fromRole: step.toRole, toRole: step.fromRole } : step;
}
