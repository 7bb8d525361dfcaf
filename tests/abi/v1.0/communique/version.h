/*
 * communique/version.h - version numbers of the library and of the plugin ABI.
 *
 * Part of the plugin ABI: append only.
 *
 * Two numbers, because they answer two questions. The library version says which functions and
 * behaviour there are; the ABI version says which plugins fit. An ABI of the same major number and
 * an equal or higher minor number serves every older plugin.
 */
#ifndef COMMUNIQUE_VERSION_H
#define COMMUNIQUE_VERSION_H

#include <stdint.h>

#define CQ_VERSION_MAJOR  0
#define CQ_VERSION_MINOR  1
#define CQ_VERSION_PATCH  0
#define CQ_VERSION_STRING "0.1.0"

/* The plugin ABI that these headers describe. */
#define CQ_ABI_MAJOR 1
#define CQ_ABI_MINOR 0

/* An ABI version as one number: comparable with <, within one major number. */
#define CQ_ABI(major, minor) (((uint32_t)(major) << 16) | (uint32_t)(minor))
#define CQ_ABI_VERSION       CQ_ABI(CQ_ABI_MAJOR, CQ_ABI_MINOR)

#endif
