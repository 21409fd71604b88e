const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Forms of address, ranks, clerical and tribal titles: they come and go with the same name. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir dame lord lady hon rev reverend father sheikh shaikh sheik shaykh cheikh shekh
  haji hajji hadji haj hajj al-haj alhaj mullah mulla molla maulawi maulavi mawlawi maulana moulavi mufti imam qari ustad ustaz
  ustadh sayyid sayed sayyed syed seyed seyyed said-sahib hojjatoleslam ayatollah emir general gen colonel col major maj captain
  capt lieutenant lt sergeant sgt brigadier admiral commander comandante president prime minister prasident monsieur madame
  senor senora don dona herr frau engineer eng ing dipl doctor advocate adv agha khwaja malik-sahib king queen prince
  princess shri smt pan pani gospodin tovarishch marshal judge senator ambassador jr sr junior senior phd md esq
`);

/** Small words inside names: they carry almost no weight. */
export const PARTICLES = words(`
  al el ul ur il as ash ad az ar an at bin ibn ben bint ould ag von van der den ten ter de del della di da das do dos du la le
  les los y e i zu zum zur af av und und-von san santa st mac ap wa wal bar bat beni banu oglu ogly kizi kyzy qizi zade zadeh
`);

/** Their like in Arabic script. */
export const ARABIC_PARTICLES = words('آل بن ابن بنت ال ولد ذو ابو أبو');

/** First words of Arabic and Farsi given names that mean nothing without the word that follows. */
export const ABD = words('abd abdu abdul abdel abdal abdol abdoul abdool abdur abdus abdush abd-al abdil');

/** What begins a name that a man takes from his son's; the word that follows says whose. */
export const ABU = words('abu abou abo aboo ebu');

/** Forms of address, which are never part of a name. */
export const ADDRESSES = words(
  'mr mrs ms miss dr prof professor sir monsieur madame herr frau senor senora pan pani gospodin',
);

/** Endings of patronymics in romanised Russian, Ukrainian and Caucasian names. */
export function isPatronymic(form: string): boolean {
  return (
    form.length >= 6 &&
    /(?:ovich|evich|ovych|yovych|iyovych|ovna|evna|ivna|iyivna|inichna|ichna|ovitch|evitch|owitsch|ewitsch|ovic|evic)$/.test(
      form,
    )
  );
}
