import { type Candidate, STRENGTH } from '../candidate.ts';
import type { TaggedKind } from '../tagger/labels.ts';
import type { TaggedName } from '../tagger/NameTagger.ts';

// On documents held out of the training a rule was right in one of ten of its quarrels with a tag this probable.
const LIKELY = 0.5;
const SURE = 0.8;
const VERY_SURE = 0.9;

/**
 * The certain names that stay: a guess from a word list or a head word gives way where the tagger sees a longer name
 * around it, or several in it. What the text spells out (legal forms, products, identifiers) never does.
 */
export function yieldToTags(certain: readonly Candidate[], tagged: readonly TaggedName[]): Candidate[] {
  const gone = new Set<Candidate>();
  let next = 0;
  for (const tag of tagged) {
    while (next < certain.length && certain[next]!.end <= tag.first) next += 1;
    const quarrels: Candidate[] = [];
    for (let at = next; at < certain.length && certain[at]!.first < tag.end; at += 1)
      quarrels.push(certain[at]!);
    if (quarrels.length > 0 && quarrels.every((one) => givesWay(one, tag)))
      for (const one of quarrels) gone.add(one);
  }
  return certain.filter((one) => !gone.has(one));
}

function givesWay(rule: Candidate, tag: TaggedName): boolean {
  if (rule.dependent) return tag.end - tag.first > rule.end - rule.first && tag.probability >= SURE;
  if (rule.strength >= STRENGTH.form || rule.kind === 'product') return false;
  const covers = tag.first <= rule.first && tag.end >= rule.end;
  const longer = tag.end - tag.first > rule.end - rule.first;
  if (covers && longer) return tag.probability >= (rule.strength > STRENGTH.title ? SURE : LIKELY);
  if (covers && tag.first === rule.first && tag.end === rule.end && tag.kind === kindOf(rule)) return false;
  if (rule.rule === 'gazetteer:country' || rule.rule === 'gazetteer:organization') return false;
  return rule.strength <= STRENGTH.title && tag.probability >= VERY_SURE;
}

function kindOf({ kind, type }: Candidate): TaggedKind {
  return kind === 'place' ? 'place' : type === 'Person' ? 'person' : 'organization';
}
