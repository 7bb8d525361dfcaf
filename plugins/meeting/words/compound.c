/*
 * compound.c - heads inside words: what German compounds end with, and Korean words hold.
 */
#include "words/words.h"

#include "place.h"

#include <string.h>

typedef struct part {
    const char *text;
    size_t len;
    uint32_t value;
} part;

#define PART(text, value)                                                                          \
    {                                                                                              \
        (text), sizeof(text) - 1, (value)                                                          \
    }

/* What compounds end with. */
static const part german_heads[] = {
    PART("konferenz", KIND_CONFERENCE),
    PART("konferenzen", KIND_CONFERENCE | HEAD_COUNTED),
    PART("konsultationen", KIND_CONSULTATION),
    PART("gespräche", KIND_TALKS | HEAD_COUNTED),
    PART("tagung", KIND_MEETING | HEAD_WEAK),
    PART("sitzung", KIND_MEETING | HEAD_COUNTED),
    PART("treffen", KIND_MEETING | HEAD_WEAK),
    PART("treffens", KIND_MEETING | HEAD_WEAK),
    PART("forums", KIND_FORUM),
    PART("gipfel", KIND_SUMMIT),
    PART("gipfels", KIND_SUMMIT),
    PART("dialog", KIND_DIALOGUE),
    PART("dialogs", KIND_DIALOGUE),
    PART("forum", KIND_FORUM),
    PART("versammlung", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("kongress", KIND_CONFERENCE | HEAD_COUNTED),
    PART("kongreß", KIND_CONFERENCE | HEAD_COUNTED),
    PART("symposium", KIND_SYMPOSIUM),
    PART("kolloquium", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("seminar", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("workshop", KIND_WORKSHOP | HEAD_COUNTED),
    PART("runde", KIND_ROUND | HEAD_COUNTED),
    PART("beratungen", KIND_CONSULTATION | HEAD_COUNTED),
    PART("verhandlungen", KIND_TALKS | HEAD_COUNTED),
    PART("parteitag", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("regierungskommission", KIND_MEETING | HEAD_BODY | HEAD_COUNTED),
    PART("ministerrat", KIND_MEETING | HEAD_BODY | HEAD_COUNTED),
};

/* The last two bytes of the above; spares most words the comparisons. */
static bool may_end_head(cq_str token)
{
    static const char ends[] = "nz en he ng el ls og gs um ss ar op de ag ns ms on at";
    const char *last = token.data + token.len - 2;
    if ((unsigned char)last[1] >= 0x80)
        return true; /* ß */
    for (size_t i = 0; i < sizeof ends; i += 3)
        if (ends[i] == last[0] && ends[i + 1] == last[1])
            return true;
    return false;
}

uint32_t german_head(cq_str token)
{
    if (token.len < 9 || !may_end_head(token))
        return 0;
    for (size_t i = 0; i < CQK_COUNT(german_heads); i++) {
        size_t len = german_heads[i].len;
        if (token.len > len + 1 && token.data[token.len - len] == german_heads[i].text[0] &&
            memcmp(token.data + token.len - len, german_heads[i].text, len) == 0)
            return german_heads[i].value;
    }
    return 0;
}

/* Longer ones first where one holds another. */
static const part korean_heads[] = {
    PART("정상회의", KIND_SUMMIT),
    PART("정상회담", KIND_SUMMIT | HEAD_COUNTED),
    PART("6자회담", KIND_TALKS | HEAD_NAME),
    PART("회의", KIND_CONFERENCE),
    PART("회담", KIND_TALKS | HEAD_COUNTED),
    PART("대화", KIND_DIALOGUE),
    PART("협의회", KIND_CONSULTATION | HEAD_WEAK),
    PART("협의체", KIND_MEETING | HEAD_COUNTED),
    PART("협의", KIND_CONSULTATION | HEAD_WEAK),
    PART("실무접촉", KIND_MEETING),
    PART("대표접촉", KIND_MEETING),
    PART("접촉", KIND_MEETING | HEAD_WEAK),
    PART("회동", KIND_MEETING | HEAD_COUNTED),
    PART("회합", KIND_MEETING | HEAD_COUNTED),
    PART("포럼", KIND_FORUM),
    PART("총회", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("대회", KIND_ASSEMBLY | HEAD_COUNTED),
    PART("심포지엄", KIND_SYMPOSIUM),
    PART("세미나", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("워크숍", KIND_WORKSHOP | HEAD_COUNTED),
    PART("콘퍼런스", KIND_CONFERENCE),
    PART("컨퍼런스", KIND_CONFERENCE),
    PART("다이얼로그", KIND_DIALOGUE),
    PART("라운드테이블", KIND_MEETING | HEAD_COUNTED),
    PART("라운드", KIND_ROUND | HEAD_COUNTED),
    PART("서밋", KIND_SUMMIT),
    PART("간담회", KIND_MEETING | HEAD_COUNTED),
    PART("토론회", KIND_SYMPOSIUM | HEAD_COUNTED),
    PART("공동위원회", KIND_MEETING | HEAD_COUNTED),
    PART("합동위원회", KIND_MEETING | HEAD_COUNTED),
    PART("혼성위원회", KIND_MEETING | HEAD_COUNTED),
    PART("혼합위원회", KIND_MEETING | HEAD_COUNTED),
    PART("협력위원회", KIND_MEETING | HEAD_COUNTED),
    PART("위원회", KIND_MEETING | HEAD_COUNTED),
    PART("국회", KIND_SESSION | HEAD_COUNTED | HEAD_NAME),
    PART("공동위", KIND_MEETING | HEAD_COUNTED),
    PART("추위", KIND_MEETING | HEAD_COUNTED), /* 경추위 */
    PART("합동위", KIND_MEETING | HEAD_COUNTED),
    PART("혼성위", KIND_MEETING | HEAD_COUNTED),
    PART("혼합위", KIND_MEETING | HEAD_COUNTED),
    PART("협력위", KIND_MEETING | HEAD_COUNTED),
    PART("이사회", KIND_MEETING | HEAD_COUNTED),
    PART("회기", KIND_SESSION | HEAD_COUNTED),
    PART("협상", KIND_ROUND | HEAD_COUNTED),
};

/* The syllables that heads begin with, so that most of a word costs one comparison each. */
static bool may_begin_head(const char *p)
{
    static const char firsts[][4] = {"정", "6",  "회", "대", "협", "실", "접", "포", "총",
                                     "심", "세", "워", "콘", "컨", "라", "서", "간", "위",
                                     "공", "국", "토", "추", "합", "혼", "이", "다"};
    for (size_t i = 0; i < CQK_COUNT(firsts); i++)
        if (p[0] == firsts[i][0] && (firsts[i][1] == 0 || memcmp(p, firsts[i], 3) == 0))
            return true;
    return false;
}

bool is_korean_head(cq_str text)
{
    for (size_t i = 0; i < CQK_COUNT(korean_heads); i++)
        if (text.len == korean_heads[i].len &&
            memcmp(text.data, korean_heads[i].text, text.len) == 0)
            return true;
    return false;
}

/* 이사회의, 유엔총회의: is the 회의 at byte `at` the end of a body's name and a particle? */
static bool is_genitive(cq_str token, size_t at)
{
    static const char *const bodies[] = {"이사", "위원", "총", "국",   "의",   "협의",
                                         "연합", "학",   "대", "간담", "토론", "협"};
    if (token.len != at + strlen("회의") || memcmp(token.data + at, "회의", strlen("회의")) != 0)
        return false;
    static const char *const whole[] = {"안보협의", "안보장관협의"};
    for (size_t i = 0; i < CQK_COUNT(whole); i++)
        if (at >= strlen(whole[i]) &&
            memcmp(token.data + at - strlen(whole[i]), whole[i], strlen(whole[i])) == 0)
            return false; /* 한·미연례안보협의회의 */
    for (size_t i = 0; i < CQK_COUNT(bodies); i++) {
        size_t len = strlen(bodies[i]);
        if (at >= len && memcmp(token.data + at - len, bodies[i], len) == 0)
            return true;
    }
    return false;
}

/* 무역위, 실무위의: does a committee's short name end with the 위 at byte `at`, no 단위 or 행위? */
static bool is_short_committee(cq_str token, size_t at)
{
    enum { SYLLABLE = 3, STEM_MIN = 6 };
    static const char *const others[] = {"지", "행", "시", "범", "방", "부", "단",
                                         "순", "우", "학", "직", "수", "상", "작",
                                         "공", "전", "권", "품", "경", "주"};
    if (at < STEM_MIN || memcmp(token.data + at, "위", SYLLABLE) != 0 ||
        (unsigned char)token.data[at - SYLLABLE] < 0xE0)
        return false;
    for (size_t i = 0; i < CQK_COUNT(others); i++)
        if (memcmp(token.data + at - SYLLABLE, others[i], SYLLABLE) == 0)
            return false;
    return token.len == at + SYLLABLE ||
           cqk_korean_particles((cq_str){token.data + at + SYLLABLE, token.len - at - SYLLABLE});
}

uint32_t korean_head(cq_str token, size_t *end)
{
    uint32_t found = 0;
    *end = 0;
    for (size_t at = 0; at + 6 <= token.len; at++) {
        if (((unsigned char)token.data[at] & 0xC0) == 0x80 || !may_begin_head(token.data + at))
            continue;
        for (size_t i = 0; i < CQK_COUNT(korean_heads); i++) {
            size_t len = korean_heads[i].len;
            if (token.len - at < len || memcmp(token.data + at, korean_heads[i].text, len) != 0 ||
                at + len <= *end || is_genitive(token, at))
                continue;
            found = korean_heads[i].value;
            *end = at + len;
            break;
        }
    }
    for (size_t back = 3; !found && back <= 9 && back < token.len; back += 3)
        if (is_short_committee(token, token.len - back)) {
            found = KIND_MEETING | HEAD_COUNTED;
            *end = token.len - back + strlen("위");
        }
    return found;
}
