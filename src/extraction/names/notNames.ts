/** Days and months: a name never goes on through one. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun`.split(
    /\s+/,
  ),
);

/** Words that are written with capitals and by themselves name no party: terms, units, faiths, languages. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `christmas easter ramadan eid hanukkah thanksgiving gmt utc est edt cet pst am pm
  uav uavs ucav ucavs uas r&d gps gnss glonass ai it pr hr ceo cfo cto coo vip faq pdf url usb usd eur rub cny gbp
  rmb vat gdp hq id ip isbn doi tv pc cpu gpu fpga cctv lng wmd ied ieds nda mou icbm mrap isr ew rf vtol fpv cnc pcb
  led lcd hs hts tn sku ngo ngos ok no q&a sos eta etd dna covid covid-19 internet god lord inn kpp ogrn okpo bic iban
  swift usa-made english arabic mandarin cyrillic latin yazidi yazidis yezidi houthi turkmen druze cossack christian christians muslim muslims jewish jews jew islam
  islamic islamist sunni sunnis shia shiite kurdish kurds kurd arab arabs western european europeans asian african
  westerners nazi soviet cold war act article section appendix annex table figure fig. resolution treaty convention
  protocol agreement chapter clause schedule exhibit attachment invoice contract order version update note mr mrs ms
  dr mr. mrs. ms. dr. i we they he she it you`.split(/\s+/),
);
