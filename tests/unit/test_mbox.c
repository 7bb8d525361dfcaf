/*
 * test_mbox.c - mailboxes: where mails begin, which of their parts are documents, and what is
 * undone of how they were sent.
 */
#include "unpack_runner.h"

#define FROM "From chair@lakes.example Fri Jul  8 12:08:34 2011\n"

Test(mbox, mails_and_their_numbers)
{
    expect_unpacked(FROM "Subject: a\n\none\n\nFrom x y z\n\n" FROM "Subject: b\n\ntwo\n",
                    "x!/1 (text/plain): one\n\nFrom x y z\n\n\n"
                    "x!/2 (text/plain): two\n\n");
    expect_unpacked(FROM "Subject: a\r\n\r\none\r\n\r\n" FROM "Subject: b\r\n\r\n",
                    "x!/1 (text/plain): one\r\n\r\n\n"
                    "x!/2 (text/plain): \n");
}

/* Text that only looks like a mailbox is one document. */
Test(mbox, letters_are_no_mailboxes)
{
    static const char *const rows[] = {
        "From: The Chair\nTo: All members\nDate: 8 July 2011\n\nThe meeting was held.\n",
        "From Monday on, the meeting is held in Bergen.\n\nAgenda: open\n",
        "From Fri Jul  8 12:08:34 2011 on, the meeting goes on.\nIt was long.\n",
        "\n" FROM "Subject: a\n\none\n",
        "From ",
        "From a\n",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char wanted[300];
        snprintf(wanted, sizeof wanted, "x: %s\n", rows[i]);
        expect_unpacked(rows[i], wanted);
    }
}

/* A line of a mail's text that begins with the word, behind an empty line, ends no mail. */
Test(mbox, only_a_whole_from_line_begins_a_mail)
{
    expect_unpacked(FROM "Subject: a\n\none\n" FROM "still one\n\nFrom Bergen it went on.\n",
                    "x!/1 (text/plain): one\n" FROM "still one\n\nFrom Bergen it went on.\n\n");
    expect_unpacked(FROM "Subject: a\n\n>From Bergen\n>>From Oslo\n> From\n",
                    "x!/1 (text/plain): From Bergen\n>From Oslo\n> From\n\n");
}

Test(mbox, transfer_encodings_are_undone)
{
    static const struct {
        const char *coding;
        const char *body;
        const char *text;
    } rows[] = {
        {"quoted-printable",
         "Minist=C3=A8re =\nof=  \n X=3D=3d\n=zz=", "Minist\xC3\xA8re of X==\n=zz"},
        {"QUOTED-PRINTABLE", "a_b", "a_b"},
        {"base64", "VGhlIDV0\r\naCBMYWtlcw==\n", "The 5th Lakes"},
        {"base64", "VGhlIDV0aCBMYWtlcw", "The 5th Lakes"},
        {"base64", "YQ==YmM=!?ZA", "abcd"},
        {"base64", "", ""},
        {"8bit", "caf\xE9", "caf\xE9"},
        {"x-unknown", "as it is =41", "as it is =41"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char mail[400];
        char wanted[300];
        snprintf(mail, sizeof mail,
                 FROM "Content-Type: text/html;\n charset=\"utf-8\"\n"
                      "Content-Transfer-Encoding: %s\n\n%s",
                 rows[i].coding, rows[i].body);
        snprintf(wanted, sizeof wanted, "x!/1 (text/html utf-8): %s\n", rows[i].text);
        expect_unpacked(mail, wanted);
    }
}

Test(mbox, parts_and_attachments)
{
    expect_unpacked(
        FROM "Content-Type: multipart/mixed; boundary=\"a b\"\n\npreamble\n"
             "--a b\nContent-Type: multipart/alternative; boundary=in\n\n"
             "--in\nContent-Type: text/html\n\n<p>rich</p>\n--in\n\nplain\n\n--in--\n"
             "--a b  \nContent-Type: application/octet-stream; name=old.txt\n"
             "Content-Disposition: attachment; filename=\"=?UTF-8?Q?R=C3=A9sum=C3=A9_1.txt?=\"\n\n"
             "attached\n"
             "--a b\nContent-Type: image/png; name=\"logo.png\"\n\nPNG\n"
             "--a b\nContent-Type: message/rfc822\n\nSubject: inner\n\nforwarded\n"
             "--a bc\nno boundary\n"
             "--a b--\nepilogue\n",
        "x!/1/1 (text/plain): plain\n\n"
        "x!/1/R\xC3\xA9sum\xC3\xA9 1.txt (application/octet-stream): attached\n"
        "x!/1/4 (text/plain): forwarded\n--a bc\nno boundary\n");
}

Test(mbox, html_where_there_is_no_plain_text)
{
    expect_unpacked(FROM "Content-Type: multipart/alternative; boundary=b\n\n"
                         "--b\nContent-Type: text/calendar\n\nEVENT\n"
                         "--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--\n",
                    "x!/1 (text/html): <p>rich</p>\n");
}

/* A boundary that does not come, that is not said, or parts without end: what is there is given. */
Test(mbox, broken_mails_give_what_they_have)
{
    expect_unpacked(FROM "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ncut off",
                    "x!/1 (text/plain): cut off\n");
    expect_unpacked(FROM "Content-Type: multipart/mixed\n\n--b\n\nlost\n\n" FROM "A: b\n\nnext\n",
                    "x!/2 (text/plain): next\n\n");
    expect_unpacked(FROM "Only: headers\n", "x!/1 (text/plain): \n");
    cqi_buffer deep = {0};
    note(&deep, FROM);
    for (int i = 0; i < 2000; i++)
        note(&deep, "Content-Type: multipart/mixed; boundary=b\n\n--b\n");
    note(&deep, "\ntext\n");
    char *seen = unpack(deep.data, deep.len, NULL, NULL);
    free(seen);
    cqi_buffer_deinit(&deep);
}

Test(mbox, names_of_attachments)
{
    static const struct {
        const char *header;
        const char *name;
    } rows[] = {
        {"Content-Disposition: attachment; filename=plain.txt; size=3", "plain.txt"},
        {"Content-Disposition: attachment;\n filename=\"two words; one name\"",
         "two words; one name"},
        {"Content-Disposition: attachment; filename*=utf-8''%E8%AD%B0%e4%ba%8b.txt; filename=x",
         "\xE8\xAD\xB0\xE4\xBA\x8B.txt"},
        {"Content-Disposition: attachment; filename*=a%2", "a%2"},
        {"Content-Type: application/x; name=\"=?utf-8?q?=C3=A9?= =?x?\"", "\xC3\xA9 =?x?"},
        {"Content-Type: application/x; rename=no", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char mail[400];
        snprintf(mail, sizeof mail, FROM "%s\n\ntext", rows[i].header);
        char *seen = unpack(mail, strlen(mail), NULL, NULL);
        char wanted[100];
        snprintf(wanted, sizeof wanted, "x!/1%s%s", rows[i].name ? "/" : " ",
                 rows[i].name ? rows[i].name : "(application/x)");
        cr_expect(strncmp(seen, wanted, strlen(wanted)) == 0, "%s instead of %s", seen, wanted);
        free(seen);
    }
}
