import type { GoldDocument } from './GoldDocument.ts';

export const designationNotice: GoldDocument = {
  name: 'designation notice',
  genre: 'ministry statement',
  publisher: 'Treasury of Caldera',
  markup: `
Today the [Treasury|o:tr] designated [Marisol Shipping|o:mar], its owner [Kemal Oran|p:oran], and two of its vessels for transporting munitions from [Ranak|l:ra] to [Ugria|l:ug].

[Oran|p:oran], a [Ranaki|l:ra] national, founded [Marisol|o:mar] in [2015|d:2015] and serves as its managing director.
Since [early 2023|d:2023-01/2023-03], [Marisol|o:mar] has delivered at least 200 containers of artillery shells to [Ugria|l:ug] on behalf of [Ranak|l:ra]'s [Ministry of Defence|o:mod].
[Port agent Vestnik Ltd|o:ves], located in [Karsk|l:ks], received the shipments.

The [Treasury|o:tr] also sanctioned [Ilsa Corp|o:ilsa] and [Norfeld Trading|o:norf], which procured electronic components for the [Shira-2|x:shira] drone from [Tantal Electronics|o:tan].
[Ilsa Corp|o:ilsa] is majority-owned by [Norfeld Trading|o:norf].
[Tantal|o:tan] was not aware of the end use, the [Treasury|o:tr] said.
[Ranak|l:ra] is expected to transfer the [Shira-2|x:shira] to [Ugria|l:ug] by the end of the year.
`,
  gold: [
    { type: 'sanction', roles: { authority: 'tr', target: 'mar' }, at: 'designated' },
    { type: 'sanction', roles: { authority: 'tr', target: 'oran' }, at: 'designated' },
    { type: 'ownership', roles: { owner: 'oran', asset: 'mar' }, at: 'its owner' },
    { type: 'directorship', roles: { director: 'oran', organization: 'mar' }, at: 'managing director' },
    {
      type: 'supply',
      roles: { supplier: 'mar', recipient: 'ug' },
      time: '2023-01/2023-03',
      at: 'has delivered at least',
    },
    { type: 'location', roles: { subject: 'ves', place: 'ks' }, at: 'located in' },
    { type: 'sanction', roles: { authority: 'tr', target: 'ilsa' }, at: 'also sanctioned' },
    { type: 'sanction', roles: { authority: 'tr', target: 'norf' }, at: 'also sanctioned' },
    { type: 'supply', roles: { supplier: 'tan', recipient: 'norf' }, at: 'procured electronic' },
    { type: 'component', roles: { supplier: 'tan', product: 'shira' }, at: 'procured electronic' },
    { type: 'ownership', roles: { owner: 'norf', asset: 'ilsa' }, at: 'majority-owned' },
    {
      type: 'supply',
      roles: { supplier: 'ra', recipient: 'ug', product: 'shira' },
      stance: 'planned',
      at: 'is expected to transfer',
    },
  ],
};
