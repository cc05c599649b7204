#include "EmbeddedTemplates.h"
const EmbeddedTemplate embedded_templates[] = {{"", (const unsigned char *)"", 0}};
const size_t embedded_templates_count = 0;
