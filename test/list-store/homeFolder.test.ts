import { isAbsolute, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { homeFolder } from '../../src/list-store/homeFolder.ts';

it('is REDTHREAD_HOME, made absolute, or else a folder of the platform', () => {
  expect(homeFolder({ REDTHREAD_HOME: 'some/where' })).toBe(resolve('some/where'));
  for (const env of [{}, { REDTHREAD_HOME: '' }, { REDTHREAD_HOME: undefined }]) {
    expect(isAbsolute(homeFolder(env))).toBe(true);
    expect(homeFolder(env)).toMatch(/redthread/);
  }
});
