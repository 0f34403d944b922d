#pragma once

#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/papers.h"
#include "core/services/proceedings.h"
#include "core/services/records.h"
#include "core/services/registers.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace moothall::test {

inline QDateTime wall(int year, int month, int day, int hour = 10)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0));
}

/// A register in a folder of its own, opened for writing, with the clock at noon of 4 June 2024.
class TestRegister
{
public:
    TestRegister()
    {
        using namespace Qt::StringLiterals;
        const NewRegister wanted{u"Ambershire County Council"_s, Nation::England, u"derbyshire"_s};
        if (const auto made = createRegister(file(), wanted, m_clock, u"Officer"_s); !made)
            qFatal("%s", qPrintable(made.error().sentence() + made.error().detail()));
        open();
    }
    QString file() const { return m_folder.filePath(QStringLiteral("council.moothall")); }
    QString folder() const { return m_folder.path(); }
    void open()
    {
        auto opened =
            Register::open(file(), OpenMode::ReadWrite, m_clock, QStringLiteral("Officer"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence() + opened.error().detail()));
        m_register = std::move(*opened);
    }
    void close() { m_register.reset(); }
    Session session() { return {m_register.get(), m_clock, QStringLiteral("Officer")}; }
    Database &database() { return m_register->database(); }

    /// A committee with two standing items, or what `name` says.
    BodyId aBody(const QString &name = QStringLiteral("Harbour Committee"))
    {
        Body body;
        body.name = name;
        body.venue = QStringLiteral("Quay Room");
        body.standingItems = {
            {QStringLiteral("Apologies for absence"), {}, ItemKind::Apologies, Part::Public},
            {QStringLiteral("Minutes of the last meeting"), {}, ItemKind::Minutes, Part::Public}};
        return saveBody(session(), body).value();
    }
    MeetingId aMeeting(BodyId body, const QDateTime &starts = wall(2024, 6, 13))
    {
        return planMeeting(session(), {body, starts, {}, MeetingKind::Ordinary, {}}).value();
    }
    ItemId anItem(MeetingId meeting, const QString &title, std::optional<ItemId> parent = {})
    {
        AgendaItem item;
        item.title = title;
        return addItem(session(), meeting, item, {parent, {}}).value();
    }

private:
    QTemporaryDir m_folder;
    Clock m_clock{QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Register> m_register;
};

inline PaperVersion aVersion(const QString &name)
{
    PaperVersion version;
    version.sha256 = QString(64, QChar(u'a' + int(qHash(name) % 6)));
    version.fileName = name;
    version.bytes = 1234;
    version.pages = 3;
    version.facts = QStringLiteral("{}");
    version.taken = QDateTime(QDate(2024, 6, 3), QTime(9, 30), QTimeZone::utc());
    return version;
}

} // namespace moothall::test
