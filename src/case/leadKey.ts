import type { EntityId } from '../model/entity.ts';
import type { LeadSubject } from '../model/lead.ts';

/** What identifies a lead through all screenings: the placeholder, and the entity or the list's own number. */
export function leadKey(placeholder: EntityId, candidate: LeadSubject): string {
  return JSON.stringify(
    'entity' in candidate
      ? ['lead', placeholder, candidate.entity]
      : ['lead', placeholder, candidate.list, candidate.listing],
  );
}
