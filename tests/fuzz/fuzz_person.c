/*
 * fuzz_person.c - any UTF-8 text through the person plugin, as name_target.h says.
 */
#define TARGET_ENTRY cq_plugin_entry_person
#include "name_target.h"
