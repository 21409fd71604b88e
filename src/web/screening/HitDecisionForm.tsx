import { useState } from 'react';
import type { Hit } from '../../model/hit.ts';
import { useDecisions } from '../client/DecisionsContext.ts';

interface Props {
  hit: Hit;
  kind: 'confirm-hit' | 'dismiss-hit';
  close(): void;
}

/** Asks why, before a hit is confirmed or dismissed: a verdict without a reason helps nobody later. */
export function HitDecisionForm({ hit: { entity, listing }, kind, close }: Props) {
  const { decide } = useDecisions();
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const confirming = kind === 'confirm-hit';
  const save = async () => {
    if (!reason.trim() || sending) return;
    setSending(true);
    const about = { entity: entity.id, list: listing.list, listing: listing.id, reason: reason.trim() };
    const done = await decide(
      [{ kind, ...about }],
      `${entity.name}: hit ${confirming ? 'confirmed' : 'dismissed'}.`,
    );
    setSending(false);
    if (done) close();
  };
  return (
    <form
      className="hit-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label className="field">
        <span>
          {confirming
            ? `Why ${entity.name} is this listed party`
            : `Why ${entity.name} is not this listed party`}
        </span>
        <textarea
          className="input"
          rows={2}
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: the form opens because the person asked to decide
          autoFocus
          placeholder={confirming ? 'Same tax number in the invoice' : 'Different birth year, other country'}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="hit-buttons">
        <button type="submit" className="button button-main" disabled={!reason.trim() || sending}>
          {confirming ? 'Confirm the hit' : 'Dismiss the hit'}
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
