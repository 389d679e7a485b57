// What Swift cannot import from ncurses: globals and macros. No logic here.
#pragma once

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

/// The window of the current screen; Swift 6 refuses the mutable C global itself.
static inline WINDOW *loa_stdscr(void) { return stdscr; }

/// What curses believes to be on the screen; `clearok` on it repaints everything.
static inline WINDOW *loa_curscr(void) { return curscr; }

static inline FILE *loa_stdin(void) { return stdin; }

/// How many colors `start_color` found, 0 without colors.
static inline int loa_colors(void) { return COLORS; }

static inline attr_t loa_attribute_bold(void) { return WA_BOLD; }
static inline attr_t loa_attribute_dim(void) { return WA_DIM; }
static inline attr_t loa_attribute_underline(void) { return WA_UNDERLINE; }
static inline attr_t loa_attribute_reverse(void) { return WA_REVERSE; }

/// The value of a string capability; NULL if this terminal has none.
static inline const char *loa_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// What makes rows `top` to `bottom`, from 0, the ones that scroll; NULL if this terminal cannot.
/// Valid until the next call.
static inline const char *loa_scroll_region(int top, int bottom) {
  const char *format = loa_capability("csr");
  return format == NULL ? NULL : tiparm(format, top, bottom);
}

/// How many columns the C library, and so curses, gives a character; -1 if it cannot be shown.
int wcwidth(wchar_t character);
