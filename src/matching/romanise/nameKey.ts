// Pattern, what it becomes, and letters of which a word must have one for the rule to be worth trying.
const RULES = (
  [
    [/shch|schtsch|stsch|szcz/g, 'sh', 's'],
    [/tsch|tch|cz/g, 'ch', 'c'],
    [/sch|sz/g, 'sh', 's'],
    [/dzh|dge|dj|zh/g, 'j', 'dz'],
    [/kh/g, 'h', 'k'],
    [/ph/g, 'f', 'p'],
    [/ck|q/g, 'k', 'cq'],
    [/tz/g, 'ts', 'z'],
    [/x/g, 'ks', 'x'],
    [/c(?!h)/g, 'k', 'c'],
    [/gu(?=[eiy])|gh/g, 'g', 'g'],
    [/([bdtj])h/g, '$1', 'h'],
    [/w/g, 'v', 'w'],
    [/ou|oo/g, 'u', 'o'],
    [/ee/g, 'i', 'e'],
    [/[oe]ff$|ev$/g, 'ov', 'fv'],
    [/^[yij]e/g, 'e', 'yij'],
    [/(?<=[aeiou])[yij](?=[aeou])/g, 'y', 'yij'],
    [/[yij](?=[aou])/g, 'i', 'yij'],
    [/[yij]e/g, 'e', 'yij'],
    [/(?<=[aeiou])[yij]+/g, 'i', 'yij'],
    [/[yi]+j?$/g, 'i', 'yi'],
    [/y/g, 'i', 'y'],
    [/ai$/g, 'ei', 'i'],
    [/(.)\1+/g, '$1', ''],
    [/(?<=v|[aeou]i)s$/, '', 's'],
  ] as [RegExp, string, string][]
).map(([pattern, replacement, letters]) => ({ pattern, replacement, letters: lettersOf(letters) }));

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) - 97);
  return letters;
}

const GLIDES = lettersOf('yijdz');
const W = lettersOf('w');
const V = lettersOf('v');
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
  // The letters that a rule may put in for a later one to take: y, i and j for one another, v for w.
  let letters = lettersOf(form);
  if ((letters & GLIDES) !== 0 || form.includes('ee')) letters |= GLIDES;
  if ((letters & W) !== 0) letters |= V;
  for (const rule of RULES) {
    if (rule.letters === 0 || (rule.letters & letters) !== 0)
      key = key.replace(rule.pattern, rule.replacement);
  }
  if (key === '') key = form;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(form, key);
  return key;
}

/** Key of a word that is looked up in a table of known words; short ones are abbreviations and stay as they are. */
export function wordKey(form: string): string {
  return form.length <= 4 ? form : nameKey(form);
}
