/*
 * korean_words.c - questions about words of names of meetings in Korean: what may follow a name in
 * its last word, what ends a phrase, what is generic, what makes a name proper.
 */
#include "mention/korean.h"

/* What may follow a name in one word without being part of it. */
bool korean_is_tail(cq_str tail)
{
    static const char *const nouns[] = {
        "결과", "개최",   "참석",     "관련", "기간", "대표", "대표단", "합의", "의장", "준비",
        "등",   "중",     "때",       "이후", "직후", "당시", "계기",   "참가", "폐막", "개막",
        "성명", "합의서", "공동성명", "차",   "시",   "간",   "인",     "이다", "였다"};
    static const char *const closing[] = {"'", "’", "\"", "”", "」", "』", "》", "｣"};
    if (cqk_korean_particles(tail))
        return true;
    for (size_t i = 0; i < CQK_COUNT(closing); i++) /* ‘2018 재외공관장회의’가 */
        if (starts_with(tail, closing[i])) {
            size_t len = strlen(closing[i]);
            return cqk_korean_particles((cq_str){tail.data + len, tail.len - len});
        }
    for (size_t i = 0; i < CQK_COUNT(nouns); i++) {
        size_t len = strlen(nouns[i]);
        if (starts_with(tail, nouns[i]) &&
            cqk_korean_particles((cq_str){tail.data + len, tail.len - len}))
            return true;
    }
    return false;
}

/* Words that go on to be something else, or verbs: 회의록, 회의실, 협의하다, 대화체. */
bool korean_is_other_word(cq_str tail)
{
    static const char *const others[] = {"록", "실", "장", "체", "하", "했", "한", "할", "함",
                                         "적", "원", "소", "론", "되", "된", "해", "방"};
    for (size_t i = 0; i < CQK_COUNT(others); i++)
        if (starts_with(tail, others[i]))
            return true;
    return false;
}

/* Does the word end a phrase, so that no name goes on over it? */
bool korean_ends_phrase(cq_str word)
{
    static const char *const nouns[] = {
        "북한",       "남한",     "대한",   "국가",       "회의",     "협의",     "합의",
        "회담",       "한반도",   "제주도", "고위",       "아시아",   "차세대",   "정부",
        "한일",       "유엔",     "성과",   "기후",       "국제",     "아세안",   "중앙",
        "경제",       "통일",     "장관",   "외교",       "국방",     "정례",     "위원회",
        "사회",       "문화",     "인도",   "대변인",     "전문가",   "경제인",   "기업인",
        "언론인",     "법조인",   "정치인", "과학기술인", "외국인",   "철도",     "도로",
        "제도",       "최고",     "항로",   "서해",       "동해",     "국회",     "의회",
        "소비자",     "보고",     "민간인", "체육인",     "어린이",   "학과",     "지도",
        "속도",       "반도",     "원로",   "선도",       "노르웨이", "우루과이", "파라과이",
        "브루나이",   "하와이",   "상하이", "두바이",     "뭄바이",   "하노이",   "타이베이",
        "타이",       "니카라과", "통가",   "콩고",       "토바고",   "산티아고", "시카고",
        "몬테네그로", "바레인",   "스페인", "상해",       "카이로",   "오슬로",   "삿포로",
        "평가",       "물가",     "허가",   "인가",       "유가",     "작가",     "음악가",
        "기업가",     "활동가",   "보도",   "용도",       "독도",     "심도",     "경로",
        "진로",       "수로",     "회로",   "광고",       "사고",     "창고",     "권고",
        "황해",       "남해",     "피해",   "재해",       "노인",     "장애인",   "법인",
        "예술인",     "상인",     "제한",   "권한",       "심의",     "결의",     "건의",
        "주의",       "정의",     "평등",   "고등",       "역할",     "관할",     "마을",
        "사이",       "말라가",   "리가",   "몽고"};
    static const char *const tails[] = {"은",   "는", "을", "를", "에",   "에서", "의",   "와",
                                        "과",   "로", "한", "된", "할",   "하는", "되는", "하여",
                                        "하고", "며", "이", "가", "도",   "던",   "적인", "및",
                                        "등",   "인", "해", "고", "부터", "까지"};
    static const char *const genitives[] = {"위원회의", "협의회의", "이사회의", "의회의"};
    static const char *const words[] = {"오늘", "어제", "내일", "올해", "이번", "지난", "다음",
                                        "금번", "당시", "최근", "관련", "후속", "모든", "또한",
                                        "이후", "양국", "쌍방", "추가", "개최", "참석", "별도",
                                        "계기", "직후", "직전", "기간", "폐막", "즈음"};
    size_t latin = 0; /* APEC은, G20는: all that is Korean of the word is a particle */
    while (latin < word.len && (unsigned char)word.data[latin] < 0x80)
        latin++;
    if (latin)
        return equals_any((cq_str){word.data + latin, word.len - latin}, tails, CQK_COUNT(tails));
    if (equals_any(word, nouns, CQK_COUNT(nouns)))
        return false;
    if (equals_any(word, words, CQK_COUNT(words)))
        return true;
    for (size_t i = 0; i < CQK_COUNT(genitives); i++)
        if (ends_with(word, genitives[i]))
            return true; /* of the body, no 회의 */
    for (size_t i = 0; i < CQK_COUNT(nouns); i++)
        if (word.len > strlen(nouns[i]) && ends_with(word, nouns[i]))
            return false;
    for (size_t i = 0; i < CQK_COUNT(tails); i++)
        if (ends_with(word, tails[i]))
            return true;
    return false;
}

bool korean_is_generic(cq_str word)
{
    static const char *const words[] = {
        "전체", "본",       "실무",   "고위급", "장관급", "정례", "정기", "임시",
        "국제", "대표",     "후속",   "군사",   "관계",   "외교", "장관", "화상",
        "긴급", "확대",     "준비",   "연례",   "정상",   "특별", "공동", "양자",
        "전원", "전원회의", "구체적", "실무자", "관계자", "기자", "전화", "비공개"};
    return equals_any(word, words, CQK_COUNT(words));
}

/* A middle dot inside a word: 한·중, 한․중. */
static size_t mark_length(cq_str text)
{
    static const char *const marks[] = {"·", "․", "‧", "ㆍ", "・", "."};
    for (size_t i = 0; i < CQK_COUNT(marks); i++)
        if (starts_with(text, marks[i]))
            return strlen(marks[i]);
    return 0;
}

/* Countries by their one-syllable forms at the beginning: 한미일, 남북. How many bytes. */
size_t korean_compound(const model *m, cq_str word)
{
    static const char *const koreas[] = {"남북", "북남", "북미", "한중일", "한일중"};
    for (size_t i = 0; i < CQK_COUNT(koreas); i++)
        if (starts_with(word, koreas[i]))
            return strlen(koreas[i]);
    char seen[8] = "";
    size_t used = 0;
    uint32_t parties = 0;
    while (used < word.len) {
        const char *code = NULL;
        cq_str rest = {word.data + used, word.len - used};
        uint32_t bytes = cqk_country_short(m->countries, rest, &code);
        if (bytes == 0 || !code || strcmp(seen, code) == 0)
            break;
        strncpy(seen, code, sizeof seen - 1);
        used += bytes;
        parties++;
        size_t mark = mark_length((cq_str){word.data + used, word.len - used});
        used += mark < word.len - used ? mark : 0;
    }
    return parties >= 2 ? used : 0;
}

/* A middle dot or hyphen that joins: 한·미, 한-아세안. */
bool korean_joins(const cq_segment *segment, uint32_t i)
{
    static const char *const marks[] = {"·", "-", "・", "ㆍ", "‧", "․", "–", "+"};
    enum { SYLLABLE = 3 };
    if (i == 0 || !cqk_touches(segment, i))
        return false;
    if (equals_any(cqk_token(segment, i), marks, CQK_COUNT(marks)))
        return true;
    return i + 1 < segment->tokens->count && cqk_token_is(segment, i, CQ_STR(".")) && /* 한.미 */
           cqk_touches(segment, i + 1) && cqk_token(segment, i - 1).len == SYLLABLE;
}

/* 한․중: two countries by their first syllables, with a mark between. */
bool korean_is_joined_party(const model *m, const cq_segment *segment, uint32_t i)
{
    const char *code = NULL;
    cq_str word = cqk_token(segment, i);
    uint32_t bytes = cqk_country_short(m->countries, word, &code);
    if (bytes == 0)
        return false;
    if (bytes < word.len) /* 한·메콩 */
        return mark_length((cq_str){word.data + bytes, word.len - bytes}) > 0;
    return i + 2 < segment->tokens->count && korean_joins(segment, i + 1) &&
           segment->tokens->kind[i + 2] == CQ_TOKEN_HANGUL;
}

/* 2+2 회의: the first number of it, at token i. */
bool korean_is_two_plus_two(const cq_segment *segment, uint32_t i)
{
    return i + 2 < segment->tokens->count && segment->tokens->kind[i] == CQ_TOKEN_NUMBER &&
           cqk_token_is(segment, i, CQ_STR("2")) && cqk_token_is(segment, i + 1, CQ_STR("+")) &&
           cqk_token_is(segment, i + 2, CQ_STR("2")) && cqk_touches(segment, i + 1) &&
           cqk_touches(segment, i + 2);
}

/* Does the word at token i make the name proper? */
bool korean_is_anchor(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const regions[] = {"아시아",     "동아시아", "아세안",  "유엔",   "아프리카",
                                          "태평양",     "세계",     "동북아",  "적십자", "핵안보",
                                          "인도태평양", "유럽",     "샹그릴라"};
    cq_str word = cqk_token(segment, i);
    cqk_country_match country;
    cqk_place_match place;
    if (segment->tokens->kind[i] == CQ_TOKEN_LETTER)
        return cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL);
    if (korean_is_two_plus_two(segment, i))
        return true;
    if (cqk_is(word, "중"))
        return korean_is_joined_party(m, segment, i); /* 1분기 중: during */
    if (korean_compound(m, word) || korean_is_joined_party(m, segment, i) ||
        cqk_country_at(m->countries, segment, i, &country) ||
        cqk_place_at(m->places, segment, i, &place))
        return true;
    if (cqk_place_prefix(m->places, word))
        return true;
    for (size_t k = 0; k < CQK_COUNT(regions); k++)
        if (starts_with(word, regions[k]))
            return true;
    return false;
}

/* 아세안+3 */
bool korean_is_plus_number(const cq_segment *segment, uint32_t i)
{
    return i > 1 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER && cqk_touches(segment, i) &&
           cqk_token_is(segment, i - 1, CQ_STR("+")) && cqk_touches(segment, i - 1);
}

/* 한·미·일 3국 정책기획협의회, 제8차 3국 고위급회의: how many countries take part. */
bool korean_counts_countries(const cq_segment *segment, uint32_t i)
{
    static const char *const units[] = {"국", "개국", "자", "국간", "자간"};
    cq_str text = cqk_token(segment, i);
    bool number = segment->tokens->kind[i] == CQ_TOKEN_NUMBER && text.len > 1 &&
                  text.data[0] >= '2' && text.data[0] <= '9';
    return number && equals_any((cq_str){text.data + 1, text.len - 1}, units, CQK_COUNT(units));
}

/* 외교·국방(2+2) 국장급: the token that opens the bracket that ends in front of token i, inside a
 * name; i if there is none. */
uint32_t korean_bracket_before(const cq_segment *segment, uint32_t i)
{
    enum { INSIDE_MAX = 6 };
    if (i < 3 || !cqk_token_is(segment, i - 1, CQ_STR(")")))
        return i;
    for (uint32_t k = i - 1; k > 1 && i - k <= INSIDE_MAX; k--)
        if (cqk_token_is(segment, k - 1, CQ_STR("(")))
            return cqk_touches(segment, k - 1) && segment->tokens->kind[k - 2] == CQ_TOKEN_HANGUL
                       ? k - 1
                       : i;
    return i;
}

/* 대화 관계, 의원외교협의회 회장: does the word behind the head make it a relation or a body? */
bool korean_is_of_other(const cq_segment *segment, uint32_t head)
{
    static const char *const words[] = {"관계", "상대국",   "파트너", "채널",   "창구", "회장",
                                        "의장", "사무총장", "위원장", "부회장", "이사", "사무국"};
    for (size_t k = 0; head + 1 < segment->tokens->count && k < CQK_COUNT(words); k++)
        if (starts_with(cqk_token(segment, head + 1), words[k]))
            return true;
    return false;
}

/* 국가안전보장회의, 최고인민회의: names of bodies, no meetings without an ordinal. */
bool korean_is_council(cq_str name)
{
    static const char *const councils[] = {"안전보장회의", "안보회의", "자문회의",
                                           "인민회의",     "상공회의", "인사회의"};
    for (size_t i = 0; i < CQK_COUNT(councils); i++)
        if (ends_with(name, councils[i]))
            return true;
    return false;
}
