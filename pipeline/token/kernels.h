/*
 * kernels.h - the kernels of this build, for the dispatcher.
 */
#ifndef CQI_KERNELS_H
#define CQI_KERNELS_H

#include "token/kernel.h"

extern const cqi_kernel cqi_kernel_scalar;
#ifdef CQI_HAVE_AVX512
extern const cqi_kernel cqi_kernel_avx512;
#endif
#ifdef CQI_HAVE_AVX2
extern const cqi_kernel cqi_kernel_avx2;
#endif
#ifdef CQI_HAVE_SSE42
extern const cqi_kernel cqi_kernel_sse42;
#endif
#ifdef CQI_HAVE_NEON
extern const cqi_kernel cqi_kernel_neon;
#endif

#endif
