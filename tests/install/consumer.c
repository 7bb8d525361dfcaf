/*
 * consumer.c - a program that uses the installed library: consumer PLUGIN_DIR prints type and value
 * of every entity of a sentence.
 */
#include <communique/communique.h>
#include <stdio.h>
#include <string.h>

static cq_status print_entity(void *context, const cq_result_entity *entity)
{
    (void)context;
    printf("%.*s %.*s\n", (int)entity->type.len, entity->type.data, (int)entity->value.len,
           entity->value.data);
    return CQ_OK;
}

int main(int argc, char **argv)
{
    static const char text[] = "The 2nd Japan-Australia Cyber Policy Dialogue was held in Tokyo on "
                               "Tuesday, 2 August, 2016.";
    cq_pipeline *pipeline = NULL;
    cq_worker *worker = NULL;
    cq_error error = {0};
    cq_sink sink = {.size = sizeof sink, .entity = print_entity};
    if (argc != 2)
        return 2;
    cq_status status = cq_pipeline_new(NULL, &pipeline, &error);
    if (!status)
        status = cq_pipeline_load_directory(pipeline, argv[1], &error);
    if (!status)
        status = cq_worker_new(pipeline, &worker, &error);
    if (!status)
        status = cq_worker_run_memory(worker, CQ_WANT_ENTITIES, "text", text, strlen(text), &sink,
                                      &error);
    if (status)
        fprintf(stderr, "%s\n", error.message);
    cq_worker_free(worker);
    cq_pipeline_free(pipeline);
    return status != CQ_OK;
}
