import './screening.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ScreeningWire, screeningAnswerSchema } from '../../api/screeningSchemas.ts';
import { isDay } from '../../model/time.ts';
import { tell } from '../client/ask.ts';
import { useCase } from '../client/CaseContext.ts';
import { useLists, useScreening } from '../client/useCaseQueries.ts';
import { Notice } from '../parts/Notice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { Hits } from './Hits.tsx';
import { ListsUsed } from './ListsUsed.tsx';
import { NameSearch } from './NameSearch.tsx';

/** Which parties stand on which list, as of a day that the reader chooses. */
export function ScreeningScreen() {
  const { api, key } = useCase();
  const queries = useQueryClient();
  const screening = useScreening();
  const lists = useLists();
  const [day, setDay] = useState<string | null>(null);
  const screen = useMutation({
    mutationFn: (asOf: string) => tell(`${api}/screening`, screeningAnswerSchema, { asOf }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', key] }),
  });
  if (screening.isPending || lists.isPending) return <Waiting what="the screening" />;
  const failed = [screening, lists].find((query) => query.isError);
  if (failed?.error) return <Notice error={failed.error} retry={() => failed.refetch()} />;
  const result = screening.data?.screening ?? null;
  const known = lists.data ?? [];
  const asOf = day ?? result?.asOf ?? new Date().toISOString().slice(0, 10);
  const noLists = known.length === 0;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>Screening</h1>
          <p>
            Each named party against the lists as they stood on one day. A hit is a question, not an answer.
          </p>
        </div>
        <form
          className="as-of"
          onSubmit={(event) => {
            event.preventDefault();
            if (isDay(asOf)) screen.mutate(asOf);
          }}
        >
          <label className="field">
            <span>As of</span>
            <input
              className="input"
              type="date"
              value={asOf}
              required
              onChange={(event) => setDay(event.target.value)}
            />
          </label>
          <button type="submit" className="button button-main" disabled={screen.isPending || noLists}>
            {screen.isPending ? 'Screening …' : 'Screen'}
          </button>
        </form>
      </header>
      {screen.isError && <Notice error={screen.error} />}
      {noLists ? (
        <Notice title="No list on this machine yet">
          Import one, with the day it was taken:
          <br />
          <code>./redthread lists import us_ofac_sdn FOLDER --date 2023-12-28</code>
        </Notice>
      ) : (
        <ListsUsed lists={known} result={result} />
      )}
      {result ? (
        <ResultOf result={result} />
      ) : (
        !noLists && <p className="quiet">Not screened yet: choose a day.</p>
      )}
      {!noLists && <NameSearch asOf={asOf} />}
    </div>
  );
}

function ResultOf({ result }: { result: ScreeningWire }) {
  if (result.hits.length > 0) return <Hits key={result.asOf} result={result} />;
  const screened = result.lists.some(({ snapshot }) => snapshot !== null);
  return (
    <Notice title={screened ? 'No hit' : 'Nothing was screened'}>
      {screened
        ? 'No named party of the case comes near a name on these lists as they stood on that day.'
        : 'No list on this machine has a snapshot as old as that day. Choose a later day, or import an older snapshot.'}
    </Notice>
  );
}
