#include "ui/views/findline.h"

#include "core/services/proceedings.h"
#include "tests/ui/desksample.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/minutestab.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A meeting with "harbour" in three minutes: twice in the first, once in the resolutions of the
/// second, once in the exempt text of an exempt item.
struct Minuted
{
    DeskSample sample;
    OpenMeeting open{sample.reg.session(), sample.meeting};
    QList<ItemId> items;

    Minuted()
    {
        const QList<AgendaItem> all = open.record().items;
        Minute first;
        first.open.narrative = RichText::fromPlain(u"The harbour wall.\n\nHarbours elsewhere."_s);
        Minute second;
        second.open.resolved = {RichText::fromPlain(u"To note"_s),
                                RichText::fromPlain(u"To mend the harbour"_s)};
        Minute hidden;
        hidden.exempt.narrative = RichText::fromPlain(u"The price of the harbour."_s);
        const auto exempt = std::ranges::find(all, Part::Exempt, &AgendaItem::part);
        items = {all[0].id, all[1].id, exempt->id};
        const QList<Minute> minutes{first, second, hidden};
        for (int i = 0; i < 3; ++i) {
            if (!saveMinute(open.session(), items[i], minutes[i]))
                qFatal("no minute");
        }
        open.reload();
    }
};

struct Room : Minuted
{
    MinutesTab tab{open};
    FindLine *line = tab.findChild<FindLine *>();

    Room()
    {
        tab.resize(1280, 760);
        tab.show();
        (void)QTest::qWaitForWindowActive(&tab);
        tab.select(items[0]);
        tab.setFocus();
    }
    QLineEdit *edit(const QString &name)
    {
        for (QLineEdit *each : line->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : line->findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QString count()
    {
        for (const QLabel *label : line->findChildren<QLabel *>()) {
            if (label->text().contains(u" of "_s) || label->text() == u"not found"_s)
                return label->text();
        }
        return {};
    }
    QString selected(MinuteField field)
    {
        return tab.editor()->field(field)->textCursor().selectedText();
    }
};

} // namespace

class FindLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void allMinutesAreLookedThrough()
    {
        Minuted meeting;
        const QList<MinuteMatch> found = matchesIn(meeting.open.record(), {u"harbour"_s});
        QCOMPARE(found.size(), 4);
        QVERIFY(
            (found[1] == MinuteMatch{meeting.items[0], Part::Public, MinutePart::Narrative, 1}));
        QVERIFY(
            (found[2] == MinuteMatch{meeting.items[1], Part::Public, MinutePart::Resolved, 0}));
        QVERIFY(
            (found[3] == MinuteMatch{meeting.items[2], Part::Exempt, MinutePart::Narrative, 0}));
        QCOMPARE(matchesIn(meeting.open.record(), {u"harbour"_s, true, true}).size(), 3);
        QVERIFY(matchesIn(meeting.open.record(), {}).isEmpty());
    }

    void keysGoFromPlaceToPlaceThroughTheMeeting()
    {
        Room room;
        QSignalSpy said(&room.tab, &MinutesTab::hint);
        room.tab.find(false);
        QLineEdit *words = room.edit(u"Find in the minutes"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"harbour"_s);
        QCOMPARE(room.count(), u"1 of 4"_s);
        QCOMPARE(room.selected(MinuteField::Narrative), u"harbour"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(room.selected(MinuteField::Narrative), u"Harbour"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(room.tab.currentItem(), std::optional(room.items[1]));
        QCOMPARE(room.selected(MinuteField::Resolved), u"harbour"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(room.tab.currentItem(), std::optional(room.items[2]));
        QCOMPARE(said.size(), 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(room.tab.currentItem(), std::optional(room.items[0]));
        QCOMPARE(said.size(), 1); // that it begins again
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(room.count(), u"4 of 4"_s);
        for (QCheckBox *box : room.line->findChildren<QCheckBox *>())
            box->click();
        QCOMPARE(room.count(), u"3 of 3"_s);
        words->setText(u"lighthouse"_s);
        QCOMPARE(room.count(), u"not found"_s);
        QVERIFY(!room.button(u"Next"_s)->isEnabled());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(room.line->isHidden());
        QVERIFY(room.tab.editor()->isAncestorOf(QApplication::focusWidget()));
    }

    void oneIsReplacedAndTheNextShown()
    {
        Room room;
        room.tab.find(true);
        room.edit(u"Find in the minutes"_s)->setText(u"harbour"_s);
        QLineEdit *other = room.edit(u"Replace with"_s);
        other->setText(u"inner harbour"_s);
        room.button(u"Replace"_s)->click();
        QCOMPARE(room.open.item(room.items[0])->minute->open.narrative.toPlain(),
                 u"The inner harbour wall.\n\nHarbours elsewhere."_s);
        QCOMPARE(room.count(), u"2 of 4"_s); // not the word just put there
        QCOMPARE(room.selected(MinuteField::Narrative), u"Harbour"_s);
        room.open.undoStack().undo();
        QCOMPARE(room.open.item(room.items[0])->minute->open.narrative.toPlain(),
                 u"The harbour wall.\n\nHarbours elsewhere."_s);
    }

    void allAreReplacedAsOneStep()
    {
        Room room;
        QSignalSpy said(&room.tab, &MinutesTab::hint);
        room.tab.find(true);
        room.edit(u"Find in the minutes"_s)->setText(u"harbour"_s);
        room.edit(u"Replace with"_s)->setText(u"quay"_s);
        const int steps = room.open.undoStack().count();
        room.button(u"Replace all"_s)->click();
        QCOMPARE(room.open.undoStack().count(), steps + 1);
        QVERIFY(matchesIn(room.open.record(), {u"harbour"_s}).isEmpty());
        QCOMPARE(matchesIn(room.open.record(), {u"quay"_s}).size(), 4);
        QVERIFY(said.size() == 1 && said.first().first().toString().contains(u"4"_s));
        QCOMPARE(room.tab.editor()->field(MinuteField::Narrative)->toPlainText(),
                 u"The quay wall.\nquays elsewhere."_s);
        room.open.undoStack().undo();
        QCOMPARE(matchesIn(room.open.record(), {u"harbour"_s}).size(), 4);
    }

    void headingsAndTheWordsBeforeAResolutionAreLookedThroughToo()
    {
        Room room;
        Minute second = *room.open.item(room.items[1])->minute;
        second.heading = u"The harbour and its harbour master"_s;
        second.open.leadIn = u"RESOLVED of the harbour"_s;
        Minute hidden = *room.open.item(room.items[2])->minute;
        hidden.heading = u"Harbour sold"_s;
        QVERIFY(saveMinute(room.open.session(), room.items[1], second));
        QVERIFY(saveMinute(room.open.session(), room.items[2], hidden));
        room.open.reload();
        const QList<MinuteMatch> found = matchesIn(room.open.record(), {u"harbour"_s});
        QCOMPARE(found.size(), 8);
        QVERIFY((found[3] == MinuteMatch{room.items[1], Part::Public, MinutePart::Heading, 1}));
        QVERIFY((found[4] == MinuteMatch{room.items[1], Part::Public, MinutePart::LeadIn, 0}));
        // An exempt item's heading is as exempt as its text.
        QVERIFY((found[6] == MinuteMatch{room.items[2], Part::Exempt, MinutePart::Heading, 0}));

        room.tab.find(true);
        QLineEdit *words = room.edit(u"Find in the minutes"_s);
        words->setText(u"harbour"_s);
        const auto line = [&](const QString &name) {
            for (QLineEdit *each : room.tab.editor()->findChildren<QLineEdit *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return words;
        };
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(room.count(), u"4 of 8"_s);
        QCOMPARE(room.tab.currentItem(), std::optional(room.items[1]));
        QVERIFY(words->hasFocus());
        room.edit(u"Replace with"_s)->setText(u"quay"_s);
        room.button(u"Replace"_s)->click();
        QCOMPARE(room.open.item(room.items[1])->minute->heading,
                 u"The harbour and its quay master"_s);
        QCOMPARE(line(u"Words before the resolutions"_s)->selectedText(), u"harbour"_s);
        room.button(u"Replace all"_s)->click();
        QCOMPARE(room.open.item(room.items[1])->minute->open.leadIn, u"RESOLVED of the quay"_s);
        QCOMPARE(room.open.item(room.items[2])->minute->heading, u"quay sold"_s);
        QVERIFY(matchesIn(room.open.record(), {u"harbour"_s}).isEmpty());
        room.open.undoStack().undo();
        QCOMPARE(room.open.item(room.items[2])->minute->heading, u"Harbour sold"_s);
    }

    void typingThatWaitsIsLookedThroughToo()
    {
        Room room;
        QTextEdit *text = room.tab.editor()->field(MinuteField::Narrative);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" Lighthouse"_s);
        room.tab.find(false);
        room.edit(u"Find in the minutes"_s)->setText(u"lighthouse"_s);
        QCOMPARE(room.count(), u"1 of 1"_s);
    }

    void whatIsPastedKeepsItsStructure()
    {
        Room room;
        auto *data = new QMimeData;
        data->setHtml(
            u"<h2>Wall</h2><p class=MsoNormal>It "
            u"<b>leans</b>.</p><ol><li>mend</li><li>paint</li></ol>"
            "<table><tr><td>a</td><td>b</td></tr></table><p style='color:red'>End<o:p></o:p></p>"_s);
        data->setText(u"plain"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        QTextEdit *text = room.tab.editor()->field(MinuteField::Narrative);
        text->setFocus();
        text->selectAll();
        text->paste();
        room.tab.commitTyping();
        const RichText kept = room.open.item(room.items[0])->minute->open.narrative;
        QList<RichBlock::Kind> kinds;
        for (const RichBlock &block : kept.blocks())
            kinds.append(block.kind);
        using enum RichBlock::Kind;
        QCOMPARE(kinds, (QList<RichBlock::Kind>{Heading, Paragraph, List, Table, Paragraph}));
        QVERIFY(kept.blocks()[1].runs[1].bold);
        QCOMPARE(kept.blocks()[2].entries.size(), 2);
        room.open.undoStack().undo();
        QCOMPARE(room.open.item(room.items[0])->minute->open.narrative.toPlain(),
                 u"The harbour wall.\n\nHarbours elsewhere."_s);
    }

    void wordsPastedIntoASentenceStayInIt()
    {
        Room room;
        auto *data = new QMimeData;
        data->setHtml(
            u"<html><body><!--StartFragment--><p class=MsoNormal>old <i>stone</i> </p><!--EndFragment--></body></html>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        QTextEdit *text = room.tab.editor()->field(MinuteField::Narrative);
        QTextCursor caret = text->textCursor();
        caret.setPosition(12); // before "wall"
        text->setTextCursor(caret);
        text->paste();
        room.tab.commitTyping();
        const RichText kept = room.open.item(room.items[0])->minute->open.narrative;
        QCOMPARE(kept.blocks().size(), 2);
        QCOMPARE(kept.toPlain(), u"The harbour old stonewall.\n\nHarbours elsewhere."_s);
        QCOMPARE(kept.blocks()[0].runs.size(), 3);
    }
};

QTEST_MAIN(FindLineTest)
#include "findline_test.moc"
