/*
 * output.c - ordered output: a queue of slots, of which the first one writes.
 *
 * The lock guards the queue and the slots' `closed`. The buffer of an open slot belongs to its
 * thread; of a closed one to whoever holds the turn. Writing happens outside the lock, by the
 * holder of the turn only.
 */
#include "core/output.h"

#include "base/error.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { HOLD_BYTES = 8 << 20, WRITE_BYTES = 1 << 16, OPEN_SLOTS = 256 };

typedef struct problem {
    struct problem *next;
    cq_status status;
    char message[CQ_ERROR_MESSAGE_SIZE];
} problem;

struct cqi_slot {
    cqi_slot *next;
    cqi_slot *previous;
    cqi_slot *owner;     /* NULL: it stands for an input */
    size_t members;      /* open slots that it is the owner of */
    cqi_buffer document; /* its name, NUL-terminated */
    cqi_buffer buffer;
    cqi_deferred deferred; /* .render NULL: nothing */
    problem *first;
    problem *last;
    bool closed;
};

struct cqi_output {
    cqi_output_target target;
    pthread_mutex_t lock;
    pthread_cond_t turned; /* the queue's first slot changed, or writing failed */
    cqi_slot *first;
    cqi_slot *last;
    size_t open;      /* slots of inputs */
    cq_status status; /* of writing */
};

cq_status cqi_output_new(const cqi_output_target *target, cqi_output **output)
{
    cqi_output *new = calloc(1, sizeof *new);
    if (!new)
        return CQ_E_MEMORY;
    new->target = *target;
    if (pthread_mutex_init(&new->lock, NULL)) {
        free(new);
        return CQ_E_MEMORY;
    }
    if (pthread_cond_init(&new->turned, NULL)) {
        pthread_mutex_destroy(&new->lock);
        free(new);
        return CQ_E_MEMORY;
    }
    *output = new;
    return CQ_OK;
}

static void free_slot(cqi_slot *slot)
{
    while (slot->first) {
        problem *next = slot->first->next;
        free(slot->first);
        slot->first = next;
    }
    if (slot->deferred.free)
        slot->deferred.free(slot->deferred.context);
    cqi_buffer_deinit(&slot->document);
    cqi_buffer_deinit(&slot->buffer);
    free(slot);
}

void cqi_output_free(cqi_output *output)
{
    if (!output)
        return;
    pthread_cond_destroy(&output->turned);
    pthread_mutex_destroy(&output->lock);
    free(output);
}

static cqi_slot *make_slot(const char *document)
{
    cqi_slot *slot = calloc(1, sizeof *slot);
    if (slot && cqi_buffer_append(&slot->document, document, strlen(document) + 1)) {
        free_slot(slot);
        return NULL;
    }
    return slot;
}

/* Puts the slot in front of `next`, or at the end; the lock is held. */
static void insert(cqi_output *output, cqi_slot *slot, cqi_slot *next)
{
    slot->next = next;
    slot->previous = next ? next->previous : output->last;
    if (slot->previous)
        slot->previous->next = slot;
    else
        output->first = slot;
    if (next)
        next->previous = slot;
    else
        output->last = slot;
}

cqi_slot *cqi_output_open(cqi_output *output, const char *document)
{
    cqi_slot *slot = make_slot(document);
    if (!slot)
        return NULL;
    pthread_mutex_lock(&output->lock);
    while (output->open >= OPEN_SLOTS)
        pthread_cond_wait(&output->turned, &output->lock);
    insert(output, slot, NULL);
    output->open++;
    pthread_mutex_unlock(&output->lock);
    return slot;
}

cqi_slot *cqi_output_open_member(cqi_output *output, cqi_slot *owner, const char *document)
{
    cqi_slot *slot = make_slot(document);
    if (!slot)
        return NULL;
    pthread_mutex_lock(&output->lock);
    slot->owner = owner;
    owner->members++;
    insert(output, slot, owner);
    pthread_mutex_unlock(&output->lock);
    return slot;
}

bool cqi_output_members_below(cqi_output *output, const cqi_slot *owner, size_t count)
{
    pthread_mutex_lock(&output->lock);
    bool below = owner->members < count;
    pthread_mutex_unlock(&output->lock);
    return below;
}

void cqi_output_wait_members(cqi_output *output, const cqi_slot *owner, size_t count)
{
    pthread_mutex_lock(&output->lock);
    while (owner->members >= count && !output->status)
        pthread_cond_wait(&output->turned, &output->lock);
    pthread_mutex_unlock(&output->lock);
}

cqi_buffer *cqi_slot_buffer(cqi_slot *slot)
{
    return &slot->buffer;
}

cq_status cqi_output_status(cqi_output *output)
{
    pthread_mutex_lock(&output->lock);
    cq_status status = output->status;
    pthread_mutex_unlock(&output->lock);
    return status;
}

bool cqi_output_has_turn(cqi_output *output, const cqi_slot *slot, bool wait)
{
    pthread_mutex_lock(&output->lock);
    while (wait && output->first != slot && !output->status)
        pthread_cond_wait(&output->turned, &output->lock);
    bool turn = output->first == slot;
    pthread_mutex_unlock(&output->lock);
    return turn;
}

void cqi_slot_defer(cqi_slot *slot, const cqi_deferred *deferred)
{
    slot->deferred = *deferred;
}

/* Writes the buffer of the slot whose turn it is. */
static cq_status write_buffer(cqi_output *output, cqi_slot *slot)
{
    cq_status status = cqi_output_status(output);
    if (!status && slot->deferred.render)
        status = slot->deferred.render(slot->deferred.context, &slot->buffer);
    if (!status && slot->buffer.len > 0)
        status = output->target.write(output->target.context, slot->buffer.data, slot->buffer.len);
    slot->buffer.len = 0;
    if (status) {
        pthread_mutex_lock(&output->lock);
        output->status = status;
        pthread_cond_broadcast(&output->turned);
        pthread_mutex_unlock(&output->lock);
    }
    return status;
}

cq_status cqi_output_flush(cqi_output *output, cqi_slot *slot)
{
    if (slot->buffer.len < WRITE_BYTES)
        return CQ_OK;
    pthread_mutex_lock(&output->lock);
    while (output->first != slot && slot->buffer.len >= HOLD_BYTES && !output->status)
        pthread_cond_wait(&output->turned, &output->lock);
    bool turn = output->first == slot;
    cq_status status = output->status;
    pthread_mutex_unlock(&output->lock);
    if (status)
        return status;
    return turn ? write_buffer(output, slot) : CQ_OK;
}

cq_status cqi_output_problem(cqi_slot *slot, cq_status status, const char *message)
{
    problem *new = calloc(1, sizeof *new);
    if (!new)
        return CQ_E_MEMORY;
    new->status = status;
    strncpy(new->message, message, sizeof new->message - 1);
    if (slot->last)
        slot->last->next = new;
    else
        slot->first = new;
    slot->last = new;
    return CQ_OK;
}

static void tell_problems(cqi_output *output, const cqi_slot *slot)
{
    for (const problem *one = slot->first; one && output->target.problem; one = one->next)
        output->target.problem(output->target.context, slot->document.data, one->status,
                               one->message);
}

/* The first slot of the queue if it is closed; the lock is held. */
static cqi_slot *first_closed(cqi_output *output)
{
    return output->first && output->first->closed ? output->first : NULL;
}

static void remove_first(cqi_output *output)
{
    const cqi_slot *slot = output->first;
    output->first = slot->next;
    if (output->first)
        output->first->previous = NULL;
    else
        output->last = NULL;
    if (slot->owner)
        slot->owner->members--;
    else
        output->open--;
    pthread_cond_broadcast(&output->turned);
}

cq_status cqi_output_close(cqi_output *output, cqi_slot *slot)
{
    pthread_mutex_lock(&output->lock);
    bool turn = output->first == slot;
    if (!turn)
        slot->closed = true; /* whoever has the turn writes it when it comes */
    pthread_mutex_unlock(&output->lock);
    while (turn && slot) {
        if (write_buffer(output, slot) == CQ_OK)
            tell_problems(output, slot);
        pthread_mutex_lock(&output->lock);
        remove_first(output);
        free_slot(slot);
        slot = first_closed(output);
        pthread_mutex_unlock(&output->lock);
    }
    return cqi_output_status(output);
}

cq_status cqi_output_drain(cqi_output *output)
{
    pthread_mutex_lock(&output->lock);
    while (output->first)
        pthread_cond_wait(&output->turned, &output->lock);
    cq_status status = output->status;
    pthread_mutex_unlock(&output->lock);
    return status;
}
