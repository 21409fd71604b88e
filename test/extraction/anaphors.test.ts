import { describe, expect, it } from 'vitest';
import { annotated } from './annotated.ts';

const references = (text: string) => {
  const result = annotated(text);
  const nameOf = new Map(result.entities.map((entity) => [entity.id, entity.names[0]]));
  return result.mentions
    .filter(({ reference }) => reference === 'anaphor')
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${nameOf.get(entity!)}`);
};

describe('words that refer back', () => {
  const cases: [text: string, references: string[]][] = [
    ['Pump maker Nordlys sold the unit. The company denies it.', ['The company → Nordlys']],
    [
      "The Polish Interior Ministry met police. The ministry's staff left.",
      ['The ministry → Polish Interior Ministry'],
    ],
    ['Reuters cited papers it had reviewed.', ['it → Reuters']],
    ['Norway has denied the shipment. However, it is believed to know the buyer.', ['it → Norway']],
    ['Olga Brandt runs Nordlys Marine. She left in May.', ['She → Olga Brandt']],
    // Two that it could be, or nobody at all: left open.
    ['Pump maker Nordlys and boat builder Sydhav merged. The company closed.', []],
    ['Olga Brandt met Anna Holm. She left.', []],
    ['Nordlys Marine closed. It is clear that sales fell.', []],
    ["Norway joined. It doesn't matter now.", []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});
