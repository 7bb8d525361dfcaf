/*
 * replay.c - runs a fuzz target on files and folders of files: the corpus as an ordinary test,
 * without libFuzzer. Fails when there was nothing to run.
 */
#include <dirent.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t ran;

static int run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return 1;
    size_t size = 0;
    size_t capacity = 1 << 16;
    uint8_t *data = malloc(capacity);
    size_t got;
    while (data && (got = fread(data + size, 1, capacity - size, file)) > 0) {
        size += got;
        if (size == capacity) {
            uint8_t *grown = realloc(data, capacity *= 2);
            if (!grown)
                free(data);
            data = grown;
        }
    }
    fclose(file);
    if (!data)
        return 1;
    LLVMFuzzerTestOneInput(data, size);
    free(data);
    ran++;
    return 0;
}

static int run_path(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return 1;
    if (!S_ISDIR(status.st_mode))
        return run_file(path);
    DIR *directory = opendir(path);
    int failed = directory == NULL;
    for (struct dirent *entry; directory && (entry = readdir(directory));) {
        char inside[PATH_MAX];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(inside, sizeof inside, "%s/%s", path, entry->d_name);
        failed |= run_path(inside);
    }
    if (directory)
        closedir(directory);
    return failed;
}

int main(int argc, char **argv)
{
    int failed = 0;
    for (int i = 1; i < argc; i++)
        failed |= run_path(argv[i]);
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    printf("%zu inputs\n", ran);
    return failed || ran == 0;
}
