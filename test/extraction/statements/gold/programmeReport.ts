import type { GoldDocument } from './GoldDocument.ts';

export const programmeReport: GoldDocument = {
  name: 'programme report',
  genre: 'technical report',
  markup: `
[Korund Plant|o:kor] reports to the [Ministry of Industry|o:min] that work on the [Vega-2|x:vega] glider was completed in the third quarter.
The airframe was designed by the [Belov Institute|o:bel] and is manufactured by [a subcontractor in [Lian|l:lian]|?o:sub].
Five prototypes of the [Vega-2|x:vega] have been delivered to [Korund|o:kor] by [the subcontractor|~o:sub] via [Altun Cargo|o:alt].

Compared with the [Vega-1|x:vega1], on which it is based, the [Vega-2|x:vega] has a longer range of [1,500 km|q:1500 km] and a maximum speed of [160 km/h|q:160 km/h].
The engine is supplied by [Limbach & Sohn|o:lim].
During trials in [April 2021|d:2021-04] the [Vega-2|x:vega] reached an altitude of [4,000 m|q:4000 m].

[Korund|o:kor] proposes to begin serial production of the [Vega-2|x:vega] in [2022|d:2022].
The ministry's representative, [Major Ruslan Keller|p:kel], inspected the workshop at [Korund|o:kor] on [14 May 2021|d:2021-05-14].
Export of the [Vega-2|x:vega] to [Ranak|l:ra] has not been authorised.
`,
  gold: [
    { type: 'manufacture', roles: { manufacturer: 'sub' }, at: 'is manufactured by' },
    {
      type: 'supply',
      roles: { supplier: 'sub', intermediary: 'alt', recipient: 'kor', product: 'vega' },
      properties: { quantity: 5 },
      at: 'have been delivered',
    },
    { type: 'variant', roles: { product: 'vega', base: 'vega1' }, at: 'on which it is based' },
    {
      type: 'specification',
      roles: { product: 'vega' },
      properties: { name: 'range', value: 1500 },
      at: 'a longer range',
    },
    {
      type: 'specification',
      roles: { product: 'vega' },
      properties: { name: 'speed', value: 160 },
      at: 'a maximum speed',
    },
    {
      type: 'specification',
      roles: { product: 'vega' },
      properties: { name: 'altitude', value: 4000 },
      at: 'an altitude',
    },
    {
      type: 'manufacture',
      roles: { manufacturer: 'kor', product: 'vega' },
      stance: 'planned',
      time: '2022',
      at: 'proposes to begin',
    },
    {
      type: 'visit',
      roles: { visitor: 'kel', place: 'kor' },
      time: '2021-05-14',
      at: 'inspected the workshop',
    },
  ],
};
