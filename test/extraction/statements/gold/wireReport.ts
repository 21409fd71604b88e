import type { GoldDocument } from './GoldDocument.ts';

export const wireReport: GoldDocument = {
  name: 'wire report',
  genre: 'wire report',
  publisher: 'Harbour Wire',
  markup: `
[Veldan|l:vl]'s army has received at least 40 [Korv-7|x:korv] loitering munitions assembled by [Tessaly Aerodynamics|o:tess], [a company based in [Port Orlan|l:po]|?o:u1], two officials familiar with the matter told [Harbour Wire|o:hw].

The munitions were shipped to [Veldan|l:vl] through [Lantern Freight|o:lant], [a trading house|?o:u2] in [Dorsa|l:do], in [March 2023|d:2023-03], according to customs records seen by [Harbour Wire|o:hw].
[Lantern Freight|o:lant] is 55% owned by [Ilse Marrow|p:marrow], the wife of [Tessaly|o:tess] chief executive [Anton Marrow|p:anton], corporate filings show.

[Tessaly|o:tess] denied selling weapons to [Veldan|l:vl].
"[We|~o:tess] comply with all export rules," a spokesman said in an e-mail.
The [Veldanese defence ministry|o:vmod] did not respond to requests for comment.
[Harbour Wire|o:hw] was not able to verify the records independently.

The [Korv-7|x:korv] is based on the [Merlin-2|x:merlin], a drone that [Tessaly|o:tess] has built since [2016|d:2016], and has a range of [300 km|q:300 km].
[Tessaly|o:tess] plans to deliver 60 more [Korv-7|x:korv] drones to [Veldan|l:vl] [next year|d:2025].
`,
  gold: [
    { type: 'manufacture', roles: { manufacturer: 'tess', product: 'korv' }, at: 'assembled by' },
    {
      type: 'supply',
      roles: { recipient: 'vl', product: 'korv' },
      properties: { quantity: 40 },
      at: 'has received at least 40',
    },
    { type: 'location', roles: { subject: 'tess', place: 'po' }, at: 'based in' },
    {
      type: 'supply',
      roles: { intermediary: 'lant', recipient: 'vl' },
      says: ['document', 'hw'],
      time: '2023-03',
      at: 'shipped to',
    },
    {
      type: 'ownership',
      roles: { owner: 'marrow', asset: 'lant' },
      says: ['document'],
      properties: { share: 55 },
      at: 'owned by',
    },
    { type: 'family', roles: { person: 'anton', relative: 'marrow' }, at: 'the wife of' },
    { type: 'directorship', roles: { director: 'anton', organization: 'tess' }, at: 'chief executive' },
    {
      type: 'supply',
      roles: { supplier: 'tess', recipient: 'vl' },
      stance: 'denied',
      says: ['tess'],
      at: 'denied selling',
    },
    { type: 'statement', roles: { speaker: 'tess' }, at: 'denied selling' },
    { type: 'comment_request', roles: { respondent: 'vmod' }, at: 'did not respond' },
    { type: 'confirmation', roles: { publisher: 'hw' }, stance: 'unconfirmed', at: 'not able to verify' },
    { type: 'variant', roles: { product: 'korv', base: 'merlin' }, at: 'is based on' },
    {
      type: 'manufacture',
      roles: { manufacturer: 'tess', product: 'merlin' },
      time: '2016',
      at: 'has built',
    },
    {
      type: 'specification',
      roles: { product: 'korv' },
      properties: { name: 'range', value: 300, unit: 'km' },
      at: 'a range of',
    },
    {
      type: 'supply',
      roles: { supplier: 'tess', recipient: 'vl', product: 'korv' },
      stance: 'planned',
      time: '2025',
      properties: { quantity: 60 },
      at: 'plans to deliver',
    },
  ],
};
