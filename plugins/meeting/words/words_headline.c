/*
 * words_headline.c - verbs that headlines write with a capital: "Japan and Chile Conclude Cyber
 * Policy Dialogue". Left out are those that are nouns of names as well: Review, Support, Exchange.
 */
#include "words/words.h"

static const cqk_entry words[] = {
    {"conclude", WORD_VERB},     {"conduct", WORD_VERB},       {"conducts", WORD_VERB},
    {"complete", WORD_VERB},     {"completes", WORD_VERB},     {"discuss", WORD_VERB},
    {"discusses", WORD_VERB},    {"announce", WORD_VERB},      {"announces", WORD_VERB},
    {"sign", WORD_VERB},         {"signs", WORD_VERB},         {"establish", WORD_VERB},
    {"establishes", WORD_VERB},  {"inaugurate", WORD_VERB},    {"inaugurates", WORD_VERB},
    {"commence", WORD_VERB},     {"commences", WORD_VERB},     {"addresses", WORD_VERB},
    {"endorse", WORD_VERB},      {"endorses", WORD_VERB},      {"strengthen", WORD_VERB},
    {"strengthens", WORD_VERB},  {"deepen", WORD_VERB},        {"deepens", WORD_VERB},
    {"expand", WORD_VERB},       {"expands", WORD_VERB},       {"enhance", WORD_VERB},
    {"enhances", WORD_VERB},     {"explore", WORD_VERB},       {"explores", WORD_VERB},
    {"celebrate", WORD_VERB},    {"celebrates", WORD_VERB},    {"commemorate", WORD_VERB},
    {"commemorates", WORD_VERB}, {"reaffirm", WORD_VERB},      {"reaffirms", WORD_VERB},
    {"affirm", WORD_VERB},       {"affirms", WORD_VERB},       {"reiterate", WORD_VERB},
    {"reiterates", WORD_VERB},   {"highlight", WORD_VERB},     {"highlights", WORD_VERB},
    {"unveil", WORD_VERB},       {"unveils", WORD_VERB},       {"co-host", WORD_VERB},
    {"co-hosts", WORD_VERB},     {"co-chair", WORD_VERB},      {"co-chairs", WORD_VERB},
    {"receive", WORD_VERB},      {"receives", WORD_VERB},      {"joins", WORD_VERB},
    {"participates", WORD_VERB}, {"agree", WORD_VERB},         {"agrees", WORD_VERB},
    {"seek", WORD_VERB},         {"seeks", WORD_VERB},         {"pledge", WORD_VERB},
    {"pledges", WORD_VERB},      {"vow", WORD_VERB},           {"vows", WORD_VERB},
    {"urge", WORD_VERB},         {"urges", WORD_VERB},         {"praise", WORD_VERB},
    {"praises", WORD_VERB},      {"reject", WORD_VERB},        {"rejects", WORD_VERB},
    {"resume", WORD_VERB},       {"resumes", WORD_VERB},       {"meets", WORD_VERB},
    {"welcomes", WORD_VERB},     {"launches", WORD_VERB},      {"hail", WORD_VERB},
    {"hails", WORD_VERB},        {"leads", WORD_VERB},         {"boosts", WORD_VERB},
    {"visits", WORD_VERB},       {"advances", WORD_VERB},      {"finalize", WORD_VERB},
    {"finalizes", WORD_VERB},    {"finalise", WORD_VERB},      {"finalises", WORD_VERB},
    {"initials", WORD_VERB},     {"ratify", WORD_VERB},        {"ratifies", WORD_VERB},
    {"launching", WORD_VERB},    {"announcing", WORD_VERB},    {"establishing", WORD_VERB},
    {"hosting", WORD_VERB},      {"convening", WORD_VERB},     {"concluding", WORD_VERB},
    {"deepening", WORD_VERB},    {"strengthening", WORD_VERB}, {"expanding", WORD_VERB},
    {"upgrading", WORD_VERB},    {"elevating", WORD_VERB},     {"inaugurating", WORD_VERB},
    {"resuming", WORD_VERB},     {"celebrating", WORD_VERB},   {"marking", WORD_VERB},
    {"joining", WORD_VERB},      {"commemorating", WORD_VERB}, {"welcoming", WORD_VERB},
    {"initiating", WORD_VERB},   {"updated", WORD_VERB},       {"published", WORD_VERB},
    {"posted", WORD_VERB},       {"propose", WORD_VERB},       {"proposes", WORD_VERB},
    {"invites", WORD_VERB},
};

cqk_entries words_headline(void)
{
    return (cqk_entries){words, CQK_COUNT(words)};
}
