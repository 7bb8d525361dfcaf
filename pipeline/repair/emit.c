/*
 * emit.c - copies lines into a segment: joins them, repairs characters, keeps map and marks.
 *
 * Clean stretches are copied whole, with their map; only a line that holds something to repair is
 * walked character by character.
 */
#include "repair/emit.h"

#include "base/error.h"
#include "repair/bytes.h"

#include <communique/text.h>

#include <stdlib.h>
#include <string.h>

void cqi_segment_deinit(cqi_segment *segment)
{
    cqi_buffer_deinit(&segment->text);
    cqi_map_deinit(&segment->map);
    free(segment->marks);
    *segment = (cqi_segment){0};
}

void cqi_segment_clear(cqi_segment *segment)
{
    segment->text.len = 0;
    cqi_map_clear(&segment->map);
    segment->mark_count = 0;
    segment->flags = 0;
    segment->space_behind = segment->noise = false;
    segment->before = segment->behind = (cq_str){0};
}

/* A line of which nothing is left gives its place to the next. */
static cq_status add_mark(cqi_segment *segment, cqi_line_mark mark)
{
    if (segment->mark_count > 0 && segment->marks[segment->mark_count - 1].at == mark.at)
        segment->mark_count--;
    if (segment->mark_count == segment->mark_capacity) {
        size_t capacity = segment->mark_capacity ? segment->mark_capacity * 2 : 16;
        cqi_line_mark *marks = realloc(segment->marks, capacity * sizeof *marks);
        if (!marks)
            return CQ_E_MEMORY;
        segment->marks = marks;
        segment->mark_capacity = capacity;
    }
    segment->marks[segment->mark_count++] = mark;
    return CQ_OK;
}

/* Appends bytes [from, to) of what `source` maps; a unit that is cut in two becomes one of its own.
 */
static cq_status append_map(cqi_map *map, cqi_map_reader *source, uint64_t from, uint64_t to)
{
    uint64_t wanted = map->out_len + (to - from);
    CQI_TRY(cqi_map_copy(map, source, from, to));
    if (map->out_len >= wanted)
        return CQ_OK;
    uint64_t rest = wanted - map->out_len;
    return cqi_map_copy_unit(map, source, to - rest, to, (uint32_t)rest);
}

/* Are bytes [from, to) of the window as they were in the origin? Most are, in long stretches. */
static bool is_plain(const cqi_emit_source *source, uint64_t from, uint64_t to)
{
    const cqi_map_stretch *plain = source->plain;
    if (from >= plain->from && to <= plain->to)
        return true;
    *source->plain = cqi_map_stretch_at(source->map, from);
    return from >= plain->from && to <= plain->to;
}

#define CHUNK      128u /* bytes that are copied at once: most lines are shorter, */
#define CHUNK_TEXT 256u /* of texts up to this length */

/* Appends bytes [from, to) of the window. Lines are short: whole chunks are copied without a call,
 * the last one with bytes behind the line, which are overwritten. */
static cq_status append_text(cqi_buffer *text, const cqi_window *window, uint32_t from, uint32_t to)
{
    const char *bytes = window->text + from;
    size_t len = to - from;
    if (len > CHUNK_TEXT || window->len - to < CHUNK)
        return cqi_buffer_append(text, bytes, len);
    if (text->capacity - text->len < len + CHUNK)
        CQI_TRY(cqi_buffer_reserve(text, len + CHUNK));
    char *end = text->data + text->len;
    for (size_t at = 0; at < len; at += CHUNK)
        memcpy(end + at, bytes + at, CHUNK);
    text->len += len;
    return CQ_OK;
}

static void space_out(char *to, const char *from, size_t len)
{
    for (size_t i = 0; i < len; i++)
        to[i] = (char)((unsigned char)from[i] < ' ' ? ' ' : from[i]);
}

/* The same of whole lines: the line ends between, their only controls, become spaces. */
static cq_status append_lines(cqi_buffer *text, const cqi_window *window, uint32_t from,
                              uint32_t to)
{
    const char *bytes = window->text + from;
    size_t len = to - from;
    if (text->capacity - text->len < len + CHUNK)
        CQI_TRY(cqi_buffer_reserve(text, len + CHUNK));
    char *end = text->data + text->len;
    size_t at = 0;
    for (; at < len && window->len - from - at >= CHUNK; at += CHUNK)
        space_out(end + at, bytes + at, CHUNK);
    if (at < len)
        space_out(end + at, bytes + at, len - at);
    text->len += len;
    return CQ_OK;
}

/* Appends where bytes [from, to) of the window, which were copied as they are, come from. */
static cq_status copy_map(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                          uint32_t to)
{
    uint64_t first = source->base + from;
    uint64_t end = source->base + to;
    if (is_plain(source, first, end))
        return cqi_map_append_bytes(&segment->map, first - source->plain->from + source->plain->in,
                                    to - from);
    return append_map(&segment->map, source->map, first, end);
}

static cq_status copy(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                      uint32_t to)
{
    if (from >= to)
        return CQ_OK;
    CQI_TRY(append_text(&segment->text, source->window, from, to));
    return copy_map(source, segment, from, to);
}

/* Puts a space in the place of bytes [from, to) of the window. */
static cq_status put_space(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                           uint32_t to)
{
    CQI_TRY(cqi_buffer_append_byte(&segment->text, ' '));
    uint64_t first = source->base + from;
    uint64_t end = source->base + to;
    if (is_plain(source, first, end)) {
        uint64_t in = first - source->plain->from + source->plain->in;
        return to == from + 1 ? cqi_map_append_bytes(&segment->map, in, 1)
                              : cqi_map_append(&segment->map, in, to - from, 1, 1);
    }
    return cqi_map_copy_unit(&segment->map, source->map, first, end, 1);
}

static cqi_char_fix fix_at(const char *text)
{
    if (*text == ' ')
        return (cqi_char_fix){.action = CQI_TO_SPACE, .from = 1};
    return cqi_char_repair(text);
}

/* The end of the run of white space and dropped characters at `at`; *spaces: it has white space. */
static uint32_t gap_end(const char *text, uint32_t at, uint32_t to, bool *spaces)
{
    *spaces = false;
    while (at < to) {
        cqi_char_fix fix = fix_at(text + at);
        if (fix.action == CQI_KEEP)
            break;
        *spaces |= fix.action == CQI_TO_SPACE;
        at += fix.from;
    }
    return at;
}

/* Which bytes of the block at `at` may need repair: a lone space does not. */
static uint64_t doubtful(const cqi_window *window, uint32_t at, uint32_t to)
{
    const char *text = window->text;
    cqi_block block;
    uint32_t size = to - at;
    cqi_block_read(&block, text + at, size, text + window->len);
    uint64_t look = block.control | block.suspect;
    /* A space at the block's end is looked at with what is behind it. */
    uint64_t behind = size > CQI_BLOCK ? UINT64_C(1) << 63 : 0;
    return look | (block.space & ((look | block.space) >> 1 | behind));
}

/* Repairs what stands at `at`; *clean: up to there all is copied. Gives the end of it. */
static cq_status repair_at(const cqi_emit_source *source, cqi_segment *segment, uint32_t *clean,
                           uint32_t at, uint32_t to)
{
    const char *text = source->window->text;
    if (fix_at(text + at).action == CQI_KEEP)
        return CQ_OK;
    bool spaces = false;
    uint32_t end = gap_end(text, at, to, &spaces);
    if (spaces && end - at == 1 && text[at] == ' ')
        return CQ_OK;
    CQI_TRY(copy(source, segment, *clean, at));
    *clean = end;
    return spaces ? put_space(source, segment, at, end) : CQ_OK;
}

static cq_status copy_repaired(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                               uint32_t to)
{
    uint32_t clean = from; /* what is in front of it is copied */
    for (uint32_t block = from; block < to; block += CQI_BLOCK)
        for (uint64_t look = doubtful(source->window, block, to); look != 0; look &= look - 1) {
            uint32_t at = block + (uint32_t)__builtin_ctzll(look);
            if (at >= clean)
                CQI_TRY(repair_at(source, segment, &clean, at, to));
        }
    return copy(source, segment, clean, to);
}

/* Leaves the spaces between letters out; more than one in a row stand between words. */
static cq_status copy_letters(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                              uint32_t to)
{
    const char *text = source->window->text;
    for (uint32_t at = from; at < to;) {
        uint32_t end = at;
        while (end < to && text[end] != ' ')
            end++;
        CQI_TRY(copy_repaired(source, segment, at, end));
        at = end;
        while (at < to && text[at] == ' ')
            at++;
        if (at - end > 1 && at < to)
            CQI_TRY(put_space(source, segment, end, at));
    }
    return CQ_OK;
}

/* Where the line's own text ends: a hyphen that the join drops is left out. */
static uint32_t kept_end(const cqi_window *window, const cqi_line *line)
{
    if (line->join != CQI_JOIN_DROP_HYPHEN)
        return line->to;
    return (uint32_t)cqi_char_before(window->text, line->to);
}

/* Copies a part of a line as the line needs it. */
static cq_status copy_part(const cqi_emit_source *source, cqi_segment *segment,
                           const cqi_line *line, uint32_t from, uint32_t to)
{
    if (line->flags & CQI_LINE_LETTER_SPACED)
        return copy_letters(source, segment, from, to);
    if (line->flags & CQI_LINE_SPECIAL)
        return copy_repaired(source, segment, from, to);
    return copy(source, segment, from, to);
}

/* Copies a line with edits inside it. */
static cq_status copy_edited(const cqi_emit_source *source, cqi_segment *segment,
                             const cqi_line *line, uint32_t end)
{
    uint32_t from = line->from;
    const cqi_edit *edit = cqi_edits_next(source->edits, from);
    const cqi_edit *last = source->edits->items + source->edits->count;
    for (; edit && edit < last && edit->to <= end; edit++) {
        CQI_TRY(copy_part(source, segment, line, from, edit->from));
        if (edit->from == edit->to)
            CQI_TRY(put_space(source, segment, edit->from, edit->to));
        from = edit->to;
    }
    return copy_part(source, segment, line, from, end);
}

static cq_status mark_line(const cqi_emit_source *source, cqi_segment *segment,
                           const cqi_line *line, size_t at)
{
    cqi_line_mark mark = {(uint32_t)at, source->pages + line->page + 1,
                          source->lines + line->number + 1};
    return add_mark(segment, mark);
}

/* What the text of a line is more than a copy of its bytes for. */
#define LINE_WORK (CQI_LINE_SPECIAL | CQI_LINE_LETTER_SPACED | CQI_LINE_EDITED)

static bool is_copied(const cqi_emit_source *source, const cqi_line *line)
{
    return source->window->noise || !(line->flags & LINE_WORK);
}

/* Does the line behind this one stand in the window as it will in the segment, but for the byte
 * between the two, which becomes a space? */
static bool runs_on(const cqi_line *line)
{
    return line->join == CQI_JOIN_SPACE && line[1].from == line->to + 1 &&
           !(line[1].flags & (LINE_WORK | CQI_LINE_APART));
}

/* Copies lines at once, as far as they run on, with the byte in front of them if `from` is there.
 * Sets *next to the last of them. */
static cq_status copy_run(const cqi_emit_source *source, cqi_segment *segment, uint32_t from,
                          const cqi_line **next, const cqi_line *limit)
{
    const cqi_line *line = *next;
    size_t at = segment->text.len;
    CQI_TRY(mark_line(source, segment, line, at + (line->from - from)));
    for (; line < limit && runs_on(line); line++)
        CQI_TRY(mark_line(source, segment, line + 1, at + (line[1].from - from)));
    *next = line;
    uint32_t to = kept_end(source->window, line);
    if (from >= line->from)
        return copy(source, segment, from, to);
    CQI_TRY(append_lines(&segment->text, source->window, from, to));
    return copy_map(source, segment, from, to);
}

cq_status cqi_emit_lines(const cqi_emit_source *source, cqi_segment *segment,
                         const cqi_line *previous, const cqi_line **next, const cqi_line *limit)
{
    const cqi_line *line = *next;
    bool copied = is_copied(source, line);
    bool spaced = previous && previous->join == CQI_JOIN_SPACE && segment->text.len > 0;
    uint32_t from = line->from;
    if (spaced && copied && from == previous->to + 1)
        from--;
    else if (spaced)
        CQI_TRY(put_space(source, segment, previous->to, from));
    if (copied)
        return copy_run(source, segment, from, next, limit);
    CQI_TRY(mark_line(source, segment, line, segment->text.len));
    uint32_t end = kept_end(source->window, line);
    if (line->flags & CQI_LINE_EDITED)
        return copy_edited(source, segment, line, end);
    return copy_part(source, segment, line, from, end);
}

static bool is_sentence_end(const char *text, size_t at)
{
    if (text[at] == ' ')
        return at > 0 && (text[at - 1] == '.' || text[at - 1] == '!' || text[at - 1] == '?');
    return at >= 3 && memcmp(text + at - 3, "\xE3\x80\x82", 3) == 0;
}

/* The best place at or in front of `limit` to cut: behind a sentence, a word, a character. */
static size_t cut_before(const char *text, size_t start, size_t limit)
{
    size_t lowest = start + (limit - start) / 2;
    size_t word = 0;
    for (size_t at = limit; at > lowest; at--) {
        if (is_sentence_end(text, at))
            return at;
        if (word == 0 && text[at] == ' ')
            word = at;
    }
    if (word != 0)
        return word;
    while (((unsigned char)text[limit] & 0xC0) == 0x80)
        limit--;
    return limit;
}

/* Copies the marks that lie in [from, to), and the one that reaches into it. */
static cq_status copy_marks(const cqi_segment *whole, size_t from, size_t to, cqi_segment *part)
{
    size_t i = 0;
    while (i + 1 < whole->mark_count && whole->marks[i + 1].at <= from)
        i++;
    for (; i < whole->mark_count && whole->marks[i].at < to; i++) {
        cqi_line_mark mark = whole->marks[i];
        mark.at = mark.at > from ? mark.at - (uint32_t)from : 0;
        CQI_TRY(add_mark(part, mark));
    }
    return CQ_OK;
}

cq_status cqi_emit_part(const cqi_segment *whole, size_t *at, cqi_segment *part)
{
    const char *text = whole->text.data;
    size_t start = *at;
    size_t end = whole->text.len;
    if (end - start > CQI_SEGMENT_MAX_BYTES)
        end = cut_before(text, start, start + CQI_SEGMENT_MAX_BYTES);
    cqi_segment_clear(part);
    CQI_TRY(cqi_buffer_append(&part->text, text + start, end - start));
    cqi_map_reader reader = {.map = &whole->map};
    CQI_TRY(append_map(&part->map, &reader, start, end));
    CQI_TRY(copy_marks(whole, start, end, part));
    part->space_behind = end < whole->text.len ? text[end] == ' ' : whole->space_behind;
    *at = end < whole->text.len && part->space_behind ? end + 1 : end;
    part->flags = whole->flags;
    if (*at < whole->text.len)
        part->flags |= CQ_SEGMENT_CUT;
    return CQ_OK;
}
