import type { NounPhrase } from '../syntax/units.ts';

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);
NUMBER_WORDS.set('fifteen', 15)
  .set('twenty', 20)
  .set('thirty', 30)
  .set('forty', 40)
  .set('fifty', 50)
  .set('sixty', 60);

/** The count that a phrase begins with: "seven war drones", "1,200 engines". Undefined for measures and ranges. */
export function quantityOf(phrase: NounPhrase | undefined): number | undefined {
  const word = phrase?.words.find(({ tag }) => tag === 'num');
  if (!word || word.mention?.kind === 'money') return undefined;
  if (word.mention?.quantity) {
    return /^(?:pcs?|pieces?|units?|items?|)$/.test(word.mention.quantity.unit)
      ? word.mention.quantity.value
      : undefined;
  }
  const index = phrase!.words.indexOf(word);
  if (index > 1 || /^(?:dozens?|hundreds?|thousands?|half|million|billion)$/.test(word.lower))
    return undefined;
  const spelled = NUMBER_WORDS.get(word.lower);
  if (spelled !== undefined) return spelled;
  return /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(word.lower) ? Number(word.lower.replaceAll(',', '')) : undefined;
}
