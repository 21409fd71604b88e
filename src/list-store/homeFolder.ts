import { resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where the lists live: REDTHREAD_HOME, or the platform's own folder for a program's data. */
export function homeFolder(env: Record<string, string | undefined>): string {
  return env.REDTHREAD_HOME ? resolve(env.REDTHREAD_HOME) : envPaths('redthread', { suffix: '' }).data;
}
