#pragma once

#include <QtGlobal>

namespace conversations {

/// A conversation's place in the store: given when it is first seen, and its own for good.
using Row = qint32;

} // namespace conversations
