/** Opens something of the network: a party, a link, the ends of a trace; nothing closes what is open. */
export type Go = (next: {
  party?: string | undefined;
  link?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}) => void;
