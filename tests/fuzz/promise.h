#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share.
namespace fuzz {

/// Where it is not kept, says so and ends the program: libFuzzer then keeps the input that did it.
inline void promise(bool isKept, const char *words)
{
    if (isKept)
        return;
    std::fprintf(stderr, "This promise was broken: %s\n", words);
    std::abort();
}

/// An input as a copy of its own, so that AddressSanitizer sees whoever reads past its end.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace fuzz

/// What libFuzzer calls with each input. Declared here, as no header does.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
