#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace moothall {

/// A stretch of text in one manner. `language` is a BCP 47 tag where it differs from the document's, else empty.
struct TextRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString language;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

enum class ListStyle { Bullet, Number, Letter };

/// One block of rich text. Which members count follows from `kind`.
struct RichBlock
{
    enum class Kind { Paragraph, Heading, List, Quote, Table };

    Kind kind = Kind::Paragraph;
    QList<TextRun> runs;             ///< paragraph, heading, quote
    int level = 1;                   ///< heading: 1 to 4, within the text it stands in
    ListStyle style = ListStyle::Number;
    QList<QList<RichBlock>> entries; ///< list: the blocks of each entry
    QList<QList<QList<TextRun>>> rows; ///< table: rows of cells
    int headerRows = 0;              ///< table: how many of the first rows are headers

    // Defined in the source: a defaulted one would have to know itself to compare the entries.
    friend bool operator==(const RichBlock &left, const RichBlock &right);
};

/// The register's own form of rich text: a list of blocks, kept as JSON of version 1
/// (`[{"block":"paragraph","runs":[{"text":"…","bold":true}]}, …]`), read and written only here.
class RichText
{
public:
    RichText() = default;
    explicit RichText(QList<RichBlock> blocks) : m_blocks(std::move(blocks)) {}

    /// Plain text; a blank line parts paragraphs.
    static RichText fromPlain(const QString &text);
    /// A string is plain text, an array is blocks. Errors: BadInput with the place within (`[2].runs[0]`).
    static Result<RichText> fromJson(const QJsonValue &value);
    /// What the database keeps; the empty text is the empty string.
    static Result<RichText> fromStored(const QString &stored);

    QJsonValue toJson() const;
    QString toStored() const;
    /// The text alone, a blank line between blocks: for search, the leak check and plain output.
    QString toPlain() const;

    const QList<RichBlock> &blocks() const { return m_blocks; }
    bool isEmpty() const;

    friend bool operator==(const RichText &, const RichText &) = default;

private:
    QList<RichBlock> m_blocks;
};

} // namespace moothall
