import './editor.css';
import { useId, useState } from 'react';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../model/entity.ts';
import { ENTITY_WORDS } from '../words/entityWords.ts';
import { type Pick, pickId } from './Pick.ts';

interface Props {
  label: string;
  picks: readonly Pick[];
  entities: readonly Entity[];
  change(picks: Pick[]): void;
  /** Makes a new entity of words of the text; null where the text does not contain them. */
  mark(name: string): Pick | null;
}

const SHOWN = 8;

/** Chooses who or what fills a role, from the entities of the document, or marks a new one by its words in the text. */
export function RolePicker({ label, picks, entities, change, mark }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const chosen = new Set(picks.map(pickId));
  const sought = typed.trim().toLowerCase();
  const found = entities
    .filter(({ id, names }) => !chosen.has(id) && names.some((name) => name.toLowerCase().includes(sought)))
    .slice(0, SHOWN);
  const exact = found.some(({ names }) => names.some((name) => name.toLowerCase() === sought));
  const fresh = sought && !exact ? mark(typed.trim()) : null;
  const options = [
    ...found.map((entity) => ({
      key: entity.id,
      label: entity.names[0]!,
      note: ENTITY_WORDS[entity.type],
      pick: { entity: entity.id } as Pick,
    })),
    ...(fresh ? [{ key: 'fresh', label: `“${typed.trim()}”`, note: 'mark as new', pick: fresh }] : []),
  ];

  const take = (pick: Pick) => {
    change([...picks, pick]);
    setTyped('');
    setAt(0);
    setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes when the focus has left the whole field
    <div
      className="role"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <label htmlFor={`${list}-input`}>{label}</label>
      <div className="role-box">
        {picks.map((pick) => (
          <Chip
            key={pickId(pick)}
            pick={pick}
            entities={entities}
            retype={(type) =>
              change(
                picks.map((one) =>
                  one === pick && 'fresh' in one ? { fresh: { ...one.fresh, type } } : one,
                ),
              )
            }
            remove={() => change(picks.filter((one) => one !== pick))}
          />
        ))}
        <input
          id={`${list}-input`}
          role="combobox"
          aria-expanded={open && options.length > 0}
          aria-controls={list}
          aria-activedescendant={open && options[at] ? `${list}-${at}` : undefined}
          autoComplete="off"
          placeholder={picks.length === 0 ? 'nobody said' : ''}
          value={typed}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            setOpen(true);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && !open) setOpen(true);
            else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, options.length - 1));
            else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
            else if (event.key === 'Enter' && open && options[at] && sought) take(options[at].pick);
            else if (event.key === 'Backspace' && typed === '') change(picks.slice(0, -1));
            else if (event.key === 'Escape' && open) setOpen(false);
            else return;
            if (event.key !== 'Backspace') event.preventDefault();
            if (event.key === 'Escape') event.stopPropagation();
          }}
        />
      </div>
      {open && (options.length > 0 || sought) && (
        <div className="role-options" id={list} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            <button
              key={option.key}
              id={`${list}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option.pick)}
            >
              <span>{option.label}</span>
              <span className="quiet">{option.note}</span>
            </button>
          ))}
          {options.length === 0 && (
            <p className="hint">
              The document does not contain these words. Write them as they stand in the text.
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface ChipProps {
  pick: Pick;
  entities: readonly Entity[];
  retype(type: EntityType): void;
  remove(): void;
}

function Chip({ pick, entities, retype, remove }: ChipProps) {
  const name =
    'fresh' in pick
      ? pick.fresh.name
      : (entities.find(({ id }) => id === pick.entity)?.names[0] ?? pick.entity);
  return (
    <span className="chip">
      {name}
      {'fresh' in pick && (
        <select
          aria-label={`What ${name} is`}
          value={pick.fresh.type}
          onChange={(event) => retype(event.target.value as EntityType)}
        >
          {ENTITY_TYPES.map((type) => (
            <option key={type} value={type}>
              {ENTITY_WORDS[type]}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={remove} aria-label={`Remove ${name}`}>
        ×
      </button>
    </span>
  );
}
