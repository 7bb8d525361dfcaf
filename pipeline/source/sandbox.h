/*
 * sandbox.h - a child process for a program that reads what strangers wrote: without network,
 * without writing, with limits, gone when its parent is.
 */
#ifndef CQI_SANDBOX_H
#define CQI_SANDBOX_H

#include <stdint.h>
#include <sys/types.h>

/* A pipe whose ends no other program of this process inherits. 0, or -1: errno says why. */
int cqi_sandbox_pipe(int ends[2]);

typedef struct cqi_sandbox_limits {
    uint64_t memory_bytes; /* address space */
    unsigned cpu_seconds;
} cqi_sandbox_limits;

/*
 * Starts `program` (an absolute path) in a process of its own. Its descriptors 0, 1 and 2 are the
 * given ones, all others are closed; descriptor 0 is set to its beginning where it can be.
 * Where the kernel allows it the child has no network, and may neither write files nor start other
 * programs; where it does not, the limits alone hold. Returns its process id, -1: errno says why.
 */
pid_t cqi_sandbox_start(const char *program, const char *const *arguments, const int descriptors[3],
                        const cqi_sandbox_limits *limits);

#endif
