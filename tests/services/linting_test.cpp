#include "core/papers/paperfacts.h"
#include "core/papers/papersfolder.h"
#include "core/services/linting.h"
#include "core/services/proceedings.h"
#include "tests/services/madereports.h"
#include "tests/services/packmaking.h"

#include <QJsonDocument>
#include <QTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A fault that was put into report `item` (from 1), and how the linter has to call it.
struct Planted
{
    int item;
    QString code;
    QString words; ///< that the finding's place or sentence holds

    bool isFoundIn(const QList<LintedFinding> &findings, const MeetingRecord &record) const
    {
        return std::ranges::any_of(findings, [&](const LintedFinding &each) {
            const LintFinding &finding = each.finding;
            return finding.code == code && record.item(finding.item)->title == titleOf(item) &&
                   QString(finding.place.words + finding.sentence)
                       .contains(words, Qt::CaseInsensitive);
        });
    }
    static QString titleOf(int item)
    {
        static const QStringList matters{
            u"Quay Wall Repairs"_s, u"Mooring Fees"_s, u"Dredging of the Inner Basin"_s,
            u"Byelaws for Small Boats"_s, u"Lighting of the East Pier"_s};
        static const QStringList years{
            u"2024-25"_s,     u"Second Stage"_s,  u"Review of the Year"_s,
            u"North Shore"_s, u"Outer Harbour"_s, u"Monitoring to March"_s};
        return matters[(item - 1) % 5] + u": "_s + years[(item - 1) / 5];
    }
};

} // namespace

/// The look over the reports of a meeting.
class LintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackOfThirtyReports();
    void dismissedUntilThePaperChanges();
    void whatABodyAsksFor();
    void readsAPaperOnce();
    void hiddenTextIsForTheOfficerToDecide();

private:
    Paper taken(PackMaking &making, const QString &name, const QByteArray &pdf)
    {
        const QString file = making.out(name + u".pdf"_s);
        if (!writeFile(file, pdf))
            qFatal("the paper can't be written");
        const auto version = takePaperIn(making.session(), file);
        if (!version)
            qFatal("%s", qPrintable(version.error().sentence()));
        Paper paper;
        paper.title = name;
        paper.version = *version;
        return paper;
    }
};

void LintingTest::aPackOfThirtyReports()
{
    PackMaking making;
    // The minutes of an earlier meeting: 1/24 to 6/24, so that the register knows that year.
    const MeetingId earlier = making.reg.aMeeting(making.record().body.id, wall(2024, 5, 9));
    for (int at = 0; at < 6; ++at) {
        Minute minute;
        minute.number = u"%1/24"_s.arg(at + 1);
        minute.numberFixed = true;
        QVERIFY_RESULT(saveMinute(making.session(),
                                  making.reg.anItem(earlier, u"Business %1"_s.arg(at)), minute));
    }
    QList<Planted> planted;
    for (int item = 1; item <= 30; ++item) {
        MadeReport report;
        report.layout = MadeReport::Layout(item % 3);
        report.title = Planted::titleOf(item);
        report.background =
            u"On 9 May 2024 the Harbour Committee agreed the programme (Minute No. 4/24 refers)."_s;
        switch (item) {
        case 2:
            report.emptyPoint = true;
            planted.append({item, u"empty-heading"_s, u"2.1"_s});
            break;
        case 3:
            report.empty = {u"Consultation"_s};
            planted.append({item, u"empty-heading"_s, u"Consultation"_s});
            break;
        case 4:
            report.empty = {u"Background Papers"_s};
            planted.append({item, u"empty-heading"_s, u"Background Papers"_s});
            break;
        case 6:
            report.appendices.append(u"Plan of the basin"_s);
            planted.append({item, u"appendix"_s, u"appendix 2"_s});
            break;
        case 7:
            report.appendices += {u"Prices"_s, u"Letters from owners"_s};
            report.appended = 2;
            planted.append({item, u"appendix"_s, u"appendix 3"_s});
            break;
        case 8:
            report.appendices += {u"Prices"_s, u"Letters from owners"_s};
            report.appended = 3;
            break;
        case 9:
            report.body = u"Planning Committee"_s;
            planted.append({item, u"body"_s, u"planning committee"_s});
            break;
        case 10:
            report.body = u"Cabinet Member for Ports"_s;
            planted.append({item, u"body"_s, u"Cabinet Member"_s});
            break;
        case 11:
            report.date = u"11 July 2024"_s;
            planted.append({item, u"date"_s, u"11 July 2024"_s});
            break;
        case 12:
            report.date = u"Thursday, 13 June 2023"_s;
            planted.append({item, u"date"_s, u"2023"_s});
            break;
        case 13:
            report.title = u"Dredging of the Outer Basin: 2023-24"_s;
            planted.append({item, u"title"_s, u"Outer Basin"_s});
            break;
        case 14:
            report.title = u"Fees for visiting vessels"_s;
            planted.append({item, u"title"_s, u"visiting vessels"_s});
            break;
        case 15:
            report.without = {u"Recommendation"_s, u"Reasons for Recommendation"_s};
            planted.append({item, u"section"_s, u"Recommendations"_s});
            planted.append({item, u"section"_s, u"Reasons for recommendations"_s});
            break;
        case 16:
            report.without = {u"Background Papers"_s};
            planted.append({item, u"section"_s, u"background papers"_s});
            break;
        case 17:
            report.without = {u"Implications"_s, u"Appendices"_s};
            report.appendices.clear();
            report.appended = 0;
            planted.append({item, u"section"_s, u"implications"_s});
            break;
        case 18:
            report.without = {u"Reasons for Recommendation"_s};
            planted.append({item, u"section"_s, u"Reasons"_s});
            break;
        case 19:
            report.background =
                u"The Harbour Committee agreed to this last month (Minute No. 9/24 refers)."_s;
            planted.append({item, u"minute"_s, u"9/24"_s});
            break;
        case 20:
            report.background =
                u"As the Committee heard (minutes 3/24 and 17/24 refer), the light is weak."_s;
            planted.append({item, u"minute"_s, u"17/24"_s});
            break;
        // What looks like a fault and is none.
        case 21:
            report.background =
                u"The Cabinet of the Port Authority agreed to this (Minute No. 88/22 refers)."_s;
            break;
        case 22:
            report.background =
                u"In the year before it was agreed (Minute 512/23 refers), at 2.1 and 3.4 metres."_s;
            break;
        case 23:
            report.date = u"THURSDAY 13TH JUNE 2024"_s;
            break;
        case 24:
            report.body = u"The Harbour Committee"_s;
            break;
        case 25:
            report.title =
                u"Report on the Lighting of the East Pier: Outer Harbour – for decision"_s;
            break;
        default:
            break;
        }
        const ItemId id = making.item(Planted::titleOf(item));
        making.attach(id, taken(making, u"Report %1"_s.arg(item), made(report)));
    }
    const MeetingRecord record = making.record();
    const auto report = lintMeeting(making.session(), record);
    QVERIFY_RESULT(report);
    QVERIFY2(report->unread.isEmpty(), qPrintable(report->unread.join(u'\n')));
    for (const Planted &each : std::as_const(planted))
        QVERIFY2(each.isFoundIn(report->findings, record),
                 qPrintable(u"%1 %2 %3"_s.arg(each.item).arg(each.code, each.words)));
    qsizetype falseAlarms = 0;
    for (const LintedFinding &found : report->findings) {
        const bool isPlanted = std::ranges::any_of(
            planted, [&](const Planted &each) { return each.isFoundIn({found}, record); });
        if (isPlanted)
            continue;
        ++falseAlarms;
        qWarning("false alarm: %s: %s", qPrintable(record.item(found.finding.item)->title),
                 qPrintable(found.finding.sentence));
    }
    QVERIFY2(falseAlarms <= 1, "more than one false alarm");
    QCOMPARE(report->open(), int(planted.size() + falseAlarms));
}

void LintingTest::dismissedUntilThePaperChanges()
{
    PackMaking making;
    MadeReport report;
    report.title = u"Quay Wall"_s;
    report.emptyPoint = true;
    const ItemId item = making.item(report.title);
    const PaperId paper = making.attach(item, taken(making, u"Report"_s, made(report)));
    const auto look = [&] { return lintMeeting(making.session(), making.record()).value(); };
    const LintReport first = look();
    QCOMPARE(first.findings.size(), 1);
    const LintFinding finding = first.findings.first().finding;
    QCOMPARE(finding.paper, paper);
    QCOMPARE(finding.place, (PlacedWords{2, u"2.1 (Legal)"_s}));

    QCOMPARE(dismissFinding(making.session(), finding, u" "_s).error().code(), ErrorCode::BadInput);
    QVERIFY_RESULT(
        dismissFinding(making.session(), finding, u"The solicitor has nothing to say"_s));
    const LintReport second = look();
    QCOMPARE(second.open(), 0);
    QCOMPARE(second.findings.first().dismissed->reason, u"The solicitor has nothing to say"_s);
    QCOMPARE(second.findings.first().dismissed->who, u"Officer"_s);
    QCOMPARE(second.findings.first().dismissed->at, making.session().clock.nowUtc());
    QVERIFY_RESULT(restoreFinding(making.session(), finding));
    QCOMPARE(look().open(), 1);
    QCOMPARE(restoreFinding(making.session(), finding).error().code(), ErrorCode::NotFound);

    QVERIFY_RESULT(dismissFinding(making.session(), finding, u"It may stay"_s));
    report.background = u"Another version with the same gap."_s;
    QVERIFY_RESULT(replacePaper(making.session(), paper,
                                taken(making, u"Report two"_s, made(report)).version));
    QCOMPARE(look().open(), 1);
}

void LintingTest::hiddenTextIsForTheOfficerToDecide()
{
    PackMaking making;
    MadeReport report;
    report.title = u"Quay Wall"_s;
    Paper paper = taken(making, u"Report"_s, made(report));
    QJsonObject facts = QJsonDocument::fromJson(paper.version.facts.toUtf8()).object();
    facts.insert(u"hidden"_s, toJson(QList<HiddenWords>{{u"pale"_s, 3, 1, 2, u"reserve price 90,000"_s}, {u"recognised"_s, 200, 1, 1, u"Quay Wall"_s}}));
    paper.version.facts = QString::fromUtf8(QJsonDocument(facts).toJson());
    making.attach(making.item(report.title), paper);
    const auto look = [&] { return lintMeeting(making.session(), making.record()).value(); };
    const LintReport first = look();
    QCOMPARE(first.findings.size(), 1); // what was read from a scan is meant to be there
    const LintFinding finding = first.findings.first().finding;
    QCOMPARE(finding.code, u"hidden-text"_s);
    QCOMPARE(finding.place, (PlacedWords{2, u"reserve price 90,000"_s}));
    QVERIFY_RESULT(dismissFinding(making.session(), finding, u"The price is public by now"_s));
    QCOMPARE(look().open(), 0);
    QVERIFY_RESULT(restoreFinding(making.session(), finding));
    QCOMPARE(look().open(), 1);
}

void LintingTest::whatABodyAsksFor()
{
    PackMaking making;
    MadeReport report;
    report.title = u"Quay Wall"_s;
    report.without = {u"Background Papers"_s, u"Consultation"_s};
    making.attach(making.item(report.title), taken(making, u"Report"_s, made(report)));
    const Body body = making.record().body;
    const auto codes = [&] {
        QStringList words;
        const LintReport report = lintMeeting(making.session(), making.record()).value();
        for (const LintedFinding &each : report.findings)
            words.append(each.finding.place.words);
        return words;
    };
    QCOMPARE(codes(), QStringList{u"Background papers"_s});
    QVERIFY_RESULT(
        setRequiredSections(making.session(), body.id, QList{ReportSection::Consultation}));
    QCOMPARE(codes(), QStringList{u"Consultation"_s});
    QVERIFY_RESULT(setRequiredSections(making.session(), body.id, QList<ReportSection>()));
    QCOMPARE(codes(), QStringList());
    QVERIFY_RESULT(setRequiredSections(making.session(), body.id, std::nullopt));
    QCOMPARE(codes(), QStringList{u"Background papers"_s});
}

void LintingTest::readsAPaperOnce()
{
    PackMaking making;
    MadeReport report;
    report.title = u"Quay Wall"_s;
    report.emptyPoint = true;
    const Paper paper = taken(making, u"Report"_s, made(report));
    making.attach(making.item(report.title), paper);
    QCOMPARE(lintMeeting(making.session(), making.record())->open(), 1);
    const PapersFolder folder(making.session().reg->papersFolder());
    QVERIFY(QFile::exists(folder.readingPath(paper.version.sha256, reportReadingVersion)));
    QVERIFY(QFile::remove(folder.canonicalPath(paper.version.sha256)));
    QVERIFY(QFile::remove(folder.originalPath(paper.version.sha256)));
    const auto again = lintMeeting(making.session(), making.record());
    QVERIFY_RESULT(again);
    QCOMPARE(again->open(), 1);
    QVERIFY(again->unread.isEmpty());
    QVERIFY(QFile::remove(folder.readingPath(paper.version.sha256, reportReadingVersion)));
    QCOMPARE(lintMeeting(making.session(), making.record())->unread.size(), 1);
}

QTEST_GUILESS_MAIN(LintingTest)
#include "linting_test.moc"
