/*
 * json.h - writing JSON (RFC 8259) into a buffer.
 */
#ifndef CQI_JSON_H
#define CQI_JSON_H

#include "base/buffer.h"

#include <stdint.h>

/* A string with its quotes. Bytes that are not UTF-8 become U+FFFD. */
cq_status cqi_json_string(cqi_buffer *out, cq_str text);
cq_status cqi_json_number(cqi_buffer *out, uint64_t number);

/* ,"name": - the comma is left out behind an opening bracket. `name` needs no escaping. */
cq_status cqi_json_name(cqi_buffer *out, cq_str name);

/* ,"name":"text", nothing at all where the text is empty; ,"name":number. */
cq_status cqi_json_member(cqi_buffer *out, const char *name, cq_str text);
cq_status cqi_json_member_number(cqi_buffer *out, const char *name, uint64_t number);

#endif
