#pragma once

#include "core/pack/canonicalsource.h"
#include "core/pack/packstamps.h"
#include "core/pack/packwriter.h"
#include "core/pack/referencerewriter.h"
#include "core/pack/sharedstreams.h"
#include "core/pack/structuremerge.h"

#include <map>
#include <optional>
#include <vector>

namespace moothall {

/// Short streams that pages share: they open what our stamps close again. Each is written when it is first needed.
class ContentBrackets
{
public:
    enum class Kind {
        Save,      ///< q
        Figure,    ///< q, and the marked content of a Figure
        Paragraph, ///< q, and the marked content of a P
    };

    explicit ContentBrackets(PackWriter &writer) : m_writer(writer) {}
    int objectOf(Kind kind);

private:
    PackWriter &m_writer;
    std::map<Kind, int> m_objects;
};

/// The objects of one source on their way into the pack: first its pages, which are changed, then all the rest in the
/// order of the file, which is copied.
class SourceCopy
{
public:
    /// What a page is given in the pack.
    struct Placing
    {
        int id = 0;                         ///< its number in the pack
        int parent = 0;                     ///< its node of the page tree
        std::string stamps = {};            ///< drawing operators; none where empty
        std::optional<int> wholePageKey = {}; ///< of an untagged page that is one element
        bool isFigure = false;              ///< what that element is: a Figure, else a P
        bool keepsTags = true;              ///< false where a reader hears nothing of the page
    };
    SourceCopy(PackWriter &writer, const CanonicalSource &source, const PackStamps &stamps, ContentBrackets &brackets);

    ReferenceRewriter &rewriter() { return m_rewriter; }
    const ReferenceRewriter &rewriter() const { return m_rewriter; }
    /// The object doesn't come along, what refers to it refers to `number` of the pack instead.
    void replaceBy(int id, int number);
    /// Only what the pages need comes along, nothing of a structure or an outline.
    Status keepOnlyWhatPagesNeed();
    /// The number a page gets, reserved for it.
    int numberOf(int id) const { return m_rewriter.numbers[size_t(id)]; }
    /// False where something else stands in its place: what is a page and its outline at once can't be copied.
    bool keepsNumber(int id) const { return numberOf(id) == m_first + id; }

    /// Leaves behind the streams that the pack holds already; `index` is the source's. Before anything is copied.
    void shareStreams(SharedStreams &streams, int index);
    /// Notes which shared resources get the stamps' fonts. Before anything is copied.
    Status findFontPlaces();
    Status copyPage(int pageId, const Placing &placing);
    /// Everything but the pages. `tags` changes the elements that need it.
    Status copyRest(const SourceTags &tags);

private:
    enum class Place { Resources, Fonts };

    void leaveBehind(int id) { replaceBy(id, 0); }
    void appendWithFonts(std::string &to, Bytes dictionary, Place place) const;
    void appendContents(std::string &to, Bytes contents, const Placing &placing);

    PackWriter &m_writer;
    const CanonicalSource &m_source;
    const PackStamps &m_stamps;
    ContentBrackets &m_brackets;
    int m_first; ///< the source's object 0 would have this number
    ReferenceRewriter m_rewriter;
    std::map<int, Place> m_fontPlaces;
    std::vector<char> m_staysBehind; ///< isn't copied with the rest: pages, and what has another in its place
};

} // namespace moothall
