/**
 * Coarse consonant skeleton of a Latin form, the same for a name whose vowels are not written: "mohammed" → "mhmd".
 * Long vowels, w, y, ayn and final h go; letters that scripts without p, v or g confuse fall together.
 */
export function skeletonKey(form: string): string {
  return form
    .replace(/sch|sh|ch|zh|tch/g, 's')
    .replace(/kh|gh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cqg]/g, 'k')
    .replace(/j/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/[aeiouwy]/g, '')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1');
}
