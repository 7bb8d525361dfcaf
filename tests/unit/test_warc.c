/*
 * test_warc.c - archived pages: which records are documents, what is taken off them, and what
 * damage does.
 */
#include "unpack_runner.h"

#include <zlib.h>

/* Appends a record. */
static void add(cqi_buffer *out, const char *version, const char *fields, const char *body)
{
    char head[600];
    snprintf(head, sizeof head, "WARC/%s\r\n%s\r\nContent-Length: %zu\r\n\r\n", version, fields,
             strlen(body));
    note(out, head);
    note(out, body);
    note(out, "\r\n\r\n");
}

static void expect_warc(cqi_buffer *warc, const char *wanted)
{
    char *seen = unpack(warc->data, warc->len, NULL, NULL);
    cr_expect_str_eq(seen, wanted, "got:\n%s\nwanted:\n%s", seen, wanted);
    free(seen);
    cqi_buffer_deinit(warc);
}

#define RESPONSE                                                                                   \
    "WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"                  \
    "WARC-Target-URI: http://lakes.example/"

Test(warc, only_what_holds_a_document_is_one)
{
    cqi_buffer warc = {0};
    add(&warc, "1.0", "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields", "a: b\r\n");
    add(&warc, "1.0", "WARC-Type: request\r\nContent-Type: application/http", "GET / HTTP/1.1\r\n");
    add(&warc, "1.0", RESPONSE "1",
        "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=\"EUC-JP\"\r\n\r\npage");
    add(&warc, "1.0", "WARC-Type: metadata\r\nWARC-Target-URI: http://lakes.example/1", "a: b");
    add(&warc, "1.0", RESPONSE "2", "HTTP/1.1 404 Not Found\r\n\r\nlost");
    add(&warc, "1.0", RESPONSE "3", "HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n");
    add(&warc, "1.0", RESPONSE "4", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG");
    add(&warc, "1.0", "WARC-Type: revisit\r\nWARC-Target-URI: http://lakes.example/1",
        "HTTP/1.1 200 OK\r\n\r\n");
    add(&warc, "1.0",
        "WARC-Type: resource\r\nWARC-Target-URI: ftp://lakes.example/5\r\nContent-Type: text/plain",
        "file");
    add(&warc, "1.0",
        "warc-type: response\r\nWARC-Target-URI: dns:lakes.example\r\nContent-Type: text/dns",
        "20110504 lakes.example. 3600 IN A 192.0.2.1");
    expect_warc(&warc, "x!/http://lakes.example/1 (text/html EUC-JP): page\n"
                       "x!/ftp://lakes.example/5 (text/plain): file\n");
}

Test(warc, extracted_text_and_both_versions)
{
    cqi_buffer warc = {0};
    add(&warc, "1.0",
        "WARC-Type: conversion\r\nWARC-Target-URI: <http://a.example/>\r\nContent-Type: text/plain",
        "first");
    add(&warc, "1.1",
        "WARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: text/plain",
        "second");
    add(&warc, "1.1", "WARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>", "third");
    add(&warc, "1.1", "WARC-Type: resource", "");
    expect_warc(&warc, "x!/http://a.example/ (text/plain): first\n"
                       "x!/http://a.example/~2 (text/plain): second\n"
                       "x!/urn:uuid:1: third\n"
                       "x!/4: \n");
}

Test(warc, codings_of_http_are_undone)
{
    static const struct {
        const char *header;
        const char *body;
        const char *text;
    } rows[] = {
        {"Transfer-Encoding: chunked", "5\r\nThe 5\r\n3;x=y\r\nth \r\n0\r\n\r\n", "The 5th "},
        {"transfer-encoding: Chunked", "A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n", "0123456789"},
        {"Transfer-Encoding: chunked", "joined before", "joined before"},
        {"Transfer-Encoding: chunked", "Cafe before", "Cafe before"},
        {"Transfer-Encoding: chunked", "5\r\nThe 5\r\nno size", "The 5<-21 corrupt chunk>"},
        {"Transfer-Encoding: chunked", "9\r\nThe", "The<-21 ends in the middle of a chunk>"},
        {"Transfer-Encoding: chunked", "3\r\nThe\r\n", "The<-21 ends between chunks>"},
        {"Content-Encoding: br", "x", NULL},
        {"Content-Encoding: gzip", "not packed", "not packed"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cqi_buffer warc = {0};
        char body[300];
        char wanted[300];
        snprintf(body, sizeof body, "HTTP/1.1 200 OK\r\n%s\r\n\r\n%s", rows[i].header,
                 rows[i].body);
        snprintf(wanted, sizeof wanted, "x!/http://lakes.example/1: %s\n",
                 rows[i].text ? rows[i].text : "<-10 content coding br cannot be undone>");
        add(&warc, "1.1", RESPONSE "1", body);
        expect_warc(&warc, wanted);
    }
}

/* zlib's form of deflate, which most servers mean, and the bare one, which some send. */
Test(warc, both_kinds_of_deflate)
{
    for (int bits = -15; bits <= 15; bits += 30) {
        unsigned char packed[200];
        char text[] = "The 5th Lakes Dialogue was held in Bergen.";
        z_stream stream = {0};
        cr_assert_eq(deflateInit2(&stream, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
        stream.next_in = (unsigned char *)text;
        stream.avail_in = sizeof text - 1;
        stream.next_out = packed;
        stream.avail_out = sizeof packed;
        cr_assert_eq(deflate(&stream, Z_FINISH), Z_STREAM_END);
        size_t len = sizeof packed - stream.avail_out;
        deflateEnd(&stream);
        static const char http[] = "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n";
        char head[300];
        snprintf(head, sizeof head, "WARC/1.1\r\n" RESPONSE "1\r\nContent-Length: %zu\r\n\r\n%s",
                 sizeof http - 1 + len, http);
        cqi_buffer warc = {0};
        note(&warc, head);
        cr_assert_eq(cqi_buffer_append(&warc, packed, len), CQ_OK);
        expect_warc(&warc,
                    "x!/http://lakes.example/1: The 5th Lakes Dialogue was held in Bergen.\n");
    }
}

Test(warc, what_was_cut_is_damaged)
{
    cqi_buffer warc = {0};
    add(&warc, "1.0", "WARC-Type: resource\r\nWARC-Target-URI: a:1\r\nWARC-Truncated: length",
        "part");
    note(&warc, "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: a:2\r\n"
                "Content-Length: 100\r\n\r\nshort");
    expect_warc(&warc, "x!/a:1: part<-21 truncated when it was archived>\n"
                       "x!/a:2: short<-21 ends 95 bytes too early>\n");
}

Test(warc, a_lost_record_is_told_and_the_next_one_found)
{
    cqi_buffer warc = {0};
    note(&warc, "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: a:1\r\n"
                "Content-Length: 3\r\n\r\nlonger than said\r\n\r\n");
    add(&warc, "1.0", "WARC-Type: resource\r\nWARC-Target-URI: a:2", "second");
    note(&warc, "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: many\r\n\r\nx\r\n\r\n");
    add(&warc, "1.0", "WARC-Type: resource\r\nWARC-Target-URI: a:3", "third");
    expect_warc(&warc, "x!/a:1: lon\n"
                       "x!/2: <-21 no WARC record at byte 77, where one should be>\n"
                       "x!/a:2: second\n"
                       "x!/4: <-21 no WARC record at byte 178, where one should be>\n"
                       "x!/a:3: third\n");
}

/* Text that speaks of the format is text. */
Test(warc, only_a_version_line_begins_one)
{
    expect_unpacked("WARC/1.0 is a format.\nIt has records.\n",
                    "x: WARC/1.0 is a format.\nIt has records.\n\n");
    expect_unpacked("WARC/1.0\n", "x!/1: <-21 no WARC record at byte 0, where one should be>\n");
}
