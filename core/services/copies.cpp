#include "core/services/copies.h"

#include "core/base/files.h"
#include "core/services/meetings.h"
#include "core/services/packsupport.h"
#include "core/services/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Copies
{
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

Status checkRecipients(const QList<Recipient> &recipients)
{
    if (recipients.isEmpty())
        return fail(ErrorCode::BadInput, Copies::tr("Nobody is to get a copy. Choose who does."));
    QSet<QString> names;
    for (const Recipient &recipient : recipients) {
        const QString name = recipient.name.simplified();
        if (name.isEmpty())
            return fail(ErrorCode::BadInput,
                        Copies::tr("A recipient has no name. Name everybody who gets a copy."));
        if (names.contains(name.toCaseFolded()))
            return fail(ErrorCode::BadInput,
                        Copies::tr("“%1” would get two copies. Name everybody once.").arg(name));
        names.insert(name.toCaseFolded());
    }
    return {};
}

bool isFree(const QFileInfo &folder)
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return !folder.exists() || (folder.isDir() && QDir(folder.filePath()).isEmpty(everything));
}

QString fileNameOf(const CopyMark &mark)
{
    QString name = mark.name;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'\'')
            c = u' ';
    }
    const int digits = int(QString::number(mark.outOf).size());
    return u"Copy %1 of %2 %3.pdf"_s.arg(mark.number, digits, 10, QChar(u'0'))
        .arg(mark.outOf)
        .arg(name.simplified().left(80));
}

/// The copies in a folder of their own beside the one they are for: it becomes that one when all of
/// it is recorded.
class CopiesInTheMaking
{
public:
    CopiesInTheMaking(const Session &session, MeetingId meeting, PackRequest request,
                      const QString &folder, const CopyRework &rework)
        : m_session(session)
        , m_meeting(meeting)
        , m_request(std::move(request))
        , m_rework(rework)
        , m_target(folder)
        , m_making(m_target.absolutePath() + u"/.copies-XXXXXX"_s)
    {
        m_request.edition = Edition::Restricted;
    }

    Result<CopiesReport> make(const QList<Recipient> &recipients, const CancelToken *cancel)
    {
        if (!m_making.isValid())
            return cantWrite();
        for (int at = 0; at < recipients.size(); ++at)
            MOOTHALL_TRY(add(recipients[at], at + 1, int(recipients.size()), cancel));
        return finish();
    }

private:
    tl::unexpected<Error> cantWrite() const
    {
        return fail(ErrorCode::NoSpace, Copies::tr("“%1” can't be written. Check that its folder "
                                                   "is there and that you may write in it.")
                                            .arg(m_target.filePath()));
    }

    Status add(const Recipient &recipient, int number, int outOf, const CancelToken *cancel)
    {
        m_request.copy = CopyMark{number, outOf, recipient.name.simplified()};
        const QString name = fileNameOf(*m_request.copy);
        const auto made =
            buildPack(m_session, m_meeting, m_request, m_making.filePath(name), cancel);
        if (!made)
            return fail(made.error());
        QString sha256 = made->sha256;
        if (m_rework) {
            MOOTHALL_TRY(m_rework(m_making.filePath(name)));
            const auto hash = sha256OfFile(m_making.filePath(name));
            MOOTHALL_TRY(hash);
            sha256 = *hash;
        }
        PackCopy copy;
        copy.supplement = m_request.supplement;
        copy.asOf = m_request.asOf;
        copy.number = number;
        copy.outOf = outOf;
        copy.person = recipient.person;
        copy.name = m_request.copy->name;
        copy.sha256 = sha256;
        copy.made = m_session.clock.nowUtc();
        m_report.copies.append(copy);
        m_report.files.append(QDir(m_target.absoluteFilePath()).filePath(name));
        m_report.pages = made->pages;
        m_report.warnings = made->warnings;
        return {};
    }

    Result<CopiesReport> finish()
    {
        auto writing = Writing::begin(m_session);
        if (!writing)
            return fail(writing.error());
        PackStore store(writing->database());
        for (const PackCopy &copy : std::as_const(m_report.copies)) {
            const auto key = store.insertCopy(m_meeting, copy);
            if (!key)
                return fail(key.error());
            MOOTHALL_TRY(writing->note({u"pack_copy"_s, *key, m_meeting},
                                       Copies::tr("Made copy %1 of %2 of the exempt pack for %3")
                                           .arg(copy.number)
                                           .arg(copy.outOf)
                                           .arg(copy.name),
                                       {}));
        }
        if (m_target.exists())
            QDir().rmdir(m_target.absoluteFilePath());
        if (!QDir().rename(m_making.path(), m_target.absoluteFilePath()))
            return cantWrite();
        m_making.setAutoRemove(false);
        if (const Status kept = writing->commit(); !kept) {
            QDir(m_target.absoluteFilePath()).removeRecursively();
            return fail(kept.error());
        }
        return m_report;
    }

    const Session &m_session;
    MeetingId m_meeting;
    PackRequest m_request;
    const CopyRework &m_rework;
    QFileInfo m_target;
    QTemporaryDir m_making;
    CopiesReport m_report;
};

} // namespace

QList<Recipient> possibleRecipients(const MeetingRecord &record)
{
    QList<Recipient> recipients;
    const auto add = [&](const Recipient &recipient) {
        const bool known =
            recipient.name.isEmpty() ||
            std::ranges::find(recipients, recipient.name, &Recipient::name) != recipients.end();
        if (!known)
            recipients.append(recipient);
    };
    for (const Membership &member : record.members)
        add({member.person.id, member.person.name, true});
    for (const Attendance &entry : record.attendance) {
        if (entry.capacity == Capacity::Officer)
            add({entry.person, entry.personName, false});
    }
    add({{}, record.authority.properOfficer.name, false});
    return recipients;
}

Result<CopiesReport> makeCopies(const Session &session, MeetingId meeting,
                                const PackRequest &request, const QList<Recipient> &recipients,
                                const QString &folder, const CancelToken *cancel,
                                const CopyRework &rework)
{
    MOOTHALL_TRY(checkRecipients(recipients));
    if (session.reg->isReadOnly())
        return fail(ErrorCode::Locked,
                    Copies::tr("The register is open to read only, so it can't be recorded who has "
                               "which copy. Open it for writing."));
    if (!isFree(QFileInfo(folder)))
        return fail(ErrorCode::Exists,
                    Copies::tr("“%1” is there already and isn't an empty folder. Name another.")
                        .arg(folder));
    return CopiesInTheMaking(session, meeting, request, folder, rework).make(recipients, cancel);
}

Result<QList<PackCopy>> copiesOf(const Session &session, MeetingId meeting)
{
    return PackStore(session.reg->database()).copies(meeting);
}

} // namespace moothall
