import type { UseQueryResult } from '@tanstack/react-query';
import type { Trace } from '../../model/network.ts';
import type { PartyId } from '../../model/party.ts';
import { useJoinedNetwork } from './NetworkContext.ts';
import { PartyPicker } from './PartyPicker.tsx';
import { TraceStepView } from './TraceStepView.tsx';

interface Props {
  from: PartyId;
  to: PartyId;
  choose(ends: { from?: string; to?: string }): void;
  answer: UseQueryResult<{ trace: Trace | null }>;
}

/** How two parties are tied: the best-evidenced path between them, each step with its proof. */
export function TracePanel({ from, to, choose, answer }: Props) {
  const { parties } = useJoinedNetwork();
  const trace = answer.data?.trace;
  return (
    <section className="trace">
      <h2>How are two parties tied?</h2>
      <div className="trace-ends">
        <PartyPicker label="From" parties={parties} value={from} choose={(id) => choose({ from: id, to })} />
        <PartyPicker label="To" parties={parties} value={to} choose={(id) => choose({ from, to: id })} />
      </div>
      {!(from && to) && (
        <p className="hint">
          Choose both ends to see the best-evidenced path. Or open a line of the drawing to read the sentences
          behind it, or a party to see all that is said of it.
        </p>
      )}
      {answer.isError && <p className="hint hint-wrong">{answer.error.message}</p>}
      {from && to && trace === null && (
        <p className="hint">
          No path joins them: no statement, listing or shared name leads from one to the other.
        </p>
      )}
      {trace && trace.steps.length === 0 && <p className="hint">Both ends are the same party.</p>}
      {trace && trace.steps.length > 0 && (
        <>
          <ol className="steps">
            {trace.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a path is replaced as a whole
              <TraceStepView key={index} step={step} last={index === trace.steps.length - 1} />
            ))}
          </ol>
          {trace.assumptions.length > 0 && (
            <div className="assumed">
              <h3>Assumed, for you to check</h3>
              <p>Taken as one party by name alone; nobody has decided:</p>
              <ul>
                {trace.assumptions.map((assumption) => (
                  <li key={assumption}>{assumption}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </section>
  );
}
