import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a register', () => {
  it('lists directors with their terms, holders and subsidiaries under headings', () => {
    const text = `Company name: NORTHERN ORE TRADING LIMITED
Registered office: 12 Harbour Road, Limassol, Cyprus

Directors
Name: Andreas Petrou
Appointed: 11 September 2018
Name: Olga Ivanova
Appointed: 3 February 2022
Resigned: 19 January 2024

Shareholders
Delta Nominees Ltd - 50 ordinary shares (5%)
Boris Petrov - 950 ordinary shares (95%)

Subsidiaries
Steppe Grain LLP (Kazakhstan) - 100%`;
    const firm = 'NORTHERN ORE TRADING LIMITED';
    expect(said(text)).toEqual([
      `location subject=${firm} place=Limassol | asserted`,
      `directorship director=Andreas Petrou organization=${firm} | asserted 2018-09-11/..`,
      `directorship director=Olga Ivanova organization=${firm} | asserted 2022-02-03/2024-01-19`,
      `ownership owner=Delta Nominees Ltd asset=${firm} | asserted`,
      `ownership owner=Boris Petrov asset=${firm} | asserted`,
      `ownership owner=${firm} asset=Steppe Grain LLP | asserted`,
      'location subject=Steppe Grain LLP place=Kazakhstan | asserted',
    ]);
  });

  it('reads a sanctions notice bullet by bullet', () => {
    const text = `Also sanctioned today:

- Delta Optics Ltd, for selling lenses;
- Igor Baranov, a trader.`;
    expect(said(text)).toEqual([
      'sanction target=Delta Optics Ltd | asserted',
      'sanction target=Igor Baranov | asserted',
    ]);
  });
});
