import { setTimeout } from 'node:timers/promises';
import { openCase } from '../../src/case/openCase.ts';
import { plainText } from './plainText.ts';

const [path = '', count = '0', pause = '0'] = process.argv.slice(2);
const file = openCase(path);
for (let at = 1; at <= Number(count); at += 1) {
  const result = file.documents.add(plainText(`${at}.txt`, `Report number ${at}.\nNothing new.`));
  if (result.status === 'added') process.stdout.write(`${at}\n`);
  if (Number(pause) > 0) await setTimeout(Number(pause));
}
file.close();
