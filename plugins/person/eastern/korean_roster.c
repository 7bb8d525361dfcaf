/*
 * korean_roster.c - names on lists of Korean papers: apart by commas, points or blanks in front of
 * the title that they share or behind a label; names whose syllables stand apart, beside a post
 * ("단      장   김 영 철").
 */
#include "eastern/korean.h"

enum { NAMES_MAX = 40, BRACKET_MAX = 24, NAME = 3 * SYLLABLE };

/* A name of three syllables, the surname known, that is no body (국방부, 문화원). */
bool korean_is_three(const person_worker *worker, cq_str word)
{
    static const char *const bodies[] = {"부", "처", "청", "국", "실", "회", "당", "팀"};
    if (word.len != NAME || !korean_is_surname(worker, word))
        return false;
    for (size_t k = 0; k < CQK_COUNT(bodies); k++)
        if (ends_with(word, bodies[k]))
            return false;
    return true;
}

/* The bytes [from, to) of token i are a name. */
static void report_bytes(person_worker *worker, uint32_t i, size_t from, size_t to, cq_str role,
                         const char *rule)
{
    uint32_t start = worker->segment->tokens->start[i];
    person_name name = {.first = i,
                        .last = i + 1,
                        .start = start + (uint32_t)from,
                        .end = start + (uint32_t)to,
                        .words = 1,
                        .surname = i};
    person_report(worker, &name, role, rule);
}

void korean_report_part(person_worker *worker, uint32_t i, size_t bytes, cq_str role,
                        const char *rule)
{
    report_bytes(worker, i, 0, bytes, role, rule);
}

/* The bytes of the point that parts two names at `text`: 강창일·김부겸, 원유철ㆍ김성찬. 0: none. */
static size_t point_at(const char *text, const char *end)
{
    static const char *const points[] = {"·", "ㆍ", "․", "‧", "・", "･", "∙", "⋅", "•"};
    for (size_t k = 0; k < CQK_COUNT(points); k++) {
        size_t len = strlen(points[k]);
        if ((size_t)(end - text) >= len && memcmp(text, points[k], len) == 0)
            return len;
    }
    return 0;
}

/* 정병국, whose end is that of a bureau, and no title (사무총장), is a name too. */
static bool is_listed_name(const person_worker *worker, cq_str word)
{
    return (korean_is_three(worker, word) ||
            (word.len == NAME && korean_is_surname(worker, word) && ends_with(word, "국") &&
             !korean_is_department(word))) &&
           !korean_title(worker, word).len;
}

/* 남궁억, 제갈원영, and the two syllables of 진선, 허영, which count only beside others. */
static bool is_other_name(const person_worker *worker, cq_str word)
{
    static const char *const surnames[] = {"남궁", "황보", "제갈", "사공", "선우", "독고"};
    for (size_t k = 0; k < CQK_COUNT(surnames); k++)
        if (word.len == NAME + SYLLABLE && memcmp(word.data, surnames[k], 2 * SYLLABLE) == 0)
            return true;
    return word.len == 2 * SYLLABLE && korean_is_surname(worker, word);
}

/* How many names token i holds, apart by points and nothing else; 0: it is none such. With
 * `report`: reports them. */
static uint32_t names_of(person_worker *worker, uint32_t i, bool report, cq_str title)
{
    cq_str word = cqk_token(worker->segment, i);
    const char *end = word.data + word.len;
    uint32_t count = 0;
    uint32_t plain = 0;
    if (!eastern_is_kind(worker, i, CQ_TOKEN_HANGUL))
        return 0;
    for (const char *at = word.data; at < end; count++) {
        const char *stop = at;
        while (stop < end && !point_at(stop, end))
            stop++;
        cq_str name = {at, (size_t)(stop - at)};
        plain += is_listed_name(worker, name);
        if (!is_listed_name(worker, name) && !is_other_name(worker, name))
            return 0;
        if (report)
            report_bytes(worker, i, (size_t)(at - word.data), (size_t)(stop - word.data), title,
                         title.len ? "hangul-title" : "list");
        at = stop + point_at(stop, end);
    }
    return plain * 2 > count ? count : 0;
}

/* Between names: a comma, a point. */
static bool is_separator(const person_worker *worker, uint32_t i)
{
    cq_str word =
        i < worker->segment->tokens->count ? cqk_token(worker->segment, i) : (cq_str){NULL, 0};
    return cqk_is(word, ",") || cqk_is(word, "、") || cqk_is(word, "/") ||
           (word.len && point_at(word.data, word.data + word.len) == word.len);
}

/* Does the list go on from token `at` to token `next` without a mark: at a line's end, or where one
 * of the two holds several names? */
static bool goes_on(person_worker *worker, uint32_t at, uint32_t next)
{
    cq_str none = {NULL, 0};
    return cqk_shape(worker->segment, next, CQ_SHAPE_LINE_BEFORE) ||
           names_of(worker, at, false, none) > 1 || names_of(worker, next, false, none) > 1;
}

/* "김영남, 최룡해, 박봉주동지들이", "정의화․이명수 / 이사철․여상규 / 김학송 의원": the names in
 * front of token i, which share its title. */
void korean_list_in_front(person_worker *worker, uint32_t i, cq_str title)
{
    uint32_t first = i;
    while (first > worker->floor + 1) {
        uint32_t at = first - 1;
        if (is_separator(worker, at))
            at--;
        else if (!goes_on(worker, at, first))
            break;
        if (at < worker->floor || names_of(worker, at, false, title) == 0 ||
            (names_of(worker, at, false, title) == 1 && !korean_is_name(worker, at, true, false)))
            break;
        first = at;
    }
    for (uint32_t k = first; k < i; k++)
        if (!is_separator(worker, k))
            names_of(worker, k, true, title);
}

/* "경무부장 조병옥과 사법부장 김병로는": the bytes of the name in front of its particle; 0: the
 * word is no name with one. */
size_t korean_before_particle(const person_worker *worker, cq_str word)
{
    static const char *const particles[] = {"은", "는", "이", "가", "과", "와", "을", "를"};
    static const char *const others[] = {"한미일", "한중일", "한일중", "남북미", "전권의"};
    cq_str name = {word.data, NAME};
    if (word.len != NAME + SYLLABLE || !korean_is_three(worker, name) || korean_is_department(name))
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
bool korean_listed_name(person_worker *worker, uint32_t i)
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
    if (listed && at < i && korean_before_particle(worker, cqk_token(segment, i))) {
        korean_report_part(worker, i, NAME, (cq_str){NULL, 0}, "list"); /* 최창훈이 */
        return true;
    }
    bool ends = cqk_token_is(segment, i + 1, CQ_STR(",")) ||
                (i + 1 < segment->tokens->count &&
                 korean_is_with_particle(cqk_token(segment, i + 1), "등")) ||
                cqk_token_is(segment, i + 1, CQ_STR("그리고"));
    if (!listed || !ends || !korean_is_three(worker, cqk_token(segment, i)) ||
        !korean_is_name(worker, i, true, false))
        return false;
    korean_report_part(worker, i, NAME, (cq_str){NULL, 0}, "list");
    return true;
}

/* Past the bracket that opens at token i: "이동복(대변인)". */
static uint32_t past_bracket(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    if (!cqk_token_is(segment, i, CQ_STR("(")))
        return i;
    for (uint32_t k = i + 1; k < i + BRACKET_MAX && k < segment->tokens->count; k++)
        if (cqk_token_is(segment, k, CQ_STR(")")))
            return k + 1;
    return i;
}

/* Does the word end a label of a list of people, 북측 대표단, or is it one whose syllables stand
 * apart, 발 의 자? */
static bool is_label(const person_worker *worker, uint32_t i)
{
    static const char *const labels[] = {
        "대표단",   "참석자", "참석",   "배석",   "배석자",   "단원",     "위원",   "수행원",
        "명단",     "측",     "서명",   "서명자", "대표",     "출석",     "토론",   "토론자",
        "발표자",   "패널",   "의원",   "수행",   "일행",     "발표",     "사회",   "좌장",
        "발의자",   "찬성자", "제안자", "제출자", "발의의원", "소개의원", "청원인", "출석위원",
        "불참위원", "작성자", "집필",   "집필진", "연구진",   "편집위원"};
    static const char *const apart[] = {"발의자", "찬성자", "제안자", "제출자",
                                        "참석자", "서명자", "출석자"};
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(labels); k++)
        if (ends_with(word, labels[k]))
            return true;
    for (size_t k = 0; word.len == SYLLABLE && i >= 2 && k < CQK_COUNT(apart); k++) {
        bool same = true;
        for (uint32_t s = 0; s < 3; s++)
            same &= cqk_token_is(worker->segment, i - 2 + s,
                                 (cq_str){apart[k] + (size_t)s * SYLLABLE, SYLLABLE});
        if (same)
            return true;
    }
    return false;
}

/* "북측 대표단:", "출석위원(21인)": where the names begin behind a label that ends at token i, 0:
 * none does. */
static uint32_t behind_label(const person_worker *worker, uint32_t i)
{
    const cq_segment *segment = worker->segment;
    uint32_t next = i + 1;
    bool counted = cqk_token_is(segment, next, CQ_STR("(")) &&
                   eastern_is_kind(worker, next + 1, CQ_TOKEN_NUMBER);
    bool colon =
        cqk_token_is(segment, next, CQ_STR(":")) || cqk_token_is(segment, next, CQ_STR("："));
    if ((!counted && !colon) || !is_label(worker, i))
        return 0;
    if (colon)
        return next + 1;
    next = past_bracket(worker, next);
    return next + (cqk_token_is(segment, next, CQ_STR(":")) > 0);
}

/* "북측: 김광진, 안병수, 백남준", "출석위원(4인) 심재권 강창일 김경협 박병석": a label and two
 * names or more apart by marks, or four and more by blanks. */
bool korean_labelled_names(person_worker *worker, uint32_t i)
{
    enum { NAMES_MIN = 2, PLAIN_MIN = 4 };
    uint32_t tokens[NAMES_MAX];
    uint32_t count = 0;
    uint32_t names = 0;
    bool marks = false;
    for (uint32_t at = behind_label(worker, i); at && count < NAMES_MAX;) {
        uint32_t more = names_of(worker, at, false, (cq_str){NULL, 0});
        if (more == 0 || (more == 1 && !korean_is_name(worker, at, true, false)))
            break;
        tokens[count++] = at;
        names += more;
        at = past_bracket(worker, at + 1);
        marks |= more > 1 || is_separator(worker, at);
        at += is_separator(worker, at);
    }
    if (names < (marks ? NAMES_MIN : PLAIN_MIN))
        return false;
    for (uint32_t k = 0; k < count; k++)
        names_of(worker, tokens[k], true, (cq_str){NULL, 0});
    return true;
}

/* "박병석·강창일·김부겸 의원": token i holds the names that one title closes. */
bool korean_joined_names(person_worker *worker, uint32_t i, cq_str title)
{
    if (names_of(worker, i, false, title) < 2)
        return false;
    korean_list_in_front(worker, i, title);
    names_of(worker, i, true, title);
    return true;
}

/* Are the two syllables behind the surname ones that given names are made of? */
static bool is_given_shape(cq_str word)
{
    static const char given[] =
        "가강건결겸경계곤관광교구국군규균근금기길나남내노녹대덕도돈동두라란래량련렬령로록룡루륜률리"
        "림만명모목무문미민방배백범벽별병보복봉부분빈사산삼상생서석선설섭성세소솔송수숙순숭슬승시식"
        "신실아안애"
        "양억언여연열염엽영예오옥온완왕용우욱운웅원월위유윤은을의이익인일임자재전정제조종주준중지진"
        "질찬창채천철청초춘충치탁태택판평표필하학한해향혁현형혜호홍화환회효후훈휘흥희";
    for (size_t at = SYLLABLE; at + SYLLABLE <= word.len; at += SYLLABLE) {
        bool found = false;
        for (size_t k = 0; k + SYLLABLE < sizeof given && !found; k += SYLLABLE)
            found = memcmp(given + k, word.data + at, SYLLABLE) == 0;
        if (!found)
            return false;
    }
    return true;
}

/* "유승우ㆍ이한성ㆍ홍일표": a segment that is nothing but names apart by points. */
bool korean_only_names(person_worker *worker, uint32_t i)
{
    enum { NAMES_MIN = 3 };
    cq_str none = {NULL, 0};
    cq_str word = cqk_token(worker->segment, i);
    uint32_t names = 0;
    if (i > 0 || word.len <= NAME || !point_at(word.data + NAME, word.data + word.len))
        return false;
    for (uint32_t k = 0; k < worker->segment->tokens->count; k++) {
        uint32_t more = names_of(worker, k, false, none);
        if (!more)
            return false;
        names += more;
    }
    for (const char *at = word.data; names >= NAMES_MIN && at < word.data + word.len;) {
        if (!is_given_shape((cq_str){at, NAME}))
            return false;
        at += NAME;
        at += at < word.data + word.len ? point_at(at, word.data + word.len) : 0;
    }
    for (uint32_t k = 0; names >= NAMES_MIN && k < worker->segment->tokens->count; k++)
        names_of(worker, k, true, none);
    return names >= NAMES_MIN;
}

/* A syllable by itself. */
static bool is_syllable(const person_worker *worker, uint32_t i)
{
    return eastern_is_kind(worker, i, CQ_TOKEN_HANGUL) &&
           cqk_token(worker->segment, i).len == SYLLABLE;
}

/* The syllables [first, last) as one word. */
static cq_str joined(const person_worker *worker, uint32_t first, uint32_t last, char *out)
{
    for (uint32_t k = first; k < last; k++)
        memcpy(out + (size_t)(k - first) * SYLLABLE, cqk_token(worker->segment, k).data, SYLLABLE);
    return (cq_str){out, (size_t)(last - first) * SYLLABLE};
}

bool korean_ends_in_title(const person_worker *worker, uint32_t i)
{
    char text[4 * SYLLABLE];
    if (i == 0 || !eastern_is_kind(worker, i - 1, CQ_TOKEN_HANGUL))
        return false;
    if (korean_title(worker, cqk_token(worker->segment, i - 1)).len)
        return true;
    for (uint32_t n = 2; n <= 3 && n <= i; n++) {
        bool apart = true;
        for (uint32_t s = 0; s < n; s++)
            apart &= is_syllable(worker, i - 1 - s);
        if (apart && korean_title(worker, joined(worker, i - n, i, text)).len)
            return true; /* 단 장 */
    }
    return false;
}

/* Is there a title among the words in front of token i: on its line, or the line above? */
static bool is_below_title(const person_worker *worker, uint32_t i)
{
    enum { REACH = 14 };
    if (i == 0)
        return worker->after_title;
    for (uint32_t k = i; k > 0 && i - k < REACH; k--)
        if (korean_ends_in_title(worker, k))
            return true;
    return false;
}

/* Syllables in front of the names: 팀 장, 위 원 장, 대 표. Their count; 0: no title. */
static uint32_t spaced_title(const person_worker *worker, uint32_t first, uint32_t last)
{
    enum { TITLE_MIN = 2, TITLE_MAX = 4 };
    char text[TITLE_MAX * SYLLABLE];
    for (uint32_t n = TITLE_MIN; n <= TITLE_MAX && first + n < last; n++)
        if ((last - first - n) % 3 == 0 &&
            korean_title(worker, joined(worker, first, first + n, text)).len)
            return n;
    return 0;
}

/*
 * "팀 장   정 문 종", and below the titles of two who sign "김 달 중      조 현 주": token i begins
 * a run of syllables that stand apart, a title perhaps and then names of three each.
 */
bool korean_spaced_names(person_worker *worker, uint32_t i)
{
    enum { EACH = 3, RUN_MAX = 13 };
    const cq_segment *segment = worker->segment;
    char text[NAME];
    uint32_t last = i;
    if (!is_syllable(worker, i) ||
        (i > 0 && is_syllable(worker, i - 1) && !cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE)))
        return false;
    while (is_syllable(worker, last) && last - i < RUN_MAX &&
           (last == i || !cqk_shape(segment, last, CQ_SHAPE_LINE_BEFORE)))
        last++;
    uint32_t title = spaced_title(worker, i, last);
    uint32_t first = i + title;
    if (last - first < EACH || (last - first) % EACH || (!title && !is_below_title(worker, i)))
        return false;
    for (uint32_t k = first; k < last; k += EACH) {
        cq_str name = joined(worker, k, k + EACH, text);
        if (!is_listed_name(worker, name) || korean_is_department(name))
            return false;
    }
    for (uint32_t k = first; k < last; k += EACH)
        eastern_report(worker, k, k + EACH, (cq_str){NULL, 0}, "list");
    return true;
}
