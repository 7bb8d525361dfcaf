/*
 * number.c - numbers that are a symbol by what stands around them: resolutions by number and year
 * or session, notes and press releases in letter heads, bills, treaty series.
 */
#include "symbol.h"

#include <string.h>

enum { LOOK_BACK = 10, LIST_GAP = 12, HEAD_SEGMENTS = 8, SHORT_SEGMENT = 24 };

/* The number proper, and what belongs to it. */
typedef struct number {
    uint32_t start; /* bytes of the segment */
    uint32_t end;
    uint32_t last;   /* past its last token */
    uint32_t digits; /* of the number before the parenthesis */
    uint32_t value;
    uint32_t year;  /* in parentheses; 0: none */
    bool session;   /* Roman in parentheses */
    bool has_slash; /* 60/1 */
    bool has_mark;  /* another separator inside: 37.870, 114-15 */
} number;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The decimal number of a text of digits, at most nine of them; false: it is something else. */
static bool read_number(cq_str text, uint32_t *value)
{
    if (text.len == 0 || text.len > 9)
        return false;
    *value = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_digit(text.data[i]))
            return false;
        *value = *value * 10 + (uint32_t)(text.data[i] - '0');
    }
    return true;
}

static bool is_roman(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!strchr("IVXLC", text.data[i]) || text.data[i] == 0)
            return false;
    return text.len > 0 && text.len < 9;
}

static bool has_hash(const cq_segment *segment, uint32_t i, uint32_t hash)
{
    return i < segment->tokens->count && segment->tokens->hash[i] == hash;
}

/* "(2004)" or "(XXV)" at token i, an "A" in front of it allowed for: what numbers resolutions. */
static void read_parenthesis(const symbol_worker *worker, const cq_segment *segment, number *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = n->last;
    if (i < t->count && t->end[i] - t->start[i] == 1 && cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
        i++;
    if (!has_hash(segment, i, worker->model->open_hash) ||
        !has_hash(segment, i + 2, worker->model->close_hash))
        return;
    cq_str inside = cqk_token(segment, i + 1);
    uint32_t year;
    bool is_year = inside.len == 4 && read_number(inside, &year) && year >= 1945 && year < 2100;
    if (is_year)
        n->year = year;
    else if (is_roman(inside))
        n->session = true;
    else
        return;
    n->last = i + 3;
    n->end = t->end[i + 2];
}

/* Digits at the head of "1540호" or behind 제 in "제1540호": only a part of the token is the
 * number. */
static bool read_korean(const cq_segment *segment, uint32_t i, number *n)
{
    cq_str text = cqk_token(segment, i);
    size_t from = 0;
    if (text.len > 3 && memcmp(text.data, "제", 3) == 0)
        from = 3;
    size_t to = from;
    while (to < text.len && is_digit(text.data[to]))
        to++;
    if (to == from || text.len - to < 3 || memcmp(text.data + to, "호", 3) != 0)
        return false;
    if (!read_number((cq_str){text.data + from, to - from}, &n->value))
        return false;
    n->start = segment->tokens->start[i] + (uint32_t)from;
    n->end = segment->tokens->start[i] + (uint32_t)to;
    n->digits = (uint32_t)(to - from);
    n->last = i + 1;
    return true;
}

/* "제18-742호": what stands between 제 and 호, in several tokens. */
static bool read_korean_run(const cq_segment *segment, const symbol_run *run, number *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t start = t->start[run->first];
    uint32_t end = t->end[run->last - 1];
    cq_str text = {segment->text.data + start, end - start};
    if (text.len < 8 || memcmp(text.data, "제", 3) != 0)
        return false;
    size_t to = 3;
    while (to < text.len && (is_digit(text.data[to]) || strchr("-/.", text.data[to])))
        to++;
    if (to < 6 || text.len - to < 3 || memcmp(text.data + to, "호", 3) != 0)
        return false;
    n->start = start + 3;
    n->end = start + (uint32_t)to;
    n->last = run->last;
    n->has_mark = true;
    return true;
}

/* "217A" in one token: digits and one capital. */
static bool read_lettered(cq_str text, uint32_t *value, uint32_t *digits)
{
    if (text.len > 1 && text.data[text.len - 1] >= 'A' && text.data[text.len - 1] <= 'F')
        text.len--;
    *digits = (uint32_t)text.len;
    return read_number(text, value);
}

/* The whole run as a number with separators: 60/1, 37.870, 410-304-07/53. */
static void read_run(const cq_segment *segment, const symbol_run *run, number *n)
{
    const cq_tokens *t = segment->tokens;
    n->last = run->last;
    n->start = t->start[run->first];
    n->end = t->end[run->last - 1];
    n->has_slash = run->has_slash;
    for (uint32_t p = n->start; p < n->end; p++)
        n->has_mark |= segment->text.data[p] == '.' || segment->text.data[p] == '-';
}

static bool read(const symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                 number *n)
{
    memset(n, 0, sizeof *n);
    cq_str first = cqk_token(segment, run->first);
    if ((run->has_slash || run->has_other) && read_korean_run(segment, run, n))
        return true;
    if (run->has_slash || run->has_other) {
        read_run(segment, run, n);
        return true;
    }
    if (read_korean(segment, run->first, n))
        return true;
    read_run(segment, run, n);
    n->last = run->first + 1;
    n->end = segment->tokens->end[run->first];
    if (read_lettered(first, &n->value, &n->digits)) {
        read_parenthesis(worker, segment, n);
        return true;
    }
    return n->has_mark && is_digit(first.data[0]);
}

/* A resolution of the General Assembly as it has been numbered since 1976: session/number. */
static bool is_session_number(const cq_segment *segment, const number *n)
{
    const char *p = segment->text.data + n->start;
    size_t len = n->end - n->start;
    const char *slash = memchr(p, '/', len);
    uint32_t left;
    uint32_t right;
    return n->has_slash && !n->has_mark && slash &&
           read_number((cq_str){p, (size_t)(slash - p)}, &left) &&
           read_number((cq_str){slash + 1, (size_t)(p + len - slash - 1)}, &right) && right > 0 &&
           (left < 200 || (left > 1900 && left < 2100 && right < 2000));
}

/* The Security Council's count at the end of every hundredth resolution's year, 0 to 2800. */
static bool fits_year(uint32_t value, uint32_t year)
{
    static const uint16_t years[] = {1947, 1953, 1964, 1971, 1976, 1981, 1987, 1991, 1993, 1994,
                                     1995, 1997, 1998, 2000, 2002, 2003, 2005, 2006, 2008, 2009,
                                     2011, 2013, 2015, 2016, 2018, 2019, 2021, 2023, 2025};
    if (value / 100 >= CQK_COUNT(years))
        return year >= 2025;
    uint32_t expected = years[value / 100];
    return year + 3 >= expected && year <= expected + (value < 200 ? 12 : 4);
}

/* 決議 or 结议 behind the number: 第1540号决议, 1373号決議. */
static bool resolution_behind(const symbol_worker *worker, const cq_segment *segment, uint32_t i)
{
    static const cq_str counters[] = {CQ_STR_INIT("号"), CQ_STR_INIT("號")};
    if (!cqk_token_is(segment, i, counters[0]) && !cqk_token_is(segment, i, counters[1]))
        return false;
    uint32_t tokens;
    return symbol_word_at(worker, segment, i + 1, &tokens) == WORD_RESOLUTION;
}

/* A Hangul word that ends in 결의 or 결의안: 안보리결의. */
static bool is_korean_resolution(const cq_segment *segment, uint32_t i)
{
    static const cq_str ends[] = {CQ_STR_INIT("결의"), CQ_STR_INIT("결의안"),
                                  CQ_STR_INIT("결의문")};
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (text.len >= ends[k].len &&
            memcmp(text.data + text.len - ends[k].len, ends[k].data, ends[k].len) == 0)
            return true;
    return false;
}

/*
 * The word that governs the number before token i: resolution, decision, bill ... Names of bodies
 * and "No." may stand between. *loose: a small word ("of") stands directly in front of the number.
 */
static uint32_t word_in_front(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                              bool *loose, bool *numbered)
{
    *loose = *numbered = false;
    for (uint32_t steps = 0; i > 0 && steps < LOOK_BACK; steps++) {
        uint32_t tokens;
        uint32_t word = symbol_word_before(worker, segment, i, &tokens);
        if (word == WORD_NUMBER)
            *numbered = true;
        else if (word == WORD_LINK && steps == 0)
            *loose = true;
        else if (word == 0 && segment->tokens->kind[i - 1] == CQ_TOKEN_HANGUL &&
                 is_korean_resolution(segment, i - 1))
            return WORD_RESOLUTION;
        else if (word == 0 && cqk_token_is(segment, i - 1, CQ_STR("(")))
            tokens = 1;
        else if (word != WORD_BODY && word != WORD_LINK)
            return word;
        i -= tokens;
    }
    return 0;
}

/* Is this number the next item of a list that the last symbol is in? */
static bool in_list(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                    const number *n)
{
    if (!worker->last_of || i < worker->last || i - worker->last > LIST_GAP)
        return false;
    for (uint32_t k = worker->last; k < i; k++) {
        if (cqk_shape(segment, k, CQ_SHAPE_SENTENCE_START))
            return false;
        uint32_t tokens;
        bool separates = symbol_word_at(worker, segment, k, &tokens) == WORD_LIST;
        /* "48/88 of 20 December 1993, 49/10 of ...": only what has a slash may come that late. */
        if (!separates && !(worker->last_slash && n->has_slash))
            return false;
    }
    return true;
}

/* Is a bare number such as 1540 long enough, and not the start of something else? */
static bool is_bare_number(const cq_segment *segment, const number *n)
{
    if (n->digits < 3 || n->digits > 4 || n->value == 0)
        return false;
    uint32_t next = n->last;
    return next >= segment->tokens->count || !cqk_touches(segment, next) ||
           segment->tokens->kind[next] != CQ_TOKEN_SYMBOL;
}

/* WORD_RESOLUTION or WORD_DECISION, 0 if the number is neither. */
static uint32_t resolution(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const number *n)
{
    bool loose;
    bool numbered;
    uint32_t word = word_in_front(worker, segment, run->first, &loose, &numbered);
    bool session = is_session_number(segment, n);
    bool qualified = n->year || n->session;
    if (n->has_mark && !session)
        return 0;
    if (word == WORD_RESOLUTION || word == WORD_DECISION) {
        if (qualified || (session && !loose) ||
            (word == WORD_DECISION && numbered && n->digits > 1)) /* Decision No. 1202 */
            return word;
        if (word == WORD_RESOLUTION && !loose && !n->has_slash && is_bare_number(segment, n))
            return word;
    }
    if (resolution_behind(worker, segment, n->last) && !n->has_slash &&
        (qualified || is_bare_number(segment, n)))
        return WORD_RESOLUTION;
    if (in_list(worker, segment, run->first, n) &&
        (qualified || session ||
         (!n->has_slash && !worker->last_slash && n->digits > 2 && is_bare_number(segment, n))))
        return worker->last_of;
    if (n->session && n->digits >= 3 && n->digits <= 4)
        return WORD_RESOLUTION;
    return n->year && n->digits >= 2 && fits_year(n->value, n->year) ? WORD_RESOLUTION : 0;
}

/* "60/1. 2005 World Summit Outcome": a number that heads a resolution's text. */
static bool is_title_number(const cq_segment *segment, const symbol_run *run, const number *n)
{
    return run->first == 0 && is_session_number(segment, n) &&
           cqk_token_is(segment, n->last, CQ_STR(".")) && cqk_touches(segment, n->last) &&
           n->last + 1 < segment->tokens->count &&
           cqk_shape(segment, n->last + 1, CQ_SHAPE_SPACE_BEFORE);
}

static bool begins_line(const cq_segment *segment, uint32_t i)
{
    return i == 0 || i >= segment->tokens->count || cqk_shape(segment, i, CQ_SHAPE_LINE_BEFORE);
}

/* A number with "No." on a line of its own, or behind "Press Release No." and the like. */
static bool is_head_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const number *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    bool korean = n->start > segment->tokens->start[i]; /* 제18-742호 */
    if (cqk_token_is(segment, n->last, CQ_STR("]")))
        return false;
    if (symbol_word_before(worker, segment, i, &tokens) == WORD_NUMBER)
        i -= tokens;
    else if (!korean && !(n->has_slash && begins_line(segment, n->last)))
        return false; /* "Press Release 15/2014" ends its line */
    uint32_t word = i ? symbol_word_before(worker, segment, i, &tokens) : 0;
    if (word == WORD_HEAD && (cqk_shape(segment, i - tokens, CQ_SHAPE_UPPER_FIRST) ||
                              n->has_slash || segment->tokens->kind[i - tokens] != CQ_TOKEN_LETTER))
        return true;
    if (korean || i == run->first)
        return false;
    bool alone = begins_line(segment, i) && begins_line(segment, n->last);
    bool marked = n->has_mark || n->has_slash;
    if (segment->index >= HEAD_SEGMENTS || n->year)
        return false;
    bool note = worker->is_note || (worker->has_honour && !worker->is_despatch);
    if (alone)
        return marked || note;
    return note && marked && segment->tokens->count < SHORT_SEGMENT &&
           begins_line(segment, n->last);
}

/* "12/05/2020": three parts that may be a date. */
static bool is_like_a_date(const cq_segment *segment, const number *n)
{
    size_t marks = 0;
    for (uint32_t p = n->start; p < n->end; p++)
        marks += !is_digit(segment->text.data[p]);
    return marks < 3;
}

/* "211.60f/1", "891.002/6-2448": the Department of State's decimal file, no number of a document.
 */
static bool is_decimal_file(const cq_segment *segment, const number *n)
{
    const char *p = segment->text.data + n->start;
    return n->end - n->start > 5 && is_digit(p[0]) && is_digit(p[1]) && is_digit(p[2]) &&
           p[3] == '.' && is_digit(p[4]);
}

/* "CCC document 37.020": a number with a separator, right behind the word. */
static bool is_of_a_document(const symbol_worker *worker, const cq_segment *segment,
                             const symbol_run *run, const number *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    if (symbol_word_before(worker, segment, i, &tokens) == WORD_NUMBER)
        i -= tokens;
    return (n->has_mark || n->has_slash) && n->end - n->start >= 5 &&
           symbol_word_before(worker, segment, i, &tokens) == WORD_DOCUMENT &&
           is_digit(segment->text.data[n->start]) && is_digit(segment->text.data[n->end - 1]);
}

/* "Doc. 14040", as the Council of Europe and ICAO number: no year, no page. */
static bool is_short_document(const cq_segment *segment, const symbol_run *run, const number *n)
{
    uint32_t i = run->first;
    uint32_t word = i >= 2 && cqk_token_is(segment, i - 1, CQ_STR(".")) ? i - 2 : i - 1;
    bool year = n->value >= 1800 && n->value <= 2100;
    return i > 0 && n->digits >= 4 && n->digits <= 5 && !year && !n->has_mark && !n->has_slash &&
           cqk_token_is(segment, word, CQ_STR("Doc"));
}

/* "(Cm 9161)": the command papers of the United Kingdom since 1986. */
static bool is_command_paper(const cq_segment *segment, const symbol_run *run, const number *n)
{
    return run->first > 0 && n->digits >= 3 && !n->has_mark && !n->has_slash &&
           cqk_token_is(segment, run->first - 1, CQ_STR("Cm"));
}

/* Ideographs that end what stands in front of an issuer: 根据|国发, 和|财税. */
static bool is_small_word(const cq_segment *segment, uint32_t i)
{
    static const char words[] = "据據照和及与與的由以为為按依对對见見号號";
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k + 3 < sizeof words && text.len == 3; k += 3)
        if (memcmp(words + k, text.data, 3) == 0)
            return true;
    return false;
}

/* "国发〔2019〕1号": the issuer, the year in brackets, the number. */
static bool read_chinese(const cq_segment *segment, uint32_t i, number *n)
{
    enum { ISSUER_MAX = 8 };
    static const cq_str open[] = {CQ_STR_INIT("〔"), CQ_STR_INIT("［"), CQ_STR_INIT("[")};
    static const cq_str close[] = {CQ_STR_INIT("〕"), CQ_STR_INIT("］"), CQ_STR_INIT("]")};
    const cq_tokens *t = segment->tokens;
    uint32_t value;
    uint32_t at = i - (i > 0 && cqk_token_is(segment, i - 1, CQ_STR("第")));
    bool counted =
        cqk_token_is(segment, i + 1, CQ_STR("号")) || cqk_token_is(segment, i + 1, CQ_STR("號"));
    if (!counted || at < 4 || !read_number(cqk_token(segment, i), &value) ||
        !read_number(cqk_token(segment, at - 2), &value) || value < 1949 || value > 2100)
        return false;
    bool bracketed = false;
    for (size_t k = 0; k < CQK_COUNT(open); k++)
        bracketed |=
            cqk_token_is(segment, at - 1, close[k]) && cqk_token_is(segment, at - 3, open[k]);
    uint32_t first = at - 3;
    while (first > 0 && at - 3 - first < ISSUER_MAX && cqk_touches(segment, first) &&
           t->kind[first - 1] == CQ_TOKEN_IDEOGRAPH && !is_small_word(segment, first - 1))
        first--;
    if (!bracketed || first == at - 3)
        return false;
    n->start = t->start[first];
    n->end = t->end[i + 1];
    n->last = i + 2;
    return true;
}

/* "(18/6244)": the legislative period and number of a German Bundestag paper, alone in brackets. */
static bool is_parliament_paper(const cq_segment *segment, const symbol_run *run, const number *n)
{
    const char *p = segment->text.data + n->start;
    size_t len = n->end - n->start;
    const char *slash = memchr(p, '/', len);
    uint32_t period;
    uint32_t paper;
    if (!n->has_slash || n->has_mark || !slash || run->first == 0 ||
        !cqk_token_is(segment, run->first - 1, CQ_STR("(")) ||
        !cqk_token_is(segment, n->last, CQ_STR(")")) ||
        !read_number((cq_str){p, (size_t)(slash - p)}, &period) ||
        !read_number((cq_str){slash + 1, (size_t)(p + len - slash - 1)}, &paper))
        return false;
    bool year = paper >= 1900 && paper <= 2100;
    return period > 0 && period < 30 && paper > 99 && paper < 100000 && !(year && period < 13);
}

/* "412-14-03-2019" on a line of its own: the number of a release and its day, as the Russian
 * ministry numbers them. */
static bool is_dated_number(const cq_segment *segment, const symbol_run *run, const number *n)
{
    uint32_t parts[4] = {0, 0, 0, 0};
    const char *p = segment->text.data + n->start;
    const char *end = segment->text.data + n->end;
    if (segment->index >= HEAD_SEGMENTS || !begins_line(segment, run->first) ||
        !begins_line(segment, n->last))
        return false;
    for (size_t i = 0; i < 4; i++) {
        const char *mark = i < 3 ? memchr(p, '-', (size_t)(end - p)) : end;
        if (!mark || !read_number((cq_str){p, (size_t)(mark - p)}, &parts[i]))
            return false;
        p = mark + (i < 3);
    }
    return parts[1] <= 31 && parts[2] <= 12 && parts[3] > 1990 && parts[3] < 2100;
}

/* A file number on a line of its own near the top: 410-304-07/53-5762/56. */
static bool is_file_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const number *n)
{
    uint32_t tokens;
    if (is_dated_number(segment, run, n))
        return true;
    if (!n->has_slash)
        return false;
    /* "PRN: 2022/1187" on a line of its own, also at the end. */
    if (run->first > 0 && cqk_token_is(segment, run->first - 1, CQ_STR(":")) &&
        symbol_word_before(worker, segment, run->first - 1, &tokens) == WORD_REFERENCE &&
        begins_line(segment, run->first - 1 - tokens) && begins_line(segment, n->last))
        return true;
    if (segment->index >= HEAD_SEGMENTS)
        return false;
    if (symbol_word_before(worker, segment, run->first, &tokens) == WORD_REFERENCE ||
        (run->first > 0 && cqk_token_is(segment, run->first - 1, CQ_STR(":")) &&
         symbol_word_before(worker, segment, run->first - 1, &tokens) == WORD_REFERENCE))
        return true;
    return begins_line(segment, run->first) && begins_line(segment, n->last) &&
           !is_decimal_file(segment, n) && is_digit(segment->text.data[n->start]) &&
           n->end - n->start >= 8 && !is_like_a_date(segment, n);
}

/* The form that heads Korean bills: 의안 and 번호, and the number on a line beside or between them.
 */
static bool is_bill_form(const symbol_worker *worker, const cq_segment *segment, const number *n)
{
    if (worker->bill >= segment->index && worker->bill > 0 && segment->tokens->count == 1)
        return n->digits > 1;
    if (n->digits < 2 || n->year || n->session || !begins_line(segment, n->last))
        return false;
    uint32_t first = n->last > 24 ? n->last - 24 : 0;
    bool bill = false;
    bool numbered = cqk_token_is(segment, n->last, CQ_STR("번호"));
    for (uint32_t k = first; k + 1 < n->last; k++) {
        bill |= cqk_token_is(segment, k, CQ_STR("의안"));
        numbered |= k + 2 == n->last && cqk_token_is(segment, k, CQ_STR("번호"));
    }
    return bill && numbered;
}

static bool is_bill_or_treaty(const symbol_worker *worker, const cq_segment *segment,
                              const symbol_run *run, const number *n, cq_str *rule)
{
    bool loose;
    bool numbered;
    uint32_t word = word_in_front(worker, segment, run->first, &loose, &numbered);
    if (word == WORD_BILL && !loose && (n->has_slash || n->digits > 2)) {
        *rule = CQ_STR("bill");
        return true;
    }
    *rule = CQ_STR("treaty-series");
    return word == WORD_TREATY && !loose && !n->has_slash && !n->has_mark && n->digits > 0;
}

static bool classify(symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                     const number *n, cq_str *rule)
{
    uint32_t word = resolution(worker, segment, run, n);
    if (word) {
        worker->last = n->last;
        worker->last_of = word;
        worker->last_slash = n->has_slash;
        *rule = word == WORD_RESOLUTION ? CQ_STR("resolution") : CQ_STR("decision");
        return true;
    }
    if (is_title_number(segment, run, n)) {
        *rule = CQ_STR("resolution-title");
        return true;
    }
    if (is_bill_form(worker, segment, n)) {
        *rule = CQ_STR("bill");
        return true;
    }
    if (is_bill_or_treaty(worker, segment, run, n, rule))
        return true;
    if (is_head_number(worker, segment, run, n)) {
        *rule = CQ_STR("head-number");
        return true;
    }
    *rule = CQ_STR("document");
    if (is_of_a_document(worker, segment, run, n) || is_short_document(segment, run, n) ||
        is_command_paper(segment, run, n))
        return true;
    *rule = CQ_STR("bill");
    if (is_parliament_paper(segment, run, n))
        return true;
    *rule = CQ_STR("reference");
    if (run->first > 1 && !n->has_mark && cqk_token_is(segment, run->first - 1, CQ_STR("№")) &&
        cqk_token_is(segment, run->first - 2, CQ_STR("за")))
        return true; /* ноту от 3 ноября за № 772 */
    *rule = CQ_STR("file-number");
    return is_file_number(worker, segment, run, n);
}

/* 대통령령 제12345호, 外務省告示第123号: number and counter behind the word for a law. */
static bool is_eastern_law(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const number *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    bool korean = n->start > segment->tokens->start[i];
    bool counted = korean || cqk_token_is(segment, n->last, CQ_STR("号")) ||
                   cqk_token_is(segment, n->last, CQ_STR("號"));
    if (!korean && i > 0 && cqk_token_is(segment, i - 1, CQ_STR("第")))
        i--;
    return counted && (korean || i < run->first) && i > 0 &&
           symbol_word_before(worker, segment, i, &tokens) == WORD_LAW;
}

/* A single letter behind a session number belongs to it: 57/270 B. */
static void add_letter(const cq_segment *segment, number *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = n->last;
    if (n->has_slash && i < t->count && t->end[i] - t->start[i] == 1 &&
        cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL | CQ_SHAPE_SPACE_BEFORE)) {
        n->end = t->end[i];
        n->last = i + 1;
    }
}

cq_status symbol_number(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                        const symbol_run *run, uint32_t *past)
{
    number n;
    cq_str rule;
    *past = run->first;
    memset(&n, 0, sizeof n);
    if (read_chinese(segment, run->first, &n)) {
        *past = n.last;
        cq_status found = symbol_emit(worker, segment, out, n.start, n.end, CQ_STR("issuer"));
        return found == CQ_STOP ? found : CQ_OK;
    }
    if (!read(worker, segment, run, &n))
        return CQ_OK;
    if (!classify(worker, segment, run, &n, &rule)) {
        uint32_t last = symbol_law_number(worker, segment, run, &n.end);
        if (!last && !is_eastern_law(worker, segment, run, &n))
            return CQ_OK;
        n.last = last ? last : n.last;
        rule = CQ_STR("law");
    }
    if (n.has_slash && is_session_number(segment, &n))
        add_letter(segment, &n);
    *past = n.last;
    cq_status status = symbol_emit(worker, segment, out, n.start, n.end, rule);
    return status == CQ_STOP ? status : CQ_OK;
}
