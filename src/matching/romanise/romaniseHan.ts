import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const simplify = Converter({ from: 'tw', to: 'cn' });

const DOUBLE_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 呼延 百里 东郭 西门 南门 第五 左丘 拓跋 完颜'
  ).split(' '),
);

/** Simplified characters for any Han text. */
export function simplifyHan(text: string): string {
  return simplify(text);
}

function syllables(text: string, surname: boolean): string[] {
  return pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
    v: false,
    surname: surname ? 'head' : 'off',
  }).map((syllable) => syllable.toLowerCase().replaceAll('ü', 'v'));
}

/** Pinyin without tones of a word in simplified characters, ü written as v. */
export function romaniseHan(text: string): string {
  return syllables(text, false).join('');
}

/** Family and given name of a person written in simplified characters without a space, each in pinyin; `cut` is where the given name begins. */
export function romaniseHanPerson(text: string): { family: string; given: string; cut: number } {
  const length = text.length > 2 && DOUBLE_SURNAMES.has(text.slice(0, 2)) ? 2 : 1;
  const all = syllables(text, true);
  return { family: all.slice(0, length).join(''), given: all.slice(length).join(''), cut: length };
}

/** Other spellings of a pinyin form with ü: passports write "lyu", others "lu" or "lv". */
export function pinyinVariants(form: string): string[] {
  if (!form.includes('v')) return [];
  return [form.replaceAll('v', 'yu'), form.replaceAll('v', 'u')];
}
