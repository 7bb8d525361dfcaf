/*
 * heads.c - the lexicon of heads, trades, titles and other words that names are made of.
 *
 * A word may be in several lists: its bits are put together when the lexicon is made.
 */
#include "names/heads.h"

#include "gazetteer/gaz.h"
#include "text/words.h"

#include <stdlib.h>
#include <string.h>

typedef struct group {
    uint32_t bits;
    uint8_t language; /* GAZ_RU: case forms are added */
    const char *words;
} group;

static const group groups[] = {
    {WORD_HEAD, GAZ_EN,
     "ministry|department|agency|bureau|commission|committee|council|secretariat|institute|"
     "university|centre|center|academy|college|corps|directorate|authority|association|"
     "organization|organisation|federation|foundation|court|tribunal|parliament|assembly|senate|"
     "office|inspectorate|commissariat|treasury|institution|consortium|society|subcommittee|"
     "sub-committee|task force|working group|working party|expert group|contact group|"
     "group of experts|panel of experts|group of eminent experts|team of experts|"
     "group of eminent persons|panel of eminent "
     "persons|subcommission|directorate-general|directorate general|"
     "general directorate|secretariat-general|general secretariat|police|constabulary|"
     "chamber|confederation|congress|league|alliance|shimbun|laboratory|laboratories|observatory|"
     "navy|army|air force|armed forces|coast guard|marine corps|national guard|gendarmerie|"
     "archdiocese|diocese|legislature|politburo|presidium|central committee|electoral "
     "commission|high "
     "commission|"
     "supreme court|high court|constitutional court|board of trade|war office|foreign office|"
     "cabinet office|admiralty|colonial office|ombudsman institution|red cross|red crescent|"
     "think tank|polytechnic|conservatory|synod|patriarchate|trade union|"
     "endowment|academies|chancellery|experiment station|centre of excellence|"
     "center of excellence|ombudsman|subsidiary body|guild|high command|general staff|senior "
     "staff"},
    {WORD_WEAK, GAZ_EN,
     "administration|mission|section|group|service|services|force|forces|branch|unit|team|union|"
     "network|board|fund|bank|division|command|press|news|times|post|journal|daily|herald|"
     "tribune|gazette|guardian|chronicle|telegraph|examiner|globe|inquirer|company|corporation|"
     "party|forum|operation|staff|"
     "school|hospital|museum|library|register|registry|project office|observer mission|brigade|"
     "regiment|fleet|squadron|guard|conference board|partnership|facility|"
     "taskforce|cell|desk|tank|club|exchange|railway|railways|airlines|airways|industries|"
     "system|systems|technologies|motors|electric|securities|holdings|trust|movement|"
     "front|"
     "coalition|shipping|telecom|pharmaceuticals|panel|survey|station|archives|caucus|"
     "cooperative|battalion"},
    {WORD_PLURAL, GAZ_EN,
     "ministries|departments|universities|embassies|offices|bureaus|bureaux|institutes|"
     "directorates|legations|consulates|committees|subcommittees|commissions|"
     "divisions"},
    {WORD_TRADE, GAZ_EN,
     "business|enterprise|enterprises|affairs|trade|industry|industries|industrial|energy|economy|"
     "economic|economics|finance|"
     "financial|education|culture|cultural|sports|sport|science|sciences|scientific|technology|"
     "technologies|technical|technological|health|labour|labor|welfare|agriculture|agricultural|"
     "forestry|forests|fisheries|food|environment|environmental|transport|transportation|"
     "infrastructure|communications|communication|tourism|justice|interior|defence|defense|"
     "planning|development|security|immigration|digital|foreign|international|internal|external|"
     "home|homeland|commerce|commercial|employment|social|human|rights|humanitarian|information|"
     "intelligence|police|public|safety|nuclear|atomic|disarmament|arms|control|"
     "nonproliferation|non-proliferation|legal|law|laws|judicial|political|policy|policies|"
     "strategic|"
     "strategy|studies|research|relief|refugee|refugees|migration|monetary|banking|budget|"
     "budgetary|audit|statistics|statistical|census|customs|revenue|tax|taxation|drug|drugs|"
     "narcotics|crime|crimes|criminal|counter-terrorism|counterterrorism|terrorism|emergency|"
     "emergencies|response|readiness|incident|incidents|cyber|cybersecurity|cyberspace|computer|"
     "internet|"
     "network|telecommunications|telecommunication|media|broadcasting|press|news|space|aviation|"
     "maritime|shipping|naval|military|civil|aeronautics|ocean|oceanic|oceanographic|"
     "meteorological|weather|climate|water|land|lands|housing|urban|rural|regional|local|"
     "petroleum|oil|gas|mining|mines|minerals|resources|natural|coal|steel|atomic energy|"
     "cooperation|co-operation|coordination|co-ordination|supervision|administration|management|"
     "personnel|services|women|children|child|youth|family|families|gender|equality|population|"
     "peace|peacekeeping|peacebuilding|elections|electoral|democracy|democratic|governance|"
     "anti-corruption|corruption|narcotic|prevention|protection|investigation|investigations|"
     "enforcement|border|guard|prisons|contributions|finances|credentials|privileges|"
     "standards|standardization|metrology|measurement|quality|safety|medicine|medical|"
     "pharmaceutical|disease|diseases|nutrition|oceans|islands|territories|colonial|dominion|"
     "commonwealth|war|supply|munitions|propaganda|railways|posts|telegraphs|works|highways|"
     "veterans|religious|religion|indigenous|minorities|nationalities|planning|reform|"
     "privatization|privatisation|property|intellectual|patent|patents|competition|consumer|"
     "consumers|insurance|investment|investments|export|exports|import|imports|credit|"
     "reconstruction|recovery|rehabilitation|reconciliation|parliamentary|ministerial|"
     "inter-ministerial|interministerial|interagency|inter-agency|interdepartmental|"
     "excise|posts|telegraph|telegraphs|telephone|telephones|waterways|geological|"
     "coastal|airways|airlines|overseas|marine|database|coordinating|co-ordinating|"
     "prime|minister|ministers|cabinet|heads|state|government|spokesperson|sanctions|inspection|"
     "verification|monitoring|observer|stabilization|assistance|settlement|demarcation|boundary|"
     "armistice|sciences|arts|heritage|archives|libraries|lottery|games|olympic|paralympic|"
     "football|athletics|doping|refugees|prisoners|genocide|racism|discrimination|torture|"
     "disappearances|detention|slavery|trafficking|contraband|fraud|laundering|payments|"
     "strategic|liaison|logistics|procurement|operations|training|leadership|innovation|"
     "engineering|chemistry|chemical|physics|biology|biological|weapons|missile|outer|"
     "data|privacy|electronic|electronics|semiconductor|semiconductors|software|"
     "alliance|american|european|asian|african|arab|pacific|atlantic|"
     "issues|matters|questions|languages|ethics|evaluation|oversight|audit|compliance|"
     "sharing|analysis|convention|treaty|investors|donors|disaster|resilience|infrastructure|"
     "frontier|tariff|wheat|wool|meat|dairy|sugar|rubber|tin|cotton|coffee|cocoa|grain|tobacco|"
     "phosphate|copper|timber|liberation|"
     "marketing|reforestation|afforestation|commodity|commodities"},
    {WORD_GENERIC, GAZ_EN,
     "joint|steering|standing|executive|main|drafting|preparatory|organizing|organising|general|"
     "special|new|other|another|select|sub|plenary|full|central|administrative|ad hoc|interim|"
     "permanent|this|that|first|second|third|fourth|fifth|sixth|mixed|same|respective|relevant|"
     "competent|said|our|your|their|its|his|both|each|every|all|any|no|head|main|host|liaison|"
     "senior|high|level|high-level|technical|ministerial|governing|subsidiary|working|advisory|"
     "consultative|expert|experts|branch|field|regional|country|local|national|international|"
     "government|federal|state|ministers|members|member|directors|trustees|chief|top|secret|"
     "sub-committee|subcommittee|sub-commission|subcommission|upcoming|forthcoming|next|last|"
     "previous|present|current|proposed|newly|existing|future|former"},
    {WORD_TITLE, GAZ_EN,
     "vice|vice-chair|vice-chairman|co-chair|co-chairs|minister|ministers|secretary|secretaries|"
     "president|presidents|vice-president|chairman|"
     "chairwoman|chairperson|chair|director|directors|director-general|director general|"
     "directors-general|ambassador|ambassadors|representative|representatives|commissioner|"
     "commissioners|administrator|governor|mayor|general|admiral|colonel|captain|major|"
     "lieutenant|professor|dr|mr|mrs|ms|sir|hon|honourable|honorable|head|chief|deputy|assistant|"
     "under-secretary|undersecretary|counsellor|counselor|adviser|advisor|attaché|consul|"
     "consul-general|spokesperson|spokesman|spokeswoman|premier|king|queen|prince|princess|"
     "pope|senator|congressman|judge|justice|coordinator|rapporteur|delegate|delegates|envoy|"
     "la|le|les|el|los|las|der|die|das|reference|the|a|an|this|these|those|that|in|on|at|by|to|"
     "from|with|under|and|or|but|as|if|when|while|"
     "after|before|since|during|through|between|among|into|it|its|he|she|they|we|our|his|her|"
     "their|i|you|your|all|both|each|some|many|several|such|also|however|moreover|furthermore|"
     "further|recalling|noting|welcoming|reaffirming|expressing|having|taking|mindful|convinced|"
     "deeply|gravely|emphasizing|stressing|recognizing|acknowledging|bearing|considering|"
     "concerned|determined|desiring|whereas|requests|decides|calls|urges|invites|encourages|"
     "january|february|march|april|may|june|july|august|september|october|november|december|"
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday|article|articles|section|"
     "chapter|paragraph|annex|resolution|resolutions|decision|agreement|treaty|statement|"
     "declaration|communique|communiqué|protocol|convention|charter|memorandum|report|letter|"
     "note|meeting|conference|summit|session|dialogue|consultation|consultations|subject|re|"
     "source|telegram|message|address|speech|remarks|press release|dear|excellency|thank|"
     "members|member|participants|officials|experts|chairmen|secretary-general|"
     "secretary general|high representative|special envoy|press secretary|foreign minister|"
     "prime minister|how|why|what|who|where|there|here|see|cf|ibid|no|not|nor|only|just|today|"
     "yesterday|tomorrow|because|although|though|whether|which|whose|then|thus|therefore|"
     "will|shall|should|would|could|can|must|is|are|was|were|has|have|had|do|does|did|be|been|"
     "continues|approves|adopts|hears|told|meets|opens|calls|urges|discusses|considers|concludes|"
     "position paper|background paper|briefing paper|policy paper|working paper|prepared|"
     "begins|ends|says|introduces|elects|holds|adopts|convenes|hosts|launches|announces|"
     "welcomes|publishes|agrees|reaffirms|condemns|joins|declassified|released|approved|called|"
     "sent|repeated|rptd|hold|host|co-host|co-hosts|sign|signs|discuss|establish|establishes|"
     "convene|conduct|conducts|conclude|complete|completes|meet|announce|join|welcome|agree|adopt|"
     "reaffirm|affirm|affirms|reiterate|reiterates|strengthen|strengthens|deepen|deepens|expand|"
     "expands|enhance|enhances|receive|receives|attend|attends|explore|explores|unveil|unveils|"
     "inaugurate|inaugurates|commence|commences|celebrate|celebrates|endorse|endorses|seek|seeks|"
     "participate|participates|highlight|highlights|"
     "of|for|discussion|consideration|subsidiary bodies"},
    {WORD_POST, GAZ_EN,
     "director|director general|director-general|deputy director|president|vice-president|"
     "chairman|chairwoman|chairperson|chair|secretary-general|secretary general|member|members|"
     "representative|representatives"},
    {WORD_POST, GAZ_FR, "directeur|directrice|directeur général|président|présidente|membres"},
    {WORD_POST, GAZ_ES, "director general|presidente|miembros|directora"},
    {WORD_EMBASSY, GAZ_EN,
     "embassy|amembassy|amconsul|consulate|consulate-general|consulate general|legation|high "
     "commission"},
    {WORD_SMALL, GAZ_EN,
     "embassy|legation|high commission|consulate|consulate general|consulate-general|armed "
     "forces|air force|"
     "foreign office|foreign ministry|defence ministry|defense ministry|"
     "coast guard|navy|army|supreme court|circuit court|district court|court of appeals"},
    {WORD_MISSION, GAZ_EN,
     "mission|delegation|permanent mission|permanent delegation|observer mission"},
    {WORD_COMPANY, GAZ_EN,
     "ltd|limited|inc|incorporated|corp|plc|llc|gmbh|ag|s.a|sa|k.k|pte|n.v|b.v|oyj|ab|s.p.a|"
     "co|mbh|e.v|s.l|kgaa|llp|pty|bhd|sdn|pjsc|jsc|ojsc|as|asa|oy|se|spa|srl|sarl|nv|bv|kg"},
    {WORD_RADIO, GAZ_EN, "radio"},
    {WORD_STARTER, GAZ_EN,
     "national|federal|state|royal|imperial|central|public|international|inter-american|world|"
     "united|european|african|asian|american|ministry|department|bureau|office|agency|institute"},
    {WORD_INSTRUMENT, GAZ_EN,
     "charter|convention|treaty|covenant|statute|constitution|declaration|pact|accord|accords|"
     "protocol|act|agreement|principles|programme of action|concept|doctrine|strategy|agenda"},
    {WORD_FRENCH, GAZ_FR,
     "ministère|département|agence|bureau|commission|comité|conseil|secrétariat|"
     "secrétariat général|institut|université|centre|académie|direction|direction générale|"
     "autorité|association|organisation|fédération|fondation|cour|tribunal|parlement|assemblée|"
     "sénat|office|inspection générale|ligue|alliance|chambre|gendarmerie|police|armée|marine|"
     "banque|fonds|service|groupe de travail|haut-commissariat|haut commissariat|cabinet|"
     "sous-comité|sous-commission|union|société|école|parti|mission permanente|délégation "
     "permanente|"
     "conférence générale|état-major|préfecture|mairie|syndicat|confédération|commissariat|"
     "caisse|établissement|compagnie|observatoire|laboratoire|haute autorité|haut conseil|"
     "haute cour|sous-direction|sous-secrétariat|mission|secrétariat d'état|faculté|musée|"
     "commandement|régie|chancellerie|groupement|délégation|délégation générale|"
     "délégation interministérielle|secrétariat exécutif|consortium|coopérative|archives|"
     "bibliothèque|hôpital|parquet|plateforme|inspection|trésor|mutuelle|"
     "représentation "
     "permanente|coalition|front|mouvement|parti|croix-rouge|croissant-rouge|réseau|"
     "corps|corporation|force|forces|forces "
     "armées|communauté|opération|brigade|garde|groupe|collège|"
     "rassemblement|division|section|administration|rectorat|lycée|conservatoire|archevêché|"
     "barreau|quartier général|collectif|chemins de fer|groupe consultatif|groupe d'experts|"
     "groupe de contact|groupe de haut niveau|gouvernorat|trésorerie|greffe|haut comité|"
     "groupe d'amitié|cellule nationale|groupe de négociation|équipe spéciale|sous-groupe|groupe "
     "technique|radio nationale|"
     "radiodiffusion-télévision|télévision nationale"},
    {WORD_EMBASSY | WORD_FRENCH, GAZ_FR, "ambassade|consulat|consulat général|légation"},
    {WORD_SPANISH, GAZ_ES,
     "ministerio|departamento|agencia|oficina|comisión|comité|consejo|secretaría|"
     "secretaría general|instituto|universidad|centro|academia|dirección|dirección general|"
     "autoridad|asociación|organización|federación|fundación|corte|tribunal|parlamento|asamblea|"
     "senado|cámara|congreso|liga|alianza|policía|ejército|armada|guardia|banco|fondo|servicio|"
     "grupo de trabajo|alto comisionado|subcomité|subcomisión|unión|sociedad|escuela|partido|"
     "misión permanente|delegación permanente|superintendencia|procuraduría|fiscalía|contraloría|"
     "subsecretaría|gabinete|cancillería|confederación|cruz roja|junta|comando|corporación|"
     "caja|compañía|empresa|laboratorio|observatorio|viceministerio|inspección|intendencia|"
     "estado mayor|representación permanente|fuerza aérea|fuerza naval|fuerza terrestre|"
     "fuerzas armadas|gendarmería|prefectura|arzobispado|obispado|secretaría pro "
     "tempore|secretaría ejecutiva|secretaría "
     "permanente|misión|facultad|museo|registro|tesorería|"
     "unidad|operación|registraduría|jurisdicción|veeduría|red|frente|movimiento|coordinadora|mesa|"
     "defensoría|sistema|jefatura|estación|entidad|administración|media luna roja|ente|"
     "secretariado|coordinación general|subdirección|colegio|consejería|ayuntamiento|alcaldía|"
     "diputación|hospital|archivo|biblioteca|comisaría|plataforma|consorcio|cooperativa|"
     "sindicato|conferencia episcopal|gobernación|contaduría|cabildo|abogacía|capitanía|"
     "comandancia|cuartel general|patronato|juzgado|municipalidad|ateneo|liceo|"
     "conservatorio|auditoría|procuración|rectorado|diócesis|grupo de alto nivel|"
     "grupo de expertos|grupo consultivo|grupo de contacto|grupo interdisciplinario|"
     "grupo intergubernamental|grupo asesor|relatoría|cuerpo de bomberos|brigada|orquesta|aduana|"
     "sección|gobierno regional|grupo ad hoc|grupo técnico de trabajo|fuerza de tarea|"
     "grupo de amistad|grupo negociador|subgrupo de trabajo|subgrupo|grupo técnico|consultoría "
     "jurídica|"
     "asesoría|asesoría jurídica|radio nacional|radiotelevisión"},
    {WORD_EMBASSY | WORD_SPANISH, GAZ_ES, "embajada|consulado|consulado general|legación"},
    {WORD_EMBASSY | WORD_GERMAN, GAZ_DE, "botschaft|konsulat|generalkonsulat|gesandtschaft"},
    {WORD_RUSSIAN, GAZ_RU,
     "министерство|департамент|агентство|бюро|комиссия|комитет|совет|секретариат|институт|"
     "университет|центр|академия|управление|ассоциация|организация|федерация|фонд|суд|трибунал|"
     "парламент|ассамблея|сенат|служба|пресс-служба|палата|администрация|аппарат|отдел|"
     "политбюро|партия|союз|лига|корпорация|компания|банк|группа|генеральный штаб|"
     "генеральная прокуратура|прокуратура|госкорпорация|инспекция|постоянное "
     "представительство|постпредство|"
     "представительство|межправкомиссия|подкомитет|канцелярия|дума|милиция|полиция|коллегия|"
     "общество|музей|училище|школа|трест|концерн|холдинг|фабрика|завод|пароходство|штаб|"
     "командование|главнокомандование|наркомат|народный комиссариат|комиссариат|подкомиссия|"
     "форум|миссия|флот|войска|телерадиокомпания|радиостанция|высокий "
     "комиссариат|конфедерация|объединение|отделение|собрание|госкомитет|дирекция|биржа|синод|"
     "патриархат|акимат|облисполком|горисполком|исполком|горсовет|облсовет|компартия|эскадра|"
     "генерал-губернаторство|земство|полпредство|торгпредство|комендатура|епархия|митрополия|"
     "совнархоз|издательство|телеканал|информагентство|кабинет министров|экспедиция|госбанк|"
     "мэрия|"
     "кафедра|факультет|лаборатория|обсерватория|библиотека|архив|редакция|фракция|казначейство|"
     "президиум|консорциум|товарищество|кооператив|профсоюз|клуб|гвардия|армия|нии|"
     "оао|пао|зао|ооо|ао|фгуп|фгбу|фгбну|фгбоу|фгку|фгау|фкп|фку|гуп|муп|ано|нпо|нпп|нпц|ниц|окб|"
     "гк|тд|нк|ркк|ркц|нпк|гнц|цнии|тоо|миротворческие силы|многонациональные силы|"
     "вооруженные силы|вооружённые силы|военно-воздушные силы|военно-морские силы|"
     "воздушно-космические силы|сухопутные силы|коллективные "
     "силы|подгруппа|хокимият|обком|горком|крайком|"
     "губком|реввоенсовет|ревком|управа|контора|авиакомпания|иа|ак|губисполком|райисполком|"
     "областная дума|экзархат|консерватория"},
    {WORD_EMBASSY | WORD_RUSSIAN, GAZ_RU,
     "посольство|консульство|генконсульство|генеральное консульство"},
};

typedef struct item {
    char *phrase;
    uint32_t bits;
} item;

typedef struct collection {
    item *items;
    size_t count;
    size_t capacity;
    char *text;
    size_t used;
    size_t size;
    uint32_t bits;
    const cq_host *host;
    bool overflow;
} collection;

static bool add_item(void *context, cq_str word)
{
    collection *c = context;
    if (c->used + word.len * 3 + 1 > c->size || c->count == c->capacity) {
        c->overflow = true;
        return true;
    }
    char *phrase = c->text + c->used;
    size_t len = c->host->fold(word.data, word.len, phrase, word.len * 3);
    phrase[len] = '\0';
    c->used += len + 1;
    c->items[c->count++] = (item){phrase, c->bits};
    return true;
}

static int by_phrase(const void *a, const void *b)
{
    return strcmp(((const item *)a)->phrase, ((const item *)b)->phrase);
}

static void add_forms(collection *c, cq_str word)
{
    char key[128];
    size_t len = c->host->fold(word.data, word.len, key, sizeof key);
    if (len <= sizeof key)
        agency_words_forms((cq_str){key, len}, GAZ_RU, add_item, c);
}

/* "генеральный штаб": each word declined alike; forms of the last word suffice for one word. */
static void add_words(collection *c, const group *g)
{
    c->bits = g->bits;
    for (const char *at = g->words; *at;) {
        size_t len = strcspn(at, "|");
        cq_str word = {at, len};
        if (g->language == GAZ_RU && !memchr(at, ' ', len))
            add_forms(c, word);
        else
            add_item(c, word);
        at += len;
        at += *at == '|';
    }
}

/* Equal phrases become one with the bits of all. */
static size_t merge(item *items, size_t count)
{
    size_t out = 0;
    qsort(items, count, sizeof *items, by_phrase);
    for (size_t i = 0; i < count; i++)
        if (out && strcmp(items[out - 1].phrase, items[i].phrase) == 0)
            items[out - 1].bits |= items[i].bits;
        else
            items[out++] = items[i];
    return out;
}

/* A phrase that begins a grammar begins with its first word. */
static void add_start(const cq_host *host, const item *it, agency_starts *starts)
{
    cq_str text = {it->phrase, strlen(it->phrase)};
    uint32_t hash[2];
    if (!(it->bits & (WORD_TRIGGERS | WORD_STARTER)))
        return;
    size_t words = host->tokenize(host, text, NULL, NULL, hash, 2);
    if (words == 0)
        return;
    agency_start(starts->any, starts->mask, hash[0]);
    if (!(it->bits & (WORD_FRENCH | WORD_SPANISH | WORD_RUSSIAN | WORD_POST | WORD_SMALL)))
        return;
    agency_start(starts->small, starts->mask, hash[0]);
    if (words == 1)
        agency_start(starts->heads, START_HEADS - 1, hash[0]);
    else
        agency_start(starts->pairs, START_HEADS - 1, cqk_pair(hash[0], hash[1]));
}

cqk_lexicon *agency_heads_new(const cq_host *host, char **storage, agency_starts *starts)
{
    enum { ITEMS = 4096, TEXT = 1 << 17 };
    collection c = {.capacity = ITEMS, .size = TEXT, .host = host};
    cqk_lexicon *lexicon = NULL;
    c.items = calloc(ITEMS, sizeof *c.items);
    c.text = malloc(TEXT);
    cqk_entry *entries = calloc(ITEMS, sizeof *entries);
    if (c.items && c.text && entries) {
        for (size_t i = 0; i < CQK_COUNT(groups); i++)
            add_words(&c, &groups[i]);
        size_t count = merge(c.items, c.count);
        for (size_t i = 0; i < count; i++) {
            entries[i] = (cqk_entry){c.items[i].phrase, c.items[i].bits};
            add_start(host, &c.items[i], starts);
        }
        lexicon = c.overflow ? NULL : cqk_lexicon_new(host, entries, count);
    }
    free(entries);
    free(c.items);
    if (lexicon)
        *storage = c.text;
    else
        free(c.text);
    return lexicon;
}

uint32_t agency_head(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                     uint32_t *tokens)
{
    uint32_t bits = 0;
    uint32_t count = cqk_lexicon_match(lexicon, segment, i, &bits);
    *tokens = count ? count : 1;
    return count ? bits : 0;
}
