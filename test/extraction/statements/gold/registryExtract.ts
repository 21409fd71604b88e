import type { GoldDocument } from './GoldDocument.ts';

export const registryExtract: GoldDocument = {
  name: 'registry extract',
  genre: 'company registry extract',
  markup: `
Company name: [Orbis Metals Ltd|o:orbis]

Registered office: 14 Quay Street, [Larnaca|l:lar]

Director: [Mira Castellan|p:cast]

Shareholder: [Halcyon Holdings SA|o:halc] (75%)

Shareholder: [Tomas Ferro|p:ferro] (25%)

[Halcyon Holdings SA|o:halc] is a wholly owned subsidiary of [Greycoat Group|o:grey].
[Mira Castellan|p:cast] was appointed director of [Orbis Metals|o:orbis] on [1 February 2019|d:2019-02-01].
[Tomas Ferro|p:ferro] is a member of the board of [Greycoat Group|o:grey] and formerly worked for [Aurum Bank|o:aurum] as a compliance officer.
`,
  gold: [
    { type: 'location', roles: { subject: 'orbis', place: 'lar' }, at: 'Registered office' },
    { type: 'directorship', roles: { director: 'cast', organization: 'orbis' }, at: 'Director: ' },
    { type: 'ownership', roles: { owner: 'halc', asset: 'orbis' }, properties: { share: 75 }, at: '(75%)' },
    { type: 'ownership', roles: { owner: 'ferro', asset: 'orbis' }, properties: { share: 25 }, at: '(25%)' },
    { type: 'ownership', roles: { owner: 'grey', asset: 'halc' }, at: 'subsidiary of' },
    {
      type: 'directorship',
      roles: { director: 'cast', organization: 'orbis' },
      time: '2019-02-01',
      at: 'was appointed',
    },
    { type: 'directorship', roles: { director: 'ferro', organization: 'grey' }, at: 'member of the board' },
    {
      type: 'employment',
      roles: { employee: 'ferro', employer: 'aurum' },
      properties: { former: true },
      at: 'formerly worked',
    },
  ],
};
