/*
 * repair.c - the repair of a document, window by window.
 *
 * Text is held until a window of it is there, or the document ends. The window's lines are found
 * and judged as a whole; what begins in front of its last CQI_KEPT_BYTES is given out up to the
 * border of a paragraph, the rest begins the next window. Where a window begins and ends depends on
 * the text alone, never on the pieces it came in.
 */
#include "repair/repair.h"

#include "base/error.h"
#include "repair/columns.h"
#include "repair/emit.h"
#include "repair/footnotes.h"
#include "repair/furniture.h"
#include "repair/glue.h"
#include "repair/grid.h"
#include "repair/korean.h"
#include "repair/noise.h"
#include "repair/spacing.h"
#include "repair/window.h"
#include "repair/words.h"
#include "repair/wrap.h"

#include <communique/text.h>
#include <stdlib.h>
#include <string.h>

#define WINDOW_BYTES  (CQI_REPAIR_LOOKAHEAD / 2)
#define KEPT_BYTES    (WINDOW_BYTES / 16)
#define HEADING_BYTES 160
#define HEADING_LINES 3

struct cqi_repair {
    cqi_buffer text;
    cqi_map map;
    cqi_map_reader reader; /* of the map */
    cqi_map_stretch plain; /* of the map: where it was read last */
    size_t head;           /* what is in front of it in `text` is done */
    bool final;

    cqi_window window; /* of the text from `head` on */
    bool open;         /* the window has lines to give out */
    size_t line;       /* the next of them */
    size_t line_end;   /* behind the last of them */
    size_t aside;      /* furniture inside the last paragraph, up to aside_end */
    size_t aside_end;
    size_t used;    /* bytes of the window that are done when it is */
    bool cut;       /* the window's last paragraph goes on behind it */
    bool goes_on;   /* the next segment goes on with a cut paragraph */
    uint64_t lines; /* line ends in front of the window */
    uint32_t pages; /* form feeds in front of it */
    cqi_window_start start;
    cqi_window_start next_start;

    cqi_furniture furniture;
    cqi_columns columns;
    cqi_grid grid;
    cqi_edits edits;
    cqi_measures measures;
    cqi_words words;
    cqi_korean korean;
    cqi_segment whole; /* a paragraph too long for one segment */
    size_t whole_at;
};

cq_status cqi_repair_open(cqi_repair **repair)
{
    *repair = calloc(1, sizeof **repair);
    if (!*repair)
        return CQ_E_MEMORY;
    (*repair)->reader.map = &(*repair)->map;
    return CQ_OK;
}

void cqi_repair_close(cqi_repair *repair)
{
    if (!repair)
        return;
    cqi_buffer_deinit(&repair->text);
    cqi_map_deinit(&repair->map);
    cqi_window_deinit(&repair->window);
    cqi_furniture_deinit(&repair->furniture);
    cqi_columns_deinit(&repair->columns);
    cqi_grid_deinit(&repair->grid);
    cqi_edits_deinit(&repair->edits);
    cqi_measures_deinit(&repair->measures);
    cqi_words_deinit(&repair->words);
    cqi_korean_deinit(&repair->korean);
    cqi_segment_deinit(&repair->whole);
    free(repair);
}

void cqi_repair_reset(cqi_repair *repair)
{
    repair->text.len = 0;
    cqi_map_clear(&repair->map);
    repair->reader = (cqi_map_reader){.map = &repair->map};
    repair->plain = (cqi_map_stretch){0};
    cqi_segment_clear(&repair->whole);
    cqi_furniture_reset(&repair->furniture);
    repair->head = repair->whole_at = 0;
    repair->final = repair->open = repair->cut = repair->goes_on = false;
    repair->aside = repair->aside_end = 0;
    repair->lines = 0;
    repair->pages = 0;
    repair->start = (cqi_window_start){0};
}

cq_status cqi_repair_push(cqi_repair *repair, cq_str text, const cqi_map *map, bool final)
{
    /* What is done goes when it is at least half, so that moving the rest stays linear in all. */
    if (repair->head > repair->text.len / 2) {
        cqi_buffer_drop_front(&repair->text, repair->head);
        cqi_map_drop_front(&repair->map, repair->head);
        repair->reader.run = 0;
        repair->head = 0;
    }
    repair->plain = (cqi_map_stretch){0};
    CQI_TRY(cqi_buffer_append_str(&repair->text, text));
    CQI_TRY(cqi_map_append_through(&repair->map, map, 0, text.len));
    repair->final |= final;
    return CQ_OK;
}

/* Does a paragraph begin at line `index`? */
static bool begins_paragraph(const cqi_window *window, size_t index)
{
    if (window->lines[index].flags & (CQI_LINE_APART | CQI_LINE_COLUMN))
        return false;
    size_t i = index;
    while (i > 0 && (window->lines[i - 1].flags & CQI_LINE_APART))
        i--;
    return i > 0 && window->lines[i - 1].join == CQI_JOIN_BREAK;
}

/* Where a single endless line is cut: at a space, else at a character, near `limit`. */
static uint32_t cut_in_line(const cqi_window *window, const cqi_line *line, uint32_t limit)
{
    const char *text = window->text;
    for (uint32_t at = limit; at > line->from && at + CQI_SEGMENT_MAX_BYTES > limit; at--)
        if (text[at] == ' ')
            return at;
    while (((unsigned char)text[limit] & 0xC0) == 0x80)
        limit--;
    return limit;
}

/* The line ends in front of line `index` and of those that stand in another order behind it. */
static uint32_t ends_before(const cqi_window *window, size_t index)
{
    uint32_t number = window->lines[index].number;
    for (size_t i = index + 1; i < window->count && (window->lines[i].flags & CQI_LINE_COLUMN); i++)
        number = window->lines[i].number < number ? window->lines[i].number : number;
    return number;
}

/* The window ends where line `index` begins. */
static void end_at_line(cqi_repair *repair, size_t index, bool cut)
{
    const cqi_line *line = &repair->window.lines[index];
    repair->line_end = index;
    repair->used = line->start;
    repair->cut = cut;
    repair->next_start = (cqi_window_start){.behind_page = line->flags & CQI_LINE_PAGE_START};
}

static void end_in_line(cqi_repair *repair, size_t index, uint32_t limit)
{
    cqi_line *line = &repair->window.lines[index];
    line->to = cut_in_line(&repair->window, line, limit);
    line->join = CQI_JOIN_BREAK;
    repair->line_end = index + 1;
    repair->used = line->to;
    repair->cut = true;
    repair->next_start = (cqi_window_start){.inside_line = true};
}

/* Chooses how far the window is given out now that more text follows. */
static void choose_end(cqi_repair *repair)
{
    const cqi_window *window = &repair->window;
    uint32_t limit = window->len - KEPT_BYTES;
    size_t index = window->count;
    while (index > 1 && window->lines[index - 1].from > limit)
        index--;
    size_t later = index; /* the first line behind the limit */
    for (size_t i = later; i-- > 1;)
        if (begins_paragraph(window, i)) {
            end_at_line(repair, i, false);
            return;
        }
    for (size_t i = later > 0 ? later : 1; i < window->count; i++)
        if (begins_paragraph(window, i)) {
            end_at_line(repair, i, false);
            return;
        }
    /* One paragraph fills the window. */
    while (later > 1 && later < window->count && (window->lines[later].flags & CQI_LINE_COLUMN))
        later--;
    if (later > 1 && later < window->count)
        end_at_line(repair, later, true);
    else if (later > 1 && window->lines[later - 1].start > window->len / 4)
        end_at_line(repair, later - 1, true);
    else
        end_in_line(repair, later - 1, limit);
}

/* A window of white space only. */
static void pass_blank(cqi_repair *repair)
{
    const cqi_window *window = &repair->window;
    repair->line_end = 0;
    repair->used = window->len;
    repair->cut = false;
    repair->next_start = repair->start;
    repair->next_start.inside_line = false;
    repair->next_start.behind_page |= window->pages > 0;
    repair->next_start.behind_return = window->text[window->len - 1] == '\r';
}

/* Every line of noise stands for itself. */
static void judge_noise(cqi_repair *repair)
{
    for (size_t i = 0; i < repair->window.count; i++)
        repair->window.lines[i].join = CQI_JOIN_BREAK;
}

static cq_status judge_text(cqi_repair *repair, bool last)
{
    cqi_window *window = &repair->window;
    CQI_TRY(cqi_furniture_find(&repair->furniture, window, repair->pages, last));
    CQI_TRY(cqi_grid_read(&repair->grid, &repair->columns, window));
    CQI_TRY(cqi_columns_part(&repair->columns, window));
    cqi_spacing_close(window);
    repair->edits.count = 0;
    CQI_TRY(cqi_footnotes_find(&repair->edits, window, last));
    CQI_TRY(cqi_glue_find(&repair->edits, window));
    cqi_edits_sort(&repair->edits);
    CQI_TRY(cqi_measures_take(&repair->measures, window));
    CQI_TRY(cqi_wrap_decide(window, &repair->measures));
    if (window->cut_count > 0)
        CQI_TRY(cqi_words_settle(&repair->words, window));
    if (window->lasts & 1u << CQI_CHAR_HANGUL)
        CQI_TRY(cqi_korean_settle(&repair->korean, window));
    return CQ_OK;
}

static cq_status judge_window(cqi_repair *repair, bool last)
{
    cqi_window *window = &repair->window;
    window->noise = cqi_noise_judge(window);
    if (window->noise)
        judge_noise(repair);
    else
        CQI_TRY(judge_text(repair, last));
    if (!last) {
        choose_end(repair);
        return CQ_OK;
    }
    repair->line_end = window->count;
    repair->used = window->len;
    repair->cut = false;
    return CQ_OK;
}

/* Opens the next window: CQ_OK, or CQ_END where there is not enough text for one yet. */
static cq_status open_window(cqi_repair *repair)
{
    size_t held = repair->text.len - repair->head;
    bool last = repair->final && held <= WINDOW_BYTES;
    if (held == 0 || (!last && held <= WINDOW_BYTES))
        return CQ_END;
    const char *text = repair->text.data + repair->head;
    size_t len = held;
    if (!last) {
        len = WINDOW_BYTES;
        while (((unsigned char)text[len] & 0xC0) == 0x80)
            len--;
    }
    CQI_TRY(cqi_window_scan(&repair->window, text, len, repair->start, last));
    repair->line = 0;
    if (repair->window.count == 0)
        pass_blank(repair);
    else
        CQI_TRY(judge_window(repair, last));
    repair->open = true;
    return CQ_OK;
}

static void close_window(cqi_repair *repair)
{
    const cqi_window *window = &repair->window;
    size_t index = repair->line_end;
    if (index == window->count && repair->cut)
        index--;
    bool at_line = index < window->count;
    repair->lines += at_line ? ends_before(window, index) : window->line_ends;
    repair->pages += at_line ? window->lines[index].page : window->pages;
    repair->head += repair->used;
    repair->goes_on = repair->cut;
    repair->start = repair->next_start;
    repair->open = false;
}

/* Is the line of the same text, or of a note as well, and no furniture? */
static bool is_alike(const cqi_line *line, const cqi_line *first)
{
    return !((line->flags ^ first->flags) & CQI_LINE_FOOTNOTE) &&
           !(line->flags & CQI_LINE_FURNITURE);
}

/* The last line of the paragraph or note that begins at `index`. */
static size_t paragraph_end(const cqi_repair *repair, size_t index)
{
    const cqi_line *lines = repair->window.lines;
    size_t last = index;
    for (size_t i = index; i < repair->line_end; i++) {
        if (!is_alike(&lines[i], &lines[index]))
            continue;
        last = i;
        if (lines[i].join == CQI_JOIN_BREAK)
            break;
    }
    return last;
}

static uint32_t flags_of(const cqi_repair *repair, size_t first, size_t last)
{
    const cqi_line *begin = &repair->window.lines[first];
    const cqi_line *end = &repair->window.lines[last];
    uint32_t flags = 0;
    if ((repair->cut && last + 1 == repair->line_end) || (end->flags & CQI_LINE_RUNS_ON))
        flags |= CQ_SEGMENT_CUT;
    if (begin->flags & CQI_LINE_FURNITURE)
        return flags | CQ_SEGMENT_FURNITURE;
    if (first == 0 ? repair->goes_on : (begin[-1].flags & CQI_LINE_RUNS_ON) != 0)
        return flags;
    if (begin->flags & CQI_LINE_FOOTNOTE)
        return flags | CQ_SEGMENT_FOOTNOTE;
    if (begin->flags & CQI_LINE_MARK)
        flags |= CQ_SEGMENT_ITEM;
    bool closed = (end->flags & CQI_LINE_SENTENCE_END) || end->last == CQI_CHAR_COMMA ||
                  end->last == CQI_CHAR_WIDE_COMMA;
    if (end->number - begin->number < HEADING_LINES && end->to - begin->from <= HEADING_BYTES &&
        !closed && !(begin->flags & CQI_LINE_MARK))
        flags |= CQ_SEGMENT_HEADING;
    return flags;
}

/* What stands between line `index` and the next. */
static cq_str text_behind(const cqi_window *window, size_t index)
{
    uint32_t from = window->lines[index].to;
    uint32_t to = index + 1 < window->count ? window->lines[index + 1].from : window->len;
    return (cq_str){window->text + from, to - from};
}

/* Makes a segment of the lines from `first` to `last`, furniture between them left out. */
static cq_status build(cqi_repair *repair, size_t first, size_t last, cqi_segment *segment)
{
    const cqi_window *window = &repair->window;
    cqi_emit_source source = {
        .window = window,
        .edits = &repair->edits,
        .map = &repair->reader,
        .plain = &repair->plain,
        .base = repair->head,
        .lines = repair->lines,
        .pages = repair->pages,
    };
    const cqi_line *previous = NULL;
    const cqi_line *begin = &window->lines[first];
    const cqi_line *end = &window->lines[last];
    cqi_segment_clear(segment);
    for (const cqi_line *line = begin; line <= end; line++) {
        if (line != begin && !is_alike(line, begin))
            continue;
        CQI_TRY(cqi_emit_lines(&source, segment, previous, &line, end));
        previous = line;
    }
    segment->flags = flags_of(repair, first, last);
    segment->noise = window->noise;
    if (window->noise) {
        bool opens = first == 0 && repair->lines == 0 && repair->pages == 0;
        segment->before = (cq_str){window->text, opens ? window->lines[0].from : 0};
        segment->behind = text_behind(window, last);
    }
    segment->space_behind = previous && !(previous->flags & CQI_LINE_RUNS_ON) &&
                            (previous->join == CQI_JOIN_SPACE ||
                             (previous->to < window->len && window->text[previous->to] == ' '));
    return CQ_OK;
}

static cq_status next_part(cqi_repair *repair, cqi_segment *segment)
{
    CQI_TRY(cqi_emit_part(&repair->whole, &repair->whole_at, segment));
    if (repair->whole_at >= repair->whole.text.len)
        cqi_segment_clear(&repair->whole);
    return CQ_OK;
}

/* The paragraph of the lines from `first` to `last`, or as much of it as a segment holds. */
static cq_status take(cqi_repair *repair, size_t first, size_t last, cqi_segment *segment)
{
    const cqi_line *lines = repair->window.lines;
    if (lines[last].to - lines[first].from <= CQI_SEGMENT_MAX_BYTES)
        return build(repair, first, last, segment);
    CQI_TRY(build(repair, first, last, &repair->whole));
    repair->whole_at = 0;
    if (repair->whole.text.len == 0) {
        cqi_segment_clear(segment);
        return CQ_OK;
    }
    return next_part(repair, segment);
}

/* The last line of the note, inside a paragraph, that goes on at `index`. */
static size_t note_end(const cqi_repair *repair, size_t index)
{
    const cqi_line *lines = repair->window.lines;
    while (lines[index].join != CQI_JOIN_BREAK && index + 1 < repair->aside_end &&
           (lines[index + 1].flags & (CQI_LINE_APART | CQI_LINE_ASIDE)) == CQI_LINE_FOOTNOTE)
        index++;
    return index;
}

/* The next segment of the open window; an empty one where a line came to nothing. */
static cq_status next_of_window(cqi_repair *repair, cqi_segment *segment)
{
    const cqi_line *lines = repair->window.lines;
    for (; repair->aside < repair->aside_end; repair->aside++)
        if (lines[repair->aside].flags & (CQI_LINE_ASIDE | CQI_LINE_FOOTNOTE)) {
            size_t index = repair->aside;
            size_t last = lines[index].flags & CQI_LINE_ASIDE ? index : note_end(repair, index);
            repair->aside = last + 1;
            return take(repair, index, last, segment);
        }
    while (repair->line < repair->line_end) {
        size_t first = repair->line;
        if (!(lines[first].flags & CQI_LINE_FURNITURE)) {
            size_t last = paragraph_end(repair, first);
            repair->aside = lines[first].flags & CQI_LINE_FOOTNOTE ? last : first + 1;
            repair->aside_end = last;
            repair->line = last + 1;
            return take(repair, first, last, segment);
        }
        repair->line++;
        if (lines[first].flags & CQI_LINE_ASIDE)
            return build(repair, first, first, segment);
    }
    return CQ_END;
}

cq_status cqi_repair_next(cqi_repair *repair, cqi_segment *segment)
{
    if (repair->whole.text.len > 0)
        return next_part(repair, segment);
    for (;;) {
        if (!repair->open)
            CQI_TRY(open_window(repair));
        repair->window.text = repair->text.data + repair->head;
        cq_status status = next_of_window(repair, segment);
        if (status == CQ_END)
            close_window(repair);
        else if (status != CQ_OK || segment->text.len > 0)
            return status;
    }
}
