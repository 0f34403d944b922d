#pragma once

#include "core/pack/verify/verifyverb.h"
#include "core/papers/recognition.h"
#include "core/papers/verbs.h"
#include "core/tasks/helper.h"
#include "core/typeset/picturepage.h"

#include <array>

namespace moothall {

/// Everything the helper can be asked to do. A room adds a line here and its library to CMakeLists.txt.
struct NamedVerb {
    const char *name;
    HelperVerb verb;
};

inline constexpr std::array helperVerbs{
    NamedVerb{"accept-changes", &acceptChangesVerb},
    NamedVerb{"accessibility", &accessibilityVerb},
    NamedVerb{"add-text", &addTextVerb},
    NamedVerb{"canonicalise", &canonicaliseVerb},
    NamedVerb{"inspect", &inspectVerb},
    NamedVerb{"look", &lookVerb},
    NamedVerb{"message", &messageVerb},
    NamedVerb{"notes", &notesVerb},
    NamedVerb{"picture", &pictureVerb},
    NamedVerb{"plaintext", &plainTextVerb},
    NamedVerb{"review", &reviewVerb},
    NamedVerb{"text", &textVerb},
    NamedVerb{"unlock", &unlockVerb},
    NamedVerb{"verify", &verifyVerb},
};

} // namespace moothall
