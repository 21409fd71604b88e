/** Deeper than any page that a person made, and far from where a tree builder's recursion ends. */
export const DEEPEST = 150;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame keygen'.split(' '),
);
const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea']);
// What an opening tag closes when it is the innermost open element, as authors leave these open.
const CLOSES: Record<string, Set<string>> = {
  li: new Set(['li', 'p']),
  p: new Set(['p']),
  tr: new Set(['tr', 'td', 'th', 'p']),
  td: new Set(['td', 'th', 'p']),
  th: new Set(['td', 'th', 'p']),
  dt: new Set(['dt', 'dd', 'p']),
  dd: new Set(['dt', 'dd', 'p']),
  option: new Set(['option']),
};

/**
 * Takes the tags beyond `DEEPEST` levels out of an HTML source and leaves their text, before a tree is built of it.
 * Time and memory are linear in the source, which they are not for a parser on such input.
 */
export function capDepth(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  const counts = new Map<string, number>();
  let copied = 0;
  const cut = (from: number, to: number, instead: string) => {
    // One blank for a whole run of tags: patterns that trim take long over long runs.
    if (copied < from) kept.push(html.slice(copied, from));
    if (instead !== ' ' || kept.at(-1) !== ' ') kept.push(instead);
    copied = to;
  };
  const pop = () => {
    const name = open.pop()!;
    counts.set(name, counts.get(name)! - 1);
  };

  for (let at = html.indexOf('<'); at >= 0; ) {
    const end = tagEnd(html, at);
    const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, Math.min(end, at + 40)));
    if (!tag) {
      // No tag at all; as an entity, many of them are one text and not as many nodes.
      if (end === at + 1) cut(at, end, '&lt;');
      at = html.indexOf('<', end);
      continue;
    }
    const name = tag[2]!.toLowerCase();
    let after = end;
    if (tag[1] === '/') {
      if (counts.get(name)) {
        if (open.length > DEEPEST) cut(at, end, ' ');
        while (open.at(-1) !== name) pop();
        pop();
      }
    } else if (!VOID.has(name)) {
      while (CLOSES[name]?.has(open.at(-1) ?? '')) pop();
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (open.length > DEEPEST) cut(at, end, ' ');
      if (RAW_TEXT.has(name)) after = rawTextEnd(html, name, end);
    }
    at = html.indexOf('<', after);
  }
  kept.push(html.slice(copied));
  return kept.join('');
}

/** Where the tag, comment or declaration that begins at `at` ends; just behind the `<` where it is none. */
function tagEnd(html: string, at: number): number {
  const next = html.charCodeAt(at + 1);
  if (html.startsWith('<!--', at)) return behind(html, '-->', at + 4);
  if (next === 0x21 || next === 0x3f) return behind(html, '>', at);
  const letter = next === 0x2f ? html.charCodeAt(at + 2) : next;
  if (!((letter >= 0x41 && letter <= 0x5a) || (letter >= 0x61 && letter <= 0x7a))) return at + 1;
  let quote = 0;
  for (let i = at + 2; i < html.length; i++) {
    const unit = html.charCodeAt(i);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x3e) return i + 1;
    // A quote opens a value only behind "=", as parsers have it.
    else if ((unit === 0x22 || unit === 0x27) && /=\s*$/.test(html.slice(Math.max(at, i - 8), i))) {
      quote = unit;
    }
  }
  return html.length;
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function rawTextEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
