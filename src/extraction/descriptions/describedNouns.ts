import type { EntityType } from '../../model/entity.ts';
import { COMPANY_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../gazetteers/roleNouns.ts';

// In these senses they describe nobody: "the arm of a crane", "a unit of measure", "national interests".
const VAGUE =
  /^(?:unit|arm|giant|force|forces|service|office|division|army|national|head|chief|major|general|driver|hero|captain|king|queen|friend|partner|citizen|resident|veteran|critic|student|teacher|insider|outfit|entity|business|division|union|academy|college|school|museum|think|tank|lab|network|group|league|club|centre|center|committee|council|department|commission|party|movement|operator|competitor|utility|provider|works|authority|executive|secretary|commander|soldier|fighter|militant|terrorist|hacker|victim|pilot|sergeant|lieutenant|colonel|admiral|commandant|prince|princess|emir|sultan|pope|chair|deputy|companion|author|widow|widower|boss|author|editor|columnist)$/;
const STILL_FIRMS =
  /^(?:group|network|unit|entity|operator|provider|executive|outfit|department|commander|works|division|lab|secretary|citizen|national|partner)$/;
const PUBLIC =
  /^(?:agency|ministry|department|bureau|embassy|consulate|regulator|watchdog|court|tribunal|authority)$/;
const INSTITUTIONS =
  /^(?:institute|institution|university|laboratory|think-tank|foundation|charity|ngo|nonprofit|organization|organisation|association|outlet|newspaper|magazine|website|broadcaster|militia|cartel|alliance|bank|design|shipyard)$/;

/** What a described party of this head noun (singular, lower case) is; null where the noun makes no party. */
export function describedType(noun: string): { type: EntityType; vague: boolean } | null {
  const vague = VAGUE.test(noun);
  if (vague && !STILL_FIRMS.test(noun)) return null;
  if (/^(?:executive|commander|secretary|citizen|national|partner)$/.test(noun))
    return { type: 'Person', vague };
  if (PUBLIC.test(noun)) return { type: 'PublicBody', vague };
  // A supplier or trader may be a person; a report that leaves it unnamed nearly always means a firm.
  if (COMPANY_NOUNS.has(noun))
    return {
      type: noun === 'intermediary' || noun === 'owner' || noun === 'shareholder' ? 'LegalEntity' : 'Company',
      vague,
    };
  if (PERSON_NOUNS.has(noun)) return { type: 'Person', vague };
  if (INSTITUTIONS.test(noun) || ORGANIZATION_NOUNS.has(noun)) return { type: 'Organization', vague };
  return null;
}
