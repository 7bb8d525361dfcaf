/*
 * html_choose.c - which parts of a page are its own text, and which stand on every page of its
 * site.
 *
 * Navigation, banners, search forms, consent notices and feet are told by the elements that are
 * made for them, by ARIA's roles, by the names that designers give them (class, id), and by being
 * links and nothing else (link density: Kohlschütter, Fankhauser and Nejdl 2010). A part goes only
 * if it is small beside the page's running text and does not hold its main element or title.
 */
#include "markup/html_scan.h"
#include "markup/html_tree.h"

#include <string.h>

static bool is_word(cq_str text, const char *word)
{
    size_t len = strlen(word);
    if (text.len != len)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = text.data[i];
        if ((c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c) != word[i])
            return false;
    }
    return true;
}

static bool is_one_of(cq_str text, const char *const *words)
{
    while (*words && !is_word(text, *words))
        words++;
    return *words != NULL;
}

/* Names of parts that are never the page's own text. */
static const char *const certain_names[] = {"breadcrumb", "breadcrumbs",
                                            "consent",    "cookie",
                                            "cookies",    "elementinvisible",
                                            "footer",     "gdpr",
                                            "globalnav",  "gnav",
                                            "gnb",        "jumplink",
                                            "lnb",        "menu",
                                            "menubar",    "nav",
                                            "navbar",     "navi",
                                            "navigation", "newsletter",
                                            "pageback",   "pagenavi",
                                            "pagetop",    "pager",
                                            "pagination", "paging",
                                            "pankuzu",    "screenreadertext",
                                            "searchbox",  "searchform",
                                            "share",      "sharing",
                                            "sidebar",    "sitemap",
                                            "skip",       "skiplink",
                                            "skipnav",    "skipnavi",
                                            "sns",        "social",
                                            "sronly",     "submenu",
                                            "toolbar",    "topicpath",
                                            "topnav",     "visuallyhidden",
                                            NULL};

/* Names that say so where most of the part is links. */
static const char *const likely_names[] = {
    "banner",  "banners", "bottom",    "foot",     "header", "lang",    "language", "languages",
    "left",    "links",   "list",      "position", "quick",  "related", "right",    "search",
    "section", "side",    "snb",       "sub",      "tab",    "tabs",    "tags",     "top",
    "util",    "utility", "utilities", "widget",   NULL};

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Is `value`, one class or id without what is no letter in it, a name: "topic-path"? */
static bool is_name(cq_str value, const char *const *names)
{
    enum { NAME_BYTES_MAX = 20 };
    char letters[NAME_BYTES_MAX];
    size_t len = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (!is_letter(value.data[i]))
            continue;
        if (len == NAME_BYTES_MAX)
            return false;
        letters[len++] = value.data[i];
    }
    return len > 0 && is_one_of((cq_str){letters, len}, names);
}

/* Is a word of it a name? Words end at anything but letters, and where camelCase goes on. */
static bool has_name(cq_str value, const char *const *names)
{
    for (size_t at = 0; at < value.len;) {
        size_t end = at;
        while (end < value.len && is_letter(value.data[end]) &&
               !(end > at && value.data[end] <= 'Z' && value.data[end - 1] >= 'a'))
            end++;
        if (end > at && is_one_of((cq_str){value.data + at, end - at}, names))
            return true;
        at = end > at ? end : at + 1;
    }
    return false;
}

/* Is one of the classes, separated by spaces, named so? */
static bool names_one(cq_str value, const char *const *names)
{
    for (size_t at = 0; at < value.len;) {
        size_t end = at;
        while (end < value.len && (unsigned char)value.data[end] > ' ')
            end++;
        cq_str class = {value.data + at, end - at};
        if (is_name(class, names) || has_name(class, names))
            return true;
        at = end + 1;
    }
    return false;
}

static bool begins(const char *at, const char *end, const char *word)
{
    size_t len = strlen(word);
    return (size_t)(end - at) >= len && is_word((cq_str){at, len}, word);
}

/* Does a style take the element out of sight? */
static bool hides(cq_str style)
{
    const char *end = style.data + style.len;
    for (const char *at = style.data; at < end; at++) {
        bool display = begins(at, end, "display");
        if (!display && !begins(at, end, "visibility"))
            continue;
        at += display ? strlen("display") : strlen("visibility");
        while (at < end && (*at == ' ' || *at == ':'))
            at++;
        if (begins(at, end, display ? "none" : "hidden"))
            return true;
    }
    return false;
}

static unsigned judge_role(cq_str role)
{
    static const char *const around[] = {"navigation",  "search",      "menu",    "menubar",
                                         "banner",      "contentinfo", "dialog",  "complementary",
                                         "alertdialog", "toolbar",     "tablist", NULL};
    if (is_word(role, "main") || is_word(role, "article"))
        return CQI_HTML_IS_MAIN;
    return is_one_of(role, around) ? CQI_HTML_IS_AROUND : 0;
}

static unsigned judge_attribute(const cqi_html_attribute *attribute, cqi_html_tag tag)
{
    if (is_word(attribute->name, "class") || is_word(attribute->name, "id"))
        return (names_one(attribute->value, certain_names) ? CQI_HTML_NAMED_AROUND : 0U) |
               (names_one(attribute->value, likely_names) ? CQI_HTML_MAYBE_AROUND : 0U);
    if (is_word(attribute->name, "role"))
        return judge_role(attribute->value);
    if (is_word(attribute->name, "hidden"))
        return CQI_HTML_IS_HIDDEN;
    if (is_word(attribute->name, "style"))
        return hides(attribute->value) ? CQI_HTML_IS_HIDDEN : 0;
    if (tag == CQI_HTML_A && is_word(attribute->name, "href"))
        return CQI_HTML_IS_LINK |
               (attribute->value.len && *attribute->value.data == '#' ? CQI_HTML_IS_ANCHOR : 0U);
    return 0;
}

static unsigned judge_tag(cqi_html_tag tag)
{
    switch (tag) {
    case CQI_HTML_MAIN:
    case CQI_HTML_ARTICLE:
        return CQI_HTML_IS_MAIN;
    case CQI_HTML_H1:
        return CQI_HTML_HAS_TITLE | CQI_HTML_HAS_HEADING;
    case CQI_HTML_H2:
    case CQI_HTML_H3:
    case CQI_HTML_H4:
    case CQI_HTML_H5:
    case CQI_HTML_H6:
        return CQI_HTML_HAS_HEADING;
    case CQI_HTML_INPUT:
        return CQI_HTML_HAS_CONTROL;
    case CQI_HTML_BR:
        return CQI_HTML_HAS_BLOCK;
    case CQI_HTML_NAV:
    case CQI_HTML_MENU:
    case CQI_HTML_SEARCH:
        return CQI_HTML_IS_AROUND;
    default:
        return cqi_html_tag_is(tag) & CQI_HTML_UNSEEN ? CQI_HTML_IS_HIDDEN : 0;
    }
}

unsigned cqi_html_judge(cq_str text, size_t from, size_t to, cqi_html_tag tag)
{
    unsigned seen = judge_tag(tag);
    cqi_html_attribute attribute;
    while (cqi_html_attribute_next(text, &from, to, &attribute))
        seen |= judge_attribute(&attribute, tag);
    return seen;
}

static bool is_mostly_links(const cqi_html_item *item, unsigned percent)
{
    return item->text > 0 && (uint64_t)item->linked * 100 >= (uint64_t)item->text * percent;
}

/* Those of the page; the ones in its text say who, where and when, unless they lead elsewhere. */
static bool is_edge_of_page(const cqi_html_item *item)
{
    bool edge =
        item->tag == CQI_HTML_HEADER || item->tag == CQI_HTML_FOOTER || item->tag == CQI_HTML_ASIDE;
    return edge && (!(item->is & CQI_HTML_IN_MAIN) || is_mostly_links(item, 40));
}

/* Short links, and hardly anything else; those to documents have dates and numbers. Where the page
 * has little text beside them, they are what it is for. */
static bool is_link_list(const cqi_html_item *item, const cqi_html_item *page)
{
    enum { LINKS_MIN = 3, LINK_BYTES_MAX = 40, PERCENT = 85, DIGITS_PERCENT_MAX = 4 };
    return !(item->is & CQI_HTML_IN_MAIN) && item->linked / 3 <= page->text - page->linked &&
           item->links >= LINKS_MIN &&
           (cqi_html_tag_is((cqi_html_tag)item->tag) & CQI_HTML_BLOCK) &&
           is_mostly_links(item, PERCENT) && item->linked / item->links <= LINK_BYTES_MAX &&
           item->digits * 100 <= item->text * DIGITS_PERCENT_MAX;
}

/* Something to type into, and a few words around it. */
static bool is_small_form(const cqi_html_item *item)
{
    enum { FORM_BYTES_MAX = 300 };
    return item->tag == CQI_HTML_FORM && (item->is & CQI_HTML_HAS_CONTROL) &&
           item->text < FORM_BYTES_MAX;
}

/* Names are evidence: a section of the text may be called "social-policy". Such a one has a
 * heading, or stands in the main part. */
static bool is_named_around(const cqi_html_item *item)
{
    if (is_mostly_links(item, 60))
        return (item->is & (CQI_HTML_NAMED_AROUND | CQI_HTML_MAYBE_AROUND)) != 0;
    return (item->is & CQI_HTML_NAMED_AROUND) &&
           !(item->is & (CQI_HTML_IN_MAIN | CQI_HTML_HAS_HEADING));
}

static bool belongs_to_the_site(const cqi_html_item *item, const cqi_html_item *page)
{
    return (item->is & CQI_HTML_IS_AROUND) || is_named_around(item) || is_edge_of_page(item) ||
           is_link_list(item, page) || is_small_form(item);
}

/* Does the page name its main part, and is this made to stand around it? */
static bool is_outside(const cqi_html_item *item, const cqi_html_item *page)
{
    return (page->is & CQI_HTML_HAS_MAIN) && !(item->is & CQI_HTML_IN_MAIN) &&
           ((item->is & CQI_HTML_IS_AROUND) || is_edge_of_page(item));
}

static bool is_dropped(const cqi_html_item *item, const cqi_html_item *page)
{
    uint64_t running = page->text - page->linked;
    uint64_t own = item->text - item->linked;
    uint64_t thirds = is_outside(item, page) ? 2 : 1;
    if (item->tag == CQI_HTML_TEXT || own * 3 > running * thirds || running == 0)
        return false;
    /* A banner may hold a title, which is a link then. */
    if ((item->is & (CQI_HTML_IS_MAIN | CQI_HTML_HAS_MAIN)) ||
        ((item->is & CQI_HTML_HAS_TITLE) && !is_mostly_links(item, 50)))
        return false;
    return belongs_to_the_site(item, page);
}

/* A page whose text is hidden until a script shows it is shown. */
static bool stays_hidden(const cqi_html_item *item, const cqi_html_item *page)
{
    enum { TEXT_MIN = 100 };
    return (item->is & CQI_HTML_IS_HIDDEN) && (item->text <= page->text || item->text < TEXT_MIN);
}

void cqi_html_choose(cqi_html_items *items)
{
    const cqi_html_item *page = &items->list[0];
    for (size_t i = 1; i < items->count;) {
        cqi_html_item *item = &items->list[i];
        if (stays_hidden(item, page) || is_dropped(item, page)) {
            item->is |= CQI_HTML_IS_DROPPED;
            i = item->end;
        } else {
            i++;
        }
    }
}
