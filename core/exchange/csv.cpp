#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// What parts the cells: what the line of the headings has most of.
QChar separatorOf(const QString &text)
{
    const QStringView first = QStringView(text).left(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Splits the text, minding quotes.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {}

    Result<QList<QStringList>> read(QList<int> &lines)
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            lines.append(m_line);
            QStringList row;
            bool more = true;
            while (more) {
                const auto cell = readCell();
                MOOTHALL_TRY(cell);
                row.append(*cell);
                more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
                if (more)
                    ++m_at;
            }
            endLine();
            if (row.size() == 1 && row.first().isEmpty())
                lines.removeLast(); // an empty line says nothing
            else
                rows.append(row);
        }
        return rows;
    }

private:
    Result<QString> readCell()
    {
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const int opened = m_line;
            for (++m_at;; ++m_at) {
                if (m_at == m_text.size())
                    return tl::unexpected(
                        Error(ErrorCode::BadInput,
                              Csv::tr("A quotation mark in line %1 is never closed.").arg(opened)));
                if (m_text.at(m_at) == u'"') {
                    if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                        break;
                    ++m_at;
                }
                m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
                cell.append(m_text.at(m_at));
            }
            ++m_at;
        }
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' &&
               m_text.at(m_at) != u'\r')
            cell.append(m_text.at(m_at++));
        return cell.trimmed();
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString quoted(QString cell)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!cell.isEmpty() && formula.contains(cell.front()))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') &&
        !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString CsvFile::cell(qsizetype row, const QString &heading) const
{
    const qsizetype column = headings.indexOf(heading);
    return column < 0 ? QString() : rows.at(row).at(column);
}

Result<CsvFile> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::BadInput,
                    Csv::tr("The file isn’t in UTF-8. Save it as “CSV UTF-8” and try again."));
    CsvFile file;
    auto rows = CsvReader(text).read(file.lines);
    MOOTHALL_TRY(rows);
    if (rows->isEmpty())
        return fail(ErrorCode::BadInput, Csv::tr("The file is empty: it hasn’t even headings."));
    const QStringList headings = rows->takeFirst();
    file.lines.removeFirst();
    for (const QString &heading : headings)
        file.headings.append(heading.toLower());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        QStringList &row = (*rows)[i];
        while (row.size() > headings.size() && row.last().isEmpty())
            row.removeLast();
        if (row.size() > headings.size())
            return fail(
                ErrorCode::BadInput,
                Csv::tr("Line %1 has more cells than there are headings.").arg(file.lines.at(i)));
        row.resize(headings.size());
    }
    file.rows = std::move(*rows);
    return file;
}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), quoted);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace moothall
