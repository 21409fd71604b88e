import type { ExposedListing, Exposure, OwnershipFinding } from '../model/exposure.ts';
import type { Party } from '../model/party.ts';
import type { StatementId } from '../model/statement.ts';
import { sentence } from './claimBlock.ts';
import type { Footnote } from './Footnotes.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';
import { sayTime } from './sayTime.ts';

function citations(context: ReportContext, statements: readonly StatementId[]): Footnote[] {
  return statements.flatMap((id): Footnote[] => {
    const statement = context.statement(id);
    return statement ? [{ kind: 'citation', citation: statement.citation, chain: context.chainOf(id) }] : [];
  });
}

const entries = (listings: readonly ExposedListing[]): Footnote[] =>
  listings.map(({ list, listing, name }) => ({ kind: 'entry', list, id: listing, name }));

/** Whether there is more to say than that no known owner is listed. */
const tells = ({ verdict, owners }: OwnershipFinding) =>
  verdict !== 'not' || owners.some((owner) => owner.verdict !== 'not');

/** Nothing that rests on what nobody has accepted may look decided. */
function stateOf(context: ReportContext, certain: boolean, statements: readonly StatementId[]): string {
  const open = statements.some((id) => context.statement(id)?.review.state === 'proposed');
  return certain && !open ? 'confirmed' : 'undecided';
}

function arithmetic(context: ReportContext, { owners, total }: OwnershipFinding): SafeHtml {
  return html`<table class="ownership"><thead><tr><th>Owner</th><th>Share</th><th>Counts as</th></tr></thead>
  <tbody>${owners.map(
    ({ name, share, because, control, statements }) =>
      html`<tr><td>${name}</td><td>${sentence(context, `${share.words}${control ? ', control' : ''}`, citations(context, statements))}</td><td>${because}</td></tr>`,
  )}</tbody>
  <tfoot><tr><th>Sum that counts</th><td colspan="2">${total.words}</td></tr></tfoot></table>`;
}

function findingLine(
  context: ReportContext,
  finding: OwnershipFinding,
  listings: ExposedListing[],
): SafeHtml {
  const notes = [...citations(context, finding.statements), ...entries(listings)];
  const state = stateOf(context, finding.verdict === 'blocked', finding.statements);
  return html`<li class="hit ${state}">${sentence(context, finding.sentence, notes)}
  ${arithmetic(context, finding)}
  ${finding.reasons.length > 0 && html`<span class="about">${sentence(context, finding.reasons.join(' '), notes)}</span>`}</li>`;
}

function exposureLine(
  context: ReportContext,
  { sentence: text, statements, listings, certain }: Exposure,
): SafeHtml {
  const notes = [...citations(context, statements), ...entries(listings)];
  return html`<li class="hit ${stateOf(context, certain, statements)}">${sentence(context, text, notes)}</li>`;
}

/**
 * How a party comes under sanctions, or near them, besides its own listings: ownership with its arithmetic, links, trade.
 * In the words in which the page says it. Null where there is nothing to say, or nothing was screened.
 */
export function exposureLines(context: ReportContext, party: Party): SafeHtml | null {
  const { exposure } = context.input;
  const found = exposure?.parties.find((one) => one.party === party.id);
  if (!exposure || !found) return null;
  const findings = found.ownership.filter(tells);
  const ways = found.exposures.filter(({ kind }) => kind !== 'listed' && kind !== 'owned');
  if (findings.length + ways.length === 0) return null;
  const owned = found.exposures.filter(({ kind }) => kind === 'owned').flatMap(({ listings }) => listings);
  return html`<div class="exposure"><p class="names">Exposure as of ${sayTime(exposure.asOf)}, reckoned from what the documents say; no legal advice</p>
<ul class="hits">${findings.map((one) => findingLine(context, one, owned))}${ways.map((one) => exposureLine(context, one))}</ul></div>`;
}
