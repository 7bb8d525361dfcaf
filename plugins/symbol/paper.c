/*
 * paper.c - which numbers are those of papers: notes and press releases in letter heads, bills,
 * treaty series, command papers, file numbers.
 */
#include "number.h"

#include <string.h>

enum { HEAD_SEGMENTS = 8, SHORT_SEGMENT = 24 };

/* 第223號新聞稿: the kind of paper behind the number and its counter. */
static bool is_before_release(const cq_segment *segment, const symbol_digits *n)
{
    enum { RELEASE = 3 };
    static const cq_str releases[] = {CQ_STR_INIT("新聞稿"), CQ_STR_INIT("新闻稿")};
    uint32_t i = n->last;
    if (!cqk_token_is(segment, i, CQ_STR("號")) && !cqk_token_is(segment, i, CQ_STR("号")))
        return false;
    for (size_t k = 0; k < CQK_COUNT(releases); k++)
        if (i + RELEASE < segment->tokens->count &&
            cqk_equal(cqk_tokens(segment, i + 1, i + 1 + RELEASE), releases[k]))
            return true;
    return false;
}

/* "press release | 356, June 30": a bare number behind a kind of release of several words, in front
 * of a mark or the line's end; a year is none. */
static bool is_release_number(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                              const symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t tokens;
    bool year = n->value >= 1900 && n->value <= 2100;
    bool ends = symbol_begins_line(segment, n->last) || t->kind[n->last] == CQ_TOKEN_PUNCTUATION;
    return ends && n->digits > 0 && n->digits <= 4 && !year && !n->has_mark && !n->has_slash &&
           symbol_word_before(worker, segment, i, &tokens) == WORD_HEAD && tokens > 1;
}

/* "your note No. | 417, of the 19th of April", "note No. 12 dated 3 May": a note told of. */
static bool is_note_told_of(const cq_segment *segment, const symbol_digits *n)
{
    uint32_t i = n->last + cqk_token_is(segment, n->last, CQ_STR(","));
    return n->digits > 0 &&
           (cqk_token_is(segment, i, CQ_STR("of")) || cqk_token_is(segment, i, CQ_STR("dated")));
}

/* A number with "No." on a line of its own, or behind "Press Release No." and the like. */
static bool is_head_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const symbol_digits *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    bool korean = n->start > segment->tokens->start[i]; /* 제18-742호 */
    if (cqk_token_is(segment, n->last, CQ_STR("]")))
        return false;
    if (is_before_release(segment, n) || is_release_number(worker, segment, i, n))
        return true;
    if (symbol_word_before(worker, segment, i, &tokens) == WORD_NUMBER)
        i -= tokens;
    else if (!korean && !(n->has_slash && symbol_begins_line(segment, n->last)))
        return false; /* "Press Release 15/2014" ends its line */
    uint32_t word = i ? symbol_word_before(worker, segment, i, &tokens) : 0;
    if (word == WORD_HEAD &&
        (cqk_shape(segment, i - tokens, CQ_SHAPE_UPPER_FIRST) || n->has_slash || tokens > 1 ||
         is_note_told_of(segment, n) || segment->tokens->kind[i - tokens] != CQ_TOKEN_LETTER))
        return true;
    if (korean || i == run->first)
        return false;
    bool alone = symbol_begins_line(segment, i) && symbol_begins_line(segment, n->last);
    bool marked = n->has_mark || n->has_slash;
    if (segment->index >= HEAD_SEGMENTS || n->year)
        return false;
    bool note = worker->is_note || (worker->has_honour && !worker->is_despatch);
    if (alone)
        return marked || note;
    return note && marked && segment->tokens->count < SHORT_SEGMENT &&
           symbol_begins_line(segment, n->last);
}

/* "12/05/2020", "2020-05-12": numbers that may be a day, a month and a year. */
static bool is_like_a_date(const cq_segment *segment, const symbol_digits *n)
{
    enum { PARTS = 3, YEAR_LEAST = 1800 };
    const char *p = segment->text.data + n->start;
    const char *end = segment->text.data + n->end;
    uint32_t part[PARTS] = {0, 0, 0};
    size_t count = 0;
    while (p < end && count < PARTS) {
        const char *begin = p;
        while (p < end && symbol_is_digit(*p))
            p++;
        if (!symbol_decimal((cq_str){begin, (size_t)(p - begin)}, &part[count++]))
            return false;
        p += p < end;
    }
    bool year_first = part[0] >= YEAR_LEAST && part[2] <= 31;
    return p >= end && (count < PARTS || (part[1] <= 31 && (year_first || part[0] <= 31)));
}

/* "211.60f/1", "891.002/6-2448": the Department of State's decimal file, no number of a document.
 */
static bool is_decimal_file(const cq_segment *segment, const symbol_digits *n)
{
    const char *p = segment->text.data + n->start;
    return n->end - n->start > 5 && symbol_is_digit(p[0]) && symbol_is_digit(p[1]) &&
           symbol_is_digit(p[2]) && p[3] == '.' && symbol_is_digit(p[4]);
}

/* "CCC document 37.020": a number with a separator, right behind the word. */
static bool is_of_a_document(const symbol_worker *worker, const cq_segment *segment,
                             const symbol_run *run, const symbol_digits *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    if (symbol_word_before(worker, segment, i, &tokens) == WORD_NUMBER)
        i -= tokens;
    return (n->has_mark || n->has_slash) && n->end - n->start >= 5 &&
           symbol_word_before(worker, segment, i, &tokens) == WORD_DOCUMENT &&
           symbol_is_digit(segment->text.data[n->start]) &&
           symbol_is_digit(segment->text.data[n->end - 1]);
}

/* "Doc. 14040", as the Council of Europe and ICAO number: no year, no page. */
static bool is_short_document(const cq_segment *segment, const symbol_run *run,
                              const symbol_digits *n)
{
    uint32_t i = run->first;
    uint32_t word = i >= 2 && cqk_token_is(segment, i - 1, CQ_STR(".")) ? i - 2 : i - 1;
    bool year = n->value >= 1800 && n->value <= 2100;
    return i > 0 && n->digits >= 4 && n->digits <= 5 && !year && !n->has_mark && !n->has_slash &&
           cqk_token_is(segment, word, CQ_STR("Doc"));
}

/* "(Cm 9161)": the command papers of the United Kingdom since 1986. */
static bool is_command_paper(const cq_segment *segment, const symbol_run *run,
                             const symbol_digits *n)
{
    return run->first > 0 && n->digits >= 3 && !n->has_mark && !n->has_slash &&
           cqk_token_is(segment, run->first - 1, CQ_STR("Cm"));
}

/* "(18/6244)": the legislative period and number of a German Bundestag paper, alone in brackets. */
static bool is_parliament_paper(const cq_segment *segment, const symbol_run *run,
                                const symbol_digits *n)
{
    const char *p = segment->text.data + n->start;
    size_t len = n->end - n->start;
    const char *slash = memchr(p, '/', len);
    uint32_t period;
    uint32_t paper;
    if (!n->has_slash || n->has_mark || !slash || run->first == 0 ||
        !cqk_token_is(segment, run->first - 1, CQ_STR("(")) ||
        !cqk_token_is(segment, n->last, CQ_STR(")")) ||
        !symbol_decimal((cq_str){p, (size_t)(slash - p)}, &period) ||
        !symbol_decimal((cq_str){slash + 1, (size_t)(p + len - slash - 1)}, &paper))
        return false;
    bool year = paper >= 1900 && paper <= 2100;
    return period > 0 && period < 30 && paper > 99 && paper < 100000 && !(year && period < 13);
}

/* "412-14-03-2019" on a line of its own: the number of a release and its day, as the Russian
 * ministry numbers them. */
static bool is_dated_number(const cq_segment *segment, const symbol_run *run,
                            const symbol_digits *n)
{
    uint32_t parts[4] = {0, 0, 0, 0};
    const char *p = segment->text.data + n->start;
    const char *end = segment->text.data + n->end;
    if (segment->index >= HEAD_SEGMENTS || !symbol_begins_line(segment, run->first) ||
        !symbol_begins_line(segment, n->last))
        return false;
    for (size_t i = 0; i < 4; i++) {
        const char *mark = i < 3 ? memchr(p, '-', (size_t)(end - p)) : end;
        if (!mark || !symbol_decimal((cq_str){p, (size_t)(mark - p)}, &parts[i]))
            return false;
        p = mark + (i < 3);
    }
    return parts[1] <= 31 && parts[2] <= 12 && parts[3] > 1990 && parts[3] < 2100;
}

/* A file number on a line of its own near the top: 410-304-07/53-5762/56. */
static bool is_file_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const symbol_digits *n)
{
    uint32_t tokens;
    if (is_dated_number(segment, run, n))
        return true;
    if (!n->has_slash)
        return false;
    /* "PRN: 2022/1187" on a line of its own, also at the end. */
    if (run->first > 0 && cqk_token_is(segment, run->first - 1, CQ_STR(":")) &&
        symbol_word_before(worker, segment, run->first - 1, &tokens) == WORD_REFERENCE &&
        symbol_begins_line(segment, run->first - 1 - tokens) &&
        symbol_begins_line(segment, n->last))
        return true;
    if (segment->index >= HEAD_SEGMENTS)
        return false;
    if (symbol_word_before(worker, segment, run->first, &tokens) == WORD_REFERENCE ||
        (run->first > 0 && cqk_token_is(segment, run->first - 1, CQ_STR(":")) &&
         symbol_word_before(worker, segment, run->first - 1, &tokens) == WORD_REFERENCE))
        return true;
    return symbol_begins_line(segment, run->first) && symbol_begins_line(segment, n->last) &&
           !is_decimal_file(segment, n) && symbol_is_digit(segment->text.data[n->start]) &&
           n->end - n->start >= 8 && !is_like_a_date(segment, n);
}

/* The form that heads Korean bills: 의안 and 번호, and the number on a line beside or between them.
 */
static bool is_bill_form(const symbol_worker *worker, const cq_segment *segment,
                         const symbol_digits *n)
{
    if (worker->bill >= segment->index && worker->bill > 0 && segment->tokens->count == 1)
        return n->digits > 1;
    if (n->digits < 2 || n->year || n->session || !symbol_begins_line(segment, n->last))
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
                              const symbol_run *run, const symbol_digits *n, cq_str *rule)
{
    bool loose;
    bool numbered;
    uint32_t word = symbol_word_in_front(worker, segment, run->first, &loose, &numbered);
    if (word == WORD_BILL && !loose && (n->has_slash || n->digits > 2)) {
        *rule = CQ_STR("bill");
        return true;
    }
    *rule = CQ_STR("treaty-series");
    return word == WORD_TREATY && !loose && !n->has_slash && !n->has_mark && n->digits > 0;
}

bool symbol_paper(const symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                  const symbol_digits *n, cq_str *rule)
{
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
