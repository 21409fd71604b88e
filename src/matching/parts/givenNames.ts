/**
 * Given names that are one name: short forms, nicknames, and what it becomes in neighbouring languages. A row is a group;
 * a name may stand in several. Folded Latin spellings.
 */
const SAME_NAME = `
aleksandr alexander oleksandr alexandre alejandro alessandro aleksander sasha sascha shura sanya alex aliaksandr
aleksei alexey aleksey oleksii oleksiy alexei alyosha lyosha alexis
anatoly anatolii anatoliy tolya
andrei andrey andrii andriy andrew andreas andre andriyko andres andrej
anna anya hanna ann anne hannah
anton antony anthony antonio tony antoine
boris borys borya
dmitry dmitrii dmytro dmitri dima dimitri dzmitry mitya
elena olena yelena lena helen helena alena
evgeny yevgeny evgenii yevhen yevgeniy eugene yevgenii zhenya ievgen yauhen evgeniy
galina halyna galya
georgy georgii heorhii george yuri-georgy giorgi georg jorge jiri
grigory hryhorii grigorii gregory grisha
igor ihor
ilya illia ilia elijah
ivan vanya john ioann ivane yan jan johann juan jean giovanni
irina iryna ira irene
kirill kyrylo cyril
konstantin kostiantyn kostya constantine
kseniya ksenia oksana xenia
leonid lyonya
lev leo leon
lyudmila liudmyla lyuda ludmila
maksim maksym maxim max
maria mariya masha mary marie maryam mariam miriam
mikhail mykhailo misha michael mykhaylo mikhailo miguel michel mihail mikayel michal mike mick micky
natalia nataliya natalya natasha nataliia natalie
nikita mykyta
nikolai mykola nicholas nicolas kolya nikolay nick mikalai nicolae
oleg oleh aleh
olga olha olya
pavel pavlo paul pasha pablo paulo paolo pavlik
pyotr petr petro peter pedro pierre pietro
roman roma
sergei serhii serhiy sergey serge sergio seryozha siarhei
stanislav stas
stepan stephen steven stefan esteban etienne stevie steve stephan
svetlana svitlana sveta
tatiana tetiana tatyana tanya tetyana
valentina valia
valery valerii valeriy
vasily vasyl vasilii basil vasiliy vasya
viktor victor vitya
viktoria victoria vika
vitaly vitalii vitaliy
vladimir volodymyr vova volodya uladzimir wladimir
vladislav vladyslav vlad
vyacheslav viacheslav slava vjaceslav
yaroslav iaroslav slava
yulia yuliya julia iuliia
yury yurii yuri yuriy iurii jurij
fyodor fedor fedir theodore
william bill billy will willy liam
robert bob bobby rob
richard dick rick ricky
james jim jimmy jamie
joseph joe josef jose yusuf yousef youssef yosef iosif yusif giuseppe
thomas tom tommy tomas
charles charlie chuck carlos carl karl
edward ed eddie ted
henry harry enrique heinrich henri
lawrence larry
daniel dan danny daniil danylo
david dave daud dawood dawud davud
matthew matt mateo matvei matthias
christopher chris kris christoph
elizabeth liz beth lisa betty elisabeth yelizaveta
margaret maggie meg peggy margarita
katherine catherine kate kathy ekaterina yekaterina kateryna katya katharina
benjamin ben benny bibi binyamin
samuel sam sammy
timothy tim
patrick pat
ronald ron
donald don
kenneth ken
francisco paco pancho francis frank franz francesco francois
ignacio nacho
manuel manolo
guillermo memo
luis luiz lewis louis ludwig
cabdi abdi abdy
cabdullahi abdullahi abdullah
mohammed maxamed muhammad mohamed mohammad mehmet muhammed mohamad muhamad mohamud mahomed magomed muhammet mukhammad mohd md mohammod
ahmed axmed ahmad ahmet akhmed akhmad
ali aly cali
hussein husayn hussain husein hossein hosein hoseyn huseyin
hassan xasan hasan khasan
ibrahim abraham ebrahim ibragim avraham
ismail esmail ismael ismoil esmaeil
omar umar omer cumar
osman cusmaan uthman usman othman
osama usama
mustafa mostafa moustafa mustapha
yahya yahia yehia
isa issa eisa ciise
said saeed sayed saied siciid
musa moussa moosa mousa moses
suleiman sulayman soleiman suleyman solomon soliman
jamal gamal djamal djamel jamel
khalid khaled
saddam sadam
qasim qassem ghasem qasem kassim kasim gassim qasem kasem
abdullah abdallah abdulla abdellah abdollah
fatima fatma fatemeh fatimah
aisha ayesha aysha
reza rida riza
ghulam gholam golam
`;

const groups = new Map<string, Set<number>>();
const members: string[][] = [];
for (const row of SAME_NAME.trim().split('\n')) {
  const names = row.trim().split(/\s+/);
  for (const name of names) {
    let own = groups.get(name);
    if (!own) {
      own = new Set();
      groups.set(name, own);
    }
    own.add(members.length);
  }
  members.push(names);
}

/** Whether two folded given names are forms of one name: Bill and William, Yevhen and Evgeny. */
export function isSameGivenName(a: string, b: string): boolean {
  const of = groups.get(a);
  const other = of && groups.get(b);
  if (!other) return false;
  for (const group of of) if (other.has(group)) return true;
  return false;
}

/** All forms of a folded given name that are known, the name itself left out. */
export function givenNameForms(form: string): string[] {
  const own = groups.get(form);
  if (!own) return [];
  return [...new Set([...own].flatMap((group) => members[group]!))].filter((name) => name !== form);
}
