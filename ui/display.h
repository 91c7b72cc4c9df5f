#pragma once

class QGuiApplication;

namespace ui::display {

/// To be called before there is an application: where the environment names a plugin that is not there, the
/// others are tried after it; where none works, that is said in a line, and the program ends with code 1,
/// instead of a crash.
void prepare();

/// The display is there: says on the error output where it is not the one that was asked for, and lets
/// Qt's own messages through as they are.
void opened();

} // namespace ui::display
