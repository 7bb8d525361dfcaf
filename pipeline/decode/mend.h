/*
 * mend.h - what stands between decoding and repair: text that was decoded twice is undone
 * (mojibake.h), and characters take their usual form (usual.h), so that every later stage and every
 * plugin meets each word in one spelling only. The map stays exact.
 *
 * Text that needs neither, which is nearly all, is only read.
 */
#ifndef CQI_MEND_H
#define CQI_MEND_H

#include "decode/mojibake.h"

/* One document's mending. Owns its memory. {0} is ready for a document. */
typedef struct cqi_mend {
    cqi_mojibake mojibake;
    cqi_text raw;                  /* what is being mended */
    cqi_text undone;               /* and that, once mojibake is gone */
    struct cqi_known_forms *known; /* of clusters met before, in any document */
} cqi_mend;

/*
 * Mends `text` in place, all of it but the end that what follows may change: *settled tells how far
 * it is done. The rest stays in `text`, and is given again with more behind it. `final`: nothing
 * follows. CQ_E_MEMORY or CQ_OK.
 */
cq_status cqi_mend_text(cqi_mend *mend, cqi_text *text, bool final, size_t *settled);

void cqi_mend_reset(cqi_mend *mend); /* for another document; keeps the memory */
void cqi_mend_deinit(cqi_mend *mend);

#endif
