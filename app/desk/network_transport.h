#pragma once

#include "app/desk/desk.h"

namespace desk {

/// The real network: what makes the transports of a program that people use. `clock` must outlive them.
[[nodiscard]] Desk::MakeTransport networkTransport(base::Clock *clock);

} // namespace desk
