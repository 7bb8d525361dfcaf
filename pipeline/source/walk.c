/*
 * walk.c - the documents that an operand stands for: a file, or all files below a directory.
 *
 * Every directory's names are read, sorted and its descriptor closed before the first of them is
 * visited, and the way down is a stack on the heap, so a deep tree costs memory only. Below a
 * directory, what is neither file nor directory (a FIFO would block for ever) is passed over.
 */
#include "base/error.h"
#include "source/source.h"

#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The names of one directory, and how far they have been visited. */
typedef struct level {
    char **names;
    size_t count;
    size_t capacity;
    size_t next;
    size_t path_len; /* of this directory */
} level;

typedef struct walk {
    char *path; /* where the walk is */
    size_t path_capacity;
    level *levels;
    size_t depth;
    size_t capacity;
    cqi_walk_visit visit;
    void *context;
} walk;

static void free_level(level *top)
{
    for (size_t i = 0; i < top->count; i++)
        free(top->names[i]);
    free(top->names);
}

static void free_walk(walk *self)
{
    while (self->depth > 0)
        free_level(&self->levels[--self->depth]);
    free(self->levels);
    free(self->path);
}

/* Makes the path the first `len` bytes of itself, a slash if that needs one, and `name`. */
static cq_status set_path(walk *self, size_t len, const char *name)
{
    size_t name_len = strlen(name);
    if (len + name_len + 2 > self->path_capacity) {
        size_t capacity = (len + name_len + 2) * 2;
        char *path = realloc(self->path, capacity);
        if (!path)
            return CQ_E_MEMORY;
        self->path = path;
        self->path_capacity = capacity;
    }
    if (len > 0 && self->path[len - 1] != '/')
        self->path[len++] = '/';
    memcpy(self->path + len, name, name_len + 1);
    return CQ_OK;
}

static cq_status visit_failed(walk *self, int code)
{
    char reason[128] = "";
    if (strerror_r(code, reason, sizeof reason) != 0)
        reason[0] = '\0';
    cq_error error = {0};
    cqi_fail(&error, CQ_E_OPEN, "cannot open: %s", reason);
    return self->visit(self->context, self->path, CQ_E_OPEN, &error);
}

static cq_status add_name(level *top, const char *name)
{
    if (top->count == top->capacity) {
        size_t capacity = top->capacity ? top->capacity * 2 : 32;
        char **names = realloc(top->names, capacity * sizeof *names);
        if (!names)
            return CQ_E_MEMORY;
        top->names = names;
        top->capacity = capacity;
    }
    char *copy = strdup(name);
    if (!copy)
        return CQ_E_MEMORY;
    top->names[top->count++] = copy;
    return CQ_OK;
}

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

static cq_status list_names(DIR *directory, level *top, int *failed)
{
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(directory); /* NOLINT(concurrency-mt-unsafe) */
        if (!entry) {
            *failed = errno;
            break;
        }
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            CQI_TRY(add_name(top, entry->d_name));
    }
    if (top->count > 1)
        qsort(top->names, top->count, sizeof *top->names, compare_names);
    return CQ_OK;
}

static cq_status push_level(walk *self, level **top)
{
    if (self->depth == self->capacity) {
        size_t capacity = self->capacity ? self->capacity * 2 : 16;
        level *levels = realloc(self->levels, capacity * sizeof *levels);
        if (!levels)
            return CQ_E_MEMORY;
        self->levels = levels;
        self->capacity = capacity;
    }
    *top = &self->levels[self->depth++];
    **top = (level){.path_len = strlen(self->path)};
    return CQ_OK;
}

/* Lists the directory at the path and makes it the top level. */
static cq_status enter(walk *self)
{
    DIR *directory = opendir(self->path);
    if (!directory)
        return visit_failed(self, errno);
    level *top = NULL;
    int failed = 0;
    cq_status status = push_level(self, &top);
    if (status == CQ_OK)
        status = list_names(directory, top, &failed);
    closedir(directory);
    if (status == CQ_OK && failed)
        status = visit_failed(self, failed);
    return status;
}

/* Visits or enters what the path names, met below a directory. */
static cq_status visit_entry(walk *self)
{
    struct stat about;
    if (lstat(self->path, &about) != 0)
        return visit_failed(self, errno);
    if (S_ISDIR(about.st_mode))
        return enter(self);
    if (S_ISLNK(about.st_mode) && stat(self->path, &about) != 0)
        return visit_failed(self, errno);
    if (!S_ISREG(about.st_mode))
        return CQ_OK;
    return self->visit(self->context, self->path, CQ_OK, NULL);
}

static cq_status visit_all(walk *self)
{
    while (self->depth > 0) {
        level *top = &self->levels[self->depth - 1];
        if (top->next == top->count) {
            free_level(top);
            self->depth--;
            continue;
        }
        CQI_TRY(set_path(self, top->path_len, top->names[top->next++]));
        CQI_TRY(visit_entry(self));
    }
    return CQ_OK;
}

cq_status cqi_walk(const char *path, cqi_walk_visit visit, void *context)
{
    walk self = {.visit = visit, .context = context};
    cq_status status = set_path(&self, 0, path);
    if (status == CQ_OK) {
        struct stat about;
        if (stat(path, &about) != 0)
            status = visit_failed(&self, errno);
        else if (!S_ISDIR(about.st_mode))
            status = visit(context, path, CQ_OK, NULL);
        else
            status = enter(&self);
    }
    if (status == CQ_OK)
        status = visit_all(&self);
    free_walk(&self);
    return status;
}
