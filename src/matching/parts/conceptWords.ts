/**
 * Words that say what a body does or is, by meaning: the first spelling of a row stands for all. Spellings are folded
 * Latin words, phrases with spaces; English, Russian and Ukrainian (romanised), Spanish, French, German, Farsi, Turkish.
 */
export const CONCEPT_ROWS = `
plant|works|zavod|zavoda|factory|fabrika|fabrik|usine|planta|fabrica|fabrique|karkhaneh|werk|werke
machinebuilding|machine building|mashinostroitelnyi|mashinostroitelny|mashinostroitelnaya|mashinostroenie|mashinostroeniya|mechanical engineering
instrumentmaking|instrument making|instrument engineering|instrument building|priborostroitelnyi|priborostroitelny|priborostroenie|priborostroeniya
electromechanical|electro mechanical|elektromekhanicheskii|elektromekhanicheskiy|elektromekhanicheski|elektromekhanichesky
mechanical|mekhanicheskii|mekhanicheskiy|mekhanicheski
shipbuilding|ship building|sudostroitelnyi|sudostroitelny|sudostroitelnaya|sudostroenie|shipyard|verf|ship repair
aviation|aviatsionnyi|aviatsionnaya|aviatsiya|aviatsionny|aviacion|aircraft
npo|research and production association|research production association|scientific and production association|scientific production association|nauchno proizvodstvennoe obedinenie|nauchno proizvodstvennoye obyedineniye|nauchno proizvodstvennoye obedineniye|naukovo vyrobnyche obiednannia|science and production association
npp|research and production enterprise|research production enterprise|scientific and production enterprise|scientific production enterprise|nauchno proizvodstvennoe predpriyatie|nauchno proizvodstvennoye predpriyatiye|scientific industrial enterprise
npk|research and production corporation|scientific production corporation|nauchno proizvodstvennaya korporatsiya|research and production complex|scientific and production complex|nauchno proizvodstvennyi kompleks
npf|research and production firm|research and production company|scientific production company|scientific and production company|nauchno proizvodstvennaya firma|nauchno proizvodstvennaya kompaniya
po|production association|proizvodstvennoe obedinenie|proizvodstvennoye obyedineniye
nii|scientific research institute|research institute|nauchno issledovatelskii institut|nauchno issledovatelskiy institut|research and development institute|naukovo doslidnyi instytut
cnii|tsnii|central scientific research institute|central research institute|tsentralnyi nauchno issledovatelskii institut|tsentralnyy nauchno issledovatelskiy institut
kb|okb|design bureau|konstruktorskoe byuro|konstruktorskoye byuro|experimental design bureau|opytno konstruktorskoe byuro|special design bureau|skb|spetsialnoe konstruktorskoe byuro
concern|kontsern|konzern
holding|holdings|kholding|hldg|hldgs
group|groupe|gruppa|grupo|gruppe|gruppo|grp|hrupa|grup|grubu
trading|torgovyi|torgovaya|torgovy|trade|handel|handels|comercio|commerce|comercial|commercial|ticaret|bazargani|torhova|torgovlya|general trading|kommercheskii|kommercheskiy
tradinghouse|torgovyi dom|torgovy dom|torgoviy dom|trading house|td|torhovyi dim
company_|kompanii
industry|industries|industrial|promyshlennyi|promyshlennaya|promyshlennost|industrie|industria|industrias|sanayi|sanaye|sanat|ind|inds|industriya
technology|technologies|technological|tekhnologii|tekhnologiya|tech|technologie|tecnologia|teknoloji|technologiya|tekhnolohii|tekhnologicheskii
technical|tekhnicheskii|tekhnika|tekhniki
system|systems|sistemy|sistema|sistem|systeme|sistemas
service|services|servis|servicios|servise|svc|svcs
center|centre|tsentr|centro|zentrum|merkez|markaz|tsentra|tsentralnyi
central|tsentralnaya|tsentralny
international|intl|mezhdunarodnyi|mezhdunarodnaya|mezhdunarodnoe|internacional|internationale|internazionale|uluslararasi|int|mizhnarodnyi|beynolmelali
national|natsionalnyi|natsionalnaya|nacional|nationale|natl|milli|meli
state|gosudarstvennyi|gosudarstvennaya|gosudarstvennoe|derzhavnyi
federal|federalnoe|federalnyi|federalnaya
bank|banka|banque|banco|bankasi|banku|bankas
investment|investments|invest|investitsionnaya|investitsii|inversiones|yatirim|investitsionnyi|sarmayeh
finance|financial|finansovaya|finansy|finanz|financiera|finansovyi|finans
development|razvitie|razvitiya|desarrollo|tosee|entwicklung
engineering|inzhiniring|inzhenernyi|ingenieria|muhendislik|engg|eng
construction|stroitelnyi|stroitelnaya|stroitelstvo|construcciones|constructora|insaat|bau|constructions|budivelna
transport|transportation|transportnaya|transportes|tasimacilik|transportnyi
logistics|logistika|logistic|logistik|logistique|logistica
shipping|shipmanagement|ship management|sudokhodnaya|shipowner|maritime|marine|morskoi|naviera|denizcilik|keshtirani|morskaya|navigation|sudokhodstvo
oil|neft|neftyanaya|petroleum|petrol|neftyanoi|naft|petrolera
gas|gaz|gazovaya|gazovyi
energy|energiya|energeticheskaya|enerji|energie|energia|energii|energo
chemical|chemicals|khimicheskii|khimicheskaya|chemie|kimya|shimi|khimicheskiy|kimia
electronics|electronic|elektronika|elektronnyi|elektronik|elektroniki|electronica
defense|defence|oborona|oborony|defensa
aerospace|aero space|air and space|vozdushno kosmicheskoi|aerokosmicheskii
space|kosmicheskii|kosmos|kosmicheskaya
military|voennyi|voennaya|militar|nezami
scientific|science|nauchnyi|nauchnaya|sciences|nauk|nauka
research|issledovaniya|issledovatelskii|issledovanii|forschung|pazhouhesh
production|proizvodstvo|proizvodstvennyi|proizvodstvennaya|proizvodstvennoe|manufacturing|manufacture|produccion|produktion|mfg
enterprise|enterprises|predpriyatie|predpriyatiye|entreprise|empresa|pidpryiemstvo|predpriyatiya
association|assotsiatsiya|obedinenie|obyedineniye|asociacion|verband
corporation_|korporatsiya|korporatsiia|corporacion
institute|institut|instituto|instytut|insitute
university|universitet|universidad|universite|universitat|daneshgah
academy|akademiya|academia|akademie
foundation|fund|fond|fondation|fundacion|bonyad|vakif
organization|organisation|organizatsiya|organizacion|org|sazman
society|obshchestvennyi|sociedad|jamiat
union|soyuz|soyuza|syndicate
ministry|ministerstvo|ministerio|ministere|ministarstvo|wizarat|vezarat
department|departament|dept|departamento|otdel|direktsiya|directorate|upravlenie
agency|agentstvo|agencia|agence
management|upravlyayushchaya|gestion|mgmt|verwaltung
consulting|konsalting|consultancy|consultants|consultoria
security|bezopasnost|seguridad|sicherheit|okhrana
communication|communications|svyaz|svyazi|telecom|telecommunications|telekommunikatsii
information|informatsionnyi|informatsionnye|informacion|informatika
equipment|oborudovanie|equipos
import|importacion
export|eksport|exportacion
real_estate|real estate|nedvizhimost
mining|gornyi|gorno|mineria|minera
metal|metals|metallurgical|metallurgicheskii|metallurgiya
steel|stal|acero|fulad
agriculture|agricultural|agro|selskokhozyaistvennyi
medical|meditsinskii|medical
insurance|strakhovaya|seguros|bimeh|assurance|sigorta
media|massmedia
airlines|airline|airways|avialinii|aviakompaniya|aerolineas|havayollari
laboratory|laboratories|laboratoriya|lab|labs
supply|supplies|postavka|snabzhenie
labor|labour
solution|solutions|resheniya
partner|partners_
brother|brothers|bros|bratya
son|sons
people|peoples|narodnyi
army|armiya|armii
front|frontu
north|northern|severnyi|severny|severnaya
general_|generalnyi
`;

/** Words that say little about which body is meant and have no row above. */
export const GENERIC_WORDS = `
the of for and de del la le les el los las y e et und i der die das da do dos di du von na v s im imeni named after office
global world asia europe european eurasia africa middle east west south western eastern southern america american united
new first one limited company corporation inc consultant business products product product trust capital asset assets
project projects design products product goods materials material general special specialized main branch representative
committee council board coalition alliance foreign interior internal exterior armed navy police intelligence joint commission bureau authority administration government public private republic city region regional
district municipal party movement brigade battalion force forces command unit division team network club house home hotel
tourism travel food foods pharma pharmaceutical pharmaceuticals health healthcare power water electric electrical electronics
digital data software computer internet online online store shop market markets marketing media press news radio television
mail post cargo freight air sea land auto motor motors car cars parts spare tools textile textiles paper plastic plastics
building buildings property properties estate estates land cultural culture education educational school college training
charity relief aid islamic muslim christian investment advisory law legal studio studios gold diamond exchange money currency
mortgage loan loans funding securities wholesale retail precision instruments instrument semiconductor optoelectronics uav
drone drones laser automation intelligent machinery vessel tanker fleet
york london paris moscow moskva beijing shanghai tehran dubai istanbul baghdad damascus beirut kabul geneva zurich vienna berlin
singapore tokyo seoul delhi washington texas california florida owner owners line lines port ports terminal
`;
