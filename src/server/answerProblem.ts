import type { Context } from 'hono';
import type { Problem } from '../api/problem.ts';
import { InvalidDecision } from '../case/InvalidDecision.ts';
import { Refusal } from './Refusal.ts';

/** Answers an error as a JSON problem object; what is not a known refusal is printed on the console, too. */
export function answerProblem(error: unknown, context: Context): Response {
  if (error instanceof Refusal) return problem(context, error.status, error.title, error.message);
  if (error instanceof InvalidDecision) {
    return problem(context, 422, 'This decision does not fit the case', error.message);
  }
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  return problem(context, 500, 'redthread failed on this request', detail);
}

function problem(context: Context, status: Refusal['status'], title: string, detail: string): Response {
  const body: Problem = { title, status, detail };
  return context.json(body, status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
