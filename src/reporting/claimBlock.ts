import type { ChainLink, Claim } from '../model/evidence.ts';
import type { Stance } from '../model/statement.ts';
import type { Footnote } from './Footnotes.ts';
import type { ReportContext, Voice } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';

/** A sentence of the report with its footnotes; there is no other way to print one. */
export function sentence(
  context: ReportContext,
  text: string,
  notes: readonly Footnote[],
  tag = '',
): SafeHtml {
  return html`<span class="s${tag && ` ${tag}`}">${text}${context.footnotes.references(notes)}</span>`;
}

/** A chain as it is read: nearest speaker first, each from the next. */
export function chainLine(chain: readonly ChainLink[]): string {
  return chain.map(({ label }) => label).join(' ← ');
}

const REVIEW_WORDS = {
  proposed: 'proposed, undecided',
  accepted: 'accepted',
  corrected: 'corrected',
  added: 'added by hand',
  rejected: 'rejected',
} as const;

/** How a claim stands with the people who read it: undecided as soon as nobody has looked at any of its statements. */
function reviewOf(voices: readonly Voice[]): SafeHtml {
  const decided = voices.filter(({ statement }) => statement.review.state !== 'proposed');
  if (decided.length === 0) return html`<span class="badge undecided">proposed, undecided</span>`;
  const { state, author } = decided[0]!.statement.review;
  const rest = voices.length - decided.length;
  return html`<span class="badge">${REVIEW_WORDS[state]}${author ? ` by ${author}` : ''}${rest > 0 ? `; ${rest} of ${voices.length} undecided` : ''}</span>`;
}

/** Voices that say the same in the same words, as one sentence with several footnotes. */
export interface Chorus {
  sentence: string;
  stance: Stance;
  voices: Voice[];
}

/** Groups voices by their sentence, in the order in which each is first heard. */
export function inChorus(voices: readonly Voice[]): Chorus[] {
  return [...Map.groupBy(voices, ({ sentence }) => sentence)].map(([sentence, same]) => ({
    sentence,
    stance: same[0]!.statement.stance,
    voices: same,
  }));
}

/** A chorus as its sentence, with the footnotes of all its voices. */
export function chorusSentence(context: ReportContext, chorus: Chorus, tag = ''): SafeHtml {
  const notes = chorus.voices.map(({ note }) => note);
  return sentence(context, chorus.sentence, notes, tag);
}

/** The chains of a chorus, each once; one of a single link says no more than the sentence does. */
function chainLines({ voices }: Chorus): SafeHtml[] {
  const longer = voices.filter(({ chain }) => chain.length > 1);
  return [...new Set(longer.map(({ chain }) => chainLine(chain)))].map(
    (line) => html`<span class="chain">${line}</span>`,
  );
}

function chorusLine(context: ReportContext, chorus: Chorus): SafeHtml {
  return html`<li class="voice ${chorus.stance}">${chorusSentence(context, chorus)}${chainLines(chorus)}</li>`;
}

/** What is told first: an assertion before anything weaker, what people accepted before proposals. */
function foremostFirst(voices: readonly Voice[]): Voice[] {
  const rank = ({ statement }: Voice) =>
    (statement.stance === 'asserted' ? 0 : 2) + (statement.review.state === 'proposed' ? 1 : 0);
  return [...voices].sort((a, b) => rank(a) - rank(b));
}

function originList(context: ReportContext, claim: Claim): SafeHtml | null {
  const dependent = claim.origins.flatMap(({ likelyDependent = [] }) => likelyDependent);
  if (dependent.length === 0) return null;
  return html`<ul class="dependence">${dependent.map(
    ({ document, why }) =>
      html`<li>${context.document(document)?.record.name ?? document}: likely dependent (${why})</li>`,
  )}</ul>`;
}

/** One claim: what is said, who says it, how it stands, and right beside it who denies it. Null where all of it was rejected. */
export function claimBlock(context: ReportContext, claim: Claim): SafeHtml | null {
  const voices = context.voices(claim.statements);
  const denials = context.voices(claim.denials);
  const [first, ...others] = inChorus(foremostFirst(voices));
  const all = [...voices, ...denials];
  if (all.length === 0) return null;
  return html`<article class="claim${denials.length > 0 && ' contested'}" id="${claim.id}">
  <div class="said">
    ${first && html`<p class="lead">${chorusSentence(context, first)}</p>${chainLines(first)}`}
    ${others.length > 0 && html`<ul class="voices">${others.map((one) => chorusLine(context, one))}</ul>`}
    ${denials.length > 0 && html`<div class="denials"><h4>Denied</h4><ul>${inChorus(denials).map((one) => chorusLine(context, one))}</ul></div>`}
  </div>
  <aside>
    <p class="standing">${sentence(
      context,
      claim.standing,
      all.map(({ note }) => note),
    )}</p>
    ${originList(context, claim)}
    <p class="marks">${reviewOf(all)} <span class="badge" title="${claim.credibility.why}">credibility ${claim.credibility.grade}, ${claim.credibility.by === 'rule' ? 'proposed' : 'graded'}</span></p>
  </aside>
</article>`;
}
