#pragma once

#include "core/papers/reading/plainfile.h"

#include <map>

namespace moothall::accessibility {

/// The standard structure types (ISO 32000-1, 14.8.4) that rules ask after; the others are Other.
enum class Role : std::uint8_t {
    None, ///< a type that is mapped to no standard one
    Other,
    Document,
    Part,
    NonStruct,
    Annot,
    Caption,
    Figure,
    Form,
    Formula,
    H,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    L,
    LBody,
    LI,
    Lbl,
    Link,
    Note,
    TBody,
    TD,
    TFoot,
    TH,
    THead,
    TOC,
    TOCI,
    TR,
    Table,
};

/// None for a name that isn't a standard type's.
Role standardRole(reading::View type);
inline bool isNumberedHeading(Role role)
{
    return role >= Role::H1 && role <= Role::H6;
}

/// What a file's own types stand for.
class RoleMap
{
public:
    RoleMap() = default;
    RoleMap(const reading::PlainFile &file, reading::View map);

    struct Mapping
    {
        Role role = Role::None;
        bool isCircular = false;
        bool remapsStandard = false;
    };
    Mapping of(reading::View type) const;

private:
    std::map<std::string, std::string, std::less<>> m_types;
};

} // namespace moothall::accessibility
