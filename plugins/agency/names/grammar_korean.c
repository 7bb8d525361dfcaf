/*
 * grammar_korean.c - Korean names by their last syllables, particles left out: 청해부대는:
 * 청해부대.
 */
#include "agency.h"
#include "translate/translate.h"

#include <string.h>

/* A suffix of bodies and the syllables that must stand in front of it. */
typedef struct suffix {
    const char *text;
    uint32_t len;
    uint32_t stem;
} suffix;

#define SUFFIX(text, stem)                                                                         \
    {                                                                                              \
        (text), sizeof(text) - 1, (stem)                                                           \
    }

static const suffix suffixes[] = {
    SUFFIX("위원회", 2),       SUFFIX("사령부", 2),     SUFFIX("총영사관", 2),
    SUFFIX("대사관", 2),       SUFFIX("대표부", 2),     SUFFIX("연구원", 2),
    SUFFIX("연구소", 2),       SUFFIX("대학교", 2),     SUFFIX("진흥원", 2),
    SUFFIX("사무국", 2),       SUFFIX("부대", 2),       SUFFIX("신문", 2),
    SUFFIX("협회", 2),         SUFFIX("재단", 2),       SUFFIX("은행", 2),
    SUFFIX("적십자사", 1),     SUFFIX("국방부", 0),     SUFFIX("공사", 3),
    SUFFIX("연맹", 2),         SUFFIX("연합회", 2),     SUFFIX("통신사", 2),
    SUFFIX("본부", 3),         SUFFIX("의회", 2),       SUFFIX("법원", 2),
    SUFFIX("검찰청", 1),       SUFFIX("경찰청", 0),     SUFFIX("처", 4),
    SUFFIX("청", 3),           SUFFIX("부", 4),         SUFFIX("군", 2),
    SUFFIX("민주당", 0),       SUFFIX("공화당", 0),     SUFFIX("자유당", 0),
    SUFFIX("노동당", 0),       SUFFIX("사회당", 0),     SUFFIX("보수당", 0),
    SUFFIX("공산당", 0),       SUFFIX("국민당", 0),     SUFFIX("신민당", 0),
    SUFFIX("정의당", 0),       SUFFIX("진보당", 0),     SUFFIX("국민의힘", 0),
    SUFFIX("우리당", 0),       SUFFIX("공단", 3),       SUFFIX("상공회의소", 2),
    SUFFIX("협의회", 3),       SUFFIX("진흥회", 2),     SUFFIX("방송", 2),
    SUFFIX("일보", 2),         SUFFIX("학회", 2),       SUFFIX("연구회", 2),
    SUFFIX("공사관", 2),       SUFFIX("영사관", 2),     SUFFIX("집행위", 2),
    SUFFIX("사무처", 2),       SUFFIX("조합", 3),       SUFFIX("센터", 4),
    SUFFIX("전자", 4),         SUFFIX("그룹", 2),       SUFFIX("학원", 2),
    SUFFIX("자원관", 2),       SUFFIX("박물관", 2),     SUFFIX("도서관", 2),
    SUFFIX("공과대학", 2),     SUFFIX("중공업", 2),     SUFFIX("문화원", 2),
    SUFFIX("자문회의", 2),     SUFFIX("평가원", 2),     SUFFIX("개발원", 2),
    SUFFIX("기술원", 2),       SUFFIX("교육원", 2),     SUFFIX("연수원", 2),
    SUFFIX("과학원", 2),       SUFFIX("감독원", 2),     SUFFIX("의료원", 2),
    SUFFIX("기획원", 2),       SUFFIX("한림원", 2),     SUFFIX("외교원", 2),
    SUFFIX("거래소", 2),       SUFFIX("사업단", 3),     SUFFIX("추진단", 3),
    SUFFIX("기획단", 3),       SUFFIX("지원단", 3),     SUFFIX("협력단", 2),
    SUFFIX("대책본부", 2),     SUFFIX("중앙회", 2),     SUFFIX("총연맹", 2),
    SUFFIX("노동조합", 2),     SUFFIX("경비대", 2),     SUFFIX("위원단", 3),
    SUFFIX("관리원", 2),       SUFFIX("정보원", 2),     SUFFIX("의학원", 2),
    SUFFIX("보건원", 2),       SUFFIX("조사원", 3),     SUFFIX("안전원", 2),
    SUFFIX("보호원", 2),       SUFFIX("감정원", 2),     SUFFIX("검역원", 2),
    SUFFIX("기록원", 2),       SUFFIX("인증원", 2),     SUFFIX("학술원", 2),
    SUFFIX("예술원", 2),       SUFFIX("과학관", 2),     SUFFIX("미술관", 2),
    SUFFIX("기념관", 2),       SUFFIX("진흥공사", 2),   SUFFIX("회의소", 2),
    SUFFIX("관광청", 0),       SUFFIX("은행연합회", 2), SUFFIX("경찰서", 2),
    SUFFIX("공동위", 2),       SUFFIX("추진위", 2),     SUFFIX("조사위", 2),
    SUFFIX("준비위", 2),       SUFFIX("대책위", 2),     SUFFIX("특별위", 2),
    SUFFIX("중앙위", 2),       SUFFIX("심의위", 2),     SUFFIX("조정위", 2),
    SUFFIX("감독위", 2),       SUFFIX("관리위", 2),     SUFFIX("협력위", 2),
    SUFFIX("총련합회", 2),     SUFFIX("련합회", 3),     SUFFIX("총국", 2),
    SUFFIX("평의회", 2),       SUFFIX("총독부", 0),     SUFFIX("함대", 2),
    SUFFIX("대학", 2),         SUFFIX("동맹", 4),       SUFFIX("련맹", 2),
    SUFFIX("주식회사", 2),     SUFFIX("국민회", 2),     SUFFIX("보안원", 2),
    SUFFIX("표준원", 2),       SUFFIX("엔지니어링", 2), SUFFIX("홀딩스", 2),
    SUFFIX("바이오로직스", 1), SUFFIX("국제상회", 1),   SUFFIX("군정청", 0),
    SUFFIX("통감부", 0),       SUFFIX("당", 3),         SUFFIX("전선", 4),
    SUFFIX("인민회의", 2),     SUFFIX("행정원", 2),     SUFFIX("의정원", 1),
    SUFFIX("광복군", 0),       SUFFIX("의용군", 2),     SUFFIX("인민군", 2),
    SUFFIX("해방군", 2),       SUFFIX("유격대", 2),     SUFFIX("총련", 2),
    SUFFIX("연락사무소", 2),   SUFFIX("사무소", 5),     SUFFIX("지청", 4),
    SUFFIX("총회사", 2),       SUFFIX("중재원", 2),     SUFFIX("세관", 2),
    SUFFIX("교육지원청", 1),   SUFFIX("심판원", 2),     SUFFIX("체육회", 2),
    SUFFIX("검역소", 2),
};

/* Words that end like names of bodies. */
static const char *const words[] = {
    "대한민국정부", "중앙정부",     "지방정부",   "국군부대",   "한국정부",   "남북한군",
    "해외부대",     "합동참모의장", "이동신문",   "교육청",     "케이블방송", "위성방송",
    "지상파방송",   "라디오방송",   "공영방송",   "전문대학",   "단과대학",   "종합대학",
    "국립대학",     "사립대학",     "민영방송",   "국영방송",   "인터넷방송", "생방송",
    "정책협의회",   "전략협의회",   "실무협의회", "고위협의회", "영사협의회", "경제협의회"};

static cq_str without_particle(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cq_str text = cqk_token(s, i);
    /* 안보협의회의(SCM)가: a meeting, no genitive in front of a bracket */
    bool meeting = cqk_ends_in(text, "협의회의") && cqk_token_is(s, i + 1, CQ_STR("(")) &&
                   cqk_touches(s, i + 1);
    for (size_t cut = text.len - 3; text.len > 6 && cut >= 6 && !meeting; cut -= 3)
        if (agency_words_is_particle(&w->model->set.classes,
                                     (cq_str){text.data + cut, text.len - cut}))
            return (cq_str){text.data, cut};
    return text;
}

static bool ends_in(cq_str text, const suffix *s)
{
    return text.len >= s->len + s->stem * 3 && text.data[text.len - 1] == s->text[s->len - 1] &&
           memcmp(text.data + text.len - s->len, s->text, s->len) == 0;
}

/* 한국군: an army by its country. */
static bool is_army(cq_str text)
{
    static const char *const countries[] = {"한국",   "미국",   "북한",   "중국",     "일본",
                                            "영국",   "독일",   "러시아", "프랑스",   "우크라이나",
                                            "필리핀", "베트남", "태국",   "이스라엘", "소말리아"};
    for (size_t k = 0; k < CQK_COUNT(countries); k++)
        if (text.len == strlen(countries[k]) + 3 &&
            memcmp(text.data, countries[k], text.len - 3) == 0)
            return true;
    return false;
}

/* 선임연구원: a researcher by his rank, no institute. */
static bool is_researcher(cq_str text)
{
    static const char *const ranks[] = {"선임", "책임", "수석", "주임", "전임", "객원",
                                        "초빙", "특별", "위촉", "보조", "상임", "명예"};
    enum { RANK = 6, NOUN = 9 };
    if (text.len < RANK + NOUN || !cqk_ends_in(text, "연구원"))
        return false;
    for (size_t k = 0; k < CQK_COUNT(ranks); k++)
        if (memcmp(text.data + text.len - RANK - NOUN, ranks[k], RANK) == 0)
            return true;
    return false;
}

/* 담당, 정당, 의사당: words in 당 that are no party's name. */
static bool is_no_party(cq_str text)
{
    static const char *const ends[] = {
        "담당", "해당", "정당", "여당",   "야당",   "상당",   "부당",   "배당", "합당",
        "식당", "강당", "성당", "전당",   "사당",   "타당",   "수당",   "감당", "충당",
        "할당", "마당", "가당", "예배당", "경로당", "소속당", "집권당", "양당", "각당",
        "서당", "명당", "악당", "도당",   "일당",   "법당",   "교회당", "온당", "저당",
        "지당", "황당", "월당", "차당",   "인당",   "회당"};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (cqk_ends_in(text, ends[k]))
            return true;
    return false;
}

/* The place of the last syllable in agency_model.korean_ends. */
static uint32_t end_bit(const char *text, size_t len)
{
    const unsigned char *u = (const unsigned char *)text + len - 3;
    return ((u[0] & 15u) << 12 | (u[1] & 63u) << 6 | (u[2] & 63u)) & (KOREAN_ENDS - 1);
}

void agency_korean_open(agency_model *model)
{
    for (size_t k = 0; k < CQK_COUNT(suffixes); k++)
        agency_start(model->korean_ends, KOREAN_ENDS - 1,
                     end_bit(suffixes[k].text, suffixes[k].len));
}

static bool is_body(const agency_worker *w, cq_str text)
{
    if (!agency_starts_at(w->model->korean_ends, KOREAN_ENDS - 1, end_bit(text.data, text.len)))
        return false; /* as most words */
    for (size_t k = 0; k < CQK_COUNT(words); k++)
        if (cqk_is(text, words[k]))
            return false;
    if ((text.len >= 6 && memcmp(text.data + text.len - 6, "정부", 6) == 0) || is_researcher(text))
        return false;
    for (size_t k = 0; k < CQK_COUNT(suffixes); k++) {
        if (!ends_in(text, &suffixes[k]))
            continue;
        if (strcmp(suffixes[k].text, "당") == 0)
            return !is_no_party(text);
        if (strcmp(suffixes[k].text, "군") != 0 || is_army(text))
            return true;
    }
    return false;
}

static bool is_mission(cq_str name)
{
    static const char *const ends[] = {"대사관", "영사관", "대표부", "공사관"};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (name.len >= 9 && memcmp(name.data + name.len - 9, ends[k], 9) == 0)
            return true;
    return false;
}

/* "주폴란드 대한민국 대사관", "주한 유럽연합 대표부": where it is and whose. */
static uint32_t mission_start(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    char code[16];
    cqk_country_match country;
    gaz_match body;
    uint32_t first = i;
    for (int n = 0; n < 3 && first > 0 && s->tokens->kind[first - 1] == CQ_TOKEN_HANGUL; n++) {
        uint32_t before = first - 1;
        bool whole =
            (cqk_country_at(w->model->countries, s, before, &country) &&
             country.end == s->tokens->end[before]) ||
            (gaz_match_at(&w->model->set, s, before, &body) && body.end == s->tokens->end[before]);
        if (!agency_posted(w, before, code) && !whole && !agency_posted_in_city(w, before))
            break;
        first = before;
    }
    return first;
}

/* "국회 환경노동위원회": a part of the body in front of it. */
static uint32_t parent_start(const agency_worker *w, uint32_t i, cq_str name)
{
    const cq_segment *s = &w->view.segment;
    static const char *const parts[] = {"위원회", "사무국", "사무처", "본부", "집행위원회"};
    gaz_match body;
    bool part = false;
    for (size_t k = 0; k < CQK_COUNT(parts); k++) {
        size_t len = strlen(parts[k]);
        part |= name.len >= len && memcmp(name.data + name.len - len, parts[k], len) == 0;
    }
    if (!part || i == 0 || cqk_touches(s, i) || s->tokens->end[i - 1] + 1 != s->tokens->start[i] ||
        (s->tokens->kind[i - 1] != CQ_TOKEN_HANGUL && s->tokens->kind[i - 1] != CQ_TOKEN_LETTER) ||
        !gaz_match_at(&w->model->set, s, i - 1, &body) || body.end != s->tokens->end[i - 1])
        return i;
    return i - 1;
}

/* "정보통신 남북협력추진위원회": the matter is a word of its own in front, made of terms only. */
static uint32_t matter_start(const agency_worker *w, uint32_t i, cq_str name)
{
    static const char *const heads[] = {"위원회", "협의회", "센터",   "재단",
                                        "연구원", "연구소", "진흥원", "공단"};
    static const char *const others[] = {"정부", "대통령", "총리", "국회", "우리", "양국"};
    const cq_segment *s = &w->view.segment;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++) {
        size_t len = strlen(heads[k]);
        head |= name.len > len && memcmp(name.data + name.len - len, heads[k], len) == 0;
    }
    if (!head || i == 0 || s->tokens->kind[i - 1] != CQ_TOKEN_HANGUL ||
        s->tokens->end[i - 1] + 1 != s->tokens->start[i] ||
        s->text.data[s->tokens->end[i - 1]] != ' ')
        return i;
    cq_str word = cqk_token(s, i - 1);
    for (size_t k = 0; k < CQK_COUNT(others); k++)
        if (word.len >= strlen(others[k]) && memcmp(word.data, others[k], strlen(others[k])) == 0)
            return i;
    for (size_t at = 0, bytes; at < word.len; at += bytes) {
        cq_str rest = {word.data + at, word.len - at};
        const agency_term *term = agency_dictionary_text(w->model->dictionary, rest, false, &bytes);
        if (!term || bytes < 6 ||
            (term->role != TERM_NOUN && term->role != TERM_KIND && term->role != TERM_REACH))
            return i;
    }
    return word.len >= 12 ? i - 1 : i;
}

/* Past the states that the text is made of, by a syllable each: 한미일, 한·미; 0: it has others. */
static uint32_t states_in(const agency_worker *w, cq_str text)
{
    static const char *const marks[] = {"·", "ㆍ", "․", "‧", "・"};
    uint32_t states = 0;
    while (text.len) {
        const char *code = NULL;
        for (size_t k = 0; states && k < CQK_COUNT(marks); k++)
            if (cqk_begins_with(text, marks[k])) {
                text = (cq_str){text.data + strlen(marks[k]), text.len - strlen(marks[k])};
                break;
            }
        uint32_t bytes = text.len ? cqk_country_short(w->model->countries, text, &code) : 0;
        if (!bytes || !code)
            return 0;
        text = (cq_str){text.data + bytes, text.len - bytes};
        states++;
    }
    return states;
}

/* "한·미 억제전략위원회", "한-베 과학기술연구원", "한일 의원연맹": the states whose joint body it
 * is.
 */
static uint32_t states_start(const agency_worker *w, uint32_t i, cq_str name)
{
    static const char *const heads[] = {"위원회", "협의회", "연맹",   "협회", "재단",
                                        "연구원", "연구소", "센터",   "위",   "사무국",
                                        "사령부", "연합회", "공동위", "기금", "상공회의소"};
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    bool head = false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++)
        head |= cqk_ends_in(name, heads[k]);
    if (!head || i == 0 || t->end[i - 1] + 1 != t->start[i] || s->text.data[t->end[i - 1]] != ' ')
        return i;
    if (states_in(w, cqk_token(s, i - 1)) > 1)
        return i - 1;
    bool pair = i > 2 && cqk_touches(s, i - 1) && cqk_touches(s, i - 2) &&
                (cqk_token_is(s, i - 2, CQ_STR("-")) || cqk_token_is(s, i - 2, CQ_STR("–"))) &&
                states_in(w, cqk_token(s, i - 1)) == 1 && states_in(w, cqk_token(s, i - 3)) == 1;
    return pair ? i - 3 : i;
}

static bool ends_with(cq_str text, const char *end)
{
    return cqk_ends_in(text, end);
}

/* The whole token is a body of the gazetteer. */
static bool is_whole_body(const agency_worker *w, uint32_t i)
{
    gaz_match body;
    return gaz_match_at(&w->model->set, &w->view.segment, i, &body) &&
           body.end == w->view.segment.tokens->end[i];
}

/* "외교부 동북아시아국", "베트남 공상부": endings that make a name only behind a ministry, or
 * behind a state. */
static bool is_unit(const agency_worker *w, uint32_t i, cq_str name)
{
    static const char *const ends[] = {"국", "실", "단", "부", "터", "소", "청"};
    static const char *const units[] = {"국", "실", "단", "본부", "센터", "연구소"};
    static const char *const others[] = {
        "당국",   "양국",   "각국",   "미국",   "중국",   "한국",   "영국",   "태국",   "타국",
        "외국",   "자국",   "제국",   "전국",   "사실",   "현실",   "확실",   "내실",   "수단",
        "집단",   "판단",   "중단",   "대표단", "사절단", "방문단", "원국",   "당사국", "의장국",
        "개최국", "주최국", "참가국", "체약국", "가입국", "선진국", "개도국", "초청국", "연안국",
        "이사국", "비준국", "서명국", "관계국", "관련국", "수출국", "수입국", "최빈국", "채권국",
        "채무국", "협력국", "파병국", "보유국", "후진국", "교전국", "수혜국", "공여국", "원조국",
        "경쟁국", "적대국", "약소국", "주변국", "중립국", "패전국", "승전국", "접수국", "파견국",
        "조정국", "회원국", "상대국", "동맹국", "우방국", "강대국", "인접국", "참전국", "수교국",
        "공화국", "민국",   "왕국",   "합중국", "연방국", "연합국", "전승국", "교역국"};
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    bool may_be = false;
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        may_be |= ends_with(name, ends[k]);
    if (!may_be || i == 0 || s->tokens->end[i - 1] + 1 != s->tokens->start[i] || name.len < 9 ||
        s->tokens->kind[i - 1] != CQ_TOKEN_HANGUL)
        return false;
    static const char *const bureaus[] = {"통제국", "관제국", "경제국", "교류협력국", "국제협력국",
                                          "안전국", "보전국", "북미국", "발전국",     "정보전국"};
    bool managing = false; /* bureaus, no empires */
    for (size_t k = 0; k < CQK_COUNT(bureaus); k++)
        managing |= ends_with(name, bureaus[k]);
    for (size_t k = 0; !managing && k < CQK_COUNT(others); k++)
        if (ends_with(name, others[k]))
            return false;
    static const char *const offices[] = {"부", "성", "처", "청", "원"};
    bool unit = false; /* 국토교통부 철도국, but 새누리당 정병국 */
    for (size_t k = 0; ends_with(name, units[0]) && k < CQK_COUNT(offices); k++)
        unit |= name.len >= 12 || ends_with(cqk_token(s, i - 1), offices[k]);
    for (size_t k = 1; name.len >= 12 && k < CQK_COUNT(units); k++)
        unit |= ends_with(name, units[k]);
    cq_str before = cqk_token(s, i - 1);
    bool ministry = agency_country_before(w, i - 1, &country) && before.len >= 12 &&
                    ends_with(before, "부"); /* 중국 농업농촌부 어업어정관리국 */
    if (unit && before.len >= 9 && (ministry || is_whole_body(w, i - 1)))
        return true;
    bool bureau = ends_with(name, "국") && name.len >= 12; /* 중국 민용항공국 */
    return (ends_with(name, "부") || ends_with(name, "청") || bureau) &&
           agency_country_before(w, i, &country) && country.form == CQK_COUNTRY_NAME &&
           country.end == s->tokens->end[i - 1];
}

/* Is the text made of words of the dictionary and nothing else? */
static bool is_of_terms(const agency_worker *w, cq_str text, uint32_t *tries)
{
    enum { TRIES = 60 };
    size_t bytes = text.len;
    if (text.len == 0)
        return true;
    while (bytes > 0 && (*tries)++ < TRIES) {
        const agency_term *term =
            agency_dictionary_text(w->model->dictionary, (cq_str){text.data, bytes}, false, &bytes);
        if (!term)
            return false;
        bool part = term->role == TERM_NOUN || term->role == TERM_KIND ||
                    term->role == TERM_REACH || term->role == TERM_RANK;
        if (part && bytes > 3 &&
            is_of_terms(w, (cq_str){text.data + bytes, text.len - bytes}, tries))
            return true;
        bytes -= bytes > 3 ? 3 : bytes;
    }
    return false;
}

/* 국제법률국, 유해발굴감식단: an office's head behind words of such names alone. */
static bool is_office(const agency_worker *w, cq_str name)
{
    static const struct {
        const char *head;
        uint32_t syllables; /* in front of it */
    } heads[] = {{"국", 3},     {"관실", 4},   {"센터", 3},   {"조사단", 3}, {"검증단", 3},
                 {"감식단", 3}, {"감시단", 3}, {"사무소", 4}, {"조정실", 3}, {"정책실", 3}};
    static const char *const others[] = {
        "당사국", "개최국", "참가국", "체약국", "가입국", "회원국", "상대국", "동맹국", "우방국",
        "인접국", "공여국", "원조국", "수혜국", "파견국", "이사국", "발전국", "생산국", "보유국",
        "수출국", "수입국", "산유국", "수교국", "교역국", "의장국", "조정국"};
    for (size_t k = 0; k < CQK_COUNT(others); k++)
        if (ends_with(name, others[k]))
            return false;
    for (size_t k = 0; k < CQK_COUNT(heads); k++) {
        size_t len = strlen(heads[k].head);
        uint32_t tries = 0;
        if (ends_with(name, heads[k].head) && name.len >= len + (size_t)heads[k].syllables * 3 &&
            is_of_terms(w, (cq_str){name.data, name.len - len}, &tries))
            return true;
    }
    return false;
}

/* "중국 농업부 어업국": the state in front of a unit's ministry. "중국측은" is none. */
static uint32_t unit_start(const agency_worker *w, uint32_t i)
{
    cqk_country_match country;
    uint32_t tokens = agency_country_before(w, i - 1, &country);
    bool whole = tokens && country.end == w->view.segment.tokens->end[i - 2];
    return i - 1 - (whole ? tokens : 0);
}

/* 국립해양조사원, 한국소비자원: a public institute by its first syllables. */
static bool is_institute(cq_str name)
{
    return name.len >= 15 && ends_with(name, "원") && !ends_with(name, "위원") &&
           !ends_with(name, "회원") && !ends_with(name, "직원") && !ends_with(name, "의원") &&
           !ends_with(name, "요원") && !ends_with(name, "공무원") &&
           (memcmp(name.data, "국립", 6) == 0 || memcmp(name.data, "한국", 6) == 0);
}

/* 부지조성공사: works, not a corporation. */
static bool is_works(cq_str name)
{
    static const char *const works[] = {"조성공사", "건설공사", "부설공사", "복구공사", "보수공사",
                                        "확장공사", "포장공사", "착공공사", "연결공사", "설치공사",
                                        "신축공사", "토목공사", "기반공사", "정비공사", "이전공사"};
    for (size_t k = 0; k < CQK_COUNT(works); k++)
        if (ends_with(name, works[k]))
            return memcmp(name.data, "한국", 6) != 0;
    return false;
}

/* "공동위원회": a kind of body, not one by its name. */
static bool is_kind(cq_str name)
{
    static const char *const kinds[] = {"공동위원회", "소위원회",   "특별위원회", "분과위원회",
                                        "실무위원회", "조정위원회", "자문위원회", "준비위원회",
                                        "운영위원회", "추진위원회", "전문위원회", "합동위원회",
                                        "협력위원회", "상임위원회", "조직위원회", "중앙위원회",
                                        "워킹그룹",   "실무그룹",   "작업그룹",   "소그룹"};
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (cqk_is(name, kinds[k]))
            return true;
    return false;
}

/* A token of one syllable that stands alone. */
static bool is_syllable(const cq_segment *s, uint32_t i)
{
    const cq_tokens *t = s->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_HANGUL && t->end[i] - t->start[i] == 3;
}

/* 통 일 부: a name of the gazetteer set with spaces, in headings and signatures. */
static cq_status add_spaced(agency_worker *w, uint32_t i)
{
    enum { SYLLABLES = 10, NAME_MIN = 3 };
    char name[SYLLABLES * 3];
    const cq_segment *s = &w->view.segment;
    const cq_tokens *t = s->tokens;
    uint32_t count = 0;
    uint32_t source;
    uint32_t node;
    for (; count < SYLLABLES && is_syllable(s, i + count) &&
           (count == 0 || !cqk_touches(s, i + count));
         count++)
        memcpy(name + (size_t)count * 3, s->text.data + t->start[i + count], 3);
    while (count >= NAME_MIN &&
           !agency_find_name(&w->model->set, (cq_str){name, (size_t)count * 3}, &source, &node))
        count--;
    if (count < NAME_MIN)
        return CQ_OK;
    mention *m = agency_add(w, i, i + count, "spaced");
    if (!m)
        return CQ_E_MEMORY;
    m->source = source;
    m->node = node;
    return CQ_OK;
}

/* 중대본은: a short name that the document defines, with its particle. */
static cq_status add_bound(agency_worker *w, uint32_t i, const binding *b)
{
    mention *m = agency_add(w, i, i + 1, b->rule);
    if (!m)
        return CQ_E_MEMORY;
    m->end = m->start + b->name_len;
    return agency_take_binding(w, m, b);
}

cq_status agency_grammar_korean(agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    cq_str text = cqk_token(s, i);
    if (text.len == 3)
        return add_spaced(w, i);
    if (cqk_equal(text, CQ_STR("기자")))
        return agency_press_korean(w, i);
    const binding *bound = agency_bound_korean(w, text);
    if (bound)
        return add_bound(w, i, bound);
    if (text.len < 9 || text.len > 90)
        return CQ_OK;
    cq_str name = is_body(w, text) ? text : without_particle(w, i);
    bool bare = is_mission(name) && name.len <= 12 && mission_start(w, i) < i;
    bool unit = is_unit(w, i, name);
    /* 경제개발국들; 중남미국가: behind a consonant 가 is no particle */
    bool many = text.len >= name.len + 3 &&
                (memcmp(text.data + name.len, "들", 3) == 0 ||
                 (memcmp(text.data + name.len, "가", 3) == 0 && ends_with(name, "국")));
    if ((!is_body(w, name) && !bare && !unit && !is_institute(name) &&
         (many || !is_office(w, name))) ||
        is_works(name))
        return CQ_OK;
    cqk_country_match country;
    uint32_t first = i - agency_country_before(w, i, &country); /* 몽골 자연환경관광부 */
    if (first < i && (country.form != CQK_COUNTRY_NAME || country.end != s->tokens->end[i - 1]))
        first = i;
    bool mission = is_mission(name);
    if (mission)
        first = mission_start(w, i);
    else if (first == i)
        first = unit ? unit_start(w, i) : parent_start(w, i, name);
    if (first == i && !mission)
        first = matter_start(w, i, name);
    if (first == i && !mission)
        first = states_start(w, i, name);
    if (first == i && is_kind(name))
        return CQ_OK;
    mention *m = agency_add(w, first, i + 1, "korean-suffix");
    if (!m)
        return CQ_E_MEMORY;
    if (mission)
        m->kind = CQ_STR("embassy");
    m->end = s->tokens->start[i] + (uint32_t)name.len;
    m->score = CQ_SCORE_DEFAULT - 200;
    return CQ_OK;
}
