/*
 * output.h - the output of documents that are processed side by side, in the order of the inputs.
 *
 * Every document has a slot with a number. The slot whose turn it is writes through; the others
 * collect, up to a limit, and then wait for their turn. The output is the same whoever finishes
 * first.
 */
#ifndef CQI_OUTPUT_H
#define CQI_OUTPUT_H

#include "base/buffer.h"

#include <communique/status.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct cqi_output cqi_output;
typedef struct cqi_slot cqi_slot;

typedef struct cqi_output_target {
    void *context;
    cq_status (*write)(void *context, const void *bytes, size_t len);
    void (*problem)(void *context, const char *document, cq_status status, const char *message);
} cqi_output_target;

cq_status cqi_output_new(const cqi_output_target *target, cqi_output **output);
void cqi_output_free(cqi_output *output); /* no slot may be open; NULL is fine */

/* Opens the next slot in order; the name is copied: a closed slot may wait for its turn. NULL: out
 * of memory. One thread opens all slots; it waits while too many are open. */
cqi_slot *cqi_output_open(cqi_output *output, const char *document);

/*
 * Opens a slot in front of the slot `owner`, behind those opened so before: for a document inside
 * of the one that `owner` stands for. Only the thread that will close `owner` may; it does not
 * wait.
 */
cqi_slot *cqi_output_open_member(cqi_output *output, cqi_slot *owner, const char *document);

/* Are fewer than `count` such slots open? Waits until it is so, or writing failed. */
bool cqi_output_members_below(cqi_output *output, const cqi_slot *owner, size_t count);
void cqi_output_wait_members(cqi_output *output, const cqi_slot *owner, size_t count);

/* The slot's buffer: append to it, then call cqi_output_flush. One thread a slot. */
cqi_buffer *cqi_slot_buffer(cqi_slot *slot);

/* Writes what the buffer holds if it is this slot's turn, or waits for it where the buffer has
 * grown beyond the limit. What it returns is the target's; once that failed it is the same for all
 * slots. */
cq_status cqi_output_flush(cqi_output *output, cqi_slot *slot);

/* Is it this slot's turn? With `wait`: waits for it; false only if writing failed. */
bool cqi_output_has_turn(cqi_output *output, const cqi_slot *slot, bool wait);

/* Output that depends on the documents in front: `render` appends it to the buffer when the slot's
 * turn has come, `free` is called behind it, or instead. Once a slot, before it is closed. */
typedef struct cqi_deferred {
    void *context;
    cq_status (*render)(void *context, cqi_buffer *buffer);
    void (*free)(void *context);
} cqi_deferred;

void cqi_slot_defer(cqi_slot *slot, const cqi_deferred *deferred);

/* Notes a problem of the slot's document; told when the slot's output has been written. */
cq_status cqi_output_problem(cqi_slot *slot, cq_status status, const char *message);

/* Ends a slot: its buffer and problems leave when its turn comes. */
cq_status cqi_output_close(cqi_output *output, cqi_slot *slot);

/* Waits until every slot's output is written; what the target's failure was. */
cq_status cqi_output_drain(cqi_output *output);

/* Has writing failed? */
cq_status cqi_output_status(cqi_output *output);

#endif
