/*
 * describe.h - is what a plugin says of itself usable? Version negotiation and plausibility.
 */
#ifndef CQI_DESCRIBE_H
#define CQI_DESCRIBE_H

#include <communique/plugin.h>
#include <stdbool.h>

/* CQ_OK, or CQ_E_ABI with a message that says which side is older. `plugin` may be NULL. */
cq_status cqi_describe_negotiate(const cq_plugin *plugin, cq_error *error);

/* CQ_OK, or CQ_E_PLUGIN with what is wrong. After a successful negotiation only. */
cq_status cqi_describe_check(const cq_plugin *plugin, cq_error *error);

/* Is it [a-z0-9_-]+? */
bool cqi_describe_is_name(const char *name);

#endif
