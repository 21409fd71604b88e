/**
 * What kind of body a legal form makes: capital companies with limited liability, joint-stock companies, partnerships,
 * state enterprises, bodies without profit, sole traders, branches. Forms of one kind count as equivalents.
 */
export type LegalKind =
  | 'limited'
  | 'stock'
  | 'partnership'
  | 'state'
  | 'nonprofit'
  | 'sole'
  | 'cooperative'
  | 'company';

/** Spellings by kind, of more than sixty jurisdictions, in Latin letters as the folded words of a name would read. */
export const LEGAL_FORMS: Record<LegalKind, string> = {
  limited: `llc|l l c|limited liability company|limited liability co|limited liability partnership company|ltd|limited|
    co ltd|company limited|co limited|company ltd|pvt ltd|private limited|private limited company|pte ltd|pte limited|
    pty ltd|pty limited|proprietary limited|sdn bhd|sendirian berhad|ltd co|ltda|limitada|lda|lc|wll|w l l|with limited liability|
    ooo|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoi otvetstvennostyu|
    obshchestvo s ogranichennoj otvetstvennostju|tov|tzov|tovarystvo z obmezhenoyu vidpovidalnistyu|odo|too|tovarishchestvo s ogranichennoi otvetstvennostyu|
    tovarishchestvo s ogranichennoy otvetstvennostyu|zhshs|mchj|mas uliyati cheklangan jamiyat|osoo|xk|
    gmbh|g mbh|gesellschaft mit beschrankter haftung|mbh|ug|ug haftungsbeschrankt|gmbh co kg|gesmbh|sarl|sa rl|s a r l|sarlu|eurl|
    societe a responsabilite limitee|srl|s r l|srls|societa a responsabilita limitata|societatea cu raspundere limitata|
    sociedad de responsabilidad limitada|sociedad limitada|sl|slu|s de rl|s de rl de cv|sociedade limitada|bv|b v|bvba|
    besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|sprl|sp z oo|sp zoo|sp z o o|spolka z oo|
    spolka z ograniczona odpowiedzialnoscia|sro|s r o|spol s ro|spolecnost s rucenim omezenym|doo|d o o|drustvo s ogranicenom odgovornoscu|
    dooel|eood|ood|kft|korlatolt felelossegu tarsasag|uab|uzdaroji akcine bendrove|sia|sabiedriba ar ierobezotu atbildibu|ou|osauhing|
    oy|osakeyhtio|ab|aktiebolag|aps|anpartsselskab|ehf|ike|epe|monoprosopi ike|spk|shpk|sh p k|limited sirketi|ltd sti|limited sti|
    fzc|fz llc|fzco|fze|fz co|free zone establishment|free zone company|dmcc|dwc llc|yk|yugen kaisha|godo kaisha|gk|yuhan hoesa|
    youxian gongsi|youxian zeren gongsi|you xian gong si|yue|cong ty tnhh|tnhh|company pvt ltd|mmc|
    mahdud masuliyyatli camiyyat|shps|tavarystva z abmezhavanay adkaznastsyu|zamezhnaye tavarystva z abmezhavanay adkaznastsyu|taa|ztaa|iooo|fllc|
    inostrannoye obshchestvo s ogranichennoi otvetstvennostyu|foreign limited liability company|kk|spolka|limited company|limitid|mas uliyat`,
  stock: `jsc|j s c|joint stock company|joint stock co|ojsc|open joint stock company|cjsc|closed joint stock company|pjsc|
    public joint stock company|private joint stock company|psc|public shareholding company|qsc|qpsc|saog|saoc|ksc|kscp|kscc|bsc|
    plc|public limited company|public company limited|pcl|inc|incorporated|corp|corporation|na|n a|national association|
    ao|aktsionernoe obshchestvo|aktsionernoye obshchestvo|akcionernoe obshchestvo|oao|otkrytoe aktsionernoe obshchestvo|
    otkrytoye aktsionernoye obshchestvo|zao|zakrytoe aktsionernoe obshchestvo|zakrytoye aktsionernoye obshchestvo|pao|
    publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|nao|nepublichnoe aktsionernoe obshchestvo|
    aktsionernoe obshestvo|aktsionernoye obshestvo|pat|prat|publichne aktsionerne tovarystvo|pryvatne aktsionerne tovarystvo|at|aktsionerne tovarystvo|vat|zat|aat|zaa|
    ag|aktiengesellschaft|se|societas europaea|kgaa|sa|s a|sociedad anonima|societe anonyme|sociedade anonima|societa per azioni|
    spa|s p a|sas|societe par actions simplifiee|sasu|sapi|sapi de cv|sa de cv|sab de cv|s a de c v|sociedad anonima de capital variable|
    sociedad por acciones simplificada|eirelli|eireli|nv|n v|naamloze vennootschap|asa|as|a s|aktieselskab|aksjeselskap|aktsiaselts|
    anonim sirketi|anonim sirket|a s|akciova spolecnost|akciova spolocnost|dd|d d|dionicko drustvo|ad|a d|akcionarsko drustvo|
    aktsionerno druzhestvo|ead|nyrt|zrt|rt|reszvenytarsasag|akcine bendrove|akciju sabiedriba|oyj|julkinen osakeyhtio|hf|ae|
    anonymi etaireia|sal|societe anonyme libanaise|tbk|pt tbk|pt|perseroan terbatas|berhad|bhd|kabushiki kaisha|kabushiki gaisha|
    k k|jusik hoesa|jusikhoesa|gufen youxian gongsi|gu fen you xian gong si|qsc|sae|s a e|sherkat sahami|sahami khass|
    asc|aciq sahmdar camiyyati|acik sahmdar camiyyati|ocsc|ojs|pjs|jsb|jscb|joint stock commercial bank|akb|oaks|adkrytaye aktsyyanernaye tavarystva|
    zakrytaye aktsyyanernaye tavarystva|aktsyyanernaye tavarystva|aktsionernyi kommercheskii bank|aktsionernyi bank|open joint stock commercial bank|
    open jsc|closed jsc|public jsc|otkrytoe ao|joint stock bank|open joint stock bank`,
  partnership: `lp|l p|limited partnership|llp|limited liability partnership|lllp|general partnership|kg|kommanditgesellschaft|ohg|
    offene handelsgesellschaft|gbr|snc|s n c|scs|sca|societe en commandite|societe en nom collectif|cv|c v|
    commanditaire vennootschap|vof|ks|kommanditselskab|kommandittselskap|ky|kommandiittiyhtio|spj|sp k|spolka jawna|spolka komandytowa|
    komandytna spolocnost|tovarishchestvo na vere|polnoe tovarishchestvo|partners|kollektif sirketi|ortakligi|kb|handelsbolag|hb|da|ans`,
  state: `fgup|fsue|federal state unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|
    federalnoye gosudarstvennoye unitarnoye predpriyatiye|gup|sue|state unitary enterprise|gosudarstvennoe unitarnoe predpriyatie|mup|
    municipal unitary enterprise|munitsipalnoe unitarnoe predpriyatie|unitary enterprise|chup|rup|republican unitary enterprise|
    respublikanskoe unitarnoe predpriyatie|fku|federal state institution|federal state budgetary institution|fgbu|
    federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|federalnoye gosudarstvennoye byudzhetnoye uchrezhdeniye|fgbun|fgau|fgbou|
    federal state budgetary institution of science|federal state autonomous institution|gku|gbu|state owned enterprise|
    state enterprise|derzhavne pidpryiemstvo|dp|gosudarstvennoe predpriyatie|gp|federal state enterprise|state company|
    ua unitary enterprise|chastnoe unitarnoe predpriyatie|private unitary enterprise|pryvatnaye unitarnaye pradpryemstva|
    unitarnaye pradpryemstva|unitarnoe predpriyatie|respublikanskaye unitarnaye pradpryemstva|federal autonomous institution|fau|empresa estatal|perum|persero`,
  nonprofit: `ano|autonomous noncommercial organization|autonomous non commercial organization|autonomous nonprofit organization|
    autonomous non profit organization|avtonomnaya nekommercheskaya organizatsiya|noncommercial partnership|non commercial partnership|
    nekommercheskoe partnerstvo|np|nko|obshchestvennaya organizatsiya|ngo|ev|e v|eingetragener verein|ggmbh|asbl|vzw|asociacion civil|
    onlus|aps onlus|stichting|verein|stiftung|association loi 1901|vakfi|dernegi|charitable foundation|non profit organization|501c3`,
  sole: `ip|individual entrepreneur|individualnyi predprinimatel|individualny predprinimatel|fop|fizychna osoba pidpryiemets|chp|ek|e k|
    eingetragener kaufmann|sole proprietorship|sole trader|empresa unipersonal|e u|dba|proprietorship|spd`,
  cooperative: `cooperative|coop|co op|cooperativa|scoop|scop|genossenschaft|eg|e g|kooperativ|proizvodstvennyi kooperativ|sccl|
    kolkhoz|cooperatie|ua cooperative|bcoop|spoldzielnia|druzstvo|osuuskunta`,
  company: `company|co|cie|compagnie|compania|companhia|kompaniya|kompaniia|sirketi|sirket|sherkat|sharikat|sharika|firma|cia|
    kompaniia|gongsi|firm|kompani|vennootschap|societe|obshchestvo|tovarystvo|spolecnost`,
};
