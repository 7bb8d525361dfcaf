/*
 * layout.c - the layout of the ABI's structs on 64-bit machines, as ABI 1.0 has it. A change that
 * moves a field does not compile.
 */
#include <communique/plugin.h>

#define AT(type, field, offset)                                                                    \
    _Static_assert(offsetof(type, field) == (offset), #type "." #field " has moved")

#if UINTPTR_MAX == UINT64_MAX
AT(cq_str, len, 8);
AT(cq_field, value, 16);
AT(cq_field, type, 32);
_Static_assert(sizeof(cq_field) == 40, "cq_field forms arrays");
AT(cq_tokens, count, 4);
AT(cq_tokens, start, 8);
AT(cq_tokens, end, 16);
AT(cq_tokens, kind, 24);
AT(cq_tokens, shape, 32);
AT(cq_tokens, hash, 40);
AT(cq_tokens, watched, 48);
AT(cq_segment, flags, 4);
AT(cq_segment, index, 8);
AT(cq_segment, text, 16);
AT(cq_segment, tokens, 32);
AT(cq_segment, line, 40);
AT(cq_segment, page, 48);
AT(cq_document, flags, 4);
AT(cq_document, name, 8);
AT(cq_document, index, 24);
AT(cq_document, encoding, 32);
AT(cq_document, fact, 48);
AT(cq_document, host_data, 56);
AT(cq_entity, kind, 4);
AT(cq_entity, start, 8);
AT(cq_entity, end, 12);
AT(cq_entity, score, 16);
AT(cq_entity, field_count, 20);
AT(cq_entity, value, 24);
AT(cq_entity, rule, 40);
AT(cq_entity, fields, 56);
AT(cq_entity, kind_name, 64);
AT(cq_entity, plugin, 80);
AT(cq_entity, flags, 96);
AT(cq_record, field_count, 4);
AT(cq_record, fields, 8);
AT(cq_record, evidence_count, 16);
AT(cq_record, evidence, 24);
AT(cq_record, kind, 32);
AT(cq_host, abi, 4);
AT(cq_host, version, 8);
AT(cq_host, log, 24);
AT(cq_host, fold_hash, 32);
AT(cq_host, fold, 40);
AT(cq_host, tokenize, 48);
AT(cq_host, option, 56);
AT(cq_host, directory, 64);
AT(cq_host, extension, 72);
AT(cq_host, watch, 80);
AT(cq_host, host_data, 88);
AT(cq_watch, kinds, 4);
AT(cq_watch, with, 8);
AT(cq_watch, without, 10);
AT(cq_watch, word_bits, 12);
AT(cq_watch, words, 16);
AT(cq_emitter, entity, 8);
AT(cq_emitter, fact, 16);
AT(cq_emitter, mark, 24);
AT(cq_emitter, record, 32);
AT(cq_emitter, host_data, 40);
AT(cq_extractor, flags, 4);
AT(cq_extractor, name, 8);
AT(cq_extractor, kinds, 16);
AT(cq_extractor, open, 24);
AT(cq_extractor, spawn, 32);
AT(cq_extractor, begin, 40);
AT(cq_extractor, survey, 48);
AT(cq_extractor, scan, 56);
AT(cq_extractor, link, 64);
AT(cq_extractor, end, 72);
AT(cq_extractor, retire, 80);
AT(cq_extractor, close, 88);
AT(cq_plugin, size, 4);
AT(cq_plugin, min_host_abi, 8);
AT(cq_plugin, flags, 12);
AT(cq_plugin, id, 16);
AT(cq_plugin, version, 24);
AT(cq_plugin, license, 32);
AT(cq_plugin, summary, 40);
AT(cq_plugin, extractors, 48);
AT(cq_plugin, extension, 56);
#endif
