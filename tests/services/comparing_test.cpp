#include "core/services/comparing.h"

#include "core/services/reviewing.h"
#include "core/store/searchstore.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;
using Kind = AgendaChange::Kind;

/// An agenda with an open and an exempt item goes to the chair, and is changed.
class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody());
        m_roof = m_register->anItem(m_meeting, u"The roof"_s);
        AgendaItem farm;
        farm.title = u"Sale of land"_s;
        farm.exemptTitle = u"Sale of Hill Farm"_s;
        farm.part = Part::Exempt;
        farm.grounds = {{3}, false, u"business affairs"_s, u"the price would suffer"_s};
        m_sale = addItem(session(), m_meeting, farm, {}).value();
        m_report = paper(m_roof, u"Report"_s, '1',
                         {u"The roof leaks in two places."_s, u"It will be mended."_s});
        m_valuation =
            paper(m_sale, u"Hill Farm valued"_s, '2', {u"It is worth ninety thousand pounds."_s});
    }

    void whatWasSentToTheChairIsComparedWith()
    {
        QVERIFY(keptAgendas(session(), m_meeting)->isEmpty());
        const AgendaVersionId sent = send();
        QVERIFY(changes(sent, Edition::Restricted).isEmpty());
        QVERIFY(inWords(keptAgendas(session(), m_meeting)->first())
                    .startsWith(u"Sent to Councillor A Ash on 4 June 2024"_s));

        replace(m_report, '3',
                {u"The roof leaks in nine places."_s, u"It will be mended."_s, u"At a cost."_s});
        m_register->anItem(m_meeting, u"The boiler"_s);
        const QList<AgendaChange> found = changes(sent, Edition::Restricted);
        QStringList lines;
        for (const AgendaChange &change : found)
            lines.append(inWords(change));
        const QString all = lines.join(u'\n');
        QVERIFY2(all.contains(u"has another version of a paper: Report"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Page 1: 1 passage"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Page 3 is new."_s), qPrintable(all));
        QVERIFY2(all.contains(u"is new: The boiler"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"Page 2"_s), qPrintable(all)); // it says the same
        const auto page = std::ranges::find(found, Kind::PageChanged, &AgendaChange::kind);
        QCOMPARE(page->was, u"The roof leaks in two places."_s);
        QCOMPARE(page->now, u"The roof leaks in nine places."_s);
        QCOMPARE(page->paperPage, 1);
    }

    void thePublicEditionSaysNothingExemptAndNothingFormer()
    {
        AgendaItem open = item(m_roof);
        open.title = u"The secret roof"_s;
        QVERIFY_RESULT(updateItem(session(), open));
        const AgendaVersionId sent = send();
        open = item(m_roof);
        open.title = u"Repairs"_s;
        open.exemptTitle = u"The secret roof of Hill Farm"_s;
        QVERIFY_RESULT(updateItem(session(), open));
        AgendaItem farm = item(m_sale);
        farm.exemptTitle = u"Sale of Hill Farm to a bidder"_s;
        QVERIFY_RESULT(updateItem(session(), farm));
        replace(m_report, '3', {u"The roof is sound."_s});
        replace(m_valuation, '4', {u"It is worth eighty thousand pounds."_s});
        const auto wordsOf = [&](Edition edition) {
            QString all;
            for (const AgendaChange &change : changes(sent, edition))
                all += inWords(change) + u'\n' + change.title + change.paperTitle + change.was +
                       change.now + u'\n';
            return all;
        };
        const QString restricted = wordsOf(Edition::Restricted);
        QVERIFY(restricted.contains(u"eighty thousand"_s) &&
                restricted.contains(u"ninety thousand"_s));
        QVERIFY(restricted.contains(u"to a bidder"_s));
        const QString open_ = wordsOf(Edition::Public);
        for (const QString &word :
             {u"Hill Farm"_s, u"thousand"_s, u"bidder"_s, u"secret"_s, u"leaks"_s})
            QVERIFY2(!open_.contains(word), qPrintable(open_));
        QVERIFY2(open_.contains(u"has another title: Repairs"_s), qPrintable(open_));
        QVERIFY2(open_.contains(u"The roof is sound."_s), qPrintable(open_));
    }

    void whatIsOnlyBlackedOutIsNotComparedInPublic()
    {
        const AgendaVersionId sent = send();
        replace(m_report, '5', {u"Covered words."_s}, true);
        for (const AgendaChange &change : changes(sent, Edition::Public))
            QVERIFY(change.kind < Kind::PageAdded);
        QVERIFY(std::ranges::count(changes(sent, Edition::Restricted), Kind::PageChanged,
                                   &AgendaChange::kind) > 0);
    }

    void aPackThatIsMadeIsKeptOnce()
    {
        QVERIFY_RESULT(keepMadeAgenda(session(), m_meeting));
        QVERIFY_RESULT(keepMadeAgenda(session(), m_meeting));
        QCOMPARE(keptAgendas(session(), m_meeting)->size(), 1);
        m_register->anItem(m_meeting, u"The boiler"_s);
        QVERIFY_RESULT(keepMadeAgenda(session(), m_meeting));
        const auto kept = keptAgendas(session(), m_meeting);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().occasion, VersionOccasion::Made);
        QCOMPARE(changes(kept->last().id, Edition::Public).size(), 1);
        QVERIFY(changes(kept->first().id, Edition::Public).isEmpty());
    }

    void anotherMeetingsAgendaIsRefused()
    {
        const AgendaVersionId sent = send();
        const MeetingId other =
            m_register->aMeeting(m_register->aBody(u"Another"_s), wall(2024, 7, 1));
        const auto refused = changesSince(session(), other, sent, Edition::Public);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
    }

private:
    Session session() { return m_register->session(); }
    AgendaItem item(ItemId id) { return *loadMeeting(session(), m_meeting)->item(id); }
    PaperVersion read(char hash, const QStringList &pages, bool blackedOut = false)
    {
        PaperVersion version = aVersion(u"report.pdf"_s);
        version.sha256 = QString(64, QLatin1Char(hash));
        version.pages = int(pages.size());
        if (!SearchStore(m_register->database()).saveWords(version.sha256, pages, blackedOut))
            qFatal("words");
        return version;
    }
    PaperId paper(ItemId of, const QString &title, char hash, const QStringList &pages)
    {
        Paper paper;
        paper.title = title;
        paper.version = read(hash, pages);
        return attachPaper(session(), of, paper).value();
    }
    void replace(PaperId paper, char hash, const QStringList &pages, bool blackedOut = false)
    {
        if (const Status done = replacePaper(session(), paper, read(hash, pages, blackedOut));
            !done)
            qFatal("%s", qPrintable(done.error().sentence()));
    }
    AgendaVersionId send()
    {
        const auto made = sendForReview(
            session(), {m_meeting, ReviewKind::Agenda, Edition::Public, u"Councillor A Ash"_s, {}},
            m_register->folder() + u"/copy.mootreview"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence() + made.error().detail()));
        return keptAgendas(session(), m_meeting)->first().id;
    }
    QList<AgendaChange> changes(AgendaVersionId since, Edition edition)
    {
        const auto found = changesSince(session(), m_meeting, since, edition);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence()));
        return *found;
    }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_roof;
    ItemId m_sale;
    PaperId m_report;
    PaperId m_valuation;
};

QTEST_GUILESS_MAIN(ComparingTest)
#include "comparing_test.moc"
