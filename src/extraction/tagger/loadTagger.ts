import { readFileSync } from 'node:fs';
import { NameTagger } from './NameTagger.ts';
import { Weights } from './Weights.ts';

const FILE = new URL('./english.weights', import.meta.url);

let loaded: NameTagger | undefined;

/** The tagger with the weights that lie beside this file, read at the first call. */
export function loadTagger(): NameTagger {
  loaded ??= new NameTagger(new Weights(readFileSync(FILE)));
  return loaded;
}
