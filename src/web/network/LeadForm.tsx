import { useState } from 'react';
import type { Lead } from '../../model/lead.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { leadSubject } from './leadSubject.ts';

/** Asks why, before somebody puts a name to a party that the documents do not name. */
export function LeadForm({ lead: { placeholder, candidate }, close }: { lead: Lead; close(): void }) {
  const { decide } = useDecisions();
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const save = async () => {
    if (!reason.trim() || sending) return;
    setSending(true);
    const about = { placeholder: placeholder.id, candidate: leadSubject(candidate), reason: reason.trim() };
    const done = await decide(
      [{ kind: 'accept-lead', ...about }],
      `You identified ${placeholder.name} as ${candidate.name}.`,
    );
    setSending(false);
    if (done) close();
  };
  return (
    <form
      className="lead-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label className="field">
        <span>Why it is {candidate.name}</span>
        <textarea
          className="input"
          rows={2}
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: the form opens because the person asked to decide
          autoFocus
          placeholder="The invoices bear its tax number"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="panel-buttons">
        <button
          type="submit"
          className="button button-small button-main"
          disabled={!reason.trim() || sending}
        >
          Accept under my name
        </button>
        <button type="button" className="button button-small" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
