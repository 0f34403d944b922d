#pragma once

#include "core/pack/packsources.h"

#include <string>

namespace moothall {

/// The metadata packet of the file: title, author, language, when and with what; PDF/UA only where it was earned.
std::string packMetadata(const PackSources &sources, bool claimsPdfUa);
/// The same for readers that know only the older form.
std::string packInformation(const PackSources &sources);

} // namespace moothall
