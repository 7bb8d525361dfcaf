/*
 * korean_foreign.c - foreign names in Hangul: how their parts look, and where a name begins whose
 * last part stands in front of a title.
 */
#include "eastern/korean.h"

/* Between a foreign name and its title: a country, an acronym, the United Nations. */
static bool is_country_or_body(const person_worker *worker, uint32_t i)
{
    cqk_country_match country;
    return cqk_country_at(worker->model->countries, worker->segment, i, &country) ||
           eastern_is_kind(worker, i, CQ_TOKEN_LETTER) ||
           ends_with(cqk_token(worker->segment, i), "유엔") ||
           ends_with(cqk_token(worker->segment, i), "부") ||
           ends_with(cqk_token(worker->segment, i), "성") ||
           ends_with(cqk_token(worker->segment, i), "청");
}

/* 살름싸이: consonants that names of South-East Asia have, and Korean words seldom. */
static bool has_tense_sound(cq_str word)
{
    enum { PER_CONSONANT = 588 };
    for (size_t at = 0; at + SYLLABLE <= word.len; at += SYLLABLE) {
        const unsigned char *u = (const unsigned char *)word.data + at;
        uint32_t c = ((uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63));
        uint32_t first = c < 0xAC00 ? 0 : (c - 0xAC00) / PER_CONSONANT;
        if (first == 1 || first == 4 || first == 8 || first == 10 || first == 13)
            return true;
    }
    return false;
}

/* "토니 블링컨": a foreign given name in front of what stands before a title. */
bool korean_is_foreign_given(const person_worker *worker, uint32_t i)
{
    static const char *const no_ends[] = {"은", "는", "이", "가", "을", "를", "의", "에", "과",
                                          "와", "도", "로", "서", "한", "된", "인", "할", "적",
                                          "및", "등", "며", "고", "면", "국", "부", "회", "측",
                                          "간", "중", "후", "해", "여", "게"};
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    cq_str name = cqk_token(segment, i);
    if (i == 0 || !eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) ||
        korean_is_word(worker, i - 1) ||
        (korean_is_surname(worker, name) && name.len == 3 * SYLLABLE &&
         !korean_is_transcribed(worker, i - 1)) ||
        cqk_country_at(worker->model->countries, segment, i - 1, &country))
        return false;
    cq_str word = cqk_token(segment, i - 1);
    if (korean_is_short_given(word) || korean_is_known_given(word))
        return true;
    /* "측에서는 안제이 ...": behind the topic stands no subject. */
    if (korean_is_japanese(worker, i - 1) || korean_is_given(worker, i - 1))
        return true;
    bool topic = i > 1 && eastern_is_kind(worker, i - 2, CQ_TOKEN_HANGUL) &&
                 ends_with(cqk_token(segment, i - 2), "측에서는") && ends_with(word, "이");
    topic |= ends_with(word, "이") && word.len >= 4 * SYLLABLE && has_tense_sound(word);
    for (size_t k = 0; k < CQK_COUNT(no_ends) && !topic; k++)
        if (ends_with(word, no_ends[k]))
            return false;
    return word.len >= 2 * SYLLABLE && word.len <= 5 * SYLLABLE && !korean_title(worker, word).len;
}

/* A long word of that kind, or two. */
bool korean_is_foreign_name(const person_worker *worker, uint32_t i)
{
    if (!korean_is_transcribed(worker, i) || korean_is_word(worker, i))
        return false;
    size_t length = cqk_token(worker->segment, i).len;
    return length >= 4 * SYLLABLE ||
           (length >= 3 * SYLLABLE && i > 0 && eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) &&
            korean_is_transcribed(worker, i - 1) && !korean_is_word(worker, i - 1));
}

/* Behind the name stands the country that its bearer speaks for: "바트바야르 몽골 ... 국장". */
bool korean_is_of_a_country(const person_worker *worker, uint32_t at, uint32_t title)
{
    cqk_country_match country;
    return at + 1 < title &&
           cqk_country_at(worker->model->countries, worker->segment, at + 1, &country) &&
           country.form == CQK_COUNTRY_NAME;
}

/* 일본 외무대신, 주한일본대사, 일측 대표 */
static bool is_of_japan(const person_worker *worker, uint32_t i)
{
    static const char *const heads[] = {"일본", "주한일본", "주한 일본", "일측", "日"};
    if (i >= worker->segment->tokens->count)
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (word.len >= strlen(heads[k]) && memcmp(word.data, heads[k], strlen(heads[k])) == 0)
            return true;
    return false;
}

/* "가미카와 요코 일본 외무대신": of a Japanese the surname stands in front, a word without
 * particle. */
static bool is_japanese_pair(const person_worker *worker, uint32_t at)
{
    static const char *const ends[] = {"은", "는", "을", "를", "의", "에", "과", "와", "도",
                                       "서", "로", "인", "한", "된", "및", "등", "며", "고"};
    const cq_segment *segment = worker->segment;
    if (at == 0 || !eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL) ||
        !is_of_japan(worker, at + 1) || cqk_touches(segment, at))
        return false;
    cq_str word = cqk_token(segment, at - 1);
    if (word.len < 2 * SYLLABLE || word.len > 5 * SYLLABLE || korean_is_word(worker, at - 1) ||
        korean_title(worker, word).len)
        return false;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]) && word.len <= 3 * SYLLABLE)
            return false;
    return true;
}

/* "우르줄라 폰 데어 라이엔": where a name with particles begins; at: it has none. */
uint32_t korean_before_particles(const person_worker *worker, uint32_t at)
{
    static const char *const particles[] = {"폰", "데어", "데", "반", "판", "드", "디",
                                            "다", "두",   "알", "빈", "벤", "델", "라"};
    uint32_t first = at;
    while (first > 1 && cqk_token_in(worker->segment, first - 1, particles, CQK_COUNT(particles)))
        first--;
    if (first == at || !eastern_is_kind(worker, first - 1, CQ_TOKEN_HANGUL) ||
        korean_is_word(worker, first - 1) ||
        cqk_token(worker->segment, first - 1).len < 2 * SYLLABLE)
        return at;
    return first - 1;
}

/* Is all that stands between token at and the title at token i a country or a body? */
bool korean_is_adjacent(const person_worker *worker, uint32_t at, uint32_t i)
{
    for (uint32_t k = i; k > at + 1 && !cqk_token_is(worker->segment, k - 1, CQ_STR(")")); k--)
        if (!is_country_or_body(worker, k - 1))
            return false;
    return true;
}

/* A word of a transcribed name that can be nothing else. */
static bool is_foreign_part(const person_worker *worker, uint32_t at)
{
    cqk_country_match country;
    return eastern_is_kind(worker, at, CQ_TOKEN_HANGUL) && korean_is_transcribed(worker, at) &&
           korean_is_bare(cqk_token(worker->segment, at)) && !korean_is_word(worker, at) &&
           !cqk_country_at(worker->model->countries, worker->segment, at, &country) &&
           !korean_title(worker, cqk_token(worker->segment, at)).len;
}

bool korean_is_foreign_pair(const person_worker *worker, uint32_t at)
{
    return at > 0 && cqk_token(worker->segment, at).len >= 2 * SYLLABLE &&
           korean_is_transcribed(worker, at) && !korean_is_word(worker, at) &&
           is_foreign_part(worker, at - 1);
}

bool korean_is_chinese_before(const person_worker *worker, uint32_t at, uint32_t i, cq_str title)
{
    const cq_segment *segment = worker->segment;
    return (korean_is_of_a_country(worker, at, i) || korean_is_strong_title(title)) &&
           korean_is_chinese(cqk_token(segment, at)) && !korean_is_word(worker, at) &&
           !(at > 0 && korean_is_japanese(worker, at - 1)) &&
           !korean_title(worker, cqk_token(segment, at)).len;
}

/* Where a name of foreign words that ends at token at begins. */
uint32_t korean_foreign_start(const person_worker *worker, uint32_t at, bool given_in_front)
{
    bool pair = korean_is_foreign_pair(worker, at);
    uint32_t first = pair || given_in_front || is_japanese_pair(worker, at) ? at - 1 : at;
    static const char *const chinese[] = {"리", "왕", "쑨", "쉬", "량", "뤄",
                                          "쑹", "셰", "탕", "쩡", "팡", "쩌우"};
    bool surname = at > 0 && (korean_is_japanese(worker, at - 1) ||
                              (cqk_token(worker->segment, at).len <= 2 * SYLLABLE &&
                               cqk_token_in(worker->segment, at - 1, chinese, CQK_COUNT(chinese))));
    if (first == at && surname)
        return at - 1; /* 리 페이, 다카이치 사나에 */
    bool third = pair && first > 0 && is_foreign_part(worker, first - 1) &&
                 cqk_token(worker->segment, first - 1).len <= 4 * SYLLABLE;
    return third ? first - 1 : first; /* 조제 마누엘 바호주 */
}

/* "응우엔 마잉 훙| 베트남 과학기술부 장관": in front of the name of Viet Nam a name of up to four
 * short words, whose first is a surname of that country. Where it begins; at: it is none. */
static uint32_t vietnamese_start(const person_worker *worker, uint32_t at)
{
    enum { WORDS_MAX = 4, SYLLABLES_MAX = 3 };
    static const char *const others[] = {"추", "황", "딘", "마이", "다오", "까오"};
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    uint32_t first = at;
    if (!cqk_country_at(worker->model->countries, segment, at + 1, &country) ||
        strcmp(country.code, "VN") != 0 || !cqk_shape(segment, at + 1, CQ_SHAPE_SPACE_BEFORE))
        return at;
    for (uint32_t k = at; at - k < WORDS_MAX; k--) {
        size_t len = cqk_token(segment, k).len;
        if (!eastern_is_kind(worker, k, CQ_TOKEN_HANGUL) ||
            len > (size_t)SYLLABLES_MAX * SYLLABLE || (k < at && cqk_touches(segment, k + 1)))
            break;
        if (k < at && (korean_is_vietnamese(worker, k) ||
                       cqk_token_in(segment, k, others, CQK_COUNT(others))))
            first = k;
        if (k == 0)
            break;
    }
    return first;
}

/* "팜 민 찐 베트남 총리", "로렌스 웡 총리": a name whose last part has one syllable, in front of
 * the title at token i. Where it begins; at: it is none. */
uint32_t korean_short_start(const person_worker *worker, uint32_t at, uint32_t i, cq_str title)
{
    static const char *const lasts[] = {"웡", "응", "림", "탄", "찐", "쫑", "럼", "푹"};
    const cq_segment *segment = worker->segment;
    uint32_t vietnamese = vietnamese_start(worker, at);
    if (vietnamese < at)
        return vietnamese;
    bool sure = korean_is_of_a_country(worker, at, i) || korean_is_strong_title(title);
    if (!sure || at == 0 || cqk_token(segment, at).len != SYLLABLE ||
        !eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL))
        return at;
    if (at > 1 && cqk_token(segment, at - 1).len <= 2 * SYLLABLE &&
        korean_is_vietnamese(worker, at - 2))
        return at - 2;
    bool known = cqk_token_in(segment, at, lasts, CQK_COUNT(lasts));
    return known && !korean_is_word(worker, at - 1) ? at - 1 : at;
}

/* Does a list's mark or a colon end in front of token i, or a line begin there? */
static bool begins_item(const person_worker *worker, uint32_t i)
{
    static const char *const marks[] = {",", ":", "：", "、", "·", "-", "ㅇ", "○", "△", "▲"};
    return i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_LINE_BEFORE) ||
           cqk_token_in(worker->segment, i - 1, marks, CQK_COUNT(marks));
}

uint32_t korean_item_start(const person_worker *worker, uint32_t at)
{
    enum { WORDS_MAX = 4 };
    uint32_t first = at + 1;
    uint32_t foreign = 0;
    cq_str last = cqk_token(worker->segment, at);
    if (korean_is_surname(worker, last) && last.len == 3 * SYLLABLE &&
        !korean_is_transcribed(worker, at))
        return at; /* 머니투데이 송기용 기자 */
    while (first > 0 && at + 1 - first < WORDS_MAX) {
        uint32_t k = first - 1;
        cq_str word = cqk_token(worker->segment, k);
        cqk_country_match country;
        if (!eastern_is_kind(worker, k, CQ_TOKEN_HANGUL) || word.len < 2 * SYLLABLE ||
            word.len > 6 * SYLLABLE || korean_is_word(worker, k) || !korean_is_bare(word) ||
            korean_title(worker, word).len ||
            (word.len == 3 * SYLLABLE && korean_is_department(word)) ||
            cqk_country_at(worker->model->countries, worker->segment, k, &country))
            return at;
        foreign += korean_is_transcribed(worker, k);
        first = k;
        if (begins_item(worker, k))
            break;
    }
    bool item = first < at && begins_item(worker, first) && foreign * 2 >= at + 1 - first;
    return item ? first : at;
}

/* Does the syllable at `text` end in a consonant? */
static bool has_final_consonant(const char *text)
{
    enum { FINALS = 28 };
    const unsigned char *u = (const unsigned char *)text;
    uint32_t c = (uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63);
    return c >= 0xAC00 && (c - 0xAC00) % FINALS != 0;
}

/* The bytes of a foreign name in front of its particle (게이츠는, 파월이): all of the word where it
 * has none. After a vowel 이 is no particle, after a consonant 가 is none. */
static size_t foreign_stem(cq_str word)
{
    static const struct {
        const char *text;
        int8_t closed; /* stands behind a consonant, a vowel, either */
    } particles[] = {{"에게서", -1},  {"에게는", -1}, {"께서는", -1}, {"에게", -1}, {"께서", -1},
                     {"으로부터", 1}, {"은", 1},      {"이", 1},      {"을", 1},    {"과", 1},
                     {"는", 0},       {"가", 0},      {"를", 0},      {"와", 0},    {"의", -1}};
    for (size_t k = 0; k < CQK_COUNT(particles); k++) {
        size_t len = strlen(particles[k].text);
        if (word.len < len + 2 * SYLLABLE || !ends_with(word, particles[k].text))
            continue;
        bool closed = has_final_consonant(word.data + word.len - len - SYLLABLE);
        if (particles[k].closed < 0 || closed == (particles[k].closed == 1))
            return word.len - len;
    }
    return word.len;
}

/* Does a title or a country stand at token i? */
static bool is_office(const person_worker *worker, uint32_t i)
{
    cqk_country_match country;
    return eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) &&
           (korean_title(worker, cqk_token(worker->segment, i)).len > 0 ||
            cqk_country_at(worker->model->countries, worker->segment, i, &country));
}

/* Are the first `bytes` bytes of token i a surname behind a foreign given name: a word with a
 * foreign sound, or any in front of a title? */
static bool is_foreign_surname(const person_worker *worker, uint32_t i, size_t bytes)
{
    cq_str stem = {cqk_token(worker->segment, i).data, bytes};
    cqk_country_match country;
    bool foreign = is_office(worker, i + 1);
    for (size_t at = 0; at < bytes; at += SYLLABLE)
        foreign |= korean_is_foreign_syllable(worker, stem.data + at);
    return bytes >= 2 * SYLLABLE && bytes <= 6 * SYLLABLE && foreign &&
           !korean_is_word(worker, i) && !korean_title(worker, stem).len &&
           !cqk_country_at(worker->model->countries, worker->segment, i, &country) &&
           cqk_place_prefix(worker->model->places, stem) == 0;
}

/* "존 F. 케네디 공항", "조지 워싱턴 대학교": what bears a name. */
static bool is_named_after(const person_worker *worker, uint32_t i)
{
    static const char *const things[] = {"공항",     "대학",   "대학교", "재단", "센터", "호",
                                         "항공모함", "항모",   "연구소", "학교", "광장", "거리",
                                         "박물관",   "기념관", "그룹",   "상",   "사",   "은행",
                                         "병원",     "제도",   "해협",   "만"};
    for (size_t k = 0; i < worker->segment->tokens->count && k < CQK_COUNT(things); k++)
        if (korean_is_with_particle(cqk_token(worker->segment, i), things[k]))
            return true;
    return false;
}

bool korean_given_pair(person_worker *worker, uint32_t i)
{
    enum { INITIAL = 2, MORE_MAX = 2 };
    const cq_segment *segment = worker->segment;
    uint32_t at = i + 1;
    if (!korean_is_given(worker, i) || cqk_shape(segment, at, CQ_SHAPE_LINE_BEFORE))
        return false;
    if (eastern_is_kind(worker, at, CQ_TOKEN_LETTER) && cqk_token(segment, at).len == 1 &&
        cqk_token_is(segment, at + 1, CQ_STR(".")))
        at += INITIAL;
    if (!eastern_is_kind(worker, at, CQ_TOKEN_HANGUL) || cqk_touches(segment, at))
        return false;
    size_t stem = foreign_stem(cqk_token(segment, at));
    if (!is_foreign_surname(worker, at, stem))
        return false;
    for (uint32_t more = 0; more < MORE_MAX && stem == cqk_token(segment, at).len; more++) {
        if (!is_foreign_part(worker, at + 1) || cqk_touches(segment, at + 1) ||
            !is_foreign_surname(worker, at + 1, foreign_stem(cqk_token(segment, at + 1))))
            break;
        stem = foreign_stem(cqk_token(segment, ++at));
    }
    if (is_named_after(worker, at + 1))
        return false;
    person_name name = {.first = i,
                        .last = at + 1,
                        .start = segment->tokens->start[i],
                        .end = segment->tokens->start[at] + (uint32_t)stem,
                        .words = 1,
                        .surname = at};
    person_report(worker, &name, (cq_str){NULL, 0}, "given-name");
    return true;
}
