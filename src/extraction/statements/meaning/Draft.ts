import type { EntityId } from '../../../model/entity.ts';
import type { PropertyValue, Stance, StatementType } from '../../../model/statement.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';

/** What a rule has found, before stance, attribution, time and citation are settled. */
export interface Draft {
  type: StatementType;
  roles: Record<string, EntityId[]>;
  start: number;
  end: number;
  rule: string;
  /** How often such a find turns out right, before hedges are counted. */
  confidence: number;
  /** The verb whose mood and speakers it shares. */
  verb?: VerbGroup | undefined;
  /** The noun it was read from, where there is no verb. */
  phrase?: NounPhrase | undefined;
  /** The verb whose date counts, where it is another one. */
  timed?: VerbGroup | undefined;
  /** Set where the rule itself knows. */
  stance?: Stance | undefined;
  properties?: Record<string, PropertyValue> | undefined;
  /** A description in passing: the writer's own knowledge, no matter who is quoted around it. */
  background?: boolean | undefined;
  /** False where a date nearby belongs to something else. */
  dated?: boolean | undefined;
}
