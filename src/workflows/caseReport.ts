import type { CaseFile } from '../case/CaseFile.ts';
import { takenBack } from '../case/takenBack.ts';
import { isDecision } from '../model/decision.ts';
import type { CaseExposure } from '../model/exposure.ts';
import type { Lead } from '../model/lead.ts';
import { reportHtml } from '../reporting/reportHtml.ts';
import type { ReportedDecision } from '../reporting/reportInput.ts';
import type { CaseView } from './CaseView.ts';
import type { ListState, ScreeningResult } from './desk.ts';

function reportedDecisions({ events }: CaseView): ReportedDecision[] {
  const gone = takenBack(events);
  return events.flatMap(({ seq, at, author, entry }) =>
    isDecision(entry) ? [{ seq, at, author, decision: entry, retracted: gone.has(seq) }] : [],
  );
}

/** The case as it stands now, with its latest screening, as one self-contained HTML file. */
export function caseReport(
  file: CaseFile,
  view: CaseView,
  screening: ScreeningResult | null,
  lists: readonly ListState[],
  leads: readonly Lead[],
  exposure: CaseExposure | null,
): string {
  const titles = new Map(lists.map(({ list, title }) => [list, title]));
  return reportHtml({
    name: file.name,
    madeAt: new Date().toISOString(),
    documents: view.documents().map((record) => ({
      record,
      text: file.documents.text(record.id) ?? '',
      passages: file.documents.passages(record.id),
    })),
    entities: view.entities(),
    parties: view.parties(),
    statements: view.statements(),
    claims: view.claims(),
    edges: view.edges(),
    screening: screening && {
      ...screening,
      lists: screening.lists.map(({ list, snapshot }) => ({ list, snapshot, title: titles.get(list) })),
    },
    leads,
    exposure,
    decisions: reportedDecisions(view),
  });
}
