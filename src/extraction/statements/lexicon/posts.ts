const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Head nouns of posts that sit on an organisation's top. */
export const DIRECTOR_HEADS = set(
  'director ceo chairman chairwoman chair chairperson chief head president executive boss',
);
/** Whole posts that are directorships, whatever their head noun says. */
export const DIRECTOR_POSTS =
  /\b(?:managing|general|executive|non-executive|sole|company|founding|acting|former|co)?[ -]?(?:director|chairman|chairwoman|chairperson|ceo)\b|\bchief executive\b|\bboard member\b|\bmember of the (?:supervisory |management )?board\b|\b(?:vice )?president\b|\bhead\b/;
/** Posts below the top: "sales director", "head of marketing". */
export const STAFF_POSTS =
  /\b(?:sales|technical|commercial|marketing|financial|finance|deputy|research|program|programme|project|regional|art|art's|communications|press|hr|personnel|procurement|logistics|export|legal|policy|investigations?|operations|security|engineering|production|quality|design|plant|creative|it|development|business|purchasing|supply) (?:director|head|chief|president)\b|\bdeputy (?:\w+ ){0,2}(?:director|head|chief|chairman|chairwoman|minister|manager)\b|\bhead of (?:the )?(?:sales|marketing|procurement|logistics|export|research|press|legal|communications|department|design|security|investigations?)\b/;
/** Other work somebody may do for an organisation. */
export const STAFF_HEADS = set(
  `professor fellow analyst researcher employee spokesman spokeswoman spokesperson engineer manager officer adviser advisor consultant
  representative lawyer scientist lecturer economist correspondent reporter editor journalist accountant designer secretary attache
  specialist expert worker official minister ambassador commander agent investigator prosecutor inspector programmer technician treasurer
  coordinator scholar strategist associate intern pilot captain counsel attorney partner clerk trader salesman saleswoman`,
);
/** Whether a post in words ("general director") sits on an organisation's top. */
export function isDirectorPost(post: string): boolean {
  return DIRECTOR_POSTS.test(post) && !STAFF_POSTS.test(post);
}
export const MEMBER_HEADS = set('member');
export const KIN = set(
  `wife husband spouse son daughter brother sister father mother niece nephew cousin uncle aunt grandson granddaughter stepson stepdaughter
  son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law widow grandfather grandmother ex-wife ex-husband fiancee
  parent child relative sibling half-brother half-sister stepfather stepmother`,
);
export const ASSOCIATES = set(
  'associate partner friend confidant ally aide accomplice acquaintance classmate front proxy protege bodyguard lieutenant',
);
export const SUBSIDIARIES = set(
  'subsidiary unit arm division affiliate branch offshoot daughter subsidiaries',
);
export const OWNERS = set('parent owner shareholder proprietor co-owner holder stockholder');
