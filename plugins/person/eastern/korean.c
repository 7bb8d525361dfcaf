/*
 * korean.c - personal names in Hangul: a title behind them, with a body or a country between.
 */
#include "eastern/korean.h"

enum { PARENTHESIS_MAX = 24 };

/* A word between name and title: 유엔, 외교부, 미국. */
static bool is_korean_link(const person_worker *worker, uint32_t i)
{
    static const char *const link_ends[] = {
        "부",     "처",     "청",     "국",     "실",     "당",     "회",     "유엔",   "담당",
        "특별",   "수석",   "고위",   "국제",   "본부",   "위원회", "은행",   "연구원", "정책",
        "안보",   "국무",   "외교",   "국방",   "상임",   "무역성", "외무성", "문화성", "철도성",
        "보건성", "체신성", "재정성", "농업성", "임업성", "수산성", "국방성", "보안성", "상업성",
        "교육성", "무력성", "내각",   "국무원", "인민",   "중앙",   "대북",   "사무국", "연맹",
        "신임",   "청와대", "총국",   "협회",   "재단",   "공사"};
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
        cqk_equal(word, CQ_STR("정협")) || cqk_equal(word, CQ_STR("신임")))
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

static bool is_korean_name(const person_worker *worker, uint32_t i, bool adjacent, bool strong)
{
    static const char *const no_ends[] = {"국", "급", "당", "군", "청", "회", "측", "들", "적",
                                          "는", "을", "를", "에", "과", "와", "된", "할", "서"};
    cq_str word = cqk_token(worker->segment, i);
    size_t syllables = word.len / SYLLABLE;
    cqk_country_match country;
    if (!eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) || word.len % SYLLABLE ||
        korean_is_word(worker, i) ||
        (korean_title(worker, word).len &&
         !(syllables == 3 && adjacent && ends_with(word, "수석"))) || /* 임수석 대변인 */
        cqk_country_at(worker->model->countries, worker->segment, i, &country) ||
        (syllables > 3 && cqk_place_prefix(worker->model->places, word) == word.len))
        return false;
    bool person =
        (korean_is_surname(worker, word) && syllables == 3 && adjacent &&
         !korean_is_department(word)) ||
        (strong && (korean_is_chinese(word) ||
                    (i > 0 && korean_is_japanese_surname(cqk_token(worker->segment, i - 1)))));
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
    if (word.len != 3 * SYLLABLE || !is_korean_name(worker, at, true, false))
        return false;
    eastern_report(worker, at, at + 1, cqk_token(segment, i), "label");
    return true;
}

/* A name of three syllables, the surname known, that is no body (국방부, 문화원). */
static bool is_three_syllables(const person_worker *worker, cq_str word)
{
    static const char *const bodies[] = {"부", "처", "청", "국", "실", "회", "당", "팀"};
    if (word.len != 3 * SYLLABLE || !korean_is_surname(worker, word))
        return false;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++)
        if (ends_with(word, bodies[k]))
            return false;
    return true;
}

static void report_part(person_worker *worker, uint32_t i, size_t bytes, cq_str role,
                        const char *rule)
{
    uint32_t start = worker->segment->tokens->start[i];
    person_name name = {.first = i,
                        .last = i + 1,
                        .start = start,
                        .end = start + (uint32_t)bytes,
                        .words = 1,
                        .surname = i};
    person_report(worker, &name, role, rule);
}

/* "김영남, 최룡해, 박봉주동지들이": the names in front of token i, apart by commas, that share its
 * title. */
static void list_in_front(person_worker *worker, uint32_t i, cq_str title)
{
    enum { STEP = 2 };
    uint32_t first = i;
    while (first >= STEP && first - STEP >= worker->floor &&
           cqk_token_is(worker->segment, first - 1, CQ_STR(",")) &&
           eastern_is_kind(worker, first - STEP, CQ_TOKEN_HANGUL) &&
           is_three_syllables(worker, cqk_token(worker->segment, first - STEP)) &&
           is_korean_name(worker, first - STEP, true, false))
        first -= STEP;
    for (uint32_t k = first; k < i; k += STEP)
        report_part(worker, k, 3 * SYLLABLE, title, "list");
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
    if (!is_three_syllables(worker, name))
        return false;
    for (size_t k = 0; k < CQK_COUNT(titles); k++)
        if (korean_is_with_particle(rest, titles[k])) {
            list_in_front(worker, i, rest);
            report_part(worker, i, 3 * SYLLABLE, rest, "hangul-title");
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
        !is_three_syllables(worker, (cq_str){word.data, 3 * SYLLABLE}))
        return false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        if (cqk_is(next, heads[k])) {
            report_part(worker, i, 3 * SYLLABLE, next, "hangul-title");
            return true;
        }
    return false;
}

/* "경무부장 조병옥과 사법부장 김병로는": the bytes of the name in front of its particle; 0: the
 * word is no name with one. */
static size_t before_particle(const person_worker *worker, cq_str word)
{
    static const char *const particles[] = {"은", "는", "이", "가", "과", "와", "을", "를"};
    static const char *const others[] = {"한미일", "한중일", "한일중", "남북미", "전권의"};
    cq_str name = {word.data, 3 * SYLLABLE};
    if (word.len != 4 * SYLLABLE || !is_three_syllables(worker, name) || korean_is_department(name))
        return 0;
    for (size_t k = 0; k < CQK_COUNT(others); k++)
        if (cqk_is(name, others[k]))
            return 0;
    for (size_t k = 0; k < CQK_COUNT(particles); k++)
        if (ends_with(word, particles[k]))
            return name.len;
    return 0;
}

/* "전종수, 그리고 박용일 등": names that go on a list. */
static bool listed_name(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t at = i;
    if (at > 0 && (cqk_token_is(segment, at - 1, CQ_STR("그리고")) ||
                   cqk_token_is(segment, at - 1, CQ_STR("및"))))
        at--;
    while (at > 0 && (cqk_token_is(segment, at - 1, CQ_STR(",")) ||
                      cqk_token_is(segment, at - 1, CQ_STR("·"))))
        at--;
    bool listed = at < i && worker->reported == at && at > 0;
    listed |= i > 0 && worker->reported == i - 1 &&
              (ends_with(cqk_token(segment, i - 1), "으로") ||
               (ends_with(cqk_token(segment, i - 1), "과") &&
                cqk_token_is(segment, i + 1, CQ_STR(",")))); /* 최승철 단장과 리금철, */
    if (listed && at < i && before_particle(worker, cqk_token(segment, i))) {
        report_part(worker, i, 3 * SYLLABLE, (cq_str){NULL, 0}, "list"); /* 최창훈이 */
        return true;
    }
    bool ends = cqk_token_is(segment, i + 1, CQ_STR(",")) ||
                (i + 1 < segment->tokens->count &&
                 korean_is_with_particle(cqk_token(segment, i + 1), "등")) ||
                cqk_token_is(segment, i + 1, CQ_STR("그리고"));
    if (!listed || !ends || !is_three_syllables(worker, cqk_token(segment, i)) ||
        !is_korean_name(worker, i, true, false))
        return false;
    report_part(worker, i, 3 * SYLLABLE, (cq_str){NULL, 0}, "list");
    return true;
}

/* "북측 대표단:", "참석자 :": does a label of a list of people end at token i? The colon's token,
 * 0: none stands there. */
static uint32_t label_colon(const person_worker *worker, uint32_t i)
{
    static const char *const labels[] = {"대표단", "참석자", "참석", "배석",   "배석자", "단원",
                                         "위원",   "수행원", "명단", "측",     "서명",   "서명자",
                                         "대표",   "출석",   "토론", "토론자", "발표자", "패널",
                                         "의원",   "수행",   "일행", "발표",   "사회",   "좌장"};
    const cq_segment *segment = worker->segment;
    uint32_t colon = i + 1;
    if (!cqk_token_is(segment, colon, CQ_STR(":")) && !cqk_token_is(segment, colon, CQ_STR("：")))
        return 0;
    for (size_t k = 0; k < CQK_COUNT(labels); k++)
        if (ends_with(cqk_token(segment, i), labels[k]) || cqk_token_is_word(segment, i, labels[k]))
            return colon;
    return 0;
}

/* Past the bracket that opens at token i: "이동복(대변인)". */
static uint32_t past_bracket(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (!cqk_token_is(segment, i, CQ_STR("(")))
        return i;
    for (uint32_t k = i + 1; k < i + PARENTHESIS_MAX && k < segment->tokens->count; k++)
        if (cqk_token_is(segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* "북측: 김광진, 안병수, 백남준": a label, a colon and two names or more apart by commas. */
static bool labelled_names(person_worker *worker, uint32_t i)
{
    enum { NAMES_MAX = 40, NAMES_MIN = 2 };
    const cq_segment *segment = worker->segment;
    uint32_t names[NAMES_MAX];
    uint32_t count = 0;
    uint32_t at = label_colon(worker, i);
    while (at && count < NAMES_MAX) {
        at++;
        if (!eastern_is_kind(worker, at, CQ_TOKEN_HANGUL) ||
            !is_three_syllables(worker, cqk_token(segment, at)) ||
            !is_korean_name(worker, at, true, false))
            break;
        names[count++] = at;
        at = past_bracket(worker, at + 1);
        if (!cqk_token_is(segment, at, CQ_STR(",")) && !cqk_token_is(segment, at, CQ_STR("·")) &&
            !cqk_token_is(segment, at, CQ_STR("、")))
            break;
    }
    if (count < NAMES_MIN)
        return false;
    for (uint32_t k = 0; k < count; k++)
        report_part(worker, names[k], 3 * SYLLABLE, (cq_str){NULL, 0}, "list");
    return true;
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
    bool known = false; /* 기획재|정부 is a ministry */
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
        !is_three_syllables(worker, cqk_token(segment, i)) ||
        !is_korean_name(worker, i, true, false))
        return false;
    report_part(worker, i, 3 * SYLLABLE, (cq_str){NULL, 0}, "list");
    return true;
}

/* "주유엔대사 황준국,": a title in front, the name up to a comma. */
static bool behind_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, i);
    size_t bytes = is_three_syllables(worker, word) ? word.len : before_particle(worker, word);
    if (i == 0 || !eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL) ||
        !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE) || bytes == 0 || korean_is_word(worker, i) ||
        korean_title(worker, word).len)
        return false;
    cq_str title = cqk_token(segment, i - 1);
    bool speaker = i > 1 && (cqk_token_is(segment, i - 2, CQ_STR("○")) ||
                             cqk_token_is(segment, i - 2, CQ_STR("◯"))); /* ○차관 반기문 */
    bool ends = cqk_token_is(segment, i + 1, CQ_STR(",")) ||
                cqk_token_is(segment, i + 1, CQ_STR(")")) ||
                cqk_token_is(segment, i + 1, CQ_STR("(")) || i + 1 == segment->tokens->count ||
                i == 1 || cqk_shape(segment, i - 1, CQ_SHAPE_LINE_BEFORE) ||
                cqk_shape(segment, i - 1, CQ_SHAPE_SENTENCE_START) || speaker || bytes < word.len;
    if (!ends || korean_title(worker, title).len != title.len ||
        (title.len < 3 * SYLLABLE && !speaker))
        return false;
    report_part(worker, i, bytes, title, "hangul-title");
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

/* 정병국, whose end is that of a bureau. */
static bool is_listed_name(const person_worker *worker, cq_str word)
{
    return is_three_syllables(worker, word) ||
           (korean_is_surname(worker, word) && ends_with(word, "국") &&
            !korean_is_department(word));
}

/* "박병석·강창일·김부겸 의원": token i holds the names that one title closes. */
static bool joined_names(person_worker *worker, uint32_t i, cq_str title)
{
    static const cq_str point = CQ_STR_INIT("·");
    enum { NAME = 3 * SYLLABLE };
    cq_str word = cqk_token(worker->segment, i);
    size_t step = NAME + point.len;
    uint32_t start = worker->segment->tokens->start[i];
    if (word.len < NAME + step || (word.len - NAME) % step)
        return false;
    for (size_t at = 0; at < word.len; at += step)
        if (!is_listed_name(worker, (cq_str){word.data + at, NAME}) ||
            (at > 0 && memcmp(word.data + at - point.len, point.data, point.len) != 0))
            return false;
    for (uint32_t at = 0; at < word.len; at += (uint32_t)step) {
        person_name name = {.first = i,
                            .last = i + 1,
                            .start = start + at,
                            .end = start + at + NAME,
                            .words = 1,
                            .surname = i};
        person_report(worker, &name, title, "hangul-title");
    }
    return true;
}

/* The token in front of a title at token i where a name may end, past what links the two: bodies,
 * countries, brackets ("통일위원회(조평통) 서기국"). */
static uint32_t before_links(const person_worker *worker, uint32_t i, bool government)
{
    uint32_t at = i - 1;
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
    if (!is_known_surname(worker, at) && !is_plain_surname(worker, at, title))
        return false;
    eastern_report(worker, at, i, title, "hangul-title");
    return true;
}

/* The name that ends at token at, some links before the title (or 정부, 씨) at token i. */
static bool name_before_title(person_worker *worker, uint32_t at, uint32_t i, cq_str title)
{
    const cq_segment *segment = worker->segment;
    cq_str word = cqk_token(segment, at);
    bool adjacent = korean_is_adjacent(worker, at, i);
    bool chinese = korean_is_chinese_before(worker, at, i, title);
    bool foreign =
        korean_is_foreign_name(worker, at) &&
        (at + 1 == i || korean_is_of_a_country(worker, at, i) || word.len < 4 * SYLLABLE);
    bool sure = is_gloss(worker, at + 1) || korean_before_particles(worker, at) < at ||
                korean_is_strong_title(title);
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
    if (!is_korean_name(worker, at, adjacent, strong))
        return false;
    uint32_t first = korean_before_particles(worker, at);
    if (first == at) {
        bool vietnamese = strong && at > 1 && word.len <= 2 * SYLLABLE &&
                          korean_is_vietnamese(worker, at - 2); /* 응우옌 푸 쫑 서기장 */
        bool given = strong && adjacent && !chinese && korean_is_foreign_given(worker, at);
        first = vietnamese ? at - 2 : korean_foreign_start(worker, at, given);
    }
    if (first == at && word.len == 3 * SYLLABLE && korean_is_surname(worker, word))
        list_in_front(worker, at, title); /* 고경빈, 김장균 대표 */
    eastern_report(worker, first, at + 1, title, "hangul-title");
    return true;
}

/* "박진 장관은", "반기문 유엔 사무총장", "박근혜 정부". */
static bool beside_title(person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (name_of_government(worker, i) || after_office(worker, i) || joined_title(worker, i) ||
        made_head(worker, i) || listed_name(worker, i) || labelled_names(worker, i) ||
        of_a_body(worker, i) || behind_title(worker, i))
        return true;
    if (i == 0 || !cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE))
        return false;
    cq_str word = cqk_token(segment, i);
    cq_str title = korean_title(worker, word);
    bool government = korean_is_with_particle(word, "정부") || korean_is_with_particle(word, "씨");
    if (!title.len && !government)
        return false;
    uint32_t at = before_links(worker, i, government);
    if (title.len && joined_names(worker, at, title))
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
