import { createContext, useContext } from 'react';

/** The case that is shown. */
export const CaseContext = createContext<{ key: string; name: string } | null>(null);

/** The case that is shown, with the address under which the server answers for it. */
export function useCase(): { key: string; name: string; api: string } {
  const open = useContext(CaseContext);
  if (!open) throw new Error('useCase is called outside a case');
  return { ...open, api: `/api/cases/${encodeURIComponent(open.key)}` };
}
