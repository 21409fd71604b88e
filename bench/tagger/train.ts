import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOpenly } from '../../src/extraction/names/findNames.ts';
import { NameTagger } from '../../src/extraction/tagger/NameTagger.ts';
import { Weights } from '../../src/extraction/tagger/Weights.ts';
import { tokenizedText } from '../../src/extraction/text/tokenizedText.ts';
import { seededRandom } from '../random.ts';
import { examplesOf } from './examplesOf.ts';
import { type GoldDocument, readCorpus, TRAINING } from './readCorpora.ts';
import { scoreNames } from './scoreNames.ts';
import { type TrainingOptions, trainCrf } from './trainCrf.ts';
import { namePool, withOtherNames } from './withOtherNames.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/ner');
const OUT = resolve(import.meta.dirname, '../../src/extraction/tagger/english.weights');
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: SHARED },
    out: { type: 'string', default: OUT },
    // With it, every fifth document is held out, scored and not trained on; the weights go nowhere but to --out.
    'held-out': { type: 'boolean', default: false },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.03' },
    decay: { type: 'string', default: '0.0005' },
    hidden: { type: 'string', default: '0.5' },
    bits: { type: 'string', default: '18' },
    wnut: { type: 'string', default: '0.5' },
    // Copies of each document with other names in it.
    copies: { type: 'string', default: '2' },
    share: { type: 'string', default: '0.6' },
    fold: { type: 'string', default: '4' },
    sec: { type: 'string', default: '0.3' },
  },
});

const options: TrainingOptions = {
  bits: Number(values.bits),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  hidden: Number(values.hidden),
  corpora: { wnut17: Number(values.wnut), sec_filings: Number(values.sec) },
  seed: 20240925,
  report: (epoch, loss) => process.stderr.write(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}\n`),
};

/** What a tagger finds in a gold document, as spans of its text. */
function readWith(tagger: NameTagger, { text, passages }: GoldDocument) {
  const doc = tokenizedText(text, passages);
  return tagger.tag(doc, readOpenly(doc).guessed).map(({ first, end, kind }) => ({
    start: doc.tokens[first]!.start,
    end: doc.tokens[end - 1]!.end,
    kind,
  }));
}

const fold = Number(values.fold);
const documents = TRAINING.map((corpus) => readCorpus(values.data, corpus));
const learnt = documents.flatMap((all) =>
  all.filter((_, index) => !values['held-out'] || index % FOLDS !== fold),
);
const pool = namePool(learnt.filter(({ corpus }) => corpus !== 'sec_filings'));
const next = seededRandom(options.seed);
const copies = Array.from({ length: Number(values.copies) }, () =>
  learnt.map((document) => withOtherNames(document, pool, Number(values.share), next)),
);
const bytes = trainCrf([learnt, ...copies].flat().flatMap(examplesOf), options);
if (values['held-out']) {
  if (values.out !== OUT) writeFileSync(values.out, bytes);
  const tagger = new NameTagger(new Weights(bytes));
  for (const [index, corpus] of TRAINING.entries()) {
    const held = documents[index]!.filter((_, at) => at % FOLDS === fold);
    const figures = scoreNames(held, (document) => readWith(tagger, document));
    console.log(corpus.name, JSON.stringify(figures));
  }
} else {
  writeFileSync(values.out, bytes);
  console.log(`${bytes.length} bytes from ${learnt.length} documents to ${values.out}`);
}
