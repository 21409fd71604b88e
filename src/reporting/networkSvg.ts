import { kindOf } from '../model/entity.ts';
import type { NetworkEdge } from '../model/network.ts';
import type { Party } from '../model/party.ts';
import type { StatementType } from '../model/statement.ts';
import { layoutNetwork, type Point } from './layoutNetwork.ts';
import type { ReportContext } from './ReportContext.ts';
import { html, SafeHtml } from './SafeHtml.ts';

const WIDTH = 1000;
const HEIGHT = 640;
const MARGIN = { x: 110, y: 36 };
const MOST_NODES = 48;
// Average width of a letter of the labels; Chinese ones are wider and rarely that many.
const SIGN_WIDTH = 6.6;

// How the news was made is not part of the network that it tells of.
const REPORTING = new Set<StatementType>(['report', 'confirmation', 'comment_request', 'statement']);

/** The parties with most lines, and the lines among them; the rest stays in the text. */
function drawn(context: ReportContext): { parties: Party[]; edges: NetworkEdge[]; left: number } {
  const lines = context.input.edges.filter(({ type }) => !REPORTING.has(type));
  const degree = new Map<string, number>();
  for (const { from, to } of lines) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  const linked = context.input.parties
    .filter(({ id }) => degree.has(id))
    .sort((a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1));
  const parties = linked.slice(0, MOST_NODES);
  const shown = new Set(parties.map(({ id }) => id));
  return {
    parties,
    edges: lines.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    left: linked.length - parties.length,
  };
}

function edgePath(a: Point, b: Point, bend: number): string {
  const [mx, my] = [(a.x + b.x) / 2 - (b.y - a.y) * bend, (a.y + b.y) / 2 + (b.x - a.x) * bend];
  const round = (value: number) => value.toFixed(1);
  return `M${round(a.x)} ${round(a.y)}Q${round(mx)} ${round(my)} ${round(b.x)} ${round(b.y)}`;
}

function shape(party: Party): SafeHtml {
  const kind = kindOf(party.type);
  const unnamed = party.named ? '' : ' unnamed';
  if (kind === 'place')
    return new SafeHtml(`<rect class="node place${unnamed}" x="-4" y="-4" width="8" height="8"/>`);
  if (kind === 'product') return new SafeHtml(`<path class="node product${unnamed}" d="M0-6L6 0 0 6-6 0Z"/>`);
  return new SafeHtml(`<circle class="node ${kind}${unnamed}" r="${kind === 'person' ? 4.5 : 6}"/>`);
}

function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= 30 ? name : `${signs.slice(0, 28).join('')}…`;
}

/** The network as a drawing: red threads between parties, broken where denied; a ring marks a listing. Null where nothing is linked. */
export function networkSvg(context: ReportContext): SafeHtml | null {
  const { parties, edges, left } = drawn(context);
  if (parties.length === 0) return null;
  const inner = { width: WIDTH - 2 * MARGIN.x, height: HEIGHT - 2 * MARGIN.y };
  const placed = parties.map(({ id, name }) => ({ id, width: [...shortened(name)].length * SIGN_WIDTH }));
  const points = layoutNetwork(placed, edges, inner);
  const at = (id: string): Point => ({ x: points.get(id)!.x + MARGIN.x, y: points.get(id)!.y + MARGIN.y });
  const parallel = new Map<string, number>();
  const threads = edges.map((edge) => {
    const pair = [edge.from, edge.to].sort().join(' ');
    const index = parallel.get(pair) ?? 0;
    parallel.set(pair, index + 1);
    const bend = 0.06 + 0.09 * index;
    const sign = edge.from < edge.to ? 1 : -1;
    return html`<path class="thread${edge.denied && ' denied'}" stroke-width="${Math.min(3, 0.9 + edge.origins * 0.5)}" d="${edgePath(at(edge.from), at(edge.to), bend * sign)}"><title>${context.party(edge.from)?.name} – ${edge.type.replaceAll('_', ' ')} – ${context.party(edge.to)?.name}${edge.denied && ' (denied)'}</title></path>`;
  });
  const marks = parties.map((party) => {
    const { x, y } = at(party.id);
    const hits = context.hitsOf(party);
    const confirmed = hits.some(({ decision }) => decision?.verdict === 'confirmed');
    const ring = hits.length > 0 && html`<circle class="ring${!confirmed && ' possible'}" r="11"/>`;
    return html`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${ring}${shape(party)}<text y="${hits.length > 0 ? 25 : 20}"${!party.named && html` class="unnamed"`}>${shortened(party.name)}</text></g>`;
  });
  return html`<figure class="network"><div class="scroll"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Network of ${parties.length} parties">
<g class="threads">${threads}</g><g class="parties">${marks}</g></svg></div>
<figcaption><span class="key"><svg viewBox="-8 -8 16 16"><circle class="node organization" r="6"/></svg> organisation</span> <span class="key"><svg viewBox="-8 -8 16 16"><circle class="node person" r="5"/></svg> person</span> <span class="key"><svg viewBox="-8 -8 16 16"><path class="node product" d="M0-6L6 0 0 6-6 0Z"/></svg> product</span> <span class="key"><svg viewBox="-8 -8 16 16"><rect class="node place" x="-5" y="-5" width="10" height="10"/></svg> place</span> <span class="key"><svg viewBox="-8 -8 16 16"><circle class="node organization unnamed" r="5"/></svg> not named</span> <span class="key"><svg viewBox="-12 -12 24 24"><circle class="ring" r="10"/></svg> listed</span> <span class="key"><svg viewBox="-12 -12 24 24"><circle class="ring possible" r="10"/></svg> possible match</span> <span class="key"><svg viewBox="0 0 24 8"><path class="thread denied" d="M0 4H24"/></svg> denied</span>${left > 0 && html` <span class="key">${left} more parties in the text</span>`}</figcaption></figure>`;
}
