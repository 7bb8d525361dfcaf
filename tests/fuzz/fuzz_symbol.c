/*
 * fuzz_symbol.c - any UTF-8 text through the symbol plugin, as name_target.h says.
 */
#define TARGET_ENTRY cq_plugin_entry_symbol
#include "name_target.h"
