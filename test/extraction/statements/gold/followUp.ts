import type { GoldDocument } from './GoldDocument.ts';

export const followUp: GoldDocument = {
  name: 'follow-up',
  genre: 'wire report',
  publisher: 'Coast News',
  markup: `
[Ugria|l:ug] has received its first batch of [Shira-2|x:shira] attack drones from [Ranak|l:ra], two [Selland|l:se] intelligence officials said on Friday.

[Ranak|l:ra]'s foreign minister, [Sami Dorr|p:dorr], rejected the claim as baseless.
"[We|~l:ra] have not provided and will not provide weapons to any party," [Dorr|p:dorr] told reporters in [Ankor|l:ank].
[Coast News|o:cn] could not immediately verify the officials' account.

The drones were built at [a plant in [Lian|l:lian]|?o:plant] run by [Sable Dynamics|o:sab], [Harbour Wire|o:hw] reported last week, citing [three people with knowledge of the deal|?p:three].
[Sable|o:sab], whose chairman [Viktor Aron|p:aron] is a close friend of [President Milos Kadar|p:kadar], is suspected of selling the same model to [Veldan|l:ve].
[Professor Lea Brandt|p:brandt] of the [Institute for Arms Studies|o:ias] said the [Shira-2|x:shira] was probably copied from the [Merlin-2|x:merlin].
[Kadar|p:kadar] visited [Lian|l:lian] in [March|d:2023-03].
A spokesperson for [Sable Dynamics|o:sab] did not immediately respond to an e-mailed request for comment from [Coast News|o:cn].
`,
  gold: [
    {
      type: 'supply',
      roles: { supplier: 'ra', recipient: 'ug', product: 'shira' },
      at: 'has received its first batch',
    },
    { type: 'statement', roles: { speaker: 'dorr' }, at: 'rejected the claim' },
    { type: 'supply', roles: { supplier: 'ra' }, stance: 'denied', says: ['dorr'], at: 'have not provided' },
    {
      type: 'confirmation',
      roles: { publisher: 'cn' },
      stance: 'unconfirmed',
      at: 'could not immediately verify',
    },
    { type: 'ownership', roles: { owner: 'sab', asset: 'plant' }, at: 'run by' },
    { type: 'report', roles: { publisher: 'hw', source: 'three' }, at: 'citing' },
    { type: 'directorship', roles: { director: 'aron', organization: 'sab' }, at: 'whose chairman' },
    { type: 'associate', roles: { person: 'kadar', associate: 'aron' }, at: 'a close friend of' },
    { type: 'supply', roles: { supplier: 'sab', recipient: 've' }, stance: 'alleged', at: 'is suspected of' },
    { type: 'employment', roles: { employee: 'brandt', employer: 'ias' }, at: 'Professor Lea Brandt' },
    {
      type: 'variant',
      roles: { product: 'shira', base: 'merlin' },
      says: ['brandt'],
      at: 'was probably copied',
    },
    { type: 'visit', roles: { visitor: 'kadar', place: 'lian' }, time: '2023-03', at: 'visited' },
    {
      type: 'comment_request',
      roles: { requester: 'cn', respondent: 'sab' },
      at: 'did not immediately respond',
    },
  ],
};
