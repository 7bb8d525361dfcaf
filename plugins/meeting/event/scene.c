/*
 * scene.c - questions about the tokens around a mention, and the bounds of what is said of it: the
 * entities of its sentence, clauses in front of it, what is another meeting's.
 */
#include "event/scene.h"

#include <string.h>

bool starts_with(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    if (i >= s->segment->tokens->count)
        return false;
    uint32_t at = s->segment->tokens->start[i];
    for (size_t k = 0; k < count; k++) {
        size_t len = strlen(list[k]);
        if (s->segment->text.len - at >= len &&
            memcmp(s->segment->text.data + at, list[k], len) == 0)
            return true;
    }
    return false;
}

bool word_in(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    return cqk_word_in(s->e->m->host, cqk_token(s->segment, i), list, count);
}

bool is_any(const scene *s, uint32_t i, const char *const *list, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (cqk_token_is_word(s->segment, i, list[k]))
            return true;
    return false;
}

/* The first entity that ends behind the byte; they do not overlap, so ends are sorted as starts
 * are. */
size_t entity_behind(const cq_entity *const *entities, size_t count, uint32_t byte)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (entities[middle]->end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Leaves the entities of the sentence only. */
void narrow(scene *s)
{
    const cq_tokens *t = s->segment->tokens;
    uint32_t start = t->start[s->sentence_first];
    uint32_t end = t->end[s->sentence_last - 1];
    size_t first = entity_behind(s->all_entities, s->all_count, start);
    size_t last = first;
    while (last < s->all_count && s->all_entities[last]->start < end)
        last++;
    s->entities = s->all_entities + first;
    s->entity_count = last - first;
}

/* Does a clause that is said of what follows end in front of token i? */
bool ends_clause(const scene *s, uint32_t i)
{
    static const char *const ends[] = {"た", "的", "行", "办", "辦", "开", "開"};
    if (i == 0 || i == s->sentence_first || !(s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    cq_str word = cqk_token(s->segment, i - 1);
    if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_HANGUL)
        return is_any(s, i - 1, ends, CQK_COUNT(ends));
    static const char *const participles[] = {"린", "된", "한", "던"};
    static const char *const purposes[] = {"위한", "대한", "관한", "통한", "향한", "북한", "남한"};
    if (starts_with(s, i - 1, purposes, CQK_COUNT(purposes)))
        return false;
    for (size_t k = 0; k < CQK_COUNT(participles); k++)
        if (word.len > 3 && memcmp(word.data + word.len - 3, participles[k], 3) == 0)
            return true;
    return false;
}

/* Is what stands in front of the mention said of it: 開かれた第5回, 举行的第四次, 열린 제1차? */
bool has_clause_in_front(const scene *s)
{
    return ends_clause(s, s->r->m.first);
}

/* Is what stands between the record and what is left of it another meeting's? */
bool is_others(const scene *s, uint32_t last)
{
    if (s->left == s->sentence_first || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t i = last; i < s->r->m.first; i++)
        if (word_class(s->e->m, s->segment, i) == WORD_AND ||
            (cqk_token_is(s->segment, i, CQ_STR(",")) && /* "then to Oslo, where he will attend" */
             !cqk_token_is(s->segment, i + 1, CQ_STR("where"))) ||
            cqk_token_is(s->segment, i, CQ_STR(";")))
            return true;
    return false;
}
