#include "core/services/reviewing.h"

#include "core/base/files.h"
#include "core/exchange/reviewfile.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Grounds grounds{{3}, false, u"business affairs"_s, u"the price would suffer"_s};
const QString offer = u"The offer of ninety thousand pounds for Hill Farm was taken."_s;

} // namespace

/// Minutes of a meeting with an open and an exempt item, sent to the chair and back.
class ReviewingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody(), wall(2024, 5, 16));
        m_roof = m_register->anItem(m_meeting, u"The roof"_s);
        AgendaItem farm;
        farm.title = u"Sale of land"_s;
        farm.exemptTitle = u"Sale of Hill Farm"_s;
        farm.part = Part::Exempt;
        farm.grounds = grounds;
        m_sale = addItem(session(), m_meeting, farm, {}).value();
        Minute minute;
        minute.number = u"7/24"_s;
        minute.open.narrative = RichText::fromPlain(u"It was discussed at lenght."_s);
        minute.open.resolved = {RichText::fromPlain(u"wait for spring"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_roof, minute));
        Minute sold;
        sold.number = u"8/24"_s;
        sold.exempt.narrative = RichText::fromPlain(offer);
        QVERIFY_RESULT(saveMinute(session(), m_sale, sold));
    }

    void aPublicCopyHoldsNothingExempt()
    {
        for (const ReviewKind kind : {ReviewKind::Agenda, ReviewKind::Minutes}) {
            const ReviewFile file = sent(kind, Edition::Public);
            QVERIFY(file.copy.paragraphs.size() > 1);
            const QByteArray all = readFile(m_file).value() + file.pages;
            for (const QByteArray word : {"ninety", "Hill Farm", "price would suffer"})
                QVERIFY2(!all.contains(word), word.constData());
            QVERIFY(all.contains("The roof"));
            QVERIFY(file.pages.startsWith("%PDF-"));
            QVERIFY(!all.contains("council.moothall"));
        }
        const ReviewFile exempt = sent(ReviewKind::Minutes, Edition::Restricted);
        QVERIFY(exempt.officer.contains("ninety"));
        QVERIFY(exempt.officer.contains("exempt information"));
        QVERIFY(!exempt.officer.contains("lenght")); // the exempt minutes hold exempt items only
        const auto rounds = reviewRounds(session(), m_meeting).value();
        QCOMPARE(rounds.size(), 3);
        QCOMPARE(rounds.first().to, u"Councillor A Ash"_s);
        QCOMPARE(rounds.first().edition, Edition::Restricted);
    }

    void whatReturnsIsDecidedOneByOne()
    {
        ReviewFile file = sent(ReviewKind::Minutes, Edition::Public);
        propose(file, u"It was discussed at lenght."_s, u"It was discussed at length."_s);
        propose(file, u"wait for spring"_s, u"wait for summer"_s);
        comment(file, u"page:1"_s, u"Was the vice-chair there?"_s);
        file.answer.verdict = ReviewVerdict::SentBack;
        const TakenReturn taken = back(file);
        QCOMPARE(taken.meeting, m_meeting);
        QCOMPARE(taken.added, 3);
        QVERIFY(back(file).wasKnown);
        const ReviewReturn known = returns().first();
        QCOMPARE(known.by, u"Councillor A Ash"_s);
        QCOMPARE(known.verdict, std::optional(ReviewVerdict::SentBack));
        QCOMPARE(known.openedBy, u"Officer"_s);
        QCOMPARE(known.remarks.size(), 3);
        QCOMPARE(known.remarks.at(0).item, std::optional(m_roof));
        QCOMPARE(known.remarks.at(2).page, std::optional(1));

        QVERIFY_RESULT(acceptRemark(session(), known.remarks.at(0).id));
        QVERIFY_RESULT(decideRemark(session(), known.remarks.at(1).id, RemarkDecision::Refused));
        const ReviewReturn after = returns().first();
        QCOMPARE(after.remarks.at(0).decision, std::optional(RemarkDecision::Accepted));
        QCOMPARE(after.remarks.at(0).decidedBy, u"Officer"_s);
        QVERIFY(after.remarks.at(0).decidedAt.isValid());
        QCOMPARE(after.remarks.at(1).decision, std::optional(RemarkDecision::Refused));
        QVERIFY(!after.remarks.at(2).decision);
        const Minute minute = *record().item(m_roof)->minute;
        QCOMPARE(minute.open.narrative.toPlain(), u"It was discussed at length."_s);
        QCOMPARE(minute.open.resolved.first().toPlain(), u"wait for spring"_s);
        const auto trail = history(session(), m_meeting).value();
        QVERIFY(std::ranges::any_of(trail, [](const Change &change) {
            return change.what == u"Remark of Councillor A Ash accepted"_s;
        }));
        QVERIFY_RESULT(decideRemark(session(), known.remarks.at(1).id, std::nullopt));
        QVERIFY(!returns().first().remarks.at(1).decision);
    }

    void whatChangedHereIsAConflict()
    {
        ReviewFile file = sent(ReviewKind::Minutes, Edition::Public);
        propose(file, u"wait for spring"_s, u"wait for summer"_s);
        back(file);
        Minute minute = *record().item(m_roof)->minute;
        minute.open.resolved = {RichText::fromPlain(u"wait for autumn"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_roof, minute));
        const ReviewRemarkId id = returns().first().remarks.first().id;
        const auto accepted = acceptRemark(session(), id);
        QVERIFY(!accepted && accepted.error().code() == ErrorCode::Conflict);
        QVERIFY(!returns().first().remarks.first().decision);
        QVERIFY_RESULT(acceptRemark(session(), id, true));
        QCOMPARE(record().item(m_roof)->minute->open.resolved.first().toPlain(),
                 u"wait for summer"_s);
    }

    void aChangedDraftIsRefused()
    {
        ReviewFile file = sent(ReviewKind::Minutes, Edition::Public);
        file.officer.replace("lenght", "length");
        refuses(file);
        ReviewFile other = sent(ReviewKind::Minutes, Edition::Public);
        other = sealedReview(other.copy, other.pages, "another secret");
        refuses(other);
        TestRegister stranger;
        const auto taken = takeReturn(stranger.session(), m_file);
        QVERIFY(!taken && taken.error().code() == ErrorCode::Conflict);
        QVERIFY(returns().isEmpty());
    }

    void aSecondReturnBringsOnlyWhatIsNew()
    {
        ReviewFile file = sent(ReviewKind::Agenda, Edition::Public);
        propose(file, u"The roof"_s, u"The hall roof"_s);
        QCOMPARE(back(file).added, 1);
        file.answer.remarks.first().words = u"The roof of the hall"_s;
        comment(file, {}, u"Thank you."_s);
        QCOMPARE(back(file).added, 2);
        qsizetype all = 0;
        for (const ReviewReturn &each : returns())
            all += each.remarks.size();
        QCOMPARE(all, 2); // the words that nobody had decided gave way
        QVERIFY_RESULT(acceptRemark(session(), returns().first().remarks.first().id));
        QCOMPARE(record().item(m_roof)->title, u"The roof of the hall"_s);
        QCOMPARE(back(file).added, 0);
    }

    void nothingMinutedIsSaid()
    {
        const MeetingId empty =
            m_register->aMeeting(m_register->aBody(u"Other"_s), wall(2024, 7, 1));
        const QString file = m_register->folder() + u"/empty.mootreview"_s;
        const auto made =
            sendForReview(session(), {empty, ReviewKind::Minutes, Edition::Public, {}, {}}, file);
        QVERIFY(!made && made.error().code() == ErrorCode::NotFound);
        QVERIFY(!QFile::exists(file));
    }

private:
    Session session() { return m_register->session(); }
    MeetingRecord record() { return loadMeeting(session(), m_meeting).value(); }
    QList<ReviewReturn> returns() { return reviewReturns(session(), m_meeting).value(); }

    ReviewFile sent(ReviewKind kind, Edition edition)
    {
        m_file = m_register->folder() + u"/copy.mootreview"_s;
        const auto made = sendForReview(
            session(), {m_meeting, kind, edition, u"Councillor A Ash"_s, u"By Friday"_s}, m_file);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence() + made.error().detail()));
        return readReviewFile(readFile(m_file).value()).value();
    }
    static void propose(ReviewFile &file, const QString &text, const QString &words)
    {
        const auto found = std::ranges::find(file.copy.paragraphs, text, &ReviewParagraph::text);
        QVERIFY(found != file.copy.paragraphs.end());
        file.answer.remarks.append({u"r%1"_s.arg(file.answer.remarks.size()),
                                    RemarkKind::Proposal,
                                    found->id(),
                                    words,
                                    {},
                                    {}});
    }
    static void comment(ReviewFile &file, const QString &target, const QString &words)
    {
        file.answer.remarks.append(
            {u"r%1"_s.arg(file.answer.remarks.size()), RemarkKind::Comment, target, words, {}, {}});
    }
    TakenReturn back(const ReviewFile &file)
    {
        if (!writeFile(m_file, writeReviewFile(file)))
            qFatal("no file");
        const auto taken = takeReturn(session(), m_file);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().sentence()));
        return *taken;
    }
    void refuses(const ReviewFile &file)
    {
        QVERIFY_RESULT(writeFile(m_file, writeReviewFile(file)));
        const auto taken = takeReturn(session(), m_file);
        QVERIFY(!taken && taken.error().code() == ErrorCode::Conflict);
    }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_roof;
    ItemId m_sale;
    QString m_file;
};

QTEST_GUILESS_MAIN(ReviewingTest)
#include "reviewing_test.moc"
