/*
 * mojibake.h - text that was UTF-8 and was read as windows-1252, Latin-1 or windows-1251, once or
 * several times, before it came to us ("MinistÃ¨re" for "Ministère").
 *
 * What is proof: the characters' bytes are well-formed UTF-8 again, of characters that texts have.
 * A lone one proves nothing, for there are texts about it: a stretch is undone where such sequences
 * are many, touch letters, and outnumber the letters that are right as they are.
 */
#ifndef CQI_MOJIBAKE_H
#define CQI_MOJIBAKE_H

#include "decode/decode.h"

/* Bytes of text that a verdict looks at, from the first sequence on; twice that without ASCII. */
#define CQI_MOJIBAKE_WINDOW 4096

enum { CQI_MOJIBAKE_CODECS = 2 };

/* What a document has shown so far: bit c, codec c was undone in it. {0} at its beginning. */
typedef struct cqi_mojibake {
    unsigned seen;
    uint64_t undone; /* sequences */
    uint32_t before; /* the character in front of the text, 0: none */
} cqi_mojibake;

/* The codec that the character at `at` may have gone through, -1: none. `final`: nothing follows.
 */
int cqi_mojibake_at(const char *text, size_t at, size_t len, bool final);

/*
 * Appends `from` to `to` with what is proved undone. *settled: how far the result is final; behind
 * that it is as it was, and wants to be seen again with more text.
 */
cq_status cqi_mojibake_undo(cqi_mojibake *state, const cqi_text *from, bool final, cqi_text *to,
                            size_t *settled);

#endif
