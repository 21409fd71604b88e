import type { Hit } from '../model/hit.ts';
import type { Party } from '../model/party.ts';
import { sentence } from './claimBlock.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';
import { sayTime } from './sayTime.ts';

/** The dates between which a listing stood, in words. */
export function listingDays({
  from,
  until,
  basis,
}: Pick<Hit['listing'], 'from' | 'until' | 'basis'>): string {
  const since =
    basis === 'list' ? `listed since ${sayTime(from)}` : `seen in the list since ${sayTime(from)}`;
  return until === null ? since : `${since}, no longer since ${sayTime(until)}`;
}

/** What the report says of a hit: a confirmed one as the decision of who confirmed it, an undecided one as a possible match. */
export function hitSentence(hit: Hit, title: string): string {
  const { listing, decision } = hit;
  const entry = `${listing.names[0]!.text} (${title} ${listing.id}, ${listingDays(listing)})`;
  const score = `score ${hit.score.toFixed(2)}`;
  if (decision?.verdict === 'confirmed') {
    return `${hit.entity.name} is ${entry}: confirmed by ${decision.author}, who gave the reason “${decision.reason}”.`;
  }
  if (decision?.verdict === 'dismissed') {
    return `${hit.entity.name} is not ${entry}: dismissed by ${decision.author}, who gave the reason “${decision.reason}”.`;
  }
  return `${hit.entity.name} may be ${entry}: possible match, undecided, ${score}.`;
}

/** The sentence of a hit with a footnote that leads to the list's entry. */
export function hitLine(context: ReportContext, hit: Hit): SafeHtml {
  const { listing } = hit;
  const { from, until, basis } = listing;
  const state = hit.decision?.verdict ?? 'undecided';
  return html`<li class="hit ${state}">${sentence(context, hitSentence(hit, context.listTitle(listing.list)), [{ kind: 'listing', listing, from, until, basis }])}
    ${listing.programs.length > 0 && html`<span class="programs">${listing.programs.join(' · ')}</span>`}</li>`;
}

/** The listings of one party, confirmed ones first; nothing where it has none. */
export function listingLines(context: ReportContext, party: Party): SafeHtml | null {
  const hits = [...context.hitsOf(party)].sort(
    (a, b) => Number(b.decision !== null) - Number(a.decision !== null) || b.score - a.score,
  );
  return hits.length === 0 ? null : html`<ul class="hits">${hits.map((hit) => hitLine(context, hit))}</ul>`;
}
