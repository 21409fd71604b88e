import { kindOf } from '../model/entity.ts';
import type { Claim } from '../model/evidence.ts';
import type { Party } from '../model/party.ts';
import type { StatementType } from '../model/statement.ts';
import { claimBlock } from './claimBlock.ts';
import { exposureLines } from './exposureLines.ts';
import { leadLines } from './leadLines.ts';
import { listingLines } from './listingLines.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';

const REPORTING = new Set<StatementType>(['report', 'confirmation', 'comment_request', 'statement']);
const isReporting = ({ type }: Claim) => REPORTING.has(type);

function about(party: Party): string {
  const words = [party.type === 'PublicBody' ? 'public body' : party.type.toLowerCase()];
  if (party.countries.length > 0)
    words.push(party.countries.map((country) => country.toUpperCase()).join(', '));
  words.push(...party.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  if (party.birthDate) words.push(`born ${party.birthDate}`);
  return words.join(' · ');
}

/** What holds the party together besides its documents' own words: decisions, and names that nobody has checked. */
function joinNote(party: Party): string | null {
  const assumed = party.joins.filter(({ by }) => by === 'same-name').length;
  const decided = party.joins.length - assumed;
  const parts = [
    decided > 0 && `joined by ${decided} ${decided === 1 ? 'decision' : 'decisions'}`,
    assumed > 0 && 'taken as one across documents for its equal name, undecided',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : null;
}

function partyBlock(context: ReportContext, party: Party): SafeHtml | null {
  const claims = context.claimsOf(party.id).filter((claim) => !isReporting(claim));
  const listings = listingLines(context, party);
  const blocks = claims.map((claim) => claimBlock(context, claim)).filter((block) => block !== null);
  const leads = leadLines(context, party);
  const exposure = exposureLines(context, party);
  if (blocks.length === 0 && !listings && !leads && !exposure) return null;
  const beside = [
    ...new Set(
      context
        .claimsBeside(party.id)
        .filter((claim) => !isReporting(claim))
        .map((claim) => context.subjectOf(claim)),
    ),
  ];
  const names = party.names.filter((name) => name !== party.name);
  const joined = joinNote(party);
  return html`<section class="party" id="party-${party.id}">
  <header><h3${!party.named && html` class="unnamed"`}>${party.name}</h3><p class="about">${about(party)}</p>
  ${names.length > 0 && html`<p class="names">also ${names.join(', ')}</p>`}
  ${joined && html`<p class="names">${joined}</p>`}</header>
  ${listings}
  ${exposure}
  ${leads}
  ${blocks}
  ${beside.length > 0 && html`<p class="beside">Also named under ${beside.map((other, at) => html`${at > 0 && ', '}<a href="#party-${other?.id}">${other?.name}</a>`)}.</p>`}
</section>`;
}

interface Chapter {
  id: string;
  title: string;
  intro?: string;
  has: (party: Party) => boolean;
}

const CHAPTERS: Chapter[] = [
  {
    id: 'parties',
    title: 'Parties',
    has: ({ named, type }) => named && ['organization', 'person'].includes(kindOf(type)),
  },
  {
    id: 'leads',
    title: 'Described, not named',
    intro:
      'Parties that the documents describe without a name. Who they are is open; a lead is a candidate, not a fact.',
    has: ({ named }) => !named,
  },
  { id: 'products', title: 'Products', has: ({ named, type }) => named && kindOf(type) === 'product' },
  { id: 'places', title: 'States and places', has: ({ named, type }) => named && kindOf(type) === 'place' },
];

/** Parties with most to say first: listed ones, then by the number of claims told under them. */
function inOrder(context: ReportContext): Party[] {
  return context.input.parties
    .map((party) => ({
      party,
      weight: context.hitsOf(party).length * 100 + context.claimsOf(party.id).length,
    }))
    .sort((a, b) => b.weight - a.weight || (a.party.id < b.party.id ? -1 : 1))
    .map(({ party }) => party);
}

/** The chapters of parties with their listings and claims, then how the news was made, each where there is something to say. */
export function partySections(context: ReportContext): { id: string; title: string; body: SafeHtml }[] {
  const ordered = inOrder(context);
  const chapters = CHAPTERS.flatMap(({ id, title, intro, has }) => {
    const blocks = ordered.filter(has).flatMap((party) => partyBlock(context, party) ?? []);
    if (blocks.length === 0) return [];
    return [
      {
        id,
        title,
        body: html`<section id="${id}"><h2>${title}</h2>${intro && html`<p class="intro">${intro}</p>`}${blocks}</section>`,
      },
    ];
  });
  const others = context.input.claims.filter((claim) => isReporting(claim) || !context.subjectOf(claim));
  const reporting = others.flatMap((claim) => claimBlock(context, claim) ?? []);
  if (reporting.length > 0) {
    const title = 'How it was reported';
    chapters.push({
      id: 'reporting',
      title,
      body: html`<section id="reporting"><h2>${title}</h2>${reporting}</section>`,
    });
  }
  return chapters;
}
