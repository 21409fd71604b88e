import type { GoldDocument } from './GoldDocument.ts';

export const courtFiling: GoldDocument = {
  name: 'court filing',
  genre: 'court filing',
  markup: `
According to the indictment, [Piotr Halvard|p:halvard], a former engineer at [Nordvik Optics|o:nord], conspired with [Selim Aras|p:aras], a business partner of [Halvard|p:halvard], to procure sensors.

Between [2020 and 2022|d:2020/2022], [Aras|p:aras] bought infrared cameras from [Nordvik Optics|o:nord] on behalf of [Baraka Trading|o:bar], the complaint alleges.
[Baraka Trading|o:bar], which was registered in [Limassol|l:lim] and is controlled by [Aras|p:aras], resold the cameras to [the Kestrel Design Bureau|o:kest].
[Kestrel|o:kest] paid [Baraka|o:bar] [$4.2 million|m:4200000 USD] in [November 2021|d:2021-11].

The [Commerce Department|o:com] added [Kestrel|o:kest] to its Entity List in [August 2022|d:2022-08].
In a letter to [Nordvik|o:nord] dated [3 March 2021|d:2021-03-03], [Halvard|p:halvard] wrote that the cameras were intended for wildlife research.
[Halvard|p:halvard] has pleaded not guilty, and [his|~p:halvard] lawyer declined to comment.
`,
  gold: [
    {
      type: 'employment',
      roles: { employee: 'halvard', employer: 'nord' },
      properties: { role: 'engineer', former: true },
      at: 'a former engineer',
    },
    { type: 'associate', roles: { person: 'halvard', associate: 'aras' }, at: 'a business partner' },
    {
      type: 'supply',
      roles: { supplier: 'nord', recipient: 'aras' },
      stance: 'alleged',
      says: ['document'],
      time: '2020/2022',
      at: 'bought infrared',
    },
    { type: 'location', roles: { subject: 'bar', place: 'lim' }, at: 'registered in' },
    { type: 'ownership', roles: { owner: 'aras', asset: 'bar' }, at: 'controlled by' },
    { type: 'supply', roles: { supplier: 'bar', recipient: 'kest' }, at: 'resold the cameras' },
    {
      type: 'payment',
      roles: { payer: 'kest', beneficiary: 'bar' },
      time: '2021-11',
      properties: { amount: 4200000, currency: 'USD' },
      at: 'paid',
    },
    { type: 'sanction', roles: { authority: 'com', target: 'kest' }, time: '2022-08', at: 'Entity List' },
    {
      type: 'communication',
      roles: { sender: 'halvard', recipient: 'nord' },
      time: '2021-03-03',
      at: 'In a letter to',
    },
  ],
};
