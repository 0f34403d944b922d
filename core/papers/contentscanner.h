#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace moothall {

/// What painting an XObject puts on the page.
enum class PaintKind {
    Nothing, ///< no such XObject
    Drawing, ///< a form of lines and areas only
    Image,   ///< an image, or a form with images but no text
    Text,    ///< a form with text
    Marked,  ///< a form that marks its own content for the structure tree
    Hidden,  ///< anything on a layer that isn't shown
};

/// What the scanner has to be told about the resources that a content stream names. Names come
/// without their slash,
/// #-escapes resolved. Empty functions mean "no".
struct ContentNames
{
    /// A property list with an MCID (`/P /MC0 BDC`): its number, or -1.
    std::function<int(std::string_view name)> mcidOfProperties;
    /// A property list that is an optional content group which isn't shown.
    std::function<bool(std::string_view name)> hiddenProperties;
    std::function<PaintKind(std::string_view name)> kindOfXObject;
};

struct ContentOptions
{
    bool wrapPaths = false;  ///< unmarked drawing becomes an artifact
    bool dropLayers = false; ///< optional content marks go, and with them what is hidden
    bool markText = false;   ///< of an untagged page: text is marked, MCIDs in it are stale and go
};

/// What a content stream holds, and itself again where it had to be mended.
struct ContentScan
{
    int textOperators = 0;
    int unmarkedText = 0; ///< text operators that neither an MCID nor an artifact encloses
    int images = 0;       ///< painted, inline ones included
    int unmarkedImages = 0;
    int missing = 0; ///< XObjects that aren't there
    int wrappedPaths = 0;
    int highestMcid = -1;
    bool paintsPaths = false;
    bool unbalanced = false;
    bool cutShort =
        false; ///< it ended in the middle of a string, array, dictionary or inline image
    bool hidHidden = false; ///< content of a hidden layer was taken out
    /// With markText: the paragraph, counted from 0, that each new mark, a line, belongs to. A paragraph ends
    /// where the next line stands further off than lines do, or is of another size.
    std::vector<int> markParagraphs;
    bool changed = false;
    std::string mended; ///< the whole stream, where `changed`
};

/// Reads the content of a page or form once, never faster than a byte at a time and never
/// backwards: it ends for any bytes whatever, in linear time, without recursion.
ContentScan scanContent(std::string_view content, const ContentNames &names,
                        const ContentOptions &options);

} // namespace moothall
