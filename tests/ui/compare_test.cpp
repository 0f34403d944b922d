#include "ui/views/comparedialog.h"

#include "core/store/searchstore.h"
#include "tests/services/support.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// A pack was made; then a report was replaced.
class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody());
        m_roof = m_register->anItem(m_meeting, u"The roof"_s);
    }

    void withoutAnEarlierAgendaItSaysSo()
    {
        CompareDialog dialog(m_register->session(), m_meeting, u"Harbour"_s, nullptr);
        QVERIFY(dialog.isSettled());
        QVERIFY(
            dialog.findChild<NoteLabel *>()->text().startsWith(u"Nothing to compare with yet"_s));
        QVERIFY(!dialog.findChild<QComboBox *>()->isEnabled());
    }

    void changesHaveLinesWithTheWordsOfThenAndNow()
    {
        Paper paper;
        paper.title = u"Report"_s;
        paper.version = read('1', {u"One."_s, u"The old roof leaks."_s});
        const PaperId id = attachPaper(m_register->session(), m_roof, paper).value();
        QVERIFY_RESULT(keepMadeAgenda(m_register->session(), m_meeting));
        CompareDialog dialog(m_register->session(), m_meeting, u"Harbour"_s, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(dialog.findChild<NoteLabel *>()->text(), u"Nothing has changed since then."_s);
        QCOMPARE(dialog.lines()->count(), 0);

        QVERIFY_RESULT(replacePaper(m_register->session(), id,
                                    read('2', {u"One."_s, u"The new roof leaks."_s})));
        dialog.refresh();
        QTRY_VERIFY(dialog.isSettled());
        QCOMPARE(dialog.lines()->count(), 2);
        QVERIFY(dialog.lines()
                    ->item(1)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Page 2"_s));
        QCOMPARE(dialog.lines()->accessibleName(), u"Changes"_s);
        // By keys alone: down to the page, Enter goes there.
        QSignalSpy wanted(&dialog, &CompareDialog::placeWanted);
        dialog.lines()->setFocus();
        QCOMPARE(dialog.lines()->currentRow(), 1); // where there is something to read
        QTest::keyClick(dialog.lines(), Qt::Key_Up);
        QTest::keyClick(dialog.lines(), Qt::Key_Down);
        const auto side = [&](const QString &name) {
            const QList<QTextBrowser *> all = dialog.findChildren<QTextBrowser *>();
            return *std::ranges::find(all, name, &QWidget::accessibleName);
        };
        QCOMPARE(side(u"Then"_s)->toPlainText(), u"The old roof leaks."_s);
        QCOMPARE(side(u"Now"_s)->toPlainText(), u"The new roof leaks."_s);
        QVERIFY(side(u"Now"_s)->toHtml().contains(u"underline"_s));
        QTest::keyClick(dialog.lines(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toInt(), 2);
        QVERIFY(!wanted[0][0].toString().isEmpty() && !wanted[0][1].toString().isEmpty());
        QVERIFY(dialog.isVisible()); // it stays open beside the work
    }

private:
    PaperVersion read(char hash, const QStringList &pages)
    {
        PaperVersion version = aVersion(u"report.pdf"_s);
        version.sha256 = QString(64, QLatin1Char(hash));
        version.pages = int(pages.size());
        if (!SearchStore(m_register->database()).saveWords(version.sha256, pages, false))
            qFatal("words");
        return version;
    }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_roof;
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
