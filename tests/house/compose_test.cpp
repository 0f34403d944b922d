#include "core/house/compose.h"

#include "core/house/exclusion.h"
#include "core/typeset/typesetter.h"
#include "tests/house/fixture.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

AgendaRanges someRanges()
{
    AgendaRanges ranges;
    ranges.items = {{ItemId(4), {{1, 10}}}, {ItemId(5), {{11, 42}}}, {ItemId(6), {{43, 48}}}, {ItemId(9), {{163, 164}}},
        {ItemId(10), {{165, 182}}}};
    return ranges;
}

HouseStyle styleOf(const MeetingRecord &record)
{
    return houseStyleOf(record.authority, record.body);
}

Document publicAgenda(const MeetingRecord &record)
{
    return composeAgenda(publicMeeting(record), someRanges(), styleOf(record));
}

/// As another program reads it, line by line; empty where it can't be typeset.
QString printed(const Document &document, int *pages = nullptr, const QString &manner = u"-layout"_s)
{
    const auto made = typeset(document);
    if (!made) {
        qWarning().noquote() << made.error().sentence() << made.error().detail();
        return {};
    }
    if (pages)
        *pages = made->pages;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(made->pdf) != made->pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {manner, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

PrintedMeeting withParagraphs(Nation nation, BodyKind kind, const QList<int> &paragraphs)
{
    MeetingRecord record = cabinet();
    record.authority.nation = nation;
    record.body.kind = kind;
    record.items = {anItem(1, u"Exclusion"_s, ItemKind::Exclusion), anExemptItem(2, u"A lease"_s, paragraphs)};
    return *publicMeeting(record);
}

/// The places in a document where a screen reader's list of headings would skip a level.
bool headingsDescend(const Document &document)
{
    int last = 0;
    for (const Block &block : document.blocks) {
        if (const auto *heading = block.as<Heading>()) {
            if (heading->level > last + 1)
                return false;
            last = heading->level;
        }
    }
    return true;
}

} // namespace

class ComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stylesAreComplete()
    {
        for (const QString &name : houseStyleNames()) {
            const auto style = houseStyle(name);
            QVERIFY_RESULT(style);
            QCOMPARE(style->name, name);
            QVERIFY(style->invitation.contains(u"%4"_s));
            QVERIFY(style->summons.contains(u"summoned"_s));
            QVERIFY(style->resolutionNumber.contains(u"%1"_s));
            QVERIFY(!style->withheldMinute.isEmpty());
        }
        const auto none = houseStyle(u"elsewhere"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().code(), ErrorCode::BadInput);
        QVERIFY(!houseStyle(u"derbyshire"_s)->numbersMinuteOf(ItemKind::Apologies));
        QVERIFY(houseStyle(u"plain"_s)->numbersMinuteOf(ItemKind::Apologies));
    }

    void cabinetAgendaReadsAsDerbyshireHasIt()
    {
        const QString text = printed(publicAgenda(cabinet()));
        const QString words = text.simplified();
        const QStringList expected{u"Public Document Pack"_s, u"Wilhelmina Farrow"_s,
            u"Email: democratic.services@ambershire.example"_s, u"PUBLIC To: Members of Cabinet Wednesday, 5 June 2024 Dear Councillor,"_s,
            u"Please attend a meeting of the Cabinet to be held at 2.00 pm on Thursday, 13 June 2024 in Committee Room 1, Shire Hall, Amberton, the agenda for which is set out below."_s,
            u"Yours faithfully"_s, u"AGENDA 1. To receive apologies for absence"_s, u"7. Street Lighting Strategy (To follow)"_s,
            u"8. Exclusion of the Public To move “That under Regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, the public be excluded from the meeting for the following items of business on the grounds that in view of the nature of the items of business, that if members of the public were present, exempt information as defined in Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 would be disclosed to them.”"_s,
            u"PART II - EXEMPT ITEMS 9. To approve"_s, u"10. Lease of the Old Customs House (Pages 165 - 182)"_s};
        qsizetype from = 0;
        for (const QString &part : expected) {
            const qsizetype at = words.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u"\n--- not in ---\n"_s + words.mid(from)));
            from = at;
        }
        QVERIFY(!words.contains(u"PART I -"_s));
        QVERIFY(!words.contains(u"Ask for"_s));
        QVERIFY(!words.contains(u"summoned"_s));
    }

    void rangesEndAtTheMargin()
    {
        const QString boxes = printed(publicAgenda(cabinet()), nullptr, u"-bbox"_s);
        static const QRegularExpression last(u"xMax=\"([0-9.]+)\"[^>]*>(?:[0-9]+|follow)\\)<"_s);
        QList<double> ends;
        for (auto found = last.globalMatch(boxes); found.hasNext();)
            ends.append(found.next().captured(1).toDouble());
        QCOMPARE(ends.size(), 6);
        const double margin = 595.276 - 63;
        for (const double end : std::as_const(ends))
            QVERIFY2(std::abs(end - margin) < 1, qPrintable(QString::number(end)));
    }

    void scrutinyPrintsPartOneAndWhomToAsk()
    {
        MeetingRecord record = cabinet();
        record.body.kind = BodyKind::Scrutiny;
        record.body.name = u"Scrutiny Committee - Harbours"_s;
        record.body.contact = {u"Ivo Marsh"_s, {}, u"ivo.marsh@ambershire.example"_s, u"01999 555328"_s};
        const QString words = printed(publicAgenda(record)).simplified();
        QVERIFY2(words.contains(u"ivo.marsh@ambershire.example Direct Dial 01999 555328 Ask for Ivo Marsh"_s), qPrintable(words));
        QVERIFY(words.contains(u"AGENDA PART I - NON-EXEMPT ITEMS 1."_s));
        QVERIFY(words.contains(u"Section 100A(4) of the Local Government Act 1972"_s));
    }

    void councilIsSummoned()
    {
        MeetingRecord record = cabinet();
        record.body.kind = BodyKind::Council;
        record.body.name = u"Council"_s;
        const QString words = printed(publicAgenda(record)).simplified();
        QVERIFY(words.contains(u"You are summoned to a meeting of the Council"_s));
        QVERIFY(!words.contains(u"Please attend"_s));
    }

    void titlesLeadToTheirItems()
    {
        const Document document = publicAgenda(cabinet());
        QStringList destinations;
        for (const Block &block : document.blocks) {
            if (const auto *list = block.as<List>()) {
                for (const ListItem &item : list->items)
                    destinations.append(item.destination);
            }
        }
        QCOMPARE(destinations, (QStringList{{}, {}, {}, u"item4"_s, u"item5"_s, u"item6"_s, {}, {}, u"item9"_s, u"item10"_s}));
        AgendaRanges alone = someRanges();
        alone.linked = false;
        const MeetingRecord record = cabinet();
        const auto made = typeset(composeAgenda(publicMeeting(record), alone, styleOf(record)), {.standalone = true});
        QVERIFY_RESULT(made);
    }

    void exclusionCitesPowerAndParagraphs_data()
    {
        QTest::addColumn<int>("nation");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("paragraphs");
        QTest::addColumn<QString>("power");
        QTest::addColumn<QString>("cited");
        const auto row = [](const char *name, Nation nation, BodyKind kind, const QList<int> &paragraphs, const QString &power,
                             const QString &cited) {
            QTest::newRow(name) << int(nation) << int(kind) << paragraphs << power << cited;
        };
        const QString england = u" of Part 1 of Schedule 12A to the Local Government Act 1972 would"_s;
        row("executive", Nation::England, BodyKind::Executive, {3}, u"That under Regulation 4(2)(b) of the Local Authorities"_s,
            u"Paragraph 3"_s + england);
        row("committee", Nation::England, BodyKind::Committee, {1, 3},
            u"That under Section 100A(4) of the Local Government Act 1972, the public be excluded"_s, u"Paragraphs 1 and 3"_s + england);
        row("Wales", Nation::Wales, BodyKind::Executive, {12, 14, 16},
            u"That under Section 100A(4) of the Local Government Act 1972, the public be excluded"_s,
            u"Paragraphs 12, 14 and 16 of Part 4 of Schedule 12A to the Local Government Act 1972 would"_s);
        row("Scotland", Nation::Scotland, BodyKind::Committee, {6},
            u"That under Section 50A(4) of the Local Government (Scotland) Act 1973"_s,
            u"Paragraph 6 of Part I of Schedule 7A to the Local Government (Scotland) Act 1973 would"_s);
        row("parish", Nation::England, BodyKind::Parish, {3},
            u"That under Section 1(2) of the Public Bodies (Admission to Meetings) Act 1960"_s, u"prejudicial to the public interest"_s);
    }

    void exclusionCitesPowerAndParagraphs()
    {
        QFETCH(int, nation);
        QFETCH(int, kind);
        QFETCH(QList<int>, paragraphs);
        QFETCH(QString, power);
        QFETCH(QString, cited);
        const PrintedMeeting meeting = withParagraphs(Nation(nation), BodyKind(kind), paragraphs);
        const QString resolution = exclusionResolution(meeting, meeting.items.first());
        QVERIFY2(resolution.startsWith(power), qPrintable(resolution));
        QVERIFY2(resolution.contains(cited), qPrintable(resolution));
    }

    void exclusionOfConfidentialBusinessNeedsNoParagraph()
    {
        MeetingRecord record = cabinet();
        record.body.kind = BodyKind::Committee;
        record.items = {anItem(1, u"Exclusion"_s, ItemKind::Exclusion), anExemptItem(2, u"A letter"_s, {})};
        record.items[1].grounds.confidential = true;
        const PublicMeeting meeting = publicMeeting(record);
        QVERIFY(exclusionResolution(*meeting, meeting->items.first()).contains(u"Section 100A(2)"_s));
        record.items.removeLast();
        const PublicMeeting nothing = publicMeeting(record);
        QVERIFY(exclusionResolution(*nothing, nothing->items.first()).isEmpty());
    }

    void publicDocumentsHoldNothingExempt()
    {
        const MeetingRecord record = cabinet();
        for (const QString &name : houseStyleNames()) {
            const HouseStyle style = *houseStyle(name);
            const PublicMeeting meeting = publicMeeting(record);
            const QList<Document> documents{composeAgenda(meeting, someRanges(), style), composeMinutes(meeting, style),
                composePlaceholder(meeting, ItemId(10), PaperId(100))};
            for (const Document &document : documents) {
                QVERIFY(!textOf(document).contains(u"HERON"_s));
                QVERIFY(!document.title.contains(u"HERON"_s));
                QVERIFY(!toPlainText(document).contains(u"HERON"_s));
                QVERIFY(headingsDescend(document));
                const auto made = typeset(document, {});
                QVERIFY_RESULT(made);
                QVERIFY(!made->pdf.contains("HERON"));
                QVERIFY(!printed(document).contains(u"HERON"_s));
            }
        }
    }

    void restrictedDocumentsSayWhatTheyAre()
    {
        const MeetingRecord record = cabinet();
        const PrintedMeeting meeting = restrictedMeeting(record);
        const QString agenda = printed(composeRestrictedAgenda(meeting, someRanges(), styleOf(record)));
        QVERIFY(agenda.contains(u"EXEMPT – not for publication"_s));
        QVERIFY(agenda.contains(u"Exempt title "_s + canary));
        QVERIFY(agenda.contains(u"Exempt text "_s + canary));
        const QString minutes = toPlainText(composeExemptMinutes(meeting, styleOf(record)));
        QVERIFY(minutes.contains(u"EXEMPT MINUTES of a meeting of CABINET"_s));
        QVERIFY(minutes.contains(u"approve %1."_s.arg(canary)));
        QVERIFY(minutes.contains(u"95/24"_s));
        QVERIFY(!minutes.contains(u"HARBOUR WALL"_s));
    }

    void amendmentsComeBeforeTheVoteOnTheirMotion()
    {
        MeetingRecord record = cabinet();
        Motion motion;
        motion.text = u"That the bridge be of timber"_s;
        motion.outcome = MotionOutcome::Carried;
        Motion amendment;
        amendment.text = u"Replace “timber” by “steel”"_s;
        amendment.amends = 0;
        amendment.outcome = MotionOutcome::Lost;
        record.items[4].motions = {motion, amendment};
        const auto said = [&] { return toPlainText(composeMinutes(publicMeeting(record), styleOf(record))).simplified(); };
        QVERIFY2(said().contains(u"The amendment was put to the vote and lost. The motion was put to the vote and carried."_s), qPrintable(said()));
        record.items[4].motions[1].outcome = MotionOutcome::Carried;
        QVERIFY(said().contains(u"The motion as amended was put to the vote and carried."_s));
        // What amends nothing that came before stands by itself, once.
        record.items[4].motions[0].amends = 1;
        record.items[4].motions[1].amends = 7;
        QCOMPARE(said().count(u"was put to the vote"_s), 2);
    }

    void placeholderHasItsFixedForm()
    {
        MeetingRecord record = cabinet();
        record.items[9].grounds.paragraphs = {1, 3};
        const auto holder = [&] { return textOf(composePlaceholder(publicMeeting(record), ItemId(10), PaperId(100))); };
        QCOMPARE(holder(), u"By virtue of paragraph(s) 1, 3 of Part 1 of Schedule 12A of the Local Government Act 1972.\nDocument is Restricted"_s);
        record.authority.nation = Nation::Wales;
        record.items[9].grounds.paragraphs = {14};
        QVERIFY(holder().contains(u"By virtue of paragraph(s) 14 of Part 4 of Schedule 12A of the Local Government Act 1972."_s));
        record.authority.nation = Nation::Scotland;
        record.items[9].grounds.paragraphs = {6};
        QVERIFY(holder().contains(u"Schedule 7A of the Local Government (Scotland) Act 1973"_s));
        record.authority.nation = Nation::England;
        record.items[9].grounds = {{}, true, {}, {}};
        QVERIFY(holder().contains(u"By virtue of Section 100A(2) of the Local Government Act 1972."_s));
    }

    void blankPageIsSilent()
    {
        const Document blank = composeBlankPage(u"en-GB"_s);
        QVERIFY(textOf(blank).isEmpty());
        int pages = 0;
        QCOMPARE(printed(blank, &pages).simplified(), u"This page is intentionally left blank"_s);
        QCOMPARE(pages, 1);
    }

    void awkwardAgendas_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("titleWords");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("sixty") << 60 << 6;
        QTest::newRow("endless titles") << 5 << 150;
    }

    void awkwardAgendas()
    {
        QFETCH(int, items);
        QFETCH(int, titleWords);
        MeetingRecord record = cabinet();
        record.items.clear();
        record.authority.properOfficer = {};
        record.authority.contact = {};
        record.authority.address.clear();
        record.meeting.venue.clear();
        AgendaRanges ranges;
        for (int at = 1; at <= items; ++at) {
            record.items.append(anItem(at, QStringList(titleWords, u"harbour"_s).join(u' ') + u" end%1"_s.arg(at)));
            ranges.items.insert(ItemId(at), {{at * 1000 + 1, at * 1000 + 998}});
        }
        numberItems(record.items);
        const QString text = printed(composeAgenda(publicMeeting(record), ranges, styleOf(record)));
        QVERIFY(text.simplified().contains(u"on Thursday, 13 June 2024, the agenda for which"_s));
        QVERIFY(items > 0 || text.contains(u"There is no business on this agenda yet."_s));
        for (int at = 1; at <= items; ++at) {
            QVERIFY2(text.contains(u"end%1"_s.arg(at)), qPrintable(text));
            QVERIFY2(text.contains(u"(Pages %1 - %2)"_s.arg(at * 1000 + 1).arg(at * 1000 + 998)), qPrintable(text));
        }
    }

    void subItemsStandUnderTheirItem()
    {
        MeetingRecord record = cabinet();
        AgendaItem sub = anItem(50, u"The eastern arm"_s);
        sub.parent = ItemId(5);
        record.items.insert(5, sub);
        numberItems(record.items);
        AgendaRanges ranges = someRanges();
        ranges.items.insert(ItemId(50), {{60, 60}});
        const QString words = printed(composeAgenda(publicMeeting(record), ranges, styleOf(record))).simplified();
        QVERIFY2(words.contains(u"5. Harbour Wall Renewal (Pages 11 - 42) 5a The eastern arm (Page 60) 6. Acceptance"_s), qPrintable(words));
    }

    void welshDatesAreWelsh()
    {
        MeetingRecord record = cabinet();
        record.authority.language = u"cy"_s;
        const Document document = publicAgenda(record);
        QCOMPARE(document.language, u"cy"_s);
        QVERIFY(textOf(document).contains(u"Mehefin 2024"_s));
    }

    void minutesAsPlainText()
    {
        QFile golden(QStringLiteral(MOOTHALL_SOURCE_DIR "/tests/house/cabinet-minutes.txt"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const MeetingRecord record = cabinet();
        const QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }

    void declarationsArePrintedUnlessSensitive()
    {
        MeetingRecord record = cabinet();
        Declaration open;
        open.personName = u"Councillor R Aspen"_s;
        open.kind = InterestKind::DisclosablePecuniary;
        open.nature = u"owns a ferry."_s;
        open.leftRoom = true;
        Declaration sensitive = open;
        sensitive.personName = u"Councillor M Dunlin"_s;
        sensitive.nature = u"HERON"_s;
        sensitive.sensitive = true;
        record.items[4].declarations = {open, sensitive};
        const QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QVERIFY2(text.contains(u"Councillor R Aspen declared a disclosable pecuniary interest in agenda item 5, Harbour Wall Renewal: owns a ferry. "
                               "Councillor R Aspen left the room while the item was considered."_s),
            qPrintable(text));
        QVERIFY(text.contains(u"Councillor M Dunlin declared a disclosable pecuniary interest in agenda item 5, Harbour Wall Renewal."_s));
        QVERIFY(!text.contains(u"HERON"_s));
        QVERIFY(!text.contains(u"None received."_s));
    }

    void recordedVotesNameEverybody()
    {
        MeetingRecord record = cabinet();
        Motion motion;
        motion.text = u"That the precept be set at £99"_s;
        motion.mover = u"Councillor O Brindle"_s;
        motion.seconder = u"Councillor R Aspen"_s;
        motion.votesFor = 2;
        motion.votesAgainst = 1;
        motion.outcome = MotionOutcome::Carried;
        motion.recorded = {{PersonId(1), u"Councillor O Brindle"_s, Ballot::For}, {PersonId(3), u"Councillor R Aspen"_s, Ballot::For},
            {PersonId(4), u"Councillor M Dunlin"_s, Ballot::Against}};
        record.items[4].motions = {motion};
        const QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QVERIFY(text.contains(u"Councillor O Brindle moved, and Councillor R Aspen seconded, the following motion:"_s));
        QVERIFY(text.contains(u"The motion was put to the vote and carried (2 for and 1 against)."_s));
        QVERIFY(text.contains(u"For (2): O Brindle and R Aspen"_s));
        QVERIFY(text.contains(u"Against (1): M Dunlin"_s));
    }

    void aCastingVoteSingleVotesAndNonVotersAreTold()
    {
        MeetingRecord record = cabinet();
        Motion motion;
        motion.text = u"That the quay be closed"_s;
        motion.votesFor = 2;
        motion.votesAgainst = 2;
        motion.abstentions = 0;
        motion.notVoting = 1;
        motion.casting = Ballot::Against;
        motion.outcome = MotionOutcome::Lost;
        motion.difference = u"GANNET counted twice"_s;
        motion.requested = {{PersonId(3), u"Councillor R Aspen"_s, Ballot::Against},
            {PersonId(4), u"Councillor M Dunlin"_s, Ballot::Against, true}, {PersonId(1), u"Councillor O Brindle"_s, Ballot::Abstain}};
        record.items[4].motions = {motion};
        const QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QVERIFY2(text.contains(u"The votes being equal, the person presiding gave a casting vote against the motion. The motion "
                               "was put to the vote and lost (2 for, 2 against, 0 abstaining and 1 present and not voting)."_s),
            qPrintable(text));
        QVERIFY(text.contains(u"Councillor R Aspen and Councillor M Dunlin (not entitled to vote) asked that their votes against "
                              "the motion be recorded."_s));
        QVERIFY(text.contains(u"Councillor O Brindle asked that their abstention be recorded."_s));
        QVERIFY(!text.contains(u"GANNET"_s));
    }

    void recommendationsThatWereMovedArentPrintedTwice()
    {
        MeetingRecord record = cabinet();
        Motion motion;
        motion.text = u"That Cabinet: a) approves the wall"_s;
        motion.mover = u"Councillor O Brindle"_s;
        motion.seconder = u"Councillor R Aspen"_s;
        motion.asRecommended = true;
        motion.votesFor = 3;
        motion.votesAgainst = 0;
        motion.outcome = MotionOutcome::Carried;
        record.items[4].motions = {motion};
        record.items[4].minute->open.resolved = {RichText::fromPlain(u"approve the wall"_s)};
        QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QVERIFY(text.contains(u"Councillor O Brindle moved, and Councillor R Aspen seconded, the recommendations of the report."_s));
        QVERIFY(text.contains(u"The recommendations were put to the vote and carried (3 for and 0 against)."_s));
        QVERIFY(!text.contains(u"approves the wall"_s));
        // Broadland says how before what.
        text = toPlainText(composeMinutes(publicMeeting(record), *houseStyle(u"broadland"_s)));
        QVERIFY2(text.contains(u"Following a show of hands it was unanimously:"_s), qPrintable(text));
        QVERIFY(!text.contains(u"put to the vote"_s));
        record.items[4].motions[0].votesAgainst = 1;
        text = toPlainText(composeMinutes(publicMeeting(record), *houseStyle(u"broadland"_s)));
        QVERIFY(!text.contains(u"unanimously"_s) && text.contains(u"put to the vote and carried"_s));
    }

    void howTheMeetingRanIsTold()
    {
        MeetingRecord record = cabinet();
        record.meeting.sittings = {{QTime(14, 0), QTime(14, 30)}, {QTime(14, 45), QTime(15, 10)}};
        record.items[4].taken = 2;
        record.items[4].takenAt = QTime(14, 50);
        record.items[3].taken = 3;
        record.items[4].urgency = u"the wall is moving."_s;
        record.items[3].number = u"4"_s;
        Declaration left;
        left.personName = u"Councillor R Aspen"_s;
        left.leftRoom = true;
        left.leftAt = QTime(14, 50);
        left.returnedAt = QTime(15, 1);
        record.items[4].declarations = {left};
        const QString text = toPlainText(composeMinutes(publicMeeting(record), styleOf(record)));
        QVERIFY2(text.contains(u"The meeting adjourned at 2.30 pm and resumed at 2.45 pm."_s), qPrintable(text));
        QCOMPARE(text.count(u"adjourned"_s), 1);
        QVERIFY(text.contains(u"This item was taken before agenda item 4."_s));
        QVERIFY(text.contains(u"added after the agenda had been published: the wall is moving."_s)); // an executive
        QVERIFY(text.contains(u"left the room at 2.50 pm, took no part in the item and returned at 3.01 pm."_s));
    }

    void lateBusinessIsPrintedByTheRouteOfItsBody_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<QString>("agenda");
        QTest::addColumn<QString>("minutes");
        for (const QString &style : houseStyleNames()) {
            const bool chairman = style == "worcestershire"_L1 || style == "broadland"_L1;
            const QString chair = chairman ? u"The Chairman"_s : u"The Chair"_s;
            const QString opinion = u" of the opinion that this item should be considered"_s;
            const QString why = u" as a matter of urgency by reason of special circumstances: the wall is moving."_s;
            QTest::addRow("%s, a committee", qPrintable(style))
                << style << BodyKind::Committee << chair + u" is"_s + opinion + u" at the meeting"_s + why
                << chair + u" was"_s + opinion + why;
            const QString beside = u"This business was not in the summons. It is urgent business under standing orders: the wall is moving."_s;
            QTest::addRow("%s, full council", qPrintable(style)) << style << BodyKind::Council << beside << beside;
            const QString added = u"This item was added after the agenda had been published: the wall is moving."_s;
            QTest::addRow("%s, an executive", qPrintable(style)) << style << BodyKind::Executive << added << added;
        }
    }

    void lateBusinessIsPrintedByTheRouteOfItsBody()
    {
        QFETCH(QString, style);
        QFETCH(BodyKind, kind);
        QFETCH(QString, agenda);
        QFETCH(QString, minutes);
        MeetingRecord record = cabinet();
        record.body.kind = kind;
        record.items[4].urgency = u"the wall is moving."_s;
        const HouseStyle look = *houseStyle(style);
        const auto agendaOf = [&](const AgendaRanges &ranges) {
            return toPlainText(composeAgenda(publicMeeting(record), ranges, look)).simplified();
        };
        const auto minuted = [&] { return toPlainText(composeMinutes(publicMeeting(record), look)).simplified(); };
        QCOMPARE(agendaOf({}).count(agenda), 1);
        QCOMPARE(minuted().count(minutes), 1);

        // Said of a supplement, it is asked for no second time: its letter prints it, and so do the minutes.
        record.items[4].urgency.clear();
        QVERIFY(!minuted().contains(u"the wall is moving"_s));
        record.items[4].supplement = 1;
        Supplement late;
        late.number = 1;
        late.reason = u"the wall is moving."_s;
        late.decidedBy = u"Councillor O Brindle, the chair,"_s;
        record.supplements = {late};
        AgendaRanges supplement;
        supplement.supplement = 1;
        QCOMPARE(agendaOf(supplement).count(u"the wall is moving."_s), 1);
        QVERIFY2(agendaOf(supplement).contains(u"Councillor O Brindle, the chair"_s), qPrintable(agendaOf(supplement)));
        QCOMPARE(minuted().count(u"the wall is moving."_s), 1);
        QVERIFY2(minuted().contains(kind == BodyKind::Committee ? u"Councillor O Brindle, the chair, was of the opinion"_s
                                                                : u"Agreed by Councillor O Brindle, the chair."_s),
            qPrintable(minuted()));
        // In the papers as at a day there is no letter of that supplement: the item says it.
        AgendaRanges asOf = supplement;
        asOf.asOf = QDate(2024, 6, 12);
        QCOMPARE(agendaOf(asOf).count(u"the wall is moving."_s), 1);
    }

    void decisionsAreStatedWithWhatTheLawAsks()
    {
        MeetingRecord record = cabinet();
        record.items[4].keyDecision = true;
        Declaration declared;
        declared.personName = u"Councillor R Aspen"_s;
        declared.kind = InterestKind::DisclosablePecuniary;
        declared.nature = u"owns a ferry"_s;
        declared.dispensation = u"granted on 2 May"_s;
        record.items[4].declarations = {declared};
        const PublicMeeting meeting = publicMeeting(record);
        const DecisionDates dates{QDate(2024, 6, 24), QDate(2024, 6, 25)};
        const QString said = toPlainText(composeDecisions(meeting, dates, styleOf(record)));
        QVERIFY2(said.contains(u"called in until the end of Monday, 24 June 2024. Unless they are, they take effect on Tuesday, 25 June 2024."_s),
            qPrintable(said));
        QVERIFY(said.contains(u"92/24  Harbour Wall Renewal\n\nThis is a key decision.\n\nDecision\n\n1) Approve the renewal"_s));
        QVERIFY(said.contains(u"Reasons for the decision\n\nThe western arm is the older one."_s));
        QVERIFY(said.contains(u"rejected\n\nNone are recorded."_s));
        QVERIFY(said.contains(u"owns a ferry. A dispensation had been granted (granted on 2 May)."_s));
        QVERIFY(said.contains(u"Lease of the Old Customs House\n\nThis item was considered after"_s));
        QVERIFY(!said.contains(u"HERON"_s) && !said.contains(u"non-exempt minutes"_s));
        const QString council = toPlainText(composeDecisions(meeting, {}, styleOf(record)));
        QVERIFY(council.contains(u"can’t be called in"_s));
    }

    void membersFromAfarArePresentInWalesOnly()
    {
        MeetingRecord record = cabinet();
        record.attendance[1].state = AttendanceState::Remote;
        const auto minutes = [&] { return toPlainText(composeMinutes(publicMeeting(record), styleOf(record))); };
        QVERIFY(minutes().contains(u"In attendance remotely: Councillor M Dunlin."_s));
        QVERIFY(minutes().contains(u"\nCouncillor R Aspen.\n"_s));
        record.authority.nation = Nation::Wales;
        QVERIFY(minutes().contains(u"Councillors R Aspen and M Dunlin (remotely)."_s));
    }
};

QTEST_GUILESS_MAIN(ComposeTest)
#include "compose_test.moc"
