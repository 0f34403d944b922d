#include "core/domain/printedmeeting.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

RichText words(const QString &text)
{
    return RichText::fromPlain(text);
}

/// A meeting with an unmistakable word in every place that must stay at home.
MeetingRecord recordWithSecrets()
{
    MeetingRecord record;
    AgendaItem exempt;
    exempt.id = ItemId(1);
    exempt.part = Part::Exempt;
    exempt.title = u"Disposal of land"_s;
    exempt.exemptTitle = u"Disposal of land to zanzibarA Estates"_s;
    exempt.text = words(u"To consider a disposal"_s);
    exempt.exemptText = words(u"The price is zanzibarB thousand"_s);
    exempt.grounds = {{3}, false, u"Price under negotiation"_s, u"zanzibarC would spoil the public bargain"_s};
    exempt.papers = {Paper{PaperId(1), {}, u"Report zanzibarD valuation"_s, {}, false, {}, {}}};
    exempt.minute = Minute{{}, {}, u"9/24"_s, false, u"zanzibarE heading of exempt minute"_s, {},
        MinuteText{words(u"zanzibarF was discussed at length"_s), {}, {words(u"Sell for zanzibarG pounds"_s)}, {}, {}}};
    exempt.motions = {Motion()};
    exempt.motions.first().text = u"That zanzibarH be accepted"_s;
    AgendaItem open;
    open.id = ItemId(2);
    open.title = u"Library opening hours"_s;
    open.papers = {Paper{PaperId(2), {}, u"Appendix zanzibarI salaries"_s, {}, true, {{1}, false, {}, {}}, {}}};
    open.minute = Minute{{}, {}, u"8/24"_s, false, {}, MinuteText{words(u"Hours were agreed"_s), {}, {}, {}, {}},
        MinuteText{words(u"zanzibarJ was named by a member"_s), {}, {}, {}, {}}};
    open.declarations = {Declaration{{}, {}, u"Councillor A Example"_s, InterestKind::DisclosablePecuniary,
        u"zanzibarK holds the lease"_s, {}, true, true}};
    record.items = {open, exempt};
    return record;
}

void gather(QStringList &all, const MinuteText &text)
{
    all.append({text.narrative.toPlain(), text.leadIn, text.reasons.toPlain(), text.alternatives.toPlain()});
    for (const RichText &resolution : text.resolved)
        all.append(resolution.toPlain());
}

QString everythingSaidBy(const PrintedMeeting &meeting)
{
    QStringList all;
    for (const PrintedItem &item : meeting.items) {
        all.append({item.title, item.text.toPlain(), item.minuteHeading});
        gather(all, item.minute);
        for (const PrintedPaper &paper : item.papers)
            all.append({paper.title, paper.grounds.reason, paper.grounds.publicInterest});
        for (const Declaration &declaration : item.declarations)
            all.append(declaration.nature);
    }
    return all.join(u'\n');
}

} // namespace

class PrintedMeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublicMeetingHoldsNoExemptWord()
    {
        const QString said = everythingSaidBy(*publicMeeting(recordWithSecrets()));
        QVERIFY2(!said.contains(u"zanzibar"_s), qPrintable(said));
        QVERIFY(said.contains(u"Disposal of land"_s));
        QVERIFY(said.contains(u"Hours were agreed"_s));
    }

    void aRestrictedMeetingHoldsTheExemptText()
    {
        const QString said = everythingSaidBy(restrictedMeeting(recordWithSecrets()));
        for (const QChar letter : u"ABDEFGIJ"_s)
            QVERIFY2(said.contains(u"zanzibar"_s + letter), qPrintable(QString(letter)));
    }

    void everyExemptPhraseIsLookedFor()
    {
        const QString phrases = restrictedPhrases(recordWithSecrets()).join(u'\n');
        for (const QChar letter : u"ABCDEFGHIJK"_s)
            QVERIFY2(phrases.contains(u"zanzibar"_s + letter), qPrintable(QString(letter)));
        QVERIFY(!phrases.contains(u"Hours were agreed"_s));
    }

    void whatThePublicTitleSaysIsNoLeak()
    {
        MeetingRecord record = recordWithSecrets();
        record.items[1].papers[0].title = u"Disposal of land"_s;
        QVERIFY(!restrictedPhrases(record).contains(u"Disposal of land"_s));
    }

    void whatAPublicMinuteSaysIsALeak()
    {
        MeetingRecord record = recordWithSecrets();
        const QString secret = u"The offer of ninety thousand pounds was taken."_s;
        const QString form = u"Councillor Ash introduced the report."_s;
        const QString resolution = u"agree that the land be sold at the price and on the terms of the report"_s;
        Minute exempt;
        exempt.exempt.narrative = RichText::fromPlain(form + u"\n\n"_s + secret);
        exempt.exempt.resolved = {RichText::fromPlain(resolution)};
        exempt.open.resolved = exempt.exempt.resolved;
        record.items[1].minute = exempt;
        Minute open;
        open.open.narrative = RichText::fromPlain(form + u"\n\n"_s + secret);
        record.items[0].minute = open;
        QVERIFY(restrictedPhrases(record).contains(secret));
        QVERIFY(!restrictedPhrases(record).contains(form));
        QVERIFY(!restrictedPhrases(record).contains(resolution));
        record.items[1].title = secret;
        QVERIFY(!restrictedPhrases(record).contains(secret));
    }
};

QTEST_GUILESS_MAIN(PrintedMeetingTest)
#include "printedmeeting_test.moc"
