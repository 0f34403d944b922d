#include "ui/views/commentstab.h"

#include "core/base/files.h"
#include "core/exchange/reviewfile.h"
#include "tests/ui/desksample.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/reviewwindow.h"
#include "ui/views/sendpanel.h"
#include "ui/widgets/pdfview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T *named(const QWidget &window, const QString &name)
{
    for (T *each : window.findChildren<T *>()) {
        QString words = each->accessibleName();
        if constexpr (std::is_base_of_v<QPushButton, T>)
            words = each->text().remove(u'&');
        if (words.startsWith(name))
            return each;
    }
    qFatal("nothing is called %s", qPrintable(name));
    return nullptr;
}

QString shownWords(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

void choose(QListWidget *list, const QString &words)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(words)) {
            list->setCurrentRow(row);
            return;
        }
    }
    qFatal("no line says %s", qPrintable(words));
}

} // namespace

/// Minutes go to the chair, who has no register, and come back to the desk.
class CommentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void init()
    {
        m_sample = std::make_unique<DeskSample>();
        const MeetingRecord record = loadMeeting(session(), m_sample->meeting).value();
        m_item = record.items.at(4).id;
        Minute minute;
        minute.number = u"7/24"_s;
        minute.open.narrative =
            RichText::fromPlain(u"The board was discussed at lenght.\n\nNobody objected."_s);
        minute.open.resolved = {RichText::fromPlain(u"note the report"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_item, minute));
        m_file = m_sample->reg.folder() + u"/draft.mootreview"_s;
    }

    void theSendPanelSaysPlainlyWhatIsExempt()
    {
        OpenMeeting open(session(), m_sample->meeting);
        CommentsTab tab(open);
        tab.show();
        tab.askToSend();
        auto *panel = tab.findChild<SendPanel *>();
        QVERIFY(panel->isVisibleTo(&tab));
        QCOMPARE(named<QComboBox>(*panel, u"To"_s)->currentText(),
                 u"Councillor R Ashdown"_s); // in the chair
        QVERIFY(shownWords(*panel).contains(u"only what the public may read"_s));
        named<QComboBox>(*panel, u"Edition"_s)->setCurrentIndex(1);
        QVERIFY(shownWords(*panel).contains(u"contains exempt information"_s));
        QList<ReviewRequest> asked;
        connect(&tab, &CommentsTab::sendWanted, this,
                [&asked](const ReviewRequest &request) { asked.append(request); });
        named<QPushButton>(*panel, u"Make the file"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().kind, ReviewKind::Minutes);
        QCOMPARE(asked.first().edition, Edition::Restricted);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisibleTo(&tab));
    }

    void aChairReadsProposesAndSendsBack()
    {
        send(Edition::Public);
        {
            ReviewWindow reader(session().clock, u"A reader"_s);
            QVERIFY_RESULT(reader.open(m_file));
            reader.show();
            QVERIFY(!shownWords(reader).contains(u"exempt information"_s));
            QTRY_VERIFY_WITH_TIMEOUT(reader.isSettled(), 20000);
            QVERIFY(reader.findChild<PdfView *>()->pageCount() > 0);
            auto *text = named<QListWidget>(reader, u"Text of the draft"_s);
            auto *words = named<QPlainTextEdit>(reader, u"This paragraph in your words"_s);
            auto *propose = named<QPushButton>(reader, u"Propose these words"_s);
            choose(text, u"The board was discussed"_s);
            QCOMPARE(words->toPlainText(), u"The board was discussed at lenght."_s);
            propose->click(); // as it is: nothing is proposed
            QVERIFY(reader.copy().answer.remarks.isEmpty());
            words->setPlainText(u"The board was discussed at length."_s);
            propose->click();
            words->setPlainText(u"The board was talked over at length."_s);
            propose->click(); // thought better of it
            QCOMPARE(reader.copy().answer.remarks.size(), 1);
            choose(text, u"Nobody objected"_s);
            named<QLineEdit>(reader, u"Comment"_s)->setText(u"Did nobody?"_s);
            QTest::keyClick(named<QLineEdit>(reader, u"Comment"_s), Qt::Key_Return);
            named<QLineEdit>(reader, u"Comment"_s)->setText(u"Date?"_s);
            named<QPushButton>(reader, u"On the page"_s)->click();
            named<QPushButton>(reader, u"Send back"_s)->click();
            QVERIFY(shownWords(reader).contains(u"Send that file back"_s));
        }
        // What was said is in the file, and the draft is as it was sent.
        ReviewWindow again(session().clock, u"A reader"_s);
        QVERIFY_RESULT(again.open(m_file));
        QVERIFY(isSealedBy(again.copy(), session().reg->secret()));
        QCOMPARE(again.copy().answer.remarks.size(), 3);
        QCOMPARE(again.copy().answer.remarks.at(0).words,
                 u"The board was talked over at length."_s);
        QCOMPARE(again.copy().answer.remarks.at(2).target, u"page:1"_s);
        QCOMPARE(again.copy().answer.verdict, std::optional(ReviewVerdict::SentBack));
        QCOMPARE(again.copy().answer.by, u"Councillor R Ashdown"_s);
    }

    void anExemptDraftSaysSoToItsReader()
    {
        Minute minute;
        minute.exempt.narrative = RichText::fromPlain(u"The price is ninety pounds."_s);
        QVERIFY_RESULT(saveMinute(
            session(), loadMeeting(session(), m_sample->meeting)->items.last().id, minute));
        send(Edition::Restricted);
        ReviewWindow reader(session().clock, u"A reader"_s);
        QVERIFY_RESULT(reader.open(m_file));
        reader.show();
        QVERIFY(shownWords(reader).contains(u"contains exempt information"_s));
    }

    void otherFilesAreRefused()
    {
        QVERIFY_RESULT(writeFile(m_file, "%PDF-1.7"));
        ReviewWindow reader(session().clock, u"A reader"_s);
        const Status opened = reader.open(m_file);
        QVERIFY(!opened && opened.error().sentence().contains(u"chair’s copy"_s));
    }

    void proposalsAreDecidedByKeyAndUndone()
    {
        takeBack(
            {{u"The board was discussed at lenght."_s, u"The board was discussed at length."_s},
             {u"Nobody objected."_s, u"Nobody spoke against it."_s},
             {u"note the report"_s, u"welcome the report"_s}});
        OpenMeeting open(session(), m_sample->meeting);
        CommentsTab tab(open);
        tab.resize(1000, 600);
        tab.show();
        tab.refresh();
        auto *list = named<QListWidget>(tab, u"What came back"_s);
        QCOMPARE(list->count(), 3);
        tab.showOpen();
        QVERIFY2(shownWords(tab).contains(u"<s>lenght</s> <b><u>length</u></b>"_s),
                 qPrintable(shownWords(tab)));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(narrative(open), u"The board was discussed at length.\n\nNobody objected."_s);
        QCOMPARE(list->currentRow(), 1); // on to the next
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(list->item(1)->text().contains(u"refused by Officer"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(open.item(m_item)->minute->open.resolved.first().toPlain(),
                 u"welcome the report"_s);
        // Decided is decided: a key more changes nothing.
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(list->item(0)->text().contains(u"accepted by Officer"_s));
        QCOMPARE(open.undoStack().count(), 3);

        for (int i = 0; i < 3; ++i)
            open.undoStack().undo();
        QCOMPARE(narrative(open), u"The board was discussed at lenght.\n\nNobody objected."_s);
        for (int row = 0; row < 3; ++row)
            QVERIFY2(!list->item(row)->text().contains(u"by Officer"_s),
                     qPrintable(list->item(row)->text()));
        open.undoStack().redo();
        QVERIFY(list->item(0)->text().contains(u"accepted by Officer"_s));
        QCOMPARE(narrative(open), u"The board was discussed at length.\n\nNobody objected."_s);
        named<QPushButton>(tab, u"Decide again"_s)->click();
        QVERIFY(!list->item(0)->text().contains(u"accepted"_s));
        picture(tab, u"comments"_s);
    }

    void whatChangedHereIsShownAsAConflict()
    {
        takeBack({{u"note the report"_s, u"welcome the report"_s},
                  {u"Nobody objected."_s, u"Nobody at all objected."_s}});
        Minute minute = *loadMeeting(session(), m_sample->meeting)->item(m_item)->minute;
        minute.open.resolved = {RichText::fromPlain(u"reject the report"_s)};
        minute.open.narrative = RichText::fromPlain(u"The board was discussed at lenght."_s);
        QVERIFY_RESULT(saveMinute(session(), m_item, minute));
        OpenMeeting open(session(), m_sample->meeting);
        CommentsTab tab(open);
        tab.resize(1000, 600);
        tab.show();
        auto *list = named<QListWidget>(tab, u"What came back"_s);
        list->setCurrentRow(0);
        QVERIFY(
            shownWords(tab).contains(u"changed here since they were sent: “note the report”"_s));
        picture(tab, u"comments-conflict"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(open.item(m_item)->minute->open.resolved.first().toPlain(),
                 u"welcome the report"_s);
        list->setCurrentRow(1);
        QVERIFY(shownWords(tab).contains(u"taken out here"_s));
        QTest::keyClick(list, Qt::Key_Return); // there is nowhere to put it
        QCOMPARE(narrative(open), u"The board was discussed at lenght."_s);
        QVERIFY(list->item(1)->text().contains(u"proposal"_s));
    }

private:
    Session session() { return m_sample->reg.session(); }
    QString narrative(const OpenMeeting &open) const
    {
        return open.item(m_item)->minute->open.narrative.toPlain();
    }
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
    void send(Edition edition)
    {
        const auto sent = sendForReview(session(),
                                        {m_sample->meeting, ReviewKind::Minutes, edition,
                                         u"Councillor R Ashdown"_s, u"By Friday"_s},
                                        m_file);
        QVERIFY_RESULT(sent);
    }
    void takeBack(const QList<std::pair<QString, QString>> &proposals)
    {
        send(Edition::Public);
        ReviewFile file = readReviewFile(readFile(m_file).value()).value();
        for (const auto &[was, becomes] : proposals) {
            const auto found = std::ranges::find(file.copy.paragraphs, was, &ReviewParagraph::text);
            QVERIFY(found != file.copy.paragraphs.end());
            file.answer.remarks.append(
                {was.left(9), RemarkKind::Proposal, found->id(), becomes, {}, {}});
        }
        QVERIFY_RESULT(writeFile(m_file, writeReviewFile(file)));
        QVERIFY_RESULT(takeReturn(session(), m_file));
    }

    std::unique_ptr<DeskSample> m_sample;
    ItemId m_item;
    QString m_file;
};

QTEST_MAIN(CommentsTest)
#include "comments_test.moc"
