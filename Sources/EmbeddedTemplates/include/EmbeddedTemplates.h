#ifndef EMBEDDED_TEMPLATES_H
#define EMBEDDED_TEMPLATES_H
#include <stddef.h>

/// One file of Sources/Templates/Files, as it stood when the program was built.
typedef struct {
    /// Relative to that folder, with '/'.
    const char *path;
    const unsigned char *bytes;
    size_t count;
} EmbeddedTemplate;

/// How many files there are.
size_t embedded_template_count(void);

/// The file in a row of the table, which is sorted by path; rows count from 0.
const EmbeddedTemplate *embedded_template(size_t row);

#endif
