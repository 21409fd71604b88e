import { cite } from '../../src/model/citation.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { ReviewedStatement } from '../../src/model/review.ts';
import type { AttributionStep, Stance, StatementType } from '../../src/model/statement.ts';

/** What a document of a test says. */
export interface Told {
  type: StatementType;
  /** Role → names of entities, as `entity` was given them. */
  roles: Record<string, string[]>;
  /** Must stand in the text. */
  quote: string;
  stance?: Stance;
  /** Names of entities; "paper: …" for a paper. */
  by?: string[];
  time?: string;
  properties?: ReviewedStatement['properties'];
  review?: ReviewedStatement['review'];
}

/** Puts documents with entities and statements together for tests, every citation taken from the text. */
export class CaseBuilder {
  readonly documents: { record: DocumentRecord; text: string; passages: [] }[] = [];
  readonly entities: Entity[] = [];
  readonly statements: ReviewedStatement[] = [];

  add(
    id: string,
    from: { publisher?: string; published?: string; name?: string },
    text: string,
    entities: Record<string, [EntityType, ...string[]]>,
    told: Told[],
  ): this {
    this.documents.push({
      record: {
        id,
        sha256: id.padEnd(64, '0'),
        name: from.name ?? `${id}.txt`,
        mediaType: 'text/plain',
        size: text.length,
        outcome: { status: 'read' },
        addedAt: '2030-01-01T00:00:00Z',
        publisher: from.publisher,
        published: from.published,
      },
      text,
      passages: [],
    });
    const ids = new Map(
      Object.keys(entities).map((name, at) => [name, `${id}:${String(at).padStart(3, '0')}`]),
    );
    for (const [name, [type, ...countries]] of Object.entries(entities)) {
      const named = !/^(?:an?|two|unnamed|several) /.test(name);
      this.entities.push({ id: ids.get(name)!, document: id, type, names: [name], named, countries });
    }
    told.forEach((one, at) => {
      const start = text.indexOf(one.quote);
      const step = (name: string): AttributionStep =>
        name.startsWith('paper: ')
          ? { by: 'document', description: name.slice(7) }
          : { by: 'entity', entity: ids.get(name)! };
      this.statements.push({
        id: `${id}-s${String(at).padStart(2, '0')}`,
        type: one.type,
        roles: Object.fromEntries(
          Object.entries(one.roles).map(([role, names]) => [role, names.map((name) => ids.get(name)!)]),
        ),
        stance: one.stance ?? 'asserted',
        attribution: (one.by ?? []).map(step),
        time: one.time,
        properties: one.properties ?? {},
        citation: cite(id, text, { start, end: start + one.quote.length }),
        rule: 'test',
        confidence: 0.9,
        review: one.review ?? { state: 'proposed' },
      });
    });
    return this;
  }

  entity(document: string, name: string): Entity {
    return this.entities.find((one) => one.document === document && one.names.includes(name))!;
  }
}
