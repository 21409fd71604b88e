import './addDocuments.css';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  type AddDocumentQuery,
  type AddedDocumentWire,
  addedDocumentSchema,
} from '../../api/documentSchemas.ts';
import { isEdtf } from '../../model/time.ts';
import { ask } from '../client/ask.ts';
import { useCase } from '../client/CaseContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { AddedList } from './AddedList.tsx';

const NO_FILES: AddedDocumentWire = {
  name: 'No file',
  result: 'unread',
  message:
    'Folders cannot be dropped: open the folder and drop its files, or use “redthread add CASE FOLDER”.',
};

/** A place to drop files, with what is known of where they come from. */
export function AddDocuments({ first }: { first: boolean }) {
  const { api, key } = useCase();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const [added, setAdded] = useState<AddedDocumentWire[]>([]);
  const [left, setLeft] = useState(0);
  const dateHolds = published === '' || isEdtf(published);

  const send = async (files: File[]) => {
    if (!dateHolds) return;
    setAdded(files.length > 0 ? [] : [NO_FILES]);
    setLeft(files.length);
    const known = { publisher: publisher.trim(), published };
    for (const file of files) {
      const query: AddDocumentQuery = { name: file.name };
      if (known.publisher) query.publisher = known.publisher;
      if (known.published && dateHolds) query.published = known.published;
      const result = await ask(`${api}/documents?${new URLSearchParams(query)}`, addedDocumentSchema, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      }).catch(
        (error: Error): AddedDocumentWire => ({ name: file.name, result: 'unread', message: error.message }),
      );
      setAdded((before) => [...before, result]);
      setLeft((before) => before - 1);
    }
    await queries.invalidateQueries({ queryKey: ['case', key] });
  };

  return (
    <section className="adding" aria-label="Add documents">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
      <div
        className={`drop${over ? ' drop-over' : ''}${first ? ' drop-first' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send(droppedFiles(event.dataTransfer));
        }}
      >
        <div>
          <h2>{first ? 'Start with a document' : 'Add documents'}</h2>
          <p>
            Drop files here: text, Markdown, web pages, PDF, Word. They stay on this machine, byte for byte as
            they are.
          </p>
        </div>
        <button
          type="button"
          className={first ? 'button button-main' : 'button'}
          disabled={left > 0 || !dateHolds}
          onClick={() => input.current?.click()}
        >
          <Icon name="plus" /> Choose files
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            void send([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <div className="drop-known">
          <label className="field">
            <span>Published by (optional)</span>
            <input
              className="input"
              maxLength={200}
              value={publisher}
              onChange={(event) => setPublisher(event.target.value)}
            />
          </label>
          <label className="field">
            <span>Published on (optional)</span>
            <input
              className="input"
              placeholder="2024-09-25 or 2024-09"
              value={published}
              aria-invalid={!dateHolds}
              onChange={(event) => setPublished(event.target.value.trim())}
            />
            {!dateHolds && (
              <span className="hint hint-wrong">Write it like 2024-09-25, 2024-09 or 2024.</span>
            )}
          </label>
        </div>
      </div>
      <AddedList added={added} left={left} />
    </section>
  );
}

function droppedFiles(dropped: DataTransfer): File[] {
  return [...dropped.items].flatMap((item) => {
    if (item.webkitGetAsEntry()?.isDirectory) return [];
    return item.getAsFile() ?? [];
  });
}
