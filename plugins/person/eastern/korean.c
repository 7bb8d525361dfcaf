/*
 * korean.c - personal names in Hangul: a title behind them, with a body or a country between.
 */
#include "eastern/korean.h"

enum { PARENTHESIS_MAX = 24 };

/* 주한, 주미, 주유네스코, 주제네바: where a diplomat is posted. */
static bool is_post_abroad(const person_worker *worker, cq_str word)
{
    static const char *const hosts[] = {
        "한", "미",   "일",       "중",     "러",       "영",     "불",       "독",
        "소", "유엔", "유네스코", "제네바", "유럽연합", "아세안", "국제연합", "오스트리아"};
    if (word.len < 2 * SYLLABLE || memcmp(word.data, "주", SYLLABLE) != 0)
        return false;
    cq_str host = {word.data + SYLLABLE, word.len - SYLLABLE};
    for (size_t k = 0; k < CQK_COUNT(hosts); k++)
        if (cqk_is(host, hosts[k]))
            return true;
    return host.len > SYLLABLE && cqk_place_prefix(worker->model->places, host) == host.len;
}

/* Ends of longer bodies that stand between a name and a title: 국가안전보장회의, 기술협력센터. */
static bool is_long_link(cq_str word)
{
    static const char *const ends[] = {
        "회의",   "센터", "단",   "원",   "소",   "기구", "대학교",   "사령부", "대표부", "재단",
        "대사관", "조합", "공단", "공사", "기금", "법원", "총영사관", "사업단", "전문",   "연합",
        "학회",   "총회", "포럼", "신문", "일보", "방송", "통신",     "그룹"};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (word.len >= 5 * SYLLABLE && word.len % SYLLABLE == 0 && ends_with(word, ends[k]))
            return true; /* no 정병국·나경원 */
    return false;
}

/* A word between name and title: 유엔, 외교부, 미국. */
static bool is_korean_link(const person_worker *worker, uint32_t i)
{
    static const char *const link_ends[] = {
        "부",     "처",     "청",     "국",     "실",     "당",     "회",     "유엔",   "담당",
        "특별",   "수석",   "고위",   "국제",   "본부",   "위원회", "은행",   "연구원", "정책",
        "안보",   "국무",   "외교",   "국방",   "상임",   "무역성", "외무성", "문화성", "철도성",
        "보건성", "체신성", "재정성", "농업성", "임업성", "수산성", "국방성", "보안성", "상업성",
        "교육성", "무력성", "내각",   "국무원", "인민",   "중앙",   "대북",   "사무국", "연맹",
        "환경성", "방위성", "법무성", "총무성", "후생성", "대장성", "산업성", "과학성", "노동성",
        "교통성", "내무성", "운수성", "건설성", "통상성", "부흥성", "신임",   "청와대", "총국",
        "협회",   "재단",   "공사"};
    const cq_segment *segment = worker->segment;
    cqk_country_match country;
    if (cqk_country_at(worker->model->countries, segment, i, &country))
        return true;
    if (eastern_is_kind(worker, i, CQ_TOKEN_LETTER))
        return cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL);
    if (!eastern_is_kind(worker, i, CQ_TOKEN_HANGUL))
        return false;
    cq_str word = cqk_token(segment, i);
    if (cqk_equal(word, CQ_STR("전")) || cqk_equal(word, CQ_STR("현")) ||
        cqk_equal(word, CQ_STR("국민의힘")) || cqk_equal(word, CQ_STR("전인대")) ||
        cqk_equal(word, CQ_STR("정협")) || cqk_equal(word, CQ_STR("신임")) ||
        is_post_abroad(worker, word) || is_long_link(word))
        return true;
    if (korean_is_surname(worker, word) && word.len == 3 * SYLLABLE &&
        (ends_with(word, "국") || ends_with(word, "수석")) && !korean_is_department(word))
        return false; /* 황준국 본부장 */
    if (ends_with(word, "청") && korean_is_chinese(word))
        return false; /* 러위청 부부장 */
    for (size_t k = 0; k < CQK_COUNT(link_ends); k++)
        if (word.len > SYLLABLE && ends_with(word, link_ends[k]))
            return true;
    return false;
}

bool korean_is_name(const person_worker *worker, uint32_t i, bool adjacent, bool strong)
{
    static const char *const no_ends[] = {"국", "급", "당", "군", "청", "회", "측", "들", "적",
                                          "는", "을", "를", "에", "과", "와", "된", "할", "서"};
    cq_str word = cqk_token(worker->segment, i);
    size_t syllables = word.len / SYLLABLE;
    cqk_country_match country;
    bool genitive = syllables == 3 && ends_with(word, "의"); /* 양국의 수석대표 */
    if (!eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) || word.len % SYLLABLE || genitive ||
        korean_is_word(worker, i) ||
        (korean_title(worker, word).len &&
         !(syllables == 3 && adjacent && ends_with(word, "수석"))) || /* 임수석 대변인 */
        cqk_country_at(worker->model->countries, worker->segment, i, &country) ||
        (syllables > 3 && cqk_place_prefix(worker->model->places, word) == word.len))
        return false;
    bool person =
        (korean_is_surname(worker, word) && syllables == 3 && adjacent &&
         !korean_is_department(word)) ||
        (strong && (korean_is_chinese(word) || (i > 0 && korean_is_japanese(worker, i - 1))));
    for (size_t k = 0; k < CQK_COUNT(no_ends) && !person; k++)
        if (ends_with(word, no_ends[k]))
            return false;
    bool touching = i + 1 < worker->segment->tokens->count && adjacent;
    if (korean_is_surname(worker, word) && (syllables == 3 || syllables == 2))
        return true;
    if (korean_is_surname(worker, word) && syllables == 4 && touching &&
        korean_is_with_particle(cqk_token(worker->segment, i + 1), "의원"))
        return true; /* 이자스민 의원 */
    return strong && syllables >= 2 && syllables <= 9;
}

/* "친강(秦剛, Qin Gang)": from the closing parenthesis to the name in front of it. */
static uint32_t before_parenthesis(const person_worker *worker, uint32_t i)
{
    uint32_t at = i;
    if (!cqk_token_is(worker->segment, i, CQ_STR(")")))
        return i;
    while (at > 0 && i - at < PARENTHESIS_MAX && !cqk_token_is(worker->segment, at, CQ_STR("(")))
        at--;
    return at > 0 ? at - 1 : i;
}

/* Does the parenthesis at token i hold the name's spelling in ideographs or Latin letters? */
static bool is_gloss(const person_worker *worker, uint32_t i)
{
    return cqk_token_is(worker->segment, i, CQ_STR("(")) &&
           (eastern_is_kind(worker, i + 1, CQ_TOKEN_IDEOGRAPH) ||
            (eastern_is_kind(worker, i + 1, CQ_TOKEN_LETTER) &&
             !cqk_shape(worker->segment, i + 1, CQ_SHAPE_UPPER_ALL)));
}

/* "수산네 부르거(Susanne Burger)": does the bracket behind token at spell a name of two words? */
static bool is_pair_by_gloss(const person_worker *worker, uint32_t at)
{
    enum { WORD_MIN = 2 };
    const cq_segment *segment = worker->segment;
    uint32_t words = 0;
    uint32_t k = at + 2;
    cqk_country_match country;
    if (at == 0 || !is_gloss(worker, at + 1) || !eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL) ||
        cqk_touches(segment, at) || korean_is_word(worker, at - 1) ||
        !korean_is_bare(cqk_token(segment, at - 1)) ||
        cqk_country_at(worker->model->countries, segment, at - 1, &country))
        return false;
    for (; eastern_is_kind(worker, k, CQ_TOKEN_LETTER); k++)
        words += cqk_token(segment, k).len >= WORD_MIN;
    return words == 2 && cqk_token_is(segment, k, CQ_STR(")"));
}

/* Does the syllable begin with a sound that the Latin capital is written for? */
static bool sounds_like(const char *syllable, char capital)
{
    enum { PER_CONSONANT = 588, FIRST = 0xAC00 };
    static const char *const letters[] = {
        "GKCQ", "KGC",       "N",      "DT",   "TD",  "RL",   "M",  "BPV", "PB",   "SCXZ",
        "STXC", "AEIOUYWHJ", "JZGCDS", "ZTJC", "CTZ", "KCQX", "TD", "PF",  "HJFXW"};
    const unsigned char *u = (const unsigned char *)syllable;
    uint32_t c = (uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63);
    uint32_t first = c < FIRST ? CQK_COUNT(letters) : (c - FIRST) / PER_CONSONANT;
    return first < CQK_COUNT(letters) && strchr(letters[first], capital) != NULL;
}

/* "마치에 포포츠키(Maciej Popowski)", "번(Elaine Bunn)": where the name begins that ends with token
 * at and that the bracket behind it spells, all of it or its last word; at + 1: it spells another.
 */
static uint32_t spelled_start(const person_worker *worker, uint32_t at)
{
    enum { WORDS_MIN = 2, WORDS_MAX = 3 };
    const cq_segment *segment = worker->segment;
    uint32_t words = 0;
    if (!is_gloss(worker, at + 1) || !eastern_is_kind(worker, at, CQ_TOKEN_HANGUL))
        return at + 1;
    while (words <= WORDS_MAX && eastern_is_kind(worker, at + 2 + words, CQ_TOKEN_LETTER) &&
           cqk_shape(segment, at + 2 + words, CQ_SHAPE_UPPER_FIRST))
        words++;
    if (words < WORDS_MIN || words > WORDS_MAX ||
        !cqk_token_is(segment, at + 2 + words, CQ_STR(")")))
        return at + 1;
    uint32_t alike = 0;
    while (alike < words && alike <= at && eastern_is_kind(worker, at - alike, CQ_TOKEN_HANGUL) &&
           (alike == 0 || !cqk_touches(segment, at - alike + 1)) &&
           sounds_like(cqk_token(segment, at - alike).data,
                       cqk_token(segment, at + 1 + words - alike).data[0]))
        alike++;
    if (alike == words)
        return at + 1 - words;
    bool alone = at == 0 || !eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL);
    return alone && alike > 0 ? at : at + 1;
}

/* "담당 원도연 (02-...)", "작성자: 김민수": a clerk's name behind the label of an office. */
static bool after_office(person_worker *worker, uint32_t i)
{
    static const char *const offices[] = {"담당", "담당자", "작성자", "문의",
                                          "통역", "기록",   "서명"};
    const cq_segment *segment = worker->segment;
    bool office = false;
    for (size_t k = 0; k < CQK_COUNT(offices); k++)
        office |= ends_with(cqk_token(segment, i), offices[k]);
    uint32_t at = i + 1 + cqk_token_is(segment, i + 1, CQ_STR(":"));
    if (!office || !eastern_is_kind(worker, at, CQ_TOKEN_HANGUL) ||
        eastern_is_kind(worker, at + 1, CQ_TOKEN_HANGUL))
        return false;
    cq_str word = cqk_token(segment, at);
    if (word.len != 3 * SYLLABLE || !korean_is_name(worker, at, true, false))
        return false;
    eastern_report(worker, at, at + 1, cqk_token(segment, i), "label");
    return true;
}

/* "김춘근씨", "이동준기자": name and title in one word. */
static bool joined_title(person_worker *worker, uint32_t i)
{
    static const char *const titles[] = {"씨",   "기자", "특파원", "의원",  "교수",
                                         "박사", "동지", "동무",   "동지들"};
    cq_str word = cqk_token(worker->segment, i);
    if (word.len < 4 * SYLLABLE)
        return false;
    cq_str name = {word.data, 3 * SYLLABLE};
    cq_str rest = {word.data + 3 * SYLLABLE, word.len - 3 * SYLLABLE};
    if (!korean_is_three(worker, name))
        return false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        if (korean_is_with_particle(rest, titles[k])) {
            korean_list_in_front(worker, i, rest);
            korean_report_part(worker, i, 3 * SYLLABLE, rest, "hangul-title");
            return true;
        }
    return false;
}

/* "김만길을 단장으로": the particle of the object, and what its bearer is made. */
static bool made_head(person_worker *worker, uint32_t i)
{
    static const char *const heads[] = {"단장으로",   "수석대표로", "대표로",
                                        "위원장으로", "특사로",     "대사로"};
    cq_str word = cqk_token(worker->segment, i);
    cq_str next = i + 1 < worker->segment->tokens->count ? cqk_token(worker->segment, i + 1)
                                                         : (cq_str){NULL, 0};
    if (word.len != 4 * SYLLABLE || !(ends_with(word, "을") || ends_with(word, "를")) ||
        !korean_is_three(worker, (cq_str){word.data, 3 * SYLLABLE}))
        return false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (cqk_is(next, heads[k])) {
            korean_report_part(worker, i, 3 * SYLLABLE, next, "hangul-title");
            return true;
        }
    return false;
}

/* "최 차관" where the document has 최종건: a surname alone in front of a title. */
static bool is_known_surname(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    if (!eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) || word.len != SYLLABLE)
        return false;
    for (uint32_t k = 0; k < worker->known_count; k++)
        if ((worker->known[k].length == 3 * SYLLABLE || worker->known[k].length == 2 * SYLLABLE) &&
            memcmp(worker->known[k].text, word.data, SYLLABLE) == 0)
            return true;
    return false;
}

/* "이재명정부": the name is a part of the word. */
static bool name_of_government(person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    cq_str rest = {word.data + 3 * SYLLABLE, word.len > 3 * SYLLABLE ? word.len - 3 * SYLLABLE : 0};
    uint32_t start = worker->segment->tokens->start[i];
    if (rest.len < 2 * SYLLABLE || !korean_is_with_particle(rest, "정부") ||
        !korean_is_surname(worker, word))
        return false;
    person_name name = {.first = i,
                        .last = i + 1,
                        .start = start,
                        .end = start + 3 * SYLLABLE,
                        .words = 1,
                        .surname = i};
    bool known = korean_is_president((cq_str){word.data, 3 * SYLLABLE}); /* not 기획재|정부 */
    for (uint32_t k = 0; k < worker->known_count; k++)
        known |= worker->known[k].length == 3 * SYLLABLE &&
                 memcmp(worker->known[k].text, word.data, 3 * SYLLABLE) == 0;
    if (!known)
        return false;
    person_report(worker, &name, (cq_str){NULL, 0}, "government");
    return true;
}

/* "한국독립당의 김구 ...", "조선공산당의 박헌영, 국민회의의 이승만": somebody of a party or a
 * committee, up to a mark. */
static bool of_a_body(person_worker *worker, uint32_t i)
{
    static const char *const bodies[] = {"당의",     "위원회의", "연맹의", "협회의",
                                         "연구원의", "대학교의", "노총의", "당국민회의의"};
    const cq_segment *segment = worker->segment;
    bool body = false;
    for (size_t k = 0; i > 0 && k < CQK_COUNT(bodies); k++)
        body |= ends_with(cqk_token(segment, i - 1), bodies[k]);
    bool ends = cqk_token_is(segment, i + 1, CQ_STR(",")) ||
                cqk_token_is(segment, i + 1, CQ_STR("(")) ||
                (i + 1 < segment->tokens->count &&
                 korean_is_with_particle(cqk_token(segment, i + 1), "등"));
    if (!body || !ends || !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) ||
        !korean_is_three(worker, cqk_token(segment, i)) || !korean_is_name(worker, i, true, false))
        return false;
    korean_report_part(worker, i, 3 * SYLLABLE, (cq_str){NULL, 0}, "list");
    return true;
}

/* 장관 방북은, 차관 이임식, 의장 전문가는: of three syllables, but a noun by the third. */
static bool ends_as_name(cq_str word)
{
    static const char *const nouns[] = {
        "은", "는", "이", "가", "을", "를", "로", "의", "에", "와", "과", "도", "만", "식",
        "전", "법", "안", "팀", "자", "임", "한", "관", "급", "실", "회", "인", "단", "국",
        "부", "처", "청", "상", "차", "측", "들", "적", "간", "중", "후", "시", "율", "률",
        "력", "량", "액", "직", "비", "론", "당", "군", "사", "말", "문", "설", "서"};
    if (word.len < 3 * SYLLABLE)
        return false;
    cq_str third = {word.data + 2 * (size_t)SYLLABLE, SYLLABLE};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (cqk_is(third, nouns[k]))
            return false;
    return true;
}

/* "국토교통부 장관 원희룡은": the short title of a body's head in front of the name at token i. */
static bool heads_body(const person_worker *worker, uint32_t i)
{
    static const char *const titles[] = {"장관", "차관", "총리", "청장", "처장", "원장", "총장",
                                         "국장", "실장", "과장", "의장", "단장", "대사", "회장"};
    static const char *const bodies[] = {"부", "처", "청", "원", "성", "국", "실", "과",
                                         "회", "당", "단", "소", "관", "사", "교"};
    const cq_segment *segment = worker->segment;
    uint32_t body = i >= 2 ? before_parenthesis(worker, i - 2) : 0; /* 기술원(KINAC) 원장 */
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        head |= cqk_is(cqk_token(segment, i - 1), titles[k]);
    if (i < 2 || !head || !eastern_is_kind(worker, body, CQ_TOKEN_HANGUL) ||
        cqk_token(segment, body).len < 3 * SYLLABLE || !ends_as_name(cqk_token(segment, i)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++)
        if (ends_with(cqk_token(segment, body), bodies[k]))
            return true;
    return false;
}

/* "주유엔대사 황준국,": a title in front, the name up to a comma. */
static bool behind_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, i);
    size_t bytes = korean_is_three(worker, word) ? word.len : korean_before_particle(worker, word);
    if (i == 0 || !eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) ||
        !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) || bytes == 0 || korean_is_word(worker, i) ||
        korean_title(worker, word).len)
        return false;
    cq_str title = cqk_token(segment, i - 1);
    static const char *const marks[] = {"○", "◯", "(", "（"}; /* ○차관 반기문, (장관 문성혁) */
    bool speaker = i > 1 && cqk_token_in(segment, i - 2, marks, CQK_COUNT(marks));
    bool ends = cqk_token_is(segment, i + 1, CQ_STR(",")) ||
                cqk_token_is(segment, i + 1, CQ_STR(")")) ||
                cqk_token_is(segment, i + 1, CQ_STR("(")) || i + 1 == segment->tokens->count ||
                i == 1 || cqk_shape(segment, i - 1, CQ_SHAPE_LINE_BEFORE) ||
                cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START) || speaker || bytes < word.len;
    if (!ends || korean_title(worker, title).len != title.len ||
        (title.len < 3 * SYLLABLE && !speaker && !heads_body(worker, i)))
        return false;
    korean_report_part(worker, i, bytes, title, "hangul-title");
    return true;
}

/* "국토교통부 장관(원희룡)은": the name alone in the bracket behind the title. */
static bool in_bracket_of_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (i < 2 || i + 1 >= segment->tokens->count ||
        !(cqk_token_is(segment, i - 1, CQ_STR("(")) && cqk_token_is(segment, i + 1, CQ_STR(")"))) ||
        !eastern_is_kind(worker, i - 2, CQ_TOKEN_HANGUL) || !cqk_touches(segment, i - 1) ||
        !korean_is_three(worker, cqk_token(segment, i)) || !ends_as_name(cqk_token(segment, i)) ||
        !korean_is_name(worker, i, true, false))
        return false; /* 차관(지명자) */
    cq_str title = cqk_token(segment, i - 2);
    if (title.len < 2 * SYLLABLE || korean_title(worker, title).len != title.len)
        return false;
    eastern_report(worker, i, i + 1, title, "hangul-title");
    return true;
}

/* "트럼프 행정부", "조 바이든 정부": a leader's name that needs nothing beside it. */
static bool leader(person_worker *worker, uint32_t i)
{
    const cq_tokens *t = worker->segment->tokens;
    size_t bytes = eastern_is_kind(worker, i, CQ_TOKEN_HANGUL)
                       ? korean_leader(cqk_token(worker->segment, i))
                       : 0;
    if (!bytes)
        return false;
    bool given =
        i > worker->floor && (korean_is_foreign_given(worker, i) ||
                              cqk_token_is(worker->segment, i - 1, CQ_STR("조"))); /* Joe */
    person_name name = {.first = i - given,
                        .last = i + 1,
                        .start = t->start[i - given],
                        .end = t->start[i] + (uint32_t)bytes,
                        .words = 1,
                        .surname = i};
    person_report(worker, &name, (cq_str){NULL, 0}, "leader");
    return true;
}

/* "구로다 북동아과 사무관": the division of an office, which ends as "and" does. */
static bool is_division(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    return i > 0 && word.len >= 3 * SYLLABLE && ends_with(word, "과") &&
           eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) &&
           (korean_is_japanese(worker, i - 1) ||
            korean_is_three(worker, cqk_token(worker->segment, i - 1)));
}

/* The token in front of a title at token i where a name may end, past what links the two: bodies,
 * countries, brackets ("통일위원회(조평통) 서기국"). */
static uint32_t before_links(const person_worker *worker, uint32_t i, bool government)
{
    static const char *const quotes[] = {"」", "』", "”", "’", "》", "\"", "'"};
    uint32_t at = i - 1;
    if (at > 0 && cqk_token_in(worker->segment, at, quotes, CQK_COUNT(quotes)))
        at--;
    if (is_division(worker, at))
        at--;
    for (uint32_t links = 0; links < 4 && at > 0 && !government; links++) {
        uint32_t open = before_parenthesis(worker, at);
        if (open < at && is_gloss(worker, open + 1))
            break;
        if (open == at && !is_korean_link(worker, at))
            break;
        at = open < at ? open : at - 1;
    }
    return before_parenthesis(worker, at);
}

/* "박 장관은": a surname that is no other word, alone in front of a title of address, though the
 * document does not name its bearer in full. */
static bool is_plain_surname(const person_worker *worker, uint32_t i, cq_str title)
{
    static const char *const surnames[] = {"김", "박", "최", "정", "강", "조", "윤", "장", "임",
                                           "오", "서", "신", "권", "황", "안", "송", "류", "홍",
                                           "유", "문", "손", "배", "백", "허", "심", "노", "곽"};
    static const char *const titles[] = {
        "장관",   "차관", "총리",   "대통령", "대사",   "위원장",  "의장", "국장",
        "본부장", "실장", "부총리", "차관보", "대변인", "의원",    "총재", "회장",
        "총장",   "주석", "특사",   "단장",   "원장",   "교수",    "박사", "사장",
        "지사",   "시장", "심의관", "비서관", "보좌관", "수석대표"};
    bool address = false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        address |= cqk_is(title, titles[k]);
    return address && eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) &&
           cqk_token_in(worker->segment, i, surnames, CQK_COUNT(surnames)) &&
           (i == 0 || cqk_shape(worker->segment, i, CQ_SHAPE_SPACE_BEFORE));
}

/* "성 김 주한대사", or a surname alone, straight in front of the title at token i. */
static bool surname_before_title(person_worker *worker, uint32_t i, cq_str title)
{
    const cq_segment *segment = worker->segment;
    uint32_t at = i - 1;
    if (at > 0 && cqk_token(segment, at).len == SYLLABLE &&
        korean_is_surname(worker, cqk_token(segment, at)) &&
        eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL) &&
        korean_is_short_given(cqk_token(segment, at - 1))) {
        eastern_report(worker, at - 1, i, title, "hangul-title");
        return true;
    }
    if (!is_known_surname(worker, at) && !is_plain_surname(worker, at, title) &&
        !(korean_is_japanese(worker, at) && !(at > 0 && korean_is_japanese(worker, at - 1))))
        return false;
    eastern_report(worker, at, i, title, "hangul-title");
    return true;
}

/* "광물자원에너지부 바트후 국장": a word of foreign sounds behind its bearer's body. */
static bool is_of_a_body(const person_worker *worker, uint32_t at)
{
    cqk_country_match country;
    return at > 0 && eastern_is_kind(worker, at - 1, CQ_TOKEN_HANGUL) &&
           cqk_token(worker->segment, at - 1).len > 2 * SYLLABLE &&
           !cqk_country_at(worker->model->countries, worker->segment, at - 1, &country) &&
           is_korean_link(worker, at - 1) && korean_is_transcribed(worker, at) &&
           cqk_place_prefix(worker->model->places, cqk_token(worker->segment, at)) == 0;
}

/* "다카노 도시유키": a surname of Japanese in front of token at, which may be a given name. */
static bool is_japanese_name(const person_worker *worker, uint32_t at)
{
    cq_str word = cqk_token(worker->segment, at);
    cqk_country_match country;
    return at > 0 && korean_is_japanese(worker, at - 1) && !cqk_touches(worker->segment, at) &&
           eastern_is_kind(worker, at, CQ_TOKEN_HANGUL) && word.len <= 4 * SYLLABLE &&
           korean_is_bare(word) && !korean_is_word(worker, at) && !korean_title(worker, word).len &&
           !cqk_country_at(worker->model->countries, worker->segment, at, &country);
}

/* "서울 한남동 장관 공관": is the word at token at the quarter of a city where the house of who has
 * the title at token i stands? */
static bool is_quarter(const person_worker *worker, uint32_t at, uint32_t i)
{
    static const cq_str houses[] = {CQ_STR_INIT("공관"), CQ_STR_INIT("관저")};
    cqk_place_match city;
    if (at == 0 || !cqk_ends_in(cqk_token(worker->segment, at), "동") ||
        !eastern_is_kind(worker, i + 1, CQ_TOKEN_HANGUL) ||
        !cqk_place_at(worker->model->places, worker->segment, at - 1, &city))
        return false;
    cq_str word = cqk_token(worker->segment, i + 1);
    for (size_t k = 0; k < CQK_COUNT(houses); k++)
        if (word.len >= houses[k].len && memcmp(word.data, houses[k].data, houses[k].len) == 0)
            return true;
    return false;
}

/* The name that ends at token at, some links before the title (or 정부, 씨) at token i. */
static bool name_before_title(person_worker *worker, uint32_t at, uint32_t i, cq_str title)
{
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, at);
    if (is_quarter(worker, at, i))
        return false;
    bool adjacent = korean_is_adjacent(worker, at, i);
    bool chinese = korean_is_chinese_before(worker, at, i, title);
    bool foreign =
        korean_is_foreign_name(worker, at) &&
        (at + 1 == i || korean_is_of_a_country(worker, at, i) || word.len < 4 * SYLLABLE);
    bool sure = is_gloss(worker, at + 1) || korean_before_particles(worker, at) < at ||
                korean_is_strong_title(title) || is_of_a_body(worker, at);
    uint32_t spelled = title.len ? spelled_start(worker, at) : at + 1;
    if (spelled <= at) {
        eastern_report(worker, spelled, at + 1, title, "hangul-title");
        return true;
    }
    if (title.len && is_japanese_name(worker, at)) {
        eastern_report(worker, at - 1, at + 1, title, "hangul-title");
        return true;
    }
    if (title.len && at + 1 < i && korean_is_japanese(worker, at) && is_division(worker, at + 1)) {
        eastern_report(worker, at, at + 1, title, "hangul-title");
        return true;
    }
    uint32_t item = title.len ? korean_item_start(worker, at) : at;
    if (item < at && !korean_is_vietnamese(worker, item)) {
        eastern_report(worker, item, at + 1, title, "hangul-title");
        return true;
    }
    bool strong = title.len &&
                  (korean_is_foreign_pair(worker, at) || chinese || foreign || (adjacent && sure));
    uint32_t start = title.len ? korean_short_start(worker, at, i, title) : at;
    if (start < at) {
        eastern_report(worker, start, at + 1, title, "hangul-title");
        return true;
    }
    if (!korean_is_name(worker, at, adjacent, strong))
        return false;
    uint32_t first = korean_before_particles(worker, at);
    if (first == at) {
        bool vietnamese = strong && at > 1 && word.len <= 2 * SYLLABLE &&
                          korean_is_vietnamese(worker, at - 2); /* 응우옌 푸 쫑 서기장 */
        bool given = strong && adjacent && !chinese &&
                     (korean_is_foreign_given(worker, at) || is_pair_by_gloss(worker, at));
        first = vietnamese ? at - 2 : korean_foreign_start(worker, at, given);
    }
    if (first == at && word.len == 3 * SYLLABLE && korean_is_surname(worker, word))
        korean_list_in_front(worker, at, title); /* 고경빈, 김장균 대표 */
    eastern_report(worker, first, at + 1, title, "hangul-title");
    return true;
}

/* "박진 장관은", "반기문 유엔 사무총장", "박근혜 정부". */
static bool beside_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (korean_only_names(worker, i) || korean_spaced_names(worker, i) ||
        korean_given_pair(worker, i) || name_of_government(worker, i) || after_office(worker, i) ||
        joined_title(worker, i) || made_head(worker, i) || korean_listed_name(worker, i) ||
        korean_labelled_names(worker, i) || of_a_body(worker, i) || behind_title(worker, i) ||
        in_bracket_of_title(worker, i))
        return true;
    if (i == 0 || !(cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) ||
                    is_gloss(worker, before_parenthesis(worker, i - 1) + 1))) /* (鄭相千)장관 */
        return false;
    cq_str word = cqk_token(segment, i);
    cq_str title = korean_title(worker, word);
    bool government = korean_is_with_particle(word, "정부") || korean_is_with_particle(word, "씨");
    if (!title.len && !government)
        return false;
    uint32_t at = before_links(worker, i, government);
    if (title.len && korean_joined_names(worker, at, title))
        return true;
    if (at + 1 == i && surname_before_title(worker, i, title))
        return true;
    cq_str name = cqk_token(segment, at);
    if (government && (name.len != 3 * SYLLABLE || !korean_is_surname(worker, name)))
        return false;
    return name_before_title(worker, at, i, title);
}

bool person_korean_at(person_worker *worker, uint32_t i)
{
    if (beside_title(worker, i))
        return true;
    /* In front of a title the title's rule finds the whole name. */
    bool titled = i + 1 < worker->segment->tokens->count &&
                  korean_title(worker, cqk_token(worker->segment, i + 1)).len > 0;
    return !titled && leader(worker, i);
}
