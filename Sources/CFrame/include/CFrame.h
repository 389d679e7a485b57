#ifndef C_FRAME_H
#define C_FRAME_H

#include <stddef.h>
#include <stdint.h>

/// Collects from now on, in memory, what is written to a descriptor, until `loa_collected`.
///
/// One descriptor at a time, written to by the thread that collects. Others write as ever.
void loa_collect(int descriptor);

/// Ends the collecting. What was written stands at `*bytes` until the next `loa_collect`.
size_t loa_collected(const uint8_t **bytes);

#endif
