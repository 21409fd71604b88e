import type { DocumentRecord } from '../model/document.ts';

/** A document that a person named and the case does not have, or has more than once. */
export class DocumentNotFound extends Error {
  override readonly name = 'DocumentNotFound';
  readonly asked: string | undefined;

  constructor(asked: string | undefined, documents: readonly DocumentRecord[]) {
    const names = documents.slice(0, 12).map(({ name, id }) => `${name} (${id})`);
    const has = names.length === 0 ? 'The case has no documents.' : `Choose one of: ${names.join(', ')}.`;
    super(`${asked === undefined ? 'Say which document.' : `Not one document is called “${asked}”.`} ${has}`);
    this.asked = asked;
  }
}

/** The document with that id or name; without a name the only one there is. Throws a DocumentNotFound. */
export function documentNamed(documents: readonly DocumentRecord[], asked?: string): DocumentRecord {
  const found =
    asked === undefined ? documents : documents.filter(({ id, name }) => id === asked || name === asked);
  if (found.length !== 1) throw new DocumentNotFound(asked, found.length > 1 ? found : documents);
  return found[0]!;
}
