#include "core/services/privatenotice.h"

#include "core/services/deadlines.h"
#include "core/services/forwardplan.h"
#include "core/services/todaysheet.h"
#include "tests/services/support.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime morning(int month, int day)
{
    return QDateTime(QDate(2024, month, day), QTime(9, 0), QTimeZone::utc());
}

QString stateOf(const QList<Deadline> &dates)
{
    const auto found = std::ranges::find(dates, u"private-notice-5"_s, &Deadline::code);
    return found == dates.end() ? u"absent"_s : token(found->state);
}

} // namespace

/// A Cabinet that is to buy a house in private on 11 July 2024. It is 4 June.
class PrivateNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        m_cabinet = saveBody(session(), cabinet).value();
        m_entry = plan(u"Purchase of a house"_s, true);
        plan(u"Harbour wall"_s, false);
    }

    void whatIsToBeDecidedInPrivate()
    {
        const auto matters = privateMatters(session());
        QVERIFY_RESULT(matters);
        QCOMPARE(matters->size(), 1);
        QCOMPARE(matters->first().by, QDate(2024, 7, 3)); // 4, 5, 8, 9, 10 July are clear
        QVERIFY(!matters->first().given.isValid());
        QCOMPARE(privateMatters(session(), m_cabinet, QDate(2024, 7, 12)).error().code(),
                 ErrorCode::NotFound);
        QVERIFY(!saveRepresentations(session(), m_entry + 1, {u"?"_s, u"!"_s})); // isn't private
    }

    void theNoticeSaysWhatTheLawAsksFor()
    {
        const QString file = m_register->folder() + u"/second.pdf"_s;
        QCOMPARE(publish(file, 7, 1).error().code(), ErrorCode::NotFound); // nothing that day
        QVERIFY_RESULT(
            saveRepresentations(session(), m_entry, {u" The press asked to be there. "_s, {}}));
        const auto unanswered =
            publishPrivateNotice(session(), m_cabinet, QDate(2024, 7, 11), file);
        QCOMPARE(unanswered.error().code(), ErrorCode::BadInput);
        QVERIFY(!QFile::exists(file));
        QVERIFY_RESULT(saveRepresentations(
            session(), m_entry,
            {u"The press asked to be there."_s, u"The price is still open."_s}));
        QVERIFY(!publishPrivateNotice(session(), m_cabinet, QDate(2024, 7, 11), file,
                                      wall(2024, 6, 5))); // still to come
        const auto published = publishPrivateNotice(session(), m_cabinet, QDate(2024, 7, 11), file);
        QVERIFY_RESULT(published);
        QCOMPARE(published->size(), 1); // no 28-day notice was published
        QVERIFY(published->first().contains(u"28 clear days"_s));
        const QString words = wordsOf(file);
        for (const QString &said :
             {u"Notice of a private meeting"_s, u"regulation 5(4) and (5)"_s, u"11 July 2024"_s,
              u"Why in private: the price is being negotiated"_s,
              u"Representations received: The press asked to be there."_s,
              u"Response: The price is still open."_s})
            QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY(!words.contains(u"Harbour wall"_s));
        QVERIFY(privateMatters(session())->first().given.isValid());
    }

    void noneCame()
    {
        const QString file = m_register->folder() + u"/second.pdf"_s;
        const auto pdf = privateNoticeAsPdf(session(), m_cabinet, QDate(2024, 7, 11));
        QVERIFY_RESULT(pdf);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size());
        out.close();
        const QString words = wordsOf(file);
        QVERIFY2(words.contains(u"Representations received: none"_s) &&
                     !words.contains(u"Response"_s),
                 qPrintable(words));
        QVERIFY(!privateMatters(session())->first().given.isValid()); // nothing is recorded
    }

    void itIsRecordedBeforeTheMeetingIsInTheRegister()
    {
        QCOMPARE(planned(7, 3), u"due"_s);
        QVERIFY(!recordPrivateNotice(at(7, 2), m_entry, wall(2024, 7, 3)));
        QVERIFY_RESULT(recordPrivateNotice(at(7, 2), m_entry, wall(2024, 7, 1)));
        QCOMPARE(planned(7, 2), u"done"_s);
        // The meeting that comes into the register knows of it, until it has more that is private.
        const MeetingId meeting = m_register->aMeeting(m_cabinet, wall(2024, 7, 11, 14));
        QCOMPARE(stateOf(deadlines(at(7, 2), meeting).value()), u"done"_s);
        AgendaItem exempt;
        exempt.title = u"Staffing"_s;
        exempt.part = Part::Exempt;
        QVERIFY_RESULT(addItem(session(), meeting, exempt, {}));
        QVERIFY(stateOf(deadlines(at(7, 2), meeting).value()) != u"done"_s);
    }

    void givenTooLate()
    {
        QVERIFY_RESULT(recordPrivateNotice(at(7, 5), m_entry, wall(2024, 7, 4)));
        QCOMPARE(planned(7, 5), u"done-late"_s);
        const QString file = m_register->folder() + u"/late.pdf"_s;
        const auto late = publishPrivateNotice(at(7, 5), m_cabinet, QDate(2024, 7, 11), file);
        QVERIFY_RESULT(late);
        QVERIFY2(late->first().contains(u"5 clear days before 11 July 2024 was 3 July 2024"_s),
                 qPrintable(late->join(u'|')));
    }

private:
    Session session() { return m_register->session(); }
    Session at(int month, int day)
    {
        Session later = session();
        later.clock = Clock(morning(month, day));
        return later;
    }
    qint64 plan(const QString &matter, bool isPrivate)
    {
        ForwardEntry entry;
        entry.matter = matter;
        entry.body = m_cabinet;
        entry.from = QDate(2024, 7, 11);
        entry.documents = {u"Report of the Director of Places"_s};
        entry.isPrivate = isPrivate;
        entry.privateReason = isPrivate ? u"the price is being negotiated"_s : QString();
        return saveForwardEntry(session(), entry).value();
    }
    Result<QStringList> publish(const QString &file, int month, int day)
    {
        return publishPrivateNotice(session(), m_cabinet, QDate(2024, month, day), file);
    }
    /// What the clock says of the entry by itself.
    QString planned(int month, int day)
    {
        const auto known = diary(at(month, day), QDate(2024, 6, 1), QDate(2024, 9, 1)).value();
        for (const PlannedDates &each : known.plan) {
            if (each.entry.id == m_entry)
                return stateOf(each.dates);
        }
        return {};
    }
    static QString wordsOf(const QString &file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {file, u"-"_s});
        return reader.waitForFinished()
                   ? QString::fromUtf8(reader.readAllStandardOutput()).simplified()
                   : QString();
    }

    std::unique_ptr<TestRegister> m_register;
    BodyId m_cabinet;
    qint64 m_entry = 0;
};

QTEST_GUILESS_MAIN(PrivateNoticeTest)
#include "privatenotice_test.moc"
