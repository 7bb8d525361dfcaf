/*
 * citation.c - dates that do not tell when the text happens: of a paper that is cited, of a limit.
 */
#include "context/clues.h"
#include "grammar/point.h"

/* "pending since 12 November", "not before 5 May", "Verordnung vom 5. Mai": a limit or an
 * attribute, not the time of what is told. */
bool is_limit(const cq_segment *segment, uint32_t token)
{
    static const cq_str words[] = {
        CQ_STR_INIT("since"),  CQ_STR_INIT("Since"), CQ_STR_INIT("until"), CQ_STR_INIT("by"),
        CQ_STR_INIT("before"), CQ_STR_INIT("till"),  CQ_STR_INIT("from"),  CQ_STR_INIT("beyond"),
        CQ_STR_INIT("depuis"), CQ_STR_INIT("desde"), CQ_STR_INIT("seit"),  CQ_STR_INIT("bis"),
        CQ_STR_INIT("avant"),  CQ_STR_INIT("antes"), CQ_STR_INIT("vor"),   CQ_STR_INIT("ab"),
        CQ_STR_INIT("vom"),    CQ_STR_INIT("от"),    CQ_STR_INIT("dated"), CQ_STR_INIT("than")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (cqk_token_is(segment, token, words[i]))
            return true;
    return false;
}

/* "the treaty, signed August 16, 1960": a participle without "was" right in front. */
static bool is_behind_participle(const cq_segment *segment, uint32_t token)
{
    static const cq_str words[] = {CQ_STR_INIT("signed"),   CQ_STR_INIT("concluded"),
                                   CQ_STR_INIT("ratified"), CQ_STR_INIT("published"),
                                   CQ_STR_INIT("printed"),  CQ_STR_INIT("approved")};
    static const cq_str verbs[] = {CQ_STR_INIT("was"), CQ_STR_INIT("were"), CQ_STR_INIT("been"),
                                   CQ_STR_INIT("had"), CQ_STR_INIT("have"), CQ_STR_INIT("has")};
    bool participle = false;
    for (size_t i = 0; token > 0 && i < sizeof words / sizeof words[0]; i++)
        participle = participle || cqk_token_is(segment, token, words[i]);
    for (size_t i = 0; participle && i < sizeof verbs / sizeof verbs[0]; i++)
        participle = !cqk_token_is(segment, token - 1, verbs[i]);
    return participle;
}

/* "(Foreign Affairs, October 1961)", "our note Jan 2, 1946": in brackets, or of a paper. */
bool is_citation(const cq_segment *segment, const point *p)
{
    enum { REACH = 8 };
    static const cq_str papers[] = {
        CQ_STR_INIT("note"),       CQ_STR_INIT("notes"),   CQ_STR_INIT("Note"),
        CQ_STR_INIT("letter"),     CQ_STR_INIT("Letter"),  CQ_STR_INIT("telegram"),
        CQ_STR_INIT("tel"),        CQ_STR_INIT("cable"),   CQ_STR_INIT("despatch"),
        CQ_STR_INIT("dispatch"),   CQ_STR_INIT("memo"),    CQ_STR_INIT("memorandum"),
        CQ_STR_INIT("agreement"),  CQ_STR_INIT("treaty"),  CQ_STR_INIT("convention"),
        CQ_STR_INIT("Agreement"),  CQ_STR_INIT("Treaty"),  CQ_STR_INIT("Convention"),
        CQ_STR_INIT("resolution"), CQ_STR_INIT("issue"),   CQ_STR_INIT("Deptel"),
        CQ_STR_INIT("Embtel"),     CQ_STR_INIT("enacted"), CQ_STR_INIT("aide-mémoire")};
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++)
        if (cqk_token_is(segment, p->token - 1, papers[i]))
            return true;
    if (is_behind_participle(segment, p->token - 1))
        return true;
    for (uint32_t back = 1; back <= REACH && back <= p->token; back++) {
        if (cqk_token_is(segment, p->token - back, CQ_STR(")")))
            return false;
        if (cqk_token_is(segment, p->token - back, CQ_STR("(")))
            return true;
    }
    return false;
}
