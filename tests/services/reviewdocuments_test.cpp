#include "core/papers/wordreview.h"
#include "core/services/documents.h"
#include "core/services/reviewing.h"
#include "tests/services/support.h"
#include "tests/services/trackedword.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// Minutes that went out as Word and come back with tracked changes and comments.
class ReviewDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody(), wall(2024, 5, 16));
        m_roof = m_register->anItem(m_meeting, u"The roof"_s);
        m_quay = m_register->anItem(m_meeting, u"The quay"_s);
        Minute roof;
        roof.number = u"7/24"_s;
        roof.open.narrative = RichText::fromPlain(
            u"The roof was discussed at lenght by all.\n\nMembers asked what it would cost."_s);
        roof.open.resolved = {RichText::fromPlain(u"wait for spring"_s),
                              RichText::fromPlain(u"ask three builders."_s)};
        roof.open.reasons = RichText::fromPlain(u"It leaks."_s);
        QVERIFY_RESULT(saveMinute(session(), m_roof, roof));
        Minute quay;
        quay.number = u"8/24"_s;
        quay.open.narrative = RichText::fromPlain(u"The quay was seen."_s);
        quay.open.resolved = {RichText::fromPlain(u"note the report"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_quay, quay));
        m_file = m_register->folder() + u"/minutes.docx"_s;
        QVERIFY_RESULT(makeMinutes(session(), m_meeting, Edition::Public, m_file));
    }

    void trackedChangesComeBackOneByOne()
    {
        change([](QString &xml) {
            edit(xml, u"lenght"_s, removed(u"lenght"_s) + added(u"length"_s));
            edit(xml, u"The roof was"_s,
                 run(u"The roof "_s) + removed(u"was"_s) + added(u"had been"_s));
            edit(xml, u"spring"_s, removed(u"spring"_s) + added(u"summer"_s));
            edit(xml, u"three builders."_s,
                 run(u"three builders"_s) + added(u" by June"_s) + run(u"."_s));
            edit(xml, u"The quay was seen."_s,
                 run(u"The quay was seen."_s) + added(u" It is sound."_s));
            edit(xml, u"THE QUAY"_s, run(u"THE "_s) + added(u"OLD "_s) + run(u"QUAY"_s));
            edit(xml, u"It leaks."_s, removed(u"It leaks."_s));
        });
        const TakenReturn taken = takeReturn(session(), m_file, m_meeting).value();
        QCOMPARE(taken.added, 7);
        const ReviewReturn back = reviewReturns(session(), m_meeting)->first();
        QCOMPARE(back.source, ReturnSource::Word);
        QCOMPARE(back.by, u"Councillor A Ash"_s);
        QCOMPARE(back.kind, ReviewKind::Minutes);
        for (const ReturnedRemark &remark : back.remarks) {
            QCOMPARE(remark.kind, RemarkKind::Proposal);
            QCOMPARE(remark.made, QDateTime(QDate(2024, 6, 5), QTime(18, 30), Qt::UTC));
        }
        QCOMPARE(back.remarks.at(0).words, u"The roof had been discussed at lenght by all."_s);
        // Two changes of one paragraph, decided apart: the first accepted, the second too.
        for (const ReturnedRemark &remark : back.remarks)
            QVERIFY_RESULT(acceptRemark(session(), remark.id));
        const Minute roof = *item(m_roof).minute;
        QCOMPARE(
            roof.open.narrative.toPlain(),
            u"The roof had been discussed at length by all.\n\nMembers asked what it would cost."_s);
        QCOMPARE(roof.open.resolved.at(0).toPlain(), u"wait for summer"_s);
        QCOMPARE(roof.open.resolved.at(1).toPlain().remove(u'.'), u"ask three builders by June"_s);
        QVERIFY(roof.open.reasons.isEmpty());
        QCOMPARE(item(m_quay).minute->open.narrative.toPlain(),
                 u"The quay was seen. It is sound."_s);
        QCOMPARE(item(m_quay).minute->heading, u"The OLD quay"_s);
        QVERIFY(takeReturn(session(), m_file, m_meeting)->wasKnown);
    }

    void aParagraphPutInIsOneMore()
    {
        change([](QString &xml) {
            const QString words = u"Members asked what it would cost."_s;
            const qsizetype at = xml.indexOf(words);
            const qsizetype from = xml.lastIndexOf(u"<w:p>"_s, at);
            const qsizetype properties = xml.indexOf(u"</w:pPr>"_s, from);
            xml.insert(properties, u"<w:rPr><w:ins%1/></w:rPr>"_s.arg(trackedAuthor));
            const qsizetype end = xml.indexOf(u"</w:p>"_s, properties) + 6;
            xml.insert(end, u"<w:p>%1</w:p>"_s.arg(added(u"They were told."_s)));
        });
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 1);
        const ReturnedRemark remark = reviewReturns(session(), m_meeting)->first().remarks.first();
        QCOMPARE(remark.words, u"Members asked what it would cost.\nThey were told."_s);
        QVERIFY_RESULT(acceptRemark(session(), remark.id));
        QCOMPARE(item(m_roof).minute->open.narrative.blocks().size(), 3);
    }

    void commentsInTheMarginComeBack()
    {
        change(
            [](QString &xml) {
                edit(
                    xml, u"The quay was seen."_s,
                    u"<w:commentRangeStart w:id=\"3\"/>"_s + run(u"The quay was seen."_s) +
                        u"<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>"_s);
            },
            "<?xml version=\"1.0\"?><w:comments xmlns:w=\"w\"><w:comment w:id=\"3\" w:author=\"B "
            "Birch\" w:date=\"2024-06-05T09:00:00Z\">"
            "<w:p><w:r><w:t>By whom?</w:t></w:r></w:p><w:p><w:r><w:t>And "
            "when?</w:t></w:r></w:p></w:comment></w:comments>");
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 1);
        const ReturnedRemark remark = reviewReturns(session(), m_meeting)->first().remarks.first();
        QCOMPARE(remark.kind, RemarkKind::Comment);
        QCOMPARE(remark.words, u"By whom?\nAnd when?"_s);
        QCOMPARE(remark.by, u"B Birch"_s);
        QCOMPARE(remark.item, std::optional(m_quay));
        QCOMPARE(remark.field, ReviewField::Narrative);
        QCOMPARE(remark.at, std::optional(0));
    }

    void whatChangedHereMeanwhileIsStillFound()
    {
        change([](QString &xml) {
            edit(xml, u"lenght"_s, removed(u"lenght"_s) + added(u"length"_s));
            edit(xml, u"wait for spring"_s,
                 run(u"wait for "_s) + removed(u"spring"_s) + added(u"summer"_s));
        });
        Minute minute = *item(m_roof).minute;
        minute.open.narrative = RichText::fromPlain(
            u"The old roof was discussed at lenght by all.\n\nMembers asked what it would cost."_s);
        minute.open.resolved.first() = RichText::fromPlain(u"wait for autumn"_s);
        QVERIFY_RESULT(saveMinute(session(), m_roof, minute));
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 2);
        const auto remarks = reviewReturns(session(), m_meeting)->first().remarks;
        QVERIFY_RESULT(acceptRemark(session(), remarks.at(0).id)); // other words: both stand
        QVERIFY(item(m_roof).minute->open.narrative.toPlain().startsWith(
            u"The old roof was discussed at length by all."_s));
        const auto touching = acceptRemark(session(), remarks.at(1).id);
        QVERIFY(!touching && touching.error().code() == ErrorCode::Conflict);
    }

    void whatIsNotOfTheTextBecomesAComment()
    {
        change([](QString &xml) {
            edit(xml, u"Attendance has not been recorded."_s,
                 removed(u"Attendance has not been recorded."_s) + added(u"All were there."_s));
        });
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 1);
        const ReturnedRemark remark = reviewReturns(session(), m_meeting)->first().remarks.first();
        QCOMPARE(remark.kind, RemarkKind::Comment);
        QVERIFY2(remark.words.contains(u"All were there."_s), qPrintable(remark.words));
    }

    void otherDocumentsAreRefused()
    {
        const MeetingId other =
            m_register->aMeeting(m_register->aBody(u"Other"_s), wall(2024, 7, 1));
        const auto taken = takeReturn(session(), m_file, other);
        QVERIFY(!taken && taken.error().code() == ErrorCode::NotFound);
        const auto homeless = takeReturn(session(), m_file);
        QVERIFY(!homeless && homeless.error().code() == ErrorCode::BadInput);
        change([](QString &xml) {
            xml.insert(xml.indexOf(u"?>"_s) + 2, u"<!DOCTYPE x [<!ENTITY a \"b\">]>"_s);
        });
        QVERIFY(!takeReturn(session(), m_file, m_meeting));
        change([](QString &xml) { xml.chop(40); });
        QVERIFY(!takeReturn(session(), m_file, m_meeting));
        QVERIFY(reviewReturns(session(), m_meeting)->isEmpty());
    }

private:
    Session session() { return m_register->session(); }
    AgendaItem item(ItemId id) { return *loadMeeting(session(), m_meeting)->item(id); }
    void change(const std::function<void(QString &)> &how, const QByteArray &comments = {})
    {
        changeWord(m_file, how, comments);
    }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_roof;
    ItemId m_quay;
    QString m_file;
};

QTEST_GUILESS_MAIN(ReviewDocumentsTest)
#include "reviewdocuments_test.moc"
