/*
 * jobs.c - the documents of a batch that wait for a worker: a list in the order of their output, in
 * which jobs stay while they are run, so that members find their place.
 *
 * At most as many jobs are run as there are workers, so that few are looked at before the first one
 * that waits.
 */
#include "core/jobs.h"

#include "base/error.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { MEMBER_BYTES = 64 << 20 /* that may wait of one archive */ };

struct cqi_jobs {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    cqi_job *first;
    cqi_job *last;
    size_t most;
    size_t waiting_inputs;
    size_t taken; /* jobs that are run, and may still have members */
    bool closed;
};

cq_status cqi_jobs_new(size_t most, cqi_jobs **jobs)
{
    cqi_jobs *made = calloc(1, sizeof *made);
    if (!made)
        return CQ_E_MEMORY;
    made->most = most;
    if (pthread_mutex_init(&made->lock, NULL)) {
        free(made);
        return CQ_E_MEMORY;
    }
    if (pthread_cond_init(&made->changed, NULL)) {
        pthread_mutex_destroy(&made->lock);
        free(made);
        return CQ_E_MEMORY;
    }
    *jobs = made;
    return CQ_OK;
}

void cqi_jobs_free(cqi_jobs *jobs)
{
    if (!jobs)
        return;
    pthread_cond_destroy(&jobs->changed);
    pthread_mutex_destroy(&jobs->lock);
    free(jobs);
}

cqi_job *cqi_job_new(const char *name, cq_status status, const cq_error *error)
{
    cqi_job *made = calloc(1, sizeof *made);
    size_t size = strlen(name) + 1;
    if (!made || !(made->name = malloc(size))) {
        free(made);
        return NULL;
    }
    memcpy(made->name, name, size);
    made->status = status;
    if (error)
        made->error = *error;
    return made;
}

void cqi_job_free(cqi_job *job)
{
    if (!job)
        return;
    cqi_source_close(job->source);
    free(job->name);
    free(job);
}

/* The lock is held, here and in the functions below up to those that take it. */
static void insert(cqi_jobs *jobs, cqi_job *job, cqi_job *next)
{
    job->next = next;
    job->previous = next ? next->previous : jobs->last;
    if (job->previous)
        job->previous->next = job;
    else
        jobs->first = job;
    if (next)
        next->previous = job;
    else
        jobs->last = job;
}

static void mark_taken(cqi_jobs *jobs, cqi_job *job)
{
    jobs->taken++;
    if (!job->waiting)
        return;
    job->waiting = false;
    if (job->owner) {
        job->owner->waiting_members--;
        job->owner->waiting_bytes -= job->bytes;
    } else {
        jobs->waiting_inputs--;
    }
}

void cqi_jobs_add(cqi_jobs *jobs, cqi_job *job)
{
    pthread_mutex_lock(&jobs->lock);
    while (jobs->waiting_inputs >= jobs->most)
        pthread_cond_wait(&jobs->changed, &jobs->lock);
    insert(jobs, job, NULL);
    job->waiting = true;
    jobs->waiting_inputs++;
    pthread_cond_broadcast(&jobs->changed);
    pthread_mutex_unlock(&jobs->lock);
}

void cqi_jobs_add_member(cqi_jobs *jobs, cqi_job *owner, cqi_job *job, size_t bytes, bool taken)
{
    pthread_mutex_lock(&jobs->lock);
    insert(jobs, job, owner);
    job->owner = owner;
    job->bytes = bytes;
    job->waiting = !taken;
    if (taken) {
        mark_taken(jobs, job);
    } else {
        owner->waiting_members++;
        owner->waiting_bytes += bytes;
        pthread_cond_broadcast(&jobs->changed);
    }
    pthread_mutex_unlock(&jobs->lock);
}

void cqi_jobs_close(cqi_jobs *jobs)
{
    pthread_mutex_lock(&jobs->lock);
    jobs->closed = true;
    pthread_cond_broadcast(&jobs->changed);
    pthread_mutex_unlock(&jobs->lock);
}

static cqi_job *first_waiting(const cqi_jobs *jobs)
{
    cqi_job *job = jobs->first;
    while (job && !job->waiting)
        job = job->next;
    return job;
}

cqi_job *cqi_jobs_take(cqi_jobs *jobs)
{
    pthread_mutex_lock(&jobs->lock);
    cqi_job *job;
    /* A job that is run may yet turn out to be an archive with work for others. */
    while (!(job = first_waiting(jobs)) && (!jobs->closed || jobs->taken > 0))
        pthread_cond_wait(&jobs->changed, &jobs->lock);
    if (job) {
        mark_taken(jobs, job);
        pthread_cond_broadcast(&jobs->changed);
    }
    pthread_mutex_unlock(&jobs->lock);
    return job;
}

/* The owner's members stand side by side in front of it. */
static cqi_job *first_member(const cqi_job *owner)
{
    cqi_job *first = NULL;
    for (cqi_job *job = owner->previous; job && job->owner == owner; job = job->previous)
        if (job->waiting)
            first = job;
    return first;
}

cqi_job *cqi_jobs_take_member(cqi_jobs *jobs, cqi_job *owner, bool any)
{
    cqi_job *job = NULL;
    pthread_mutex_lock(&jobs->lock);
    if (any || owner->waiting_members >= jobs->most || owner->waiting_bytes >= MEMBER_BYTES)
        job = first_member(owner);
    if (job)
        mark_taken(jobs, job);
    pthread_mutex_unlock(&jobs->lock);
    return job;
}

void cqi_jobs_remove(cqi_jobs *jobs, cqi_job *job)
{
    pthread_mutex_lock(&jobs->lock);
    jobs->taken--;
    if (job->previous)
        job->previous->next = job->next;
    else
        jobs->first = job->next;
    if (job->next)
        job->next->previous = job->previous;
    else
        jobs->last = job->previous;
    pthread_cond_broadcast(&jobs->changed);
    pthread_mutex_unlock(&jobs->lock);
}
