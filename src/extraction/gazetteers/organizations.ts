/**
 * Organisations that reports name without saying what they are: media, agencies, international bodies, armed groups.
 * Lines "type: Name=Alias=Alias,…"; general knowledge only, no party of any one investigation.
 */
const TABLE = `
Organization: Reuters,Associated Press=AP,Agence France-Presse=AFP,Bloomberg=Bloomberg News,BBC=BBC News,CNN,New York Times=The New York Times=NYT,Washington Post=The Washington Post,Wall Street Journal=The Wall Street Journal=WSJ,Financial Times=FT,Guardian,The Guardian,The Times,The Telegraph,Daily Telegraph,The Economist,The Independent,Newsweek,Time Magazine,Politico,Axios,NBC=NBC News,CBS=CBS News,ABC News,Fox News,NPR,Al Jazeera,Der Spiegel=Spiegel,Die Zeit,Süddeutsche Zeitung,Le Monde,Le Figaro,El País=El Pais,La Repubblica,Corriere della Sera,Nikkei,Nikkei Asia,Kyodo News=Kyodo,Yonhap,NHK,South China Morning Post,Caixin,Haaretz,Times of Israel,Jerusalem Post,Kyiv Independent,Kyiv Post,Ukrainska Pravda,Ukrinform,Interfax,Interfax-Ukraine,Kommersant,Vedomosti,Novaya Gazeta,Meduza,The Insider,Bellingcat,OCCRP,ICIJ,Radio Free Europe=RFE/RL=Radio Free Europe/Radio Liberty,Voice of America,Deutsche Welle=DW,Moscow Times=The Moscow Times,Defense One,Defense News,Breaking Defense,Foreign Policy,Foreign Affairs Magazine,Getty Images=Getty,AFP/Getty Images,Shutterstock,Alamy,EPA-EFE,Euronews,France 24,Sky News,ITV,Izvestia,Rossiyskaya Gazeta,Human Rights Watch=HRW,Amnesty International,Transparency International,Red Cross,Greenpeace,Conflict Armament Research,Royal United Services Institute=RUSI,RAND Corporation=RAND,Chatham House,Atlantic Council,Brookings Institution,Carnegie Endowment for International Peace,Institute for the Study of War,Institute for Science and International Security,Hezbollah=Hizballah=Hizbollah,Hamas,Taliban,al-Qaeda=al-Qaida=Al Qaeda=Al-Qaeda,Al-Qaeda in Iraq=al-Qaeda in Iraq=AQI=Al Qaeda in Iraq,Islamic State of Iraq and the Levant=ISIL=ISIS=Islamic State=Daesh=Da'esh=Da’esh,Boko Haram,PKK,YPG,Houthis=Ansar Allah,Jabhat al-Nusra=al-Nusra Front=Nusra Front,Jabhat Fateh al-Sham,Muslim Brotherhood,Wagner Group=Wagner,Visegrad Group,OPEC,OPEC+,BRICS,SWIFT,West Point,Sandhurst,Ivy League,Telegram,Twitter,Facebook,YouTube,WhatsApp,LinkedIn,WeChat,Weibo,TikTok,VKontakte,Wikipedia
Company: Boeing,Airbus,Lockheed Martin,Raytheon,Northrop Grumman,General Dynamics,BAE Systems,Thales,Leonardo,Rheinmetall,Saab,Dassault,Safran,Siemens,Bosch,Volkswagen,Toyota,Honda,Samsung,Hyundai,Intel,AMD,Nvidia,STMicroelectronics,NXP=NXP Semiconductors,Infineon,Renesas,Xilinx,Broadcom,Micron,Murata,Maxim Integrated,Microchip Technology,U-blox,TE Connectivity,Texas Instruments,Analog Devices,Qualcomm,Microsoft,Apple,Google,Amazon,Meta,IBM,Oracle,Cisco,Huawei,ZTE,Xiaomi,Alibaba,Tencent,Baidu,JD.com,AliExpress,Maersk,MSC,FedEx,DHL,UPS,Shell,BP,ExxonMobil,TotalEnergies,Gazprom,Rosneft,Lukoil,Sberbank,VTB,Citibank,HSBC,Barclays,Deutsche Bank,UBS,Credit Suisse,Goldman Sachs,JPMorgan,Morgan Stanley,Visa,Mastercard,PayPal,Western Union,Foxconn,TSMC,Sony,Panasonic,Mitsubishi,Caterpillar,General Electric=GE,General Motors,Tesla,SpaceX,Starlink,Aeroflot,Turkish Airlines,Emirates Airline,Lufthansa
PublicBody: United Nations=UN=U.N.,UN Security Council=United Nations Security Council=U.N. Security Council=Security Council,UN General Assembly=UNGA=General Assembly,European Union=EU=E.U.,European Commission,European Parliament,European Council,Council of Europe,NATO=North Atlantic Treaty Organization,OSCE,IAEA=International Atomic Energy Agency,Interpol=INTERPOL,Europol,World Bank,International Monetary Fund=IMF,World Trade Organization=WTO,World Health Organization=WHO,International Criminal Court=ICC,UNICEF,UNESCO,UNHCR,UNDP,World Food Programme=World Food Program=WFP,African Union,Arab League,League of Arab States,Gulf Cooperation Council=GCC,ASEAN,Shanghai Cooperation Organization,Eurasian Economic Union,G7,G20,Kremlin,White House,Pentagon,Capitol Hill,Downing Street,State Duma,Duma,Federation Council,Verkhovna Rada,Bundestag,Bundesrat,Knesset,Congress,U.S. Congress=US Congress,Senate,House of Representatives,House of Commons,House of Lords,State Department=U.S. State Department=US State Department=Department of State=U.S. Department of State,Treasury Department=U.S. Treasury=US Treasury=Department of the Treasury=U.S. Treasury Department,Foreign Office=FCO=FCDO,Home Office,Office of Foreign Assets Control=OFAC,Bureau of Industry and Security=BIS,Central Intelligence Agency=CIA,Federal Bureau of Investigation=FBI,National Security Agency=NSA,Department of Justice=DOJ,Justice Department,Commerce Department,MI5,MI6,GCHQ,Mossad,Shin Bet,FSB=Federal Security Service,SVR,GRU,SBU,Roscosmos,Rosatom,Rostec,KGB,IRGC=Islamic Revolutionary Guard Corps=Islamic Revolutionary Guards Corps=Revolutionary Guards,Quds Force,People's Liberation Army=PLA,Chinese Communist Party=Communist Party of China,Interior Ministry,Foreign Ministry,Defense Ministry=Defence Ministry=Ministry of Defence=Ministry of Defense=MoD,Iraqi Security Forces=Iraqi security forces,Free Syrian Army,Syrian Democratic Forces,Peshmerga,U.S. Central Command=CENTCOM,Red Army,Royal Navy,Royal Air Force=RAF,U.S. Army=US Army,U.S. Navy=US Navy,U.S. Air Force=US Air Force,U.S. Marines=US Marines,Scotland Yard,Xinhua=Xinhua News Agency,TASS,RIA Novosti=RIA,Sputnik,RT,Rossiya 1,CCTV,Global Times,People's Daily,IRNA,Fars News Agency=Fars,Tasnim,Press TV,SANA,KCNA,Anadolu Agency=Anadolu
Organization: ТАСС,РИА Новости,Интерфакс,Коммерсантъ,Ведомости,Медуза,Рейтер,Reuters China,路透社,新华社
PublicBody: Кремль,Госдума,Ростех,Роскосмос,ФСБ,МИД,МИД России,Минобороны,Минобороны России,ООН,НАТО,ЕС,СБУ,外交部,国防部,商务部,海关总署,国务院,联合国`;

export interface KnownOrganization {
  name: string;
  canonical: string;
  type: 'Organization' | 'Company' | 'PublicBody';
}

/** Well-known organisations with the first name of each as canonical name. */
export const KNOWN_ORGANIZATIONS: readonly KnownOrganization[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [type, names] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    return names
      .trim()
      .split(',')
      .flatMap((one) => {
        const variants = one.split('=');
        return variants.map((name) => ({
          name,
          canonical: variants[0]!,
          type: type as KnownOrganization['type'],
        }));
      });
  });
