import { countryCode } from '../../src/lists/countryCode.ts';
import { HIT_THRESHOLD } from '../../src/matching/hitThreshold.ts';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { NameQuery } from '../../src/model/hit.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { isEdtf } from '../../src/model/time.ts';
import { RightPerson } from './RightPerson.ts';
import { readCsv } from './readCsv.ts';

export interface ScreeningRow {
  name: string;
  query: NameQuery;
}

/** People of a file with the columns full_name, date_of_birth, gender, nationality. */
export function screeningRows(path: string): ScreeningRow[] {
  return readCsv(path).map((row) => {
    const name = row.full_name!;
    const query: NameQuery = { name, type: 'Person' };
    const birth = (row.date_of_birth ?? '').replace(/-(\d)(?=-|$)/g, '-0$1');
    if (isEdtf(birth)) query.birthDate = birth;
    else if (/^\d{4}/.test(birth)) query.birthDate = birth.slice(0, 4);
    const country = row.nationality ?? '';
    const code = /^[a-z]{2}$/.test(country) ? country : countryCode(country);
    if (code) query.countries = [code];
    if (row.gender === 'male' || row.gender === 'female') query.gender = row.gender;
    return { name, query };
  });
}

export interface ScreeningFigures {
  threshold: number;
  positives: number;
  /** Of them, the right person first, by name alone. */
  first: number;
  /** Of them, the right person first and at or above the threshold. */
  firstAsAlert: number;
  /** Rows of the positives whose person stands in no list given. */
  notListed: number;
  negatives: number;
  falseByName: number;
  falseWithQualifiers: number;
  missed: string[];
  falseNames: string[];
}

/** Screens people who are listed and people who are not against lists. */
export function runScreening(
  listings: readonly DatedListing[],
  positives: readonly string[],
  negatives: readonly string[],
): ScreeningFigures {
  const index = NameIndex.build(listings);
  const truth = new RightPerson(listings);
  const figures: ScreeningFigures = {
    threshold: HIT_THRESHOLD,
    positives: 0,
    first: 0,
    firstAsAlert: 0,
    notListed: 0,
    negatives: 0,
    falseByName: 0,
    falseWithQualifiers: 0,
    missed: [],
    falseNames: [],
  };
  for (const { name, query } of positives.flatMap(screeningRows)) {
    figures.positives += 1;
    const right = truth.of(name, query.birthDate);
    if (right.size === 0) figures.notListed += 1;
    const [best] = index.search({ name, type: 'Person' }, { limit: 5 });
    const found = best !== undefined && right.has(`${best.listing.list}:${best.listing.id}`);
    if (found) figures.first += 1;
    if (found && best.score >= HIT_THRESHOLD) figures.firstAsAlert += 1;
    if (!found || best.score < HIT_THRESHOLD)
      figures.missed.push(
        `${name} → ${best ? `${best.explanation.listed} ${best.score}` : 'nothing'} (${[...right].join(' ')})`,
      );
  }
  for (const { name, query } of negatives.flatMap(screeningRows)) {
    figures.negatives += 1;
    const [byName] = index.search({ name, type: 'Person' }, { limit: 1 });
    if (!byName || byName.score < HIT_THRESHOLD) continue;
    figures.falseByName += 1;
    const [qualified] = index.search({ ...query, gender: undefined }, { limit: 1 });
    const still = qualified !== undefined && qualified.score >= HIT_THRESHOLD;
    if (still) figures.falseWithQualifiers += 1;
    figures.falseNames.push(`${still ? '!' : ' '} ${name} → ${byName.explanation.listed} ${byName.score}`);
  }
  return figures;
}
