import type { z } from 'zod';
import { problemSchema } from '../../api/problem.ts';
import { ApiProblem } from './ApiProblem.ts';

/** Asks the server and holds its answer to the schema; throws an ApiProblem that can be shown as it is. */
export async function ask<T>(path: string, schema: z.ZodType<T>, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch (cause) {
    const detail = 'redthread does not answer any more. Start it again on this machine, then try once more.';
    throw new ApiProblem({ title: 'No connection', status: 0, detail }, { cause });
  }
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) {
    const problem = problemSchema.safeParse(body);
    const { status } = answer;
    throw new ApiProblem(
      problem.data ?? { title: 'redthread failed', status, detail: `The server answered with ${status}.` },
    );
  }
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  const issue = found.error.issues[0]!;
  throw new ApiProblem(
    {
      title: 'The page and the server do not fit together',
      status: answer.status,
      detail: `At ${path}, ${issue.path.join('.')}: ${issue.message}. Reload the page; if it stays, build it again.`,
    },
    { cause: found.error },
  );
}

/** Sends JSON and holds the answer to the schema. */
export function tell<T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> {
  return ask(path, schema, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
