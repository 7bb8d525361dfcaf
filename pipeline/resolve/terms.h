/*
 * terms.h - short names that documents of a batch define, for the documents behind them.
 *
 * A document says "Korea Internet Security Center (KISC)", the next one only "KISC". The second
 * mention is an entity because of the first document (see CQ_ENTITY_TENTATIVE). A name that two
 * documents define differently is ambiguous from then on and stands for nothing. So what a document
 * gets depends on the documents in front of it, in the order of the inputs, and on nothing else.
 */
#ifndef CQI_TERMS_H
#define CQI_TERMS_H

#include <communique/result.h>
#include <stdbool.h>

typedef struct cqi_terms cqi_terms;

cqi_terms *cqi_terms_new(void);        /* NULL: out of memory */
void cqi_terms_free(cqi_terms *terms); /* NULL is fine */

/* Learns what the text of an entity stands for; its strings are copied. Beyond a million terms
 * nothing is learned. CQ_E_MEMORY only. */
cq_status cqi_terms_define(cqi_terms *terms, const cq_result_entity *entity);

/*
 * If the entity's text is a term of its type with one meaning: gives it the value, the rule and the
 * fields of the definition, and a field `defined_in` with the name of the document that defines it.
 * The strings are the table's, good until it is freed. False: it is none, or ambiguous.
 */
bool cqi_terms_apply(const cqi_terms *terms, cq_result_entity *entity);

#endif
