import { useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  suggested: string;
  answer(name: string | null): void;
}

/** Asks once who decides; the name stands beside every decision in the log. */
export function AuthorDialog({ suggested, answer }: Props) {
  const [name, setName] = useState(suggested);
  return (
    <Dialog title="Who decides?" close={() => answer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) answer(name.trim());
        }}
      >
        <p className="quiet">
          Every decision is logged under a name, so that others can follow who judged what. It stays in this
          browser and in the case file.
        </p>
        <label className="field">
          <span>Your name</span>
          <input
            className="input"
            name="author"
            data-focus
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => answer(null)}>
            Not now
          </button>
          <button type="submit" className="button button-main" disabled={!name.trim()}>
            Decide under this name
          </button>
        </div>
      </form>
    </Dialog>
  );
}
