import { useEffect, useId, useMemo, useState } from 'react';
import type { Party, PartyId } from '../../model/party.ts';
import { ENTITY_WORDS } from '../words/entityWords.ts';

interface Props {
  label: string;
  parties: readonly Party[];
  value: PartyId;
  choose(party: PartyId): void;
}

/** Chooses one party by its name. */
export function PartyPicker({ label, parties, value, choose }: Props) {
  const list = useId();
  const labels = useMemo(() => labelsOf(parties), [parties]);
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(labels.find(([id]) => id === value)?.[1] ?? ''), [value, labels]);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input"
        list={list}
        data-search={label === 'From' ? '' : undefined}
        placeholder="A name"
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          const found = labels.find(([, text]) => text === event.target.value);
          if (found) choose(found[0]);
          else if (event.target.value === '') choose('');
        }}
      />
      <datalist id={list}>
        {labels.map(([id, text]) => (
          <option key={id} value={text} />
        ))}
      </datalist>
    </label>
  );
}

/** Each party's name, with its type where several have the same, and a number where that does not help either. */
function labelsOf(parties: readonly Party[]): [PartyId, string][] {
  const taken = new Set<string>();
  return parties.map(({ id, name, type }) => {
    let text = taken.has(name) ? `${name} (${ENTITY_WORDS[type]})` : name;
    for (let number = 2; taken.has(text); number++) text = `${name} (${ENTITY_WORDS[type]} ${number})`;
    taken.add(text);
    return [id, text];
  });
}
