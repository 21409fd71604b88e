import { sessionSchema } from '../../api/session.ts';
import { ask } from './ask.ts';

/** Which cases are open, and which name to suggest for the person who decides. */
export const fetchSession = () => ask('/api/session', sessionSchema);
