import { decisionLog, dismissedHits, documentTable, footnoteList } from './appendix.ts';
import { keyFindings } from './keyFindings.ts';
import { networkSvg } from './networkSvg.ts';
import { partySections } from './partySections.ts';
import { ReportContext } from './ReportContext.ts';
import type { ReportInput } from './reportInput.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import { html, SafeHtml } from './SafeHtml.ts';

interface Chapter {
  id: string;
  title: string;
  body: SafeHtml | null;
}

function caseFacts({ documents, claims, screening, madeAt, statements }: ReportInput): SafeHtml {
  const undecided = statements.filter(({ review }) => review.state === 'proposed').length;
  const origins = new Set(claims.flatMap((claim) => claim.origins.map(({ id }) => id))).size;
  const facts: [string, string][] = [
    ['Made', madeAt.slice(0, 10)],
    ['Documents', `${documents.length}`],
    ['Claims', `${claims.length}`],
    ['Origins', `${origins}`],
    ['Undecided', `${undecided} of ${statements.length} statements`],
    ['Screened as of', screening?.asOf ?? 'not screened'],
  ];
  for (const { list, title, snapshot } of screening?.lists ?? []) {
    facts.push([title ?? list, snapshot === null ? 'no snapshot that old' : `snapshot of ${snapshot}`]);
  }
  return html`<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/**
 * The report as one HTML file that needs nothing else: no script, no network. Each sentence stands in an element of class
 * `s` with references to footnotes that quote its document; what the machine proposed and nobody decided is marked so.
 * The same input gives the same file.
 */
export function reportHtml(input: ReportInput): string {
  const context = new ReportContext(input);
  const network = networkSvg(context);
  const told: Chapter[] = [
    { id: 'findings', title: 'Key findings', body: keyFindings(context) },
    {
      id: 'network',
      title: 'Network',
      body: network && html`<section id="network"><h2>Network</h2>${network}</section>`,
    },
    ...partySections(context),
    { id: 'dismissed', title: 'Dismissed matches', body: dismissedHits(context) },
  ];
  const chapters = [
    ...told,
    { id: 'notes', title: 'Footnotes', body: footnoteList(context) },
    { id: 'documents', title: 'Documents', body: documentTable(context) },
    { id: 'decisions', title: 'Decisions', body: decisionLog(context) },
  ].filter(({ body }) => body !== null);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${input.name} – report</title>
<style>${new SafeHtml(REPORT_STYLE)}</style>
</head>
<body>
<header class="title"><p class="kicker">redthread · report</p><h1>${input.name}</h1>${caseFacts(input)}</header>
<nav aria-label="Contents"><ol>${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<main>${chapters.map(({ body }) => body)}</main>
<footer><p>Made by redthread from the documents listed above. What is marked as proposed was read by a machine and has not been decided on by a person.</p></footer>
</body>
</html>
`;
  return page.markup;
}
