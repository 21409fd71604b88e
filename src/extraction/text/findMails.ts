import type { Span } from '../../model/citation.ts';

/** One message of a thread: the lines of its header, and the text from there to the next header. */
export interface Mail extends Span {
  from: Span;
  to?: Span | undefined;
  date?: Span | undefined;
  /** Where its header ends and what its sender writes begins. */
  body: number;
}

const HEADER =
  /^[ \t>]*\*?(from|to|cc|bcc|date|sent|subject|reply-to|от|от кого|кому|копия|дата|отправлено|тема|发件人|收件人|抄送|日期|时间|发送时间|主题)\*?[ \t]*[:：][ \t]*(\S[^\n]{0,400})$/gimu;
const FROM = /^(?:from|от|от кого|发件人)$/iu;
const TO = /^(?:to|кому|收件人)$/iu;
const DATE = /^(?:date|sent|дата|отправлено|日期|时间|发送时间)$/iu;
const MAX_GAP = 3;

/** The messages of an e-mail thread by their headers: at least two header lines together, one of which says from whom. */
export function findMails(text: string): Mail[] {
  const lines = [...text.matchAll(HEADER)].map((found) => ({
    key: found[1]!,
    start: found.index,
    end: found.index + found[0].length,
    value: { start: found.index + found[0].length - found[2]!.length, end: found.index + found[0].length },
  }));
  const mails: Mail[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at + 1;
    while (next < lines.length && lines[next]!.start - lines[next - 1]!.end <= MAX_GAP) next++;
    const block = lines.slice(at, next);
    at = next;
    const from = block.find(({ key }) => FROM.test(key))?.value;
    if (!from || block.length < 2) continue;
    const before = mails.at(-1);
    if (before) before.end = block[0]!.start;
    mails.push({
      start: block[0]!.start,
      end: text.length,
      from,
      to: block.find(({ key }) => TO.test(key))?.value,
      date: block.find(({ key }) => DATE.test(key))?.value,
      body: block.at(-1)!.end,
    });
  }
  return mails;
}
