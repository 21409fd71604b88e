import type { Problem } from '../../api/problem.ts';

/** What the server, or the way to it, answered instead of what was asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = problem;
  }
}
