#include "core/domain/reviewtexts.h"
#include "core/domain/wordchanges.h"
#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

RichBlock paragraphOf(const QList<TextRun> &runs)
{
    RichBlock block;
    block.runs = runs;
    return block;
}

RichText listOf(const QStringList &entries)
{
    RichBlock list;
    list.kind = RichBlock::Kind::List;
    for (const QString &entry : entries)
        list.entries.append({paragraphOf({{entry, false, false, {}}})});
    return RichText({list});
}

ReturnedRemark aProposal(ReviewField field, int at, const QString &sent, const QString &words)
{
    ReturnedRemark remark;
    remark.kind = RemarkKind::Proposal;
    remark.item = ItemId(1);
    remark.field = field;
    remark.at = at;
    remark.sent = sent;
    remark.words = words;
    return remark;
}

AgendaItem aMinutedItem()
{
    AgendaItem item;
    item.id = ItemId(1);
    item.uid = u"i-1"_s;
    item.title = u"The roof"_s;
    Minute minute;
    minute.open.narrative = RichText::fromPlain(u"The roof leaks badly.\n\nIt was discussed."_s);
    minute.open.resolved = {RichText::fromPlain(u"mend the roof"_s),
                            listOf({u"in spring"_s, u"in autumn"_s})};
    item.minute = minute;
    return item;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCompared()
    {
        using Kind = WordChange::Kind;
        QCOMPARE(wordChanges(u"The roof leaks."_s, u"The old roof drips."_s),
                 (QList<WordChange>{{Kind::Same, u"The "_s},
                                    {Kind::Added, u"old "_s},
                                    {Kind::Same, u"roof "_s},
                                    {Kind::Removed, u"leaks"_s},
                                    {Kind::Added, u"drips"_s},
                                    {Kind::Same, u"."_s}}));
        QCOMPARE(wordChanges(u"the bridge in timber this year"_s,
                             u"the bridge in steel this coming year"_s),
                 (QList<WordChange>{{Kind::Same, u"the bridge in "_s},
                                    {Kind::Removed, u"timber"_s},
                                    {Kind::Added, u"steel"_s},
                                    {Kind::Same, u" this"_s},
                                    {Kind::Added, u" coming"_s},
                                    {Kind::Same, u" year"_s}}));
        QVERIFY(wordChanges({}, {}).isEmpty());
        QCOMPARE(wordChanges(u"same words"_s, u"same words"_s).size(), 1);
    }

    void editsMakeTheLaterText_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("nothing") << QString() << u"all new"_s;
        QTest::newRow("all gone") << u"all gone"_s << QString();
        QTest::newRow("several") << u"a b c d e f"_s << u"a x c e g f h"_s;
        QTest::newRow("repeated") << u"the the the cat"_s << u"the cat the the"_s;
        QTest::newRow("letters of two units") << u"\U0001F600 one"_s << u"\U0001F601 one"_s;
    }

    void editsMakeTheLaterText()
    {
        QFETCH(QString, was);
        QFETCH(QString, becomes);
        QCOMPARE(edited(was, wordEdits(was, becomes)), becomes);
    }

    void hugeTextsAreOneChange()
    {
        QString was;
        QString becomes;
        for (int i = 0; i < 6000; ++i) {
            was += u"w%1 "_s.arg(i);
            becomes += u"v%1 "_s.arg(i);
        }
        QCOMPARE(edited(was, wordEdits(was, becomes)), becomes);
    }

    void changesOfTwoPeopleMeetOrDoNot()
    {
        const QString was = u"The roof of the hall leaks badly."_s;
        QCOMPARE(mergedWords(was, u"The old roof of the hall leaks badly."_s,
                             u"The roof of the hall drips badly."_s)
                     .value(),
                 u"The old roof of the hall drips badly."_s);
        QVERIFY(!mergedWords(was, u"The roof of the hall drips badly."_s,
                             u"The roof of the hall pours badly."_s));
        QCOMPARE(mergedWords(was, u"The roof of the hall drips badly."_s,
                             u"The roof of the hall drips badly."_s)
                     .value(),
                 u"The roof of the hall drips badly."_s);
        QVERIFY(!mergedWords(u"a b"_s, u"a x b"_s, u"a y b"_s));
    }

    void wordsKeepTheirLook()
    {
        const RichText text({paragraphOf({{u"The "_s, false, false, {}},
                                          {u"roof"_s, true, false, {}},
                                          {u" leaks."_s, false, false, {}}})});
        const RichText after = withParagraph(text, 0, u"The roof drips again."_s);
        QCOMPARE(after.toPlain(), u"The roof drips again."_s);
        QCOMPARE(after.blocks().first().runs.at(1).text, u"roof"_s);
        QVERIFY(after.blocks().first().runs.at(1).bold);
        QVERIFY(!after.blocks().first().runs.last().bold);
    }

    void paragraphsAreFoundPartedAndTakenOut()
    {
        const RichText text = listOf({u"one"_s, u"two"_s, u"three"_s});
        QCOMPARE(paragraphsIn(text), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(paragraphsIn(withParagraph(text, 1, {})), (QStringList{u"one"_s, u"three"_s}));
        QCOMPARE(paragraphsIn(withParagraph(text, 1, u"two\ntwo and a half"_s)),
                 (QStringList{u"one"_s, u"two"_s, u"two and a half"_s, u"three"_s}));
        QCOMPARE(withParagraph(text, 7, u"x"_s), text);
        QVERIFY(withParagraph(RichText::fromPlain(u"alone"_s), 0, {}).isEmpty());
    }

    void aProposalIsAcceptedInItsPlace()
    {
        const AgendaItem item = aMinutedItem();
        const auto proposal =
            aProposal(ReviewField::Resolved, 2, u"in autumn"_s, u"in late autumn"_s);
        const ProposalOutcome outcome = outcomeOf(item, Edition::Public, proposal);
        QVERIFY(!outcome.conflicts && !outcome.isDone);
        const AgendaItem after =
            withWords(item, Edition::Public, proposal.field, outcome.place.at, outcome.words);
        QCOMPARE(paragraphsIn(after.minute->open.resolved.at(1)),
                 (QStringList{u"in spring"_s, u"in late autumn"_s}));
        QCOMPARE(after.minute->open.narrative, item.minute->open.narrative);
        QVERIFY(outcomeOf(after, Edition::Public, proposal).isDone);

        const AgendaItem two = withWords(item, Edition::Public, ReviewField::Resolved, 0,
                                         u"mend the roof\nthank the builders"_s);
        QCOMPARE(two.minute->open.resolved.size(), 3);
        const AgendaItem renamed =
            withWords(item, Edition::Public, ReviewField::Heading, 0, u"The old roof"_s);
        QCOMPARE(renamed.minute->heading, u"The old roof"_s);
        QCOMPARE(renamed.title, u"The roof"_s);
    }

    void whatChangedHereIsMergedOrAConflict()
    {
        const AgendaItem item = aMinutedItem();
        const auto proposal = aProposal(ReviewField::Narrative, 0, u"The roof leaks badly."_s,
                                        u"The roof leaks a little."_s);
        const auto here = [&](const QString &words) {
            return withWords(item, Edition::Public, ReviewField::Narrative, 0, words);
        };
        const ProposalOutcome merged =
            outcomeOf(here(u"The hall’s roof leaks badly."_s), Edition::Public, proposal);
        QVERIFY(!merged.conflicts);
        QCOMPARE(merged.words, u"The hall’s roof leaks a little."_s);
        QVERIFY(
            outcomeOf(here(u"The roof leaks terribly."_s), Edition::Public, proposal).conflicts);
        const ProposalOutcome moved =
            outcomeOf(here(u"First words.\nThe roof leaks badly."_s), Edition::Public, proposal);
        QVERIFY(!moved.conflicts);
        QCOMPARE(moved.place.at, 1);
        AgendaItem empty = item;
        empty.minute.reset();
        const ProposalOutcome gone = outcomeOf(empty, Edition::Public, proposal);
        QVERIFY(gone.conflicts && gone.place.state == ReviewPlace::State::Gone);
    }

    void eachEditionHasItsOwnWords()
    {
        MeetingRecord record;
        AgendaItem item = aMinutedItem();
        item.part = Part::Exempt;
        item.exemptTitle = u"The secret roof"_s;
        item.exemptText = RichText::fromPlain(u"It costs ninety pounds."_s);
        item.minute->exempt.narrative = RichText::fromPlain(u"The secret was told."_s);
        record.items = {item};
        const auto all = [&](const PrintedMeeting &printed, ReviewKind kind) {
            QStringList texts;
            for (const ReviewParagraph &each : reviewParagraphs(printed, kind, record))
                texts.append(each.text + each.heading);
            return texts.join(u'|');
        };
        for (const ReviewKind kind : {ReviewKind::Agenda, ReviewKind::Minutes}) {
            const QString open = all(*publicMeeting(record), kind);
            QVERIFY(open.contains(u"roof"_s));
            QVERIFY(!open.contains(u"secret"_s) && !open.contains(u"ninety"_s));
            QVERIFY(all(restrictedMeeting(record), kind).contains(u"secret"_s));
        }
        const AgendaItem after =
            withWords(item, Edition::Restricted, ReviewField::Narrative, 0, u"Nothing was told."_s);
        QCOMPARE(after.minute->open, item.minute->open);
        QCOMPARE(after.minute->exempt.narrative.toPlain(), u"Nothing was told."_s);
        const AgendaItem text =
            withWords(item, Edition::Public, ReviewField::Title, 0, u"A roof"_s);
        QCOMPARE(text.title, u"A roof"_s);
        QCOMPARE(text.exemptTitle, item.exemptTitle);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
