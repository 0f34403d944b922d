#pragma once

#include "core/base/result.h"
#include "core/pack/packsources.h"
#include "core/pack/packwriter.h"
#include "core/pack/pageview.h"
#include "core/typeset/stamps.h"

#include <QHash>

namespace moothall {

/// "Page 43" at the foot, "Agenda Item 6" at the head, "Copy 3 of 12" beside it, as artifacts: on the visible edge, upright and of the same
/// printed size whatever the page's rotation, crop and unit. Each edition has fonts of its own, with the glyphs of
/// its own stamps.
class PackStamps
{
public:
    /// Errors: those of shapeStamps().
    static Result<PackStamps> make(const PackSources &sources);

    /// Writes the two fonts, once.
    void writeFonts(PackWriter &writer);
    /// What goes into a page's /Font dictionary.
    const std::string &fontEntries() const { return m_fontEntries; }

    /// Drawing operators for a page: `number` where it has one, `item` (an index) where it opens an item's papers, and
    /// the pack's mark where it has one. On a page that is a picture to its edges they stand on a white ground, to be read whatever is beneath.
    std::string content(const PageView &view, int number, int item, bool onPicture = false) const;

private:
    struct Place
    {
        double size, x, y;
        const char *subtype;
        bool onPicture;
    };
    void drawMark(std::string &to, const PageView &view, bool onPicture) const;
    void draw(std::string &to, const ShapedStamp &stamp, const Place &place) const;

    StampSheet m_sheet;
    QHash<int, int> m_numbers; ///< printed number -> index in the sheet
    QHash<int, int> m_items;   ///< item -> index in the sheet
    int m_mark = -1;           ///< index in the sheet
    std::string m_regularName;
    std::string m_boldName;
    std::string m_fontEntries;
};

} // namespace moothall
