import type { Candidate } from '../candidate.ts';
import { nameKey } from '../names/nameKey.ts';
import { findMails } from '../text/findMails.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';

const ADDRESS = /^["'”]?[ \t]*[<[(]?[ \t]*(?:mailto:)?([\p{L}\p{N}._%+-]+)@/u;
const TYPELESS = /^(?:Organization|Company|LegalEntity)$/;

/** A name in a mail's header whose address repeats it ("Jane Roe <j.roe@…>") is a person's, wherever it stands in the text. */
export function typeCorrespondents(doc: TokenizedText, names: Candidate[]): Candidate[] {
  const { text, tokens } = doc;
  const mails = findMails(text);
  if (mails.length === 0) return names;
  const written = ({ first, end }: Candidate) => text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  const people = new Set<string>();
  for (const candidate of names) {
    if (candidate.kind !== 'party' || !TYPELESS.test(candidate.type ?? '')) continue;
    const start = tokens[candidate.first]!.start;
    const header = mails.find((mail) => mail.start <= start && start < mail.body);
    if (!header) continue;
    const end = tokens[candidate.end - 1]!.end;
    const address = ADDRESS.exec(text.slice(end, end + 80))?.[1]?.toLowerCase();
    const words = nameKey(written(candidate)).split(' ');
    if (address && words.length > 1 && words.some((word) => word.length > 2 && address.includes(word)))
      people.add(nameKey(written(candidate)));
  }
  return names.map((candidate) =>
    candidate.kind === 'party' && people.has(nameKey(written(candidate)))
      ? { ...candidate, type: 'Person' }
      : candidate,
  );
}
