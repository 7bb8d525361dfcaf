/*
 * zip_links.h - which entries of a zip archive are symbolic links.
 */
#ifndef CQI_ZIP_LINKS_H
#define CQI_ZIP_LINKS_H

#include "source/input.h"

/* Where the headers of links begin, ascending. {0}: no links are known. */
typedef struct cqi_zip_links {
    uint64_t *starts;
    size_t count;
} cqi_zip_links;

/* Looks into the directory at the archive's end, if the stream can seek, and goes back to where it
 * was. What is damaged or not understood there is passed over. CQ_E_MEMORY, or what reading failed
 * with. */
cq_status cqi_zip_links_find(cqi_input *archive, cqi_zip_links *links, cq_error *error);
bool cqi_zip_links_have(const cqi_zip_links *links, uint64_t start);
void cqi_zip_links_deinit(cqi_zip_links *links);

#endif
