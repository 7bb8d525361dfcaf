/*
 * fuzz_detect.c - detection of any bytes: it answers with a name that can be opened, or "binary",
 * and reads nothing behind them.
 */
#include "decode/decode.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (int final = 0; final < 2; final++) {
        const char *name = cqi_detect(data, size, final);
        const char *known = name ? cqi_encoding_name(name) : NULL;
        if (name && (!known || strcmp(known, name) != 0))
            abort();
    }
    return 0;
}
