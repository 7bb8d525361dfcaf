/*
 * about.c - what the library says of itself: versions, kernels, encodings, formats; and the host
 * table for programs that have no pipeline.
 */
#include "base/error.h"
#include "core/pipeline_private.h"
#include "decode/decode.h"
#include "token/token.h"

#ifdef CQ_LIBARCHIVE
#include <archive.h>
#endif
#ifdef CQ_LZMA
#include <lzma.h>
#endif
#include <iconv.h>
#include <string.h>
#include <utf8proc.h>
#include <zlib.h>

const char *cq_version(void)
{
    return CQ_VERSION_STRING;
}

const char *cq_status_text(cq_status status)
{
    return cqi_status_text(status);
}

const char *cq_encoding_find(const char *label)
{
    return cqi_encoding_name(label);
}

int cq_format_find(const char *name)
{
    return cqi_format_find(name);
}

const char *cq_format_name(int format)
{
    const cqi_format *found = cqi_format_at(format);
    return found ? found->name : NULL;
}

const char *cq_isa_name(size_t index, int *usable)
{
    static const char *const names[] = {"avx512", "avx2", "sse4.2", "neon", "scalar"};
    if (index >= sizeof names / sizeof names[0])
        return NULL;
    if (usable)
        *usable = cqi_kernel_find(names[index]) != NULL;
    return names[index];
}

#define TEXT_OF(macro)  #macro
#define VALUE_OF(macro) TEXT_OF(macro)

const char *cq_build_info(size_t index)
{
    static const char *const lines[] = {
        "Unicode 15.0",
        "utf8proc " VALUE_OF(UTF8PROC_VERSION_MAJOR) "." VALUE_OF(
            UTF8PROC_VERSION_MINOR) "." VALUE_OF(UTF8PROC_VERSION_PATCH),
        "zlib " ZLIB_VERSION,
#ifdef CQ_LIBARCHIVE
        "libarchive " ARCHIVE_VERSION_ONLY_STRING,
#else
        "no libarchive: tar, zip, 7z, zstd and bzip2 are not read",
#endif
#ifdef CQ_LZMA
        "liblzma " LZMA_VERSION_STRING,
#endif
#ifdef CQI_HAVE_EXPAT
        "expat " CQI_HAVE_EXPAT " (XML)",
#else
        "without expat (XML)",
#endif
#if defined(_LIBICONV_VERSION)
        "iconv of GNU libiconv",
#elif defined(__GLIBC__)
        "iconv of glibc " VALUE_OF(__GLIBC__) "." VALUE_OF(__GLIBC_MINOR__),
#else
        "iconv of the C library",
#endif
        "PCRE2 " CQ_PCRE2_VERSION " (in plugins)",
        "compiled by " CQ_COMPILER,
    };
    return index < sizeof lines / sizeof lines[0] ? lines[index] : NULL;
}

static void no_log(const cq_host *host, int32_t level, const char *message)
{
    (void)host;
    (void)level;
    (void)message;
}

static cq_str no_option(const cq_host *host, const char *name, size_t n)
{
    (void)host;
    (void)name;
    (void)n;
    return (cq_str){NULL, 0};
}

static const void *no_extension(const cq_host *host, const char *id)
{
    (void)host;
    (void)id;
    return NULL;
}

const cq_host *cq_host_default(void)
{
    static const cq_host host = {
        .size = sizeof(cq_host),
        .abi = CQ_ABI_VERSION,
        .version = CQ_STR_INIT(CQ_VERSION_STRING),
        .log = no_log,
        .fold_hash = cqi_fold_hash,
        .fold = cqi_fold,
        .tokenize = cqi_host_tokenize,
        .option = no_option,
        .directory = "",
        .extension = no_extension,
    };
    return &host;
}
