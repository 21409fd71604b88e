import type { EntityType } from '../model/entity.ts';

// Legal forms that stand in names as OFAC and the UN write them, whole words only.
const COMPANY =
  /(?<![\p{L}\p{N}]|\p{L}[-'’])(?:company|co|corp|corporation|inc|incorporated|ltd|limited|llc|l\.l\.c|llp|plc|gmbh|ag|kg|s\.?a|s\.?a\.?s|s\.?a\.?l|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?r\.?o|d\.?o\.?o|b\.?v|n\.?v|a\.?s|a\.?ş|oy|ab|jsc|ojsc|pjsc|cjsc|ooo|oao|zao|pao|ao|llp|fze|fzc|fzco|fz-llc|dmcc|est|establishment|holdings?|bank|airlines?|ltda|limitada|cia|compania|de c\.?v|pte|pty|sdn\.? bhd|k\.?k|aktsionernoe obshchestvo|obshchestvo s ogranichennoi otvetstvennostyu)\.?(?![\p{L}\p{N}]|[-'’]\p{L})/iu;

/** Company where the name carries a legal form or calls itself a business; otherwise Organization. */
export function organizationType(names: Iterable<string>): EntityType {
  for (const name of names) if (COMPANY.test(name)) return 'Company';
  return 'Organization';
}
