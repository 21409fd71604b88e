import './editor.css';
import { useState } from 'react';
import type { OpenDocumentWire } from '../../api/documentSchemas.ts';
import type { Span } from '../../model/citation.ts';
import type { EntityType } from '../../model/entity.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import {
  STANCES,
  STATEMENT_ROLES,
  STATEMENT_TYPES,
  type Stance,
  type StatementType,
} from '../../model/statement.ts';
import { isEdtf } from '../../model/time.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { STANCE_WORDS } from '../words/stanceWords.ts';
import { roleTitle, STATEMENT_WORDS } from '../words/statementWords.ts';
import { editedDecisions } from './editedDecisions.ts';
import { markFresh, type Pick } from './Pick.ts';
import { RolePicker } from './RolePicker.tsx';

interface Props {
  open: OpenDocumentWire;
  /** The statement to correct; absent where one is added by hand. */
  statement?: ReviewedStatement | undefined;
  /** The quote. */
  span: Span;
  close(): void;
  saved(id: string): void;
}

const LIKELY_TYPES: Record<string, EntityType> = {
  product: 'Product',
  base: 'Product',
  other: 'Product',
  place: 'Place',
  employee: 'Person',
  director: 'Person',
  person: 'Person',
  relative: 'Person',
  speaker: 'Person',
};

/** The form to correct a proposal, or to make a statement of selected text. */
export function StatementEditor({ open, statement, span, close, saved }: Props) {
  const { decide } = useDecisions();
  const [type, setType] = useState<StatementType>(statement?.type ?? 'supply');
  const [stance, setStance] = useState<Stance>(statement?.stance ?? 'asserted');
  const [time, setTime] = useState(statement?.time ?? '');
  const [roles, setRoles] = useState<Record<string, Pick[]>>(() =>
    Object.fromEntries(
      Object.entries(statement?.roles ?? {}).map(([role, ids]) => [role, ids.map((entity) => ({ entity }))]),
    ),
  );
  const [speakers, setSpeakers] = useState<Pick[]>([]);
  const [sending, setSending] = useState(false);
  const timeHolds = time === '' || isEdtf(time);
  const filled = STATEMENT_ROLES[type].some((role) => (roles[role]?.length ?? 0) > 0);

  const mark = (role: string) => (name: string) => {
    const fresh = markFresh(open.document.id, open.text, span, name, LIKELY_TYPES[role] ?? 'Organization');
    return fresh && { fresh };
  };

  const save = async () => {
    if (!filled || !timeHolds || sending) return;
    setSending(true);
    const edited = editedDecisions({
      document: open.document.id,
      statement,
      span,
      type,
      stance,
      time,
      roles,
      speakers,
    });
    const title = STATEMENT_WORDS[type].title;
    const recorded = await decide(edited.decisions, statement ? `${title} corrected.` : `${title} added.`);
    setSending(false);
    if (recorded) saved(edited.id);
  };

  return (
    <form
      className="editor"
      aria-label={statement ? 'Correct the statement' : 'Add a statement'}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h3>{statement ? 'Correct' : 'A statement by hand'}</h3>
      {!statement && <blockquote>{open.text.slice(span.start, span.end)}</blockquote>}
      <div className="editor-pair">
        <label className="field">
          <span>Says</span>
          <select
            className="input"
            value={type}
            onChange={(event) => setType(event.target.value as StatementType)}
          >
            {STATEMENT_TYPES.map((one) => (
              <option key={one} value={one}>
                {STATEMENT_WORDS[one].title}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>Stance</span>
          <select
            className="input"
            value={stance}
            title={STANCE_WORDS[stance]}
            onChange={(event) => setStance(event.target.value as Stance)}
          >
            {STANCES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {STATEMENT_ROLES[type].map((role) => (
        <RolePicker
          key={role}
          label={roleTitle(role)}
          picks={roles[role] ?? []}
          entities={open.entities}
          mark={mark(role)}
          change={(picks) => setRoles({ ...roles, [role]: picks })}
        />
      ))}
      {!statement && (
        <RolePicker
          label="Who says so, besides the publisher"
          picks={speakers}
          entities={open.entities}
          mark={mark('speaker')}
          change={setSpeakers}
        />
      )}
      <label className="field">
        <span>When</span>
        <input
          className="input"
          value={time}
          aria-invalid={!timeHolds}
          placeholder="2024-09-19, 2024-09, 2024-22 (summer), 2022-02/.."
          onChange={(event) => setTime(event.target.value.trim())}
        />
        {!timeHolds && (
          <span className="hint hint-wrong">Write it like 2024-09-19, 2024-09 or 2022-02/..</span>
        )}
      </label>
      <div className="editor-actions">
        <button type="button" className="button button-small" onClick={close}>
          Cancel
        </button>
        <button
          type="submit"
          className="button button-small button-main"
          disabled={!filled || !timeHolds || sending}
        >
          {statement ? 'Save the correction' : 'Add the statement'}
        </button>
      </div>
    </form>
  );
}
