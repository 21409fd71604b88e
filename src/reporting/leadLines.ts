import type { Lead, LeadReason, LeadSource } from '../model/lead.ts';
import type { Party } from '../model/party.ts';
import { sentence } from './claimBlock.ts';
import type { Footnote } from './Footnotes.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';

const SHOWN = 3;

function noteOf(context: ReportContext, source: LeadSource): Footnote[] {
  if (source.kind === 'case') return [];
  if (source.kind === 'listing')
    return [{ kind: 'entry', list: source.list, id: source.listing, name: source.name }];
  return [{ kind: 'citation', citation: source.citation, chain: context.chainOf(source.statement) }];
}

function candidateOf(context: ReportContext, { candidate: { name, listing } }: Lead): string {
  return listing ? `${name} (${context.listTitle(listing.list)} ${listing.id})` : name;
}

function identified(context: ReportContext, lead: Lead): SafeHtml {
  const { author, at, reason, event } = lead.decision!;
  const text = `${author} identifies it as ${candidateOf(context, lead)}, with the reason “${reason ?? ''}”.`;
  const notes = lead.reasons.flatMap(({ source }) => noteOf(context, source));
  return html`<li class="hit confirmed">${sentence(context, text, [{ kind: 'decision', event, author, at }, ...notes])}
    <span class="badge">one person’s identification</span></li>`;
}

function proposed(context: ReportContext, lead: Lead): SafeHtml {
  const side = (effect: LeadReason['effect']) =>
    lead.reasons
      .filter((reason) => reason.effect === effect)
      .map(({ text }) => text)
      .join(' ');
  const against = side('against');
  const text = `It may be ${candidateOf(context, lead)}. For: ${side('for')}${against && ` Against: ${against}`}`;
  const notes = lead.reasons.flatMap(({ source }) => noteOf(context, source));
  return html`<li class="hit undecided">${sentence(context, text, notes)} <span class="badge undecided">lead, not a fact</span></li>`;
}

/**
 * Who an unnamed party is in the words of those who identified it, and the best undecided leads, marked as such. What
 * people dismissed stands in the log of decisions. Null where there is neither.
 */
export function leadLines(context: ReportContext, party: Party): SafeHtml | null {
  const leads = context.input.leads.filter(({ placeholder }) => placeholder.id === party.id);
  const accepted = leads.filter(({ decision }) => decision?.verdict === 'accepted');
  const open = leads.filter(({ decision }) => decision === null).slice(0, SHOWN);
  if (accepted.length + open.length === 0) return null;
  return html`<ul class="hits leads">${accepted.map((lead) => identified(context, lead))}${open.map((lead) => proposed(context, lead))}</ul>`;
}
