/** What is measured, by the words around the figure; the first that fits names it. */
export const SPECIFICATION_NAMES: readonly [name: string, words: RegExp][] = [
  ['maximum take-off weight', /\bmax(?:imum|\.)?\s+take-?\s?off (?:weight|mass)\b|\bMTOW\b/i],
  [
    'payload',
    /\bpayload\b|\bmunitions?\b|\bwarheads?\b|\bexplosives?\b|\bcharge\b|\bcarr(?:y|ies|ying)\b|\bcargo\b|\bload\b/i,
  ],
  ['wingspan', /\bwing\s?span\b/i],
  ['endurance', /\bendurance\b|\bflight time\b|\baloft\b|\bstay in the air\b|\bloiter\b/i],
  ['altitude', /\baltitude\b|\bceiling\b/i],
  ['speed', /\bspeed\b|\bvelocity\b/i],
  ['range', /\brange\b|\btravel\b|\bfly\b|\bflies\b|\breach\b|\bdistance\b|\bradius\b/i],
  ['weight', /\bweigh(?:s|ing|ed|t)?\b|\bmass\b/i],
  ['length', /\blength\b|\blong\b/i],
  ['power', /\bpower\b|\bhorsepower\b|\bthrust\b/i],
  ['price', /\bprice\b|\bcosts?\b/i],
];

/** Which measures may follow from which unit. */
export const UNIT_DIMENSIONS: Record<string, RegExp> = {
  range: /^(?:km|mi|miles?|kilomet(?:er|re)s?|m|nmi|nautical miles?)$/i,
  payload: /^(?:kg|lb|lbs|pounds?|kilograms?|g|t|tonnes?|tons?)$/i,
  weight: /^(?:kg|lb|lbs|pounds?|kilograms?|g|t|tonnes?|tons?)$/i,
  'maximum take-off weight': /^(?:kg|lb|lbs|pounds?|kilograms?|g|t|tonnes?|tons?)$/i,
  speed: /(?:\/h|\/s|ph|knots?|kn|kt|mach|per hour)$/i,
  altitude: /^(?:m|km|ft|feet|met(?:er|re)s?)$/i,
  wingspan: /^(?:m|cm|ft|feet|met(?:er|re)s?|in)$/i,
  length: /^(?:m|cm|mm|ft|feet|met(?:er|re)s?|in)$/i,
  endurance: /^(?:h|hr|hrs|hours?|min|minutes?|d|days?)$/i,
  power: /^(?:kw|w|hp|kn|horsepower|n)$/i,
};
