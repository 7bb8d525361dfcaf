/*
 * dispatch.c - which kernels there are, and which of them this CPU runs.
 *
 * Built for the baseline of the architecture: it runs before anything is known of the CPU. The CPU
 * is asked each time; that is cheap, and nothing has to be kept.
 */
#include "token/kernels.h"

#include <string.h>

static const char *const names[] = {"avx512", "avx2", "sse4.2", "neon", "scalar"};

#if defined(CQI_HAVE_AVX512)
static int has_avx512(void)
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
           __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}
#endif

#if defined(CQI_HAVE_AVX2)
static int has_avx2(void)
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
           __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}
#endif

#if defined(CQI_HAVE_SSE42)
static int has_sse42(void)
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt");
}
#endif

static int always(void)
{
    return 1;
}

/* The kernels of this build, the fastest first. */
static const struct {
    const cqi_kernel *kernel;
    int (*runs)(void);
} kernels[] = {
#if defined(CQI_HAVE_AVX512)
    {&cqi_kernel_avx512, has_avx512},
#endif
#if defined(CQI_HAVE_AVX2)
    {&cqi_kernel_avx2, has_avx2},
#endif
#if defined(CQI_HAVE_SSE42)
    {&cqi_kernel_sse42, has_sse42},
#endif
#if defined(CQI_HAVE_NEON)
    {&cqi_kernel_neon, always},
#endif
    {&cqi_kernel_scalar, always},
};

const cqi_kernel *cqi_kernel_at(size_t n)
{
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if (kernels[i].runs() && n-- == 0)
            return kernels[i].kernel;
    return NULL;
}

const cqi_kernel *cqi_kernel_best(void)
{
    return cqi_kernel_at(0);
}

const cqi_kernel *cqi_kernel_find(const char *name)
{
    const cqi_kernel *kernel = NULL;
    for (size_t n = 0; (kernel = cqi_kernel_at(n)) != NULL; n++)
        if (strcmp(kernel->name, name) == 0)
            break;
    return kernel;
}

int cqi_kernel_known(const char *name)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return 1;
    return 0;
}
