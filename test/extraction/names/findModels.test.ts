import { describe, expect, it } from 'vitest';
import { annotated } from '../annotated.ts';

const namesOf = (text: string) =>
  annotated(text)
    .entities.filter(({ type }) => type === 'Product')
    .map(({ names }) => names);

describe('a short mark that a text introduces for a model', () => {
  it('is that model wherever it stands afterwards, in the plural too', () => {
    const text =
      'The plant tested the Typhoon-7 (T7) in May.\n\nLater the T7 was shown abroad, and two T7s were sold.';
    expect(namesOf(text)).toEqual([['Typhoon-7', 'T7']]);
    expect(annotated(text).mentions.filter(({ kind }) => kind === 'product')).toHaveLength(4);
  });

  it('is nothing where no model was named', () => {
    expect(namesOf('The group met in the Q4 room (Q4) and took the A4 north.')).toEqual([]);
    expect(namesOf('They drove on the M4 to Reading.')).toEqual([]);
  });
});
