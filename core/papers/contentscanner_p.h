#pragma once

#include "core/papers/contentscanner.h"
#include "core/papers/textplaces.h"

#include <cstddef>
#include <vector>

namespace moothall {

inline constexpr size_t nowhere = std::string_view::npos;

inline bool isContentSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// The work of scanContent(): tokens and operators in contentscanner.cpp, what they paint and mark
/// in contentmarks.cpp.
class ContentScanner
{
public:
    ContentScanner(std::string_view content, const ContentNames &names,
                   const ContentOptions &options)
        : m_text(content)
        , m_names(names)
        , m_options(options)
    {}

    ContentScan run();

private:
    /// One level of marked content.
    struct Mark
    {
        bool counts; ///< it has an MCID or is an artifact
        bool hidden;
        bool dropped;
    };

    void readToken();
    void readString();
    void readOperator();
    void handle(std::string_view op, size_t begin);
    void handleLong(std::string_view op, size_t begin);
    void beginMark(bool withProperties);
    void endMark();
    void growPath();
    void paintPath(size_t begin);
    void showText(std::string_view op);
    void paintXObject();
    void paintDrawing();
    void countImage();
    void inlineImage();
    void closeAll();
    /// Opens a mark where text follows that none encloses, in its paragraph.
    void markText();
    void endTextMark(size_t place);
    void forgetOperands();

    void write(std::string_view text);
    void copyTo(size_t end);
    void drop(size_t begin, size_t end);
    void insertAt(size_t place, std::string_view text);

    std::string_view m_text;
    const ContentNames &m_names;
    const ContentOptions &m_options;
    ContentScan m_found;
    size_t m_at = 0;
    size_t m_copied = 0;
    bool m_apart = false; ///< what is written next doesn't follow on what was written last

    size_t m_operands = nowhere;     ///< where the operands of the coming operator begin
    std::string_view m_lastNames[2]; ///< the last two names among them, outside dictionaries
    int m_nameCount = 0;
    int m_dictionaryDepth = 0;
    bool m_mcidFollows = false;
    int m_inlineMcid = -1;
    LastNumbers m_numbers; ///< among the operands

    size_t m_path =
        nowhere; ///< where the path that is being built begins, unless a mark came between
    bool m_pathOpen = false;
    bool m_inlineImage = false; ///< between BI and ID
    std::vector<Mark> m_marks;
    int m_counting = 0;
    int m_hidden = 0;
    int m_saved = 0;
    bool m_inText = false;
    TextPlaces m_places;
    bool m_textMarked = false; ///< one of our own marks is open
};

} // namespace moothall
