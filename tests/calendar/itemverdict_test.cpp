#include "core/calendar/itemverdict.h"
#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(ItemVerdict verdict)
{
    switch (verdict) {
    case ItemVerdict::Ok:
        return u"ok"_s;
    case ItemVerdict::OkConvenedShort:
        return u"ok, convened short"_s;
    case ItemVerdict::LateReport:
        return u"late report"_s;
    case ItemVerdict::Urgent:
        return u"urgent"_s;
    case ItemVerdict::Advice:
        return u"advice"_s;
    case ItemVerdict::Blocked:
        break;
    }
    return u"blocked"_s;
}

} // namespace

Q_DECLARE_METATYPE(moothall::ItemOpening)

/// The verdict on an item, as the rules' section 1.6 gives it, for a meeting on Thursday 13 June
/// 2024: 5 June is the last day with five clear days, 7 June with three.
class ItemVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_1_6_data()
    {
        QTest::addColumn<ItemOpening>("item");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const ItemOpening &item, const QString &verdict) {
            QTest::addRow("1.6: %s", name) << item << verdict;
        };
        const auto opened = [](QDate day, BodyKind kind = BodyKind::Committee,
                               Nation nation = Nation::England) {
            ItemOpening item;
            item.kind = kind;
            item.nation = nation;
            item.meeting = QDate(2024, 6, 13);
            item.opened = day;
            return item;
        };
        const auto urgent = [](ItemOpening item) {
            item.reason = u"The slip gave way"_s;
            item.decidedBy = u"The Chair"_s;
            return item;
        };
        const QDate inTime(2024, 6, 5);
        const QDate late(2024, 6, 6);
        row("open long enough", opened(inTime), u"ok"_s);
        row("a day late", opened(late), u"blocked"_s);
        row("the chair says urgent, and why", urgent(opened(late)), u"urgent"_s);
        ItemOpening bare = urgent(opened(late));
        bare.reason = u" "_s;
        row("the chair says urgent, without circumstances", bare, u"blocked"_s);
        bare = urgent(opened(late));
        bare.decidedBy.clear();
        row("circumstances, and nobody's opinion", bare, u"blocked"_s);
        ItemOpening report = opened(QDate(2024, 6, 12));
        report.onAgenda = true;
        row("only the report is late", report, u"late report"_s);

        ItemOpening convened = opened(late);
        convened.convened = late;
        row("open since the meeting was convened", convened, u"ok, convened short"_s);
        convened.opened = QDate(2024, 6, 7);
        row("added after it was convened", convened, u"blocked"_s);
        convened.convened = inTime;
        row("convened in time, added later", convened, u"blocked"_s);
        convened = opened(late, BodyKind::Council);
        convened.convened = late;
        row("full council knows no short notice (N4)", convened, u"blocked"_s);
        convened.kind = BodyKind::Executive;
        row("an executive convened short (N8)", convened, u"ok, convened short"_s);

        row("full council beside its summons (N7)", urgent(opened(late, BodyKind::Council)),
            u"advice"_s);
        row("an executive knows no urgency (N9)", urgent(opened(late, BodyKind::Executive)),
            u"advice"_s);
        row("a parish has three days (N10)", opened(QDate(2024, 6, 7), BodyKind::Parish), u"ok"_s);
        row("a parish beside its summons (N10)",
            urgent(opened(QDate(2024, 6, 10), BodyKind::Parish)), u"advice"_s);
        row("Wales has three days (N11)",
            opened(QDate(2024, 6, 7), BodyKind::Council, Nation::Wales), u"ok"_s);
        row("Wales, a day late (N11)", opened(QDate(2024, 6, 10), BodyKind::Council, Nation::Wales),
            u"blocked"_s);
        row("Scotland, urgent (N13)",
            urgent(opened(QDate(2024, 6, 10), BodyKind::Council, Nation::Scotland)), u"urgent"_s);
        row("opened after the meeting", opened(QDate(2024, 6, 14)), u"blocked"_s);
    }

    void verdicts_1_6()
    {
        QFETCH(ItemOpening, item);
        QTEST(nameOf(verdictOf(item, WorkingDays(item.nation))), "verdict");
    }

    void theReasonIsAskedForOnce()
    {
        Supplement said;
        said.number = 1;
        said.reason = u"The slip gave way"_s;
        AgendaItem item;
        item.supplement = 1;
        // A reason alone says why papers are late, not that the business is urgent.
        QVERIFY(lateReasonOf(item, {said}).isEmpty());
        said.decidedBy = u"The Chair"_s;
        QCOMPARE(lateReasonOf(item, {said}), (LateReason{said.reason, said.decidedBy, false}));
        item.urgency = u" It is closed today "_s;
        QCOMPARE(lateReasonOf(item, {said}), (LateReason{u"It is closed today"_s, {}, true}));
        item = {};
        QVERIFY(lateReasonOf(item, {said}).isEmpty()); // of the main agenda
    }

    void aLateAgendaIsToldItsRoute_data()
    {
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<QString>("said");
        QTest::newRow("full council, N4")
            << BodyKind::Council << Nation::England << u"para. 4(1A)"_s;
        QTest::newRow("executive, N8") << BodyKind::Executive << Nation::England << u"2012/2089"_s;
        QTest::newRow("committee, N1 and N3")
            << BodyKind::Committee << Nation::England << u"LGA 1972 s.100B(4)"_s;
        QTest::newRow("Scotland, N13") << BodyKind::Council << Nation::Scotland << u"LG(S)A 1973"_s;
        QTest::newRow("parish, N10") << BodyKind::Parish << Nation::England << u"parish"_s;
    }

    void aLateAgendaIsToldItsRoute()
    {
        QFETCH(BodyKind, kind);
        QFETCH(Nation, nation);
        QFETCH(QString, said);
        QVERIFY2(lateAgendaRoute(kind, nation).contains(said),
                 qPrintable(lateAgendaRoute(kind, nation)));
    }
};

QTEST_GUILESS_MAIN(ItemVerdictTest)
#include "itemverdict_test.moc"
