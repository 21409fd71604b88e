import type { LeadReason, LeadSource } from '../../model/lead.ts';
import { edtfInterval } from '../../model/time.ts';
import { nameTokens, organizationTokens } from '../foldName.ts';
import type { Candidate } from './candidatesFor.ts';
import { establishedOn } from './establishedOn.ts';
import { type LeadCase, listingSource } from './LeadCase.ts';
import { SECTOR_WORDS, sectorsOf, unlikeSectors } from './sectors.ts';
import { fillersOf, type Setting } from './settingOf.ts';

const SAME_COUNTRY = 1;
const OTHER_COUNTRY = -3;
const SAME_SECTOR = 1;
const OTHER_SECTOR = -1;
const COMPANY_FORM = 0.25;
const BODY_AND_COMPANY = -1.5;
const NAMED_BESIDE = -2.5;
const NAMED_ELSEWHERE = -0.5;
const FOUNDED_LATER = -3;
const LISTED_LATER = 0.5;

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });
const CASE: LeadSource = { kind: 'case' };

function reason(change: number, text: string, source: LeadSource): LeadReason {
  return { effect: change > 0 ? 'for' : 'against', text, change, source };
}

function sourceOf({ listing }: Candidate): LeadSource {
  return listing ? listingSource(listing) : CASE;
}

function countryReasons(leads: LeadCase, { placeholder }: Setting, candidate: Candidate): LeadReason[] {
  const own = candidate.party ? leads.countriesOf(candidate.party) : [];
  const countries = own.length > 0 ? own : (candidate.listing?.countries ?? []);
  if (placeholder.countries.length === 0 || countries.length === 0) return [];
  const source = own.length > 0 ? CASE : sourceOf(candidate);
  const say = (codes: readonly string[]) =>
    codes.map((code) => countryNames.of(code.toUpperCase())).join(', ');
  const shared = countries.filter((code) => placeholder.countries.includes(code));
  return shared.length > 0
    ? [reason(SAME_COUNTRY, `Like the description, it belongs to ${say(shared)}.`, source)]
    : [
        reason(
          OTHER_COUNTRY,
          `The description speaks of ${say(placeholder.countries)}; this one belongs to ${say(countries)}.`,
          source,
        ),
      ];
}

function sectorReasons(leads: LeadCase, setting: Setting, candidate: Candidate): LeadReason[] {
  const { party, listing } = candidate;
  const listed = listing?.names.filter(({ kind }) => kind !== 'weak').map(({ text }) => text) ?? [];
  const activity = /\b(?:organization type|activity|sector):\s*([^;]+)/i.exec(listing?.remarks ?? '')?.[1];
  const roles = (party ? (leads.statementsOf.get(party.id) ?? []) : []).flatMap((statement) =>
    fillersOf(statement, leads.partyOf).flatMap((filler) => (filler.party === party ? [filler.role] : [])),
  );
  const texts = [...(party?.names ?? []), ...listed, ...(activity ? [activity] : [])];
  const theirs = sectorsOf(texts, roles);
  const asked = sectorsOf(setting.placeholder.names, setting.roles);
  for (const sector of asked.keys()) {
    const word = theirs.get(sector);
    if (word === undefined) continue;
    const text = `“${word}” fits the description: ${SECTOR_WORDS[sector]}.`;
    return [reason(SAME_SECTOR, text, sourceOf(candidate))];
  }
  for (const sector of asked.keys()) {
    for (const [other, word] of theirs) {
      if (!unlikeSectors(sector, other)) continue;
      const text = `“${word}” rather marks ${SECTOR_WORDS[other]}; described is ${SECTOR_WORDS[sector]}.`;
      return [reason(OTHER_SECTOR, text, sourceOf(candidate))];
    }
  }
  return [];
}

function formReasons({ placeholder }: Setting, candidate: Candidate): LeadReason[] {
  const type = candidate.party?.type ?? candidate.listing!.type;
  const pair = [placeholder.type, type];
  const names = [
    ...(candidate.party?.names ?? []),
    ...(candidate.listing?.names ?? []).map(({ text }) => text),
  ];
  const hasForm = names.some((name) => organizationTokens(name).length < nameTokens(name).length);
  if (
    pair.includes('PublicBody') &&
    (pair.includes('Company') || (placeholder.type === 'PublicBody' && hasForm))
  ) {
    return [reason(BODY_AND_COMPANY, 'One is a public body, the other a company.', sourceOf(candidate))];
  }
  return placeholder.type === 'Company' && hasForm
    ? [reason(COMPANY_FORM, 'It bears the legal form of a company.', sourceOf(candidate))]
    : [];
}

function namedReasons({ placeholder, neighbours }: Setting, { party }: Candidate): LeadReason[] {
  if (!party) return [];
  const beside = neighbours.find((one) => one.party.id === party.id);
  if (beside) {
    const { id, citation } = beside.statement;
    const source: LeadSource = { kind: 'statement', statement: id, citation };
    const text = `The same sentence names it beside the unnamed party, as ${beside.role}.`;
    return [reason(NAMED_BESIDE, text, source)];
  }
  const documents = new Set(placeholder.entities.map((id) => id.split(':')[0]));
  return party.entities.some((id) => documents.has(id.split(':')[0]))
    ? [reason(NAMED_ELSEWHERE, 'The same document names it elsewhere, and not here.', CASE)]
    : [];
}

function dateReasons(leads: LeadCase, { statements }: Setting, candidate: Candidate): LeadReason[] {
  const { listing } = candidate;
  if (!listing) return [];
  const published = statements.flatMap(({ citation }) => {
    const document = leads.input.documents.find(({ id }) => id === citation.document);
    return edtfInterval(document?.published ?? '')?.until ?? [];
  });
  const deeds = statements.flatMap(({ time }) => edtfInterval(time ?? '')?.until ?? []);
  const [told] = published.sort();
  const [done] = [...deeds, ...published].sort();
  const founded = establishedOn(listing.remarks);
  const found: LeadReason[] = [];
  if (founded && done && founded > done) {
    const text = `Founded on ${founded}, after what the unnamed party is said to have done by ${done}.`;
    found.push(reason(FOUNDED_LATER, text, sourceOf(candidate)));
  }
  if (told && listing.from > told) {
    const how = listing.basis === 'list' ? 'Listed on' : 'First seen in the list on';
    const text = `${how} ${listing.from}, after the unnamed party was written about (${told}).`;
    found.push(reason(LISTED_LATER, text, sourceOf(candidate)));
  }
  return found;
}

/** What country, sector, form, naming and dates say for and against a candidate; nothing where nothing is known. */
export function weighFacts(leads: LeadCase, setting: Setting, candidate: Candidate): LeadReason[] {
  return [
    ...countryReasons(leads, setting, candidate),
    ...sectorReasons(leads, setting, candidate),
    ...formReasons(setting, candidate),
    ...namedReasons(setting, candidate),
    ...dateReasons(leads, setting, candidate),
  ];
}
