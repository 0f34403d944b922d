#include "core/domain/reporthead.h"
#include "core/domain/reportlines.h"
#include "core/domain/reportlint.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

MeetingRecord aMeeting(const QString &body, const QDate &day)
{
    MeetingRecord record;
    record.authority.name = u"Derbyshire County Council"_s;
    record.body.name = body;
    record.body.kind = BodyKind::Executive;
    record.meeting.starts = QDateTime(day, QTime(14, 0));
    return record;
}

/// A real pack's text cut into its reports, each beginning at a line.
QStringList cutAt(const QString &text, const QList<int> &lines)
{
    const QStringList all = text.split(u'\n');
    QStringList parts;
    for (qsizetype at = 0; at + 1 < lines.size(); ++at)
        parts.append(all.mid(lines[at] - 1, lines[at + 1] - lines[at]).join(u'\n'));
    return parts;
}

/// Every report of a pack as an item's only paper.
QList<LintFinding> lint(MeetingRecord record, const QStringList &titles, const QStringList &texts)
{
    LintContext context;
    context.required = usualSections(record.body.kind);
    context.bodies = {u"Cabinet"_s, u"Improvement and Scrutiny Committee - Resources"_s,
                      u"Council"_s};
    QHash<QString, ReportReading> readings;
    for (qsizetype at = 0; at < titles.size(); ++at) {
        AgendaItem item;
        item.id = ItemId(at + 1);
        item.number = QString::number(at + 1);
        item.title = titles[at];
        Paper paper;
        paper.id = PaperId(at + 1);
        paper.title = u"Report"_s;
        paper.version.sha256 = QString::number(at);
        item.papers.append(paper);
        record.items.append(item);
        // The packs' text marks the ends of papers and long gaps by three empty lines.
        readings.insert(paper.version.sha256,
                        readReport(texts[at].split(u"\n\n\n\n"_s, Qt::SkipEmptyParts)));
    }
    QList<LintFinding> found;
    for (const AgendaItem &item : std::as_const(record.items))
        found += lintItem(record, item, readings, context);
    return found;
}

/// "item code words" of each, shortly.
QStringList inShort(const QList<LintFinding> &found)
{
    QStringList all;
    for (const LintFinding &each : found)
        all.append(u"%1 %2 %3"_s.arg(each.item.value())
                       .arg(each.code, each.place.words.section(u' ', 0, 1)));
    return all;
}

/// A real pack's text cut into its reports; `within` is one that is another's appendix.
QStringList reportsOf(const QString &name, int within = -1)
{
    QFile file(test::sharedFolder() + u"/seeds/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<int> starts;
    int line = 0;
    for (const QString &each : text.split(u'\n')) {
        ++line;
        if (each.trimmed() == u"FOR PUBLICATION"_s)
            starts.append(line);
    }
    if (within >= 0)
        starts.removeAt(within);
    starts.append(line + 1);
    return cutAt(text, starts);
}

MinuteMention mention(const QString &before, const QString &number)
{
    return {number, before, {}, {1, u"Minute "_s + number}};
}

} // namespace

class ReportLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScrutinyPack()
    {
        MOOTHALL_NEEDS_SHARED();
        const QStringList texts = reportsOf(u"000_d942da4e4b318f82.txt"_s, 1);
        QCOMPARE(texts.size(), 2);
        const auto found = lint(
            aMeeting(u"Improvement and Scrutiny Committee - Resources"_s, QDate(2023, 5, 11)),
            {u"Call in: Approval of Allocation from the Feasibility Reserve for the Setting Up Costs for the East Midlands County Combined Authority"_s,
             u"Integration between the Place highways management solution (Alloy) and the corporate customer relationship management solution (Granicus)"_s},
            texts);
        // Seven headings with nothing after them; and an appendix that nothing in the pack is
        // headed as.
        QCOMPARE(inShort(found),
                 (QStringList{
                     u"1 appendix 7.2 Appendix"_s, u"2 empty-heading 1.1 (Financial)"_s,
                     u"2 empty-heading 2.1 (Legal)"_s, u"2 empty-heading 3.1 (Human"_s,
                     u"2 empty-heading 4.1 (Information"_s, u"2 empty-heading 5.1 (Equalities"_s,
                     u"2 empty-heading 6.1 (Corporate"_s, u"2 empty-heading Other (for"_s}));
    }

    void aCabinetPack()
    {
        MOOTHALL_NEEDS_SHARED();
        const QStringList texts = reportsOf(u"001_5fced6cee0056973.txt"_s);
        QCOMPARE(texts.size(), 6);
        const auto found = lint(
            aMeeting(u"Cabinet"_s, QDate(2024, 6, 13)),
            {u"Derby and Derbyshire Strategic Leadership Board"_s,
             u"Acceptance and Usage of a Department for Transport Grant to Improve Traffic Signal Timings and Refurbish Obsolescent Signal Equipment"_s,
             u"Children's Services Section 106 Allocations"_s,
             u"ICT Strategy & Digital Services Target Operating Model"_s,
             u"Executive Scrutiny Protocol"_s,
             u"Review of the Strategic Approach to Equality Diversity and Inclusion"_s},
            texts);
        // One report really has another title than its item.
        QCOMPARE(inShort(found), QStringList{u"3 title Children's Services"_s});
        const QStringList wrong = inShort(lint(aMeeting(u"Council"_s, QDate(2024, 6, 14)),
                                               {u"Derby and Derbyshire Strategic Leadership Board"_s}, texts));
        QCOMPARE(wrong, (QStringList{u"1 body CABINET"_s, u"1 date 13 June"_s}));
    }

    void headings()
    {
        QCOMPARE(reportHeading(u"8. Background Papers"_s)->section,
                 ReportSection::BackgroundPapers);
        QCOMPARE(reportHeading(u"8. Background Papers"_s)->number, 8);
        QCOMPARE(reportHeading(u"**Recommendation(s):**"_s)->section,
                 ReportSection::Recommendation);
        QCOMPARE(reportHeading(u"REASONS FOR THE DECISION"_s)->section, ReportSection::Reasons);
        QVERIFY(reportHeading(u"Key decision: No"_s)->saysMore);
        QCOMPARE(reportHeading(u"Financial and Property Implications"_s)->level, 2);
        QVERIFY(!reportHeading(u"Background papers are listed on the last page of the report"_s));
        QVERIFY(!reportHeading(u"recommendations"_s));
    }

    void emptyOnesOnly_data()
    {
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QStringList>("empty");
        const QStringList none;
        QTest::newRow("a hanging number has its words on the next line")
            << QStringList{u"1. Purpose\n1.1\nTo ask for a decision.\n2. Consultation\n2.1\nNone."_s}
            << none;
        QTest::newRow("nothing before the next section")
            << QStringList{u"1. Purpose\n1.1 To ask.\n2. Consultation\n3. Implications\n3.1 None."_s}
            << QStringList{u"2. Consultation"_s};
        QTest::newRow("nothing before the next page, nor on it")
            << QStringList{u"Financial\n1.1 None.\nLegal"_s, u"2.1\nHuman Resources\n3.1 None."_s}
            << QStringList{u"2.1 (Legal)"_s};
        QTest::newRow("decimals in a table")
            << QStringList{u"1. Background\n1.1 The depths:\nBasin\n2.1\n3.4\n2.2\n2.3\nmetres"_s}
            << none;
        QTest::newRow("a table of contents")
            << QStringList{u"Purpose\nConsultation\nFinancial implications\nLegal implications\nBackground papers\nAppendices"_s}
            << none;
        QTest::newRow("a numbered list")
            << QStringList{u"1. Purpose\n1.1 Four aims:\n1. Know the harbour\n2. Lead by example\n3. Work together"_s}
            << none;
        QTest::newRow("running heads")
            << QStringList{u"Legal\n2.1 None.\nPage 1 of 3"_s,
                           u"Quay v2\nHuman resources\nPage 2 of 3"_s, u"3.1 None.\nPage 3 of 3"_s}
            << none;
        QTest::newRow("nothing before the author")
            << QStringList{u"7. Recommendation\nReport author: Jo Penrose"_s}
            << QStringList{u"7. Recommendation"_s};
    }
    void emptyOnesOnly()
    {
        QFETCH(QStringList, pages);
        QStringList found;
        for (const PlacedWords &each : emptyHeadings(reportLines(pages)))
            found.append(each.words);
        QTEST(found, "empty");
    }

    void appendicesOfItsOwn()
    {
        const ReportReading reading = readReport(
            {u"Report of the Director\nQuay\n1. Recommendation\n1.1 That Appendices 1 to 3 and "
             u"Appendix B be noted, with Appendix 7 to the "
             "Constitution.\n2. Reasons for recommendation\n2.1 See Appendix 4 to this report.\n3. Appendices\n3.1 Appendix 1 – Costs"_s,
             u"Appendix 1\nCosts of the works"_s});
        QVERIFY(reading.isReport);
        QStringList labels;
        for (const NamedAppendix &each : reading.appendices)
            labels.append(each.label);
        labels.sort();
        QCOMPARE(labels, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"B"_s}));
        QCOMPARE(reading.headedAppendices, QStringList{u"1"_s});
        QCOMPARE(reportReadingFrom(toJson(reading)), reading);
        QJsonObject older = toJson(reading);
        older.insert(u"version"_s, 0);
        QVERIFY(!reportReadingFrom(older));
    }

    void minutesThatTheRegisterKnows()
    {
        LintContext context;
        context.bodies = {u"Cabinet"_s, u"Harbour Committee"_s};
        KnownMinutes cabinet{u"Cabinet"_s, {}};
        for (const QString &number : {u"CAB.80/22"_s, u"87/22"_s, u"88/2022"_s})
            cabinet.add(number);
        context.minutes = {cabinet};
        const auto isFound = [&](const MinuteMention &mention) {
            MeetingRecord record = aMeeting(u"Harbour Committee"_s, QDate(2024, 6, 13));
            AgendaItem item;
            item.papers.append(Paper());
            ReportReading reading;
            reading.minutes = {mention};
            return !lintItem(record, item, {{QString(), reading}}, context).isEmpty();
        };
        QVERIFY(
            !isFound(mention(u"On 7 April 2022, Cabinet approved the reserve ("_s, u"88/22"_s)));
        QVERIFY(isFound(mention(u"On 7 April 2022, Cabinet approved the reserve ("_s, u"98/22"_s)));
        QVERIFY2(!isFound(mention(u"On 7 April 2022, Cabinet approved ("_s, u"12/22"_s)),
                 "before the register begins");
        QVERIFY2(!isFound(mention(u"On 7 April 2021, Cabinet approved ("_s, u"98/21"_s)),
                 "a year it doesn’t know");
        QVERIFY2(!isFound(mention(u"The Cabinet Member agreed ("_s, u"98/22"_s)),
                 "somebody else’s");
        QVERIFY2(
            !isFound(mention(u"Cabinet asked, and the Pensions Committee agreed ("_s, u"98/22"_s)),
            "a body it doesn’t know");
        QVERIFY2(!isFound(mention(u"This Committee agreed ("_s, u"98/22"_s)),
                 "its own body, whose minutes aren’t here");
    }

    void heads()
    {
        ExpectedHead expected;
        expected.authority = u"Ambershire County Council"_s;
        expected.body = u"Harbour and Ports Committee"_s;
        expected.bodies = {expected.body, u"Cabinet"_s, u"Licensing Panel"_s};
        expected.date = QDate(2024, 6, 13);
        expected.titles = {u"Quay wall repairs: 2024-25"_s};
        const auto head = [](const QStringList &lines) {
            QList<PlacedWords> places;
            for (const QString &line : lines)
                places.append({1, line});
            return places;
        };
        const QStringList good{
            u"AMBERSHIRE COUNTY COUNCIL"_s,  u"HARBOUR & PORTS"_s,
            u"COMMITTEE – 13th JUNE 2024"_s, u"Report of the Director of Ports"_s,
            u"Quay Wall Repairs"_s,          u"2024-25 (Cabinet Member for Ports)"_s};
        QVERIFY(!otherBody(head(good), expected));
        QVERIFY(!otherDate(head(good), expected));
        QVERIFY(!otherTitle(head(good), expected));
        QVERIFY(otherBody(head({u"LICENSING PANEL"_s, u"Report of the Director"_s}), expected));
        QVERIFY(otherBody(head({u"Report to: Cabinet"_s}), expected));
        QVERIFY(!otherBody(
            head({u"AMBERSHIRE COUNTY COUNCIL"_s, u"Report of the Director to the Board"_s}),
            expected));
        QVERIFY(otherDate(head({u"Date: 14/06/2024"_s}), expected));
        QVERIFY(!otherDate(head({u"Date of report: 1 May 2024"_s}), expected));
        QVERIFY(!otherDate(head({u"Repairs from 1 April 2025"_s}), expected));
        QVERIFY(otherTitle(head({u"Report of the Director"_s, u"Quay wall repairs: 2023-24"_s}),
                           expected));
        QVERIFY(!otherTitle(head({u"Report of the Director"_s, u"Repairs of the Quay Wall"_s,
                                  u"Quay wall repairs (2024-25)"_s}),
                            expected));
    }
};

QTEST_GUILESS_MAIN(ReportLintTest)
#include "reportlint_test.moc"
