/*
 * hyphen.c - whose a hyphen at a line's end is: the word's own, the line's, or that of a part which
 * the next word has.
 */
#include "repair/hyphen.h"

#include "repair/measure.h"

bool cqi_may_be_compound(const cqi_cut_word *cut)
{
    return cut->stem_len >= 4 && cut->tail_len >= 4;
}

typedef struct listed_word {
    size_t len;
    const char *text;
} listed_word;

#define WORD(word)                                                                                 \
    {                                                                                              \
        sizeof(word) - 1, (word)                                                                   \
    }

static bool is_one_of(const char *word, size_t len, const listed_word *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].len == len && cqi_same_letters(word, list[i].text, len))
            return true;
    return false;
}

/* "Rede- und Glaubensfreiheit": the hyphen stands for a part that the next word has. */
static bool is_suspended(const cqi_cut_word *cut)
{
    static const listed_word words[] = {
        WORD("and"), WORD("as"), WORD("bis"), WORD("bzw"), WORD("et"),    WORD("oder"), WORD("or"),
        WORD("ou"),  WORD("to"), WORD("und"), WORD("и"),   WORD("sowie"), WORD("или"),
    };
    return is_one_of(cut->tail, cut->tail_len, words, sizeof words / sizeof words[0]);
}

/* Prefixes that stand with a hyphen more often than not. */
static bool is_hyphen_prefix(const cqi_cut_word *cut)
{
    static const listed_word words[] = {
        WORD("all"),  WORD("anti"), WORD("half"), WORD("non"), WORD("quasi"), WORD("self"),
        WORD("semi"), WORD("vice"), WORD("well"), WORD("экс"), WORD("вице"),
    };
    return is_one_of(cut->stem, cut->stem_len, words, sizeof words / sizeof words[0]);
}

/* "fifty-\nfirst": the tens of a number, which a hyphen joins to its units in any case. */
static bool is_tens(const cqi_cut_word *cut)
{
    static const listed_word words[] = {
        WORD("twenty"),  WORD("thirty"), WORD("forty"),  WORD("fifty"),    WORD("sixty"),
        WORD("seventy"), WORD("eighty"), WORD("ninety"), WORD("soixante"), WORD("quatre"),
    };
    return is_one_of(cut->stem, cut->stem_len, words, sizeof words / sizeof words[0]);
}

static bool is_soft(const char *hyphen)
{
    return (unsigned char)hyphen[0] == 0xC2;
}

cqi_join cqi_cut_settle(const cqi_cut_word *cut)
{
    size_t size;
    if (is_soft(cut->stem + cut->stem_len))
        return CQI_JOIN_DROP_HYPHEN;
    if (cut->stem_len == 0 || cut->tail_len == 0)
        return CQI_JOIN_NOTHING; /* a number on one side: "COVID-\n19" */
    if (is_suspended(cut) && cut->joined == 0)
        return CQI_JOIN_SPACE;
    if (is_tens(cut))
        return CQI_JOIN_NOTHING;
    if (cut->hyphened != cut->joined)
        return cut->hyphened > cut->joined ? CQI_JOIN_NOTHING : CQI_JOIN_DROP_HYPHEN;
    if (cqi_char_classify(cqi_char_at(cut->tail, &size)) == CQI_CHAR_UPPER) {
        /* Capitals throughout are cut like small letters: "MINIS-\nTRY". */
        size_t last = cqi_char_before(cut->stem, cut->stem_len);
        bool capitals = cut->stem_len > 1 &&
                        cqi_char_classify(cqi_char_at(cut->stem + last, &size)) == CQI_CHAR_UPPER;
        return capitals && cut->stems == 0 ? CQI_JOIN_DROP_HYPHEN : CQI_JOIN_NOTHING;
    }
    if (is_hyphen_prefix(cut))
        return CQI_JOIN_NOTHING;
    if (cut->stems > 0 && cut->tails > 0 && cqi_may_be_compound(cut))
        return CQI_JOIN_NOTHING;
    return CQI_JOIN_DROP_HYPHEN;
}
