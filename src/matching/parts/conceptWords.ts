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
npo|research and production association|research production association|scientific and production association|scientific production association|nauchno proizvodstvennoe obedinenie|nauchno proizvodstvennoye obyedineniye|nauchno proizvodstvennoye obedineniye|naukovo vyrobnyche obiednannia|science and production association|spa_|research and production union|nauchno proizvodstvennoye obedinenie
npp|research and production enterprise|research production enterprise|scientific and production enterprise|scientific production enterprise|nauchno proizvodstvennoe predpriyatie|nauchno proizvodstvennoye predpriyatiye|scientific industrial enterprise|rpe|spe|research and development enterprise|gnpp|gosudarstvennoe nauchno proizvodstvennoe predpriyatie|naukovo vyrobnyche pidpryiemstvo
npk|research and production corporation|scientific production corporation|nauchno proizvodstvennaya korporatsiya|research and production complex|scientific and production complex|nauchno proizvodstvennyi kompleks|research and production company|scientific production company|scientific and production company|nauchno proizvodstvennaya kompaniya|npc|spc|rpc|scientific industrial concern|nauchno proizvodstvenny kontsern|nauchno proizvodstvennyi kontsern
npf|research and production firm|scientific and production firm|scientific production firm|nauchno proizvodstvennaya firma
po|production association|proizvodstvennoe obedinenie|proizvodstvennoye obyedineniye
nii|scientific research institute|research institute|nauchno issledovatelskii institut|nauchno issledovatelskiy institut|research and development institute|naukovo doslidnyi instytut|ri|instituto de investigacion|institute of scientific research|institute for scientific research
cnii|tsnii|central scientific research institute|central research institute|tsentralnyi nauchno issledovatelskii institut|tsentralnyy nauchno issledovatelskiy institut|central scientific and research institute|tsentralnyi nii|central nii
kb|okb|design bureau|konstruktorskoe byuro|konstruktorskoye byuro|experimental design bureau|opytno konstruktorskoe byuro|special design bureau|skb|spetsialnoe konstruktorskoe byuro
concern|kontsern|konzern
holding|holdings|kholding|hldg|hldgs|kholdingovaya|kholdinga|holdingovaya|holdingi|kholdyngu|kholdings
group|groupe|gruppa|grupo|gruppe|gruppo|grp|hrupa|grup|grubu|grupa|grupp|grupy|goruh|gruh
trading|torgovyi|torgovaya|torgovy|trade|handel|handels|comercio|commerce|comercial|commercial|ticaret|bazargani|torhova|torgovlya|general trading|kommercheskii|kommercheskiy|tejarat|tijarat|tijara|tegarat|treid|treiding|trading_|comercializadora|comercializacion|pazarlama|bazargany|torgovoye|handlevaye|comercializaciones
tradinghouse|torgovyi dom|torgovy dom|torgoviy dom|trading house|td|torhovyi dim
company_|kompanii
industry|industries|industrial|promyshlennyi|promyshlennaya|promyshlennost|industrie|industria|industrias|sanayi|sanaye|sanat|ind|inds|industriya|promyshlennaia|promyshlennye|industriales|industri|sanaie|sanati
technology|technologies|technological|tekhnologii|tekhnologiya|tech|technologie|tecnologia|teknoloji|technologiya|tekhnolohii|tekhnologicheskii|technolojhi|tekhnolodzhis|fanavari|fannavari|fanavaran|teknolozhi
technical|tekhnicheskii|tekhnika|tekhniki
system|systems|sistemy|sistema|sistem|systeme|sistemas|sistems|samaneh|samanehaye
service|services|servis|servicios|servise|svc|svcs|servise_|servicio|usluge|hizmet|hizmetleri|khadamat|servisnaya
center|centre|tsentr|centro|zentrum|merkez|markaz|tsentra|tsentralnyi
central|tsentralnaya|tsentralny
international|intl|mezhdunarodnyi|mezhdunarodnaya|mezhdunarodnoe|internacional|internationale|internazionale|uluslararasi|int|mizhnarodnyi|beynolmelali|interneshnl|interneshnal|internasional|internatsionalnyi|beinolmelal|mejdunarodnaya
national|natsionalnyi|natsionalnaya|nacional|nationale|natl|milli|meli
state|gosudarstvennyi|gosudarstvennaya|gosudarstvennoe|derzhavnyi
federal|federalnoe|federalnyi|federalnaya
bank|banka|banque|banco|bankasi|banku|bankas
investment|investments|invest|investitsionnaya|investitsii|inversiones|yatirim|investitsionnyi|sarmayeh|investiment|sarmayegozari|sarmaye gozari|sarmayeh gozari|sarmayehgozari|investors|investicii|investment group_
finance|financial|finansovaya|finansy|finanz|financiera|finansovyi|finans|finans_|fainens|fajnans|finansal|mali
development|razvitie|razvitiya|desarrollo|tosee|entwicklung|tose|toseh|toseyeh|towseh|towseeh|tosseh|developments|developing|kalkinma
engineering|inzhiniring|inzhenernyi|ingenieria|muhendislik|engg|eng|muhandisi|mohandesi|mohandessi|engineers
construction|stroitelnyi|stroitelnaya|stroitelstvo|construcciones|constructora|insaat|bau|constructions|budivelna|stroi|sakhteman|sakhtemani|sakht|builders_|edificaciones|budivelnyi
transport|transportation|transportnaya|transportes|tasimacilik|transportnyi|trans|transportation_|haml|haml va naql|nakliye|perevozki
logistics|logistika|logistic|logistik|logistique|logistica
shipping|shipmanagement|ship management|sudokhodnaya|shipowner|maritime|marine|morskoi|naviera|denizcilik|keshtirani|morskaya|navigation|sudokhodstvo|keshti|sudoverf_|marine_|nakliyat
oil|neft|neftyanaya|petroleum|petrol|neftyanoi|naft|petrolera
gas|gaz|gazovaya|gazovyi
energy|energiya|energeticheskaya|enerji|energie|energia|energii|energo
chemical|chemicals|khimicheskii|khimicheskaya|chemie|kimya|shimi|khimicheskiy|kimia
electronics|electronic|elektronika|elektronnyi|elektronik|elektroniki|electronica|elektronnaya|elektronische|elektronikii
defense|defence|oborona|oborony|defensa
aerospace|aero space|air and space|vozdushno kosmicheskoi|aerokosmicheskii|hava faza|havafaza
space|kosmicheskii|kosmos|kosmicheskaya
military|voennyi|voennaya|militar|nezami
scientific|science|nauchnyi|nauchnaya|sciences|nauk|nauka
research|issledovaniya|issledovatelskii|issledovanii|forschung|pazhouhesh|tahghighat|tahqiqat|investigacion|investigaciones
production|proizvodstvo|proizvodstvennyi|proizvodstvennaya|proizvodstvennoe|manufacturing|manufacture|produccion|produktion|mfg|tolid|tolidi|tolidat|uretim|producciones|producers|producer|proizvodnju|fabrikasyon
enterprise|enterprises|predpriyatie|predpriyatiye|entreprise|empresa|pidpryiemstvo|predpriyatiya|predpriemstvo|preduzece|pradpryemstva|pidpriemstvo|empresas
association|assotsiatsiya|obedinenie|obyedineniye|asociacion|verband|anjoman|ettehadiyeh|association_|drustvo|associacion
corporation_|korporatsiya|korporatsiia|corporacion
institute|institut|instituto|instytut|insitute
university|universitet|universidad|universite|universitat|daneshgah
academy|akademiya|academia|akademie
foundation|fund|fond|fondation|fundacion|bonyad|vakif|bunyad|bonyade|fonds|stiftelse|stichting|foundations
organization|organisation|organizatsiya|organizacion|org|sazman|sazmane|organisations|organizations|tanzim|tashkilat
society|obshchestvennyi|sociedad|jamiat|jamia|jamiyat|jamiat|jamiyyat|jamiya|jameiyat|jameyat|jamiyah|foreningen|verein_|societies|obshchestva
union|soyuz|soyuza|syndicate
ministry|ministerstvo|ministerio|ministere|ministarstvo|wizarat|vezarat
department|departament|dept|departamento|otdel|direktsiya|directorate|upravlenie
agency|agentstvo|agencia|agence
management|upravlyayushchaya|gestion|mgmt|verwaltung|menedzhment|menejment|manadzhment|managers|upravleniye|modiriat
consulting|konsalting|consultancy|consultants|consultoria
security|bezopasnost|seguridad|sicherheit|okhrana|amniat|entezami|entezam|guvenlik|bezpeka
communication|communications|svyaz|svyazi|telecom|telecommunications|telekommunikatsii
information|informatsionnyi|informatsionnye|informacion|informatika
equipment|oborudovanie|equipos
import|importacion|importadora|ithalat|varedat
export|eksport|exportacion|exportadora|ihracat|saderat|toseeh saderat
real_estate|real estate|nedvizhimost|inmobiliaria|realty|inmobiliarias|emlak|gayrimenkul
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
managementcompany|management company|upravlyayushchaya kompaniya|upravlyayushtaya kompaniya|mc|uk
stcenter|scientific technical center|scientific and technical center|nauchno tekhnicheskii tsentr|nauchno tekhnicheskiy tsentr|ntts|ntc|stc
mmz|moscow machine building plant|moskovskii mashinostroitelnyi zavod|moscow machinery building plant
shiprepairyard|srz|shiprepair yard|ship repair plant|ship repair factory|sudoremontnyi zavod|shiprepairing center|ship repair center|tss|tsentr sudoremonta
institution|institutions|uchrezhdenie|uchrezhdeniye|uchrezhdennie
complex|kompleks|komplex|mojtama
distribution|distributor|distributors|distribuidora|distribuciones|dystrybutsiya
leasing|lizing|lising|lizinga
credit|kredit|credito|kreditnaya|kreditnyi|nonbank credit|non bank credit
nco|nonbank credit organization|non bank credit organization|nebankovskaya kreditnaya organizatsiya|nko
assetmanagement|asset management|upravlenie aktivami
nonstatepensionfund|non state pension fund|negosudarstvennyi pensionnyi fond|nongovernmental pension fund|npf
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
