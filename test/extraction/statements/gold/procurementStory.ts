import type { GoldDocument } from './GoldDocument.ts';

export const procurementStory: GoldDocument = {
  name: 'procurement story',
  genre: 'investigation',
  publisher: 'The Ledger',
  markup: `
A front company in [Tarsk|l:ta] helped [Polyus Instruments|o:pol], a sanctioned [Ugrian|l:ug] arms maker, buy machine tools worth [$18 million|m:18000000 USD] from [Hartwig AG|o:hart], a [Swiss|l:ch] manufacturer, [The Ledger|o:led] has found.

[The company|?o:front], [Bluefin Logistics|o:blue], was set up in [May 2022|d:2022-05] by [Darya Lenn|p:lenn], a niece of [Polyus|o:pol]'s deputy director, [Oleg Varga|p:varga].
Customs data show that between [June|d:2022-06] and [December 2022|d:2022-12] [Bluefin|o:blue] shipped 14 lathes to [Polyus|o:pol].
[Bluefin|o:blue] paid [Hartwig|o:hart] [$6.1 million|m:6100000 USD] in [August 2022|d:2022-08].

[Hartwig|o:hart] said it had no knowledge of the resale and had ended all business with [Bluefin|o:blue].
[Lenn|p:lenn], reached by phone, denied that [Bluefin|o:blue] had supplied [Polyus|o:pol].
[The Ledger|o:led] sent questions to [Polyus|o:pol], which did not reply.

[Polyus|o:pol] makes the [Grom-5|x:grom] rocket launcher and, according to [Western|l:we] officials, has been testing an upgraded variant, the [Grom-5M|x:gromm], at a range near [Tarsk|l:ta].
The launcher, with a range of [70 kilometers|q:70 km], has been used by [Ugria|l:ug] in its war with [Selland|l:se].
The [United States|l:us] blacklisted [Polyus|o:pol] in [2018|d:2018].
`,
  gold: [
    { type: 'supply', roles: { supplier: 'hart', recipient: 'pol' }, at: 'buy machine tools' },
    { type: 'family', roles: { person: 'varga', relative: 'lenn' }, at: 'a niece of' },
    { type: 'employment', roles: { employee: 'varga', employer: 'pol' }, at: 'deputy director' },
    {
      type: 'supply',
      roles: { supplier: 'blue', recipient: 'pol' },
      says: ['document'],
      properties: { quantity: 14 },
      at: 'shipped 14 lathes',
    },
    {
      type: 'payment',
      roles: { payer: 'blue', beneficiary: 'hart' },
      time: '2022-08',
      properties: { amount: 6100000 },
      at: 'paid',
    },
    {
      type: 'supply',
      roles: { supplier: 'blue', recipient: 'pol' },
      stance: 'denied',
      says: ['lenn'],
      at: 'had supplied',
    },
    { type: 'statement', roles: { speaker: 'lenn' }, at: 'denied that' },
    { type: 'comment_request', roles: { requester: 'led', respondent: 'pol' }, at: 'sent questions' },
    { type: 'manufacture', roles: { manufacturer: 'pol', product: 'grom' }, at: 'makes the' },
    { type: 'test', roles: { tester: 'pol', product: 'gromm' }, at: 'has been testing' },
    { type: 'location', roles: { subject: 'hart', place: 'ch' }, at: 'a Swiss manufacturer' },
    { type: 'use', roles: { user: 'ug', product: 'grom' }, at: 'has been used by' },
    { type: 'sanction', roles: { authority: 'us', target: 'pol' }, time: '2018', at: 'blacklisted' },
  ],
};
