const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end a noun phrase to the left: prepositions, conjunctions, auxiliaries, pronouns, common verbs. */
export const FUNCTION_WORDS = set(`
  of in on at by for from to with without within into onto over under after before during since until till through
  throughout between among amid against about above across along around as because and or nor but so yet if unless
  although though while whereas whether despite besides beyond via per like unlike than then that which who whom when
  where why how is are was were be been being am has have had having do does did doing can could may might must shall
  should will would not never only also even just too very he she it they we you i him them us me there here said says
  told tell asked using used including include includes included involving involved says saying made make makes
  sold sells buy bought shipped ships sent send supplied supply provides provided paid pays met helped allowed named
  called became become remains employ employs employed hired recruits accused alleged cited quoted visited contacted
  reached found showed shows according due owing thanks up out off down away back again once now still already`);

/** Adjectives of more than one country that make a party more definite without giving its country. */
export const REGION_ADJECTIVES = set(`
  european western asian african foreign overseas offshore nato eu gulf arab latin eastern central-asian baltic nordic
  scandinavian local chechen siberian crimean tatar kurdish`);

/** Whether a word looks like an inflected verb, at which a noun phrase to its right begins: "supplying", "helped". */
export function isVerbForm(lower: string): boolean {
  return (
    /(?:ing|ed)$/.test(lower) &&
    !/^(?:leading|manufacturing|engineering|trading|shipping|mining|banking|building|consulting|accounting|advertising|publishing|printing|processing|marketing|unnamed|based|listed|sanctioned|former|privately-owned|state-owned|limited|red|shed|related|armed|retired|wing|beijing|listing|owned|linked|backed|controlled|so-called|ranking|training|holding|operating|testing|designing|well-connected|blacklisted|registered|aligned)$/.test(
      lower,
    )
  );
}
