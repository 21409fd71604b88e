import { describe, expect, it } from 'vitest';
import { annotated, entitiesOf } from './annotated.ts';

const unnamed = (text: string) =>
  annotated(text)
    .entities.filter(({ named }) => !named)
    .map(({ names, countries }) => `${names.join(' = ')}${countries ? ` [${countries}]` : ''}`);

describe('described parties', () => {
  const cases: [text: string, parties: string[]][] = [
    ['The parts came from a plant in Turkey.', ['a plant in Turkey [tr]']],
    ['It was sold by unnamed traders in Dubai.', ['unnamed traders in Dubai [ae]']],
    ['A Kazakh firm acting as a middleman paid.', ['A Kazakh firm acting as a middleman [kz]']],
    ['Three people from a Baltic security agency and two officials said so.', ['two officials']],
    ['Four sources at a European spy agency said so.', ['Four sources at a European spy agency']],
    ['The ministry sanctioned several Iranian banks.', ['several Iranian banks [ir]']],
    ['A Lyon-based trader bought it.', ['A Lyon-based trader [fr]']],
    ['An unidentified buyer paid.', ['An unidentified buyer']],
    ['One of two Swiss lawyers left.', ['two Swiss lawyers [ch]']],
    // People and firms in general, and the words of a named party, are nobody.
    ['Experts and soldiers fear that makers of drones gain.', []],
    ['A company needs customers.', []],
    ['Vostok Works, a Russian manufacturer, closed.', []],
    ['Vostok Works is a Russian manufacturer.', []],
    ['He joined Czech manufacturer Moravia Motor.', []],
    ['Any Chinese supplier could do it.', []],
    ['The rise of Chinese carmakers is a threat.', []],
  ];
  it.each(cases)('%s', (text, parties) => {
    expect(unnamed(text)).toEqual(parties);
  });

  it('joins a party described again, and keeps a new one apart', () => {
    expect(unnamed('Unnamed Polish engineers came. Polish engineers tested it.')).toEqual([
      'Unnamed Polish engineers = Polish engineers [pl]',
    ]);
    expect(unnamed('A Polish firm bought it. Another Polish firm sold it.')).toEqual([
      'A Polish firm [pl]',
      'Another Polish firm [pl]',
    ]);
    expect(
      unnamed("Two sources in a Gulf ministry spoke. Le Monde's sources showed papers. The sources left."),
    ).toEqual(["Two sources in a Gulf ministry = Le Monde's sources = The sources"]);
  });

  it('gives a described party its name where the text does', () => {
    expect(
      entitiesOf(annotated('A Czech company sold pumps. The company, Vltava Pumpy s.r.o., denies it.')),
    ).toEqual(['Company: Vltava Pumpy s.r.o.']);
  });

  it('gives a named party what it is called, and its country', () => {
    const [dealer] = annotated('Danish arms dealer Nordlys bought it.').entities;
    expect(dealer).toMatchObject({
      type: 'Company',
      names: ['Nordlys'],
      countries: ['dk'],
      roles: ['arms dealer'],
    });
  });
});
