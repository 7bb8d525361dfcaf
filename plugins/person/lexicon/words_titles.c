/*
 * words_titles.c - titles of the world's courts, churches, armies and learned professions, and how
 * they are cut short, by region: what words.c and words_roles.c have not.
 */
#include "lexicon/words.h"

const person_words person_words_titles[] = {
    /* South-east Asia */
    {WORD_HONORIFIC,
     "Pengiran Muda;Pengiran Anak;Pengiran Dato;Pengiran Dato Paduka;Pehin Dato;Pehin Orang Kaya;"
     "Dato Paduka;Dato Paduka Seri;Dato Seri Setia;Dato Seri Utama;Dato Seri Paduka;Datuk Amar;"
     "Datuk Patinggi;Datuk Sri;Datuk Seri Panglima;Tan Sri Datuk;Tan Sri Dato;Tun Dato;Toh Puan;"
     "Mom Rajawongse;Mom Rajawong;Mom Luang;Mom Chao;Khunying;Thanphuying;Than Phuying;"
     "Phraya;Chao Phraya;Chao Phya;Phagna;Tiao;Chao Boun;Lok Chumteav;Samdech Krom;"
     "Kolonel;Letnan Jenderal;Mayor Jenderal;Laksamana;Laksamana Muda;Laksamana Madya;Jenderal"},
    /* South Asia */
    {WORD_HONORIFIC, "Shrimati;Thiru;Tmt;Hon'ble;Hon’ble;Hon'ble Mr;Hon’ble Mr;Rt Hon;"
                     "Rt. Hon;Right Hon;Right Honourable;Right Hon'ble;Rt. Hon'ble;Khan Sahib;"
                     "Rai Sahib;Rao Bahadur;Maulvi;Moulvi;Janab;Thakur Sahib;Maharajkumar"},
    /* the Arab world, Iran, Afghanistan, North Africa */
    {WORD_HONORIFIC, "Sheik;Hajji;El Hadj;El Hadji;El Haj;El-Hadj;El-Hadji;Al Haj;Al-Haj;"
                     "Al-Hajj;Hajia;Alhaja;Grand Mufti;Hojjat ol-Eslam;Hojatolislam;"
                     "Hojat-ol-Islam;Lalla"},
    /* Africa */
    {WORD_HONORIFIC,
     "Mallam;Osagyefo;Dejazmatch;Dedjazmatch;Dedjazmach;Dejatch;Dedjaz;Bitwoded;Bitwoddad;"
     "Blattengeta;Bejirond;Kantiba;Kegnazmach;Grazmach;Balambaras;Abuna;Abune;Woizerit;"
     "Mwami;Mwalimu;Mzee;Ndugu;Ntate;Kgosi;Kabaka;Otumfuo;Asantehene;Togbe;Togbui;Dasho;Lyonpo"},
    /* the Pacific */
    {WORD_HONORIFIC, "Susuga;Roko Tui;Ratu Sir;Hon. Ratu"},
    /* ranks and offices cut short, in English */
    {WORD_HONORIFIC,
     "Cde;Sqn Ldr;Sqn. Ldr;Wg Cdr;Wg. Cdr;Gp Capt;Gp. Capt;Flt Lt;Flt. Lt;Air Cdre;Sub-Lieut;"
     "Lieut;Lieut. Col;Lieut. Gen;Lieut-Col;Lieut-Gen;Cpt;Brigr;Genl;Surg. Gen.;Pol Gen;"
     "Pol. Gen;Pol. Lt. Gen;Pol. Maj. Gen;Pol. Col;Eng.;Engr.;Archbp.;Rt. Rev;Right Rev;Most Rev;"
     "Very Rev;Msgr;Fr.;Bro.;A/Prof;Asst. Prof;Assoc. Prof;Emer. Prof.;Atty.;Adv."},
    {WORD_ROLE | WORD_STOP,
     "Commissary;Paymaster;Dragoman;Minister Resident;Minister Plenipotentiary;Plenipotentiary;"
     "Political Agent;Consular Agent;Commercial Agent;British Resident;Assistant Resident;"
     "Permanent Observer;Alternate Delegate;Alternate Representative;Assemblyman;Assemblywoman;"
     "Councilman;Councilwoman;Postmaster;Chief of Delegation;Head of Delegation;"
     "Leader of Delegation;Leader of the Delegation;CISO;Research Assistant;Lecturer;"
     "Senior Research Fellow;Distinguished Fellow;Visiting Fellow;Metropolitan;Catholicos;"
     "Archimandrite;Dalai Lama;Panchen Lama;Sheriff;President pro tempore;Judge Advocate;"
     "Judge Advocate General;Secretary of Legation;Second Secretary of Legation;"
     "Counselor of Embassy;Counselor of Legation;Secretary of Embassy;First Secretary of Embassy;"
     "Second Secretary of Embassy;Third Secretary of Embassy;Minister-Designate;"
     "Minister Delegate;Parliamentary Secretary of State;Under Secretary-General;"
     "Deputy Under Secretary;Deputy Under-Secretary;Assistant Under-Secretary;"
     "Assistant Under Secretary;Principal Officer;Minister Secretary of State;Bey of Tunis;"
     "Ombudsperson;Public Protector;Sergeant-at-Arms;Crown Princess;Queen Mother;"
     "Grand Duchess;Landeshauptmann"},
    /* Spanish and Portuguese: professions and ranks cut short */
    {WORD_HONORIFIC,
     "Dra;Dres;Lcda;Lcdo;Lda.;Ldo.;Licda;Licdo;Lics;Profa;Profra;Profr;Mtro;Mtra;Mgter;Mgtr.;Mgs.;"
     "Msc.;Abg.;Abog;Econ.;CPN;Cra.;Cr.;Cnel;Cnl;Crnl;Tcnl;Tte;Tte. Cnel;Tte. Crnl;Tte. Gral;"
     "Gral;Gral. Brig;Gral. Div;Gral. de Div;Gral. de Brig;Alm.;Calm.;Valm.;C. Alm;V. Alm;Pbro;"
     "Emb.;Embs.;Quím.;Biól.;Biol.;Méd.;MVZ;Téc.;Psic.;Antrop.;Geól.;Agrón.;Bach.;Dn.;Sgto.;Cptn;"
     "Cap. Nav;"
     "Cap. Frag;Cap. de Navío;Srita;Srtas;Ings;Arqs;Enga.;Desemb.;Exmos;Ilma;Ilmos;Sr. D;Sra. Dña;"
     "Sr. Dr;Sra. Dra;Sr. Lic;Sr. Ing;Sr. Emb"},
    {WORD_ROLE | WORD_STOP,
     "ciudadano;ciudadana;compañero;compañera;camarada;padre;cacique;plenipotenciario;"
     "comisionado nacional;presbítero;monseñor;capitán general;general en jefe;mayor general;"
     "brigadier;comodoro;vicecomodoro;suboficial;perito;geólogo;geóloga;biólogo;bióloga;"
     "historiador;historiadora;escritor;escritora;poeta;físico;físico nuclear;médico;médica;"
     "químico;química;veterinario;veterinaria;psicólogo;psicóloga;sociólogo;socióloga;"
     "antropólogo;antropóloga;politólogo;politóloga;internacionalista;sindicalista;empresario;"
     "empresaria;activista"},
    /* French */
    {WORD_HONORIFIC, "Mgr;NN.SS;R.P;Cdt;Cne.;Lt-Col;Gén.;Gal.;Col.;Amb.;Mes.;Drs.;Profs."},
    {WORD_ROLE | WORD_STOP,
     "le duc;du duc;au duc;le cheikh;du cheikh;au cheikh;le pasteur;du "
     "pasteur;duchesse;marquis;princesse;prince;l'émir;l’émir;émir;pacha;négus;dedjaz;l'imam;"
     "l’imam;nonce;légat;chérif;grand-duc;archiduc;"
     "historien;historienne;écrivain;écrivaine;philosophe;juriste;géologue;médecin-chef;"
     "médecin-colonel;intendant;intendant général;général de brigade aérienne;brigadier;"
     "adjudant;président-fondateur;bâtonnier;notaire;syndicaliste;militant;militante"},
    /* German */
    {WORD_HONORIFIC, "Min.Dir.;Min.Dirig.;Min.Rat.;MinRat;MDirig;MDgt;RDir;RegDir;LR II;St.S;"
                     "BPräs;GenLt;GenMaj;Gen.Lt.;Gen.Maj.;Brig.Gen.;BrigGen;OTL;Oberst i.G;"
                     "Oberst i. G;Kpt. z. S;Kpt.z.S;FKpt;KAdm;Dipl.-Kfm;Dipl.-Volksw;Dipl.-Pol;"
                     "Dipl.-Kffr;Bgdr.;Bgm.;Abg.;Geh. Rat;Geh. Leg.-Rat;Wirkl. Geh. Rat;Frhr.;"
                     "Pfarrer;Pfarrerin;Pastorin;Hochwürden"},
    {WORD_ROLE | WORD_STOP,
     "Landesrätin;Landtagspräsident;Kapitän zur See;Fregattenkapitän;Korvettenkapitän;Erzherzog;"
     "Erzherzogin;Großherzog;Kurfürst;Exzellenz;Historiker;Historikerin;Politologe;"
     "Politologin;Völkerrechtler;Völkerrechtlerin;Schriftsteller;Schriftstellerin;"
     "Wissenschaftler;Wissenschaftlerin;Unternehmer;Unternehmerin;Aktivist;Aktivistin;"
     "Ständerat;Ständerätin;Stadtpräsident;Stadtpräsidentin;Gouverneur;Gouverneurin;"
     "Fraktionschef;Fraktionschefin;Fraktionsvorsitzender;Fraktionsvorsitzende;Parteivorsitzender;"
     "Parteivorsitzende;Oppositionsführer;Oppositionsführerin"},
    /* Russian */
    {WORD_HONORIFIC, "проф.;проф;акад.;акад;инж.;инж;доц.;доц;архиеп.;митр.;ген.;ген;"
                     "полк.;подполк.;кап.;чл.-корр.;госп.;гг.;тт.;сэр;леди;лорд;"
                     "мистер;мистера;мистеру;миссис;мадам;месье;мсье;синьор;сеньор;герр;фрау;"
                     "шейх;шейха;шейхом;шейху"},
    {WORD_HONORIFIC, "HRH;HRH Prince;HRH Princess;HRH Crown Prince;HRH Sheikh;H.R.H. Prince;"
                     "H.R.H. Princess;H.R.H. Crown Prince;HM King;HM Queen;H.M. King;H.M. Queen;"
                     "H.H. Sheikh;HE Mr;HE Ms;HE Dr;HE Amb;HSH Prince;"
                     "H.S.H. Prince;Mg.;Dip."},
    {WORD_ROLE | WORD_STOP,
     "поверенный в делах;поверенного в делах;поверенным в делах;поверенному в делах;зампред;"
     "зампреда;зампредом;замнаркома;директор департамента;директора департамента;"
     "директором департамента;депутат Госдумы;депутата Госдумы;депутатом Госдумы;"
     "переводчики;переводчиков;послы;министры;советники;эксперты;депутаты;сенаторы;"
     "член Совета Федерации;члена Совета Федерации;член Политбюро;члена Политбюро;"
     "член делегации;члена делегации;членом делегации;члены делегации;членами делегации;"
     "глава делегации;главы делегации;главой делегации;главе делегации;"
     "Народный Комиссар Иностранных Дел;Народного Комиссара Иностранных Дел;"
     "Народному Комиссару Иностранных Дел;Народным Комиссаром Иностранных Дел;"
     "Заместитель Народного Комиссара Иностранных Дел;"
     "Народный комиссар иностранных дел;народный комиссар иностранных дел;"
     "народного комиссара иностранных дел;народному комиссару иностранных дел;"
     "народным комиссаром иностранных дел;Министр Иностранных Дел;Министра Иностранных Дел;"
     "Министру Иностранных Дел;Министром Иностранных Дел;полпред;полпреда;полпреду;полпредом;"
     "полномочный представитель;полномочного представителя;полномочному представителю;"
     "полномочным представителем;торгпред;торгпреда;торгпреду;торгпредом;нарком;наркома;"
     "наркому;наркомом;замнарком;замнаркому;посланник;посланника;посланнику;посланником"},
    /* forms of address of Europe's courts and offices, and what is said of crowned heads */
    {WORD_HONORIFIC,
     "M. le Baron;Monsieur le Baron;M. le Comte;Monsieur le Comte;M. le Marquis;"
     "Monsieur le Marquis;M. le Vicomte;Monsieur le Vicomte;M. le Duc;Monsieur le Duc;"
     "M. le Prince;Monsieur le Prince;M. le Chevalier;Monsieur le Chevalier;M. le Général;"
     "Monsieur le Général;M. le Colonel;Monsieur le Colonel;M. le Amiral;"
     "Monsieur le Amiral;M. le Président;Monsieur le Président;M. le Ministre;"
     "Monsieur le Ministre;M. le Docteur;Monsieur le Docteur;M. le Professeur;"
     "Monsieur le Professeur;M. le Sénateur;Monsieur le Sénateur;M. le Député;"
     "Monsieur le Député;M. le Chancelier;Monsieur le Chancelier;Mme la Baronne;"
     "Madame la Baronne;Mme la Comtesse;Madame la Comtesse;Mme la Marquise;"
     "Madame la Marquise;Mme la Duchesse;Madame la Duchesse;Mme la Princesse;"
     "Madame la Princesse;Mme la Ministre;Madame la Ministre;Mme la Présidente;"
     "Madame la Présidente;Mme la Sénatrice;Madame la Sénatrice;Mme la Députée;"
     "Madame la Députée"},
    {WORD_STOP, "Majesté;Majestés;Majestad;Majestades;Majestät;Majestäten;Altesse;Altesses;Alteza;"
                "Altezas;Hoheit;Hoheiten;Durchlaucht;Éminence;Eminencia;Eminenz;Sainteté;Santidad;"
                "Heiligkeit;Ilustrísima;Béatitude;Sa;Leurs;Leur;Seine;Seiner;Seinen;Seinem;Ihrer;"
                "Ihren;Ihrem;Eure;Eurer;Sus;Vuestra;Vuestras;Votre;Vos;Impériale;Sérénissime;"
                "Serenísima;Allerdurchlauchtigste"},
    {WORD_ROLE | WORD_STOP,
     "Geheimer Legationsrath;Geheimer Legationsrat;Geheimen Legationsrath;"
     "Geheimen Legationsrat;Wirklicher Geheimer Rat;Wirklichen Geheimen Rath;"
     "Wirklicher Geheimer Rath;Geheimer Rat;Geheimen Rat;Geheimer Rath;Geheimen Rath;"
     "Legationsrath;Kammerherr;Kammerherrn;Staatsrath;Staatsraths;Ministerialrath;Hofrath;"
     "Regierungsrath;Finanzrath;Oberregierungsrath;Kommerzienrath;Konsistorialrath;"
     "Reichsrat;Reichsrath;Feldmarschall;Feldmarschalls;Feldmarschallleutnant;"
     "Feldzeugmeister;Internuntius;Ministerresident;Ministerresidenten;Geschäftsträger;"
     "Geschäftsträgers;Bevollmächtigter;Bevollmächtigten;Bundesratsbeauftragter;"
     "Klubobmann;Klubobfrau;Klubobmanns;Landtagsabgeordneter;Landtagsabgeordnete;"
     "Nationalrätin;Ständerat;Ständerätin;Regierungsrätin;Stadträtin;Landrätin;"
     "Wirtschaftssenator;Wirtschaftssenatorin;Innensenator;Innensenatorin;Finanzsenator;"
     "Finanzsenatorin;Kultursenator;Kultursenatorin;Justizsenator;Justizsenatorin;"
     "Schulsenator;Schulsenatorin;Bausenator;Altbundeskanzler;Altkanzler;"
     "Altbundespräsident;Alt-Bundesrat;Altbundesrat;Zweiter Bürgermeister;"
     "Erster Bürgermeister;Erste Bürgermeisterin;Zweite Bürgermeisterin;Statthalter;"
     "Statthalters;Reichsprotektor;Gauleiter;Gauleiters;Reichsleiter;Obergruppenführer;"
     "Gruppenführer;Standartenführer"},
    {WORD_ROLE | WORD_STOP,
     "président de la Confédération;vice-président de la Confédération;"
     "présidente de la Confédération;chancelier de la Confédération;"
     "chancelière de la Confédération;conseiller fédéral;conseillère fédérale;"
     "conseiller national;conseillère nationale;conseiller aux États;"
     "conseillère aux États;conseiller d'État;conseillère d'État;conseiller d'Etat;"
     "conseillère d'Etat;garde des sceaux;ministre plénipotentiaire;"
     "envoyé extraordinaire;ministre résident;chargé d'affaires;chef d'état-major;"
     "procureur général;premier président;bâtonnier;sous-préfet;préfet;"
     "sous-secrétaire d'État;sous-secrétaire d'Etat;haut-commissaire;haut commissaire;"
     "postulat;motion;interpellation;Postulat;Motion;Interpellation;encargado de negocios;"
     "enviado extraordinario;ministro plenipotenciario;ministro residente;subsecretario;"
     "subsecretaria;viceministra;vicecanciller;procurador general;fiscal general;"
     "contralor general;contralora general;defensor del pueblo;defensora del pueblo;"
     "intendente;perito;peritos;delegado;delegada;gobernador general;capitán general;"
     "teniente general;teniente coronel;contralmirante;vicealmirante;prefecto;"
     "general de brigada;general de división"},
    {WORD_STOP, "Extraordinario;Extraordinaria;Extraordinary;Extraordinaire;Plenipotenciario;"
                "Plenipotenciaria;Impériales;Impérial;Impériale;Impériaux"},
    {WORD_STOP | WORD_HEAD, "Barracks"},
    /* kin: letter.c asks whose */
    {WORD_AGENT,
     "wife;husband;widow;widower;son;sons;daughter;daughters;brother;brothers;sister;sisters;"
     "mother;father;grandson;granddaughter;grandfather;grandmother;nephew;niece;uncle;aunt;"
     "cousin;fiancée;fiancé;stepson;stepdaughter;sister-in-law;brother-in-law;son-in-law;"
     "father-in-law;parents;children;siblings;esposa;esposo;viuda;hijo;hija;hijos;hijas;hermano;"
     "hermana;sobrino;sobrina;yerno;nieto;nieta;épouse;époux;veuve;fils;fille;frère;sœur;neveu;"
     "nièce;gendre;petit-fils;petite-fille;Ehefrau;Ehemann;Gattin;Witwe;Sohn;Tochter;Bruder;"
     "Schwester;Neffe;Nichte;Enkel;Schwiegersohn;супруга;супруги;супругой;супругу;супругом;жена;"
     "жены;женой;жену;сын;сына;сыном;дочь;дочери;дочерью;брат;брата;братом;сестра;сестры;сестрой;"
     "вдова;вдовой;племянник;племянника"},
    /* Japanese */
    {WORD_EAST_TITLE,
     "次席大使;次席公使;官房副長官;秘書官;代議士;講師;上席研究員;専務;常務;常務理事;園長;陸将;"
     "海将;空将;陸将補;海将補;空将補;一佐;二佐;三佐;一等陸佐;一等海佐;一等空佐;少佐;大尉;中尉;"
     "少尉;提督;参謀総長;軍令部総長;参謀次長;団員;殿;女史;猊下;枢機卿;大司教;司教;"
     "専門調査員;公述人;調査員;官房審議官;国際戦略官;事業部長;グループ長;センター長;チーム長;"
     "班長;担当官;副参事官;総括審議官;危機管理監;政策参与;国際部長;企画部長;内閣官房参与;"
     "外務審議官;経済審議官;審議役;主席研究員;首席補佐官;上級顧問;名誉会長;代表取締役;"
     "代表取締役社長;取締役;執行役員;相談役;支部長;支社長;支局長;政治部長;主筆;編集長;論説主幹"},
    /* Chinese */
    {WORD_EAST_TITLE | WORD_EAST_FRONT,
     "秘書官;秘书官;召委;召集人;指揮官;指挥官;副委员长;副委員長;主编;主編;检察长;檢察長;律师;律師;"
     "党魁;黨魁;领袖;"
     "領袖;高级专员;"
     "高級專員;协调员;協調員;总督;總督;秘书;秘書;副外长;副外長;副防长;副防長;副财长;副財長;"
     "副国务卿;副國務卿;助理国务卿;助理國務卿;第一副总理;第一副總理;第一副外长;第一副外長;"
     "代总理;代總理;代总统;代總統;看守总理;看守總理;临时总统;臨時總統;临时总理;外交国务秘书;"
     "外交國務秘書;常务副外长;副总干事;副總幹事;副总检察长;政务司司长;政務司司長;财政司司长;"
     "財政司司長;律政司司长;律政司司長;保安局局长;副议长;副議長;副省长;副州长;副部长级;总书记;"
     "第一书记;第一書記;政治局常委;军委副主席;国防委员会委员长;外务相;外務相;人民武力相;"
     "司令部司令;总参谋长;副总参谋长;参谋次长;武官;空军司令;海军司令;陆军司令;总编辑;總編輯;"
     "总编;总社社长;社长;社長;馆长;館長;所长;主教;大主教;枢机;教宗"}};
const size_t person_words_titles_count = sizeof person_words_titles / sizeof person_words_titles[0];
