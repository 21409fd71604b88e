import { useState } from 'react';
import { type EntityKind, kindOf } from '../../model/entity.ts';
import { count } from '../words/documentWords.ts';
import { ENTITY_WORDS } from '../words/entityWords.ts';
import type { Go } from './Go.ts';
import { useJoinedNetwork } from './NetworkContext.ts';

const KINDS: [EntityKind, string][] = [
  ['organization', 'Organisations'],
  ['person', 'People'],
  ['product', 'Products'],
  ['place', 'Places'],
];

/** The network as a list: parties by kind, each with the lines it has. */
export function NetworkList({ open, selected }: { open: Go; selected: string | undefined }) {
  const { parties, links, listed, partyOf } = useJoinedNetwork();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const found = parties.filter(({ names }) => names.some((name) => name.toLowerCase().includes(words)));
  return (
    <div className="network-list">
      <input
        className="input"
        type="search"
        data-search
        aria-label="Search parties"
        placeholder="Search a party"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 && <p className="quiet">No party is called anything like “{sought}”.</p>}
      {KINDS.map(([kind, title]) => {
        const ofKind = found.filter(({ type }) => kindOf(type) === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h2 className="overline">
              {title} <span className="quiet">{ofKind.length}</span>
            </h2>
            <ul>
              {ofKind.map((party) => {
                const own = [...links.values()].filter(({ ends }) => ends.includes(party.id));
                return (
                  <li
                    key={party.id}
                    className="network-row"
                    aria-current={party.id === selected || undefined}
                  >
                    <button
                      type="button"
                      className={party.named ? 'party-link' : 'party-link party-unnamed'}
                      onClick={() => open({ party: party.id })}
                    >
                      {party.name}
                    </button>
                    <span className="quiet"> {ENTITY_WORDS[party.type]}</span>
                    {listed.has(party.id) && (
                      <span className="listed-mark">
                        {listed.get(party.id) === 'confirmed' ? 'listed' : 'may be listed'}
                      </span>
                    )}
                    {own.length > 0 && (
                      <details>
                        <summary>{count(own.length, 'line')}</summary>
                        <ul>
                          {own.map((link) => (
                            <li key={link.id} aria-current={link.id === selected || undefined}>
                              <button
                                type="button"
                                className="button-plain"
                                onClick={() => open({ link: link.id })}
                              >
                                {partyOf.get(link.ends.find((end) => end !== party.id) ?? party.id)?.name}
                              </button>
                              <span className="quiet">
                                {' '}
                                {[...new Set(link.edges.map(({ type }) => type.replaceAll('_', ' ')))].join(
                                  ', ',
                                )}
                                {link.denied && ', denied'}
                              </span>
                            </li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
