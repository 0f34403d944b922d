#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace moothall::fuzz {

/// A PDF of the objects in `text`, numbered from 1 and parted by lines "endobj", with the table,
/// the lengths and the ends that make it one: so what is damaged is what objects say, not where
/// they lie. The catalogue is the first object that says so; a stream's data stand behind
/// "stream\n".
std::string objectFile(std::string_view text);

/// `text` without the lines "endfile" between its parts.
std::vector<std::string_view> filesIn(std::string_view text);

} // namespace moothall::fuzz
