/*
 * footnotes.c - finds the notes at the feet of pages that stand in the middle of the text.
 *
 * Notes are a block of lines, each note with a mark that counts on, in front of a page's foot or a
 * blank line. A block is one of notes if the text in front of it has their marks behind its words,
 * or if it interrupts a sentence and cannot be a list. Its lines are kept out of the paragraph they
 * stand in, and the marks that point at it out of the text: "Council1" is the Council.
 */
#include "repair/footnotes.h"

#include "base/error.h"
#include "repair/measure.h"
#include "repair/notemark.h"

#include <string.h>

#define BLOCK_LINES 80  /* of notes, at most */
#define NOTE_LINES  15  /* of one note, at most */
#define ALONE_BYTES 9   /* of text behind a mark that is alone on its line, at least */
#define TEXT_LINES  120 /* in front of a block that its references are looked for in */
#define STEP_LINES  (BLOCK_LINES + TEXT_LINES)

/* Lines [first, end) with the marks from `mark` on. */
typedef struct note_block {
    size_t first, end;
    cqi_note_mark mark; /* of the first note */
    uint32_t count;     /* notes */
    bool at_foot;       /* a page ends behind it */
    bool interrupts;    /* a sentence goes on behind it */
} note_block;

/* Is the mark that of note number `index` of the block? Each symbol is a note of its own. */
static bool continues(const note_block *block, const cqi_note_mark *mark)
{
    return mark->style == block->mark.style &&
           (mark->style == CQI_NOTE_SYMBOL || mark->number == block->mark.number + block->count);
}

/* Does a note surely end with this line? Its lines are as wide as `widest`. */
static bool ends_note(const cqi_line *line, uint32_t widest)
{
    return (line->flags & CQI_LINE_SENTENCE_END) && line->width < widest - widest / 4;
}

/* Follows the block that begins at line `first`. */
static note_block follow(const cqi_window *window, size_t first, bool final)
{
    const cqi_line *lines = window->lines;
    note_block block = {.first = first,
                        .end = first + 1,
                        .mark = cqi_note_mark_read(window->text, &lines[first]),
                        .count = 1};
    /* A mark alone on its line has its note on the next. */
    if (block.mark.to == lines[first].to &&
        (first + 1 == window->count || lines[first + 1].to - lines[first + 1].from < ALONE_BYTES))
        block.count = 0;
    size_t last = first;
    uint32_t widest = lines[first].width;
    for (; block.end < window->count && block.count > 0; block.end++) {
        const cqi_line *line = &lines[block.end];
        if ((line->flags & CQI_LINE_FURNITURE) || line->page != lines[first].page)
            break;
        cqi_note_mark mark = cqi_note_mark_read(window->text, line);
        bool next = mark.style != CQI_NOTE_NONE && continues(&block, &mark);
        if (!next && (line->blanks > 0 || ends_note(&lines[block.end - 1], widest)))
            return block;
        widest = line->width > widest ? line->width : widest;
        /* The same star again opens a list's item. */
        if (next && mark.style == CQI_NOTE_SYMBOL && mark.number == block.mark.number) {
            block.count = 0;
            return block;
        }
        if (next) {
            block.count++;
            last = block.end;
        }
        if (block.end - last > NOTE_LINES || block.end - first > BLOCK_LINES) {
            block.count = 0;
            return block;
        }
    }
    block.at_foot = block.end < window->count || final;
    return block;
}

/* Does the block hold a note that `reference` points at? */
static bool holds(const note_block *block, const cqi_note_mark *reference)
{
    cqi_note_mark note = block->mark;
    if (note.style == CQI_NOTE_SYMBOL)
        return cqi_note_fits(&note, reference);
    if (reference->number < note.number || reference->number >= note.number + block->count)
        return false;
    note.number = reference->number;
    return cqi_note_fits(&note, reference);
}

/* The first line that references of the block are looked for in: on its page or the one before. */
static size_t text_start(const cqi_window *window, const note_block *block)
{
    size_t start = block->first > TEXT_LINES ? block->first - TEXT_LINES : 0;
    uint32_t page = window->lines[block->first].page;
    while (window->lines[start].page + 1 < page)
        start++;
    return start;
}

/* The notes of a block that the text points at. */
typedef struct references {
    bool first;     /* at the first note */
    bool raised;    /* by a mark that a figure of the text cannot be */
    uint64_t notes; /* a bit each, for the first 64 */
} references;

static unsigned count_bits(uint64_t bits)
{
    return (unsigned)__builtin_popcountll(bits);
}

/*
 * Is that enough for notes? A plain figure may be glued to a word for other reasons ("sha1"): in
 * front of what may be a list as well it is believed where most items have theirs.
 */
static bool suffice(const references *seen, const note_block *block)
{
    bool may_be_list = block->mark.style == CQI_NOTE_DOT || !block->at_foot;
    return seen->first &&
           (!may_be_list || seen->raised || 2 * count_bits(seen->notes) >= block->count);
}

static void note_reference(references *seen, const note_block *block, const cqi_note_mark *mark)
{
    uint32_t index = mark->number - block->mark.number;
    seen->first |= cqi_note_fits(&block->mark, mark);
    seen->raised |= mark->style != CQI_NOTE_PLAIN;
    if (index < 64)
        seen->notes |= UINT64_C(1) << index;
}

/* Does the text in front of the block point at its notes? */
static bool is_referenced(const cqi_window *window, const note_block *block)
{
    references seen = {0};
    for (size_t i = text_start(window, block); i < block->first; i++) {
        const cqi_line *line = &window->lines[i];
        if (line->flags & (CQI_LINE_FURNITURE | CQI_LINE_FOOTNOTE))
            continue;
        for (uint32_t at = line->from; at < line->to;) {
            cqi_note_mark mark = cqi_note_reference(window->text, line, &at);
            if (mark.style == CQI_NOTE_NONE || !holds(block, &mark))
                continue;
            note_reference(&seen, block, &mark);
            if (suffice(&seen, block))
                return true;
        }
    }
    return false;
}

/* A line of dashes or underscores, as stands above notes. */
static bool is_rule(const char *text, const cqi_line *line)
{
    if (line->to - line->from < 5)
        return false;
    for (uint32_t i = line->from; i < line->to; i++)
        if (text[i] != '_' && text[i] != '-' && text[i] != ' ' && text[i] != (char)0xE2 &&
            text[i] != (char)0x80 && text[i] != (char)0x94 && text[i] != (char)0x95)
            return false;
    return true;
}

/* The line of text in front of the block, NULL: there is none. */
static const cqi_line *line_before(const cqi_window *window, const note_block *block)
{
    for (size_t i = block->first; i-- > 0 && block->first - i < 8;) {
        const cqi_line *line = &window->lines[i];
        if (!(line->flags & (CQI_LINE_FURNITURE | CQI_LINE_FOOTNOTE)) &&
            !is_rule(window->text, line))
            return line;
    }
    return NULL;
}

/* Does the sentence in front of the block go on behind it? */
static bool interrupts(const cqi_window *window, const note_block *block)
{
    const cqi_line *before = line_before(window, block);
    size_t behind = block->end;
    while (behind < window->count && (window->lines[behind].flags & CQI_LINE_FURNITURE))
        behind++;
    if (!before || behind == window->count || !cqi_line_is_open(before))
        return false;
    uint8_t first = window->lines[behind].first;
    return first == CQI_CHAR_LOWER ||
           (first == before->last && (first == CQI_CHAR_HANGUL || first == CQI_CHAR_IDEOGRAPH));
}

/* Is a block without references, which a list might be too, one of notes? */
static bool stands_out(const cqi_window *window, const note_block *block)
{
    if (block->first > 0 && is_rule(window->text, &window->lines[block->first - 1]))
        return true;
    if (block->mark.style == CQI_NOTE_PLAIN)
        return block->count >= 2 && block->mark.number == 1;
    return block->mark.style == CQI_NOTE_RAISED || block->mark.style == CQI_NOTE_WORD;
}

/* Inside a page, notes are set off from the text. */
static bool is_set_off(const cqi_window *window, const note_block *block)
{
    const cqi_line *line = &window->lines[block->first];
    return line->blanks > 0 || (line[-1].flags & CQI_LINE_FURNITURE) ||
           is_rule(window->text, line - 1);
}

/* Does the block go on counting where an item of the text stopped? Then it is of a list. */
static bool continues_list(const cqi_window *window, const note_block *block)
{
    if (block->mark.style != CQI_NOTE_DOT)
        return false;
    for (size_t i = block->first; i-- > 0 && block->first - i <= NOTE_LINES;) {
        const cqi_line *line = &window->lines[i];
        if (line->flags & (CQI_LINE_FURNITURE | CQI_LINE_FOOTNOTE))
            continue;
        cqi_note_mark mark = cqi_note_mark_read(window->text, line);
        if (mark.style == CQI_NOTE_DOT && mark.number + 1 == block->mark.number)
            return true;
    }
    return false;
}

static bool is_notes(const cqi_window *window, note_block *block)
{
    if (block->count == 0 || continues_list(window, block) ||
        (!block->at_foot && !is_set_off(window, block)))
        return false;
    /* Where there are no pages a star opens a list's item, or stands for any name. */
    bool page = block->at_foot && block->end < window->count;
    if (block->mark.style == CQI_NOTE_SYMBOL && !page &&
        !is_rule(window->text, &window->lines[block->first - 1]))
        return false;
    block->interrupts = interrupts(window, block);
    if (!block->at_foot && !block->interrupts)
        return false;
    bool referenced = is_referenced(window, block);
    /* A list may be at a page's foot, and figures be glued to words for other reasons. */
    if (block->mark.style == CQI_NOTE_DOT || !block->at_foot)
        return referenced && block->interrupts;
    return referenced || (block->interrupts && stands_out(window, block));
}

/* Takes the block's references out of a line of text. */
static cq_status take_references(cqi_edits *edits, cqi_window *window, cqi_line *line,
                                 const note_block *block)
{
    for (uint32_t at = line->from; at < line->to;) {
        cqi_note_mark mark = cqi_note_reference(window->text, line, &at);
        if (mark.style == CQI_NOTE_NONE || !holds(block, &mark))
            continue;
        if (mark.to == line->to && mark.from > line->from) {
            cqi_line_shorten(window->text, line, mark.from);
            continue;
        }
        line->flags |= CQI_LINE_EDITED;
        CQI_TRY(cqi_edits_add(edits, mark.from, mark.to));
    }
    return CQ_OK;
}

static cq_status take_block(cqi_edits *edits, cqi_window *window, const note_block *block)
{
    cqi_line *lines = window->lines;
    window->notes = true;
    cqi_note_mark expected = block->mark;
    for (size_t i = block->first; i < block->end; i++) {
        cqi_note_mark mark = cqi_note_mark_read(window->text, &lines[i]);
        bool symbol = mark.style == CQI_NOTE_SYMBOL;
        lines[i].flags |= CQI_LINE_FOOTNOTE;
        if (mark.style != expected.style || (!symbol && mark.number != expected.number))
            continue;
        lines[i].flags |= CQI_LINE_NOTE_START;
        expected.number++;
    }
    if (block->first > 0 && is_rule(window->text, &lines[block->first - 1]))
        lines[block->first - 1].flags |= CQI_LINE_FURNITURE;
    for (size_t i = text_start(window, block); i < block->first; i++)
        if (!(lines[i].flags & (CQI_LINE_FURNITURE | CQI_LINE_FOOTNOTE)))
            CQI_TRY(take_references(edits, window, &lines[i], block));
    return CQ_OK;
}

cq_status cqi_footnotes_find(cqi_edits *edits, cqi_window *window, bool final)
{
    window->notes = false;
    size_t work = 4 * window->count + 2 * STEP_LINES; /* lines that may be looked at in all */
    for (size_t i = 1; i < window->count && work > STEP_LINES;) {
        const cqi_line *line = &window->lines[i];
        if ((line->flags & CQI_LINE_FURNITURE) ||
            cqi_class_is_letter((cqi_char_class)line->first) ||
            cqi_note_mark_read(window->text, line).style == CQI_NOTE_NONE) {
            i++;
            continue;
        }
        note_block block = follow(window, i, final);
        work -= block.end - i + (block.count > 0 ? TEXT_LINES : 0);
        if (!is_notes(window, &block)) {
            i++;
            continue;
        }
        CQI_TRY(take_block(edits, window, &block));
        i = block.end;
    }
    return CQ_OK;
}
