#include "core/services/confirming.h"

#include "core/house/compose.h"
#include "core/services/documents.h"
#include "core/services/lastminutes.h"
#include "core/services/packs.h"
#include "core/store/confirmationstore.h"
#include "tests/services/support.h"

#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Grounds grounds{{3}, false, u"business affairs"_s, u"the price would suffer"_s};
const QString secret = u"The offer of ninety thousand pounds for Hill Farm was taken."_s;

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// The minutes of 16 May, with an exempt one, before the meeting of 13 June.
class ConfirmingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_body = m_register->aBody();
        m_last = m_register->aMeeting(m_body, wall(2024, 5, 16));
        m_roof = m_register->anItem(m_last, u"The roof"_s);
        AgendaItem farm;
        farm.title = u"Sale of land"_s;
        farm.part = Part::Exempt;
        farm.grounds = grounds;
        m_sale = addItem(session(), m_last, farm, {}).value();
        Minute minute;
        minute.number = u"7/24"_s;
        minute.open.narrative = RichText::fromPlain(u"It was discussed at lenght."_s);
        minute.open.resolved = {RichText::fromPlain(u"wait for spring"_s)};
        QVERIFY(saveMinute(session(), m_roof, minute));
        Minute sold;
        sold.number = u"8/24"_s;
        sold.exempt.narrative = RichText::fromPlain(secret);
        QVERIFY(saveMinute(session(), m_sale, sold));
        for (const MeetingStage stage :
             {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
            QVERIFY(setStage(session(), m_last, stage));
        m_next = m_register->aMeeting(m_body, wall(2024, 6, 13));
    }

    void theAgendaKnowsWhatItConfirms()
    {
        const auto known = minutesToConfirm(session(), record(m_next)).value();
        QCOMPARE(known.size(), 1);
        QVERIFY(!known.first().isConfirmed);
        QCOMPARE(known.first().confirmation.minuted, m_last);
        QCOMPARE(known.first().confirmation.held, QDate(2024, 5, 16));
        QCOMPARE(known.first().numbers, QStringList({u"7/24"_s, u"8/24"_s}));
        QCOMPARE(known.first().state, MinutesState::Draft);

        addExemptItem();
        const auto both = minutesToConfirm(session(), record(m_next)).value();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.last().confirmation.audience, Part::Exempt);

        Meeting extraordinary = record(m_next).meeting;
        extraordinary.kind = MeetingKind::Extraordinary;
        QVERIFY(updateMeeting(session(), extraordinary));
        QVERIFY(minutesToConfirm(session(), record(m_next)).value().isEmpty());
    }

    void theyAreConfirmedCorrectedAndSigned()
    {
        Confirmation wanted = toConfirm(Part::Public);
        QVERIFY(confirmMinutes(session(), wanted));
        QCOMPARE(minutesStateOf(record(m_last)), MinutesState::Confirmed);
        QCOMPARE(record(m_last).meeting.stage, MeetingStage::Confirmed);
        wanted.corrections = {{u"7/24"_s, u"lenght"_s, u"length"_s},
                              {{}, {}, u"Councillor J Marsh was present"_s}};
        QVERIFY(confirmMinutes(session(), wanted));
        QCOMPARE(minutesStateOf(record(m_last)), MinutesState::Corrected);
        wanted.signedBy = u"Councillor A Dale"_s;
        wanted.signedOn = QDate(2024, 6, 13);
        QVERIFY(confirmMinutes(session(), wanted));
        QCOMPARE(minutesStateOf(record(m_last)), MinutesState::Signed);
        QCOMPARE(record(m_last).confirmations, QList{wanted});
        QCOMPARE(record(m_next).confirmed, QList{wanted});
        QVERIFY(history(session(), m_last).value().first().what.contains(u"signed"_s));

        QVERIFY(withdrawConfirmation(session(), m_last, Part::Public));
        QCOMPARE(record(m_last).meeting.stage, MeetingStage::DraftMinutes);
        QVERIFY(record(m_last).confirmations.isEmpty());
        QCOMPARE(withdrawConfirmation(session(), m_last, Part::Public).error().code(),
                 ErrorCode::NotFound);
        QVERIFY(confirmMinutes(session(), wanted)); // and brought back
        QCOMPARE(record(m_last).confirmations, QList{wanted});
    }

    void whatCantBeIsRefused()
    {
        const Confirmation good = toConfirm(Part::Public);
        const auto refused = [&](auto change) {
            Confirmation wanted = good;
            change(wanted);
            const Status done = confirmMinutes(session(), wanted);
            return done ? std::nullopt : std::optional(done.error().code());
        };
        const auto correct = [](const Correction &correction) {
            return [correction](Confirmation &wanted) { wanted.corrections = {correction}; };
        };
        QCOMPARE(refused(correct({u"7/24"_s, {}, {}})), ErrorCode::BadInput);
        QCOMPARE(refused(correct({u"99/24"_s, {}, u"words"_s})), ErrorCode::BadInput);
        QCOMPARE(refused(correct({u"7/24"_s, u"no such words"_s, u"others"_s})),
                 ErrorCode::BadInput);
        // The public correction of an exempt minute would print what nobody may read.
        QCOMPARE(refused(correct({u"8/24"_s, u"ninety thousand"_s, u"ninety-one thousand"_s})),
                 ErrorCode::BadInput);
        QCOMPARE(refused([](Confirmation &wanted) { wanted.signedBy = u"Councillor A Dale"_s; }),
                 ErrorCode::BadInput);
        QCOMPARE(refused([](Confirmation &wanted) {
                     wanted.signedBy = u"Councillor A Dale"_s;
                     wanted.signedOn = QDate(2024, 6, 12);
                 }),
                 ErrorCode::BadInput);
        QCOMPARE(refused([&](Confirmation &wanted) { wanted.minuted = m_next; }),
                 ErrorCode::Conflict);
        QCOMPARE(refused([](Confirmation &wanted) { wanted.audience = Part::Exempt; }),
                 ErrorCode::Conflict);
        QVERIFY(record(m_next).confirmed.isEmpty());
        QCOMPARE(record(m_last).meeting.stage, MeetingStage::DraftMinutes);
    }

    void theNextMinutesSayItInTheHousesWords_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("derbyshire")
            << u"derbyshire"_s
            << u"RESOLVED that the minutes of the meeting of the Harbour Committee held on 16 May "
               "2024 be confirmed as a correct record and signed by the Chair."_s
            << u"RESOLVED that, subject to the following, the minutes of the meeting of the "
               "Harbour Committee held on 16 May 2024 be confirmed"_s;
        QTest::newRow("plain") << u"plain"_s << u"were CONFIRMED as a correct record"_s
                               << u"Subject to the corrections below"_s;
        QTest::newRow("broadland")
            << u"broadland"_s
            << u"The minutes of the meeting held on 16 May 2024 were agreed as a correct record."_s
            << u"Subject to the following, the minutes of the meeting held on 16 May 2024 were agreed"_s;
        QTest::newRow("worcestershire")
            << u"worcestershire"_s
            << u"RESOLVED that the Minutes of the meeting held on 16 May 2024 be confirmed as a "
               "correct record and signed by the Chairman."_s
            << u"RESOLVED that, subject to the following, the Minutes"_s;
    }

    void theNextMinutesSayItInTheHousesWords()
    {
        QFETCH(QString, style);
        QFETCH(QString, plain);
        QFETCH(QString, corrected);
        Confirmation wanted = toConfirm(Part::Public);
        QVERIFY(confirmMinutes(session(), wanted));
        const auto words = [&] {
            return moothall::textOf(
                       composeMinutes(publicMeeting(record(m_next)), houseStyle(style).value()))
                .simplified();
        };
        QVERIFY2(words().contains(plain), qPrintable(words()));
        wanted.corrections = {{u"7/24"_s, u"lenght"_s, u"length"_s},
                              {u"7/24"_s, u"at lenght"_s, {}},
                              {{}, {}, u"Councillor J Marsh was present."_s}};
        QVERIFY(confirmMinutes(session(), wanted));
        QVERIFY2(words().contains(corrected), qPrintable(words()));
        QVERIFY(words().contains(u"Minute 7/24: for “lenght” read “length”;"_s));
        QVERIFY(words().contains(u"Minute 7/24: leave out “at lenght”;"_s));
        QVERIFY(words().contains(u"Councillor J Marsh was present."_s));

        // An officer's own resolution stands alone, and the corrections beneath it.
        Minute own;
        own.open.resolved = {RichText::fromPlain(u"take them as read"_s)};
        QVERIFY(saveMinute(session(), wanted.item, own));
        QVERIFY(!words().contains(corrected));
        QVERIFY(words().contains(u"take them as read"_s));
        QVERIFY(words().contains(u"for “lenght” read “length”"_s));
    }

    void theSigningCopyHasItsLeavesAndTheCorrectionsAndThePublishedPaperStays()
    {
        const auto put = prepareLastMinutes(session(), m_next).value();
        QVERIFY(putPapers(session(), put));
        Confirmation wanted = toConfirm(Part::Public);
        wanted.corrections = {{u"7/24"_s, u"lenght"_s, u"length"_s}};
        QVERIFY(confirmMinutes(session(), wanted));

        const QString copy = m_register->folder() + u"/copy.pdf"_s;
        QCOMPARE(makeMinutes(session(), m_last, Edition::Public, copy, 41).value(), 1);
        const QString words = textOf(copy);
        QVERIFY2(words.contains(u"Leaf 41 Initials"_s), qPrintable(words));
        QVERIFY(words.contains(u"discussed at lenght"_s)); // as it was before the meeting
        QVERIFY(words.contains(u"confirmed as a correct record at the meeting held on 13 June "
                               "2024, subject to the following: 1) Minute 7/24: for “lenght” read "
                               "“length”."_s));
        QVERIFY(words.contains(u"Chair of the meeting that confirmed these minutes"_s));
        QVERIFY(!words.contains(u"Hill Farm"_s));

        wanted.signedBy = u"Councillor A Dale"_s;
        wanted.signedOn = QDate(2024, 6, 13);
        QVERIFY(confirmMinutes(session(), wanted));
        const QString file = m_register->folder() + u"/minutes.pdf"_s;
        QVERIFY(makeMinutes(session(), m_last, Edition::Public, file));
        QVERIFY(
            textOf(file).contains(u"Signed by Councillor A Dale, presiding, on 13 June 2024."_s));
        QVERIFY(!textOf(file).contains(u"Leaf"_s));

        // The paper that the meeting had before it says what it said.
        const auto again = prepareLastMinutes(session(), m_next).value();
        QCOMPARE(again.papers.size(), 1);
        QVERIFY(!again.papers.first().changed);
    }

    void exemptCorrectionsStayInTheExemptMinutes()
    {
        addExemptItem();
        Confirmation wanted = toConfirm(Part::Exempt);
        wanted.corrections = {{u"8/24"_s, u"ninety thousand"_s, u"ninety-one thousand"_s}};
        QVERIFY(saveMinute(session(), wanted.item, {}));
        QVERIFY(confirmMinutes(session(), wanted));
        QCOMPARE(record(m_last).meeting.stage,
                 MeetingStage::DraftMinutes); // the public ones aren't
        const auto files = [&](MeetingId meeting, Edition edition) {
            const QString file = m_register->folder() + u"/%1.pdf"_s.arg(++m_files);
            const auto made = makeMinutes(session(), meeting, edition, file);
            return made ? textOf(file) : made.error().sentence();
        };
        for (const MeetingId meeting : {m_last, m_next}) {
            const QString exempt = files(meeting, Edition::Restricted);
            QVERIFY2(exempt.contains(u"ninety-one thousand"_s), qPrintable(exempt));
            const QString open = files(meeting, Edition::Public);
            QVERIFY(open.contains(u"Harbour Committee"_s, Qt::CaseInsensitive));
            QVERIFY(!open.contains(u"ninety"_s));
        }
        QVERIFY(restrictedPhrases(record(m_next)).contains(u"ninety-one thousand"_s));
    }

    void publishedDraftsAreKnown()
    {
        QCOMPARE(minutesStateOf(record(m_last)), MinutesState::Draft);
        QVERIFY(putPapers(session(), prepareLastMinutes(session(), m_next).value()));
        const auto published = publishAgenda(session(), m_next);
        QVERIFY2(published, published ? "" : qPrintable(published.error().sentence()));
        QCOMPARE(minutesStateOf(record(m_last)), MinutesState::Published);
        QCOMPARE(record(m_last).minutesPublished, QDate(2024, 6, 4));
    }

    void minutesPutByHandAreKnownAgain()
    {
        AgendaItem item = record(m_next).items.last();
        QCOMPARE(item.kind, ItemKind::Minutes);
        item.title = u"Last minutes"_s; // the day is only in the paper's name
        QVERIFY(updateItem(session(), item));
        Paper paper;
        paper.title = u"Draft minutes of 16th May 2024"_s;
        paper.version = aVersion(u"scan.pdf"_s);
        QVERIFY(attachPaper(session(), item.id, paper));
        const auto made = prepareLastMinutes(session(), m_next).value();
        QVERIFY(made.papers.isEmpty());
        QVERIFY(made.warnings.join(u' ').contains(u"put there by hand"_s));
        QCOMPARE(toConfirm(Part::Public).minuted, m_last);
    }

private:
    Session session() { return m_register->session(); }
    MeetingRecord record(MeetingId meeting)
    {
        auto record = loadMeeting(session(), meeting);
        if (!record)
            qFatal("%s %s", qPrintable(record.error().sentence()),
                   qPrintable(record.error().detail()));
        return *record;
    }
    Confirmation toConfirm(Part audience)
    {
        const auto known = minutesToConfirm(session(), record(m_next)).value();
        for (const MinutesToConfirm &each : known) {
            if (each.confirmation.audience == audience)
                return each.confirmation;
        }
        return {};
    }
    void addExemptItem()
    {
        AgendaItem item;
        item.title = u"Exempt minutes"_s;
        item.kind = ItemKind::Minutes;
        item.part = Part::Exempt;
        item.grounds = grounds;
        QVERIFY(addItem(session(), m_next, item, {}));
    }

    std::unique_ptr<TestRegister> m_register;
    BodyId m_body;
    MeetingId m_last;
    MeetingId m_next;
    ItemId m_roof;
    ItemId m_sale;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(ConfirmingTest)
#include "confirming_test.moc"
