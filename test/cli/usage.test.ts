import { afterAll, describe, expect, it } from 'vitest';
import { Workplace } from './redthread.ts';

describe('the command line', () => {
  const place = new Workplace();
  afterAll(() => place.remove());

  it.each([
    ['an unknown command', ['conjure']],
    ['a missing argument', ['add', 'somewhere']],
    ['a day that does not exist', ['screen', 'somewhere', '--as-of', '2023-02-29']],
    ['an unknown format', ['export', 'somewhere', '--format', 'xlsx']],
    ['a case that is not there', ['screen', 'somewhere']],
  ])('ends with status 2 for %s, saying what was wrong', (_, args) => {
    const ran = place.run(...args);
    expect(ran.status).toBe(2);
    expect(ran.err.length).toBeGreaterThan(20);
    expect(ran.err).not.toContain('at file:');
  });

  it('ends with status 1 when a case exists already, and leaves it as it was', () => {
    expect(place.run('new', 'once').status).toBe(0);
    const again = place.run('new', 'once');
    expect(again.status).toBe(1);
    expect(again.err).toContain('exists');
    expect(place.run('verify', 'once').status).toBe(0);
  });

  it('says of a file that is no case that it is none', () => {
    const ran = place.run('verify', process.execPath);
    expect(ran.status).toBe(1);
    expect(ran.out + ran.err).not.toContain('    at ');
  });

  it('shows help with examples', () => {
    const ran = place.run('add', '--help');
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('Example:');
  });
});
