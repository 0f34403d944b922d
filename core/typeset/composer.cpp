#include "core/typeset/composer.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QByteArray groupType(Group::Role role)
{
    switch (role) {
    case Group::Role::Section:
        return "Sect";
    case Group::Role::Part:
        return "Part";
    case Group::Role::Quote:
        return "BlockQuote";
    case Group::Role::None:
        break;
    }
    return {};
}

} // namespace

Status Composer::problems() const
{
    if (m_problem)
        return fail(*m_problem);
    return {};
}

Strip Composer::leftOver()
{
    Strip strip;
    strip.anchors = std::exchange(m_pendingAnchors, {});
    return strip;
}

void Composer::reject(const QString &sentence)
{
    if (!m_problem)
        m_problem = Error(ErrorCode::BadInput, sentence);
}

StructureElement *Composer::element(StructureElement *parent, const QByteArray &type, const QByteArray &entries)
{
    if (m_language.isEmpty())
        return m_tree.add(parent, type, entries);
    return m_tree.add(parent, type, entries + "/Lang" + pdf::textString(std::exchange(m_language, QString())));
}

Strips Composer::compose(const Blocks &blocks, const Column &column)
{
    Strips result;
    for (const Block &block : blocks) {
        if (!block.anchor.isEmpty())
            m_pendingAnchors << block.anchor;
        for (Strip &strip : composeBlock(block, column))
            result.push_back(std::move(strip));
    }
    return result;
}

Strips Composer::composeBlock(const Block &block, const Column &column)
{
    Column own = column;
    m_language = block.language;
    const Group *group = block.as<Group>();
    const bool hasNoElement = block.as<SideBySide>() || (group && group->role == Group::Role::None);
    if (hasNoElement && !m_language.isEmpty())
        own.parent = element(column.parent, "Div");

    struct Visitor
    {
        Composer &composer;
        const Column &column;

        Strips operator()(const Paragraph &block) const { return composer.composeParagraph(block, column); }
        Strips operator()(const Heading &block) const { return composer.composeHeading(block, column); }
        Strips operator()(const List &block) const { return composer.composeList(block, column); }
        Strips operator()(const Table &block) const { return composer.composeTable(block, column); }
        Strips operator()(const Figure &block) const { return composer.composeFigure(block, column); }
        Strips operator()(const Rule &block) const { return composer.composeRule(block, column); }
        Strips operator()(const SideBySide &block) const { return composer.composeSideBySide(block, column); }
        Strips operator()(const Group &block) const { return composer.composeGroup(block, column); }
        Strips operator()(const Space &block) const
        {
            Strip strip;
            strip.height = block.height;
            strip.isSpace = true;
            return {strip};
        }
        Strips operator()(const PageBreak &) const
        {
            composer.m_pendingBreak = true;
            return {};
        }
    };
    // What is pending belongs to the first strip that the block itself makes, not to one of its inner blocks.
    QStringList anchors = std::exchange(m_pendingAnchors, {});
    const bool startsPage = std::exchange(m_pendingBreak, false);
    Strips strips = std::visit(Visitor{*this, own}, block.content);
    m_language.clear();
    if (strips.empty()) {
        m_pendingAnchors = anchors + m_pendingAnchors;
        m_pendingBreak = m_pendingBreak || startsPage;
    } else {
        strips.front().anchors = anchors + strips.front().anchors;
        strips.front().startsPage = strips.front().startsPage || startsPage;
    }
    return strips;
}

Strips Composer::composeGroup(const Group &group, const Column &column)
{
    Column inner = column;
    const QByteArray type = groupType(group.role);
    if (!type.isEmpty())
        inner.parent = element(
            column.parent, type, group.title.isEmpty() ? QByteArray() : "/T" + pdf::textString(group.title));
    Strips strips = compose(group.blocks, inner);
    if (group.keepTogether) {
        for (size_t i = 0; i + 1 < strips.size(); ++i)
            strips[i].keep = std::max(strips[i].keep, Keep::Group);
    }
    return strips;
}

Strips Composer::composeRule(const Rule &rule, const Column &column)
{
    Strip strip;
    strip.height = rule.thickness;
    strip.before = rule.spaceBefore;
    strip.after = rule.spaceAfter;
    strip.draw = [rule, column](PageCanvas &canvas, double top) {
        canvas.selectArtifact("/Type/Layout");
        canvas.content() += "q " + pdf::colour(rule.colour) + " rg " + pdf::number(column.left) + ' '
            + pdf::number(canvas.up(top + rule.thickness)) + ' ' + pdf::number(column.width) + ' '
            + pdf::number(rule.thickness) + " re f Q\n";
    };
    return {strip};
}

Strips Composer::composeFigure(const Figure &figure, const Column &column)
{
    if (!figure.decorative && figure.alt.trimmed().isEmpty())
        reject(Typesetting::tr("A picture has no description. Say what it shows, or that it is decoration only."));
    QSizeF shape;
    int index = -1;
    const Drawing *drawing = std::get_if<Drawing>(&figure.picture);
    if (drawing) {
        shape = drawing->box;
        if (const auto tried = paintDrawing(*drawing, 0, 0, 1); !tried)
            reject(tried.error().sentence());
    } else {
        index = pictureIndex(std::get<QByteArray>(figure.picture));
        if (index >= 0)
            shape = m_pictures[static_cast<size_t>(index)].pixels;
    }
    if (shape.width() <= 0 || shape.height() <= 0) {
        reject(Typesetting::tr("A picture can't be read. Use a PNG or JPEG file."));
        return {};
    }
    QSizeF size(figure.width, figure.height);
    if (size.width() <= 0 && size.height() <= 0)
        size = shape * 0.75; // 96 dots an inch
    else if (size.width() <= 0)
        size.setWidth(size.height() * shape.width() / shape.height());
    else if (size.height() <= 0)
        size.setHeight(size.width() * shape.height() / shape.width());
    if (const double most = std::min(column.width / size.width(), column.tallest / size.height()); most < 1)
        size *= most;

    double left = column.left;
    if (figure.alignment == Alignment::End)
        left += column.width - size.width();
    else if (figure.alignment == Alignment::Centre)
        left += (column.width - size.width()) / 2;

    ContentLeaf *leaf = nullptr;
    if (!figure.decorative)
        leaf = m_tree.addLeaf(element(column.parent, "Figure", "/Alt" + pdf::textString(figure.alt)));
    Strip strip;
    strip.height = size.height();
    strip.after = figure.spaceAfter;
    strip.draw = [leaf, index, left, size, shape, drawing = drawing ? *drawing : Drawing()](
                     PageCanvas &canvas, double top) {
        const double bottom = canvas.up(top + size.height());
        if (leaf)
            canvas.select(*leaf);
        else
            canvas.selectArtifact();
        if (leaf && !canvas.isUnspoken())
            leaf->element->entries += "/A<</O/Layout/Placement/Block/BBox[" + pdf::number(left) + ' '
                + pdf::number(bottom) + ' ' + pdf::number(left + size.width()) + ' '
                + pdf::number(bottom + size.height()) + "]>>";
        if (index >= 0) {
            canvas.usePicture(index);
            canvas.content() += "q " + pdf::number(size.width()) + " 0 0 " + pdf::number(size.height()) + ' '
                + pdf::number(left) + ' ' + pdf::number(bottom) + " cm /Im" + QByteArray::number(index) + " Do Q\n";
        } else if (const auto painted =
                       paintDrawing(drawing, left, bottom + size.height(), size.width() / shape.width())) {
            canvas.content() += *painted;
        }
    };
    return {strip};
}

int Composer::pictureIndex(const QByteArray &bytes)
{
    const auto known = m_pictureOfBytes.constFind(bytes);
    if (known != m_pictureOfBytes.constEnd())
        return *known;
    auto picture = readPicture(bytes);
    if (!picture) {
        reject(picture.error().sentence());
        return -1;
    }
    const int index = static_cast<int>(m_pictures.size());
    m_pictures.push_back(std::move(*picture));
    m_pictureOfBytes.insert(bytes, index);
    return index;
}

} // namespace moothall
