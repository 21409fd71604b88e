import { type Candidate, STRENGTH } from '../candidate.ts';
import { isLegalForm } from '../gazetteers/organizationHeads.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameRun } from './nameRuns.ts';
import { isCapitalised } from './tokenShape.ts';

// Legal forms that go before the name; the same letters elsewhere are something else.
const BEFORE = /^(?:OOO|OAO|ZAO|PAO|AO|JSC|OJSC|CJSC|PJSC|LLC|FGUP|NPO|NPP|TOV|PT|UAB|SIA|OÜ|SC|ФГУП)$/u;
const SMALL_FORMS = /^(?:d\.?o\.?o\.?|d\.d\.|a\.s\.|s\.r\.o\.?|s\.p\.a\.?|k\.s\.|e\.v\.|z\.s\.|o\.ü\.)$/;
// Words before a legal form; longer runs of capitals are headings or tables.
const LONGEST = 8;
const QUOTES = /^["“«„'‘]$/u;
const CLOSING = /^["”»“'’]$/u;

/** Companies by their legal form after the name ("X Trading Co., Ltd.") or before it ("JSC X", 'OOO "X"'). */
export function findFormalOrganizations(doc: TokenizedText, run: NameRun, sentenceEnd: number): Candidate[] {
  const { tokens } = doc;
  const make = (first: number, end: number): Candidate => ({
    first,
    end,
    kind: 'party',
    type: 'Company',
    rule: 'form:legal',
    reference: 'name',
    strength: STRENGTH.form,
  });
  const found: Candidate[] = [];
  for (let at = run.first; at < run.end; at += 1) {
    if (BEFORE.test(tokens[at]!.text) && at === run.end - 1 && QUOTES.test(tokens[at + 1]?.text ?? '')) {
      let close = at + 2;
      while (close < sentenceEnd && close - at < 12 && !CLOSING.test(tokens[close]!.text)) close += 1;
      if (close < sentenceEnd && CLOSING.test(tokens[close]!.text)) found.push(make(at, close + 1));
    } else if (at > run.first && isLegalForm(tokens[at]!.text)) {
      let end = at + 1;
      while (end < sentenceEnd) {
        if (isLegalForm(tokens[end]!.text) && isCapitalised(tokens[end])) end += 1;
        else if (
          tokens[end]!.text === ',' &&
          isLegalForm(tokens[end + 1]?.text ?? '') &&
          isCapitalised(tokens[end + 1])
        )
          end += 2;
        else break;
      }
      found.push(make(Math.max(run.first, at - LONGEST), end));
      at = end;
    }
  }
  // "d.o.o.", "a.s.", "s.r.o.": forms that are written small.
  const small = tokens[run.end];
  if (small && run.end < sentenceEnd && SMALL_FORMS.test(small.lower))
    found.push(make(run.first, run.end + 1));
  const after = tokens[run.end];
  const form = tokens[run.end + 1];
  if (
    after?.text === ',' &&
    form &&
    run.end + 1 < sentenceEnd &&
    /^(?:Inc|Ltd|LLC|L\.L\.C|S\.A|Corp|GmbH|LP|LLP|PLC|N\.V|B\.V|S\.p\.A)\.?$/.test(form.text)
  ) {
    found.push(make(run.first, run.end + 2));
  }
  if (BEFORE.test(tokens[run.first]!.text) && run.end - run.first > 1) found.push(make(run.first, run.end));
  return found;
}
