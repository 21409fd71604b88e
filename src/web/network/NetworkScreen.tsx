import './network.css';
import './panel.css';
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useTrace } from '../client/useCaseQueries.ts';
import { Notice } from '../parts/Notice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useKeys } from '../shell/useKeys.ts';
import { GraphView } from './GraphView.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { litParts } from './litParts.ts';
import { NetworkContext } from './NetworkContext.ts';
import { NetworkList } from './NetworkList.tsx';
import { PartyPanel } from './PartyPanel.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';
import { TracePanel } from './TracePanel.tsx';
import { useCaseNetwork } from './useCaseNetwork.ts';

/** Who is tied to whom: the drawing, or the same as a list, and beside it what proves each line. */
export function NetworkScreen() {
  const { joined, error, retry } = useCaseNetwork();
  const [params, setParams] = useSearchParams();
  const [party, link, from, to] = ['party', 'link', 'from', 'to'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
    string,
  ];
  const asList = params.get('view') === 'list';
  const trace = useTrace(from, to);
  const path = trace.data?.trace ?? null;

  const go = (next: Record<string, string | undefined>) => {
    const kept = asList ? { view: 'list' } : {};
    const filled = Object.entries({ ...kept, ...next }).filter(([, value]) => value);
    setParams(Object.fromEntries(filled) as Record<string, string>, { replace: true });
  };
  // biome-ignore lint/correctness/noComponentHookFactories: the name of a key, not a component
  useKeys({ Escape: () => go({}) });

  const lit = useMemo(
    () => (joined ? litParts(joined, { party, link, path: from && to ? path : null }) : null),
    [joined, party, link, from, to, path],
  );

  if (error) return <Notice error={error} retry={retry} />;
  if (!joined) return <Waiting what="the network" />;
  if (joined.parties.length === 0) {
    return <Notice title="No parties yet">Add a document: whoever it names appears here.</Notice>;
  }
  const openParty = joined.partyOf.get(party);
  const openLink = joined.links.get(link);
  return (
    <NetworkContext value={joined}>
      <div className="network">
        <section className="network-view" aria-label="Network">
          <div className="network-switch choices">
            <button
              type="button"
              className="choice"
              aria-pressed={!asList}
              onClick={() => go({ view: undefined, party, link, from, to })}
            >
              Drawing
            </button>
            <button
              type="button"
              className="choice"
              aria-pressed={asList}
              onClick={() => go({ view: 'list', party, link, from, to })}
            >
              List
            </button>
          </div>
          {asList ? (
            <NetworkList open={go} selected={openParty?.id ?? openLink?.id} />
          ) : (
            <GraphView lit={lit} open={go} />
          )}
        </section>
        <aside className="network-panel" aria-label="Details">
          {openLink ? (
            <LinkPanel link={openLink} open={go} />
          ) : openParty ? (
            <PartyPanel party={openParty} open={go} />
          ) : (
            <>
              <TracePanel from={from} to={to} choose={(ends) => go(ends)} answer={trace} />
              <ProposalsPanel open={go} />
            </>
          )}
        </aside>
      </div>
    </NetworkContext>
  );
}
