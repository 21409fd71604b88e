import { conceptAt, isGenericWord } from '../parts/findConcepts.ts';
import { countryAt } from '../parts/findCountry.ts';
import { wordKey } from '../romanise/nameKey.ts';

/*
 * Words that running text is full of and that lists have as whole names, too: ships are called "Hope" and "Pioneer",
 * groups "The Base", men "Doctor" and "Mike". By such a word alone nobody is named, unless the text writes it as a name.
 * Frequencies in the lists cannot tell this ("mushroom" is rare there), so that the words are given here.
 */
const ENGLISH = `
  a about above across action active adventure after again against age air alert all alliance along also alpha always am among an
  and angel another any april are area arm army around arrow as asia at atlantic atlas august away back bad bamboo band base bay
  be bear beast beauty because been before being below best better between big bird black blessing block blossom blue board boat
  body bold book boss both bravo break bridge bright brother build bullet business but by cairo call camel can capital captain
  car card care cargo case castle center centre century chairman champion chance change charge chief child children china choice
  city class clear clever cloud club coast cobra code commander common companion company confidence cooperation coral cosmic
  council country courage court cousin cross crown crystal current daily danger data deep day days defender deliver delta desert
  destiny diamond did direct discovery division do doctor does dog dolphin door dove down dragon dream duke during each eagle
  early earth east eastern echo economic eight elegance element elephant elite emerald emperor end energy engineer enough
  enterprise era eternal europe even ever every evidence explorer express eye face fair faith falcon family far father fear
  february felicity few field fight final fine fire first five flag flower focus follow for forest form fortune forum found four fox
  free freedom fresh friday friend from front frontier full future galaxy game garden gate gateway gemini general genius gentle
  giant give gladiator global glory go goal god gold golden good grace grand great green ground group grow guard guide guru had
  hand happiness happy hard harmony has hat have hawk he head health heart heaven hello help her here hero high hill him his home
  honest honesty honor honour hope horizon horse hot hour house how huge human humanity hundred hunter i ice idea if image impact in
  independence infinity information inter international into iron is island islands it its january jewel job joker journal joy judge
  july june jupiter just justice keep key kid kind king kingdom know lady lake land large last late launch law lead leader leadership
  league legend less let letter level liberty life light like lily line lion list little local lone long look lord lotus love
  loyal lucky lynx machine magic magnolia main majestic majesty major make mall man many march marine mark market marshal
  martin mary master match matter may me mean media medic meet member mercury mercy message meteor middle might mighty
  military mill millionaire mine minister mirror mission model modern moment monday money moon more morning most mother mountain much
  must my mystery name nation national nature navigator near neptune never new news next night nine no noble nomad none noon nor
  normal north northern not nothing nova november now number oasis ocean october odyssey of off office ok old olive olympic on once
  one only open opera or oracle orange order orient oriental origin orion other our out outlook over own pacific page paradise
  park part partner party pass past path patriot peace pearl people perfect person phoenix pick pilot pioneer place plan planet
  play plus point polar police port post power precious premier present president press pride prime prince princess priority
  private process product professor program progress project property prospect prosperity proud prudence public pure quality queen
  quest quick rainbow range rapid raptor reach read ready real red reform region report republic research respect return rich ride
  rider right ring rise river road robin rock rose round route royal ruby run safari safe saga sage said sail sailor sapphire
  saturday saturn save say school science sea search season second secret see senate senior september serenity service set seven
  seventh shadow shark she shield shine ship shore short should show side sierra signal silver simple sincere since sister site six
  skill sky skyline small smart smile smooth snow so solar soldier solid some son song soul source south southern space spark
  special spectrum speed spirit spring square stability staff stage standard star start state status stay steel step stone storm
  story straight strategy stream street strength strong style success such summer summit sun sunday sunrise sunset sunshine super
  superior support supreme swallow swan system table take talent talisman target task teacher team technology telegraph ten term terra
  than that the their them then there these they thing third this those thought three thunder thursday tiger time times titan to
  today together top total touch tower town trade tradition trend tribune triumph true trust truth try tuesday turn twin two under
  unicorn union unique unit united unity universal universe up us valiant valor value venture venus very victor victory viking village
  violet viper virtue vision vista voice volunteer voyager wait war warrior was watch water wave way we wednesday week well west
  western what wheel when where which while white who whole why wide wild will wind window wing winner winter wisdom wise with
  within without wolf woman wonder word work world would year years yes yet you young your youth zenith zone
  ali john joe george adam david daniel maria mike ben tom dan sam
  am pm inc ltd llc corp co mr mrs ms dr st vs etc no
`;

const RUSSIAN = `
  а без более большой бы был быть в вам век весь вести вид во вода волна восток время все всегда встреча вы где главный год горизонт
  город господин гранит гроза группа да дар дело день для до дом дорога другой друг его ее если есть жизнь за завод запад закон заря
  звезда здесь земля знание золото и из или им институт искра их к как когда комета компания компас контакт корпорация космос который
  край кристалл круг кто линия луч лидер маяк мега между мир молния море мост мотор мы на над надежда народ наука начало наш не нет
  ни новый но нова ночь о об океан океанприбор он она они орбита опора орел орион остров от отдел парус патриот победа под полет полюс
  поиск по поток пламя правда прибор прогресс проект производство протон путь радуга радость размах рассвет ресурс родина рубин
  с салют свет свобода связь север сектор сердце сила сирена система сказка слава служба смысл снег совет сокол солнце союз спектр
  спутник старт стрела страна строй сфера так там титан то тоже только точка труд ты у удача успех факел фонд формула центр час
  человек чайка что шторм экран эра энергия эта это этот эхо юг юность я якорь ясень
  або але був він вона вони від для до його з зірка і із її істина й колір край мир на наш не ні по ранок рік світ світло слава сонце
  та так ти україна хвиля час через що як я
`;

// A ship or a firm that is called after a place is not meant each time the place is named.
const PLACES = `
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey mexico ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  africa america antarctica arctic asia australia europe siberia sahara scandinavia caucasus crimea balkans caribbean mediterranean
  amsterdam ankara athens baghdad baku bangkok barcelona beijing beirut belgrade berlin bogota boston brussels bucharest budapest cairo
  calcutta caracas chicago copenhagen damascus delhi denver doha dubai dublin florence geneva hamburg hanoi havana helsinki istanbul
  jakarta jerusalem johannesburg kabul karachi kazan kharkiv kiev kyiv lagos lima lisbon london madrid manila melbourne miami milan minsk
  moscow mumbai munich naples nairobi odessa oslo paris prague pyongyang quebec riga riyadh rome seoul sevastopol shanghai shenzhen
  singapore sofia stockholm sydney tallinn tashkent tbilisi tehran tokyo toronto tripoli tunis venice vienna vilnius vladivostok warsaw
  washington yerevan zurich asia amazon baikal danube don nile rhine thames volga атлантика байкал волга дон кавказ киев київ крым крим
  минск москва нева одесса сибирь урал
`;

const words = new Set(`${ENGLISH} ${RUSSIAN} ${PLACES}`.split(/\s+/).filter((word) => word !== ''));

/** Whether a folded word is of everyday language, a country, or says only what kind of body is meant ("trading"). */
export function isCommonWord(folded: string): boolean {
  if (words.has(folded)) return true;
  if (!/^[a-z]/.test(folded)) return false;
  const key = wordKey(folded);
  return (
    isGenericWord(key) ||
    conceptAt([key], 0) !== undefined ||
    (folded.length >= 4 && countryAt([key], 0) !== undefined)
  );
}
