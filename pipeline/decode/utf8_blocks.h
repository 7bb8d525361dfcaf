/*
 * utf8_blocks.h - the bulk of a clean text: UTF-8 validated 64 bytes at a time where the processor
 * can.
 */
#ifndef CQI_UTF8_BLOCKS_H
#define CQI_UTF8_BLOCKS_H

#include <stddef.h>

/*
 * The length of a front of `bytes` that is well-formed and ends between two characters. It may be
 * shorter than the longest one, down to 0.
 */
size_t cqi_utf8_blocks(const unsigned char *bytes, size_t len);

#endif
