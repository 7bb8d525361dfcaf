/*
 * body_form.c - acronyms that a document explains of bodies that meet, so that their meetings carry
 * the full name: "Energy Transformation Task Force (ETTF)", then "the inaugural ETTF meeting".
 */
#include "document.h"
#include "mention/latin.h"

#include <string.h>

/* Where the run of capitalised words begins whose initials are the letters of the acronym, in front
 * of the bracket at token `open`; `open`: there is none. */
static uint32_t spelled_from(const model *m, const cq_segment *segment, uint32_t open,
                             cq_str letters)
{
    enum { RUN_MAX = 18 };
    size_t left = letters.len;
    for (uint32_t i = open; i > 0 && open - i < RUN_MAX && !sentence_begins(segment, i); i--) {
        uint32_t word = i - 1;
        uint32_t class = word_class(m, segment, word);
        if (!is_letter(segment, word) || !is_capital(segment, word)) {
            bool small = class == WORD_OF || class == WORD_AND || joins(segment, word) ||
                         cqk_token_is(segment, word, CQ_STR("the"));
            if (!small || i == open)
                return open;
            continue;
        }
        if (cqk_token(segment, word).data[0] != letters.data[left - 1])
            return open;
        if (--left == 0)
            return word;
    }
    return open;
}

static bool names_body(const model *m, const cq_segment *segment, uint32_t first, uint32_t end)
{
    static const char *const nouns[] = {
        "committee", "commission", "council", "group",    "force",        "panel",    "board",
        "team",      "network",    "forum",   "assembly", "subcommittee", "platform", "taskforce"};
    for (uint32_t i = first; i < end; i++)
        if (is_letter(segment, i) && token_in(m, segment, i, nouns, CQK_COUNT(nouns)))
            return true;
    return false;
}

bool document_learn_body_form(document *d, const cq_segment *segment, uint32_t i)
{
    if (d->body_form_count == BODY_FORMS || i < 3 || !cqk_token_is(segment, i - 1, CQ_STR("(")) ||
        !cqk_token_is(segment, i + 1, CQ_STR(")")))
        return true;
    uint32_t open = i - 1;
    uint32_t first = spelled_from(d->m, segment, open, cqk_token(segment, i));
    if (first == open || !names_body(d->m, segment, first, open))
        return true;
    while (first > 0 && !sentence_begins(segment, first) &&
           passes_left(d->m, segment, first - 1, false))
        first--;
    body_form *form = &d->body_forms[d->body_form_count++];
    form->acronym = store_copy(&d->series.memory, cqk_token(segment, i));
    form->name = store_copy(&d->series.memory, cqk_tokens(segment, first, open));
    return form->acronym.data && form->name.data;
}

/* Is the name no more than the acronym and a word for a meeting? That word; else empty. */
static cq_str head_behind(const series_name *n, cq_str acronym)
{
    cq_str none = {NULL, 0};
    size_t at = acronym.len + 1;
    if ((n->kind != KIND_MEETING && n->kind != KIND_SESSION) || n->same_as != NAME_NONE ||
        n->text.len <= at || memcmp(n->text.data, acronym.data, acronym.len) != 0 ||
        n->text.data[acronym.len] != ' ')
        return none;
    cq_str head = {n->text.data + at, n->text.len - at};
    return memchr(head.data, ' ', head.len) ? none : head;
}

bool document_apply_body_forms(document *d)
{
    static const char link[] = " of the ";
    size_t count = d->series.count;
    for (uint32_t k = 0; k < d->body_form_count; k++) {
        const body_form *form = &d->body_forms[k];
        for (size_t i = 0; i < count; i++) {
            char buffer[256];
            cq_str head = head_behind(&d->series.names[i], form->acronym);
            size_t size = head.len + sizeof link - 1 + form->name.len;
            if (head.len == 0 || size > sizeof buffer)
                continue;
            memcpy(buffer, head.data, head.len);
            memcpy(buffer + head.len, link, sizeof link - 1);
            memcpy(buffer + head.len + sizeof link - 1, form->name.data, form->name.len);
            uint32_t made = document_name_of_text(
                d, (cq_str){buffer, size}, d->series.names[i].kind, NAME_PROPER | NAME_CAPITAL);
            if (made == NAME_NONE)
                return false;
            if (made == i)
                continue;
            d->series.names[i].same_as = made;
            d->series.names[i].flags |= NAME_ABBREVIATED;
            d->series.names[made].uses += d->series.names[i].uses;
            d->series.names[made].counted += d->series.names[i].counted;
        }
    }
    return true;
}
