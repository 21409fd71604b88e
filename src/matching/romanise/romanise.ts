import anyAscii from 'any-ascii';
import { foldLatin } from '../text/foldLatin.ts';
import { type Script, scriptOf } from '../text/scriptOf.ts';
import { romaniseArabic } from './romaniseArabic.ts';
import { romaniseCyrillic } from './romaniseCyrillic.ts';
import { romaniseHan, simplifyHan } from './romaniseHan.ts';
import { romaniseHangul } from './romaniseHangul.ts';

/** A word in Latin letters, with the script it was written in. */
export interface Romanised {
  form: string;
  script: Script;
}

/** Latin a–z and digits of one lower-case word in any script; empty where nothing of it can be read. */
export function romanise(word: string, ukrainian = false): Romanised {
  const script = scriptOf(word);
  return { form: formOf(word, script, ukrainian), script };
}

function formOf(word: string, script: Script, ukrainian: boolean): string {
  switch (script) {
    case 'latin':
      return foldLatin(word);
    case 'cyrillic':
      return romaniseCyrillic(word, ukrainian || undefined);
    case 'arabic':
      return romaniseArabic(word);
    case 'hangul':
      return romaniseHangul(word);
    case 'han':
      return romaniseHan(simplifyHan(word));
    default:
      return foldLatin(anyAscii(word).toLowerCase());
  }
}
