#pragma once

#include "core/papers/accessibility/findings.h"
#include "core/papers/accessibility/fontuse.h"
#include "core/papers/accessibility/structuretree.h"
#include "core/papers/reading/pages.h"

#include <map>
#include <set>

namespace moothall::accessibility {

/// Goes through what pages draw: every piece belongs to an element or is an artifact, and one isn't
/// within the other.
class ContentWalk
{
public:
    ContentWalk(const reading::PlainFile &file, StructureTree &tree, bool hasLanguage,
                FontUses &fonts, Findings &findings)
        : m_file(file)
        , m_tree(tree)
        , m_hasLanguage(hasLanguage)
        , m_fonts(fonts)
        , m_findings(findings)
    {}

    void page(const reading::FilePage &page, int number);
    /// What an annotation looks like; `resources` stand in where it has none.
    void appearance(reading::View form, reading::View resources, int page);
    /// When all has been read.
    void finish();
    /// The marks that pages and forms bear, by their object.
    const std::map<int, std::set<int>> &marks() const { return m_marks; }

private:
    /// What stands around a piece of content.
    struct Around
    {
        bool isTagged = false;
        bool isArtifact = false;
        bool hasLanguage = false;
    };
    struct State
    {
        FontUse *font = nullptr;
        int mode = 0;
    };
    /// One stream on its way.
    struct Run
    {
        int owner = 0;                            ///< page or form
        std::vector<reading::View> elements = {}; ///< of its marks, from the parent tree
        reading::Entries fonts = {}, objects = {}, properties = {}, states = {};
        Around around = {};
        std::vector<Around> marks = {}; ///< what stood around each open mark
        std::vector<State> saved = {};
        size_t unsaved = 0;
        State state = {};
        std::vector<reading::Token> operands = {};
        reading::View content = {};
        reading::View resources = {};
        size_t operandsAt = 0; ///< where they begin in it
    };

    void run(reading::View content, Run &run, reading::View resources, reading::View structParents);
    void operate(reading::View name, Run &run);
    void operateText(reading::View name, Run &run);
    void beginMark(Run &run, bool hasProperties);
    reading::Entries propertiesOf(const Run &run) const;
    int elementOfMark(const Run &run, int mcid) const;
    void checkSpan(const reading::Entries &properties, bool hasLanguage);
    void useState(const Run &run, State &state);
    void show(Run &run, const reading::Token &string);
    void drawObject(Run &run);
    void drawForm(int id, const Around &around, reading::View resources);
    void checkPiece(const Run &run);

    static constexpr int deepestForm = 12;
    static constexpr size_t mostSaved = 512;
    static constexpr size_t mostMarks = 4096;

    const reading::PlainFile &m_file;
    StructureTree &m_tree;
    bool m_hasLanguage;
    FontUses &m_fonts;
    Findings &m_findings;
    reading::StreamDecoder m_decoder;
    int m_page = 0;
    int m_depth = 0;
    std::set<std::pair<int, int>> m_formsRead; ///< a form in each of its surroundings
    std::map<int, int>
        m_paintings; ///< of forms that bear marks, once for each place that draws them
    std::map<int, std::set<int>> m_marks;
};

} // namespace moothall::accessibility
