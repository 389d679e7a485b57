// The floor: what any ncurses program costs. Draws one word, waits for q.
// cc -O2 empty.c -o empty -lncursesw
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return 1;
  raw();
  noecho();
  keypad(stdscr, TRUE);
  int key, count = 0;
  do {
    mvprintw(0, 0, "ready %d", count++);
    key = getch();
  } while (key != 'q');
  endwin();
  return 0;
}
