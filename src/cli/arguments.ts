import { existsSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { isDay, isEdtf } from '../model/time.ts';
import { CommandFailure, EXIT } from './exitStatus.ts';

/** Reads an existing calendar day, YYYY-MM-DD. */
export function dayArgument(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD, for example 2024-09-25.');
  return text;
}

/** Reads an EDTF time. */
export function edtfArgument(text: string): string {
  if (!isEdtf(text)) {
    throw new InvalidArgumentError(
      'Give a date as EDTF: 2024-09-25, 2024-09, 2024 or 2024-22 for summer 2024.',
    );
  }
  return text;
}

/** Reads a two-letter country code. */
export function countryArgument(text: string): string {
  if (!/^[a-z]{2}$/i.test(text))
    throw new InvalidArgumentError('Give a country as two letters, for example ru.');
  return text.toLowerCase();
}

/** Reads a port, 1–65535. */
export function portArgument(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('Give a port from 1 to 65535.');
  return port;
}

/** The path of an existing case, with or without its `.redthread`; fails with status 2 where there is none. */
export function existingCase(path: string): string {
  const found = [path, `${path}.redthread`].find((candidate) => existsSync(candidate));
  if (!found) {
    throw new CommandFailure(`There is no case at ${path}. Make one with: redthread new ${path}`, EXIT.usage);
  }
  return found;
}
