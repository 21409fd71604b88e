/** What a claim's sentence of standing is made from; nothing else goes into it. */
export interface StandingFacts {
  /** Labels of the origins that assert, allege or plan it. */
  origins: string[];
  /** Documents of the case that say it, denials aside. */
  documents: number;
  /** Outlets that pass it on from somebody else in those documents. */
  outlets: number;
  /** How the mildest of its statements puts it, where none asserts it. */
  weakestStance?: 'alleged' | 'unconfirmed' | 'opinion' | 'planned' | undefined;
  /** Who denies it. */
  deniedBy: string[];
  /** Who says that it could not confirm it. */
  couldNotConfirm: string[];
  likelyDependent: number;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const counted = (count: number, noun: string) =>
  `${NUMBERS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;

function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length > 4) return `${unique.slice(0, 3).join(', ')} and ${counted(unique.length - 3, 'other')}`;
  return unique.length <= 1 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

const HOW = {
  alleged: 'Alleged',
  unconfirmed: 'Reported as unconfirmed',
  opinion: 'Held as an opinion',
  planned: 'Reported as planned',
};

/** One sentence on how a claim stands: by how many origins, through what, denied by whom, confirmed or not. */
export function standingSentence(facts: StandingFacts): string {
  const { origins, documents, outlets, weakestStance, deniedBy, couldNotConfirm, likelyDependent } = facts;
  if (origins.length === 0) return `Denied by ${listed(deniedBy)}; nobody in this case asserts it.`;
  const verb = weakestStance ? HOW[weakestStance] : 'Reported';
  const parts = [
    `${verb} by ${counted(origins.length, 'origin')} (${listed(origins)}), in ${counted(documents, 'document')}${outlets > 0 ? ` through ${counted(outlets, 'outlet')}` : ''}`,
  ];
  if (likelyDependent > 0) {
    parts.push(
      `${counted(likelyDependent, 'document')} likely dependent on ${origins.length === 1 ? 'it' : 'one of them'}`,
    );
  }
  if (deniedBy.length > 0) parts.push(`denied by ${listed(deniedBy)}`);
  if (couldNotConfirm.length > 0) parts.push(`${listed(couldNotConfirm)} could not confirm it`);
  parts.push(origins.length === 1 ? 'not confirmed by another origin' : 'independence not proven');
  return `${parts.join('; ')}.`;
}
