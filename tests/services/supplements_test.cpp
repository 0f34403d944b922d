#include "core/services/supplements.h"

#include "core/services/packs.h"
#include "tests/services/packmaking.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"HERON COPPER SEVENTY-TWO"_s;

SupplementNotice notice(const MeetingRecord &record, int supplement, QDate day)
{
    return supplementNotice(record, supplement, day, WorkingDays(Nation::England));
}

/// "2 Harbour wall 1-4", one each.
QStringList rangesOf(const PackReport &report)
{
    QStringList ranges;
    for (const PackReport::Range &range : report.ranges)
        ranges.append(
            u"%1 %2 %3-%4"_s.arg(range.number, range.title).arg(range.first).arg(range.last));
    return ranges;
}

} // namespace

/// Two standing items, a report of three pages, one to follow, an exempt one of five.
class SupplementsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_made;
    ItemId m_wall;
    ItemId m_ferry;
    ItemId m_lease;

    Session session() { return m_made->session(); }
    MeetingRecord record() { return m_made->record(); }

    void useChoices(bool supplementsRestart, bool publicRunsOn)
    {
        Authority changed = record().authority;
        changed.supplementsRestart = supplementsRestart;
        changed.publicRunsOn = publicRunsOn;
        QVERIFY_RESULT(updateAuthority(session(), changed));
    }
    PackReport built(const PackRequest &request, const QString &name)
    {
        const auto report = buildPack(session(), m_made->meeting, request, m_made->out(name));
        if (!report)
            qFatal("%s | %s", qPrintable(report.error().sentence()),
                   qPrintable(report.error().detail()));
        return *report;
    }
    /// Supplement 1: the ferry's late report of two pages, and an urgent item of one.
    void addSupplement()
    {
        m_made->attach(m_ferry,
                       m_made->taken(u"Ferry report"_s, u"The ferry sails at noon,"_s, 2, 1));
        const ItemId urgent = m_made->item(u"The slipway"_s, 1);
        m_made->attach(urgent, m_made->taken(u"Slipway report"_s, u"The slip gave way,"_s, 1));
        Supplement said;
        said.number = 1;
        said.reason = u"The slip gave way on 6 June"_s;
        said.decidedBy = u"Councillor A Ash, the Chair,"_s;
        said.available = QDateTime(QDate(2024, 6, 7), QTime(14, 30));
        QVERIFY_RESULT(saveSupplement(session(), m_made->meeting, said));
    }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<PackMaking>();
        m_wall = m_made->item(u"Harbour wall"_s);
        m_made->attach(m_wall, m_made->taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        m_ferry = m_made->item(u"Ferry times"_s, 0, true);
        AgendaItem exclusion;
        exclusion.title = u"Exclusion of the public"_s;
        exclusion.kind = ItemKind::Exclusion;
        QVERIFY_RESULT(addItem(session(), m_made->meeting, exclusion, {}));
        m_lease = m_made->exemptItem(u"A lease"_s, u"Lease to "_s + canary);
        m_made->attach(m_lease,
                       m_made->taken(u"Rent"_s, u"The rent that %1 pays,"_s.arg(canary), 5));
    }

    void numbersGoOnAndTheMainPackKeepsItsOwn()
    {
        const QStringList before = rangesOf(built({}, u"before.pdf"_s));
        QCOMPARE(before, (QStringList{u"3 Harbour wall 1-4"_s, u"6 A lease 5-10"_s}));
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        QCOMPARE(rangesOf(built({}, u"after.pdf"_s)), before);
        QCOMPARE(rangesOf(built({.supplement = 1}, u"one.pdf"_s)),
                 (QStringList{u"4 Ferry times 11-12"_s, u"7 The slipway 13-14"_s}));
        const auto published = publishAgenda(session(), m_made->meeting, 1);
        QVERIFY_RESULT(published);
        QCOMPARE(published->packs.size(), 2);
        QCOMPARE(published->packs.first().numberedTo, 14);

        // A second one, to an item that was complete.
        m_made->attach(m_wall, m_made->taken(u"Wall appendix"_s, u"A drawing of the arm,"_s, 1, 2));
        QCOMPARE(rangesOf(built({.supplement = 2}, u"two.pdf"_s)),
                 (QStringList{u"3 Harbour wall 15-16"_s}));
        // What was published is frozen, whatever the authority chooses from now on.
        Authority changed = record().authority;
        changed.duplex = false;
        QVERIFY_RESULT(updateAuthority(session(), changed));
        QCOMPARE(rangesOf(built({}, u"later.pdf"_s)), before);
        QCOMPARE(rangesOf(built({.supplement = 2}, u"two-b.pdf"_s)),
                 (QStringList{u"3 Harbour wall 15-15"_s}));
    }

    void theFrontSheetSaysWhatItIsAndWhyItIsLate()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        const QString file = m_made->out(u"one.pdf"_s);
        built({.supplement = 1}, u"one.pdf"_s);
        const QString text = m_made->text(file).simplified();
        QVERIFY2(text.contains(u"SUPPLEMENTARY AGENDA 1"_s), qPrintable(text));
        QVERIFY(text.contains(u"4. Ferry times (Pages 11 - 12)"_s));
        QVERIFY(text.contains(u"7. The slipway (Pages 13 - 14)"_s));
        QVERIFY2(
            text.contains(
                u"Councillor A Ash, the Chair, is of the opinion that the added business should be "
                u"considered at "
                "this meeting as a matter of urgency by reason of special circumstances: The slip gave way on 6 June."_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"open to inspection since 2.30 pm on Friday, 7 June 2024"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Harbour wall"_s));
        QVERIFY(!text.contains(u"To follow"_s));
        // Stamps, labels, bookmarks and links as in a pack.
        QVERIFY(text.contains(u"Agenda Item 7"_s));
        QVERIFY(text.contains(u"Page 13"_s));
        const QStringList labels = pageLabels(file);
        QCOMPARE(labels.mid(labels.size() - 4), (QStringList{u"11"_s, u"12"_s, u"13"_s, u"14"_s}));
        const QString outline =
            QString::fromUtf8(runTool(u"mutool"_s, {u"show"_s, file, u"outline"_s}).text);
        QVERIFY2(outline.contains(u"Supplementary agenda 1"_s) &&
                     outline.contains(u"7 The slipway"_s),
                 qPrintable(outline));
        QVERIFY(runTool(u"qpdf"_s, {u"--check"_s, file}).code == 0);
        Supplement named = record().supplements.first();
        named.name = u"Late papers"_s;
        QVERIFY_RESULT(saveSupplement(session(), m_made->meeting, named));
        built({.supplement = 1}, u"named.pdf"_s);
        QVERIFY(m_made->text(m_made->out(u"named.pdf"_s)).contains(u"LATE PAPERS 1"_s));
    }

    void exemptMatterStaysOut()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        const ItemId sale = m_made->exemptItem(u"A sale"_s, u"Sale to OSPREY TIN FORTY"_s, 1);
        Paper paper = m_made->taken(u"Price"_s, u"The price that OSPREY TIN FORTY offers,"_s, 4);
        paper.publicTitle = u"Report"_s;
        m_made->attach(sale, paper);
        QCOMPARE(rangesOf(built({.supplement = 1}, u"open.pdf"_s)),
                 (QStringList{u"7 A sale 11-14"_s}));
        QCOMPARE(
            rangesOf(built({.edition = Edition::Restricted, .supplement = 1}, u"closed.pdf"_s)),
            (QStringList{u"7 Sale to OSPREY TIN FORTY 11-14"_s}));
        const QString open = m_made->text(m_made->out(u"open.pdf"_s));
        QVERIFY(open.contains(u"Document is Restricted"_s) && !open.contains(u"OSPREY"_s));
        QVERIFY(m_made->text(m_made->out(u"closed.pdf"_s))
                    .contains(u"OSPREY TIN FORTY offers, page 4"_s));
        const QString outline = QString::fromUtf8(
            runTool(u"mutool"_s, {u"show"_s, m_made->out(u"open.pdf"_s), u"outline"_s}).text);
        QVERIFY2(outline.contains(u"7 A sale"_s) && !outline.contains(u"OSPREY"_s),
                 qPrintable(outline));
        // A reason is printed in public, so it is looked through like everything else.
        Supplement said;
        said.number = 1;
        said.reason = u"Sale to OSPREY TIN FORTY came late"_s;
        QVERIFY_RESULT(saveSupplement(session(), m_made->meeting, said));
        const auto leak =
            buildPack(session(), m_made->meeting, {.supplement = 1}, m_made->out(u"leak.pdf"_s));
        QVERIFY(!leak);
        QCOMPARE(leak.error().code(), ErrorCode::Leak);
    }

    void anAuthorityMayRestartSupplements()
    {
        useChoices(true, false);
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        QCOMPARE(rangesOf(built({.supplement = 1}, u"one.pdf"_s)),
                 (QStringList{u"4 Ferry times 1-2"_s, u"7 The slipway 3-4"_s}));
        QVERIFY(m_made->text(m_made->out(u"one.pdf"_s))
                    .simplified()
                    .contains(u"Pages are numbered from 1."_s));
    }

    void anAuthorityMayHideTheLengthOfWhatIsKeptBack()
    {
        const ItemId last = m_made->item(u"Any other business"_s);
        m_made->attach(last, m_made->taken(u"Note"_s, u"A word on gulls,"_s, 1));
        QCOMPARE(rangesOf(built({}, u"open.pdf"_s)).last(), u"7 Any other business 11-12"_s);
        useChoices(false, true);
        QCOMPARE(rangesOf(built({}, u"hidden.pdf"_s)),
                 (QStringList{u"3 Harbour wall 1-4"_s, u"6 A lease 5-6"_s,
                              u"7 Any other business 7-8"_s}));
        QCOMPARE(rangesOf(built({.edition = Edition::Restricted}, u"full.pdf"_s)).last(),
                 u"7 Any other business 11-12"_s);
        const QString full = m_made->text(m_made->out(u"full.pdf"_s)).simplified();
        QVERIFY2(full.contains(u"In the public pack: pages 7 - 8"_s) &&
                     full.contains(u"In the public pack: pages 5 - 6"_s),
                 qPrintable(full));
        QVERIFY(!full.contains(u"In the public pack: pages 1 - 4"_s));
        QVERIFY(!m_made->text(m_made->out(u"hidden.pdf"_s)).contains(u"In the public pack"_s));
        const QStringList labels = pageLabels(m_made->out(u"hidden.pdf"_s));
        QCOMPARE(labels.mid(labels.size() - 4), (QStringList{u"5"_s, u"6"_s, u"7"_s, u"8"_s}));
        // Each edition's supplement goes on from its own pack.
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        QCOMPARE(rangesOf(built({.supplement = 1}, u"s-open.pdf"_s)).first(),
                 u"4 Ferry times 9-10"_s);
        QCOMPARE(rangesOf(built({.edition = Edition::Restricted, .supplement = 1}, u"s-full.pdf"_s))
                     .first(),
                 u"4 Ferry times 13-14"_s);
    }

    void publishingFreezesIt()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        // Out of turn: the second before the first.
        m_made->attach(m_wall, m_made->taken(u"Wall appendix"_s, u"A drawing of the arm,"_s, 1, 2));
        QCOMPARE(publishAgenda(session(), m_made->meeting, 2).error().code(), ErrorCode::Conflict);
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting, 1));
        const auto late =
            attachPaper(session(), m_ferry, m_made->taken(u"More"_s, u"More of it,"_s, 1, 1));
        QCOMPARE(late.error().code(), ErrorCode::Conflict);
        Supplement said = record().supplements.first();
        said.reason = u"Another"_s;
        QCOMPARE(saveSupplement(session(), m_made->meeting, said).error().code(),
                 ErrorCode::Conflict);
        const PaperId published = record().item(m_ferry)->papers.first().id;
        QCOMPARE(removePaper(session(), published).error().code(), ErrorCode::Conflict);
        QCOMPARE(publishAgenda(session(), m_made->meeting, 1).error().code(), ErrorCode::Conflict);
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting, 2));
    }

    void aPackAsOfADayHoldsEverythingUnderItsOwnNumbers()
    {
        QCOMPARE(buildPack(session(), m_made->meeting, {.asOf = QDate(2024, 6, 4)},
                           m_made->out(u"x.pdf"_s))
                     .error()
                     .code(),
                 ErrorCode::BadInput);
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        addSupplement();
        m_made->attach(m_wall, m_made->taken(u"Wall appendix"_s, u"A drawing of the arm,"_s, 1, 1));
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting, 1));
        m_made->attach(m_wall, m_made->taken(u"Not yet"_s, u"Not published,"_s, 1, 2));
        const PackReport report = built({.asOf = QDate(2024, 6, 4)}, u"as-of.pdf"_s);
        QCOMPARE(rangesOf(report), (QStringList{u"3 Harbour wall 1-4"_s, u"3 Harbour wall 11-12"_s,
                                                u"4 Ferry times 13-14"_s, u"6 A lease 5-10"_s,
                                                u"7 The slipway 15-16"_s}));
        const QString text = m_made->text(m_made->out(u"as-of.pdf"_s)).simplified();
        QVERIFY2(text.contains(u"PAPERS AS AT 4 JUNE 2024"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Harbour wall – Wall appendix 11 - 12"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Ferry times – Ferry report 13 - 14"_s), qPrintable(text));
        QVERIFY(text.contains(u"Supplementary agenda 1"_s) && text.contains(u"4 June 2024"_s));
        QVERIFY2(text.contains(u"3. Harbour wall (Pages 1 - 4, 11 - 12)"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Not published"_s) && !text.contains(u"HERON"_s));
        QVERIFY(text.indexOf(u"A drawing of the arm"_s) <
                text.indexOf(u"The ferry sails at noon"_s));
        const QStringList labels = pageLabels(m_made->out(u"as-of.pdf"_s));
        const QStringList papers = labels.mid(labels.indexOf(u"1"_s));
        QCOMPARE(papers, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"11"_s, u"12"_s, u"13"_s,
                                      u"14"_s, u"5"_s, u"6"_s, u"15"_s, u"16"_s}));
        QVERIFY(runTool(u"qpdf"_s, {u"--check"_s, m_made->out(u"as-of.pdf"_s)}).code == 0);
        // Before the day of publication there was nothing.
        QVERIFY(!buildPack(session(), m_made->meeting, {.asOf = QDate(2024, 6, 3)},
                           m_made->out(u"early.pdf"_s)));
        QVERIFY(!buildPack(session(), m_made->meeting,
                           {.oneSided = true, .asOf = QDate(2024, 6, 4)},
                           m_made->out(u"one.pdf"_s)));
    }

    void noticeOfLateBusiness()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        const QDate inTime(2024, 6, 5);
        const QDate late(2024, 6, 10);
        m_made->item(u"The slipway"_s, 1);
        QVERIFY(notice(record(), 1, inTime).problems.isEmpty());
        QVERIFY(!notice(record(), 1, inTime).wantsWords && notice(record(), 1, late).wantsWords);
        QVERIFY2(notice(record(), 1, late).problems.first().contains(u"special circumstances"_s),
                 qPrintable(notice(record(), 1, late).problems.join(u'|')));
        Supplement said;
        said.number = 1;
        said.reason = u"The slip gave way"_s;
        said.decidedBy = u"The Chair"_s;
        said.available = QDateTime(late, QTime(9, 0));
        QVERIFY_RESULT(saveSupplement(session(), m_made->meeting, said));
        QVERIFY(notice(record(), 1, late).problems.isEmpty());
        QVERIFY(history(session(), m_made->meeting)->first().what.contains(u"why supplement 1 is late"_s));
        // Other kinds of body have other routes: warned of always, and never without words on record.
        MeetingRecord other = record();
        for (const auto &[kind, source] : {std::pair(BodyKind::Executive, u"2012/2089"_s), std::pair(BodyKind::Council, u"Sch. 12 para. 4(5)"_s),
                 std::pair(BodyKind::Parish, u"para. 10(2)(b)"_s)}) {
            other.body.kind = kind;
            other.supplements = record().supplements;
            const QDate tooLate = kind == BodyKind::Parish ? late.addDays(1) : late;
            QVERIFY(notice(other, 1, tooLate).problems.first().contains(source));
            QVERIFY(!notice(other, 1, tooLate).wantsWords);
            other.supplements.clear();
            QVERIFY(notice(other, 1, tooLate).problems.first().contains(source));
            QVERIFY2(notice(other, 1, tooLate).problems.at(1).contains(u"who decided so"_s),
                     qPrintable(notice(other, 1, tooLate).problems.join(u'|')));
            QVERIFY(notice(other, 1, tooLate).wantsWords);
        }
        // A late report is lawful; only its reason and its moment are asked for.
        m_made->attach(m_ferry,
                       m_made->taken(u"Ferry report"_s, u"The ferry sails at noon,"_s, 2, 2));
        QCOMPARE(notice(record(), 2, late).problems.size(), 2);
        QVERIFY(notice(record(), 2, late).problems.first().contains(u"report on item 4"_s));
    }

    void aChangeSaysWhichNumbersItWouldMove()
    {
        const auto longer = [this](MeetingRecord &record) {
            for (AgendaItem &item : record.items) {
                if (item.id == m_wall)
                    item.papers.append(m_made->taken(u"More"_s, u"More,"_s, 5));
            }
        };
        QVERIFY(numbersMovedBy(record(), longer).isEmpty());
        QVERIFY_RESULT(publishAgenda(session(), m_made->meeting));
        const QList<NumbersMoved> moved = numbersMovedBy(record(), longer);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.at(1), (NumbersMoved{u"6"_s, u"6"_s, PageRange{5, 10}, PageRange{11, 16}}));
        QCOMPARE(
            movedSentence(moved),
            u"It would move the printed numbers of item 3 from 1 - 4 to 1 - 10; item 6 from 5 - 10 to 11 - 16."_s);
        const auto gone = [this](MeetingRecord &record) {
            record.items.removeIf([this](const AgendaItem &item) { return item.id == m_wall; });
        };
        QCOMPARE(
            movedSentence(numbersMovedBy(record(), gone)),
            u"It would move the printed numbers of item 6 from 5 - 10 to item 5, 1 - 6; item 3 off its pages 1 - 4."_s);
        QCOMPARE(movedSentence(numbersMovedBy(record(), [](MeetingRecord &) {})),
                 u"It would move no printed number."_s);
    }
};

QTEST_GUILESS_MAIN(SupplementsTest)
#include "supplements_test.moc"
