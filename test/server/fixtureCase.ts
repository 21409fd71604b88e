import type { Passage } from '../../src/model/document.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { Mention } from '../../src/model/mention.ts';
import { STATEMENT_ROLES, type Statement } from '../../src/model/statement.ts';
import type { OpenDocument } from '../../src/workflows/desk.ts';

interface Source {
  id: string;
  name: string;
  publisher: string;
  published?: string;
  text: string;
  entities: [key: string, type: EntityType, names: string[], countries?: string[]][];
  statements: [
    type: Statement['type'],
    roles: Record<string, string>,
    stance: Statement['stance'],
    quote: string,
    by: string[],
    more?: Partial<Statement>,
  ][];
}

/** Builds an open document from a text and what is said in it, every offset found in the text itself. */
function build({ id, text, entities, statements, ...record }: Source): OpenDocument {
  const ids = new Map(entities.map(([key], index) => [key, `${id}:${index + 1}`]));
  const idOf = (key: string) => {
    const found = ids.get(key);
    if (!found) throw new Error(`the fixture ${id} has no entity ${key}`);
    return found;
  };
  const placed: Entity[] = entities.map(([key, type, names, countries]) => ({
    id: idOf(key),
    document: id,
    type,
    names,
    named: !key.startsWith('?'),
    countries,
  }));
  return {
    document: {
      ...record,
      id,
      sha256: id.repeat(4),
      mediaType: 'text/plain',
      size: text.length,
      title: text.split('\n')[0],
      language: 'en',
      outcome: { status: 'read' },
      addedAt: '2031-05-02T09:00:00.000Z',
    },
    text,
    passages: passagesOf(text),
    mentions: placed.flatMap((entity) => mentionsOf(text, entity)),
    entities: placed,
    statements: statements.map(([type, roles, stance, quote, by, more], index) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`the fixture ${id} does not say "${quote}"`);
      return {
        id: `${id}:s${index + 1}`,
        type,
        roles: Object.fromEntries(
          STATEMENT_ROLES[type].flatMap((role: string) =>
            roles[role] ? [[role, roles[role].split('+').map(idOf)]] : [],
          ),
        ),
        stance,
        attribution: by.map((speaker) =>
          speaker.startsWith('the ') && !ids.has(speaker)
            ? { by: 'document', description: speaker }
            : { by: 'entity', entity: idOf(speaker) },
        ),
        properties: {},
        citation: { document: id, start, end: start + quote.length, quote },
        rule: `verb:${type}`,
        confidence: 0.82,
        ...more,
        review: { state: 'proposed' },
      };
    }),
  };
}

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let row = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index;
    if (!line[0].includes('\t')) {
      const kind = start === 0 ? 'title' : 'paragraph';
      passages.push({ kind, start, end: start + line[0].length, page: row > 0 ? 2 : 1 });
      continue;
    }
    let column = 0;
    for (const cell of line[0].matchAll(/[^\t]+/g)) {
      const from = start + cell.index;
      passages.push({
        kind: 'table-cell',
        start: from,
        end: from + cell[0].length,
        cell: { table: 0, row, column },
      });
      column++;
    }
    row++;
  }
  return passages;
}

function mentionsOf(text: string, entity: Entity): Mention[] {
  const taken: Mention[] = [];
  const kind = entity.type === 'Place' ? 'place' : entity.type === 'Product' ? 'product' : 'party';
  for (const name of entity.names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken.some((mention) => start < mention.end && mention.start < end)) continue;
      taken.push({ kind, start, end, entity: entity.id, rule: 'fixture' });
    }
  }
  return taken;
}

/** Three short documents about an invented network; no party of them exists. */
export const fixtureDocuments: OpenDocument[] = [
  build({
    id: 'a1'.repeat(8),
    name: 'courier-article.txt',
    publisher: 'The Harbour Courier',
    published: '2031-04-28',
    text: `Arms maker Severin Works tested Lark-4 drone abroad, papers show
The state arms maker Severin Works has developed the Lark-4, an upgraded version of the Lark-2, according to an internal report seen by the Harbour Courier. The report says that a factory in Orland built the airframes.
Severin Works is a subsidiary of Polaris Holding, whose director Anton Verel signed the invoices. Two officials of the Coastal Guard, speaking on condition of anonymity, confirmed that seven drones were delivered to Severin Works in March through Meridian Trade, a forwarding company.
The ministry of trade of Orland has denied that any military goods left the country. Meridian Trade did not answer a request for comment.`,
    entities: [
      ['severin', 'Company', ['Severin Works'], ['ru']],
      ['lark4', 'Product', ['Lark-4']],
      ['lark2', 'Product', ['Lark-2']],
      ['courier', 'Organization', ['Harbour Courier']],
      ['?factory', 'Organization', ['a factory in Orland']],
      ['orland', 'Place', ['Orland']],
      ['polaris', 'Company', ['Polaris Holding']],
      ['verel', 'Person', ['Anton Verel']],
      ['?officials', 'Person', ['Two officials of the Coastal Guard']],
      ['meridian', 'Company', ['Meridian Trade']],
      ['ministry', 'PublicBody', ['ministry of trade of Orland']],
      ['?drones', 'Product', ['seven drones']],
      ['?goods', 'Product', ['any military goods']],
    ],
    statements: [
      [
        'test',
        { tester: 'severin', product: 'lark4' },
        'asserted',
        'Severin Works tested Lark-4 drone abroad',
        ['the papers'],
      ],
      [
        'development',
        { developer: 'severin', product: 'lark4' },
        'asserted',
        'The state arms maker Severin Works has developed the Lark-4',
        ['the internal report'],
        { confidence: 0.91 },
      ],
      [
        'variant',
        { product: 'lark4', base: 'lark2' },
        'asserted',
        'the Lark-4, an upgraded version of the Lark-2',
        ['the internal report'],
      ],
      [
        'manufacture',
        { manufacturer: '?factory', product: 'lark4' },
        'asserted',
        'The report says that a factory in Orland built the airframes.',
        ['the internal report'],
      ],
      [
        'location',
        { subject: '?factory', place: 'orland' },
        'asserted',
        'a factory in Orland',
        ['the internal report'],
      ],
      [
        'ownership',
        { owner: 'polaris', asset: 'severin' },
        'asserted',
        'Severin Works is a subsidiary of Polaris Holding',
        [],
      ],
      [
        'directorship',
        { director: 'verel', organization: 'polaris' },
        'asserted',
        'Polaris Holding, whose director Anton Verel signed the invoices',
        [],
      ],
      [
        'supply',
        { intermediary: 'meridian', recipient: 'severin', product: '?drones' },
        'asserted',
        'seven drones were delivered to Severin Works in March through Meridian Trade',
        ['?officials'],
        { time: '2031-03', properties: { quantity: 7 } },
      ],
      [
        'supply',
        { supplier: 'orland', product: '?goods' },
        'denied',
        'The ministry of trade of Orland has denied that any military goods left the country.',
        ['ministry'],
      ],
      [
        'comment_request',
        { requester: 'courier', respondent: 'meridian' },
        'asserted',
        'Meridian Trade did not answer a request for comment.',
        [],
      ],
    ],
  }),
  build({
    id: 'b2'.repeat(8),
    name: 'ministry-denial.txt',
    publisher: 'Ministry of Trade of Orland',
    published: '2031-04-30',
    text: `Statement on press reports
The ministry of trade of Orland denies that a factory in Orland manufactured the Lark-4. Orland controls the export of all drones strictly.`,
    entities: [
      ['ministry', 'PublicBody', ['ministry of trade of Orland']],
      ['?factory', 'Organization', ['a factory in Orland']],
      ['lark4', 'Product', ['Lark-4']],
      ['orland', 'Place', ['Orland']],
    ],
    statements: [
      [
        'manufacture',
        { manufacturer: '?factory', product: 'lark4' },
        'denied',
        'denies that a factory in Orland manufactured the Lark-4',
        ['ministry'],
      ],
    ],
  }),
  build({
    id: 'c3'.repeat(8),
    name: 'customs-extract.html',
    publisher: 'Customs extract',
    text: `Extract of export declarations
Sender\tRecipient\tGoods
Tallis Rotor Ltd\tMeridian Trade\t40 piston engines
Meridian Trade\tSeverin Works\t7 crates, airframe parts`,
    entities: [
      ['tallis', 'Company', ['Tallis Rotor Ltd']],
      ['meridian', 'Company', ['Meridian Trade']],
      ['severin', 'Company', ['Severin Works']],
      ['engines', 'Product', ['40 piston engines']],
      ['parts', 'Product', ['airframe parts']],
    ],
    statements: [
      [
        'supply',
        { supplier: 'tallis', recipient: 'meridian', product: 'engines' },
        'asserted',
        'Tallis Rotor Ltd\tMeridian Trade\t40 piston engines',
        [],
        { rule: 'table:row' },
      ],
      [
        'supply',
        { supplier: 'meridian', recipient: 'severin', product: 'parts' },
        'asserted',
        'Meridian Trade\tSeverin Works\t7 crates, airframe parts',
        [],
        { rule: 'table:row' },
      ],
    ],
  }),
];
