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

extern const EmbeddedTemplate embedded_templates[];
extern const size_t embedded_templates_count;

#endif
