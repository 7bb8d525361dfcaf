/*
 * host.h - the host's side of the plugin ABI: one cq_host a plugin.
 */
#ifndef CQI_HOST_H
#define CQI_HOST_H

#include "extract/registry.h"

/* A host table and what its functions need. Made by cqi_host_new for one plugin. */
typedef struct cqi_host_instance {
    cq_host host; /* first: the functions get its address */
    const cqi_host_settings *settings;
    cqi_interest *interest;
    char *file;      /* of the plugin, "" if it is linked in */
    char *directory; /* the folder of `file` */
} cqi_host_instance;

/* NULL: out of memory. */
cqi_host_instance *cqi_host_new(const cqi_host_settings *settings, cqi_interest *interest,
                                const char *file);
void cqi_host_free(cqi_host_instance *instance);

#endif
