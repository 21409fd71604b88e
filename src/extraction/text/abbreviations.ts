const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Abbreviations (lower case, without the stop) after which a name goes on: never the end of a sentence. */
export const TITLE_ABBREVIATIONS = set(`
  mr mrs ms dr prof st gen col lt maj capt sgt cmdr adm gov sen rep rev hon pres messrs mme mlle brig ing
  vs no nos fig art sec dept
  ул д пр им стр корп обл оз ред рис ст тел проф акад гр пл пер наб ш вул м буд обл`);

/** Abbreviations that can stand inside a sentence as well as at its end. */
export const OTHER_ABBREVIATIONS = set(`
  co corp inc ltd llc plc bros cie jr sr etc ca approx est al ltda pty pte mfg intl assn univ
  jan feb mar apr jun jul aug sep sept oct nov dec
  г гг в вв руб коп тыс млн млрд долл т р`);

/** Whether a stop directly after this lower-case word belongs to the word. */
export function isAbbreviation(lower: string): boolean {
  return TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}
