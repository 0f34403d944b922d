#pragma once

#include <string>
#include <string_view>

namespace moothall {

/// The strings of a content stream put together to what a simple font would show of them: pieces of one TJ array are
/// one word, pieces of different operators are not. Reads whatever it is given and always ends.
std::string drawnStrings(std::string_view content);

} // namespace moothall
