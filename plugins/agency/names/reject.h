/*
 * reject.h - the parts of reject.c: what says that a name of a body is part of something else.
 */
#ifndef AGENCY_REJECT_H
#define AGENCY_REJECT_H

#include "agency.h"
#include "names/heads.h"

/* reject_post.c: is the mention the matter of a post, or one word with a title? */
bool agency_in_post(const agency_worker *w, const mention *m);

/* reject_east.c: of mentions that begin with an ideograph or Katakana, and with Hangul. */
bool agency_rejected_ideographs(const agency_worker *w, const mention *m);
bool agency_rejected_hangul(const agency_worker *w, const mention *m);

/* Does the title of an instrument in ideographs go on behind the mention? */
bool agency_before_eastern_instrument(const agency_worker *w, const mention *m);

#endif
