import type { Passage } from '../model/document.ts';

/** Builds a text passage by passage, so that offsets and text can never disagree. */
export class PassageWriter {
  readonly passages: Passage[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  /** Adds a passage after a blank line, or after `separator`; one without text adds nothing. */
  add(text: string, passage: Omit<Passage, 'start' | 'end'>, separator = '\n\n'): void {
    if (text === '') return;
    if (this.#length > 0) this.#append(separator);
    const start = this.#length;
    this.#append(text);
    this.passages.push({ start, end: this.#length, ...passage });
  }

  get text(): string {
    return this.#parts.join('');
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
