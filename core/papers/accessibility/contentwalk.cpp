#include "core/papers/accessibility/contentwalk.h"

#include "core/papers/accessibility/elementrules.h"
#include "core/papers/reading/contentrun.h"

#include <algorithm>

namespace moothall::accessibility {

using namespace reading;

namespace {

constexpr int invisible = 3; ///< text rendering mode (ISO 32000-1, table 106)
constexpr size_t mostOperands = 4096;
constexpr std::int64_t largestMark = 1'000'000;

bool paintsPath(View name)
{
    static constexpr View painting[] = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
    return std::find(std::begin(painting), std::end(painting), name) != std::end(painting);
}

} // namespace

void ContentWalk::page(const FilePage &page, int number)
{
    m_page = number;
    std::string content;
    for (const int id : contentsOf(m_file, page)) {
        const FileObject &object = m_file.object(id);
        const Decoded decoded = m_decoder.decode(object.stream, Entries(object.body));
        content += decoded.isPlain ? decoded.bytes : View();
        content += '\n';
    }
    Run pageRun{.owner = page.id};
    pageRun.around.hasLanguage = m_hasLanguage;
    run(content, pageRun, page.resources, Entries(page.body)["StructParents"]);
}

void ContentWalk::appearance(View form, View resources, int page)
{
    m_page = page;
    // The annotation is in the structure or isn't; what it looks like needs no marks of its own.
    drawForm(referenceIn(form), {.isTagged = true, .hasLanguage = true}, resources);
}

void ContentWalk::finish()
{
    // What is marked once and drawn twice belongs to one place of the structure only.
    for (const auto &[form, times] : m_paintings) {
        if (times > 1)
            m_findings.add("7.20-2");
    }
}

void ContentWalk::run(View content, Run &run, View resources, View structParents)
{
    const Entries entries(m_file.resolved(resources).body);
    run.fonts = Entries(m_file.resolved(entries["Font"]).body);
    run.objects = Entries(m_file.resolved(entries["XObject"]).body);
    run.properties = Entries(m_file.resolved(entries["Properties"]).body);
    run.states = Entries(m_file.resolved(entries["ExtGState"]).body);
    if (const auto key = integerIn(structParents))
        run.elements = itemsIn(m_file.resolved(m_tree.parentEntry(*key)).body);
    run.content = content;
    run.resources = resources;
    Lexer lexer(content);
    size_t before = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (run.operands.empty())
            run.operandsAt = before;
        before = lexer.position();
        if (token.kind == TokenKind::Remark || token.kind == TokenKind::Bad)
            continue;
        if (token.kind != TokenKind::Keyword || token.text == "true" || token.text == "false" ||
            token.text == "null") {
            if (run.operands.size() == mostOperands) {
                operate("TJ", run); // no other operator takes as many
                run.operands.clear();
            }
            run.operands.push_back(token);
            continue;
        }
        if (token.is("ID")) {
            lexer.moveTo(endOfPicture(content, std::min(lexer.position() + 1, content.size())) + 2);
            checkPiece(run);
            before = lexer.position();
        } else {
            operate(token.text, run);
        }
        run.operands.clear();
    }
}

void ContentWalk::operate(View name, Run &run)
{
    if (name == "q") {
        if (run.saved.size() < mostSaved)
            run.saved.push_back(run.state);
        else
            ++run.unsaved;
    } else if (name == "Q") {
        if (run.unsaved > 0) {
            --run.unsaved;
        } else if (!run.saved.empty()) {
            run.state = run.saved.back();
            run.saved.pop_back();
        }
    } else if (name == "BDC" || name == "BMC") {
        beginMark(run, name == "BDC");
    } else if (name == "EMC") {
        if (!run.marks.empty()) {
            run.around = run.marks.back();
            run.marks.pop_back();
        }
    } else if (name == "Do") {
        drawObject(run);
    } else if (name == "gs") {
        useState(run, run.state);
    } else if (name == "sh" || paintsPath(name)) {
        checkPiece(run);
    } else {
        operateText(name, run);
    }
}

void ContentWalk::operateText(View name, Run &run)
{
    if (name == "Tf" && run.operands.size() > 1) {
        run.state.font =
            m_fonts.find(run.fonts[run.operands[run.operands.size() - 2].text], m_page);
    } else if (name == "Tr" && !run.operands.empty()) {
        run.state.mode = static_cast<int>(run.operands.back().number);
    } else if (name == "Tj" || name == "'" || name == "\"" || name == "TJ") {
        checkPiece(run);
        if (!run.around.hasLanguage)
            m_findings.add("7.2-34", m_page);
        for (const Token &operand : run.operands) {
            if (operand.isString())
                show(run, operand);
        }
    }
}

void ContentWalk::show(Run &run, const Token &string)
{
    if (!run.state.font)
        return;
    if (string.kind == TokenKind::String && string.text.find('\\') == View::npos)
        run.state.font->take(string.text, run.state.mode != invisible);
    else
        run.state.font->take(bytesOf(string), run.state.mode != invisible);
}

void ContentWalk::useState(const Run &run, State &state)
{
    if (run.operands.empty())
        return;
    const Entries entries(m_file.resolved(run.states[run.operands.back().text]).body);
    const std::vector<View> font = itemsIn(m_file.resolved(entries["Font"]).body);
    if (font.size() == 2)
        state.font = m_fonts.find(font[0], m_page);
}

/// The property list of a BDC: one that resources name, or one in its place.
Entries ContentWalk::propertiesOf(const Run &run) const
{
    const Token &last = run.operands.back();
    if (last.kind == TokenKind::Name)
        return Entries(m_file.resolved(run.properties[last.text]).body);
    size_t at = run.operandsAt;
    nextValue(run.content, at); // the tag
    return Entries(nextValue(run.content, at));
}

int ContentWalk::elementOfMark(const Run &run, int mcid) const
{
    return mcid >= 0 && static_cast<size_t>(mcid) < run.elements.size()
               ? referenceIn(run.elements[static_cast<size_t>(mcid)])
               : 0;
}

void ContentWalk::checkSpan(const Entries &properties, bool hasLanguage)
{
    if (hasLanguage)
        return;
    if (!properties["ActualText"].empty())
        m_findings.add("7.2-30", m_page);
    if (!properties["Alt"].empty())
        m_findings.add("7.2-31", m_page);
    if (!properties["E"].empty())
        m_findings.add("7.2-32", m_page);
}

void ContentWalk::beginMark(Run &run, bool hasProperties)
{
    if (run.marks.size() == mostMarks)
        return;
    run.marks.push_back(run.around);
    Around &around = run.around;
    const bool isNamed = !run.operands.empty() && run.operands.front().kind == TokenKind::Name;
    const View tag = isNamed ? run.operands.front().text : View();
    if (tag == "Artifact") {
        if (around.isTagged)
            m_findings.add("7.1-1", m_page);
        around.isArtifact = true;
    }
    if (!hasProperties || run.operands.size() < 2)
        return;
    const Entries properties = propertiesOf(run);
    if (const auto mcid = integerIn(m_file.resolved(properties["MCID"]).body);
        mcid && *mcid >= 0 && *mcid < largestMark) {
        m_marks[run.owner].insert(static_cast<int>(*mcid));
        const int element = elementOfMark(run, static_cast<int>(*mcid));
        if (m_tree.leadsToRoot(element)) {
            around.isTagged = true;
            const int index = m_tree.elementOf(element);
            around.hasLanguage =
                around.hasLanguage ||
                (index >= 0 && m_tree.elements()[static_cast<size_t>(index)].hasLanguage);
        }
    }
    if (around.isTagged && run.marks.back().isArtifact)
        m_findings.add("7.1-2", m_page);
    if (const auto language = stringAt(m_file, properties["Lang"])) {
        if (!isLanguage(*language))
            m_findings.add("7.2-29", m_page);
        around.hasLanguage = true;
    }
    if (tag == "Span")
        checkSpan(properties, around.hasLanguage);
}

void ContentWalk::checkPiece(const Run &run)
{
    if (!run.around.isTagged && !run.around.isArtifact)
        m_findings.add("7.1-3", m_page);
}

void ContentWalk::drawObject(Run &run)
{
    if (run.operands.empty())
        return;
    const int id = referenceIn(run.objects[run.operands.back().text]);
    const Entries entries(m_file.object(id).body);
    const View subtype = nameIn(entries["Subtype"]);
    if (subtype == "Image")
        checkPiece(run);
    else if (subtype == "Form")
        drawForm(id, run.around, run.resources);
}

void ContentWalk::drawForm(int id, const Around &from, View resources)
{
    const FileObject &object = m_file.object(id);
    if (!object.isStream || m_depth == deepestForm)
        return;
    const Entries entries(object.body);
    Around around = from;
    if (const auto key = integerIn(entries["StructParent"]))
        around.isTagged =
            around.isTagged || m_tree.leadsToRoot(referenceIn(m_tree.parentEntry(*key)));
    const bool bearsMarks = !entries["StructParents"].empty();
    if (bearsMarks)
        ++m_paintings[id];
    const int surroundings =
        (around.isTagged ? 1 : 0) | (around.isArtifact ? 2 : 0) | (around.hasLanguage ? 4 : 0);
    if (!m_formsRead.insert({id, surroundings}).second)
        return;
    const Decoded decoded = m_decoder.decode(object.stream, entries);
    if (!decoded.isPlain)
        return;
    const std::string content(decoded.bytes);
    Run form{.owner = id};
    form.around = around;
    ++m_depth;
    const View own = entries["Resources"];
    run(content, form, own.empty() ? resources : own, entries["StructParents"]);
    --m_depth;
}

} // namespace moothall::accessibility
