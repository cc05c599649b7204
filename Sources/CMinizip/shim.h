#include <zlib.h>
#include <minizip/ioapi.h>
#include <minizip/zip.h>
#include <minizip/unzip.h>
