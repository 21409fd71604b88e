import type { Claim } from '../model/evidence.ts';
import type { StatementType } from '../model/statement.ts';
import { chorusSentence, inChorus } from './claimBlock.ts';
import { hitLine } from './listingLines.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';

const MOST_FINDINGS = 8;

// What matters first to whoever asks how goods and money reach a listed party.
const MATTERS: Partial<Record<StatementType, number>> = {
  supply: 5,
  payment: 5,
  manufacture: 4,
  ownership: 4,
  development: 3,
  component: 3,
  directorship: 3,
  location: 2,
  design: 2,
  test: 2,
  sanction: 2,
};

function importance(context: ReportContext, claim: Claim): number {
  const matters = MATTERS[claim.type];
  if (matters === undefined || claim.statements.length === 0) return 0;
  const parties = Object.values(claim.roles).flatMap((ids) => ids.flatMap((id) => context.party(id) ?? []));
  const listed = parties.some((party) => context.hitsOf(party).length > 0) ? 3 : 0;
  const decided = context
    .voices(claim.statements)
    .some(({ statement }) => statement.review.state !== 'proposed');
  const grade = Number(claim.credibility.grade);
  return (
    matters +
    listed +
    (decided ? 3 : 0) +
    Math.min(3, claim.origins.length) +
    (claim.denials.length > 0 ? 1 : 0) -
    grade / 2
  );
}

function finding(context: ReportContext, claim: Claim): SafeHtml | null {
  const voices = context.voices(claim.statements);
  const denials = context.voices(claim.denials);
  const [first] = inChorus(voices);
  if (!first) return null;
  const undecided = [...voices, ...denials].every(({ statement }) => statement.review.state === 'proposed');
  const origins = claim.origins.length;
  return html`<li>${chorusSentence(context, first)}
    ${inChorus(denials).map((one) => html` ${chorusSentence(context, one, 'denied')}`)}
    <span class="badges"><span class="badge">${origins} ${origins === 1 ? 'origin' : 'origins'}</span>${undecided && html` <span class="badge undecided">proposed, undecided</span>`}</span></li>`;
}

/** The claims and listings that matter most, each in the words of its sources, denials in the same breath; null where there are none. */
export function keyFindings(context: ReportContext): SafeHtml | null {
  const claims = context.input.claims
    .map((claim) => ({ claim, weight: importance(context, claim) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, MOST_FINDINGS);
  const { hits = [], threshold = 0 } = context.input.screening ?? {};
  const alerts = hits
    .filter(({ score, decision }) => decision?.verdict === 'confirmed' || (!decision && score >= threshold))
    .sort((a, b) => Number(b.decision !== null) - Number(a.decision !== null) || b.score - a.score)
    .slice(0, MOST_FINDINGS);
  if (claims.length + alerts.length === 0) return null;
  return html`<section id="findings"><h2>Key findings</h2>
  <ol class="findings">${claims.map(({ claim }) => finding(context, claim))}</ol>
  ${alerts.length > 0 && html`<h3>On the lists</h3><ul class="hits">${alerts.map((hit) => hitLine(context, hit))}</ul>`}
</section>`;
}
