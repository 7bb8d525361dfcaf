/* A whole plugin: names of treaties, as in "Treaty on the Non-Proliferation of Nuclear Weapons". */
#include <communique/plugin.h>
#include <string.h>

static const char *const heads[] = {"Treaty", "Convention", "Protocol", "Agreement", "Covenant"};
static const char *const links[] = {"on", "of", "for", "to", "the", "and", "in", "against"};

static int is_one_of(const cq_segment *segment, uint32_t i, const char *const *words, size_t count)
{
    size_t len = segment->tokens->end[i] - segment->tokens->start[i];
    for (size_t k = 0; k < count; k++)
        if (strlen(words[k]) == len &&
            memcmp(segment->text.data + segment->tokens->start[i], words[k], len) == 0)
            return 1;
    return 0;
}

/* The end of the name whose head is token i: words with a capital, links between them. */
static uint32_t name_end(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint32_t end = i + 1;
    for (uint32_t k = i + 1; k < t->count; k++) {
        int capital = (t->shape[k] & CQ_SHAPE_UPPER_FIRST) && !is_one_of(segment, k, heads, 5);
        if (!capital && !is_one_of(segment, k, links, 8) && segment->text.data[t->start[k]] != '-')
            break;
        end = capital ? k + 1 : end;
    }
    return end;
}

static cq_status scan(void *worker, const cq_segment *segment, const cq_emitter *out)
{
    const cq_tokens *t = segment->tokens;
    cq_status status = CQ_OK;
    (void)worker; /* nothing to keep */
    for (uint32_t i = 0; i + 1 < t->count && status != CQ_STOP; i++) {
        if (!is_one_of(segment, i, heads, 5) || !is_one_of(segment, i + 1, links, 8))
            continue;
        uint32_t last = name_end(segment, i);
        if (last == i + 1)
            continue;
        cq_entity treaty = {.size = sizeof treaty,
                            .start = t->start[i],
                            .end = t->end[last - 1],
                            .score = CQ_SCORE_DEFAULT,
                            .rule = CQ_STR("head")};
        treaty.value = (cq_str){segment->text.data + treaty.start, treaty.end - treaty.start};
        status = out->entity(out, &treaty);
    }
    return status == CQ_STOP ? status : CQ_OK;
}

static const char *const kinds[] = {"treaty", NULL};
static const cq_extractor treaty = {
    .size = sizeof treaty, .name = "treaty", .kinds = kinds, .scan = scan};
static const cq_extractor *const extractors[] = {&treaty, NULL};
CQ_PLUGIN_DEFINE(.id = "org.example.treaty", .version = "1.0", .license = "MIT",
                 .summary = "names of treaties", .extractors = extractors)
