import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import type { Session } from '../api/session.ts';
import { CaseContext } from './client/CaseContext.ts';
import { DecisionsProvider } from './client/DecisionsProvider.tsx';
import { DocumentScreen } from './documents/DocumentScreen.tsx';
import { DocumentsScreen } from './documents/DocumentsScreen.tsx';
import { EvidenceScreen } from './evidence/EvidenceScreen.tsx';
import { Waiting } from './parts/Waiting.tsx';
import { ReportScreen } from './report/ReportScreen.tsx';
import { ScreeningScreen } from './screening/ScreeningScreen.tsx';
import { Shell } from './shell/Shell.tsx';

// The network brings a drawing library along that no other screen needs.
const NetworkScreen = lazy(async () => ({
  default: (await import('./network/NetworkScreen.tsx')).NetworkScreen,
}));

interface Props {
  open: Session['cases'][number];
  cases: Session['cases'];
  suggestedAuthor: string;
}

/** One open case with its five screens. */
export function CaseApp({ open, cases, suggestedAuthor }: Props) {
  return (
    <CaseContext value={open}>
      <Router base={`/${open.key}`}>
        <DecisionsProvider suggestedAuthor={suggestedAuthor}>
          <Shell cases={cases}>
            <Suspense fallback={<Waiting what="this screen" />}>
              <Switch>
                <Route path="/documents" component={DocumentsScreen} />
                <Route path="/documents/:document">
                  {({ document }) => <DocumentScreen key={document} id={document} />}
                </Route>
                <Route path="/network" component={NetworkScreen} />
                <Route path="/screening" component={ScreeningScreen} />
                <Route path="/evidence" component={EvidenceScreen} />
                <Route path="/report" component={ReportScreen} />
                <Route>
                  <Redirect to="/documents" replace />
                </Route>
              </Switch>
            </Suspense>
          </Shell>
        </DecisionsProvider>
      </Router>
    </CaseContext>
  );
}
