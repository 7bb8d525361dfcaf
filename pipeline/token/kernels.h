/*
 * kernels.h - the kernels of this build, for the dispatcher.
 */
#ifndef CQI_KERNELS_H
#define CQI_KERNELS_H

#include "token/kernel.h"

extern const cqi_kernel cqi_kernel_scalar;

#endif
