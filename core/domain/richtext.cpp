#include "core/domain/richtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RichTexts
{
    Q_DECLARE_TR_FUNCTIONS(RichText)
};

constexpr int deepestNesting = 8; // a list within a list within …: nobody minutes deeper, and strangers' files may try

struct Named
{
    QLatin1StringView name;
    int value;
};

constexpr Named kinds[] = {{"paragraph"_L1, int(RichBlock::Kind::Paragraph)}, {"heading"_L1, int(RichBlock::Kind::Heading)},
    {"list"_L1, int(RichBlock::Kind::List)}, {"quote"_L1, int(RichBlock::Kind::Quote)},
    {"table"_L1, int(RichBlock::Kind::Table)}};
constexpr Named styles[] = {{"bullet"_L1, int(ListStyle::Bullet)}, {"number"_L1, int(ListStyle::Number)},
    {"letter"_L1, int(ListStyle::Letter)}};

template<size_t N>
std::optional<int> valueOf(const Named (&table)[N], const QString &name)
{
    for (const Named &entry : table) {
        if (name == entry.name)
            return entry.value;
    }
    return std::nullopt;
}

template<size_t N>
QString nameOf(const Named (&table)[N], int value)
{
    for (const Named &entry : table) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

auto badAt(const QString &place, const QString &sentence)
{
    return fail(Error(ErrorCode::BadInput, sentence).at(place));
}

// Reading

Result<QList<TextRun>> readRuns(const QJsonValue &value, const QString &place)
{
    if (value.isUndefined())
        return QList<TextRun>();
    if (value.isString())
        return QList<TextRun>{TextRun{value.toString(), false, false, {}}};
    if (!value.isArray())
        return badAt(place, RichTexts::tr("A text must be a string or an array of runs."));
    QList<TextRun> runs;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue run = array[i];
        if (run.isString()) {
            runs.append(TextRun{run.toString(), false, false, {}});
            continue;
        }
        const QJsonObject object = run.toObject();
        if (!run.isObject() || !object.value("text"_L1).isString())
            return badAt(u"%1[%2]"_s.arg(place).arg(i), RichTexts::tr("A run must be an object with a “text”."));
        runs.append(TextRun{object.value("text"_L1).toString(), object.value("bold"_L1).toBool(),
            object.value("italic"_L1).toBool(), object.value("language"_L1).toString()});
    }
    return runs;
}

Result<QList<RichBlock>> readBlocks(const QJsonArray &array, const QString &place, int depth);

Status readEntries(RichBlock &block, const QJsonObject &object, const QString &place, int depth)
{
    const QJsonArray entries = object.value("entries"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = u"%1.entries[%2]"_s.arg(place).arg(i);
        if (entries[i].isString()) {
            block.entries.append(RichText::fromPlain(entries[i].toString()).blocks());
            continue;
        }
        if (!entries[i].isArray())
            return badAt(at, RichTexts::tr("A list's entry must be a string or an array of blocks."));
        auto blocks = readBlocks(entries[i].toArray(), at, depth + 1);
        MOOTHALL_TRY(blocks);
        block.entries.append(*std::move(blocks));
    }
    return {};
}

Status readRows(RichBlock &block, const QJsonObject &object, const QString &place)
{
    block.headerRows = object.value("headerRows"_L1).toInt();
    const QJsonArray rows = object.value("rows"_L1).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].isArray())
            return badAt(u"%1.rows[%2]"_s.arg(place).arg(i), RichTexts::tr("A table's row must be an array of cells."));
        QList<QList<TextRun>> row;
        const QJsonArray cells = rows[i].toArray();
        for (qsizetype j = 0; j < cells.size(); ++j) {
            auto runs = readRuns(cells[j], u"%1.rows[%2][%3]"_s.arg(place).arg(i).arg(j));
            MOOTHALL_TRY(runs);
            row.append(*std::move(runs));
        }
        block.rows.append(row);
    }
    return {};
}

Result<RichBlock> readBlock(const QJsonObject &object, const QString &place, int depth)
{
    const auto kind = valueOf(kinds, object.value("block"_L1).toString());
    if (!kind)
        return badAt(place + u".block"_s,
            RichTexts::tr("A block must be a paragraph, heading, list, quote or table."));
    RichBlock block;
    block.kind = static_cast<RichBlock::Kind>(*kind);
    auto runs = readRuns(object.contains("runs"_L1) ? object.value("runs"_L1) : object.value("text"_L1), place + u".runs"_s);
    MOOTHALL_TRY(runs);
    block.runs = *std::move(runs);
    if (block.kind == RichBlock::Kind::Heading)
        block.level = std::clamp(object.value("level"_L1).toInt(1), 1, 4);
    if (block.kind == RichBlock::Kind::List) {
        const auto style = valueOf(styles, object.value("style"_L1).toString(u"number"_s));
        if (!style)
            return badAt(place + u".style"_s, RichTexts::tr("A list's style must be bullet, number or letter."));
        block.style = static_cast<ListStyle>(*style);
        MOOTHALL_TRY(readEntries(block, object, place, depth));
    }
    if (block.kind == RichBlock::Kind::Table)
        MOOTHALL_TRY(readRows(block, object, place));
    return block;
}

Result<QList<RichBlock>> readBlocks(const QJsonArray &array, const QString &place, int depth)
{
    if (depth > deepestNesting)
        return badAt(place, RichTexts::tr("Lists are nested too deeply."));
    QList<RichBlock> blocks;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (!array[i].isObject())
            return badAt(at, RichTexts::tr("A block must be an object."));
        auto block = readBlock(array[i].toObject(), at, depth);
        MOOTHALL_TRY(block);
        blocks.append(*std::move(block));
    }
    return blocks;
}

// Writing

QJsonValue runsToJson(const QList<TextRun> &runs)
{
    QJsonArray array;
    for (const TextRun &run : runs) {
        QJsonObject object{{u"text"_s, run.text}};
        if (run.bold)
            object.insert(u"bold"_s, true);
        if (run.italic)
            object.insert(u"italic"_s, true);
        if (!run.language.isEmpty())
            object.insert(u"language"_s, run.language);
        array.append(object);
    }
    return array;
}

QJsonArray blocksToJson(const QList<RichBlock> &blocks)
{
    QJsonArray array;
    for (const RichBlock &block : blocks) {
        QJsonObject object{{u"block"_s, nameOf(kinds, int(block.kind))}};
        if (!block.runs.isEmpty())
            object.insert(u"runs"_s, runsToJson(block.runs));
        if (block.kind == RichBlock::Kind::Heading)
            object.insert(u"level"_s, block.level);
        if (block.kind == RichBlock::Kind::List) {
            object.insert(u"style"_s, nameOf(styles, int(block.style)));
            QJsonArray entries;
            for (const auto &entry : block.entries)
                entries.append(blocksToJson(entry));
            object.insert(u"entries"_s, entries);
        }
        if (block.kind == RichBlock::Kind::Table) {
            object.insert(u"headerRows"_s, block.headerRows);
            QJsonArray rows;
            for (const auto &row : block.rows) {
                QJsonArray cells;
                for (const auto &cell : row)
                    cells.append(runsToJson(cell));
                rows.append(cells);
            }
            object.insert(u"rows"_s, rows);
        }
        array.append(object);
    }
    return array;
}

QString plainRuns(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

void appendPlain(const QList<RichBlock> &blocks, QStringList &parts)
{
    for (const RichBlock &block : blocks) {
        if (!block.runs.isEmpty())
            parts.append(plainRuns(block.runs));
        for (const auto &entry : block.entries)
            appendPlain(entry, parts);
        for (const auto &row : block.rows) {
            QStringList cells;
            for (const auto &cell : row)
                cells.append(plainRuns(cell));
            parts.append(cells.join(u'\t'));
        }
    }
}

} // namespace

bool operator==(const RichBlock &left, const RichBlock &right)
{
    return left.kind == right.kind && left.runs == right.runs && left.level == right.level && left.style == right.style
        && left.entries == right.entries && left.rows == right.rows && left.headerRows == right.headerRows;
}

RichText RichText::fromPlain(const QString &text)
{
    QList<RichBlock> blocks;
    QStringList lines;
    const auto endParagraph = [&] {
        if (lines.isEmpty())
            return;
        RichBlock paragraph;
        paragraph.runs = {TextRun{lines.join(u'\n'), false, false, {}}};
        blocks.append(paragraph);
        lines.clear();
    };
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed().isEmpty())
            endParagraph();
        else
            lines.append(line);
    }
    endParagraph();
    return RichText(blocks);
}

Result<RichText> RichText::fromJson(const QJsonValue &value)
{
    if (value.isString())
        return fromPlain(value.toString());
    if (!value.isArray())
        return fail(ErrorCode::BadInput, RichTexts::tr("A text must be a string or an array of blocks."));
    auto blocks = readBlocks(value.toArray(), {}, 0);
    MOOTHALL_TRY(blocks);
    return RichText(*std::move(blocks));
}

Result<RichText> RichText::fromStored(const QString &stored)
{
    if (stored.isEmpty())
        return RichText();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8(), &error);
    if (!document.isArray())
        return fail(ErrorCode::Damaged, RichTexts::tr("A stored text can't be read. Restore the last backup or send the register to support."),
            error.errorString());
    return fromJson(document.array());
}

QJsonValue RichText::toJson() const
{
    return blocksToJson(m_blocks);
}

QString RichText::toStored() const
{
    if (m_blocks.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(blocksToJson(m_blocks)).toJson(QJsonDocument::Compact));
}

QString RichText::toPlain() const
{
    QStringList parts;
    appendPlain(m_blocks, parts);
    return parts.join(u"\n\n"_s);
}

bool RichText::isEmpty() const
{
    return toPlain().trimmed().isEmpty();
}

} // namespace moothall
