#include "core/services/distribution.h"

#include "core/exchange/csv.h"
#include "core/services/copies.h"
#include "core/services/writing.h"
#include "core/store/distributionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct DistributionLists
{
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

tl::unexpected<Error> wrongCell(int line, const QString &cell, const QString &allowed)
{
    return fail(
        ErrorCode::BadInput,
        DistributionLists::tr("Line %1 of the list: “%2” isn't %3.").arg(line).arg(cell, allowed));
}

/// One line of a spreadsheet.
class ListLine
{
public:
    ListLine(const CsvFile &file, qsizetype row)
        : m_file(file)
        , m_row(row)
    {}

    Result<DistributionEntry> read() const
    {
        DistributionEntry entry;
        entry.name = cell(u"name"_s).simplified();
        entry.address = cell(u"address"_s).trimmed();
        const QString papers = cell(u"papers"_s).toLower();
        if (!papers.isEmpty() && papers != "public"_L1 && papers != "exempt"_L1)
            return wrongCell(line(), papers, u"public or exempt"_s);
        entry.edition = papers == "exempt"_L1 ? Edition::Restricted : Edition::Public;
        const QString copies = cell(u"copies"_s);
        entry.copies = copies.isEmpty() ? 1 : copies.toInt();
        if (entry.copies < 1)
            return wrongCell(line(), copies, DistributionLists::tr("a number of copies"));
        const QString sent = cell(u"sent"_s).toLower();
        if (!sent.isEmpty() && sent != "paper"_L1 && sent != "e-mail"_L1 && sent != "email"_L1)
            return wrongCell(line(), sent, u"paper or e-mail"_s);
        entry.byEmail = sent.startsWith(u'e');
        const QString consent = cell(u"consent"_s);
        entry.consent = QDate::fromString(consent, Qt::ISODate);
        if (!consent.isEmpty() && !entry.consent.isValid())
            return wrongCell(line(), consent, DistributionLists::tr("a day like 2024-06-13"));
        return entry;
    }

private:
    QString cell(const QString &heading) const { return m_file.cell(m_row, heading).trimmed(); }
    int line() const { return m_file.lines[m_row]; }

    const CsvFile &m_file;
    qsizetype m_row;
};

} // namespace

Result<DistributionList> distributionOf(const Session &session, const MeetingRecord &record)
{
    auto own = DistributionStore(session.reg->database()).ofBody(record.body.id);
    MOOTHALL_TRY(own);
    if (*own)
        return DistributionList{std::move(**own), false};
    return DistributionList{usualDistribution(record), true};
}

Status saveDistribution(const Session &session, BodyId body, const DistributionList &list)
{
    QList<DistributionEntry> entries = list.entries;
    for (DistributionEntry &entry : entries)
        entry.name = entry.name.simplified();
    if (const QString problem = distributionProblem(entries); !problem.isEmpty())
        return fail(ErrorCode::BadInput, problem);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    DistributionStore store(writing->database());
    MOOTHALL_TRY(writing->audited({u"distribution"_s, body.value(), {}},
                                  DistributionLists::tr("Changed the distribution list"), [&] {
                                      return list.isUsual ? store.remove(body)
                                                          : store.save(body, entries);
                                  }));
    return writing->commit();
}

Result<QList<DistributionEntry>> distributionFromCsv(const QByteArray &bytes,
                                                     const MeetingRecord &record)
{
    const auto file = readCsv(bytes);
    MOOTHALL_TRY(file);
    if (!file->headings.contains(u"name"_s))
        return fail(ErrorCode::BadInput, DistributionLists::tr("The list has no column “name”."));
    const QList<Recipient> known = possibleRecipients(record);
    QList<DistributionEntry> entries;
    for (qsizetype row = 0; row < file->rows.size(); ++row) {
        auto entry = ListLine(*file, row).read();
        MOOTHALL_TRY(entry);
        const auto found = std::ranges::find(known, entry->name, &Recipient::name);
        if (found != known.end())
            entry->person = found->person;
        entries.append(*entry);
    }
    if (const QString problem = distributionProblem(entries); !problem.isEmpty())
        return fail(ErrorCode::BadInput, problem);
    return entries;
}

QByteArray distributionToCsv(const QList<DistributionEntry> &entries)
{
    QList<QStringList> rows{
        {u"name"_s, u"address"_s, u"papers"_s, u"copies"_s, u"sent"_s, u"consent"_s}};
    for (const DistributionEntry &entry : entries) {
        rows.append({entry.name, entry.address,
                     entry.edition == Edition::Restricted ? u"exempt"_s : u"public"_s,
                     QString::number(entry.copies), entry.byEmail ? u"e-mail"_s : u"paper"_s,
                     entry.consent.isValid() ? entry.consent.toString(Qt::ISODate) : QString()});
    }
    return writeCsv(rows);
}

} // namespace moothall
