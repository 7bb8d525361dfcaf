/*
 * communique/communique.h - everything at once.
 *
 * For programs that run the pipeline. A plugin includes communique/plugin.h alone.
 */
#ifndef COMMUNIQUE_COMMUNIQUE_H
#define COMMUNIQUE_COMMUNIQUE_H

#include "pipeline.h"
#include "plugin.h"
#include "result.h"

#endif
