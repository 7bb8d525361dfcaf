/*
 * batch.c - many documents: inputs are listed by one thread, run by several, written in order.
 *
 * The caller's thread walks the inputs and puts paths into a short queue; each worker thread takes
 * the next one, runs it and renders its results into its slot of the ordered output. A worker whose
 * document is an archive unpacks it, and shares the members with the others: they are read into
 * memory and queued in front of what follows the archive. A member too large for that it runs
 * itself, from the archive. Meetings go into one register, which is written when all documents are
 * done.
 */
#include "base/error.h"
#include "core/entity_output.h"
#include "core/jobs.h"
#include "core/operand.h"
#include "resolve/register.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    JOBS_MAX = 1024,
    QUEUE_PER_JOB = 4,
    PROGRESS_DOCUMENTS = 64,
    MEMBER_BYTES = 16 << 20, /* longer members are not read into memory */
    OPEN_MEMBERS = 256       /* of one archive, run or waiting for their turn to be written */
};

typedef struct batch_run {
    cq_pipeline *pipeline;
    const cq_batch *batch;
    const cqi_format *format;
    cqi_output *output;
    cqi_jobs *queue;
    cqi_terms *terms;

    pthread_mutex_t lock; /* guards all that follows */
    cqi_register *meetings;
    cq_progress progress;
    cq_status status; /* what ended the batch early */
    cq_error error;
    unsigned jobs;
} batch_run;

/* What a thread needs while it runs one document. */
typedef struct job_rendering {
    batch_run *run;
    cq_worker *worker;
    cqi_job *job;
    cqi_entity_output entities;
    uint64_t paragraphs;
    bool inside_paragraph; /* only a part of the last one came */
} job_rendering;

static void fail_run(batch_run *run, cq_status status, const cq_error *error)
{
    pthread_mutex_lock(&run->lock);
    if (!run->status) {
        run->status = status;
        if (error)
            run->error = *error;
    }
    pthread_mutex_unlock(&run->lock);
}

static bool is_wanted(const cq_batch *batch, cq_str type)
{
    if (!batch->types)
        return true;
    for (size_t i = 0; i < batch->type_count; i++)
        if (strlen(batch->types[i]) == type.len &&
            memcmp(batch->types[i], type.data, type.len) == 0)
            return true;
    return false;
}

static cq_status render_entity(void *context, const cq_result_entity *entity)
{
    job_rendering *rendering = context;
    batch_run *run = rendering->run;
    if (!is_wanted(run->batch, entity->type))
        return CQ_OK;
    cqi_position position = {0};
    if (run->format->positions)
        position = cqi_worker_position(rendering->worker, entity->start, entity->end);
    return cqi_entity_output_add(&rendering->entities, entity, &position);
}

static cq_status render_token(void *context, const cq_result_token *token)
{
    job_rendering *rendering = context;
    CQI_TRY(cqi_format_token(token, cqi_slot_buffer(rendering->job->slot)));
    return cqi_output_flush(rendering->run->output, rendering->job->slot);
}

static cq_status render_part(job_rendering *rendering, cq_str text, bool more)
{
    cqi_paragraph_place place = {rendering->paragraphs == 0, rendering->inside_paragraph, more};
    rendering->inside_paragraph = more;
    rendering->paragraphs += !more;
    CQI_TRY(cqi_format_paragraph(place, text, cqi_slot_buffer(rendering->job->slot)));
    return cqi_output_flush(rendering->run->output, rendering->job->slot);
}

static cq_status render_paragraph(void *context, cq_str text)
{
    return render_part(context, text, false);
}

static cq_status render_paragraph_part(void *context, cq_str text)
{
    return render_part(context, text, true);
}

static cq_status register_meeting(void *context, const cq_result_meeting *meeting)
{
    job_rendering *rendering = context;
    batch_run *run = rendering->run;
    cqi_register_span *spans = calloc(meeting->evidence_count + 1, sizeof *spans);
    if (!spans)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < meeting->evidence_count; i++)
        spans[i] = (cqi_register_span){meeting->evidence[i].start, meeting->evidence[i].end};
    cq_str name = {rendering->job->name, strlen(rendering->job->name)};
    cqi_register_input input = {name, meeting->fields, meeting->field_count, spans,
                                meeting->evidence_count};
    pthread_mutex_lock(&run->lock);
    cq_status status = cqi_register_add(run->meetings, &input);
    pthread_mutex_unlock(&run->lock);
    free(spans);
    return status == CQ_E_MEMORY ? status : CQ_OK;
}

static cq_status render_end(void *context, const cq_result_document *document)
{
    job_rendering *rendering = context;
    batch_run *run = rendering->run;
    pthread_mutex_lock(&run->lock);
    run->progress.bytes += document->bytes;
    pthread_mutex_unlock(&run->lock);
    if (run->batch->want != CQ_WANT_ENCODING || document->encoding.len == 0)
        return CQ_OK;
    return cqi_format_encoding(document, cqi_slot_buffer(rendering->job->slot));
}

/* Runs a document that is open. */
static cq_status run_source(job_rendering *rendering, cqi_source *source, cq_error *error)
{
    const batch_run *run = rendering->run;
    cq_sink sink = {.size = sizeof sink,
                    .context = rendering,
                    .entity = render_entity,
                    .token = render_token,
                    .paragraph = render_paragraph,
                    .paragraph_part = render_paragraph_part,
                    .meeting = register_meeting,
                    .end = render_end,
                    .flags = CQ_SINK_TENTATIVE};
    cqi_job *job = rendering->job;
    cq_str name = {job->name, strlen(job->name)};
    bool positions = run->batch->want == CQ_WANT_ENTITIES && run->format->positions;
    cq_status status = cqi_worker_run_source(rendering->worker, run->batch->want, name, source,
                                             positions, &sink, error);
    cqi_entity_output_end(&rendering->entities);
    const char *warning;
    for (size_t i = 0; (warning = cqi_worker_warning(rendering->worker, i)); i++)
        cqi_output_problem(job->slot, CQ_OK, warning);
    return status;
}

static bool has_failed(batch_run *run)
{
    pthread_mutex_lock(&run->lock);
    bool failed = run->status != CQ_OK;
    pthread_mutex_unlock(&run->lock);
    return failed;
}

static bool ends_batch(batch_run *run, cq_status status)
{
    return cqi_output_status(run->output) != CQ_OK || status == CQ_E_MEMORY;
}

static void count_document(batch_run *run, bool failed)
{
    pthread_mutex_lock(&run->lock);
    run->progress.documents++;
    run->progress.failed += failed;
    cq_progress progress = run->progress;
    pthread_mutex_unlock(&run->lock);
    if (run->batch->progress && progress.documents % PROGRESS_DOCUMENTS == 0)
        run->batch->progress(run->batch->context, &progress);
}

/* Closes the slot of a job that was taken, and gives it back. */
static void end_job(batch_run *run, cqi_job *job)
{
    if (cqi_output_close(run->output, job->slot))
        fail_run(run, cqi_output_status(run->output), NULL);
    cqi_jobs_remove(run->queue, job);
    cqi_job_free(job);
}

static void end_document(batch_run *run, cqi_job *job, cq_status status, const cq_error *error)
{
    if (status < 0 && ends_batch(run, status))
        fail_run(run, status, error);
    else if (status < 0)
        cqi_output_problem(job->slot, status, error->message);
    count_document(run, status < 0);
}

static job_rendering make_rendering(batch_run *run, cq_worker *worker, cqi_job *job)
{
    unsigned width = run->batch->width ? run->batch->width : 100;
    cqi_layout layout = {run->batch->color != 0, width, 0, 0};
    return (job_rendering){
        .run = run,
        .worker = worker,
        .job = job,
        .entities = {run->format, run->output, job->slot, run->terms, layout, NULL}};
}

/* Runs a document of an archive and ends its job. `source`: what it is read from; NULL: it failed
 * before. */
static void run_member(batch_run *run, cq_worker *worker, cqi_job *job, cqi_source *source)
{
    job_rendering rendering = make_rendering(run, worker, job);
    cq_error error = job->error;
    cq_status status = job->status;
    if (!has_failed(run)) {
        if (!status)
            status = run_source(&rendering, source, &error);
        end_document(run, job, status, &error);
    }
    end_job(run, job);
}

/* An archive that a worker unpacks, or a document that it runs. */
typedef struct operand_run {
    job_rendering rendering;
    cqi_source *source;
    cq_status status; /* of the document that it was itself */
    cq_error error;
    bool is_document;
} operand_run;

/* Runs all members that wait: a document that this thread is about to run may have to wait for its
 * turn behind theirs, and the archive's job may not end before they have begun. */
static void run_waiting(operand_run *self)
{
    batch_run *run = self->rendering.run;
    for (cqi_job *job; (job = cqi_jobs_take_member(run->queue, self->rendering.job, true));)
        run_member(run, self->rendering.worker, job, job->source);
}

/* Queues a member, or where it is too long for that runs it. */
static cq_status add_member(operand_run *self, const char *name, cqi_source *source,
                            cq_status status, const cq_error *error)
{
    batch_run *run = self->rendering.run;
    cqi_job *owner = self->rendering.job;
    cqi_job *job = cqi_job_new(name, status, error);
    if (!job)
        return CQ_E_MEMORY;
    size_t len = 0;
    cq_status taken = source ? cqi_source_take(source, MEMBER_BYTES, &job->source, &len, NULL) : 0;
    if (taken >= 0)
        job->slot = cqi_output_open_member(run->output, owner->slot, name);
    if (!job->slot) {
        cqi_job_free(job);
        return CQ_E_MEMORY;
    }
    if (taken == CQ_STOP)
        run_waiting(self);
    cqi_jobs_add_member(run->queue, owner, job, len, taken == CQ_STOP);
    if (taken == CQ_STOP)
        run_member(run, self->rendering.worker, job, source);
    return CQ_OK;
}

/* Keeps memory within bounds: runs members while too many wait, and waits while too many that
 * others run are not written. */
static void wait_for_room(operand_run *self)
{
    batch_run *run = self->rendering.run;
    cqi_job *owner = self->rendering.job;
    for (;;) {
        bool open = cqi_output_members_below(run->output, owner->slot, OPEN_MEMBERS);
        cqi_job *job = cqi_jobs_take_member(run->queue, owner, !open);
        if (job)
            run_member(run, self->rendering.worker, job, job->source);
        else if (open)
            return;
        else
            cqi_output_wait_members(run->output, owner->slot, OPEN_MEMBERS);
        if (has_failed(run) || cqi_output_status(run->output))
            return;
    }
}

static cq_status visit_document(void *context, const char *name, cqi_source *source,
                                cq_status status, const cq_error *error)
{
    operand_run *self = context;
    batch_run *run = self->rendering.run;
    if (has_failed(run))
        return CQ_STOP;
    if (source == self->source) {
        self->is_document = true;
        self->status = run_source(&self->rendering, source, &self->error);
        return CQ_STOP;
    }
    wait_for_room(self);
    if (add_member(self, name, source, status, error) == CQ_OK)
        return CQ_OK;
    cq_error failure = {0};
    fail_run(run, cqi_fail(&failure, CQ_E_MEMORY, "out of memory"), &failure);
    return CQ_STOP;
}

/* Runs an input: a document, or an archive of them. */
static void run_input(batch_run *run, cq_worker *worker, cqi_job *job)
{
    operand_run self = {.rendering = make_rendering(run, worker, job),
                        .status = job->status,
                        .error = job->error,
                        .is_document = true};
    if (!self.status)
        self.status = cqi_operand_open(run->pipeline, job->name, &self.source, &self.error);
    if (!self.status) {
        self.is_document = false;
        cq_status status =
            cqi_operand_unpack(run->pipeline, self.source, job->name, visit_document, &self);
        if (status == CQ_E_MEMORY) {
            self.is_document = true;
            self.status = cqi_fail(&self.error, status, "out of memory");
        }
        run_waiting(&self);
        cqi_source_close(self.source);
    }
    if (self.is_document)
        end_document(run, job, self.status, &self.error);
    end_job(run, job);
}

static void *run_worker(void *context)
{
    batch_run *run = context;
    cq_worker *worker = NULL;
    cq_error error = {0};
    cq_status status = cq_worker_new(run->pipeline, &worker, &error);
    if (status)
        fail_run(run, status, &error);
    for (cqi_job *job; (job = cqi_jobs_take(run->queue));) {
        if (!worker || has_failed(run))
            end_job(run, job); /* the batch ends early */
        else if (job->owner)
            run_member(run, worker, job, job->source);
        else
            run_input(run, worker, job);
    }
    cq_worker_free(worker);
    return NULL;
}

/* Queues a document, waiting while the queue is full. */
static cq_status add_job(void *context, const char *path, cq_status status, const cq_error *error)
{
    batch_run *run = context;
    if (has_failed(run))
        return CQ_STOP;
    cqi_job *job = cqi_job_new(path, status, error);
    if (job)
        job->slot = cqi_output_open(run->output, path);
    if (!job || !job->slot) {
        cqi_job_free(job);
        return CQ_E_MEMORY;
    }
    cqi_jobs_add(run->queue, job);
    return CQ_OK;
}

static void list_inputs(batch_run *run)
{
    cq_status status = CQ_OK;
    for (size_t i = 0; i < run->batch->input_count && !status; i++) {
        const char *input = run->batch->inputs[i];
        if (strcmp(input, "-") == 0)
            status = add_job(run, input, CQ_OK, NULL);
        else
            status = cqi_walk(input, add_job, run);
    }
    if (status < 0) {
        cq_error error = {0};
        cqi_fail(&error, status, "out of memory");
        fail_run(run, status, &error);
    }
    cqi_jobs_close(run->queue);
}

static void run_threads(batch_run *run)
{
    pthread_t threads[JOBS_MAX];
    unsigned started = 0;
    while (started < run->jobs && pthread_create(&threads[started], NULL, run_worker, run) == 0)
        started++;
    if (started == 0) {
        cq_error error = {0};
        cqi_fail(&error, CQ_E_MEMORY, "cannot start a thread");
        fail_run(run, CQ_E_MEMORY, &error);
        return;
    }
    list_inputs(run);
    for (unsigned i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

static cq_status write_header(batch_run *run)
{
    cqi_buffer header = {0};
    cq_status status = CQ_OK;
    if (run->batch->want == CQ_WANT_ENTITIES && run->format->entity_header)
        status = run->format->entity_header(&header);
    if (run->batch->want == CQ_WANT_MEETINGS && run->format->meeting_header)
        status = run->format->meeting_header(&header);
    if (!status && header.len > 0)
        status = run->batch->write(run->batch->context, header.data, header.len);
    cqi_buffer_deinit(&header);
    return status;
}

static cq_status write_entries(batch_run *run, const cq_result_meeting *entries, size_t count,
                               cqi_buffer *out)
{
    cqi_layout layout = {run->batch->color != 0, run->batch->width ? run->batch->width : 100, 0, 0};
    for (size_t i = 0; i < count; i++) {
        const cq_result_meeting *previous = i > 0 ? &entries[i - 1] : NULL;
        CQI_TRY(run->format->meeting(&layout, &entries[i], previous, out));
        if (out->len < 1 << 16)
            continue;
        CQI_TRY(run->batch->write(run->batch->context, out->data, out->len));
        out->len = 0;
    }
    if (run->format->meeting_footer)
        CQI_TRY(run->format->meeting_footer(out));
    return out->len > 0 ? run->batch->write(run->batch->context, out->data, out->len) : CQ_OK;
}

static cq_status write_meetings(batch_run *run)
{
    const cq_result_meeting *entries = NULL;
    size_t count = 0;
    CQI_TRY(cqi_register_finish(run->meetings, &entries, &count));
    cqi_buffer out = {0};
    cq_status status = write_entries(run, entries, count, &out);
    cqi_buffer_deinit(&out);
    return status;
}

static unsigned choose_jobs(const cq_batch *batch)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned jobs = batch->jobs ? batch->jobs : processors > 0 ? (unsigned)processors : 1;
    return jobs < JOBS_MAX ? jobs : JOBS_MAX;
}

static cq_status init_run(batch_run *run, cq_pipeline *pipeline, const cq_batch *batch)
{
    *run = (batch_run){.pipeline = pipeline,
                       .batch = batch,
                       .format = cqi_format_at(batch->format),
                       .jobs = choose_jobs(batch)};
    if (!run->format || !batch->write ||
        (batch->want == CQ_WANT_MEETINGS && !run->format->meeting) ||
        (batch->want == CQ_WANT_ENTITIES && !run->format->entity))
        return CQ_E_ARGUMENT;
    cqi_output_target target = {batch->context, batch->write, batch->problem};
    CQI_TRY(cqi_output_new(&target, &run->output));
    CQI_TRY(cqi_jobs_new((size_t)run->jobs * QUEUE_PER_JOB, &run->queue));
    run->meetings = cqi_register_new();
    run->terms = cqi_terms_new();
    if (!run->meetings || !run->terms)
        return CQ_E_MEMORY;
    return pthread_mutex_init(&run->lock, NULL) ? CQ_E_MEMORY : CQ_OK;
}

static void free_run(batch_run *run)
{
    cqi_register_free(run->meetings);
    cqi_terms_free(run->terms);
    cqi_jobs_free(run->queue);
    cqi_output_free(run->output);
}

cq_status cq_batch_run(cq_pipeline *pipeline, const cq_batch *batch, cq_progress *progress,
                       cq_error *error)
{
    batch_run run;
    cq_status status = init_run(&run, pipeline, batch);
    if (status) {
        free_run(&run);
        return cqi_fail(error, status, "%s", cqi_status_text(status));
    }
    run.status = write_header(&run);
    if (!run.status)
        run_threads(&run);
    if (!run.status)
        run.status = cqi_output_drain(run.output);
    if (!run.status && batch->want == CQ_WANT_MEETINGS)
        run.status = write_meetings(&run);
    if (run.status && error)
        *error = run.error;
    if (run.status && error && !error->message[0])
        cqi_fail(error, run.status, "%s", cqi_status_text(run.status));
    if (progress)
        *progress = run.progress;
    pthread_mutex_destroy(&run.lock);
    free_run(&run);
    return run.status;
}
