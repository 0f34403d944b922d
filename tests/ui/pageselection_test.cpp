#include "core/typeset/typesetter.h"
#include "tests/support/testsupport.h"
#include "ui/widgets/pagefind.h"
#include "ui/widgets/pageselection.h"
#include "ui/widgets/pdfview.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

Paragraph said(const QString &words)
{
    return Paragraph{plainText(words), {.size = 12}};
}

/// Two pages in our own form; a link on the first leads to the second.
QByteArray aLetter()
{
    Document document;
    document.title = u"A letter"_s;
    document.blocks << Heading{1, plainText(u"Roof repairs"_s), {.size = 18}};
    document.blocks << said(u"The council’s roof leaks in three places."_s);
    document.blocks << Paragraph{linkText(u"See the valuation"_s, u"valuation"_s), {.size = 12}};
    for (int line = 1; line < 30; ++line)
        document.blocks << said(u"Paragraph number %1 of the letter."_s.arg(line));
    document.blocks << said(u"Second leaf begins somewhere here, with words enough to fill it."_s);
    for (int line = 1; line < 30; ++line)
        document.blocks << said(u"Later paragraph %1."_s.arg(line));
    document.blocks << Block(said(u"Valuation of the roof"_s), u"valuation"_s);
    return typeset(document, {.standalone = true}).value().pdf;
}

QPointF middleOf(const SeenPage &page, const QString &words)
{
    const auto places = placesOf(page, words);
    const auto &first = page.letters.at(size_t(places.at(0).first)).box;
    return {double(first.left + first.right) / 2, double(first.top + first.bottom) / 2};
}

} // namespace

class PageSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreReadInTheirOrderAndPlace();
    void gapsMoveByLetterWordAndLine();
    void draggingSelectsAcrossPages();
    void aDoubleClickTakesAWordAndDraggingWholeWords();
    void keysSelectAndCopy();
    void theMouseSelectsOnTheViewAndLinksAreFollowed();
    void whatCannotBeReadSelectsNothing();
    void wordsAreFoundAsOneTypes();

private:
    QByteArray m_pdf;
    SeenPage m_first;
};

void PageSelectionTest::initTestCase()
{
    m_pdf = aLetter();
    const Result<SeenPage> first = wordsOfPage({}, m_pdf, 0);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().sentence()));
    m_first = *first;
}

void PageSelectionTest::wordsAreReadInTheirOrderAndPlace()
{
    const QString text = QString::fromStdU16String(m_first.text);
    QVERIFY2(text.startsWith(
                 u"Roof repairs\nThe council’s roof leaks in three places.\nSee the valuation\n"_s),
             qPrintable(text.left(120)));
    // Each letter stands on the page, and the heading above what follows.
    for (const reading::SeenLetter &letter : m_first.letters) {
        QVERIFY(letter.box.left < letter.box.right && letter.box.top < letter.box.bottom);
        QVERIFY(letter.box.left >= 0 && letter.box.right <= 596 && letter.box.top >= 0 &&
                letter.box.bottom <= 842);
    }
    QVERIFY(middleOf(m_first, u"Roof repairs"_s).y() < middleOf(m_first, u"The council"_s).y());
    // The letters that bear a match, whatever the case and the line ends.
    QCOMPARE(placesOf(m_first, u"REPAIRS the"_s).size(), 1);
    QCOMPARE(placesOf(m_first, u"paragraph number"_s).size() > 10, true);
    QVERIFY(placesOf(m_first, u"  "_s).isEmpty());
    QCOMPARE(m_first.links.size(), size_t(1));
    QVERIFY(m_first.links.front().page > 0);
}

void PageSelectionTest::gapsMoveByLetterWordAndLine()
{
    QCOMPARE(gapMoved(m_first, 0, GapMove::Letter, false), 0);
    QCOMPARE(gapMoved(m_first, 0, GapMove::Letter, true), 1);
    QCOMPARE(wordsBetween(m_first, 0, gapMoved(m_first, 0, GapMove::Word, true)), u"Roof"_s);
    QCOMPARE(wordsBetween(m_first, 0, gapMoved(m_first, 0, GapMove::LineEnd, true)),
             u"Roof repairs"_s);
    const int second = gapMoved(m_first, 0, GapMove::Line, true);
    QCOMPARE(wordsBetween(m_first, second, second + 3), u"The"_s);
    QCOMPARE(gapMoved(m_first, second, GapMove::Line, false), 0);
    const int last = int(m_first.letters.size());
    QCOMPARE(gapMoved(m_first, last, GapMove::Line, true), last);
    QCOMPARE(gapMoved(m_first, last, GapMove::Word, true), last);
    const auto [from, to] = wordAt(m_first, middleOf(m_first, u"council’s"_s));
    QCOMPARE(wordsBetween(m_first, from, to), u"council’s"_s);
    const QList<QRectF> boxes = boxesBetween(m_first, 0, second + 3);
    QCOMPARE(boxes.size(), 2); // a box a line
    QVERIFY(boxes[0].bottom() < boxes[1].bottom());
    const SeenPage nothing;
    QCOMPARE(gapAt(nothing, {10, 10}), 0);
    QCOMPARE(gapMoved(nothing, 0, GapMove::Line, true), 0);
    QCOMPARE(gapMoved(nothing, 0, GapMove::LineEnd, true), 0);
    QVERIFY(boxesBetween(nothing, 0, 0).isEmpty());
}

void PageSelectionTest::draggingSelectsAcrossPages()
{
    PageSelection selection;
    selection.setSource({}, m_pdf, 2);
    QVERIFY(selection.isEmpty());
    const QPointF roof = middleOf(m_first, u"Paragraph number 3"_s) - QPointF(3, 0);
    selection.press(0, roof, PageSelection::Press::Begin);
    selection.dragTo(1, {0, 0}); // both pages are still unread: it counts once they are there
    QVERIFY(selection.isReading());
    QTRY_VERIFY(!selection.isEmpty());
    const SeenPage *second = selection.page(1);
    QVERIFY(second);
    selection.dragTo(
        1, {590, double(second->letters.front().box.top + second->letters.front().box.bottom) / 2});
    const QString words = selection.words();
    QVERIFY2(words.startsWith(u"Paragraph number 3 of the letter.\nParagraph number 4"_s),
             qPrintable(words.left(80)));
    QVERIFY(!selection.boxes(0).isEmpty());
    QCOMPARE(selection.boxes(1).size(), 1);
    QCOMPARE(selection.boxes(2).size(), 0);
    // Backwards is the same.
    selection.press(0, roof + QPointF(60, 0), PageSelection::Press::Begin);
    selection.dragTo(0, roof);
    QVERIFY(u"Paragraph number 3"_s.startsWith(selection.words()));
    QVERIFY(!selection.isEmpty());
    selection.setSource({}, m_pdf, 2);
    QVERIFY(selection.isEmpty());
}

void PageSelectionTest::aDoubleClickTakesAWordAndDraggingWholeWords()
{
    PageSelection selection;
    selection.setSource({}, m_pdf, 2);
    selection.press(0, middleOf(m_first, u"leaks"_s), PageSelection::Press::Word);
    QTRY_COMPARE(selection.words(), u"leaks"_s);
    selection.dragTo(0, middleOf(m_first, u"three"_s) + QPointF(4, 0));
    QCOMPARE(selection.words(), u"leaks in three"_s);
    selection.dragTo(0, middleOf(m_first, u"council’s"_s));
    QCOMPARE(selection.words(), u"council’s roof leaks"_s);
}

void PageSelectionTest::keysSelectAndCopy()
{
    PdfView view;
    view.resize(500, 600);
    view.show();
    view.setPages(std::move(*openPdfPages(m_pdf, QThread::currentThread())));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(view.selectedWords(), u"R"_s);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(view.selectedWords(), u"Roof"_s);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedWords(), u"Roof repairs"_s);
    QCOMPARE(view.accessibleDescription(), u"Selected: Roof repairs"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Roof repairs"_s);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.selectedWords().isEmpty());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedWords(), QString::fromStdU16String(m_first.text));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier); // on to the next page
    QTRY_VERIFY(view.selectedWords().size() >= qsizetype(m_first.text.size()));
}

void PageSelectionTest::theMouseSelectsOnTheViewAndLinksAreFollowed()
{
    PdfView view;
    view.resize(600, 700);
    view.show();
    view.setPages(std::move(*openPdfPages(m_pdf, QThread::currentThread())));
    QTRY_VERIFY((view.grab(), view.isSettled()));
    const QImage before = view.grab().toImage();
    const auto at = [&](const QString &words) {
        return view.pointOf(0, middleOf(m_first, words)).toPoint();
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(u"The council"_s) - QPoint(4, 0));
    QMouseEvent drag(QEvent::MouseMove, at(u"leaks"_s),
                     view.viewport()->mapToGlobal(at(u"leaks"_s)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &drag);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(u"leaks"_s));
    QTRY_VERIFY2(view.selectedWords().startsWith(u"The council’s roof"_s),
                 qPrintable(view.selectedWords()));
    QVERIFY(view.grab().toImage() != before); // it is seen
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(u"places"_s));
    QTRY_COMPARE(view.selectedWords(), u"places"_s);
    // A click on a link goes where it leads, and selects nothing.
    QCOMPARE(view.currentPage(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(u"See the"_s));
    QVERIFY(view.currentPage() > 0);
    QVERIFY(view.selectedWords().isEmpty());
}

void PageSelectionTest::whatCannotBeReadSelectsNothing()
{
    PageSelection selection;
    QSignalSpy read(&selection, &PageSelection::pageRead);
    selection.setSource(u"/nowhere/none.pdf"_s, {}, 3);
    selection.selectPage(1);
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(selection.isEmpty());
    selection.move(GapMove::Line, true, 0, {});
    selection.press(2, {1, 1}, PageSelection::Press::Word);
    QTRY_VERIFY(!selection.isReading());
    QVERIFY(selection.words().isEmpty());
    QVERIFY(!wordsOfPage({}, "%PDF-1.7 nothing", 0).has_value());
    QVERIFY(wordsOfPage({}, m_pdf, 99)->letters.empty());
}

void PageSelectionTest::wordsAreFoundAsOneTypes()
{
    PdfView view;
    view.resize(500, 400);
    view.show();
    auto pages = openPdfPages(aLetter(), QThread::currentThread());
    QVERIFY_RESULT(pages);
    view.setPages(std::move(*pages));
    PageFind find(view);
    find.resize(500, 40);
    find.begin();
    auto *field = find.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"later PARAGRAPH"_s);
    QTRY_VERIFY(!find.isLooking());
    QCOMPARE(find.count(), 29);
    QTRY_COMPARE(view.selectedWords(), u"Later paragraph"_s);
    const int first = view.verticalScrollBar()->value();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(view.verticalScrollBar()->value() > first); // it is shown
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    const auto said = [&] { return find.findChild<QLabel *>()->text(); };
    QCOMPARE(said(), u"20 of 29"_s);
    field->setText(u"nothing of the kind"_s);
    QTRY_VERIFY(!find.isLooking());
    QCOMPARE(said(), u"Nowhere"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!find.isVisible());
}

QTEST_MAIN(PageSelectionTest)
#include "pageselection_test.moc"
