/*
 * portfolio.c - English for names of ministries that no gazetteer has, subject by subject:
 *
 *   Министерство экологии и природных ресурсов Азербайджана
 *   Ministry of Ecology and Natural Resources of Azerbaijan
 *
 * A name is translated only when each of its words is known; else it keeps its own language.
 */
#include "agency.h"

#include <stdlib.h>
#include <string.h>

enum { SUBJECTS = 12, KEY_MAX = 768, VALUE_MAX = 512 };

typedef struct subject {
    const char *english;
    const char *terms; /* in the other languages, as they follow "ministry"; parted by '|' */
} subject;

static const subject subjects[] = {
    {"Agriculture",
     "agriculture|agricultura|landwirtschaft|сельского хозяйства|農業|农业|農林|농업|농림"},
    {"Foreign Affairs",
     "affaires étrangères|asuntos exteriores|relaciones exteriores|иностранных дел|"
     "auswärtige angelegenheiten|외교|외무|外務|外交"},
    {"Foreign Trade",
     "commerce extérieur|comercio exterior|внешней торговли|außenhandel|対外貿易|对外贸易"},
    {"Trade", "commerce|comercio|торговли|handel|通商|贸易|貿易|통상|무역"},
    {"Commerce", "商業|商务|商務|상업"},
    {"Industry", "industrie|industria|промышленности|産業|工業|工业|産业|산업|공업"},
    {"Industries", "industries|industrias"},
    {"the Economy", "économie|economía|экономики|wirtschaft|経済|经济|經濟|경제"},
    {"Economic Development",
     "développement économique|desarrollo económico|экономического развития|"
     "経済開発|经济发展|경제개발"},
    {"Energy", "énergie|energía|energie|энергетики|エネルギー|能源|에너지"},
    {"Finance", "finances|finanzas|hacienda|finanzen|финансов|財務|財政|财政|재무|재정"},
    {"the Budget", "budget|presupuesto"},
    {"Health", "santé|santé publique|salud|salud pública|sanidad|gesundheit|здравоохранения|保健|"
               "卫生|衛生|보건"},
    {"Welfare", "bienestar|福祉|福利|복지"},
    {"Labour", "travail|trabajo|arbeit|труда|労働|劳动|勞動|노동"},
    {"Employment", "emploi|empleo|занятости|雇用|就业|고용"},
    {"Social Affairs", "affaires sociales|asuntos sociales|soziales|社会事务"},
    {"Social Protection", "protection sociale|protección social|социальной защиты"},
    {"Education",
     "éducation|éducation nationale|educación|bildung|образования|просвещения|教育|교육"},
    {"Higher Education", "enseignement supérieur|educación superior|высшего образования|高等教育"},
    {"Research", "recherche|investigación|forschung|研究"},
    {"Science", "science|ciencia|wissenschaft|науки|科学|科學|과학"},
    {"Technology", "technologie|tecnología|технологий|技術|技术|기술"},
    {"Innovation", "innovation|innovación|инноваций|革新|创新|혁신"},
    {"Culture", "culture|cultura|kultur|культуры|文化|문화"},
    {"Sports", "sports|sport|deporte|deportes|спорта|スポーツ|体育|體育|체육"},
    {"Youth", "jeunesse|juventud|jugend|молодежи|青年|青少年|청소년"},
    {"Tourism", "tourisme|turismo|tourismus|туризма|観光|旅游|觀光|관광"},
    {"the Environment",
     "environnement|medio ambiente|ambiente|umwelt|окружающей среды|環境|环境|환경"},
    {"Environmental Protection",
     "protection de l'environnement|охраны окружающей среды|环境保护|環境保護"},
    {"Ecology", "écologie|ecología|экологии|生态|生態"},
    {"Natural Resources", "ressources naturelles|recursos naturales|природных ресурсов|天然資源|"
                          "自然资源|天然資源|천연자원"},
    {"the Environment", "자연환경|自然環境|自然环境"},
    {"Nature Conservation", "naturschutz"},
    {"Nuclear Safety", "reaktorsicherheit|nukleare sicherheit|sûreté nucléaire"},
    {"Water", "eau|agua|aguas|wasser|водных ресурсов|水利|水資源"},
    {"Irrigation", "irrigation|riego|мелиорации|灌漑|灌溉"},
    {"Forestry", "forêts|bosques|лесного хозяйства|林業|林业|산림"},
    {"Fisheries", "pêche|pêches|pesca|рыбного хозяйства|fischerei|水産|渔业|漁業|수산"},
    {"Oceans", "海洋|해양"},
    {"Livestock", "élevage|ganadería|животноводства|畜産|축산"},
    {"Food", "alimentation|alimentación|продовольствия|ernährung|食料|食糧|粮食|식품"},
    {"Rural Development", "développement rural|desarrollo rural|農村開発|农村发展|农村"},
    {"Transport", "transports|transport|transporte|transportes|verkehr|транспорта|運輸|交通|运输|"
                  "交通运输|교통|운수"},
    {"Roads", "routes|автомобильных дорог|公路|道路|도로"},
    {"Railways", "chemins de fer|ferrocarriles|путей сообщения|鉄道|铁道|鐵道|철도"},
    {"Shipping", "морского флота|海运"},
    {"Aviation", "aviation|aviación|гражданской авиации|航空"},
    {"Infrastructure",
     "infrastructures|infraestructura|infraestructuras|infrastruktur|инфраструктуры|"
     "基础设施|인프라"},
    {"Construction", "construction|construcción|строительства|建設|建设|건설"},
    {"Public Works",
     "travaux publics|obras públicas|общественных работ|公共事業|公共工程|公共事业"},
    {"Housing", "logement|vivienda|wohnungsbau|жилищного строительства|住宅|住房|주택"},
    {"Urban Planning", "urbanisme|urbanismo|都市計画"},
    {"Land", "国土|國土|국토"},
    {"Communications", "communications|comunicaciones|связи|通信|通讯|통신"},
    {"Posts", "postes|correos|почт|郵便|郵政|邮政|체신"},
    {"Telecommunications", "télécommunications|telecomunicaciones|телекоммуникаций|電気通信|电信"},
    {"Information", "information|información|информации|情報|信息|정보"},
    {"Digital Affairs", "numérique|digitales|数字|디지털|デジタル"},
    {"Digital Development", "цифрового развития|数字发展"},
    {"Mass Media", "средств массовой информации|массовых коммуникаций"},
    {"the Interior", "intérieur|interior|innern|inneres|内務|내무"},
    {"Internal Affairs", "внутренних дел|内务|内政"},
    {"Justice", "justice|justicia|justiz|юстиции|司法|法務|사법|법무"},
    {"Defence", "défense|defensa|verteidigung|обороны|国防|國防|防衛|국방"},
    {"War", "guerre|guerra|陸軍"},
    {"the Navy", "marine|marina|海軍"},
    {"the Colonies", "colonies|colonias|kolonien|植民地"},
    {"State", "état|estado"},
    {"Security", "sécurité|seguridad|безопасности|安全|안보"},
    {"Public Security", "sécurité publique|seguridad pública|общественной безопасности|公安"},
    {"Emergency Situations", "чрезвычайных ситуаций|situations d'urgence|非常事態"},
    {"Civil Protection", "protection civile|protección civil"},
    {"International Cooperation", "coopération internationale|cooperación internacional|"
                                  "международного сотрудничества|国際協力|国际合作|국제협력"},
    {"Cooperation", "coopération|cooperación|zusammenarbeit|сотрудничества|合作|협력"},
    {"Development", "développement|desarrollo|entwicklung|развития|開発|发展|개발"},
    {"Sustainable Development", "développement durable|desarrollo sostenible|устойчивого развития"},
    {"Planning", "plan|planification|planificación|планирования|計画|计划|기획|계획"},
    {"Investment", "investissement|investissements|inversiones|инвестиций|投資|投资|투자"},
    {"Mines", "mines|minas|minería|鉱業|矿业"},
    {"Geology", "géologie|geología|геологии|地质|地質"},
    {"Mineral Resources",
     "ressources minérales|recursos minerales|минеральных ресурсов|矿产|鉱物資源"},
    {"Petroleum", "pétrole|petróleo|нефти|石油|석유"},
    {"Gas", "gaz|gas|газа|天然ガス|天然气|가스"},
    {"Hydrocarbons", "hydrocarbures|hidrocarburos"},
    {"Women", "femme|femmes|mujer|frauen|여성|妇女"},
    {"Gender Equality", "égalité|igualdad|gleichstellung|양성평등"},
    {"Family", "famille|familia|familie|семьи|가족|家庭"},
    {"the Elderly", "senioren"},
    {"Consumer Protection", "verbraucherschutz|consommation|consumo"},
    {"Religious Affairs", "affaires religieuses|culte|culto|宗教"},
    {"Public Administration", "fonction publique|función pública|행정"},
    {"the Presidency", "présidence|presidencia"},
    {"European Affairs", "affaires européennes|asuntos europeos"},
    {"Strategy", "전략"},
    {"Unification", "통일"},
};

struct agency_portfolio {
    char *keys; /* of all terms, folded */
    struct term *terms;
    uint32_t count;
};

struct term {
    uint32_t at;
    uint32_t len;
    uint32_t subject;
};

static uint32_t count_terms(size_t *bytes)
{
    uint32_t count = 0;
    *bytes = 1;
    for (size_t i = 0; i < CQK_COUNT(subjects); i++) {
        count++;
        *bytes += strlen(subjects[i].terms) * 3;
        for (const char *at = subjects[i].terms; (at = strchr(at, '|')); at++)
            count++;
    }
    return count;
}

agency_portfolio *agency_portfolio_new(const cq_host *host)
{
    size_t bytes;
    uint32_t count = count_terms(&bytes);
    agency_portfolio *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->keys = malloc(bytes);
    p->terms = calloc(count, sizeof *p->terms);
    if (!p->keys || !p->terms) {
        agency_portfolio_free(p);
        return NULL;
    }
    size_t used = 0;
    for (uint32_t i = 0; i < CQK_COUNT(subjects); i++)
        for (const char *at = subjects[i].terms; *at;) {
            size_t len = strcspn(at, "|");
            size_t key = host->fold(at, len, p->keys + used, bytes - used);
            p->terms[p->count++] = (struct term){(uint32_t)used, (uint32_t)key, i};
            used += key;
            at += len;
            at += *at == '|';
        }
    return p;
}

void agency_portfolio_free(agency_portfolio *p)
{
    if (!p)
        return;
    free(p->keys);
    free(p->terms);
    free(p);
}

/* What is being translated: a folded text and the subjects found in it. */
typedef struct reader {
    const agency_portfolio *p;
    cq_str text;
    uint32_t found[SUBJECTS];
    uint32_t count;
} reader;

static bool is_letter_at(cq_str text, size_t i)
{
    unsigned char c = i < text.len ? (unsigned char)text.data[i] : ' ';
    return (c >= 'a' && c <= 'z') || (c >= 0xC3 && c <= 0xD3) || (c >= 0x80 && c < 0xC0);
}

/* Alphabets have words, which end; East Asian scripts have not. */
static bool ends_word(cq_str text, size_t from, size_t end)
{
    unsigned char first = (unsigned char)text.data[from];
    return first >= 0xE0 || !is_letter_at(text, end);
}

/* Prepositions, articles and conjunctions between subjects: their length at i. */
static size_t glue_at(cq_str text, size_t i)
{
    static const char *const words[] = {"de",  "du", "des", "del", "la", "las", "les", "los", "l",
                                        "d",   "et", "y",   "e",   "el", "le",  "und", "fur", "der",
                                        "und", "и",  "по",  "и",   "a",  "en",  "da"};
    size_t best = 0;
    unsigned char c = (unsigned char)text.data[i];
    if (c == ' ' || c == ',' || c == '\'' || c == '-')
        return 1;
    static const char *const marks[] = {"’", "・", "·", "及び", "及", "和", "與", "与", "、", "暨"};
    for (size_t k = 0; k < CQK_COUNT(marks); k++) {
        size_t len = strlen(marks[k]);
        if (text.len - i >= len && memcmp(text.data + i, marks[k], len) == 0)
            return len;
    }
    for (size_t k = 0; k < CQK_COUNT(words); k++) {
        size_t len = strlen(words[k]);
        if (text.len - i >= len && len > best && memcmp(text.data + i, words[k], len) == 0 &&
            ends_word(text, i, i + len))
            best = len;
    }
    return best;
}

static bool take_subject(reader *r, size_t *i)
{
    const struct term *best = NULL;
    const char *here = r->text.data + *i;
    for (uint32_t k = 0; k < r->p->count; k++) {
        const struct term *t = &r->p->terms[k];
        const char *key = r->p->keys + t->at;
        if (t->len <= r->text.len - *i && (!best || t->len > best->len) && key[0] == here[0] &&
            key[t->len - 1] == here[t->len - 1] && memcmp(here, key, t->len) == 0 &&
            ends_word(r->text, *i, *i + t->len))
            best = t;
    }
    if (!best || r->count == SUBJECTS)
        return false;
    r->found[r->count++] = best->subject;
    *i += best->len;
    return true;
}

static bool read_subjects(reader *r)
{
    for (size_t i = 0; i < r->text.len;) {
        size_t glue = glue_at(r->text, i);
        size_t before = i;
        if (take_subject(r, &i))
            continue;
        if (!glue)
            return false;
        i = before + glue;
    }
    return r->count > 0;
}

/* "A, B and C" */
static size_t write_list(const reader *r, char *out, size_t capacity)
{
    size_t len = 0;
    for (uint32_t k = 0; k < r->count; k++) {
        const char *join = k == 0 ? "" : k + 1 == r->count ? " and " : ", ";
        const char *name = subjects[r->found[k]].english;
        if (k > 0 && memcmp(name, "the ", 4) == 0)
            name += 4;
        int n = snprintf(out + len, capacity - len, "%s%s", join, name);
        if (n < 0 || (size_t)n >= capacity - len)
            return 0;
        len += (size_t)n;
    }
    return len;
}

/* The part of a mention between its country and its head, in bytes of the segment. */
typedef struct frame {
    uint32_t start;
    uint32_t end;
    const char *head;
    char country[16];
} frame;

static bool begins_with(cq_str text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.data, with, len) == 0;
}

static void set_country(frame *f, const cqk_country_match *country)
{
    memcpy(f->country, country->code, sizeof f->country);
}

/* "Ministère [mauritanien] de l'Élevage [de Mauritanie]" */
static bool frame_alphabetic(const agency_worker *w, const mention *m, frame *f)
{
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    static const char *const heads[] = {"minist", "Minist", "MINIST", "Министерств", "министерств"};
    cqk_country_match country;
    uint32_t first = m->first;
    uint32_t last = m->last;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= begins_with(cqk_token(s, first), heads[k]);
    f->head = "Ministry of";
    if (begins_with(cqk_token(s, first), "Bundesministerium")) {
        head = true;
        f->head = "Federal Ministry of";
    }
    first++;
    if (!head || first >= last || begins_with(cqk_token(s, first), "of"))
        return false;
    if (cqk_country_at(w->model->countries, s, first, &country)) {
        set_country(f, &country);
        first += country.tokens;
    }
    for (uint32_t i = first + 1; i < last && !f->country[0]; i++)
        if (cqk_country_at(w->model->countries, s, i, &country) && i + country.tokens == last) {
            set_country(f, &country);
            last = i;
        }
    if (first >= last)
        return false;
    f->start = t->start[first];
    f->end = t->end[last - 1];
    return true;
}

/* [蒙古国]公路运输部, [몽골] 자연환경관광부 */
static bool frame_east_asian(const agency_worker *w, const mention *m, frame *f)
{
    static const char *const heads[] = {"省", "部", "부"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    uint32_t first = m->first;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= memcmp(s->text.data + m->end - 3, heads[k], 3) == 0;
    if (!head || m->end - m->start < 9)
        return false;
    if (cqk_country_at(w->model->countries, s, first, &country) &&
        first + country.tokens < m->last) {
        set_country(f, &country);
        first += country.tokens;
    }
    f->head = "Ministry of";
    f->start = s->tokens->start[first];
    f->end = m->end - 3;
    return f->start < f->end;
}

cq_status agency_translate(agency_worker *w, mention *m)
{
    char key[KEY_MAX];
    char list[VALUE_MAX];
    char value[VALUE_MAX + 128];
    frame f = {0};
    reader r = {.p = w->model->portfolio};
    bool letters = w->view.segment.tokens->kind[m->first] == CQ_TOKEN_LETTER;
    if (!(letters ? frame_alphabetic(w, m, &f) : frame_east_asian(w, m, &f)))
        return CQ_OK;
    const char *text = w->view.segment.text.data;
    size_t len = w->model->host->fold(text + f.start, f.end - f.start, key, sizeof key);
    if (len > sizeof key)
        return CQ_OK;
    r.text = (cq_str){key, len};
    if (!read_subjects(&r) || !write_list(&r, list, sizeof list))
        return CQ_OK;
    cq_str country = f.country[0] ? agency_country_name(f.country) : (cq_str){"", 0};
    int n = snprintf(value, sizeof value, "%s %s%s%s%.*s", f.head, list, country.len ? " of " : "",
                     country.len && agency_wants_article(country) ? "the " : "", (int)country.len,
                     country.data);
    if (n < 0 || (size_t)n >= sizeof value)
        return CQ_OK;
    m->kind = CQ_STR("ministry");
    if (f.country[0])
        memcpy(m->country, f.country, sizeof m->country);
    return agency_set_value(w, m, (cq_str){value, (size_t)n});
}
