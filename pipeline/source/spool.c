/*
 * spool.c - files without a name: memfd_create(2), O_TMPFILE, or a name that is removed at once.
 */
#define _GNU_SOURCE
#include "source/spool.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int cqi_spool(void)
{
#ifdef MFD_CLOEXEC
    int made = memfd_create("spool", MFD_CLOEXEC);
    if (made >= 0)
        return made;
#endif
#ifdef O_TMPFILE
    int nameless = open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (nameless >= 0)
        return nameless;
#endif
    char name[] = "/tmp/spool-XXXXXX";
    int named = mkostemp(name, O_CLOEXEC);
    if (named >= 0)
        unlink(name);
    return named;
}
