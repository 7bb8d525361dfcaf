/*
 * markup.h - between decoding and repair: the text of a document that is written in a markup
 * language, with a map to the bytes of the document.
 *
 * HTML is read whole and gives the text of the page without what stands on every page of its site;
 * XML is read piece by piece by expat, which is optional when the library is built.
 */
#ifndef CQI_MARKUP_H
#define CQI_MARKUP_H

#include "base/buffer.h"
#include "map/map.h"

#include <communique/status.h>
#include <communique/types.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum cqi_markup_kind { CQI_MARKUP_NONE, CQI_MARKUP_HTML, CQI_MARKUP_XML } cqi_markup_kind;

/* How much of a document's text is wanted to recognise it, unless it is shorter. */
#define CQI_MARKUP_HEAD_BYTES 4096

/* What a text is that begins with `head`, of which no more than the above is looked at;
 * `media_type` is what its surroundings declare, in lower case, NULL: nothing. */
cqi_markup_kind cqi_markup_recognise(cq_str head, const char *media_type);

typedef struct cqi_markup cqi_markup;

/*
 * Of an HTML document at most `limit` bytes of text are read, what is behind them is left out.
 * Fails with CQ_E_READ where this kind was left out when the library was built, CQ_E_MEMORY.
 */
cq_status cqi_markup_open(cqi_markup_kind kind, uint64_t limit, cqi_markup **markup,
                          cq_error *error);

/*
 * Takes the next decoded text with its map, and appends what a reader sees to `out` and `out_map`,
 * whose fronts may be dropped between calls. `final`: the document ends here. Of XML that is not
 * well-formed the rest, from the error on, is read without its grammar, up to the limit, and the
 * last call fails with CQ_E_DAMAGED; all was appended. Fails with CQ_E_LIMIT: what came before the
 * limit was appended, and what is pushed later is passed over. CQ_E_MEMORY.
 */
cq_status cqi_markup_push(cqi_markup *markup, cq_str text, const cqi_map *map, bool final,
                          cqi_buffer *out, cqi_map *out_map, cq_error *error);

void cqi_markup_close(cqi_markup *markup); /* NULL is fine */

#endif
