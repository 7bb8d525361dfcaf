/*
 * eastern_evidence.c - what the rules for names in Kana and ideographs share: titles, links,
 * bounds, what stands around a name.
 */
#include "eastern/eastern.h"

enum { LINK_MAX = 14, OFFICE_MAX = 24, TITLE_TOKENS = 8, COUNTRY_TOKENS = 6 };

/* The class bits of the phrase that ends right in front of token i, if they include `wanted`. */
bool eastern_ends_phrase(const person_worker *worker, uint32_t i, uint32_t wanted)
{
    for (uint32_t n = 1; n <= TITLE_TOKENS && n <= i; n++) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, i - n, &tokens);
        if (tokens == n && (classes & wanted) && !(classes & WORD_EAST_STOP))
            return true;
    }
    return false;
}

bool eastern_is_middle_dot(const person_worker *worker, uint32_t i)
{
    static const cq_str dots[] = {CQ_STR_INIT("・"), CQ_STR_INIT("·"),  CQ_STR_INIT("•"),
                                  CQ_STR_INIT("‧"),  CQ_STR_INIT("＝"), CQ_STR_INIT("゠")};
    for (size_t k = 0; k < CQK_COUNT(dots); k++)
        if (cqk_token_is(worker->segment, i, dots[k]))
            return true;
    return false;
}

/* Past the reading of a name in parentheses: 王毅（おう・き）. */
uint32_t eastern_past_reading(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (i == 0 || !eastern_is_ideograph(worker, i - 1))
        return i; /* クック（クック諸島） */
    bool kana = eastern_is_kind(worker, i + 1, CQ_TOKEN_HIRAGANA) ||
                eastern_is_kind(worker, i + 1, CQ_TOKEN_KATAKANA);
    /* 鈴木（憲）委員: of two of a surname */
    bool given =
        eastern_is_ideograph(worker, i + 1) &&
        (cqk_token_is(segment, i + 2, CQ_STR("）")) || cqk_token_is(segment, i + 2, CQ_STR(")")));
    if ((!kana && !given) ||
        !(cqk_token_is(segment, i, CQ_STR("（")) || cqk_token_is(segment, i, CQ_STR("("))))
        return i;
    for (uint32_t k = i + 2; k < i + EASTERN_READING; k++)
        if (cqk_token_is(segment, k, CQ_STR("）")) || cqk_token_is(segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* 日メコン経済大臣|会合, 級協議: the office is one of those who meet, nobody's title. */
static bool names_gathering(const person_worker *worker, uint32_t i)
{
    static const char *const tails[] = {"合", "議", "议"};
    bool council = cqk_token_is(worker->segment, i, CQ_STR("会")) ||
                   cqk_token_is(worker->segment, i, CQ_STR("會"));
    for (size_t k = 0; council && k < CQK_COUNT(tails); k++)
        if (cqk_token_is_word(worker->segment, i + 1, tails[k]))
            return true;
    return cqk_token_is(worker->segment, i, CQ_STR("級"));
}

/*
 * From token i on, past what may stand between a name and its title (WTO, 米国, 外務, 担当): does a
 * title come? *title: where it begins.
 */
bool eastern_reaches_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    const cq_segment *segment = worker->segment;
    i = eastern_past_reading(worker, i);
    for (uint32_t steps = 0; steps < LINK_MAX && i < segment->tokens->count; steps++) {
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, i, &tokens);
        cqk_country_match country;
        bool is_country = cqk_country_at(worker->model->countries, segment, i, &country);
        if ((classes & WORD_EAST_STOP) && !(classes & (WORD_EAST_LINK | WORD_EAST_TITLE)) &&
            !is_country)
            return false;
        if (classes & WORD_EAST_TITLE) {
            *title = i;
            return !names_gathering(worker, i + tokens);
        }
        uint32_t words;
        if ((classes & WORD_EAST_LINK) || (eastern_word(worker, i + 1, &words) & WORD_EAST_TITLE &&
                                           is_country && words > 1 && country.tokens > 1))
            i += (classes & WORD_EAST_LINK) ? tokens : 1; /* 米|国務長官 */
        else if (is_country)
            i += country.tokens;
        else if (eastern_is_kind(worker, i, CQ_TOKEN_LETTER) &&
                 cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
                 !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII))
            i++;
        else if (cqk_token_is(segment, i, CQ_STR("在")) && eastern_is_japanese(worker, i) &&
                 cqk_country_at(worker->model->countries, segment, i + 1, &country))
            i++; /* 城田安紀夫|在モンゴル大使 */
        else if (eastern_is_middle_dot(worker, i) && (steps || eastern_is_ideograph(worker, i + 1)))
            i++; /* 倪健・駐日中国大使館公使参事官 */
        else
            return false;
    }
    return false;
}

/* 在米|斎藤大使, 駐蘇|佐藤大使: past the state that an envoy is at, by one character. */
static uint32_t past_seat(const person_worker *worker, uint32_t first, uint32_t last)
{
    static const char *const states[] = {"米", "英", "仏", "佛", "独", "獨", "伊", "露", "蘇",
                                         "ソ", "西", "葡", "蘭", "白", "土", "波", "支", "清",
                                         "満", "滿", "泰", "印", "加", "豪", "韓", "墺", "瑞"};
    enum { NAME_MIN = 2 };
    bool seated = first > 0 && last - first > NAME_MIN &&
                  (cqk_token_is(worker->segment, first - 1, CQ_STR("在")) ||
                   cqk_token_is(worker->segment, first - 1, CQ_STR("駐")));
    return seated && cqk_token_in(worker->segment, first, states, CQK_COUNT(states)) ? first + 1
                                                                                     : first;
}

void eastern_report(person_worker *worker, uint32_t first, uint32_t last, cq_str role,
                    const char *rule)
{
    const cq_tokens *t = worker->segment->tokens;
    first = past_seat(worker, first, last);
    person_name name = {.first = first,
                        .last = last,
                        .start = t->start[first],
                        .end = t->end[last - 1],
                        .words = 1,
                        .surname = first};
    person_report(worker, &name, role, rule);
}

cq_str eastern_title_text(const person_worker *worker, uint32_t title)
{
    uint32_t tokens;
    eastern_word(worker, title, &tokens);
    return cqk_tokens(worker->segment, title, title + tokens);
}

/* The same over any ideographs and Katakana, behind a name of several parts: 水資源気象副大臣,
 * グローバル連携省国際貿易次官, 産業・投資・貿易大臣. */
bool eastern_reaches_far_title(const person_worker *worker, uint32_t i, uint32_t *title)
{
    for (uint32_t k = i; k < i + OFFICE_MAX; k++) {
        bool office = eastern_is_ideograph(worker, k) ||
                      eastern_is_kind(worker, k, CQ_TOKEN_KATAKANA) ||
                      (k > i && eastern_is_middle_dot(worker, k));
        if (!office)
            return false;
        uint32_t tokens;
        uint32_t classes = eastern_word(worker, k, &tokens);
        if ((classes & WORD_EAST_TITLE) && tokens > 1 && eastern_ends_title(worker, k + tokens)) {
            *title = k;
            return true;
        }
    }
    return false;
}

/* Characters at the end of bodies that names may have inside them, where no word begins there. */
static bool is_body_of_name(const person_worker *worker, uint32_t i)
{
    static const cq_str inside[] = {CQ_STR_INIT("理"), CQ_STR_INIT("长"), CQ_STR_INIT("長"),
                                    CQ_STR_INIT("会"), CQ_STR_INIT("會"), CQ_STR_INIT("社"),
                                    CQ_STR_INIT("主"), CQ_STR_INIT("方"), CQ_STR_INIT("校")};
    uint32_t words;
    bool word = eastern_word(worker, i, &words) && words > 1;
    for (size_t k = 0; k < CQK_COUNT(inside); k++)
        if (cqk_token_is(worker->segment, i, inside[k]))
            return k < 3 || !word;
    return false;
}

/* Characters at the end of a body's name: 林野庁, 常委会. */
bool eastern_is_of_a_body(const person_worker *worker, uint32_t first, uint32_t last)
{
    static const char bodies[] =
        "庁廳省局司部会會委院党黨議议員员官所課课室社校組组聯联協协団团席長长事市県县"
        "理系方際际主副";
    for (uint32_t i = first; i < last; i++) {
        cq_str word = cqk_token(worker->segment, i);
        if (word.len != SYLLABLE)
            continue;
        if (is_body_of_name(worker, i) && i + 1 < last)
            continue; /* 真理子, 李长春, 董會峰 */
        if (cqk_equal(word, CQ_STR("司")) && eastern_is_japanese(worker, first))
            continue; /* 古屋圭司会長 */
        for (size_t k = 0; k + SYLLABLE < sizeof bodies; k += SYLLABLE)
            if (memcmp(bodies + k, word.data, SYLLABLE) == 0)
                return true;
    }
    return false;
}

/* Kana near token i, or much of it in the document: a heading may have none. */
bool eastern_is_japanese(const person_worker *worker, uint32_t i)
{
    enum { REACH = 48 };
    return worker->kana >= EASTERN_KANA || cqk_kana_near(worker->segment->tokens, i, REACH);
}

/* Is token i inside the name of a country or town, as 華 is in 中華民國? */
bool eastern_is_in_country(const person_worker *worker, uint32_t i)
{
    for (uint32_t k = i > COUNTRY_TOKENS ? i - COUNTRY_TOKENS : 0; k < i; k++) {
        cqk_country_match country;
        bool begins =
            eastern_is_ideograph(worker, k) || cqk_token_is(worker->segment, k, CQ_STR("ソ"));
        if (begins && cqk_country_at(worker->model->countries, worker->segment, k, &country) &&
            country.form == CQK_COUNTRY_NAME && k + country.tokens > i)
            return true;
        cqk_place_match place;
        if (eastern_is_ideograph(worker, k) && i - k < 4 &&
            cqk_place_at(worker->model->places, worker->segment, k, &place) && k + place.tokens > i)
            return true;
    }
    return false;
}

/* A town of the table, or what a correspondent or an embassy is posted to: 驻布加勒斯特. */
bool eastern_is_place(const person_worker *worker, uint32_t first, uint32_t last)
{
    cqk_place_match place;
    return (cqk_place_at(worker->model->places, worker->segment, first, &place) &&
            first + place.tokens >= last) ||
           (first > 0 && (cqk_token_is(worker->segment, first - 1, CQ_STR("驻")) ||
                          cqk_token_is(worker->segment, first - 1, CQ_STR("駐"))));
}

/* Is [first, last) the head of a name the document has? 早瀬 of 早瀬真理子. */
bool eastern_heads_known_name(const person_worker *worker, uint32_t first, uint32_t last)
{
    cq_str text = cqk_tokens(worker->segment, first, last);
    for (uint32_t k = 0; k < worker->known_count; k++)
        if (worker->known[k].length > text.len &&
            memcmp(worker->known[k].text, text.data, text.len) == 0)
            return true;
    return false;
}
