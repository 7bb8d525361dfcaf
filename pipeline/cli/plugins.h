/*
 * plugins.h - which plugins the command loads, and what it tells of them.
 */
#ifndef CLI_PLUGINS_H
#define CLI_PLUGINS_H

#include "flags.h"

/* Loads what the flags ask for, then CQ_PLUGIN_PATH, then the plugins that come with the command.
 * CLI_OK, or a status after a line on standard error. */
int cli_plugins_load(const cli_flags *flags, cq_pipeline *pipeline);

int cli_plugins_list(const cq_pipeline *pipeline);

/* Checks that every type asked for is a kind of some extractor. */
int cli_plugins_check_types(const cli_flags *flags, const cq_pipeline *pipeline);

#endif
