import type { Decision } from '../model/decision.ts';
import { type Entity, type EntityId, kindOf } from '../model/entity.ts';
import type { Refuse } from './validateDecision.ts';

/**
 * Refuses a word on a lead whose placeholder is named, whose candidate is the placeholder itself or of another kind, or
 * which is accepted without a reason. Whether a list has the listing, the case cannot know.
 */
export function checkLead(
  decision: Extract<Decision, { kind: 'accept-lead' | 'dismiss-lead' }>,
  entityOf: (id: EntityId) => Entity,
  refuse: Refuse,
): void {
  const { kind, candidate, reason } = decision;
  const placeholder = entityOf(decision.placeholder);
  if (placeholder.named) refuse(placeholder.id, 'it has a name; only who an unnamed party is can be a lead');
  if ('entity' in candidate) {
    const entity = entityOf(candidate.entity);
    if (entity.id === placeholder.id) refuse(entity.id, 'it would be a lead to itself');
    if (kindOf(entity.type) !== kindOf(placeholder.type)) {
      refuse(
        entity.id,
        `it is a ${kindOf(entity.type)}, and ${placeholder.id} is a ${kindOf(placeholder.type)}`,
      );
    }
  } else if ([candidate.list, candidate.listing, candidate.name].some((part) => part.trim() === '')) {
    refuse(placeholder.id, 'a listing needs its list, its number and its name');
  }
  if (kind === 'accept-lead' && reason.trim() === '') refuse(placeholder.id, 'a reason is needed');
}
