#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// The parent has threads, so between fork and exec only async-signal-safe calls are made.

static int64_t nanoseconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void tell(int control, int kind, int value, int64_t at, int64_t cpu, int64_t peak) {
  struct loa_pty_event event = {kind, value, at, cpu, peak};
  // A reader that is gone is noticed by the poll below.
  (void)!send(control, &event, sizeof event, MSG_NOSIGNAL);
}

static void default_signals(void) {
  for (int number = 1; number < NSIG; number++) {
    signal(number, SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// What the program's process says about its exec: two messages at most, then end of file.
struct exec_report {
  int64_t at;
  int64_t cpu;
  int error;
};

static _Noreturn void run_job(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  int slave, int report
) {
  setpgid(0, 0);
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(slave, getpid());
  default_signals();
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    dup2(slave, descriptor);
  }
  struct exec_report news = {0, 0, 0};
  if (folder != NULL && chdir(folder) != 0) {
    news.error = errno;
    (void)!write(report, &news, sizeof news);
    _exit(127);
  }
  news.cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  news.at = nanoseconds(CLOCK_MONOTONIC);
  (void)!write(report, &news, sizeof news);
  execve(path, argv, envp);
  news.error = errno;
  (void)!write(report, &news, sizeof news);
  _exit(127);
}

/// Kills the children of this process, which adopts their orphans, until none is left.
static void kill_all(void) {
  struct timespec pause = {0, 2000000};
  for (int round = 0; round < 500; round++) {
    char text[4096];
    int list = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    ssize_t count = list < 0 ? 0 : read(list, text, sizeof text - 1);
    if (list >= 0) close(list);
    int pid = 0;
    for (ssize_t at = 0; at < count; at++) {
      if (text[at] >= '0' && text[at] <= '9') {
        pid = pid * 10 + (text[at] - '0');
      } else if (pid > 1) {
        kill(pid, SIGKILL);
        pid = 0;
      }
    }
    pid_t ended;
    while ((ended = waitpid(-1, NULL, WNOHANG)) > 0) {
    }
    if (ended < 0 && errno == ECHILD) return;
    nanosleep(&pause, NULL);
  }
}

/// Reports what has happened to the children. Returns whether the job still lives.
static int look_after_children(pid_t job, int lives, int slave, int control) {
  for (;;) {
    int code;
    struct rusage usage;
    pid_t pid = wait4(-1, &code, WNOHANG | WUNTRACED | WCONTINUED, &usage);
    if (pid <= 0) return lives;
    if (pid != job) continue;
    int64_t now = nanoseconds(CLOCK_MONOTONIC);
    if (WIFSTOPPED(code)) {
      tcsetpgrp(slave, getpgrp());
      tell(control, LOA_PTY_STOPPED, WSTOPSIG(code), now, 0, 0);
    } else if (WIFCONTINUED(code)) {
      tell(control, LOA_PTY_CONTINUED, 0, now, 0, 0);
    } else {
      lives = 0;
      tcsetpgrp(slave, getpgrp());
      int64_t cpu = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000ll
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000ll;
      tell(
        control, WIFEXITED(code) ? LOA_PTY_EXITED : LOA_PTY_KILLED,
        WIFEXITED(code) ? WEXITSTATUS(code) : WTERMSIG(code), now, cpu, usage.ru_maxrss);
    }
  }
}

static _Noreturn void keep(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  int slave, int control
) {
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  // Other threads of the parent may have opened terminals of their own: held here, they would never
  // hang up.
  int low = slave < control ? slave : control;
  int high = slave < control ? control : slave;
  if (low > 3) syscall(SYS_close_range, 3u, (unsigned)low - 1, 0u);
  if (high > low + 1) syscall(SYS_close_range, (unsigned)low + 1, (unsigned)high - 1, 0u);
  syscall(SYS_close_range, (unsigned)high + 1, ~0u, 0u);
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    if (descriptor != slave && descriptor != control) dup2(slave, descriptor);
  }
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  default_signals();
  int ignored[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGWINCH};
  for (size_t at = 0; at < sizeof ignored / sizeof *ignored; at++) signal(ignored[at], SIG_IGN);
  sigset_t watched;
  sigemptyset(&watched);
  sigaddset(&watched, SIGCHLD);
  sigaddset(&watched, SIGHUP);
  sigprocmask(SIG_BLOCK, &watched, NULL);
  int signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);

  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) _exit(126);
  pid_t job = fork();
  if (job == 0) run_job(path, argv, envp, folder, slave, report[1]);
  close(report[1]);
  setpgid(job, job);
  struct exec_report started = {0, 0, 0}, news;
  while (read(report[0], &news, sizeof news) == (ssize_t)sizeof news) started = news;
  close(report[0]);
  if (job < 0 || started.error != 0) {
    tell(control, LOA_PTY_FAILED, started.error != 0 ? started.error : EAGAIN, 0, 0, 0);
    _exit(126);
  }
  tell(control, LOA_PTY_STARTED, job, started.at, started.cpu, 0);

  int lives = 1;
  struct pollfd waits[2] = {{signals, POLLIN, 0}, {control, POLLIN, 0}};
  for (;;) {
    if (poll(waits, 2, -1) < 0 && errno != EINTR) break;
    if (waits[0].revents != 0) {
      struct signalfd_siginfo info;
      while (read(signals, &info, sizeof info) == (ssize_t)sizeof info) {
        if (info.ssi_signo == SIGHUP && lives) {
          kill(-job, SIGHUP);
          kill(-job, SIGCONT);
        }
      }
      lives = look_after_children(job, lives, slave, control);
    }
    if (waits[1].revents != 0) {
      char command;
      if (recv(control, &command, 1, 0) <= 0) break;
      if (command == 'f' && lives) {
        tcsetpgrp(slave, job);
        kill(-job, SIGCONT);
      }
    }
  }
  if (lives) kill(-job, SIGKILL);
  kill_all();
  _exit(0);
}

int loa_pty_start(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  int columns, int rows, struct loa_pty *pty
) {
  int control[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control) != 0) return errno;
  char name[64];
  int error = 0, slave = -1;
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0
    || ptsname_r(master, name, sizeof name) != 0
    || (slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
    error = errno;
  }
  struct termios settings;
  if (error == 0 && tcgetattr(slave, &settings) == 0) {
    settings.c_iflag |= IUTF8;
    tcsetattr(slave, TCSANOW, &settings);
    error = loa_pty_resize(master, columns, rows);
  }
  pid_t keeper = -1;
  if (error == 0) {
    // Signals that come between fork and the keeper's own settings must not run our handlers.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    keeper = fork();
    if (keeper == 0) keep(path, argv, envp, folder, slave, control[1]);
    if (keeper < 0) error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  close(control[1]);
  if (error != 0) {
    if (slave >= 0) close(slave);
    if (master >= 0) close(master);
    close(control[0]);
    return error;
  }
  pty->master = master;
  pty->slave = slave;
  pty->control = control[0];
  pty->keeper = keeper;
  return 0;
}

int loa_pty_next_event(int control, struct loa_pty_event *event) {
  ssize_t count = recv(control, event, sizeof *event, MSG_DONTWAIT);
  if (count == (ssize_t)sizeof *event) return 1;
  return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

void loa_pty_continue(int control) {
  char command = 'f';
  (void)!send(control, &command, 1, MSG_NOSIGNAL);
}

int loa_pty_resize(int master, int columns, int rows) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int loa_pty_unread(int slave) {
  int count = 0;
  return ioctl(slave, FIONREAD, &count) == 0 ? count : 0;
}

int loa_process_descriptor(int pid) {
  return (int)syscall(SYS_pidfd_open, pid, 0);
}

int loa_wait(int first, int second, int64_t nanoseconds) {
  struct pollfd waits[2] = {{first, POLLIN, 0}, {second, POLLIN, 0}};
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  if (ppoll(waits, 2, &time, NULL) <= 0) return 0;
  return (waits[0].revents != 0 ? 1 : 0) + (waits[1].revents != 0 ? 2 : 0);
}

int loa_spawn(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  const int streams[3], int *process
) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t signals;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  for (int number = 0; number < 3; number++) {
    posix_spawn_file_actions_adddup2(&actions, streams[number], number);
  }
  if (folder != NULL) posix_spawn_file_actions_addchdir_np(&actions, folder);
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  pid_t pid = 0;
  int error = posix_spawn(&pid, path, &actions, &attributes, argv, envp);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  *process = pid;
  return error;
}

int loa_pipe(int ends[2]) {
  return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno;
}
