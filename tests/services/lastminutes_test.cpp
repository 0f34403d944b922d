#include "core/services/lastminutes.h"

#include "core/services/packs.h"
#include "core/store/paperstore.h"
#include "tests/services/support.h"

#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Grounds grounds{{3}, false, u"business affairs"_s, u"the price would suffer"_s};
const QString secret = u"The offer of ninety thousand pounds for Hill Farm was taken."_s;

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// The minutes of 16 May, in draft, and the agenda of 13 June that confirms them.
class LastMinutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_body = m_register->aBody();
        m_last = m_register->aMeeting(m_body, wall(2024, 5, 16));
        m_roof = m_register->anItem(m_last, u"The roof"_s);
        AgendaItem farm;
        farm.title = u"Sale of land"_s;
        farm.part = Part::Exempt;
        farm.grounds = grounds;
        m_sale = addItem(session(), m_last, farm, {}).value();
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"It was discussed at length."_s);
        minute.open.resolved = {RichText::fromPlain(u"wait for spring"_s)};
        QVERIFY(saveMinute(session(), m_roof, minute));
        for (const MeetingStage stage :
             {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
            QVERIFY(setStage(session(), m_last, stage));
        m_next = m_register->aMeeting(m_body, wall(2024, 6, 13));
    }

    void theyBecomeAPaperOfTheItemThatConfirmsThem()
    {
        QCOMPARE(agendaForMinutes(session(), m_last).value(), m_next);
        const GeneratedPapers made = put();
        QCOMPARE(made.papers.size(), 1);
        QVERIFY(made.warnings.isEmpty());
        const AgendaItem item = confirming(Part::Public);
        QCOMPARE(item.papers.size(), 1);
        const Paper &paper = item.papers.first();
        QCOMPARE(paper.title, u"Minutes of the meeting held on 16 May 2024"_s);
        QVERIFY(!paper.restricted);
        QCOMPARE(paper.version.pages, 1);
        const QString words = textOf(canonicalFile(session(), paper.version).value());
        QVERIFY2(words.contains(u"wait for spring"_s), qPrintable(words));
        const QString pack = m_register->folder() + u"/pack.pdf"_s;
        const auto report = buildPack(session(), m_next, {.edition = Edition::Public}, pack);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QCOMPARE(report->ranges.first().first, 1);
        QVERIFY(textOf(pack).contains(u"It was discussed at length."_s));
    }

    void runAgainItIsReplacedOnlyWhereTheyChanged()
    {
        put();
        const GeneratedPapers same = put();
        QVERIFY(!same.papers.first().changed);
        QCOMPARE(versions().size(), 1);
        Minute minute = *loadMeeting(session(), m_last)->item(m_roof)->minute;
        minute.open.resolved = {RichText::fromPlain(u"wait for summer"_s)};
        QVERIFY(saveMinute(session(), m_roof, minute));
        const GeneratedPapers newer = put();
        QVERIFY(newer.papers.first().changed && newer.papers.first().was);
        QCOMPARE(confirming(Part::Public).papers.size(), 1);
        QCOMPARE(versions().size(), 2);
        QVERIFY(
            textOf(
                canonicalFile(session(), confirming(Part::Public).papers.first().version).value())
                .contains(u"wait for summer"_s));
    }

    void exemptOnesStandApart()
    {
        minuteTheSale();
        const GeneratedPapers homeless = put();
        QCOMPARE(homeless.papers.size(), 1);
        QVERIFY(homeless.warnings.join(u' ').contains(u"exempt minutes of 16 May 2024"_s));

        AgendaItem item;
        item.title = u"Exempt minutes"_s;
        item.kind = ItemKind::Minutes;
        item.part = Part::Exempt;
        item.grounds = grounds;
        QVERIFY(addItem(session(), m_next, item, {}));
        const GeneratedPapers made = put();
        QCOMPARE(made.papers.size(), 2);
        const Paper exempt = confirming(Part::Exempt).papers.value(0);
        QVERIFY(exempt.restricted);
        QVERIFY(textOf(canonicalFile(session(), exempt.version).value()).contains(secret));
        const Paper open = confirming(Part::Public).papers.value(0);
        QVERIFY(!textOf(canonicalFile(session(), open.version).value()).contains(u"ninety"_s));
        const QString pack = m_register->folder() + u"/pack.pdf"_s;
        const auto report = buildPack(session(), m_next, {.edition = Edition::Public}, pack);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QVERIFY(!textOf(pack).contains(u"ninety"_s));
    }

    void publicMinutesThatTellAreRefused()
    {
        minuteTheSale();
        Minute told = *loadMeeting(session(), m_last)->item(m_roof)->minute;
        told.open.narrative = RichText::fromPlain(secret);
        QVERIFY(saveMinute(session(), m_roof, told));
        const auto made = prepareLastMinutes(session(), m_next);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::Leak);
        QVERIFY(confirming(Part::Public).papers.isEmpty());
    }

    void whatCantBeIsSaid()
    {
        Meeting extraordinary = loadMeeting(session(), m_next)->meeting;
        extraordinary.kind = MeetingKind::Extraordinary;
        QVERIFY(updateMeeting(session(), extraordinary));
        QCOMPARE(prepareLastMinutes(session(), m_next).error().code(), ErrorCode::Conflict);
        QCOMPARE(agendaForMinutes(session(), m_last).error().code(), ErrorCode::NotFound);
        const MeetingId ordinary = m_register->aMeeting(m_body, wall(2024, 7, 11));
        QCOMPARE(agendaForMinutes(session(), m_last).value(), ordinary);
        QVERIFY(removeMinute(session(), m_roof));
        const auto unwritten = prepareLastMinutes(session(), ordinary);
        QCOMPARE(unwritten.error().code(), ErrorCode::NotFound);
        QVERIFY(unwritten.error().sentence().contains(u"16 May 2024"_s));
    }

private:
    Session session() { return m_register->session(); }
    void minuteTheSale()
    {
        Minute minute;
        minute.exempt.narrative = RichText::fromPlain(secret);
        QVERIFY(saveMinute(session(), m_sale, minute));
    }
    GeneratedPapers put()
    {
        auto made = prepareLastMinutes(session(), m_next);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        if (const Status done = putPapers(session(), *made); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
        return *made;
    }
    AgendaItem confirming(Part part)
    {
        const QList<AgendaItem> items = loadMeeting(session(), m_next)->items;
        for (const AgendaItem &item : items) {
            if (item.kind == ItemKind::Minutes && item.part == part)
                return item;
        }
        return {};
    }
    QList<PaperVersion> versions()
    {
        return PaperStore(m_register->database())
            .versions(confirming(Part::Public).papers.first().id)
            .value();
    }

    std::unique_ptr<TestRegister> m_register;
    BodyId m_body;
    MeetingId m_last;
    MeetingId m_next;
    ItemId m_roof;
    ItemId m_sale;
};

QTEST_GUILESS_MAIN(LastMinutesTest)
#include "lastminutes_test.moc"
