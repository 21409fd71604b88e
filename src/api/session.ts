import { z } from 'zod';

/** What the page learns first: the open cases, and the name to suggest for the person who decides. */
export const sessionSchema = z.object({
  author: z.string(),
  cases: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type Session = z.infer<typeof sessionSchema>;
