#include "core/services/documents.h"
#include "core/services/meetings.h"
#include "core/services/packs.h"
#include "core/services/recommended.h"
#include "core/services/sample.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace moothall;
using namespace Qt::StringLiterals;

/// The sample's packs against the printed ranges that its real originals bear.
class SamplePackTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Clock m_clock{QDateTime(QDate(2024, 6, 4), QTime(8, 0), QTimeZone::utc())};
    std::unique_ptr<Register> m_register;

    Session session() { return {m_register.get(), m_clock, u"Officer"_s}; }
    QString out(const QString &name) { return m_folder.filePath(name); }

    MeetingId meetingOn(QDate date)
    {
        const auto all = meetings(session(), {{}, {}, date, date});
        return all && all->size() == 1 ? all->first().id : MeetingId();
    }

    static QString textOf(const QString &file)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = out(u"sample.moothall"_s);
        QVERIFY_RESULT(makeSample(file, m_clock));
        auto opened = Register::open(file, OpenMode::ReadWrite, m_clock, u"Officer"_s);
        QVERIFY_RESULT(opened);
        m_register = std::move(*opened);
    }

    void cabinetPackHasItsRanges()
    {
        const MeetingId id = meetingOn(QDate(2024, 6, 13));
        const auto report = buildPack(session(), id, {}, out(u"public.pdf"_s));
        QVERIFY_RESULT(report);
        QStringList ranges;
        for (const PackReport::Range &range : report->ranges)
            ranges.append(u"%1: %2-%3"_s.arg(range.number).arg(range.first).arg(range.last));
        QCOMPARE(ranges, (QStringList{u"4: 1-10"_s, u"5: 11-42"_s, u"6: 43-48"_s, u"7: 49-56"_s, u"8: 57-128"_s,
                             u"9: 129-138"_s, u"10: 139-162"_s, u"12: 163-164"_s, u"13: 165-182"_s}));
        const QString text = textOf(out(u"public.pdf"_s));
        QCOMPARE(text.count(u"Document is Restricted"_s), 3);
        QVERIFY(text.contains(u"(Pages 165 - 182)"_s));
        QVERIFY_RESULT(buildPack(session(), id, {.edition = Edition::Restricted}, out(u"restricted.pdf"_s)));
        QCOMPARE(textOf(out(u"restricted.pdf"_s)).count(u"Document is Restricted"_s), 0);
    }

    void everyReportOfTheSampleSaysWhatItRecommends()
    {
        const auto record = loadMeeting(session(), meetingOn(QDate(2024, 6, 13)));
        QVERIFY_RESULT(record);
        int reports = 0;
        for (const AgendaItem &item : record->items) {
            const auto found = recommendationsOf(session(), *record, item.id);
            QVERIFY_RESULT(found);
            const bool isReport = item.kind == ItemKind::Report && !item.papers.isEmpty();
            QVERIFY2(found->has_value() == isReport, qPrintable(item.title));
            if (!*found)
                continue;
            ++reports;
            QCOMPARE((*found)->resolved.leadIn, u"RESOLVED that:"_s);
            QCOMPARE((*found)->resolved.resolved, QStringList({u"the report be noted"_s, u"the next step set out in it be taken"_s}));
            const Minute minute = resolvedAsRecommended(item, **found);
            const bool exempt = item.part == Part::Exempt;
            QCOMPARE(minute.exempt.resolved.size(), exempt ? 2 : 0);
            QCOMPARE(minute.open.resolved.size(), exempt ? 0 : 2);
        }
        QVERIFY2(reports >= 6, qPrintable(QString::number(reports)));
    }

    void minutesHoldNoPracticeCanary()
    {
        const MeetingId id = meetingOn(QDate(2024, 4, 29));
        QVERIFY_RESULT(makeMinutes(session(), id, Edition::Public, out(u"minutes.pdf"_s)));
        const QString text = textOf(out(u"minutes.pdf"_s));
        QVERIFY(text.contains(u"88/24"_s));
        QVERIFY(!text.contains(u"KINGFISHER"_s, Qt::CaseInsensitive));
        QVERIFY_RESULT(makeMinutes(session(), id, Edition::Restricted, out(u"exempt.pdf"_s)));
        QVERIFY(textOf(out(u"exempt.pdf"_s)).contains(u"KINGFISHER"_s));
    }
};

QTEST_GUILESS_MAIN(SamplePackTest)
#include "samplepack_test.moc"
