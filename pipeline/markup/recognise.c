/*
 * recognise.c - is it markup? By how a text begins, as browsers sniff (WHATWG MIME Sniffing,
 * section 7.1), but careful: many a plain text begins with "<Provisional translation>".
 */
#include "markup/markup.h"

#include <string.h>

typedef struct cursor {
    const char *at;
    const char *end;
} cursor;

static bool begins(const cursor *head, const char *word)
{
    size_t len = strlen(word);
    if ((size_t)(head->end - head->at) < len)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = head->at[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c | 0x20);
        if (c != word[i])
            return false;
    }
    return true;
}

static void skip_space(cursor *head)
{
    while (head->at < head->end && (*head->at == ' ' || (*head->at >= '\t' && *head->at <= '\r')))
        head->at++;
    if (begins(head, "\xEF\xBB\xBF")) {
        head->at += 3;
        skip_space(head);
    }
}

/* Skips behind the next `mark`; false: there is none. */
static bool skip_behind(cursor *head, const char *mark)
{
    size_t len = strlen(mark);
    for (const char *at = head->at; (size_t)(head->end - at) >= len; at++)
        if (memcmp(at, mark, len) == 0) {
            head->at = at + len;
            return true;
        }
    return false;
}

/* Does a tag's name end here? */
static bool ends_name(const cursor *head, size_t len)
{
    if ((size_t)(head->end - head->at) <= len)
        return false;
    char c = head->at[len];
    return c == '>' || c == ' ' || c == '/' || (c >= '\t' && c <= '\r');
}

static bool begins_tag(const cursor *head, const char *const *tags)
{
    for (; *tags; tags++)
        if (begins(head, *tags) && ends_name(head, strlen(*tags)))
            return true;
    return false;
}

/* A first element that only a page of HTML has. */
static bool is_page_tag(const cursor *head)
{
    static const char *const tags[] = {"<html", "<head",   "<body",  "<title", "<meta",
                                       "<link", "<script", "<style", NULL};
    return begins_tag(head, tags);
}

/* One that any part of a page may begin with. */
static bool is_part_tag(const cursor *head)
{
    static const char *const tags[] = {
        "<table", "<div", "<p",      "<h1",     "<h2",      "<h3",      "<h4",   "<br",
        "<a",     "<b",   "<font",   "<ul",     "<ol",      "<center",  "<span", "<main",
        "<img",   "<nav", "<strong", "<header", "<article", "<section", NULL};
    return begins_tag(head, tags);
}

/* The first element of a well-known kind of XML. */
static bool is_xml_tag(const cursor *head)
{
    static const char *const tags[] = {"<rss",  "<feed",       "<tei",     "<tei.2",  "<teicorpus",
                                       "<book", "<akomantoso", "<rdf:rdf", "<urlset", NULL};
    if (begins_tag(head, tags))
        return true;
    cursor tag = *head;
    const char *close =
        head->at < head->end ? memchr(head->at, '>', (size_t)(head->end - head->at)) : NULL;
    tag.end = close ? close : head->end;
    return skip_behind(&tag, " xmlns") && tag.at < tag.end && (*tag.at == '=' || *tag.at == ':');
}

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text);
    size_t end_len = strlen(end);
    return len >= end_len && strcmp(text + len - end_len, end) == 0;
}

/* What stands in front of the first element. */
typedef struct prologue {
    bool xml;     /* an XML declaration */
    bool doctype; /* a document type other than HTML's */
    bool html;    /* HTML's */
} prologue;

static prologue skip_prologue(cursor *head)
{
    prologue seen = {false, false, false};
    for (skip_space(head); begins(head, "<!") || begins(head, "<?"); skip_space(head)) {
        const char *mark = ">";
        if (begins(head, "<!--"))
            mark = "-->";
        else if (begins(head, "<?xml"))
            seen.xml = true;
        else if (begins(head, "<!doctype html"))
            seen.html = true;
        else if (begins(head, "<!doctype "))
            seen.doctype = true;
        else if (!begins(head, "<?"))
            break;
        if (!skip_behind(head, mark))
            break;
    }
    return seen;
}

/* A page that was saved with the lines that a server sent in front of it. */
static void skip_server_lines(cursor *head)
{
    cursor at = *head;
    if (begins(head, "http/1.") && (skip_behind(&at, "\r\n\r\n") || skip_behind(&at, "\n\n")))
        *head = at;
}

/*
 * Are there paragraphs that begin with no tag? Markdown and text from recognition programs often
 * begin with a piece of HTML, but tell paragraphs by blank lines.
 */
static bool has_bare_paragraphs(cursor head)
{
    enum { MANY = 2 };
    size_t count = 0;
    size_t ends = 0; /* line ends in a row */
    for (; head.at < head.end && count < MANY; head.at++) {
        if (*head.at == '\n') {
            ends++;
        } else if ((unsigned char)*head.at > ' ') {
            count += ends > 1 && *head.at != '<' && *head.at != '&';
            ends = 0;
        }
    }
    return count >= MANY;
}

cqi_markup_kind cqi_markup_recognise(cq_str head, const char *media_type)
{
    if (!head.len)
        return CQI_MARKUP_NONE;
    if (head.len > CQI_MARKUP_HEAD_BYTES)
        head.len = CQI_MARKUP_HEAD_BYTES;
    cursor at = {head.data, head.data + head.len};
    skip_server_lines(&at);
    prologue seen = skip_prologue(&at);
    bool tag = begins(&at, "<");
    if (seen.html || is_page_tag(&at) || (!seen.xml && begins(&at, "<!--"))) /* a long one */
        return CQI_MARKUP_HTML;
    if (is_part_tag(&at) && !has_bare_paragraphs(at))
        return CQI_MARKUP_HTML;
    if (seen.xml || (seen.doctype && tag) || (tag && is_xml_tag(&at)))
        return CQI_MARKUP_XML;
    if (!media_type)
        return CQI_MARKUP_NONE;
    if (strcmp(media_type, "text/html") == 0 || strcmp(media_type, "application/xhtml+xml") == 0)
        return skip_behind(&at, "</") ? CQI_MARKUP_HTML : CQI_MARKUP_NONE;
    if (tag && (ends_with(media_type, "/xml") || ends_with(media_type, "+xml")))
        return CQI_MARKUP_XML;
    return CQI_MARKUP_NONE;
}
