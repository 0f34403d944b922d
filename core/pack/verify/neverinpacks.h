#pragma once

#include <string_view>

namespace moothall {

// What a pack may have and what it never has. Names are without their slash.

/// Entries of the catalogue.
bool isCatalogKey(std::string_view key);
/// Entries of a trailer, be it a dictionary of its own or a cross-reference stream's.
bool isTrailerKey(std::string_view key);
/// Entries of a page.
bool isPageKey(std::string_view key);
/// An entry, anywhere: of scripts, attachments, forms, layers, private data.
bool isNeverKey(std::string_view key);
/// A /Type or /Subtype, of annotations other than links above all.
bool isNeverType(std::string_view name);
/// An action other than going to a page or an address.
bool isNeverAction(std::string_view name);
/// http, https or mailto.
bool isPublicAddress(std::string_view address);
/// Metadata of the few elements that Moothall writes.
bool isOurMetadata(std::string_view xml);

} // namespace moothall
