/** Given names, romanised, of many countries. Names that are mostly places or common words are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald
  christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan
  juan logan wayne ralph roy eugene randy vincent russell louis philip phillip bobby johnny bradley tony antony ben sam
  tom tim jim bob bill mike dave steve chris nick matt dan greg jeff ken ron don rick ted ash simon ian graham nigel
  stuart colin derek gareth tobias boris dominic rory alistair alastair duncan malcolm neil oliver harry liam jeremy
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
  maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
  cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
  alexis lori faine claire fiona kate jane sophie lucy penny priti theresa hillary condoleezza madeleine samantha nikki
  vladimir dmitry dmitri dmitriy sergei sergey aleksandr alexandr aleksander aleksei alexei alexey alexy nikolai nikolay
  mikhail michail ivan igor oleg pavel andrei andrey viktor victor yuri yury yuriy anatoly anatoli boris konstantin maxim
  maksim maksym denis roman ruslan timur vadim valery valeriy vasily vasiliy vitaly vitaliy vyacheslav yevgeny evgeny
  evgeniy yevgeniy gennady georgy grigory kirill leonid lev petr pyotr piotr semyon stanislav stepan svyatoslav taras
  volodymyr oleksandr oleksiy oleksii serhiy serhii andriy andrii mykola mykhailo dmytro yevhen yevhenii bohdan petro
  vasyl ihor viktoriia oksana olena olha iryna natalia natalya nataliya nataliia olga irina elena yelena tatiana tatyana
  svetlana ekaterina yekaterina anastasia anastasiya maria mariya galina lyudmila ludmila larisa valentina vera nadezhda
  lyubov yulia yuliya julia ksenia kseniya daria darya polina alina marina margarita zhanna inna alla nina zoya raisa
  ramzan rustam ildar ilham arkady artem artyom arseniy bogdan eduard fyodor gleb herman ilya iosif makar marat matvei
  nazar nursultan kassym rinat rostislav shamil sergiy stas timofey yakov yegor zurab magomed aslan akhmad murat yaroslav
  aleksandar aleksandra dragan goran milos zoran slobodan nikola marko ivo jan jakub tomasz andrzej krzysztof piotr pawel
  marcin michal grzegorz wojciech zbigniew jaroslaw mateusz donald radoslaw lech agnieszka malgorzata katarzyna ewa
  milan petr jiri vaclav karel tomas lukas ondrej zdenek pavol stefan matej istvan laszlo ferenc gabor zoltan janos
  attila viktor peter sandor ion ioan mihai andrei cristian nicolae traian klaus florin bogdan radu dimitar georgi
  hristo rumen kiril boyko kostas giorgos yannis dimitris nikos alexis kyriakos panagiotis spyros eleni
  hans karl heinrich friedrich wolfgang klaus jurgen jürgen dieter horst manfred uwe gerhard gunther günter olaf angela
  annalena ursula frank-walter heiko sigmar markus matthias stefan thomas andreas jens sven torsten thorsten lars
  joachim christoph felix maximilian moritz johannes lukas leon elias till kai rolf egon ulrich werner helmut
  pierre jacques michel francois françois emmanuel nicolas jean-luc jean-marc jean-claude jean-yves jean-pierre claude
  andre andré bernard gilles guillaume laurent olivier philippe sebastien stéphane thierry yves alain antoine arnaud
  benoit bruno camille celine chantal edouard elisabeth florence gerard henri hugo isabelle julien luc lucas marcel
  marine mathieu maurice monique nathalie pascal raphael remi rene sylvie valérie veronique xavier bernadette brigitte
  giovanni giuseppe luigi mario paolo marco matteo antonio francesco roberto silvio sergio romano federica giorgia
  giulia chiara francesca alessandro andrea davide enrico fabio lorenzo luca massimo riccardo stefano vincenzo carlo
  jose luis carlos jorge miguel pedro pablo javier fernando alberto diego rafael manuel francisco alejandro ricardo
  eduardo enrique ramon raul hugo fidel nicolas gustavo hector ernesto felipe guillermo ignacio joaquin mariano oscar
  rodrigo santiago andres emilio esteban gerardo gilberto isabel lucia carmen pilar dolores rosa ana elena sofia paula
  luiz joao joão paulo jair dilma antonio rui nuno tiago vasco
  lars erik anders johan nils björn bjorn gunnar magnus olof carl fredrik gustav henrik jens kristian morten soren søren
  mette ulf margot sauli jyrki timo juha matti antti petteri kaja toomas juri jüri andrus mart arvo urmas gitanas
  ingrida dalia valdis krisjanis edgars janis andris arturs
  mark wouter ruud sander bas pieter hendrik willem geert frans dirk maarten joost sigrid kajsa
  mohammed mohammad muhammad mohamed mohamad mehmet ahmed ahmad ali hassan hasan hussein husain hossein hussain ibrahim
  ismail khalid khaled omar umar othman yusuf youssef yousef abdullah abdallah abdul abdulrahman abdulaziz abdel abu
  abdelaziz salman faisal fahd turki bandar nayef mansour saud sultan tariq tarek walid waleed yasser yasir zaid zayed
  nasser nouri haider hayder fuad fouad bashar bassel hafez rami riad riyad samir sami saad saddam qasem qassem ghasem
  javad mahmoud mahmud mehdi mahdi masoud mojtaba mostafa mustafa morteza naser nasrin parviz qasim rahim reza rouhollah
  ruhollah saeed said sayyed shahram shirin soheil vahid yahya zahra fatima fatemeh maryam leila layla aisha khadija
  amina noor nadia rania hanan salma samira sawsan huda hala jamal jamil karim kareem kamal kamil latif majid malik
  marwan mazen munir murad nabil naim najib osama osman rashid rashed rafiq rafik raed saif salah salim salem shafiq
  sharif tayyip recep bülent bulent binali süleyman suleyman kemal hulusi hakan mevlüt mevlut ahmet burak cem emre
  erdal ertugrul fatih gökhan haluk kaan murat onur orhan özgür selcuk serkan tolga ufuk volkan yasin yilmaz ayse
  emine fatma nechirvan massoud masrour jalal barham qubad mazloum
  benjamin binyamin yitzhak shimon ehud naftali yair avigdor moshe ariel yoav gadi eyal itzik shlomo tzipi golda
  narendra rahul sonia rajiv indira amit rajnath subrahmanyam nirmala arvind mamata manmohan anil mukesh ratan sunil
  sanjay vijay ajay rajesh ramesh suresh mahesh deepak ashok arun ravi krishna gopal priya anjali pooja neha imran
  nawaz shahbaz bilawal asif pervez benazir shehbaz
  xi jinping keqiang qiang wenbin jianchao yi zhao wei ming hua jun lei tao yang jie hong ping lin bin gang feng bo
  shinzo fumio yoshihide taro junichiro naoto kenji hiroshi takashi akira satoshi yoko yuki keiko haruki shigeru
  kim jong-un jong-il yo-jong moon jae-in geun-hye seok-youl joon-ho min-jun ji-hoon
  nguyen tran pham joko prabowo anwar mahathir najib ferdinand rodrigo bongbong leni benigno aung thaksin prayut
  kofi kwame nelson cyril thabo jacob paul yoweri uhuru william robert emmerson muhammadu goodluck olusegun bola
  mevlüt staffan federica brett nir tal noam gil erez`.split(/\s+/),
);
