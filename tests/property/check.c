/*
 * check.c - compares segments with the document that they are made of, character by character.
 *
 * The comparison knows what repair may do and no more: white space to one space, lines joined with
 * or without one, a hyphen at a line's end dropped, ligatures to letters, invisible characters
 * dropped, furniture left out between two lines.
 */
#include "check.h"

#include <communique/text.h>

#include <stdlib.h>
#include <string.h>

#define SPANS 12 /* random spans looked at in each segment */

bool check_begin(check_state *state, const made_document *document)
{
    if (document->count + 1 > state->capacity) {
        unsigned char *covered = realloc(state->covered, document->count + 1);
        if (!covered)
            return false;
        state->covered = covered;
        state->capacity = document->count + 1;
    }
    memset(state->covered, 0, document->count + 1);
    return true;
}

void check_free(check_state *state)
{
    free(state->covered);
    *state = (check_state){0};
}

static bool is_line_end(uint32_t code)
{
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

static bool is_space(uint32_t code)
{
    return code == ' ' || code == '\t' || code == 0xA0 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x202F || code == 0x205F || code == 0x3000 || is_line_end(code);
}

static bool is_dropped(uint32_t code)
{
    return (code < ' ' && !is_space(code)) || code == 0xAD || code == 0x200B || code == 0xFEFF;
}

static bool is_hyphen(uint32_t code)
{
    return code == '-' || code == 0x2010 || code == 0xAD;
}

/* The character that holds byte `at` of the document; its index. */
static size_t find_char(const made_document *document, uint64_t at)
{
    size_t low = 0;
    size_t high = document->count + 1;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (document->chars[middle].at <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void check_note_furniture(made_document *document, const cqi_segment *segment)
{
    const cqi_map *map = &segment->map;
    if (!(segment->flags & CQ_SEGMENT_FURNITURE) || map->out_len == 0)
        return;
    uint64_t end = cqi_map_end(map, map->out_len);
    for (size_t i = find_char(document, cqi_map_start(map, 0)); document->chars[i].at < end; i++)
        document->chars[i].made = MADE_ASIDE;
}

static size_t read_code(const char *text, uint32_t *code)
{
    unsigned char lead = (unsigned char)text[0];
    size_t len = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    *code = len == 1 ? lead : lead & (0x7Fu >> len);
    for (size_t i = 1; i < len; i++)
        *code = *code << 6 | ((unsigned char)text[i] & 0x3F);
    return len;
}

/* The characters still to be compared: of the document, and of the text. */
typedef struct compare {
    const made_char *chars;
    size_t at, end;
    const char *text;
    size_t text_at, text_end;
} compare;

static uint32_t text_code(const compare *state, size_t *len)
{
    uint32_t code = 0;
    *len = state->text_at < state->text_end ? read_code(state->text + state->text_at, &code) : 0;
    return code;
}

/* Does the text go on with the furniture that stands here? Its beginnings are no words'. */
static bool text_has_furniture(const compare *state, uint8_t made)
{
    size_t at = state->text_at;
    if (at < state->text_end && state->text[at] == ' ')
        at++;
    if (made == MADE_ASIDE)
        return false;
    size_t len = state->text_end - at < 2 ? state->text_end - at : 2;
    return len > 0 && memcmp(state->text + at, made == MADE_NUMBER ? "- " : "QZ", len) == 0;
}

/* Passes white space, dropped characters and furniture; one space of the text stands for them. */
static bool pass_gap(compare *state)
{
    bool space = false;
    bool line_end = false;
    size_t start = state->at;
    for (; state->at < state->end; state->at++) {
        const made_char *c = &state->chars[state->at];
        bool left_out = line_end && c->made != MADE_TEXT && !text_has_furniture(state, c->made);
        if (!is_space(c->code) && !is_dropped(c->code) && !left_out)
            break;
        space |= is_space(c->code);
        line_end |= is_line_end(c->code);
    }
    if (state->at == start)
        return true;
    size_t len;
    uint32_t code = text_code(state, &len);
    bool wanted = space && !line_end && state->at < state->end && start > 0;
    if (code == ' ' && space)
        state->text_at++;
    else if (wanted && code != 0)
        return false;
    return true;
}

/* Is a line's end next, but for white space and dropped characters? */
static bool at_line_end(const compare *state, size_t at)
{
    while (at < state->end &&
           (is_space(state->chars[at].code) || is_dropped(state->chars[at].code))) {
        if (is_line_end(state->chars[at].code))
            return true;
        at++;
    }
    return false;
}

static bool pass_ligature(compare *state, uint32_t code)
{
    static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    const char *text = letters[code - 0xFB00];
    size_t len = strlen(text);
    if (state->text_end - state->text_at < len ||
        memcmp(state->text + state->text_at, text, len) != 0)
        return false;
    state->text_at += len;
    state->at++;
    return true;
}

/* Passes one character of the document that is not white space. */
static bool pass_char(compare *state)
{
    size_t len;
    uint32_t wanted = state->chars[state->at].code;
    uint32_t code = text_code(state, &len);
    if (wanted >= 0xFB00 && wanted <= 0xFB06)
        return pass_ligature(state, wanted);
    if (code == wanted && len > 0) {
        state->text_at += len;
        state->at++;
        return true;
    }
    if (is_hyphen(wanted) && at_line_end(state, state->at + 1)) {
        state->at++;
        return true;
    }
    return false;
}

static bool same_text(compare *state)
{
    while (state->at < state->end) {
        size_t len;
        uint32_t code = state->chars[state->at].code;
        bool ideographic = code == 0x3000 && text_code(state, &len) == 0x3000;
        if ((is_space(code) || is_dropped(code)) && !ideographic) {
            if (!pass_gap(state))
                return false;
        } else if (!pass_char(state)) {
            return false;
        }
    }
    return state->text_at == state->text_end;
}

bool check_span(const made_document *document, uint64_t start, uint64_t end, cq_str text)
{
    if (start >= end || end > document->len)
        return false;
    size_t first = find_char(document, start);
    size_t last = find_char(document, end);
    /* Whole characters: no span may begin or end inside one. */
    if (document->chars[first].at != start || document->chars[last].at != end)
        return false;
    compare state = {document->chars, first, last, text.data, 0, text.len};
    return same_text(&state);
}

static bool fail(check_failure *failure, const char *what, uint64_t at, size_t from, size_t to)
{
    *failure = (check_failure){what, at, from, to};
    return false;
}

/* Well-formed UTF-8 without controls, line ends or what repair drops. */
static bool check_text(const cqi_segment *segment, check_failure *failure)
{
    size_t len = segment->text.len;
    if (len == 0 || len > CQI_SEGMENT_MAX_BYTES)
        return fail(failure, "the segment's length", 0, 0, len);
    for (size_t at = 0; at < len;) {
        uint32_t code;
        size_t size = read_code(segment->text.data + at, &code);
        for (size_t i = 1; i < size; i++)
            if (at + i >= len || ((unsigned char)segment->text.data[at + i] & 0xC0) != 0x80)
                return fail(failure, "ill-formed text", 0, at, at + size);
        if (is_dropped(code) || (is_space(code) && code != ' ' && code != 0x3000))
            return fail(failure, "a character that repair takes away", 0, at, at + size);
        at += size;
    }
    return true;
}

/* The runs of the map tile the text, in order, inside the document. Notes what they cover. */
static bool check_map(check_state *state, const made_document *document, const cqi_segment *segment,
                      check_failure *failure)
{
    const cqi_map *map = &segment->map;
    uint64_t in = 0;
    uint64_t out = 0;
    for (size_t i = 0; i < map->count; i++) {
        const cqi_map_run *run = &map->runs[i];
        uint64_t end = i + 1 < map->count ? map->runs[i + 1].out : map->out_len;
        if (run->out != out || run->in < in || run->out_step == 0 ||
            (end - run->out) % run->out_step != 0)
            return fail(failure, "the map's order", run->in, (size_t)run->out, (size_t)end);
        in = run->in + (end - run->out) / run->out_step * run->in_step;
        out = end;
        if (in > document->len)
            return fail(failure, "the map leaves the document", run->in, (size_t)run->out,
                        (size_t)end);
        /* The space that stands for a gap says nothing of what was in it. */
        if (segment->text.data[run->out] == ' ' && end - run->out == 1)
            continue;
        for (size_t c = find_char(document, run->in); document->chars[c].at < in; c++)
            state->covered[c] = 1;
    }
    if (out != segment->text.len)
        return fail(failure, "the map's length", in, (size_t)out, segment->text.len);
    return true;
}

static bool check_marks(const made_document *document, const cqi_segment *segment,
                        check_failure *failure)
{
    if (segment->mark_count == 0 || segment->marks[0].at != 0)
        return fail(failure, "no mark at the start", 0, 0, 0);
    for (size_t i = 0; i < segment->mark_count; i++) {
        const cqi_line_mark *mark = &segment->marks[i];
        if (mark->at >= segment->text.len || (i > 0 && mark->at <= mark[-1].at))
            return fail(failure, "the marks' order", 0, mark->at, mark->at);
        uint64_t at = cqi_map_start(&segment->map, mark->at);
        const made_char *c = &document->chars[find_char(document, at)];
        if (c->line != mark->line || c->page != mark->page)
            return fail(failure, "a mark's line or page", at, mark->at, mark->at);
    }
    return true;
}

/* A border of characters in the text that is a border of the map's units too. */
static bool is_border(const cqi_segment *segment, size_t at)
{
    if (at == 0 || at == segment->text.len)
        return true;
    return ((unsigned char)segment->text.data[at] & 0xC0) != 0x80 &&
           cqi_map_start(&segment->map, at) != cqi_map_start(&segment->map, at - 1);
}

static bool check_random_span(const made_document *document, const cqi_segment *segment,
                              random_state *random, check_failure *failure)
{
    size_t len = segment->text.len;
    size_t from = random_below(random, (uint32_t)len);
    size_t to = from + 1 + random_below(random, random_chance(random, 50) ? 12 : (uint32_t)len);
    if (to > len)
        to = len;
    while (!is_border(segment, from))
        from--;
    while (!is_border(segment, to))
        to++;
    /* Spans begin and end with something other than white space, as entities do. */
    while (from < to && segment->text.data[from] == ' ')
        from++;
    while (to > from && segment->text.data[to - 1] == ' ')
        to--;
    if (from == to)
        return true;
    uint64_t start = cqi_map_start(&segment->map, from);
    uint64_t end = cqi_map_end(&segment->map, to);
    if (check_span(document, start, end, (cq_str){segment->text.data + from, to - from}))
        return true;
    return fail(failure, "the bytes of a span", start, from, to);
}

bool check_segment(check_state *state, const made_document *document, const cqi_segment *segment,
                   random_state *random, check_failure *failure)
{
    if (!check_text(segment, failure) || !check_map(state, document, segment, failure) ||
        !check_marks(document, segment, failure))
        return false;
    for (int i = 0; i < SPANS; i++)
        if (!check_random_span(document, segment, random, failure))
            return false;
    return true;
}

bool check_end(const check_state *state, const made_document *document, check_failure *failure)
{
    compare rest = {document->chars, 0, document->count, NULL, 0, 0};
    for (size_t i = 0; i < document->count; i++) {
        const made_char *c = &document->chars[i];
        if (state->covered[i] || is_space(c->code) || is_dropped(c->code) || c->hidden ||
            c->made == MADE_NUMBER)
            continue;
        if (is_hyphen(c->code) && at_line_end(&rest, i + 1))
            continue;
        return fail(failure, "text that is in no segment", c->at, 0, 0);
    }
    return true;
}
