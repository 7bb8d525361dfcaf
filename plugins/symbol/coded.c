/*
 * coded.c - document symbols that one sees by their shape: parts joined by slashes, dots and
 * parentheses, as the United Nations, the European Union, the League of Nations and others number
 * their papers (ST/LIB/SER.B/5/Rev.5 describes the United Nations' scheme).
 */
#include "number.h"

#include <string.h>

/* A part behind a slash: L.1, WG.I, ES-11, 2008, Rec(2010)5; "-GA/" begins another symbol. */
#define PART                                                                                       \
    "(?:(?:Rev|Add|Corr|L|C|CN|AC|SR|PV|P\\.V)\\. "                                                \
    "\\d{1,4}|[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+|-(?!(?![IVXLC]+/)[A-Z]+/)[A-Za-z0-9]+)*"              \
    "(?:(?:\\([0-9IVXLCDM]{1,12}\\)|\\.\\([IVXLCDM]{2,14}\\))[A-Z0-9]{0,4}(?:\\.[A-Z]{2,6})?)?)"
/* The part in front: A, S, CCPR, PC.DEC, C-M(55). */
#define FIRST                                                                                      \
    "(?:Assembly|Ext|[A-Z]{2}[A-Za-z]{2,5}|(?:WHA|EB|A)\\d{2,3}(?:-WP)?|[A-Z]{1,10}(?:[.-][A-Z0-"  \
    "9]{1,"                                                                                        \
    "6})*)"                                                                                        \
    "(?:\\([0-9IVXLC]{1,8}\\)(?:\\.[A-Z]{2,6})?)?"
#define SUPPLEMENT "(?:Part|Revision|Addendum|Corrigendum)"
/* Behind it: the year (2004), the session (XXV), (XXXIII-O/03), "/Revision 5". */
#define TAIL                                                                                       \
    "(?: ?\\((?:19|20)\\d\\d\\)| ?\\([IVXLC]+(?:-[A-Z]/\\d\\d)?\\)| "                              \
    "?\\(\\d{3,4}/\\d\\d\\)|/" SUPPLEMENT " [0-9IVX]+| ?\\((?:Vol\\.|Part) ?[IVX]{1,5}\\))?"
/* A part of the League of Nations' numbers set with blanks: C. 497 (1), */
#define LEAGUE " ?\\d{1,4}(?: ?\\((?:\\d|[a-z])\\))?[.,] ?"

/* "Document A. 21", of the session that is spoken of. */
#define SHORT_LEAGUE "(?<=[Dd]ocument )[AC]\\. ?\\d{1,4}(?: ?\\((?:\\d|[a-z])\\))?(?![.,] ?[M1I])"

/* The depositary's notices: C.N.143.2002.TREATIES-6, C.N.76.2013.TREATIES-XXVII.7.d. */
#define DEPOSITARY                                                                                 \
    "C\\.N\\.\\d{1,4}\\.(?:19|20)\\d\\d\\.TREATIES(?:[-/][0-9A-Z]{1,8}(?:\\.[0-9A-Za-z]{1,3})*)?"
/* Papers of the League of Nations' committees and conferences: C.P.M. 1186, Conf. D. 157. */
#define COMMITTEE                                                                                  \
    "(?:C\\.L|C\\.P\\.M|O\\.C|C\\.H|C\\.I\\.C\\.I|C\\.T|R\\.R|P\\.C|Conf\\. "                      \
    "?D)\\.(?:/[A-Z]{1,3}\\.(?:[A-Z]\\.)*)? "                                                      \
    "?\\d{1,4}(?:\\(\\d\\))?(?![.,] ?(?:19|M))"

/* Letters of scripts that part words by spaces: Chinese, Japanese and Korean text touches a symbol
 * without being part of it (见A/57/37号文件). */
#define LETTER "[^\\P{L}\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]"
/* Nothing of a symbol in front, or behind. */
#define BEGINS   "(?<!" LETTER ")(?<![\\p{N}/.@_])"
#define ENDS     "(?!" LETTER "|\\p{N})"
#define ENDS_ALL "(?!" LETTER "|[\\p{N}/])"

/* Papers of the European Union's Parliament and Council: A8-0257/2016, PE-CONS 3631/04,
 * 9336/14 ADD 1, ST 9565 2015 INIT. */
#define PARLIAMENT "[ABCO]\\d{1,2}-\\d{4}/(?:19|20)\\d\\d|PE-CONS \\d{1,4}/\\d\\d"
#define DRAFT      "\\d{4,5}(?:/\\d)?/\\d\\d (?:REV|ADD|COR|DCL|EXT) ?\\d{1,2}"
#define COUNCIL    "ST \\d{4,5} (?:19|20)\\d\\d (?:INIT|REV|ADD|COR)(?: ?\\d)?"
/* Memoranda of military staffs: MCM-84-55. */
#define STAFF "(?:MCM|SGM|IMSM|JCSM|LOM|SM)-\\d{1,4}-\\d\\d"
/* Papers of bodies for fisheries: IOTC-2015-S19-R, WCPFC12-2015-15. */
#define FISHERIES                                                                                  \
    "[A-Z]{3,6}[-–](?:19|20)\\d\\d[-–][A-Z]{1,5}\\d{0,3}(?:[-–][A-Z0-9]{1,6})+|"             \
    "[A-Z]{3,6}\\d{1,3}-(?:19|20)\\d\\d-[A-Z]{0,3}\\d{1,3}(?:-[A-Z0-9]{1,4})?"
/* Collections of treaties: TIAS 3365, 75 UNTS 287. */
#define TREATIES                                                                                   \
    "TIAS (?:No\\. ?)?\\d{3,5}|"                                                                   \
    "\\d{1,4} (?:UNTS|LNTS|UST|U\\.N\\.T\\.S\\.|L\\.N\\.T\\.S\\.|U\\.S\\.T\\.) \\d{1,5}"
/* Estimates: NIE 11-4-65, SNIE 13/2-62, ORE 58-48. */
#define ESTIMATE "S?NIE[ -]\\d{1,3}(?:/\\d)?(?:[-.]\\d{1,2}){0,3}(?:/\\d)?|ORE \\d{1,3}-\\d\\d"

/* The group that took part tells the rule: see rules below. */
const char symbol_coded_expression[] = BEGINS
    "(?:(?<![-–])|(?=[A-Z]+/\\d(?!\\d?[-–]\\d{3,4})))(?:"
    "(\\d{1,4}/[A-Z]{2,6}\\.\\d{1,3}|"                                          /* 15/CP.7 */
    "(?:19|20)\\d\\d/[A-Z]{3}[A-Z0-9]*(?:/[A-Z0-9]+){0,3}/\\d{3}[a-z0-9]{0,4}|" /* 2016/SOM3/012 */
    "\\d{2,3} (?:C|EX)/(?:(?:Resolutions?|Decisions?|Res\\.|Dec\\.|INF\\.?|PRG\\.?|DR\\.?) ?)?"
    "\\d{1,3}(?:\\.\\d{1,2}){0,2}|"              /* 41 C/5 */
    "(?:[A-Z]\\.){1,4} ?\\(\\d\\d\\) ?\\d{1,4}|" /* C.P. (46) 139 */
    "(?:C\\.P\\.|W\\.P\\.|C\\.I\\.D\\.) ?\\d{1,4} ?\\(\\d\\d\\)|"
    "[A-Z]{2,5}/[A-Z][A-Za-z]{1,5} \\((?:19|20)\\d\\d\\) \\d{1,3}|" /* CPT/Inf (2010) 12 */
    PARLIAMENT "|" DRAFT "|" STAFF "|"
    "(?:MSC|MEPC|LEG|FAL|MC|C-DEC) \\d{1,3}/\\d{1,3}(?:/\\d{1,2})?|"
    "(?<=[Rr]esolution )A\\d{1,2}-\\d{1,3}|"
    "(?<=[Dd][eé]cision |[Dd][eé]cisions )[IVX]{1,6}/\\d{1,3}(?: [B-F](?!\\w))?|" /* V/8 B */
    FISHERIES "|"
    "(?:WHA|EBSS|EB|CD|CSP|CE)\\d{1,3}(?:\\.R?\\d{1,3}|\\(\\d{1,3}\\)))" /* WHA66.8 */
    ENDS_ALL "|"
    "(\\d{2,4}/\\d{1,5}/(?:EC|EEC|EU|CFSP|JHA|Euratom|CE|CEE|UE|EG|EWG|PESC|" /* 95/46/EC */
    "PESK|JAI|JI|GASP|ECSC))" ENDS_ALL "|"                                    /* */
    "((?:ES|SS|S)-\\d{1,2}/\\d{1,4})" ENDS_ALL "|"                            /* ES-11/1 */
    "((?:[CA]|C\\.L)\\." LEAGUE "(?:M\\." LEAGUE
    ")?19[1-4]\\d(?:[.,] ?[IVXLC]+(?:\\.?[AB])?(?![\\p{L}]|\\. ?\\d))?|" /* C. 4, M. 3, 1938 */
    "[A-Z](?:\\.[A-Z]){0,2}\\.\\d{1,4}\\.(?:\\(?[a-z]\\)?\\.)?(?:M\\.\\d{1,4}" /* C.1.M.4.1923 */
    "\\.)?(?:\\([a-z]\\)\\.)?19[1-4]\\d(?:\\.[IVXLC]+(?:\\.?[AB])?)?|" DEPOSITARY "|" COMMITTEE
    "|" SHORT_LEAGUE ")" ENDS "|"
    "([A-Z]{2,4}/(?:RES|DEC|DECL|CONF|Res|Dec|Decl|doc|DOC|Doc|INF|ACTA)\\. ?\\d{1,5}(?:/\\d\\d)?"
    "(?![/\\p{N}])" TAIL ")|" /* AG/RES. 1962 (XXXIII-O/03) */
    "((?:NSC|SWNCC|SANACC|JCS|CCS|PPS|OCB|PSB)[ -]\\d{1,4}/\\d{1,3}|" /* NSC 167/2 */
    "(?:NSC|SWNCC|SANACC|JCS|CCS|PPS)[ -]\\d{2,4}(?!\\d|[-,.]\\d)|"   /* NSC 5501, NSC-68 */
    "NS(?:AM|DM|SM|DD|PD|D)(?: No\\. ?|[ -])\\d{1,3}(?!\\d|[-,.]\\d)|" ESTIMATE "|"
    "(?:COM|SEC|SWD|JOIN)/(?:19|20)\\d\\d/\\d{1,4}(?: final(?:/\\d)?)?|"
    "(?:PD|PRM)/NSC-\\d{1,3}|" TREATIES "|" COUNCIL "|"
    "(?:(?:COM|SEC|SWD|JOIN|KOM) ?|CM|C|SG|IP)\\((?:19|20)?\\d\\d\\) ?\\d{1,5}"
    "(?:/\\d+)?(?: final(?:/\\d)?)?|(?:19|20)\\d\\d/[CL] \\d{1,4}/\\d{2})" /* 2018/C 123/04 */
    ENDS "|"                                                               /* COM(2016) 123 */
    "([A-Z]{1,5}[a-z]{0,3}(?:-?[A-Z]{1,4})?\\((?:19|20)?\\d\\d\\)\\d{1,5}" /* C-M(55)15 */
    "(?:/[A-Z]*\\d+)?(?:-REV\\d*)?(?:\\([0O]\\))?(?: ?\\((?:Final|Revised)\\)| ?Final)?|"
    "(?:FMM|MIN|P)\\(\\d\\d\\)\\([A-Z][a-z]+\\)\\d{1,3}|"
    "[MS](?:-[A-Z]{2,5}){1,3}-\\d\\((?:19|20)?\\d\\d\\) ?\\d{1,3})" ENDS "|" /* M-NAC-2(94)116 */
    "([A-Z]{1,5}\\.\\d{1,4}\\(\\d{1,3}\\)|"                                  /* A.1047(27) */
    "[A-Z]{2,6}(?:/[A-Z]{1,6}){1,3}\\.?/? ?\\([IVXLCDM]{2,14}\\))|" /* PSC/PR/COMM.(CMXXIII) */
    "(" FIRST "(?:/(?!" SUPPLEMENT " \\d)" PART ")+" TAIL ")" ENDS  /* A/RES/60/1 */
    ")";

enum { GROUP_SLASHED = 9, GROUP_COUNT = 10, TAIL_TOKENS = 16 };

static const cq_str rules[GROUP_COUNT] = {
    CQ_STR_INIT(""),        CQ_STR_INIT("decision-code"), CQ_STR_INIT("act-number"),
    CQ_STR_INIT("session"), CQ_STR_INIT("league"),        CQ_STR_INIT("spaced-code"),
    CQ_STR_INIT("com"),     CQ_STR_INIT("year-code"),     CQ_STR_INIT("assembly-code"),
    CQ_STR_INIT("slashed")};

/* Words in capitals that stand in front of a slash and a number without making a symbol. */
static const char *const no_symbols[] = {
    "AM",  "AS",   "BT", "CD-ROM", "CO", "CPU", "DVD", "FAX", "FY",  "GDP", "GMT", "GPS", "HIV",
    "IEC", "IEEE", "IP", "ISO",    "KM", "PM",  "TCP", "TEL", "UDP", "USB", "UTC", "US",  "COVID"};

static bool is_denied(cq_str first)
{
    for (size_t k = 0; k < CQK_COUNT(no_symbols); k++)
        if (cqk_is(first, no_symbols[k]))
            return true;
    return false;
}

/* A part that numbers: it begins with a digit, or is letters, a dot and a digit (CN.4), or letters
 * and a digit in front of another part (DS26/AB). */
static bool is_numbering(const char *p, const char *end)
{
    if (p < end && symbol_is_digit(*p))
        return true;
    const char *begin = p;
    while (p < end && *p >= 'A' && *p <= 'Z')
        p++;
    size_t left = (size_t)(end - p);
    if (p > begin + 1 && p < end && symbol_is_digit(*p) &&
        (memchr(p, '/', left) || memchr(p, '.', left)))
        return true; /* DS26/AB, RC54.R2 */
    while (p < end && *p != '.' && *p != '/' && *p != '(')
        p++;
    return p + 1 < end && (*p == '.' || *p == '(') && symbol_is_digit(p[1]);
}

/* "D-4": a kind of paper by its letters, and its number. */
static bool is_lettered(const char *p, const char *end)
{
    const char *begin = p;
    while (p < end && *p >= 'A' && *p <= 'Z')
        p++;
    return p > begin && p + 1 < end && *p == '-' && symbol_is_digit(p[1]);
}

/* Does a slashed code count something, and is it more than "A/4"? */
static bool is_symbol(cq_str code)
{
    const char *slash = memchr(code.data, '/', code.len);
    const char *end = code.data + code.len;
    size_t first_len = (size_t)(slash - code.data);
    const char *second = memchr(slash + 1, '/', (size_t)(end - slash - 1));
    bool dated = second == slash + 3 && symbol_is_digit(slash[1]) && symbol_is_digit(slash[2]) &&
                 second + 1 < end && symbol_is_digit(second[1]); /* IP/03/1234 */
    bool council = second == slash + 2 && slash[1] == 'C';       /* IP/C/W/368 */
    if ((is_denied((cq_str){code.data, first_len}) && !dated && !council) ||
        (first_len == 1 && code.len < 5))
        return false;
    /* F-16/18, Case C-123/45: a letter, a number and a number alone. */
    if (first_len > 2 && code.data[1] == '-' && symbol_is_digit(code.data[2]) &&
        symbol_is_digit(slash[1]))
        return false;
    for (const char *dot = code.data; dot + 1 < slash; dot++)
        if (*dot == '.' && symbol_is_digit(dot[1]))
            return true; /* ILC.104/VI */
    for (; slash; slash = memchr(slash + 1, '/', (size_t)(end - slash - 1)))
        if (is_numbering(slash + 1, end))
            return true;
    return first_len > 2 && second && is_lettered(second + 1, end); /* ANZUS/C-2/D-4 */
}

static uint32_t group_of(const cqk_span *spans)
{
    for (uint32_t group = 1; group < GROUP_COUNT; group++)
        if (spans[group].start != UINT32_MAX)
            return group;
    return 0;
}

cq_status symbol_coded(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                       const symbol_run *run, uint32_t *past)
{
    const cq_tokens *t = segment->tokens;
    uint32_t last = run->last + TAIL_TOKENS < t->count ? run->last + TAIL_TOKENS : t->count;
    cq_str text = {segment->text.data, t->end[last - 1]};
    uint32_t end = t->end[run->last - 1];
    uint32_t at = t->start[run->first];
    cqk_span spans[GROUP_COUNT];
    *past = run->first;
    while (at < end &&
           cqk_pattern_find(worker->model->coded, worker->scratch, text, at, spans, GROUP_COUNT)) {
        if (spans[0].start >= end)
            break;
        at = spans[0].end;
        uint32_t group = group_of(spans);
        cq_str code = {text.data + spans[0].start, spans[0].end - spans[0].start};
        if (group == 0 || (group == GROUP_SLASHED && !is_symbol(code)))
            continue;
        cq_status status =
            symbol_emit(worker, segment, out, spans[0].start, spans[0].end, rules[group]);
        if (status == CQ_STOP)
            return status;
        *past = cqk_token_from(t, run->first, at);
    }
    return CQ_OK;
}
