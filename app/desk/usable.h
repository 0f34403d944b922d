#pragma once

namespace moothall {

class MainWindow;

/// Ends the program as soon as a register is open, its first page is painted and no event waits,
/// and says so on standard output with the memory that is this process's share ("usable 81234 kB"):
/// for measuring from outside.
void endWhenUsable(MainWindow &window);

} // namespace moothall
