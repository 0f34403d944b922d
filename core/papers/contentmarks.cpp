#include "core/papers/contentscanner_p.h"

#include <algorithm>

namespace moothall {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string withoutEscapes(std::string_view name)
{
    std::string plain;
    for (size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '#' && i + 2 < name.size() && hexValue(name[i + 1]) >= 0 &&
            hexValue(name[i + 2]) >= 0) {
            plain += char(hexValue(name[i + 1]) * 16 + hexValue(name[i + 2]));
            i += 2;
        } else {
            plain += name[i];
        }
    }
    return plain;
}

} // namespace

void ContentScanner::beginMark(bool withProperties)
{
    endTextMark(m_operands);
    Mark mark{false, false, false};
    const bool named = withProperties && m_nameCount >= 2;
    const std::string_view tag = named ? m_lastNames[0] : m_lastNames[1];
    if (m_nameCount > 0 && tag == "Artifact") {
        mark.counts = true;
    } else if (named && tag == "OC") {
        mark.dropped = m_options.dropLayers;
        mark.hidden = m_options.dropLayers && m_names.hiddenProperties &&
                      m_names.hiddenProperties(withoutEscapes(m_lastNames[1]));
    } else if (withProperties) {
        int mcid = m_inlineMcid;
        if (named && m_names.mcidOfProperties)
            mcid = m_names.mcidOfProperties(withoutEscapes(m_lastNames[1]));
        mark.dropped = m_options.markText && mcid >= 0;
        mark.counts = mcid >= 0 && !mark.dropped;
        if (!mark.dropped)
            m_found.highestMcid = std::max(m_found.highestMcid, mcid);
    }
    if (mark.dropped)
        drop(m_operands, m_at);
    m_counting += mark.counts;
    m_hidden += mark.hidden;
    m_marks.push_back(mark);
    m_path = nowhere;
}

void ContentScanner::endMark()
{
    m_path = nowhere;
    endTextMark(m_operands);
    if (m_marks.empty()) {
        m_found.unbalanced = true;
        drop(m_operands, m_at);
        return;
    }
    const Mark mark = m_marks.back();
    m_marks.pop_back();
    m_counting -= mark.counts;
    m_hidden -= mark.hidden;
    if (mark.dropped)
        drop(m_operands, m_at);
}

void ContentScanner::growPath()
{
    if (!m_pathOpen)
        m_path = m_operands;
    m_pathOpen = true;
}

void ContentScanner::paintPath(size_t begin)
{
    const size_t path = m_path;
    m_path = nowhere;
    m_pathOpen = false;
    if (m_hidden) {
        drop(begin, m_at);
        insertAt(m_at, "n");
        m_found.hidHidden = true;
        return;
    }
    m_found.paintsPaths = true;
    if (m_counting || !m_options.wrapPaths || path == nowhere || path < m_copied)
        return;
    insertAt(path, "/Artifact BMC ");
    insertAt(m_at, " EMC");
    ++m_found.wrappedPaths;
}

void ContentScanner::paintDrawing()
{
    m_found.paintsPaths = true;
    if (m_counting || !m_options.wrapPaths)
        return;
    insertAt(m_operands, "/Artifact BMC ");
    insertAt(m_at, " EMC");
    ++m_found.wrappedPaths;
}

void ContentScanner::showText(std::string_view op)
{
    if (m_hidden) {
        drop(m_operands, m_at);
        if (op.size() == 1)
            insertAt(m_at, "T*");
        m_found.hidHidden = true;
        return;
    }
    ++m_found.textOperators;
    if (m_options.markText)
        markText();
    else if (!m_counting)
        ++m_found.unmarkedText;
}

void ContentScanner::markText()
{
    if (m_counting)
        return;
    using Step = TextPlaces::Step;
    const Step step = m_places.step();
    // A mark for each line: readers part the words of two marks, those of two lines they often don't.
    if (m_textMarked && step == Step::AlongTheLine)
        return;
    endTextMark(m_operands);
    const int paragraph = m_found.markParagraphs.empty() ? -1 : m_found.markParagraphs.back();
    m_found.markParagraphs.push_back(paragraph + (step != Step::NextParagraph && paragraph >= 0 ? 0 : 1));
    insertAt(m_operands, "/P <</MCID " + std::to_string(++m_found.highestMcid) + ">> BDC ");
    m_textMarked = true;
}

void ContentScanner::endTextMark(size_t place)
{
    if (!m_textMarked)
        return;
    insertAt(place, "EMC ");
    m_textMarked = false;
}

void ContentScanner::countImage()
{
    ++m_found.images;
    if (!m_counting)
        ++m_found.unmarkedImages;
}

void ContentScanner::paintXObject()
{
    // What is hidden isn't asked after, so that the asker learns which XObjects are still in use.
    const PaintKind kind = !m_hidden && m_nameCount > 0 && m_names.kindOfXObject
                               ? m_names.kindOfXObject(withoutEscapes(m_lastNames[1]))
                               : PaintKind::Nothing;
    if (m_hidden || kind == PaintKind::Hidden) {
        drop(m_operands, m_at);
        m_found.hidHidden = true;
        return;
    }
    switch (kind) {
    case PaintKind::Drawing:
        paintDrawing();
        break;
    case PaintKind::Image:
        countImage();
        break;
    case PaintKind::Text:
    case PaintKind::Marked:
        ++m_found.textOperators;
        if (m_options.markText && !m_counting) {
            m_places.forget();
            markText();
            m_places.forget();
            endTextMark(m_at);
        } else if (kind == PaintKind::Text && !m_counting) {
            ++m_found.unmarkedText;
        }
        break;
    case PaintKind::Nothing:
        ++m_found.missing;
        break;
    case PaintKind::Hidden:
        break;
    }
}

void ContentScanner::inlineImage()
{
    const auto looksLikeContent = [this](size_t from) {
        const size_t end = std::min(from + 12, m_text.size());
        return std::all_of(
            m_text.begin() + ptrdiff_t(from), m_text.begin() + ptrdiff_t(end),
            [](char c) { return isContentSpace(c) ? c != '\0' : c >= 0x20 && c < 0x7f; });
    };
    for (size_t i = m_at; i + 2 < m_text.size(); ++i) {
        if (!isContentSpace(m_text[i]) || m_text[i + 1] != 'E' || m_text[i + 2] != 'I')
            continue;
        const size_t end = i + 3;
        if (end < m_text.size() && (!isContentSpace(m_text[end]) || !looksLikeContent(end)))
            continue;
        m_at = end;
        m_inlineImage = false;
        if (m_hidden) {
            drop(m_operands, end);
            m_found.hidHidden = true;
        } else {
            countImage();
        }
        forgetOperands();
        return;
    }
    m_at = m_text.size();
}

void ContentScanner::closeAll()
{
    // Operands without an operator, strings and images without an end: whatever is appended later
    // would become a part of them.
    if (m_operands != nowhere) {
        m_found.cutShort = true;
        drop(m_operands, m_text.size());
    }
    std::string ends;
    if (m_textMarked)
        ends += "\nEMC";
    if (m_pathOpen)
        ends += "\nn";
    if (m_inText)
        ends += "\nET";
    for (const Mark &mark : m_marks)
        if (!mark.dropped)
            ends += "\nEMC";
    for (int i = 0; i < m_saved; ++i)
        ends += "\nQ";
    if (ends.empty())
        return;
    m_textMarked = false;
    m_found.unbalanced = true;
    insertAt(m_text.size(), ends + '\n');
}

} // namespace moothall
