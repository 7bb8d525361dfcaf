/*
 * jobs.h - the documents of a batch that wait for a worker, in the order of their output.
 *
 * One thread adds what the inputs stand for. A worker that finds an archive in its job adds the
 * members in front of that job: they come before whatever follows the archive.
 *
 * A worker may have to wait until the output in front of its document is written, so the document
 * whose output is next must always be in the hands of somebody who does not wait for a later one:
 * - workers take the first job that waits;
 * - a worker that unpacks an archive runs, while it does, its own members only, which come before
 *   its job, and before a member that it runs at once all of them that still wait;
 * - it waits for the output of its members only when none of them waits for a worker.
 */
#ifndef CQI_JOBS_H
#define CQI_JOBS_H

#include "core/output.h"
#include "source/source.h"

#include <communique/status.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct cqi_job cqi_job;
typedef struct cqi_jobs cqi_jobs;

struct cqi_job {
    cqi_job *next; /* these, and all sizes, are the queue's */
    cqi_job *previous;
    cqi_job *owner; /* the job of the archive that it is in, good while it waits; NULL: an input */
    size_t waiting_members;
    size_t waiting_bytes;
    size_t bytes; /* that it holds */
    bool waiting;

    char *name;
    cqi_slot *slot;
    cqi_source *source; /* a member; NULL: the name is a path */
    cq_status status;   /* of finding it */
    cq_error error;
};

/* `most`: jobs that may wait side by side. */
cq_status cqi_jobs_new(size_t most, cqi_jobs **jobs);
void cqi_jobs_free(cqi_jobs *jobs); /* no job may be left; NULL is fine */

/* A job that is in no queue, and the opposite: its slot is closed before. NULL: out of memory. */
cqi_job *cqi_job_new(const char *name, cq_status status, const cq_error *error);
void cqi_job_free(cqi_job *job);

/* Adds an input's job, at the end. Waits while too many wait. */
void cqi_jobs_add(cqi_jobs *jobs, cqi_job *job);

/* Adds a member of `owner`, that its worker is at. With `taken` it does not wait for a worker: the
 * caller runs it at once. */
void cqi_jobs_add_member(cqi_jobs *jobs, cqi_job *owner, cqi_job *job, size_t bytes, bool taken);

/* No more inputs will be added. */
void cqi_jobs_close(cqi_jobs *jobs);

/* The first job that waits; waits for one. NULL: there will be none. The job stays in its place
 * until cqi_jobs_remove. */
cqi_job *cqi_jobs_take(cqi_jobs *jobs);

/* The first of the owner's members that waits, if so many wait that it is time to run one, or if
 * `any`; NULL otherwise. */
cqi_job *cqi_jobs_take_member(cqi_jobs *jobs, cqi_job *owner, bool any);

/* Takes a job out that was taken before, and of whose members none waits. */
void cqi_jobs_remove(cqi_jobs *jobs, cqi_job *job);

#endif
