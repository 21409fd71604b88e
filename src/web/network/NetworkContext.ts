import { createContext, useContext } from 'react';
import type { CaseNetwork } from './useCaseNetwork.ts';

/** The joined network, for the panels beside the drawing. */
export const NetworkContext = createContext<CaseNetwork | null>(null);

/** The network of the case that is shown. */
export function useJoinedNetwork(): CaseNetwork {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useJoinedNetwork is called outside the network screen');
  return network;
}
