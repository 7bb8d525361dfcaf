/*
 * series.h - which keys of series mean one series, over all documents.
 *
 * An extractor's series_key is "PARTIES|WORDS|KIND": codes and words, each followed by a blank and
 * sorted. A document that names a series in short has fewer words, or no parties. Such a key joins
 * the fuller one, if there is one only that it can mean and no date contradicts. Keys of another
 * form are compared as they are.
 */
#ifndef CQI_SERIES_H
#define CQI_SERIES_H

#include "resolve/record.h"

/*
 * Sets each record's `root` to the key of its series. `inputs` are in canonical order. What comes
 * out depends on the set of records alone.
 */
cq_status cqi_series_settle(cqi_arena *arena, cqi_record **inputs, size_t count);

#endif
