import { extract } from '../../../src/extraction/extract.ts';
import { paragraphs } from '../annotated.ts';

/** The statements of a text in short: type, roles, stance, time and speakers, as "payment payer=A beneficiary=B | asserted 2023-05-11 | by C". */
export function said(text: string, published = '2024-09-25'): string[] {
  const { entities, statements } = extract({ document: 'doc', text, passages: paragraphs(text), published });
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.names[0] ?? '?';
  return statements.map(({ type, roles, stance, time, attribution }) => {
    const filled = Object.entries(roles).map(([role, ids]) => `${role}=${ids.map(nameOf).join('+')}`);
    const speakers = attribution.map((step) => (step.by === 'document' ? 'document' : nameOf(step.entity)));
    const by = speakers.length > 0 ? ` | by ${speakers.join(' < ')}` : '';
    return `${type} ${filled.join(' ')} | ${stance}${time ? ` ${time}` : ''}${by}`;
  });
}
