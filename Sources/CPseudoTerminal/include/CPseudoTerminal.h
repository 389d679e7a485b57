#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <stdint.h>

/// What a keeper tells about its program.
enum loa_pty_event_kind {
  LOA_PTY_STARTED = 1,    ///< value: process id
  LOA_PTY_FAILED = 2,     ///< value: errno of execve or chdir
  LOA_PTY_STOPPED = 3,    ///< value: signal
  LOA_PTY_CONTINUED = 4,  ///< value: unused
  LOA_PTY_EXITED = 5,     ///< value: exit status
  LOA_PTY_KILLED = 6,     ///< value: signal
};

struct loa_pty_event {
  int32_t kind;
  int32_t value;
  int64_t at;    ///< CLOCK_MONOTONIC, nanoseconds; STARTED: just before the exec
  int64_t cpu;   ///< nanoseconds used; STARTED: used before the exec
  int64_t peak;  ///< EXITED, KILLED: largest resident size, KiB
};

struct loa_pty {
  int master;   ///< the terminal's side of the pair; non-blocking
  int slave;    ///< the program's side, kept open so that it can be asked after the program's end
  int control;  ///< events come out; 'f' goes in: continue in the foreground; closing it ends all
  int keeper;   ///< process id of the session leader
};

/// Runs a program in a new pseudo-terminal, as the foreground job of a small keeper process.
///
/// The keeper plays the shell: it leads the session, so that the program's process group is not an
/// orphan and Ctrl-Z stops it; it passes a hang-up on, takes the terminal back from a stopped job,
/// and stays after the job's end, because the end of a session leader hangs the terminal up.
/// It adopts what the program leaves running, and kills all of it when `control` is closed.
///
/// Returns 0, or an errno value and then nothing is left open or running.
int loa_pty_start(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  int columns, int rows, struct loa_pty *pty);

/// Reads one event. 1: read; 0: none waiting; -1: the keeper is gone.
int loa_pty_next_event(int control, struct loa_pty_event *event);

/// Sends SIGCONT to the program's group after making it the foreground group again.
void loa_pty_continue(int control);

/// Sets the size; the kernel sends SIGWINCH to the foreground group. 0 or an errno value.
int loa_pty_resize(int master, int columns, int rows);

/// Bytes of input that the program has not read yet.
int loa_pty_unread(int slave);

/// Waits until the first or the second descriptor is readable or closed, at most so long.
///
/// A negative descriptor is left out. Returns the sum of 1 (first) and 2 (second), or 0.
int loa_wait(int first, int second, int64_t nanoseconds);

/// Starts a program in a session of its own, without a terminal, with all signals as usual.
///
/// `streams`: what becomes its standard input, output and error. Returns 0 or an errno value.
int loa_spawn(
  const char *path, char *const argv[], char *const envp[], const char *folder,
  const int streams[3], int *process);

/// A pipe whose ends no other program inherits. Returns 0 or an errno value.
int loa_pipe(int ends[2]);

/// A descriptor that becomes readable when the process ends, or -1.
int loa_process_descriptor(int pid);

#endif
