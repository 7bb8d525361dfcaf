/*
 * detect_declared.c - what a document says of its own encoding: XML's declaration, HTML's meta
 * element and the Content-Type lines of mails and archived pages, all of which write "charset=" or
 * "encoding=".
 *
 * Such words are often wrong, because pages are converted and they are not; so they are evidence
 * only.
 */
#include "decode/decode.h"
#include "decode/detect.h"

#include <string.h>

enum { DECLARED_WITHIN = 2048, LABEL_MAX = 40 };

static bool is_label_byte(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_' || byte == '.' || byte == ':';
}

/* Does `word`, in lower case, stand at the front? */
static bool begins_with(const unsigned char *bytes, size_t len, const char *word)
{
    size_t i = 0;
    for (; word[i] && i < len; i++) {
        unsigned char byte = bytes[i];
        if (byte >= 'A' && byte <= 'Z')
            byte = (unsigned char)(byte + 'a' - 'A');
        if (byte != (unsigned char)word[i])
            return false;
    }
    return !word[i];
}

/* The encoding named behind an equals sign, perhaps in quotes. */
static const char *read_label(const unsigned char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len &&
           (bytes[at] == ' ' || bytes[at] == '=' || bytes[at] == '"' || bytes[at] == '\''))
        at++;
    char label[LABEL_MAX + 1];
    size_t label_len = 0;
    while (at < len && label_len < LABEL_MAX && is_label_byte(bytes[at]))
        label[label_len++] = (char)bytes[at++];
    label[label_len] = '\0';
    return cqi_encoding_name(label);
}

const char *cqi_detect_declared(const unsigned char *bytes, size_t len)
{
    static const char *const words[] = {"charset=", "encoding="};
    size_t within = len < DECLARED_WITHIN ? len : DECLARED_WITHIN;
    const unsigned char *at = memchr(bytes, '=', within);
    while (at) {
        size_t before = (size_t)(at - bytes) + 1;
        for (size_t i = 0; i < 2; i++) {
            size_t word_len = strlen(words[i]);
            if (before < word_len || !begins_with(at + 1 - word_len, word_len, words[i]))
                continue;
            const char *name = read_label(at, within - before + 1);
            if (name)
                return name;
        }
        at = memchr(at + 1, '=', within - before);
    }
    return NULL;
}
