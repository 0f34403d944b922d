#include "core/services/documents.h"
#include "core/services/reviewing.h"
#include "tests/services/pdfnotes.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// Minutes that went out as a PDF and come back with notes made in another reader.
class ReviewNotesTest : public QObject
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
        roof.open.narrative =
            RichText::fromPlain(u"The slates were thoroughly discussed by everybody who had come "
                                u"to the meeting, at some lenght, and "
                                "then once more because two members had missed it."_s);
        roof.open.resolved = {RichText::fromPlain(u"wait for springtime"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_roof, roof));
        Minute quay;
        quay.number = u"8/24"_s;
        quay.open.narrative = RichText::fromPlain(u"Moorings were inspected."_s);
        QVERIFY_RESULT(saveMinute(session(), m_quay, quay));
        m_file = m_register->folder() + u"/minutes.pdf"_s;
        QVERIFY_RESULT(makeMinutes(session(), m_meeting, Edition::Public, m_file));
    }

    void notesComeBackWhereTheyStand()
    {
        const QRectF sticky = placeOfWord(m_file, u"Moorings"_s);
        annotate(m_file,
                 {mark("Highlight", placeOfWord(m_file, u"missed"_s), "/Contents(Who were they?)"),
                  "<</Type/Annot/Subtype/Text/Rect" +
                      numbersOf({sticky.left() - 25, sticky.top() - 4, sticky.left() - 5,
                                 sticky.bottom() + 4}) +
                      "/Contents<FEFF00420079002000770068006F006D003F>/T(AAsh)>>",
                  mark("Highlight", placeOfWord(m_file, u"everybody"_s), ""), // says nothing
                  "<</Type/Annot/Subtype/Popup/Rect[0 0 9 9]/Contents(no note)>>"});
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 2);
        const ReviewReturn back = reviewReturns(session(), m_meeting)->first();
        QCOMPARE(back.source, ReturnSource::Pdf);
        QCOMPARE(back.by, u"A Ash"_s);
        const ReturnedRemark &on = back.remarks.at(0);
        QCOMPARE(on.kind, RemarkKind::Comment);
        QCOMPARE(on.words, u"“missed”: Who were they?"_s);
        QCOMPARE(on.item, std::optional(m_roof));
        QCOMPARE(on.field, ReviewField::Narrative);
        QCOMPARE(on.page, std::optional(1));
        QCOMPARE(on.made, QDateTime(QDate(2024, 6, 5), QTime(18, 30), Qt::UTC));
        QCOMPARE(back.remarks.at(1).item, std::optional(m_quay));
        QCOMPARE(back.remarks.at(1).field, ReviewField::Narrative);
        QVERIFY(back.remarks.at(1).words.endsWith(u"By whom?"_s));
    }

    void struckOutAndPutInWordsAreProposals()
    {
        const QRectF after = placeOfWord(m_file, u"inspected."_s);
        const QRectF caret(after.left() - 3, after.top() - 2, 3, 6);
        annotate(m_file,
                 {mark("StrikeOut", placeOfWord(m_file, u"thoroughly"_s), ""),
                  mark("StrikeOut", placeOfWord(m_file, u"lenght,"_s).adjusted(0, 0, -2.5, 0),
                       "/Contents(too long?)"),
                  "<</Type/Annot/Subtype/Caret/Rect" +
                      numbersOf({caret.left(), caret.top(), caret.right(), caret.bottom()}) +
                      "/Contents(carefully)/T(A Ash)>>"});
        QCOMPARE(takeReturn(session(), m_file, m_meeting)->added, 3);
        const auto remarks = reviewReturns(session(), m_meeting)->first().remarks;
        QCOMPARE(remarks.at(0).kind, RemarkKind::Proposal);
        QVERIFY2(remarks.at(0).words.startsWith(u"The slates were discussed by"_s),
                 qPrintable(remarks.at(0).words));
        QCOMPARE(remarks.at(1).kind, RemarkKind::Comment); // somebody must read what is said
        QCOMPARE(remarks.at(2).kind, RemarkKind::Proposal);
        QCOMPARE(remarks.at(2).words, u"Moorings were carefully inspected."_s);
        QVERIFY_RESULT(acceptRemark(session(), remarks.at(0).id));
        QVERIFY_RESULT(acceptRemark(session(), remarks.at(2).id));
        QCOMPARE(item(m_quay).minute->open.narrative.toPlain(),
                 u"Moorings were carefully inspected."_s);
    }

    void replacedWordsAreOneProposal()
    {
        const QRectF word = placeOfWord(m_file, u"springtime."_s);
        annotate(m_file,
                 {"<</Type/Annot/Subtype/Caret/Rect" +
                      numbersOf({word.right() - 2, word.top(), word.right() + 2, word.bottom()}) +
                      "/Contents(summer)/T(A Ash)>>",
                  mark("StrikeOut", word.adjusted(0, 0, -2.5, 0), "/IRT @ 0 R/RT/Group")});
        const int added = takeReturn(session(), m_file, m_meeting)->added;
        const auto remarks = reviewReturns(session(), m_meeting)->first().remarks;
        const ReturnedRemark remark = remarks.first();
        QCOMPARE(added, 1);
        QCOMPARE(remark.words, u"wait for summer"_s);
        QVERIFY_RESULT(acceptRemark(session(), remark.id));
        QCOMPARE(item(m_roof).minute->open.resolved.first().toPlain(), u"wait for summer"_s);
    }

    void otherFilesAreRefused()
    {
        const MeetingId other =
            m_register->aMeeting(m_register->aBody(u"Other"_s), wall(2024, 7, 1));
        const auto taken = takeReturn(session(), m_file, other);
        QVERIFY(!taken && taken.error().code() == ErrorCode::NotFound);
        QVERIFY_RESULT(writeFile(m_file, readFile(m_file).value().first(900)));
        QVERIFY(!takeReturn(session(), m_file, m_meeting));
    }

private:
    Session session() { return m_register->session(); }
    AgendaItem item(ItemId id) { return *loadMeeting(session(), m_meeting)->item(id); }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_roof;
    ItemId m_quay;
    QString m_file;
};

QTEST_GUILESS_MAIN(ReviewNotesTest)
#include "reviewnotes_test.moc"
