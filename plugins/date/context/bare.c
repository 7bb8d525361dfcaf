/*
 * bare.c - decides by the words around it whether a lone month, weekday, season or day is a date:
 * "since March" but not "the March on Rome", "on the 12th," but not "the 12th meeting". For years
 * see bare_year.c.
 */
#include "context/bare.h"

#include <string.h>

/* Is lexeme k a word with a capital that is no date's: a surname behind "April", "Times"? */
static bool capital_name(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_OTHER && (l->flags & LEX_CAPITAL) != 0;
}

/* "Mr. May", "Sir April": a title in front. */
static bool behind_title(const reader *r, uint32_t token)
{
    static const char *const titles[] = {"mr",    "mrs",  "ms",   "miss", "dr",    "sir",
                                         "lord",  "lady", "col",  "gen",  "capt",  "prof",
                                         "señor", "herr", "frau", "mme",  "madame"};
    if (token > 0 && mark_of(r, token - 1) == '.')
        token--;
    return token > 0 && token_is(r, token - 1, titles, sizeof titles / sizeof titles[0]);
}

static bool bare_month(reader *r, const point *p, unsigned behind)
{
    before b = look_before(r, p->token);
    const date_word *w = word_of(r, p->token);
    const lexeme *name = lex(r, behind - 1);
    if (!w)
        return false;
    bool capital = (name->flags & LEX_CAPITAL) != 0;
    if ((w->flags & F_TITLE_CASE) && !capital)
        return false;
    static const char *const parts[] = {"week",      "days",   "half",  "end",
                                        "beginning", "middle", "ending"};
    bool led = leads_to_date(b.word) ||
               (p->token > 0 && token_is(r, p->token - 1, parts, sizeof parts / sizeof parts[0]));
    if (behind_title(r, p->token))
        return false;
    if (b.word && b.word->kind == W_AND && p->token > 1) { /* in February and May */
        const date_word *other = word_of(r, p->token - 2);
        led |= other && other->kind == W_MONTH;
    }
    if (w->flags & F_WEAK)
        return led &&
               !(b.word && b.word->kind == W_TO && b.word->value == 0 && p->month == 3 && !capital);
    if (led)
        return true;
    bool mistakable = p->month == 4 || p->month == 6 || p->month == 8 || p->month == 7 ||
                      p->month == 5 || p->month == 3;
    if (mistakable && capital && capital_name(r, behind))
        return false;
    if (mistakable && capital && b.token_kind == CQ_TOKEN_LETTER && !b.word && p->token > 0 &&
        cqk_shape(r->segment, p->token - 1, CQ_SHAPE_UPPER_FIRST) &&
        !cqk_shape(r->segment, p->token - 1, CQ_SHAPE_SENTENCE_START))
        return false; /* a name in front: Theresa May, Johnny June */
    return true;
}

/* Function words that may follow "on the 12th". */
static bool function_word(reader *r, unsigned k)
{
    static const char *const words[] = {
        "at",  "in",    "that",  "he",     "she",   "it",    "they",  "we",       "i",
        "was", "were",  "by",    "with",   "from",  "for",   "there", "is",       "had",
        "has", "to",    "on",    "his",    "the",   "a",     "as",    "but",      "if",
        "you", "your",  "our",   "this",   "near",  "about", "when",  "which",    "my",
        "its", "and",   "or",    "no",     "all",   "these", "their", "upon",     "last",
        "not", "until", "after", "before", "would", "will",  "shall", "received", "an"};
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END)
        return true;
    if (l->kind == LEX_PUNCTUATION)
        return l->value != '-' && l->value != '/' && l->value != '(' && l->value != '%';
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, (cq_str){words[i], strlen(words[i])}))
            return true;
    return false;
}

/* "the note of the 8th promised": a paper in front of the preposition at `of`. */
static bool of_paper(const reader *r, uint32_t of)
{
    static const char *const papers[] = {"note",       "letter",   "telegram",
                                         "despatch",   "dispatch", "message",
                                         "memorandum", "cable",    "telegrams"};
    return of > 0 && token_is(r, of - 1, papers, sizeof papers / sizeof papers[0]);
}

/* "spent the 18th and 19th there": a second day behind the first. */
static bool is_day_and_day(reader *r, unsigned behind)
{
    const lexeme *l = lex(r, behind + 1);
    return (lex_word(r, behind, W_AND) || lex_word(r, behind, W_TO)) && l->kind == LEX_NUMBER &&
           (l->flags & LEX_ORDINAL) && l->value >= 1 && l->value <= 31 &&
           function_word(r, behind + 2);
}

/* "on the 12th": the ordinal of a day and nothing counted behind it. */
static bool bare_ordinal_day(reader *r, const point *p, unsigned behind)
{
    static const char *const in_front[] = {
        "on",    "of",      "dated", "since", "until", "from",  "by",  "till", "to", "before",
        "after", "between", "the",   "your",  "my",    "about", "and", "for",  "or"};
    const lexeme *l = lex(r, behind - 1);
    if (l->kind != LEX_NUMBER || !(l->flags & LEX_ORDINAL) || p->token == 0)
        return false;
    const date_word *article = word_of(r, p->token - 1);
    if (article && article->kind == W_THE && is_day_and_day(r, behind))
        return true;
    uint32_t at = p->token - 1;
    if (article && article->kind == W_THE && p->token >= 2)
        at = p->token - 2;
    else if (article && article->kind == W_THE)
        return false;
    const size_t count = sizeof in_front / sizeof in_front[0];
    if (article && article->kind == W_THE && at > 0 && mark_of(r, at) == ',') {
        const date_word *evening = word_of(r, at - 1); /* Thursday night, the 8th, */
        if (evening && (evening->kind == W_MORNING || evening->kind == W_WEEKDAY))
            return function_word(r, behind);
    }
    return token_is(r, at, in_front, count) && (function_word(r, behind) || of_paper(r, at));
}

/* "Le 18, le ministre a reçu ...", "El 5, ...": a day that begins a sentence. */
static bool day_begins_sentence(reader *r, const point *p, unsigned behind)
{
    if (p->token == 0 || !lex_is(r, behind, ',') || !lex_touches(r, behind) ||
        !(lex(r, behind + 1)->flags & LEX_SPACE))
        return false;
    bool article =
        cqk_token_is(r->segment, p->token - 1, CQ_STR("Le")) ||
        (r->language == LANGUAGE_ES && cqk_token_is(r->segment, p->token - 1, CQ_STR("El")));
    return article &&
           (p->token == 1 || cqk_shape(r->segment, p->token - 1, CQ_SHAPE_SENTENCE_START));
}

/* "hasta el día 21", "El día 17 se reunieron": the Spanish word for a day, of which no more is
 * told.
 */
static bool behind_spanish_day(reader *r, const point *p, unsigned behind)
{
    static const char *const articles[] = {"el", "al", "del"};
    const lexeme *next = lex(r, behind);
    return p->token >= 2 && token_is(r, p->token - 1, (const char *const[]){"día", "dia"}, 2) &&
           token_is(r, p->token - 2, articles, sizeof articles / sizeof articles[0]) &&
           next->kind != LEX_NUMBER && !lex_word(r, skip_of(r, behind), W_MONTH) &&
           !lex_text(r, skip_of(r, behind), CQ_STR("cada")) && !lex_is(r, behind, '%');
}

static bool bare_day_is_date(reader *r, const point *p, unsigned behind)
{
    if (!p->ideographic)
        return bare_ordinal_day(r, p, behind) || day_begins_sentence(r, p, behind) ||
               behind_spanish_day(r, p, behind);
    static const char *const not_before[] = {"第", "제", "每",   "毎",   "박", "泊",
                                             "約", "约", "매월", "总共", "계", "全"};
    if (p->token == 0)
        return true;
    const size_t count = sizeof not_before / sizeof not_before[0];
    cq_str front = cqk_token(r->segment, p->token - 1);
    char last = front.data[front.len - 1];
    bool number = last >= '0' && last <= '9' && cqk_touches(r->segment, p->token);
    static const cq_str nights[] = {CQ_STR_INIT("박"), CQ_STR_INIT("泊")}; /* 3박 4일 */
    for (size_t i = 0; i < 2; i++)
        if (front.len > 3 && memcmp(front.data + front.len - 3, nights[i].data, 3) == 0 &&
            front.data[front.len - 4] >= '0' && front.data[front.len - 4] <= '9')
            return false;
    return !token_is(r, p->token - 1, not_before, count) && !number;
}

static bool bare_weekday(reader *r, const point *p, unsigned behind)
{
    static const char *const holy[] = {"good", "black",  "bloody", "palm",   "easter", "ash",
                                       "holy", "maundy", "cyber",  "whit",   "los",    "every",
                                       "each", "jeden",  "каждый", "каждую", "毎",     "每",
                                       "tous", "todos",  "super"};
    static const char *const titles[] = {"times", "telegraph", "express", "mirror", "herald",
                                         "mail",  "post",      "school",  "gras",   "club"};
    if (p->token > 0 && token_is(r, p->token - 1, holy, sizeof holy / sizeof holy[0]))
        return false;
    if (p->ideographic) /* 土曜日・日曜日・祝日を除く, 毎週水曜日: days of every week */
        return !lex_is(r, behind, 0xB7) && !(p->token > 0 && mark_of(r, p->token - 1) == 0xB7) &&
               !behind_every_week(r, p->start);
    const lexeme *l = lex(r, behind - 1);
    if ((l->word->flags & F_ABBREVIATION) ||
        ((l->word->flags & F_TITLE_CASE) && !(l->flags & LEX_CAPITAL)))
        return false;
    return !token_is(r, lex(r, behind)->token, titles, sizeof titles / sizeof titles[0]);
}

static bool bare_season(reader *r, const point *p, unsigned behind)
{
    static const char *const names[] = {"olympics", "olympic", "games", "school", "clothing"};
    before b = look_before(r, p->token);
    const lexeme *l = lex(r, behind - 1);
    if (token_is(r, lex(r, behind)->token, names, sizeof names / sizeof names[0]))
        return false;
    if (l->word->flags & F_WEAK) /* a été reçu, but en été, l'été */
        return l->start > r->segment->tokens->start[l->token] ||
               (p->token > 0 && cqk_token_is(r->segment, p->token - 1, CQ_STR("en")));
    if (l->language == LANGUAGE_RU || l->start > r->segment->tokens->start[l->token])
        return true; /* весной; l'été */
    if (b.word && b.word->kind == W_THE && p->token >= 2)
        return leads_to_date(word_of(r, p->token - 2)) && !lex_word(r, behind, W_OF);
    if (l->language == LANGUAGE_EN)
        return b.word && (b.word->kind == W_YEAR_AFTER ||
                          (b.word->kind == W_TO && strcmp(b.word->text, "to") != 0));
    return leads_to_date(b.word);
}

/* 26.-29.08., 05./06.08.: another day of the month, with its stop, and the mark that joins them. */
static bool other_day_in_front(const reader *r, uint32_t token, const before *b)
{
    const cq_tokens *t = r->segment->tokens;
    bool und = b->word && b->word->kind == W_AND;
    return (b->mark == '-' || b->mark == '/' || und) && token >= 3 &&
           mark_of(r, token - 2) == '.' && t->kind[token - 3] == CQ_TOKEN_NUMBER &&
           t->end[token - 3] - t->start[token - 3] <= 2;
}

/* Behind 은 or 는, or the end of a clause, in a document that writes days with dots: 북측은 5.20
 * ..., 관련하여 9.15 ... */
static bool behind_topic(reader *r, const point *p)
{
    if (!r->dotted || p->token == 0 || !(lex(r, 0)->flags & LEX_SPACE))
        return false;
    cq_str front = cqk_token(r->segment, p->token - 1);
    if (front.len < 3)
        return false;
    static const char *const ends[] = {"은", "는", "여", "로", "서", "며", "고", "후"};
    const char *last = front.data + front.len - 3;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (memcmp(last, ends[i], 3) == 0)
            return true;
    return false;
}

/* "- 4.23 공사에 착수", "..., 6.5 업체선정": an entry of a Korean list of what was done when.
 * Not 12.5 km, nor the declaration that is called by its day. */
static bool korean_entry(reader *r, const point *p, const before *b, unsigned behind)
{
    static const char *const others[] = {
        "%",    "km",       "배",   "만",     "억",     "조",           "천",        "명",
        "톤",   "원",       "달러", "퍼센트", "포인트", "배럴",         "조약",      "선언",
        "정신", "공동선언", "항쟁", "전쟁",   "합의",   "남북공동선언", "판문점선언"};
    static const int16_t named[] = {301, 419, 427, 518, 610, 615, 625, 704, 815, 919, 1004};
    const lexeme *l = lex(r, behind);
    bool topic = behind_topic(r, p);
    if (topic && lex_is(r, behind, ',') && p->day > 9)
        return true; /* 명단은 10.21, 회보서는 11.14 */
    if (l->kind == LEX_END || !(l->flags & LEX_SPACE))
        return false;
    if (b->mark != '-' && b->mark != ',' && !topic)
        return false;
    for (size_t i = 0; b->mark == ',' && i < sizeof named / sizeof named[0]; i++)
        if (named[i] == p->month * 100 + p->day)
            return false;
    const char *text = r->segment->text.data;
    size_t size = r->segment->text.len;
    if ((unsigned char)text[l->start] < 0xEA)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        size_t len = strlen(others[i]);
        if (size - l->start >= len && memcmp(text + l->start, others[i], len) == 0)
            return false;
    }
    return true;
}

/* 6.10 in Korean: (8.23), 8.15까지, 6. 15 부터; 16.6. in German behind am, vom, bis. */
static bool bare_month_day(reader *r, point *p, unsigned behind, uint8_t language)
{
    static const char *const particles[] = {"까지", "부터", "경", "자", "에", "일", "이후", "이전"};
    static const char *const german[] = {"am", "vom",  "den", "dem", "zum", "bis",
                                         "ab", "seit", "с",   "до",  "по",  "от"};
    before b = look_before(r, p->token);
    bool latin = language == LANGUAGE_DE || language == LANGUAGE_RU;
    if (!p->month_first && b.none && lex(r, behind)->kind == LEX_END && latin)
        return true; /* a line of a chronology */
    if (!p->month_first)
        return token_is(r, p->token - 1, german, sizeof german / sizeof german[0]) ||
               (b.mark == '(' && (lex_is(r, behind, ')') || lex_is(r, behind, '/'))) ||
               other_day_in_front(r, p->token, &b);
    if (language != LANGUAGE_KO)
        return false;
    if (b.mark == '(' && lex_is(r, behind, ')'))
        return true;
    if (lex_is(r, behind, '~') || korean_entry(r, p, &b, behind))
        return true;
    const lexeme *l = lex(r, behind);
    if (l->kind == LEX_END)
        return false;
    cq_str rest = {r->segment->text.data + l->start, r->segment->text.len - l->start};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++) {
        size_t len = strlen(particles[i]);
        bool whole = l->start + len == r->segment->tokens->end[l->token] || len > 3;
        if (whole && rest.len >= len && memcmp(rest.data, particles[i], len) == 0)
            return true;
    }
    return false;
}

bool bare_is_date(reader *r, point *p, unsigned behind, uint8_t language)
{
    switch (p->bare) {
    case BARE_YEAR:
        return bare_year(r, p, behind, language);
    case BARE_MONTH:
        return bare_month(r, p, behind);
    case BARE_DAY:
        return bare_day_is_date(r, p, behind);
    case BARE_WEEKDAY:
        return bare_weekday(r, p, behind);
    case BARE_SEASON:
        return bare_season(r, p, behind);
    case BARE_MONTH_DAY:
        return bare_month_day(r, p, behind, language);
    default:
        return true;
    }
}
