/*
 * sandbox.c - starting a program that is trusted with nothing but its three descriptors.
 *
 * Between fork and exec only what POSIX calls async-signal-safe is used, because other threads may
 * hold any lock. On Linux namespaces take the network away, and a seccomp filter (seccomp(2))
 * refuses sockets, new processes and files opened for writing; each is left out where the kernel or
 * a container refuses it. RLIMIT_FSIZE 0 and the other limits hold everywhere.
 */
#define _GNU_SOURCE
#include "source/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

enum { FILES_MAX = 64, DESCRIPTORS_MAX = 65536, NOT_STARTED = 127 };

#if defined(__linux__) && defined(__x86_64__)
#define FILTER_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__linux__) && defined(__aarch64__)
#define FILTER_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef FILTER_ARCHITECTURE
#define REFUSE         (SECCOMP_RET_ERRNO | EPERM)
#define LOAD(field)    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, action)
/* With the call's number loaded: refuses it. */
#define DENY(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), ANSWER(REFUSE)
/* Refuses it when one of `bits` is set in an argument; the number is lost on the way. */
#define DENY_BITS(call, argument, bits)                                                            \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4), LOAD(args[argument]),                   \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), 0, 1), ANSWER(REFUSE),                        \
        ANSWER(SECCOMP_RET_ALLOW)
#define WRITING (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)

/* What no converter needs. Low halves of arguments come first on the machines named above. */
static const struct sock_filter rules[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, FILTER_ARCHITECTURE, 1, 0),
    ANSWER(SECCOMP_RET_ALLOW),
    LOAD(nr),
    DENY(socket),
    DENY(socketpair),
    DENY(connect),
    DENY(bind),
    DENY(ptrace),
    DENY(process_vm_readv),
    DENY(process_vm_writev),
    DENY(kill),
    DENY(tkill),
    DENY(mount),
    DENY(keyctl),
    DENY(bpf),
    DENY(perf_event_open),
    DENY(io_uring_setup),
    DENY(memfd_create),
    DENY(truncate),
    DENY(unlinkat),
    DENY(mkdirat),
    DENY(renameat2),
    DENY(linkat),
    DENY(symlinkat),
    DENY(fchmodat),
    DENY(fchownat),
#ifdef SYS_fork
    DENY(fork),
    DENY(vfork),
    DENY(creat),
    DENY(unlink),
    DENY(rename),
    DENY(mkdir),
    DENY(link),
    DENY(symlink),
    DENY(chmod),
    DENY(chown),
    DENY_BITS(open, 1, WRITING),
#endif
    DENY_BITS(openat, 2, WRITING),
    ANSWER(SECCOMP_RET_ALLOW),
};
#endif

int cqi_sandbox_pipe(int ends[2])
{
    return pipe2(ends, O_CLOEXEC);
}

/* Gives up rights for good; what the kernel refuses is left out. */
static void give_up_rights(void)
{
#ifdef __linux__
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 && unshare(CLONE_NEWNET) != 0)
        errno = 0;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return;
#endif
#ifdef FILTER_ARCHITECTURE
    struct sock_filter filter[sizeof rules / sizeof rules[0]]; /* the kernel's type is not const */
    memcpy(filter, rules, sizeof rules);
    struct sock_fprog program = {sizeof rules / sizeof rules[0], filter};
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0)
        errno = 0;
#endif
}

static void limit(int resource, uint64_t value)
{
    struct rlimit old;
    struct rlimit new = {value, value};
    if (getrlimit((unsigned)resource, &old) == 0 && old.rlim_max != RLIM_INFINITY &&
        old.rlim_max < new.rlim_max)
        new.rlim_cur = new.rlim_max = old.rlim_max;
    if (setrlimit((unsigned)resource, &new) != 0)
        _exit(NOT_STARTED);
}

static void set_limits(const cqi_sandbox_limits *limits)
{
    limit(RLIMIT_AS, limits->memory_bytes);
    limit(RLIMIT_CPU, limits->cpu_seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, FILES_MAX);
}

/* Moves the three descriptors to 0, 1 and 2 and closes all others. */
static void arrange_descriptors(const int descriptors[3])
{
    int moved[3];
    for (int i = 0; i < 3; i++) /* out of each other's way first */
        moved[i] = fcntl(descriptors[i], F_DUPFD, 3);
    for (int i = 0; i < 3; i++)
        if (moved[i] < 0 || dup2(moved[i], i) < 0)
            _exit(NOT_STARTED);
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 3U, ~0U, 0U) == 0)
        return;
#endif
    struct rlimit open_files = {0, 0};
    if (getrlimit(RLIMIT_NOFILE, &open_files) != 0 || open_files.rlim_cur > DESCRIPTORS_MAX)
        open_files.rlim_cur = DESCRIPTORS_MAX;
    for (int i = 3; i < (int)open_files.rlim_cur; i++)
        close(i);
}

/* The parent's signals and its mask are not the program's. */
static void reset_signals(void)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGCHLD, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
}

static void die_with(pid_t parent)
{
#ifdef __linux__
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
        _exit(NOT_STARTED);
#else
    (void)parent;
#endif
}

pid_t cqi_sandbox_start(const char *program, const char *const *arguments, const int descriptors[3],
                        const cqi_sandbox_limits *limits)
{
    static char *const environment[] = {(char *)"LC_ALL=C", (char *)"PATH=/usr/bin:/bin", NULL};
    pid_t parent = getpid();
    pid_t child = fork();
    if (child != 0)
        return child;
    die_with(parent);
    arrange_descriptors(descriptors);
    if (lseek(0, 0, SEEK_SET) < 0)
        errno = 0; /* a pipe, read from where it stands */
    reset_signals();
    set_limits(limits);
    give_up_rights();
    union {
        const char *const *given;
        char *const *taken;
    } list = {.given = arguments}; /* execve leaves them alone, but its type does not say so */
    execve(program, list.taken, environment);
    _exit(NOT_STARTED);
}
