import { type Candidate, STRENGTH } from '../candidate.ts';
import { singular } from '../gazetteers/roleNouns.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';

const PAPERS =
  /^(?:document|invoice|file|record|memo|memorandum|letter|email|e-mail|contract|dossier|filing|ledger|manifest|spreadsheet|database|presentation|correspondence|paperwork|waybill|declaration|affidavit|transcript|statement|report|certificate|registry|register|log|deed|indictment|complaint|paper)$/;
// These are as often acts or messages as papers: they need a word that makes papers of them.
const UNSURE = /^(?:statement|report|paper|register|registry|log|complaint|letter|declaration|certificate)$/;
const QUALIFIERS =
  /^(?:internal|undated|leaked|confidential|classified|secret|official|corporate|financial|bank|customs|shipping|court|tax|company|procurement|court|legal|export|import|trade|progress|technical|draft|signed|purported|later|earlier|intelligence|purchase|payment|delivery|new|second|first|final|annual|quarterly|cargo|stolen|obtained|flight|land|property|corporate)$/;
const DETERMINERS =
  /^(?:the|a|an|one|two|three|several|some|this|that|these|those|another|its|their|many|dozens|hundreds|of)$/;
const SEEN =
  /^(?:reviewed|seen|obtained|viewed|examined|leaked|analyzed|analysed|published|shared|dated|sent|filed|signed|verified|accessed|shown|provided|issued)$/;

const CYRILLIC =
  /^(?:документ(?:а|у|ом|е|ы|ов|ам|ами|ах)?|накладн(?:ая|ой|ые|ых)|счет(?:а|ов)?|счёт(?:а|ов)?|договор(?:а|у|ом|е|ы|ов)?|письм(?:о|а|е)|отч[её]т(?:а|е|ы|ов)?|рахунк(?:и|ів))$/u;

/** References to papers as sources: "the document", "undated invoices", "internal reports". */
export function findDocuments(doc: TokenizedText): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  for (const { tokens: range } of doc.sentences) {
    for (let at = range.first; at < range.end; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < 3) continue;
      const russian = CYRILLIC.test(token.lower);
      const noun = singular(token.lower);
      if (!russian && !PAPERS.test(noun)) continue;
      const next = tokens[at + 1]?.lower ?? '';
      let first = at;
      // "Invoice No. 2231"
      let qualified = russian || /^(?:no\.?|№|#|number|nr\.?)$/.test(next);
      while (first > range.first && at - first < 4) {
        const before = tokens[first - 1]!;
        if (QUALIFIERS.test(before.lower)) qualified = true;
        else if (!DETERMINERS.test(before.lower)) break;
        else if (
          before.lower === 'of' &&
          !(
            first - 2 >= range.first &&
            /^(?:one|two|some|several|many|dozens|hundreds|copies)$/.test(tokens[first - 2]!.lower)
          )
        )
          break;
        else if (/^(?:the|this|that|these|those)$/.test(before.lower)) qualified ||= !UNSURE.test(noun);
        first -= 1;
      }
      const seen =
        SEEN.test(next) ||
        /^(?:said|say|says|show|shows|showed|state|states|stated|indicate|indicated|reveal|revealed|detail|details|detailed|mention|mentions)$/.test(
          next,
        );
      if (UNSURE.test(noun) && !qualified && !seen) continue;
      if (noun === 'register' && token.lower === 'registers') continue;
      // "document the crimes": a verb.
      if (!qualified && !seen && first === at && noun === token.lower) continue;
      found.push({
        first,
        end: at + 1,
        kind: 'document',
        rule: 'document:noun',
        reference: 'description',
        strength: STRENGTH.weak,
      });
    }
  }
  return found;
}
