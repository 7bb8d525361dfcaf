/*
 * dispatch.c - which kernels there are, and which of them this CPU runs.
 *
 * Built for the baseline of the architecture: it runs before anything is known of the CPU.
 */
#include "token/kernels.h"

#include <string.h>

static const char *const names[] = {"avx512", "avx2", "sse4.2", "neon", "scalar"};

/* The kernels of this build, the fastest first. */
static const cqi_kernel *const kernels[] = {&cqi_kernel_scalar};

static int runs(const cqi_kernel *kernel)
{
    (void)kernel;
    return 1;
}

const cqi_kernel *cqi_kernel_at(size_t n)
{
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if (runs(kernels[i]) && n-- == 0)
            return kernels[i];
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
