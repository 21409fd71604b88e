import { chainLine } from './claimBlock.ts';
import type { Footnote } from './Footnotes.ts';
import { hitLine, listingDays } from './listingLines.ts';
import { pageOf } from './pageOf.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, type SafeHtml } from './SafeHtml.ts';
import { sayDecision } from './sayDecision.ts';

function noteBody(context: ReportContext, note: Footnote): SafeHtml {
  if (note.kind === 'listing') {
    const { listing } = note;
    return html`<span class="where">${listing.list}, entry ${listing.id}</span>: ${listing.names[0]!.text}, ${listingDays({ ...listing, ...note })}.`;
  }
  if (note.kind === 'entry') {
    return html`<span class="where">${note.list}, entry ${note.id}</span>: ${note.name}.`;
  }
  if (note.kind === 'decision') {
    return html`<span class="where">decision ${note.event}</span>: by ${note.author}, ${note.at.slice(0, 10)}.`;
  }
  const { citation, chain } = note;
  const document = context.document(citation.document);
  const page = document && pageOf(document.passages, citation);
  return html`<span class="where">${document?.record.name ?? citation.document}${page !== undefined && `, page ${page}`}, characters ${citation.start}–${citation.end}</span>
    <q data-document="${citation.document}" data-start="${citation.start}" data-end="${citation.end}">${citation.quote}</q>
    <span class="chain">${chainLine(chain)}</span>`;
}

/** All footnotes in the order of their numbers; made last, when every sentence has asked for its own. */
export function footnoteList(context: ReportContext): SafeHtml {
  return html`<section id="notes"><h2>Footnotes</h2><ol class="notes">${context.footnotes.notes.map(
    (note, at) => html`<li id="note-${at + 1}" value="${at + 1}">${noteBody(context, note)}</li>`,
  )}</ol></section>`;
}

/** Every document of the case with its hash, read or not. */
export function documentTable(context: ReportContext): SafeHtml {
  return html`<section id="documents"><h2>Documents</h2><ul class="documents">${context.input.documents.map(
    ({ record }) => html`<li id="document-${record.id}"><strong>${record.name}</strong>
    ${record.title && record.title !== record.name && html`<em>${record.title}</em>`}
    <span class="about">${[
      record.publisher ?? 'publisher not stated',
      record.published ?? 'undated',
      `${record.size.toLocaleString('en-US')} bytes`,
      record.outcome.status === 'unread' ? `not read: ${record.outcome.reason.message}` : null,
    ]
      .filter(Boolean)
      .join(' · ')}</span>
    ${record.url && html`<span class="about">${record.url}</span>`}
    <code>SHA-256 ${record.sha256}</code></li>`,
  )}</ul></section>`;
}

/** Hits that a person dismissed, with the reason; null where there are none. */
export function dismissedHits(context: ReportContext): SafeHtml | null {
  const dismissed = (context.input.screening?.hits ?? []).filter(
    ({ decision }) => decision?.verdict === 'dismissed',
  );
  return dismissed.length === 0
    ? null
    : html`<section id="dismissed"><h2>Dismissed matches</h2><ul class="hits">${dismissed.map((hit) => hitLine(context, hit))}</ul></section>`;
}

/** What people decided, in the order of the log; null where nobody has decided anything. */
export function decisionLog(context: ReportContext): SafeHtml | null {
  const { decisions } = context.input;
  if (decisions.length === 0) return null;
  return html`<section id="decisions"><h2>Decisions</h2><ol class="log">${decisions.map(
    ({
      seq,
      at,
      author,
      decision,
      retracted,
    }) => html`<li value="${seq}"${retracted && html` class="retracted"`}>
    <span class="about">${at.slice(0, 10)} · ${author}</span> ${sayDecision(decision, context)}${retracted && ' (taken back)'}${'reason' in decision && decision.reason && html`: <q>${decision.reason}</q>`}</li>`,
  )}</ol></section>`;
}
