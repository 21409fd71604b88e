const RULES: [RegExp, string][] = [
  [/shch|schtsch|stsch|szcz/g, 'sh'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/dzh|dge|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/tz|cz/g, 'ts'],
  [/x/g, 'ks'],
  [/c(?!h)/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/gh/g, 'g'],
  [/([bdtj])h/g, '$1'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[oe]ff$/g, 'ov'],
  [/ev$/g, 'ov'],
  [/^[yij]e/g, 'e'],
  [/(?<=[aeiou])[yij](?=[aeou])/g, 'y'],
  [/[yij](?=[aou])/g, 'i'],
  [/[yij]e/g, 'e'],
  [/(?<=[aeou])[yij]+/g, 'i'],
  [/[yi]+j?$/g, 'i'],
  [/y/g, 'i'],
  [/ai$/g, 'ei'],
  [/(.)\1+/g, '$1'],
  [/(?<=v|[aeou]i)s$/, ''],
];

const CACHE_SIZE = 50_000;
const cache = new Map<string, string>();

/**
 * Key under which the usual romanisations of one name fall together: Sergei, Sergey and Serguei; Yury and Iurii.
 * Takes and gives lower-case a–z and digits.
 */
export function nameKey(form: string): string {
  if (form.length < 3) return form;
  const known = cache.get(form);
  if (known !== undefined) return known;
  let key = form;
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement);
  if (key === '') key = form;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(form, key);
  return key;
}

/** Key of a word that is looked up in a table of known words; short ones are abbreviations and stay as they are. */
export function wordKey(form: string): string {
  return form.length <= 4 ? form : nameKey(form);
}
