import { type Candidate, STRENGTH } from '../candidate.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import { HEADS_WITH_TAIL, ORGANIZATION_HEADS, STATE_HEADS } from '../gazetteers/organizationHeads.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isPersonTitle } from './findTitledPeople.ts';
import { isCountryAt } from './isCountryAt.ts';
import type { NameRun } from './nameRuns.ts';
import { CALENDAR_WORDS } from './notNames.ts';
import { isCapitalised } from './tokenShape.ts';

const TAIL_JOINT = new Set(['of', 'for']);
const WIDE_JOINT = new Set(['of', 'for', 'on', 'against', 'to']);
// "Committee on X", "Mission to Y"; after other heads "on" and "to" begin something new ("on September 19").
const WIDE_HEADS =
  /^(?:committee|commission|council|conference|forum|delegation|mission|campaign|coalition|embassy|network|movement)$/;
const COMPANY_HEADS =
  /^(?:bank|group|holding|holdings|corporation|company|enterprise|enterprises|industries|factory|plant|works|mill|refinery|shipyard|partners|ventures|investments|trading|logistics|shipping|airlines|airways|aviation|aerospace|technologies|technology|tech|systems|electronics|engineering|machinery|motors|semiconductor|semiconductors|microelectronics|instruments|optics|robotics|dynamics|solutions|energy|petroleum|mining|metals|chemicals|pharmaceuticals|concern|manufacturing|combine|complex|components|avionics|equipment|export|import|microsystems|management|shipmanagement)$/;
// Capitalised after a name they make it an organisation only of some size: "Airbus Defence", not "Russian Media".
const PLAIN =
  /^(?:media|news|weapons|arms|forces|force|trade|defense|defence|import|export|products|global|international|front|opposition|market|markets|supply|exchange|school|church|technology|tech|networks|communications|gas|oil|energy|party|command|commission|program|programme|project|initiative|committee|board|team)$/;

/** The end of "of X Y and Z" after a head word at `at - 1`: the name goes on through it. */
function tailEnd(doc: TokenizedText, at: number, end: number): number {
  const { tokens } = doc;
  let reached = at;
  let cursor = at;
  const joints = WIDE_HEADS.test(tokens[at - 1]!.lower) ? WIDE_JOINT : TAIL_JOINT;
  while (cursor < end) {
    const word = tokens[cursor]!;
    if (
      !joints.has(word.lower) &&
      !(reached > at && (word.lower === 'and' || word.text === '&' || word.text === ','))
    )
      break;
    let next = cursor + 1;
    if (word.text === ',' && !(isCapitalised(tokens[next]) && isCommaList(doc, next, end))) break;
    while (tokens[next]?.lower === 'the' || tokens[next]?.lower === 'of') next += 1;
    if (next >= end || !isCapitalised(tokens[next]) || CALENDAR_WORDS.has(tokens[next]!.lower)) break;
    // "the Ministry of Defense and the FSB": two bodies; "of Industry and Trade": one.
    if (
      word.lower === 'and' &&
      (next > cursor + 1 ||
        isCountryAt(doc, next, end) ||
        STATE_HEADS.has(tokens[next]!.lower) ||
        tokens[next]!.text === tokens[next]!.text.toUpperCase())
    )
      break;
    while (
      next < end &&
      (isCapitalised(tokens[next]) || (tokens[next]!.text === '&' && isCapitalised(tokens[next + 1])))
    ) {
      if (isPersonTitle(tokens[next]!.lower) && next > cursor + 1) return reached > at ? reached : next;
      next += 1;
    }
    reached = next;
    cursor = next;
  }
  return reached;
}

/** "Industry, Trade and Tourism": a comma inside a body's name is followed by one word and then "and". */
function isCommaList({ tokens }: TokenizedText, at: number, end: number): boolean {
  let next = at;
  while (next < end && isCapitalised(tokens[next])) next += 1;
  return next - at <= 2 && tokens[next]?.lower === 'and' && isCapitalised(tokens[next + 1]);
}

/** Organisations by a capitalised head word: "Chinese Foreign Ministry", "Center for X Y", "X Machinery Works". */
export function findHeadedOrganizations(doc: TokenizedText, run: NameRun, sentenceEnd: number): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  let from = run.first;
  for (let at = run.end - 1; at >= from; at -= 1) {
    const head = tokens[at]!.lower;
    const isState = STATE_HEADS.has(head);
    if (!isState && !ORGANIZATION_HEADS.has(head)) continue;
    const joint =
      at === run.end - 1 && HEADS_WITH_TAIL.has(head) ? tailEnd(doc, run.end, sentenceEnd) : run.end;
    const hasTail = joint > run.end && at === run.end - 1;
    const before = tokens.slice(from, at);
    while (before.length > 0 && isPersonTitle(before[0]!.lower) && !isOrganizationWord(before[0]!.lower)) {
      from += 1;
      before.shift();
    }
    if (from > at) break;
    const distinct = before.some(
      (token) => !DEMONYMS.has(token.lower) && !/^(?:south|north|western|the|new)$/.test(token.lower),
    );
    if (!hasTail && before.length === 0) continue;
    if (!hasTail && !distinct && !isState) continue;
    if (!hasTail && PLAIN.test(head) && (!distinct || (run.opensSentence && before.length < 2))) continue;
    const possessor = isState && at === run.end - 1 ? possessorStart(doc, from) : from;
    found.push({
      first: possessor,
      end: hasTail ? joint : at + 1,
      kind: 'party',
      type:
        isState && !/^(?:court|service|corps|office|bureau)$/.test(head)
          ? 'PublicBody'
          : COMPANY_HEADS.test(head)
            ? 'Company'
            : 'Organization',
      rule: hasTail ? 'head:of' : 'head:last',
      reference: 'name',
      strength: STRENGTH.head,
    });
    break;
  }
  return found;
}

function isOrganizationWord(lower: string): boolean {
  return (
    lower === 'general' ||
    lower === 'special' ||
    lower === 'foreign' ||
    lower === 'chief' ||
    lower === 'prime'
  );
}

/** "Russia's Defense Ministry": the country before the possessive belongs to the name of a body of the state. */
function possessorStart(doc: TokenizedText, first: number): number {
  const { tokens } = doc;
  if (tokens[first - 1]?.lower !== "'s" && tokens[first - 1]?.lower !== '’s') return first;
  for (let start = first - 2; start >= Math.max(0, first - 4); start -= 1) {
    if (isCountryAt(doc, start, first - 1)) return start;
  }
  return first;
}
