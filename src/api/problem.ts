import { z } from 'zod';

/** An error on the wire, as RFC 9457 shapes it. `detail` says what failed, on which thing, and what to do. */
export const problemSchema = z.object({
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
