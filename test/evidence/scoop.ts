import { CaseBuilder, type Told } from './CaseBuilder.ts';

const ENTITIES = {
  'Daily Wire': ['Organization'],
  'Morning Post': ['Organization'],
  'Zarya Works': ['Company', 'ru'],
  'Heron-2': ['Product'],
  China: ['Place', 'cn'],
  Russia: ['Place', 'ru'],
  'a factory in China': ['Organization', 'cn'],
  'two officials': ['Person'],
} as const;

type Entities = Parameters<CaseBuilder['add']>[3];
const entities = ENTITIES as unknown as Entities;

const CREDIT = 'The Daily Wire cited documents it had seen and two officials.';
const DEVELOPED = 'Zarya Works developed the Heron-2, one of the documents shows.';
const MADE = 'A factory in China builds the Heron-2 for Zarya Works.';
const DOUBT = 'The Morning Post could not confirm the report.';
const DENIED = 'China has denied shipping goods to Russia.';
const FILLER =
  'The workshop by the river employs some four hundred people, most of them from the two villages upstream, and its lights burn through the night shift.';

const credit = {
  type: 'report',
  roles: { publisher: ['Daily Wire'], source: ['two officials'] },
  quote: CREDIT,
} as const;
const told = (type: 'development' | 'manufacture', quote: string, by: string[]): Told =>
  type === 'development'
    ? { type, roles: { developer: ['Zarya Works'], product: ['Heron-2'] }, quote, by }
    : { type, roles: { manufacturer: ['a factory in China'], product: ['Heron-2'] }, quote, by };

/** The original report and three retellings of it, each with its own words or with those of another. */
export function scoopAndRetellings(): CaseBuilder {
  return new CaseBuilder()
    .add(
      'aa01',
      { publisher: 'Daily Wire', published: '2030-03-01' },
      `${DEVELOPED} ${MADE} ${FILLER}`,
      entities,
      [
        told('development', DEVELOPED, ['paper: one of the documents']),
        told('manufacture', MADE, ['paper: one of the documents']),
      ],
    )
    .add(
      'aa02',
      { publisher: 'The Morning Post', published: '2030-03-02' },
      `${CREDIT} ${DEVELOPED} ${DOUBT} ${DENIED} ${MADE}`,
      entities,
      [
        { ...credit, roles: { publisher: ['Daily Wire'], source: ['two officials'] } },
        told('development', DEVELOPED, ['paper: the files']),
        { type: 'confirmation', roles: { publisher: ['Morning Post'] }, quote: DOUBT, stance: 'unconfirmed' },
        {
          type: 'supply',
          roles: { supplier: ['China'], recipient: ['Russia'] },
          quote: DENIED,
          stance: 'denied',
          by: ['China'],
        },
        told('manufacture', MADE, ['two officials']),
      ],
    )
    .add(
      'aa03',
      { publisher: 'Evening Echo', published: '2030-03-03' },
      `${CREDIT} Zarya Works is said in the papers to have developed the Heron-2.`,
      entities,
      [
        { ...credit, roles: { publisher: ['Daily Wire'], source: ['two officials'] } },
        told('development', 'Zarya Works is said in the papers to have developed the Heron-2', []),
      ],
    )
    .add(
      'aa04',
      { publisher: 'Copy and Paste', published: '2030-03-04' },
      `${DEVELOPED} ${MADE} ${FILLER}`,
      entities,
      [told('development', DEVELOPED, [])],
    );
}

/** Adds a report by somebody who names a source of its own. */
export function withIndependentReport(built: CaseBuilder): CaseBuilder {
  const quote = 'Zarya Works developed the Heron-2, its former engineer Ilya Brandt told the Valley Courier.';
  return built.add(
    'bb01',
    { publisher: 'Valley Courier', published: '2030-04-01' },
    quote,
    { ...entities, 'Ilya Brandt': ['Person'] } as Entities,
    [told('development', quote, ['Ilya Brandt'])],
  );
}
