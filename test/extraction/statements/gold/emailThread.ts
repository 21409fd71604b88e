import type { GoldDocument } from './GoldDocument.ts';

export const emailThread: GoldDocument = {
  name: 'e-mail thread',
  genre: 'e-mail',
  markup: `
From: [Lena Ortiz|p:ortiz]
To: [Marco Bell|p:bell]
Date: [12 September 2023|d:2023-09-12]
Subject: second batch

[Marco|p:bell], [Redwood Components|o:red] has sent 300 gyroscopes to [our plant in [Ilva|l:ilva]|?o:plant].
The invoice from [Redwood|o:red] to [Silverline Systems|o:silver] for 300 gyroscopes is attached.
[Redwood|o:red] will ship another 200 units to [Silverline|o:silver] in [October|d:2023-10].

[Pavel Dorn|p:dorn], who heads [Silverline|o:silver], visited [Redwood|o:red] on [5 September|d:2023-09-05].
[Silverline|o:silver] transferred [€90,000|m:90000 EUR] to [Redwood|o:red].
[Dorn|p:dorn]'s brother [Igor Dorn|p:igor] works for [Redwood|o:red].
`,
  gold: [
    { type: 'communication', roles: { sender: 'ortiz', recipient: 'bell' }, time: '2023-09-12', at: 'To:' },
    {
      type: 'supply',
      roles: { supplier: 'red', recipient: 'plant' },
      properties: { quantity: 300 },
      at: 'has sent 300',
    },
    {
      type: 'supply',
      roles: { supplier: 'red', recipient: 'silver' },
      properties: { quantity: 300 },
      at: 'The invoice',
    },
    {
      type: 'supply',
      roles: { supplier: 'red', recipient: 'silver' },
      stance: 'planned',
      time: '2023-10',
      at: 'will ship',
    },
    { type: 'directorship', roles: { director: 'dorn', organization: 'silver' }, at: 'who heads' },
    { type: 'visit', roles: { visitor: 'dorn', place: 'red' }, time: '2023-09-05', at: 'visited' },
    {
      type: 'payment',
      roles: { payer: 'silver', beneficiary: 'red' },
      properties: { amount: 90000, currency: 'EUR' },
      at: 'transferred',
    },
    { type: 'family', roles: { person: 'dorn', relative: 'igor' }, at: 'brother' },
    { type: 'employment', roles: { employee: 'igor', employer: 'red' }, at: 'works for' },
  ],
};
