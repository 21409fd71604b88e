import { useQuery } from '@tanstack/react-query';
import { Redirect, Route, Switch } from 'wouter';
import { CaseApp } from './CaseApp.tsx';
import { fetchSession } from './client/fetchSession.ts';
import { Notice } from './parts/Notice.tsx';
import { Waiting } from './parts/Waiting.tsx';

/** The whole page: finds out which cases are open, then shows the one in the address. */
export function App() {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: fetchSession,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (session.isPending) return <Waiting what="the case" />;
  if (session.isError) return <Notice error={session.error} retry={() => session.refetch()} />;
  const { cases, author } = session.data;
  const first = cases[0];
  if (!first) {
    return (
      <Notice title="No case is open">
        Start redthread with a case file: <code>./redthread serve name.redthread</code>
      </Notice>
    );
  }
  return (
    <Switch>
      <Route path="/:case/*?">
        {({ case: key }) => {
          const open = cases.find((one) => one.key === decodeURIComponent(key));
          if (!open) return <Redirect to={`/${first.key}/documents`} replace />;
          return <CaseApp key={open.key} open={open} cases={cases} suggestedAuthor={author} />;
        }}
      </Route>
      <Route>
        <Redirect to={`/${first.key}/documents`} replace />
      </Route>
    </Switch>
  );
}
