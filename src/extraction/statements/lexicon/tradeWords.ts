const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Verbs whose doer gives goods away. */
export const SUPPLY_VERBS = set(
  'supply deliver ship send provide transfer export sell furnish dispatch transship tranship re-export reexport smuggle donate resell give hand equip arm move truck channel funnel divert forward relay ferry airlift reroute',
);
/** Of these, verbs that mean goods even where the goods are not named. */
export const PLAIN_SUPPLY_VERBS = set(
  'supply export ship sell deliver transship tranship re-export reexport smuggle resell',
);
/** Verbs whose doer takes goods over. */
export const ACQUIRE_VERBS = set('buy purchase procure import obtain receive source order get');
export const SUPPLY_NOUNS = set(
  'delivery shipment supply supplies sale export transfer provision dispatch consignment transshipment smuggling handover',
);
export const ACQUIRE_NOUNS = set('purchase procurement import acquisition receipt');
/** Who makes a deal happen between others. */
export const BROKERING_VERBS = set(
  'broker facilitate arrange organize organise negotiate mediate handle route',
);
export const LIGHT_VERBS = set(
  'make complete begin start continue resume conduct carry perform undertake execute finish',
);
export const INTERMEDIARIES = set('intermediary middleman broker go-between agent reseller intermediaries');
export const SELLER_HEADS = set(
  'supplier manufacturer maker producer factory seller vendor exporter plant shipper consignor',
);
export const BUYER_HEADS = set('customer buyer client importer purchaser end-user user consignee recipient');
