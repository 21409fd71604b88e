import type { GoldDocument } from './GoldDocument.ts';

export const technicalReport: GoldDocument = {
  name: 'technical report',
  genre: 'technical report',
  markup: `
The [Sokol-M|x:sokol] is an improved variant of the [Sokol-1|x:sokol1] and was developed jointly by [the Ilmen Institute|o:ilmen] and [Vostra Avionics|o:vostra].
[It|~x:sokol] weighs [85 kg|q:85 kg], carries a payload of up to [20 kg|q:20 kg] and reaches a top speed of [180 km/h|q:180 km/h].

Debris recovered near [Tarn|l:tarn] in [late 2023|d:2023-10/2023-12] contained engines manufactured by [Quell Motoren GmbH|o:quell] for the [Sokol-M|x:sokol].
The [Sokol-M|x:sokol]'s flight controller was designed by [engineers from [Vostra Avionics|o:vostra]|?p:eng].
[Vostra|o:vostra] carried out flight tests of the [Sokol-M|x:sokol] in [July 2022|d:2022-07].

The analysts believe that the [Sokol-M|x:sokol] is similar to the [Harpax-2|x:harpax], which [Ruvania|l:ru2] used in [2021|d:2021].
[Ilmen|o:ilmen] does not produce the [Sokol-1|x:sokol1].
If [Vostra|o:vostra] exports the [Sokol-M|x:sokol] to [Ruvania|l:ru2], the balance will change.
`,
  gold: [
    { type: 'variant', roles: { product: 'sokol', base: 'sokol1' }, at: 'improved variant' },
    {
      type: 'development',
      roles: { developer: ['ilmen', 'vostra'], product: 'sokol' },
      at: 'developed jointly',
    },
    {
      type: 'specification',
      roles: { product: 'sokol' },
      properties: { name: 'weight', value: 85, unit: 'kg' },
      at: 'weighs',
    },
    {
      type: 'specification',
      roles: { product: 'sokol' },
      properties: { name: 'payload', value: 20, unit: 'kg' },
      at: 'payload of',
    },
    {
      type: 'specification',
      roles: { product: 'sokol' },
      properties: { name: 'speed', value: 180, unit: 'km/h' },
      at: 'top speed',
    },
    { type: 'component', roles: { supplier: 'quell', product: 'sokol' }, at: 'engines manufactured' },
    { type: 'test', roles: { tester: 'vostra', product: 'sokol' }, time: '2022-07', at: 'flight tests' },
    {
      type: 'comparison',
      roles: { product: 'sokol', other: 'harpax' },
      stance: 'opinion',
      at: 'is similar to',
    },
    { type: 'use', roles: { user: 'ru2', product: 'harpax' }, time: '2021', at: 'which Ruvania used' },
  ],
};
