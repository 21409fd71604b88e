/**
 * Capitals and large, industrial or port cities by ISO 3166-1 alpha-2 code; variants of one city are joined by "=".
 * Names that are also common words or given names are left out.
 */
export const CITIES = `
ae Abu Dhabi,Dubai,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Jebel Ali
af Kabul,Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz
al Tirana|am Yerevan,Gyumri|ao Luanda|ar Buenos Aires,Cordoba,Rosario|at Vienna,Graz,Linz,Salzburg,Innsbruck
au Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin|az Baku,Ganja,Sumgait|ba Sarajevo,Banja Luka
bd Dhaka,Chittagong=Chattogram|be Brussels,Antwerp,Ghent,Liege,Bruges|bf Ouagadougou|bg Sofia,Plovdiv,Varna,Burgas|bh Manama
by Minsk,Gomel=Homel,Brest,Vitebsk,Grodno,Mogilev,Bobruisk|bo La Paz,Santa Cruz de la Sierra
br Brasilia,Sao Paulo=São Paulo,Rio de Janeiro,Salvador,Manaus|bw Gaborone|bt Thimphu
ca Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Quebec City,Winnipeg|cd Kinshasa,Lubumbashi,Goma|cf Bangui|cg Brazzaville
ch Bern,Zurich=Zürich,Geneva,Basel,Lausanne,Lugano,Zug|ci Abidjan,Yamoussoukro|cl Santiago,Valparaiso|cm Yaounde,Douala
cn Beijing,Shanghai,Shenzhen,Guangzhou,Tianjin,Chongqing,Chengdu,Wuhan,Xi'an=Xian,Hangzhou,Nanjing,Shenyang,Harbin,Dalian,Qingdao
cn Jinan,Zhengzhou,Changsha,Kunming,Xiamen,Fuzhou,Ningbo,Suzhou,Wuxi,Dongguan,Foshan,Zhuhai,Shantou,Hefei,Nanchang,Nanning
cn Guiyang,Taiyuan,Shijiazhuang,Changchun,Urumqi,Lanzhou,Hohhot,Yinchuan,Xining,Lhasa,Haikou,Wenzhou,Yiwu,Weifang,Yantai,Weihai
cn Luoyang,Changzhou,Jiaxing,Shaoxing,Taizhou,Nantong,Xuzhou,Huizhou,Zhongshan,Jiangmen,Mianyang,Baotou,Tangshan,Heihe,Suifenhe,Manzhouli,Kashgar,Lianyungang
co Bogota=Bogotá,Medellin=Medellín,Cali,Barranquilla,Cartagena|cu Havana|cy Nicosia,Limassol,Larnaca,Paphos
cz Prague,Brno,Ostrava,Pilsen|de Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Dusseldorf=Düsseldorf,Leipzig,Dresden,Hanover,Bremen,Nuremberg,Dortmund,Essen,Bonn,Rostock
dj Djibouti City|dk Copenhagen,Aarhus,Odense|do Santo Domingo|dz Algiers,Oran|ec Quito,Guayaquil|ee Tallinn,Tartu,Narva
eg Cairo,Alexandria,Giza,Port Said,Suez|er Asmara|es Madrid,Barcelona,Valencia,Seville,Bilbao,Zaragoza,Malaga|et Addis Ababa
fi Helsinki,Espoo,Tampere,Turku,Kotka,Lappeenranta|fr Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Le Havre,Calais,Grenoble
gb London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Bristol,Sheffield,Belfast,Cardiff,Newcastle,Nottingham,Southampton,Cambridge,Oxford,Aberdeen,Portsmouth,Felixstowe
ge Tbilisi,Batumi,Poti|gh Accra|gn Conakry|gr Athens,Thessaloniki,Piraeus,Patras|gt Guatemala City|hk Hong Kong,Kowloon
hn Tegucigalpa|hr Zagreb,Rijeka,Zadar|ht Port-au-Prince|hu Budapest,Debrecen
id Jakarta,Surabaya,Bandung,Medan,Batam|ie Dublin,Cork,Galway|il Jerusalem,Tel Aviv,Haifa,Ashdod,Eilat
in New Delhi,Delhi,Mumbai,Bangalore=Bengaluru,Chennai,Kolkata,Hyderabad,Pune,Ahmedabad,Surat,Jaipur,Visakhapatnam
iq Baghdad,Basra,Mosul,Erbil,Kirkuk,Fallujah,Ramadi,Tikrit,Samarra,Najaf,Karbala,Sulaymaniyah,Baquba,Sinjar,Hilla,Husaybah,Nasiriyah
ir Tehran=Teheran,Isfahan=Esfahan,Shiraz,Tabriz,Mashhad,Bandar Abbas,Qom,Karaj,Kerman,Natanz,Bushehr,Ahvaz,Kermanshah
is Reykjavik|it Rome,Milan,Naples,Turin,Genoa,Venice,Bologna,Palermo,Trieste|jm Kingston|jo Amman,Aqaba
jp Tokyo,Osaka,Kyoto,Nagoya,Yokohama,Kobe,Fukuoka,Sapporo,Hiroshima,Nagasaki|ke Nairobi,Mombasa|kg Bishkek,Osh
kh Phnom Penh,Sihanoukville|kp Pyongyang,Rason,Wonsan|kr Seoul,Busan,Incheon,Daegu,Daejeon,Ulsan,Gwangju|kw Kuwait City
kz Astana=Nur-Sultan,Almaty,Shymkent,Karaganda,Aktau,Atyrau,Aktobe,Pavlodar,Baikonur,Kostanay,Uralsk|la Vientiane
lb Beirut,Tripoli,Sidon|li Vaduz|lk Colombo|lr Monrovia|lt Vilnius,Kaunas,Klaipeda=Klaipėda|lu Luxembourg City|lv Riga,Daugavpils,Liepaja,Ventspils
ly Benghazi,Misrata,Sirte,Tobruk|ma Rabat,Casablanca,Tangier,Marrakesh|mc Monte Carlo|md Chisinau=Chișinău,Tiraspol|me Podgorica
mg Antananarivo|mk Skopje|ml Bamako,Gao,Timbuktu|mm Yangon=Rangoon,Naypyidaw,Mandalay|mn Ulaanbaatar=Ulan Bator|mt Valletta,Sliema
mv Male|mx Mexico City,Guadalajara,Monterrey,Tijuana,Ciudad Juarez|my Kuala Lumpur,Penang,Johor Bahru,Port Klang|mz Maputo
na Windhoek|ne Niamey|ng Abuja,Lagos,Kano,Port Harcourt|ni Managua|nl Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven,Delft
no Oslo,Bergen,Trondheim,Stavanger,Tromso,Kirkenes|np Kathmandu|nz Wellington,Auckland,Christchurch|om Muscat,Salalah
pa Panama City|pe Lima,Callao|pg Port Moresby|ph Manila,Quezon City,Cebu,Davao
pk Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Gwadar
pl Warsaw,Krakow=Kraków,Gdansk=Gdańsk,Wroclaw=Wrocław,Poznan,Lodz,Katowice,Lublin,Rzeszow,Szczecin,Gdynia|ps Gaza City,Ramallah,Nablus,Rafah,Khan Younis
pt Lisbon,Porto,Braga|py Asuncion|qa Doha|ro Bucharest,Cluj-Napoca,Constanta,Timisoara,Iasi|rs Belgrade,Novi Sad,Nis
ru Moscow,St. Petersburg=Saint Petersburg=St Petersburg,Novosibirsk,Yekaterinburg=Ekaterinburg,Kazan,Nizhny Novgorod,Chelyabinsk
ru Samara,Omsk,Rostov-on-Don,Ufa,Krasnoyarsk,Voronezh,Perm,Volgograd,Krasnodar,Saratov,Tyumen,Tolyatti,Izhevsk,Barnaul,Ulyanovsk
ru Irkutsk,Khabarovsk,Yaroslavl,Vladivostok,Makhachkala,Tomsk,Orenburg,Kemerovo,Ryazan,Astrakhan,Penza,Lipetsk,Tula,Kirov
ru Cheboksary,Kaliningrad,Bryansk,Kursk,Ivanovo,Magnitogorsk,Tver,Belgorod,Sochi,Nizhny Tagil,Arkhangelsk,Murmansk,Smolensk
ru Kaluga,Cherepovets,Vladimir City,Yakutsk,Grozny,Taganrog,Komsomolsk-on-Amur,Severodvinsk,Novorossiysk,Zelenograd,Kolomna
ru Dubna,Sarov,Yelabuga=Alabuga,Votkinsk,Biysk,Miass,Engels,Kronstadt,Zhukovsky,Khimki,Podolsk,Reutov,Mytishchi,Korolyov,Naberezhnye Chelny,Blagoveshchensk,Ussuriysk,Nakhodka,Kovrov,Serpukhov,Pskov,Veliky Novgorod,Vologda,Petrozavodsk,Syktyvkar,Norilsk,Gelendzhik
rw Kigali|sa Riyadh,Jeddah,Mecca,Medina,Dammam|sd Khartoum,Port Sudan,Omdurman|se Stockholm,Gothenburg,Malmo=Malmö,Uppsala,Linkoping|sg Singapore City
si Ljubljana,Maribor|sk Bratislava,Kosice|sn Dakar|so Mogadishu|sl Freetown|ss Juba|sv San Salvador
sy Damascus,Aleppo,Homs,Latakia,Tartus,Raqqa=Raqqah=Ar Raqqah,Deir ez-Zor=Deir al-Zor,Idlib,Palmyra,Daraa=Deraa,Hama,Hasakah,Qamishli,Manbij,Kobane=Kobani,Daraya,Madaya,Dabiq
td N'Djamena|tg Lome|th Bangkok,Chiang Mai,Phuket,Pattaya|tj Dushanbe,Khujand|tm Ashgabat,Turkmenbashi|tn Tunis,Sousse|tr Ankara,Istanbul,Izmir,Antalya,Bursa,Adana,Gaziantep,Mersin,Trabzon,Kocaeli,Konya,Incirlik
tt Port of Spain|tw Taipei,Kaohsiung,Taichung,Tainan,Hsinchu,Taoyuan|tz Dodoma,Dar es Salaam|ug Kampala
ua Kyiv=Kiev,Kharkiv=Kharkov,Odesa=Odessa,Dnipro,Donetsk,Lviv=Lvov,Zaporizhzhia=Zaporizhia,Kryvyi Rih,Mykolaiv=Nikolaev,Mariupol,Luhansk=Lugansk,Vinnytsia,Kherson,Poltava,Chernihiv,Cherkasy,Sumy,Zhytomyr,Rivne,Ternopil,Ivano-Frankivsk,Lutsk,Uzhhorod,Chernivtsi,Sevastopol,Simferopol,Kerch,Bakhmut,Avdiivka,Kramatorsk,Sloviansk,Melitopol,Berdyansk,Bucha,Irpin,Izium,Kupiansk,Pokrovsk,Chernobyl=Chornobyl,Enerhodar,Khmelnytskyi,Kropyvnytskyi
us Washington=Washington D.C.=Washington DC,New York=New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Las Vegas,Portland,Memphis,Baltimore,Milwaukee,Atlanta,Miami,Minneapolis,New Orleans,Cleveland,Pittsburgh,St. Louis,Honolulu,Anchorage,Salt Lake City,Silicon Valley,Manhattan,Brooklyn,Arlington,Huntsville,Wilmington,Palo Alto,Santa Clara
uy Montevideo|uz Tashkent,Samarkand,Bukhara,Namangan|va Vatican City|ve Caracas,Maracaibo|vg Road Town|vn Hanoi,Ho Chi Minh City,Haiphong,Da Nang
ye Sanaa=Sana'a,Aden,Hodeidah=Hudaydah,Taiz|za Pretoria,Johannesburg,Cape Town,Durban|zm Lusaka|zw Harare|xk Pristina|cr San Jose City|bi Bujumbura|bj Cotonou,Porto-Novo|lc Castries|sc Victoria City`;

/** Cities in Russian (nominative, from which case forms are made) and Chinese, by country. */
export const CITIES_CYRILLIC = `
ru Москва,Санкт-Петербург,Новосибирск,Екатеринбург,Казань,Нижний Новгород,Челябинск,Самара,Омск,Ростов-на-Дону,Уфа,Красноярск,Воронеж,Пермь,Волгоград,Краснодар,Саратов,Тюмень,Тольятти,Ижевск,Барнаул,Ульяновск,Иркутск,Хабаровск,Ярославль,Владивосток,Томск,Оренбург,Кемерово,Рязань,Пенза,Тула,Калининград,Брянск,Курск,Тверь,Белгород,Сочи,Архангельск,Мурманск,Смоленск,Калуга,Таганрог,Зеленоград,Коломна,Дубна,Воткинск,Бийск,Ковров,Химки,Новороссийск,Елабуга
ua Киев,Київ,Харьков,Харків,Одесса,Одеса,Днепр,Дніпро,Донецк,Донецьк,Львов,Львів,Запорожье,Запоріжжя,Кривой Рог,Николаев,Миколаїв,Мариуполь,Маріуполь,Луганск,Луганськ,Херсон,Полтава,Чернигов,Чернігів,Сумы,Суми,Севастополь,Симферополь
by Минск,Мінськ,Гомель,Витебск,Гродно|kz Астана,Алматы,Караганда|cn Пекин,Шанхай,Шэньчжэнь,Гуанчжоу,Гонконг,Пекін|ir Тегеран|tr Стамбул,Анкара|us Вашингтон,Нью-Йорк|gb Лондон|fr Париж|de Берлин,Берлін,Мюнхен|ae Дубай|am Ереван|az Баку|ge Тбилиси|kg Бишкек|uz Ташкент|pl Варшава|lt Вильнюс|lv Рига|ee Таллин,Нарва|fi Хельсинки|be Брюссель|ch Женева,Цюрих`;
export const CITIES_CHINESE = `
cn 北京,上海,深圳,广州,天津,重庆,成都,武汉,西安,杭州,南京,沈阳,哈尔滨,大连,青岛,济南,郑州,长沙,昆明,厦门,福州,宁波,苏州,无锡,东莞,佛山,珠海,汕头,合肥,南昌,南宁,贵阳,太原,石家庄,长春,乌鲁木齐,兰州,温州,义乌,潍坊,烟台,威海,洛阳,常州,新疆,广东,江苏,浙江,山东,四川,辽宁,黑龙江
hk 香港|mo 澳门|tw 台北,高雄|ru 莫斯科,圣彼得堡,伊热夫斯克,叶卡捷琳堡|ua 基辅|ir 德黑兰|us 华盛顿,纽约|gb 伦敦|fr 巴黎|jp 东京|de 柏林|kr 首尔`;
