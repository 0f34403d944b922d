#include "ui/models/checks.h"

#include "core/domain/supplements.h"
#include "core/services/packbuilder.h"
#include "core/calendar/notice.h"
#include "core/papers/paperfacts.h"
#include "core/services/packs.h"
#include "tests/support/testsupport.h"
#include "tests/ui/clockdates.h"
#include "ui/models/authornote.h"
#include "ui/models/packranges.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

Paper aPaper(const QString &title, PaperFacts facts)
{
    facts.pages = 3;
    facts.pageFacts = QList<PageFacts>(3);
    facts.warnings = warningsOf(facts);
    Paper paper;
    paper.title = title;
    paper.version.pages = 3;
    paper.version.facts = QString::fromUtf8(QJsonDocument(facts.toJson()).toJson());
    return paper;
}

MeetingRecord aCabinet(const QList<Paper> &papers)
{
    MeetingRecord record;
    record.authority.nation = Nation::England;
    record.body.kind = BodyKind::Executive;
    record.meeting.starts = QDateTime(QDate(2024, 6, 13), QTime(14, 0));
    AgendaItem item;
    item.id = ItemId(1);
    item.number = u"1"_s;
    item.papers = papers;
    record.items = {item};
    return record;
}

/// The sentences of the checks that hold some words.
QStringList about(const MeetingRecord &record, QDate today, const QString &words)
{
    QStringList found;
    for (const PublishCheck &check : checksBeforePublishing(record, test::lawfulDates(record, today), today, PublicPackState::Clean)) {
        if (check.sentence.contains(words))
            found.append(check.sentence);
    }
    return found;
}

const QDate today(2024, 6, 4);

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnlyBlackedOutStopsAPublicPaper()
    {
        PaperFacts facts;
        facts.tagged = true;
        facts.pages = 1;
        facts.pageFacts = {{595, 842, 0, true, false}};
        facts.hidden = {{u"boxed"_s, 2, 1, 1, u"Jane Example"_s}};
        facts.warnings = warningsOf(facts);
        Paper paper = aPaper(u"Complaint"_s, facts);
        const auto verdict = [](const Paper &each) {
            const MeetingRecord record = aCabinet({each});
            for (const PublishCheck &check :
                checksBeforePublishing(record, test::lawfulDates(record, today), today, PublicPackState::Clean)) {
                if (check.sentence.contains(u"“Jane Example”"_s))
                    return std::optional(check.verdict);
            }
            return std::optional<PublishCheck::Verdict>();
        };
        QCOMPARE(verdict(paper), PublishCheck::Verdict::Stop);
        paper.restricted = true;
        QCOMPARE(verdict(paper), PublishCheck::Verdict::Look);
    }

    void factsOfPapersAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char *name, const QString &words, const PaperFacts &facts) {
            QTest::newRow(name) << words << aPaper({}, facts).version.facts;
        };
        PaperFacts good;
        good.tagged = true;
        good.language = u"en-GB"_s;
        PaperFacts facts = good;
        row("good", {}, facts);
        facts.language.clear();
        row("no language", u"no language"_s, facts);
        facts = good;
        facts.tagged = false;
        row("untagged", u"no tags"_s, facts);
        facts.scanPages = 3;
        row("scan", u"a scan"_s, facts);
        facts = good;
        facts.figuresWithoutAlt = 2;
        row("figures", u"without a description"_s, facts);
        facts = good;
        facts.comments = 2;
        row("comments", u"comment"_s, facts);
        facts = good;
        facts.redactions = 1;
        row("redactions", u"redaction"_s, facts);
    }

    void factsOfPapersAreRead()
    {
        QFETCH(QString, words);
        QFETCH(QString, facts);
        Paper paper;
        paper.title = u"Scheme plan"_s;
        paper.version.pages = 3;
        paper.version.facts = facts;
        const QStringList said = about(aCabinet({paper}), today, u"Item 1, Scheme plan"_s);
        QCOMPARE(said.size(), words.isEmpty() ? 0 : 1);
        if (!words.isEmpty())
            QVERIFY2(said.first().contains(words), qPrintable(said.first()));
    }

    void authorsAreToldWhatToMend()
    {
        PaperFacts facts;
        facts.pages = 3;
        facts.tagged = true;
        facts.language = u"en-GB"_s;
        facts.access = PaperAccess{};
        facts.access->received.findings = {{u"7.1-10"_s, 1, {}}, {u"7.3-1"_s, 2, {1, 3}}, {u"7.5-1"_s, 1, {2}}, {u"7.4.2-1"_s, 1, {2}}, {u"7.9-1"_s, 1, {3}}};
        facts.access->inPack.findings = {{u"7.3-1"_s, 2, {1, 3}}};
        const QString note = authorNote(facts, u"Bridge report"_s);
        QVERIFY2(note.startsWith(u"“Bridge report” can’t yet be read by everybody"_s), qPrintable(note));
        QVERIFY2(note.contains(u"1. 2 picture(s) have no description for people who can't see them (pages 1 and 3)"_s)
                     || note.contains(u"1. 2 picture(s) have no description for people who can't see them (pages 1, 3)"_s), qPrintable(note));
        QVERIFY(note.contains(u"View Alt Text"_s) && note.contains(u"\n3. "_s) && !note.contains(u"\n4. "_s));
        const QStringList said = about(aCabinet({aPaper(u"Bridge report"_s, facts)}), today, u"isn’t accessible"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"no description"_s), qPrintable(said.first()));

        facts.access = PaperAccess{};
        QVERIFY(authorNote(facts, u"Bridge report"_s).isEmpty());
        facts.hidden = {{u"pale"_s, 3, 1, 2, u"reserve price"_s}, {u"recognised"_s, 90, 1, 1, u"Bridge"_s}};
        const QString hidden = authorNote(facts, u"Bridge report"_s);
        QVERIFY(hidden.contains(u"Page 2: “reserve price”"_s));
        QVERIFY(!hidden.contains(u"Page 1"_s));
        facts.hidden.clear();
        QVERIFY(about(aCabinet({aPaper(u"Bridge report"_s, facts)}), today, u"isn’t accessible"_s).isEmpty());
        facts.scanPages = 3;
        QVERIFY(authorNote(facts, u"Bridge report"_s).contains(u"Send the Word file"_s));
    }

    void noticesOfAnExecutiveAreRemembered()
    {
        QCOMPARE(latestEarlyNotice(QDate(2024, 6, 13)), QDate(2024, 5, 15));
        QCOMPARE(latestEarlyNotice(QDate(2023, 5, 11)), QDate(2023, 4, 12));
        QCOMPARE(latestEarlyNotice(QDate(2025, 1, 14)), QDate(2024, 12, 16));

        MeetingRecord record = aCabinet({});
        QVERIFY(about(record, today, u"notice"_s).isEmpty());
        record.items.first().part = Part::Exempt;
        const QStringList late = about(record, today, u"Private part"_s);
        QCOMPARE(late.size(), 2);
        QVERIFY2(late.at(0).contains(u"was the first notice given by Wed 15 May"_s), qPrintable(late.at(0)));
        QVERIFY2(late.at(1).contains(u"second notice is due by Wed 5 Jun"_s), qPrintable(late.at(1)));
        QVERIFY(about(record, QDate(2024, 5, 15), u"Private part"_s).at(0).contains(u"is due by"_s));
        QVERIFY(about(record, QDate(2024, 6, 6), u"Private part"_s).at(1).contains(u"was the second notice given"_s));

        // A restricted paper of a public item makes part of the meeting private too.
        record.items.first().part = Part::Public;
        Paper restricted;
        restricted.restricted = true;
        record.items.first().papers = {restricted};
        QCOMPARE(about(record, today, u"Private part"_s).size(), 2);
        record.body.kind = BodyKind::Committee;
        QVERIFY(about(record, today, u"Private part"_s).isEmpty());
        record.body.kind = BodyKind::Executive;
        record.authority.nation = Nation::Wales;
        QVERIFY(about(record, today, u"Private part"_s).isEmpty());
    }

    void keyDecisionsWithoutLawfulNoticeStop()
    {
        MeetingRecord record = aCabinet({});
        AgendaItem other = record.items.first();
        other.id = ItemId(2);
        other.number = u"2"_s;
        record.items.append(other);
        for (AgendaItem &item : record.items)
            item.keyDecision = true;
        const QStringList said = about(record, today, u"Key decision"_s);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.last().contains(u"(item 2)"_s) && said.last().contains(u"Wed 15 May"_s), qPrintable(said.last()));
        const auto verdictOn = [&record](QDate day, WallTime notified) {
            MeetingFacts facts;
            facts.kind = BodyKind::Executive;
            facts.starts = WallTime(record.meeting.starts);
            facts.keyItems = {{ItemId(1), {}, notified}};
            const auto dates = deadlinesOf(facts, statutoryRules(Nation::England, facts.kind), WorkingDays(Nation::England),
                WallTime(day, QTime(12, 0)));
            const auto checks = checksBeforePublishing(record, dates, day, PublicPackState::Clean);
            return std::ranges::find_if(checks, [](const PublishCheck &check) {
                return check.item == ItemId(1) && check.sentence.startsWith(u"Key decision"_s);
            })->verdict;
        };
        using Verdict = PublishCheck::Verdict;
        QCOMPARE(verdictOn(QDate(2024, 5, 15), {}), Verdict::Look);
        QCOMPARE(verdictOn(QDate(2024, 5, 16), {}), Verdict::Stop);
        QCOMPARE(verdictOn(today, {QDate(2024, 5, 15), QTime(23, 0)}), Verdict::Passed);
        QCOMPARE(verdictOn(today, {QDate(2024, 5, 16), QTime(9, 0)}), Verdict::Stop); // a day late
    }

    /// What the desk shows beside an item is what its pack is numbered by.
    void liveNumbersAreThoseOfThePack()
    {
        QRandomGenerator random(20240613);
        for (int round = 0; round < 200; ++round) {
            MeetingRecord record;
            record.authority.duplex = random.bounded(2) == 1;
            const int supplements = random.bounded(3);
            for (int i = 0; i < 1 + random.bounded(12); ++i) {
                AgendaItem item;
                item.id = ItemId(i + 1);
                item.number = QString::number(i + 1);
                item.supplement = random.bounded(supplements + 1);
                item.part = random.bounded(4) == 0 ? Part::Exempt : Part::Public;
                item.toFollow = random.bounded(8) == 0;
                for (int p = 0; p < random.bounded(4); ++p) {
                    Paper paper;
                    paper.id = PaperId(100 * (i + 1) + p);
                    paper.restricted = random.bounded(4) == 0;
                    paper.version.pages = random.bounded(20);
                    item.papers.append(paper);
                }
                record.items.append(item);
            }
            const PackRanges shown = packRanges(record);
            for (const int part : QList<int>{0} + supplementNumbers(record)) {
                const PackRequest request{.supplement = part};
                const PackPlan plan = planPack(record, request);
                const QList<PackedItem> packed = packedItems(record, request);
                QCOMPARE(plan.items.size(), packed.size());
                for (qsizetype at = 0; at < packed.size(); ++at) {
                    const PlannedItem &planned = plan.items.at(at);
                    if (packed.at(at).item->toFollow) {
                        QVERIFY(!shown.items.contains(packed.at(at).item->id)); // nothing is published yet
                        continue;
                    }
                    for (const PageRange &range : planned.ranges())
                        QVERIFY(shown.items.value(packed.at(at).item->id).contains(range));
                    for (qsizetype p = 0; p < planned.files.size(); ++p) {
                        const auto &range = planned.files.at(p).range;
                        QVERIFY(shown.papers.value(packed.at(at).papers.at(p)->id) == range.value_or(PageRange()));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
