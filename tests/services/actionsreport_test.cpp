#include "core/services/actionsreport.h"

#include "core/services/todaysheet.h"
#include "tests/services/support.h"

#include <QProcess>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// Meetings of 11 April and 16 May that left things to be done, and the agenda of 13 June. It is 4
/// June.
class ActionsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_body = m_register->aBody();
        m_april = m_register->aMeeting(m_body, wall(2024, 4, 11));
        m_may = m_register->aMeeting(m_body, wall(2024, 5, 16));
        m_wall = m_register->anItem(m_april, u"The sea wall"_s);
        m_roof = m_register->anItem(m_may, u"The roof"_s);
        AgendaItem sale;
        sale.title = u"Sale of land"_s;
        sale.part = Part::Exempt;
        sale.grounds = {{3}, false, u"business affairs"_s, u"the price would suffer"_s};
        m_sale = addItem(session(), m_may, sale, {}).value();
        for (const MeetingId meeting : {m_april, m_may}) {
            for (const MeetingStage stage :
                 {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
                QVERIFY(setStage(session(), meeting, stage));
        }
        m_june = m_register->aMeeting(m_body, wall(2024, 6, 13));
    }

    void whatIsOpenAndWhatWasDoneSinceIsReported()
    {
        act(m_wall, {{}, u"Survey the wall"_s, u"E Eider"_s, QDate(2024, 5, 1), false});
        Action done{{}, u"Paint the bollards"_s, u"C Coot"_s, {}, false};
        done.id = act(m_wall, done);
        done.done = true;
        act(m_wall, done); // on 4 June, after the meeting of May
        act(m_roof, {{}, u"Ask for three prices"_s, u"P Quill"_s, QDate(2024, 7, 1), false});
        const auto open = actionsToReport(session(), m_june).value();
        QCOMPARE(open.size(), 3);
        QCOMPARE(open[0].action.text, u"Survey the wall"_s);
        QCOMPARE(open[0].held, QDate(2024, 4, 11));
        QCOMPARE(open[1].doneOn, QDate(2024, 6, 4));
        QCOMPARE(open[2].itemTitle, u"The roof"_s);
        // What was done before the last meeting was told there.
        const MeetingId july = m_register->aMeeting(m_body, wall(2024, 7, 11));
        QVERIFY(setStage(session(), m_june, MeetingStage::Agenda));
        QVERIFY(setStage(session(), m_june, MeetingStage::Held));
        const auto later = actionsToReport(session(), july).value();
        QCOMPARE(later.size(), 2);
        QVERIFY(std::ranges::none_of(later,
                                     [](const FollowedAction &each) { return each.action.done; }));
    }

    void itIsAPaperOfTheAgendaAndFollowsThem()
    {
        act(m_wall, {{}, u"Survey the wall"_s, u"E Eider"_s, QDate(2024, 5, 1), false});
        Action roof{{}, u"Ask for three prices"_s, u"P Quill"_s, QDate(2024, 7, 1), false};
        roof.id = act(m_roof, roof);
        QVERIFY(put().papers.first().changed);
        QVERIFY(!put().papers.first().changed);
        const QString before = reported();
        QVERIFY2(before.contains(u"Meeting of 11 April 2024"_s), qPrintable(before));
        QVERIFY(before.contains(u"Overdue"_s) && before.contains(u"Open"_s) &&
                !before.contains(u"Done"_s));
        roof.done = true;
        act(m_roof, roof);
        QVERIFY(put().papers.first().was);
        QVERIFY2(reported().contains(u"Done on 4 June 2024"_s), qPrintable(reported()));
    }

    void exemptOnesStandApart()
    {
        act(m_roof, {{}, u"Ask for three prices"_s, u"P Quill"_s, {}, false});
        act(m_sale, {{}, u"Accept the offer of ninety thousand pounds"_s, u"P Quill"_s, {}, false});
        QVERIFY(put().warnings.join(u' ').contains(u"exempt"_s));
        QVERIFY(!reported().contains(u"ninety"_s));
        AgendaItem exempt;
        exempt.title = u"Exempt minutes"_s;
        exempt.kind = ItemKind::Minutes;
        exempt.part = Part::Exempt;
        exempt.grounds = {{3}, false, u"business affairs"_s, u"the price would suffer"_s};
        const ItemId item = addItem(session(), m_june, exempt, {}).value();
        QCOMPARE(put().papers.size(), 2);
        const MeetingRecord record = loadMeeting(session(), m_june).value();
        const Paper paper = record.item(item)->papers.value(0);
        QVERIFY(paper.restricted);
        QVERIFY(
            textOf(canonicalFile(session(), paper.version).value()).contains(u"ninety thousand"_s));
    }

    void aReportThatTellsIsRefused()
    {
        act(m_sale,
            {{}, u"Accept the offer of ninety thousand pounds for the farm"_s, {}, {}, false});
        act(m_roof,
            {{}, u"Accept the offer of ninety thousand pounds for the farm"_s, {}, {}, false});
        const auto made = prepareActionsReport(session(), m_june);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::Leak);
    }

    void nothingToReportIsSaid()
    {
        const auto made = prepareActionsReport(session(), m_june);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::NotFound);
    }

    void todayShowsWhatIsDue()
    {
        act(m_wall, {{}, u"Survey the wall"_s, u"E Eider"_s, QDate(2024, 5, 1), false});
        act(m_wall, {{}, u"Mend the gate"_s, {}, QDate(2024, 6, 4), false});
        act(m_roof, {{}, u"Far away"_s, {}, QDate(2024, 9, 1), false});
        act(m_roof, {{}, u"Done"_s, {}, QDate(2024, 6, 1), true});
        const auto sheet = todaySheet(session()).value();
        QList<TodayEntry> due;
        std::ranges::copy_if(sheet.entries, std::back_inserter(due), [](const TodayEntry &entry) {
            return entry.code.startsWith(u"action-"_s);
        });
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].group, TodayEntry::Group::Late);
        QCOMPARE(due[0].what, u"E Eider: Survey the wall"_s);
        QCOMPARE(due[0].meeting, std::optional(m_april));
        QCOMPARE(due[1].group, TodayEntry::Group::Today);
    }

private:
    Session session() { return m_register->session(); }
    ActionId act(ItemId item, const Action &action)
    {
        return recordAction(session(), item, action).value();
    }
    GeneratedPapers put()
    {
        auto made = prepareActionsReport(session(), m_june);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        if (const Status done = putPapers(session(), *made); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
        return *made;
    }
    QString reported()
    {
        const MeetingRecord record = loadMeeting(session(), m_june).value();
        for (const AgendaItem &item : record.items) {
            for (const Paper &paper : item.papers) {
                if (paper.title == u"Actions from earlier meetings")
                    return textOf(canonicalFile(session(), paper.version).value());
            }
        }
        return {};
    }

    std::unique_ptr<TestRegister> m_register;
    BodyId m_body;
    MeetingId m_april;
    MeetingId m_may;
    MeetingId m_june;
    ItemId m_wall;
    ItemId m_roof;
    ItemId m_sale;
};

QTEST_GUILESS_MAIN(ActionsReportTest)
#include "actionsreport_test.moc"
