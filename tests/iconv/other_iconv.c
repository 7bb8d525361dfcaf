/*
 * other_iconv.c - the C library's iconv made to answer as GNU libiconv does where the two differ:
 * which names it knows, the symbols of CP932, the private use of CP949, and C1 controls.
 *
 * Linked into a program, these functions take the place of the C library's for all of it.
 */
#define _GNU_SOURCE /* RTLD_NEXT */

#include <dlfcn.h>
#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef struct other {
    iconv_t real;
    bool cp932, cp949;
} other;

/* Names that one knows and the other does not, and what the C library calls the same. */
static const struct {
    const char *name;
    const char *real; /* NULL: GNU libiconv does not know it */
} names[] = {
    {"MAC-UK", NULL},
    {"MAC-CYRILLIC", NULL},
    {"MACCYRILLIC", "MAC-CYRILLIC"},
    {"MAC-CENTRALEUROPE", NULL},
    {"MACCENTRALEUROPE", "MAC-CENTRALEUROPE"},
    {"EUC-JP-MS", NULL},
    {"CP51932", NULL},
    {"WINDOWS-31J", NULL}, /* in older versions */
    {"IBM437", NULL},
    {"IBM858", NULL},
};

/* The symbols that CP932 has there as JIS X 0208 has them. */
static const struct {
    unsigned char bytes[2];
    const char *text;
} symbols[] = {
    {{0x81, 0x5C}, "\xE2\x80\x94"}, {{0x81, 0x60}, "\xE3\x80\x9C"}, {{0x81, 0x61}, "\xE2\x80\x96"},
    {{0x81, 0x7C}, "\xE2\x88\x92"}, {{0x81, 0x91}, "\xC2\xA2"},     {{0x81, 0x92}, "\xC2\xA3"},
    {{0x81, 0xCA}, "\xC2\xAC"},
};

iconv_t iconv_open(const char *to, const char *from)
{
    iconv_t (*open)(const char *, const char *) = NULL;
    *(void **)&open = dlsym(RTLD_NEXT, "iconv_open");
    const char *real = from;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(from, names[i].name) == 0)
            real = names[i].real;
    other *made = real && open ? calloc(1, sizeof *made) : NULL;
    if (!made) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    made->real = open(to, real);
    made->cp932 = strcmp(from, "CP932") == 0;
    made->cp949 = strcmp(from, "CP949") == 0 || strcmp(from, "UHC") == 0;
    if (made->real != (iconv_t)-1)
        return (iconv_t)made;
    free(made);
    return (iconv_t)-1;
}

int iconv_close(iconv_t handle)
{
    int (*close)(iconv_t) = NULL;
    *(void **)&close = dlsym(RTLD_NEXT, "iconv_close");
    other *made = handle;
    int result = close ? close(made->real) : -1;
    free(made);
    return result;
}

/* What stands there for one sequence, NULL: the same. */
static const char *answer(const other *handle, const unsigned char *bytes, char private[4])
{
    for (size_t i = 0; handle->cp932 && i < sizeof symbols / sizeof *symbols; i++)
        if (memcmp(symbols[i].bytes, bytes, 2) == 0)
            return symbols[i].text;
    if (!handle->cp949 || (bytes[0] != 0xC9 && bytes[0] != 0xFE) || bytes[1] < 0xA1)
        return NULL;
    unsigned code = 0xE000u + (bytes[0] == 0xFE ? 94 : 0) + bytes[1] - 0xA1;
    private[0] = (char)(0xE0 | code >> 12);
    private[1] = (char)(0x80 | (code >> 6 & 0x3F));
    private[2] = (char)(0x80 | (code & 0x3F));
    private[3] = '\0';
    return private;
}

size_t iconv(iconv_t handle, char **from, size_t *len, char **to, size_t *room)
{
    size_t (*convert)(iconv_t, char **, size_t *, char **, size_t *) = NULL;
    *(void **)&convert = dlsym(RTLD_NEXT, "iconv");
    const other *made = handle;
    char private[4];
    const char *text =
        from && *from && *len == 2 ? answer(made, (const unsigned char *)*from, private) : NULL;
    if (!text)
        return convert ? convert(made->real, from, len, to, room) : (size_t)-1;
    memcpy(*to, text, strlen(text));
    *from += 2;
    *to += strlen(text);
    *room -= strlen(text);
    *len = 0;
    return 0;
}
