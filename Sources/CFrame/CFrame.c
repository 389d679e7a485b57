// Curses flushes after each movement of the cursor, by `write`, and cannot be told not to. The
// dynamic linker gives it this `write`, since a program's own symbols go before those of libraries.
// Where it should ever give it the library's, a frame is sent in small pieces, and nothing else
// changes.

#define _GNU_SOURCE
#include "CFrame.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static _Atomic int collecting = -1;
static uint8_t *held;
static size_t used;
static size_t room;

/// Makes room for more; zero if there is none.
static int reserve(size_t more) {
  if (more <= room - used) return 1;
  size_t wanted = (used + more) * 2;
  uint8_t *larger = realloc(held, wanted);
  if (larger == NULL) return 0;
  held = larger;
  room = wanted;
  return 1;
}

void loa_collect(int descriptor) {
  used = 0;
  atomic_store_explicit(&collecting, descriptor, memory_order_relaxed);
}

size_t loa_collected(const uint8_t **bytes) {
  atomic_store_explicit(&collecting, -1, memory_order_relaxed);
  *bytes = held;
  return used;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  const int kept = atomic_load_explicit(&collecting, memory_order_relaxed);
  if (descriptor != kept || descriptor < 0 || !reserve(count)) {
    return syscall(SYS_write, descriptor, bytes, count);
  }
  memcpy(held + used, bytes, count);
  used += count;
  return (ssize_t)count;
}
