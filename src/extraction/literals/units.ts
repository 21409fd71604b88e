// Unit as it is kept: all the ways of writing it, as regular expressions.
const TABLE: Record<string, string> = {
  km: 'kilomet(?:er|re)s?|kms?|км|километр(?:а|ов|ы)?|кілометр(?:и|ів)?|公里|千米',
  mi: 'miles?|mi',
  nmi: 'nautical miles?|nmi',
  m: 'met(?:er|re)s?|m|метр(?:а|ов|ы)?|米',
  cm: 'centimet(?:er|re)s?|cm|см|厘米',
  mm: 'millimet(?:er|re)s?|mm|мм|毫米',
  nm: 'nanomet(?:er|re)s?|nm|纳米',
  ft: 'feet|foot|ft',
  in: 'inch(?:es)?',
  yd: 'yards?',
  kg: 'kilogram(?:me)?s?|kilos?|kgs?|кг|килограмм(?:а|ов)?|公斤|千克',
  g: 'grams?|grammes?|г(?=[ ,.;)]|$)|грамм(?:а|ов)?',
  lb: 'pounds?|lbs?',
  oz: 'ounces?|oz',
  t: 'metric tons?|tonnes?|tons?|тонн[аы]?|吨',
  l: 'lit(?:er|re)s?|литр(?:а|ов)?|升',
  gal: 'gallons?',
  bbl: 'barrels?|bpd|баррел(?:ь|я|ей)',
  'km/h': 'kilomet(?:er|re)s? (?:per|an) hour|km/h|kph|kmh|км/ч|公里/小时',
  mph: 'miles? (?:per|an) hour|mph',
  kn: 'knots?',
  h: 'hours?|час(?:а|ов)?|小时',
  min: 'minutes?|минут[аы]?',
  s: 'seconds?',
  hp: 'horsepower|hp',
  W: 'watts?|W',
  kW: 'kilowatts?|kW|кВт',
  MW: 'megawatts?|MW|МВт',
  V: 'volts?',
  Hz: 'hertz|Hz',
  MHz: 'megahertz|MHz',
  GHz: 'gigahertz|GHz',
  GB: 'gigabytes?|GB',
  TB: 'terabytes?|TB',
  'm²': 'square met(?:er|re)s?|sq\\.? ?m|m²|кв\\. ?м',
  'km²': 'square kilomet(?:er|re)s?|km²',
  'sq mi': 'square miles?',
  ha: 'hectares?|га',
  '%': '%|percent|per cent|процент(?:а|ов)?',
  '°C': '°C|degrees Celsius',
};

const COMPILED = Object.entries(TABLE).map(([unit, pattern]) => ({
  unit,
  pattern: new RegExp(`^(?:${pattern})$`, /^[A-Z%°]/.test(unit) ? 'u' : 'iu'),
}));

/** One pattern for every way of writing a unit of measure, the longer ways first. */
export const UNIT_PATTERN = Object.values(TABLE)
  .flatMap((pattern) => pattern.split(/\|(?![^(]*\))/))
  // "km/h" before "kms?", which is as long.
  .sort((a, b) => Number(b.includes('/')) - Number(a.includes('/')) || b.length - a.length)
  .join('|');

/** The unit's symbol ("kilometers" → "km"); the text itself where it is not known. */
export function unitOf(written: string): string {
  return COMPILED.find(({ pattern }) => pattern.test(written))?.unit ?? written;
}
