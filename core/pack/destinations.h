#pragma once

#include "core/base/result.h"
#include "core/pack/canonicalsource.h"
#include "core/pack/packsources.h"

#include <map>
#include <set>
#include <string>

namespace moothall {

/// The named places of a pack, and the proof that every link of ours leads to one.
class PackDestinations
{
public:
    /// The first of a name counts.
    void add(const QString &name, std::string destination);
    /// Notes the names that the links of one of our own pages lead to.
    void noteLinks(const CanonicalSource &source, const DictView &page);
    /// Internal, naming the link, where one leads nowhere.
    Status checkLinks() const;
    /// The inside of a name tree's leaf; empty where there are none.
    std::string names() const;

private:
    std::map<std::string, std::string> m_places; ///< by name, in the order of its bytes
    std::set<std::string> m_links;               ///< names as written in the sources
};

} // namespace moothall
