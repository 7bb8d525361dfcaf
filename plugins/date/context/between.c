/*
 * between.c - what the text between two dates says of how they belong together.
 */
#include "context/clues.h"

bool is_and(cq_str gap)
{
    static const cq_str gaps[] = {CQ_STR_INIT(" and "),    CQ_STR_INIT(" und "),
                                  CQ_STR_INIT(" et "),     CQ_STR_INIT(" y "),
                                  CQ_STR_INIT(" и "),      CQ_STR_INIT(" e "),
                                  CQ_STR_INIT(" and in "), CQ_STR_INIT(" et en ")};
    for (size_t i = 0; i < sizeof gaps / sizeof gaps[0]; i++)
        if (cqk_equal(gap, gaps[i]))
            return true;
    return false;
}

bool is_topic(cq_str gap)
{
    static const cq_str gaps[] = {CQ_STR_INIT("は"),    CQ_STR_INIT("は、"), CQ_STR_INIT("には"),
                                  CQ_STR_INIT("是"),    CQ_STR_INIT("是在"), CQ_STR_INIT("于"),
                                  CQ_STR_INIT(", in "), CQ_STR_INIT("는 "),  CQ_STR_INIT("은 "),
                                  CQ_STR_INIT("에는 ")};
    for (size_t i = 0; i < sizeof gaps / sizeof gaps[0]; i++)
        if (cqk_equal(gap, gaps[i]))
            return true;
    return false;
}

bool is_name_of_meeting(cq_str gap)
{
    static const cq_str ends[] = {CQ_STR_INIT(" on "), CQ_STR_INIT(" from "), CQ_STR_INIT(" (")};
    enum { SHORTEST = 8, LONGEST = 100 };
    if (gap.len < SHORTEST || gap.len > LONGEST || gap.data[0] != ' ' || gap.data[1] < 'A' ||
        gap.data[1] > 'Z')
        return false;
    bool leads = false;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        cq_str end = {gap.data + gap.len - ends[i].len, ends[i].len};
        leads = leads || cqk_equal(end, ends[i]);
    }
    for (size_t i = 0; leads && i + 1 < gap.len; i++) {
        bool stop = gap.data[i] == '.' && gap.data[i + 1] == ' ';
        leads = gap.data[i] != ',' && gap.data[i] != ';' && gap.data[i] != ')' && !stop;
    }
    return leads;
}
