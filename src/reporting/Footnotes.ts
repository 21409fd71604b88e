import type { Citation } from '../model/citation.ts';
import type { ChainLink } from '../model/evidence.ts';
import type { Listing } from '../model/listing.ts';
import { html, type SafeHtml } from './SafeHtml.ts';

/** What a footnote points to: a place in a document with who says so there, an entry of a list, or a decision. */
export type Footnote =
  | { kind: 'citation'; citation: Citation; chain: readonly ChainLink[] }
  | { kind: 'entry'; list: string; id: string; name: string }
  | { kind: 'decision'; event: number; author: string; at: string }
  | { kind: 'listing'; listing: Listing; from: string; until: string | null; basis: 'list' | 'seen' };

function keyOf(note: Footnote): string {
  if (note.kind === 'listing') return `listing ${note.listing.list} ${note.listing.id}`;
  if (note.kind === 'entry') return `entry ${note.list} ${note.id}`;
  if (note.kind === 'decision') return `decision ${note.event}`;
  const { document, start, end } = note.citation;
  return `citation ${document} ${start} ${end} ${JSON.stringify(note.chain)}`;
}

/** Numbers footnotes in the order in which the report first refers to them; the same place has one number. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly notes: Footnote[] = [];

  number(note: Footnote): number {
    const key = keyOf(note);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.notes.push(note);
    this.#numbers.set(key, this.notes.length);
    return this.notes.length;
  }

  /** The references as they stand behind a sentence, lowest number first. */
  references(notes: readonly Footnote[]): SafeHtml {
    const numbers = [...new Set(notes.map((note) => this.number(note)))].sort((a, b) => a - b);
    return html`<sup class="refs">${numbers.map((number) => html`<a class="ref" href="#note-${number}">${number}</a>`)}</sup>`;
  }
}
