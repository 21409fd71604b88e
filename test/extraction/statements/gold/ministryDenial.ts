import type { GoldDocument } from './GoldDocument.ts';

export const ministryDenial: GoldDocument = {
  name: 'ministry denial',
  genre: 'ministry statement',
  publisher: 'Ministry of Foreign Affairs of Ostmark',
  markup: `
The [Ministry of Foreign Affairs|o:mfa] of [Ostmark|l:os] categorically rejects the allegations published by [The Meridian|o:mer] on [4 May 2024|d:2024-05-04].

[Ostmark|l:os] has never supplied missiles to [Karsia|l:ka], the ministry's spokeswoman, [Dana Wirth|p:wirth], said.
[Wirth|p:wirth] said [Ostmark|l:os] had not provided [Karsia|l:ka] with any military equipment.
[She|~p:wirth] added that [Ostmark|l:os] would deliver 12 ambulances to [Karsia|l:ka] in [June|d:2024-06].

[Colonel Iven Stroud|p:stroud], head of the [National Export Office|o:neo], told [Radio Ostmark|o:ro] that [the Zentra plant|?o:zentra] produces only the [Alba-4|x:alba] agricultural drone.
[Karsia|l:ka] is accused by [the United Nations|o:un] of using [Alba-4|x:alba] drones against civilians.
`,
  gold: [
    { type: 'statement', roles: { speaker: 'mfa' }, at: 'categorically rejects' },
    {
      type: 'supply',
      roles: { supplier: 'os', recipient: 'ka' },
      stance: 'denied',
      at: 'has never supplied',
    },
    {
      type: 'supply',
      roles: { supplier: 'os', recipient: 'ka' },
      stance: 'denied',
      says: ['wirth'],
      at: 'had not provided',
    },
    {
      type: 'supply',
      roles: { supplier: 'os', recipient: 'ka' },
      stance: 'planned',
      says: ['wirth'],
      time: '2024-06',
      at: 'would deliver',
    },
    { type: 'directorship', roles: { director: 'stroud', organization: 'neo' }, at: 'head of the' },
    {
      type: 'manufacture',
      roles: { manufacturer: 'zentra', product: 'alba' },
      says: ['stroud'],
      at: 'produces only',
    },
    { type: 'use', roles: { user: 'ka', product: 'alba' }, stance: 'alleged', says: ['un'], at: 'of using' },
  ],
};
