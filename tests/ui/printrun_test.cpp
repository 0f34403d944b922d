#include "ui/print/runprinting.h"
#include "ui/views/packstab.h"

#include "core/services/distribution.h"
#include "tests/services/packmaking.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/distributionpanel.h"
#include "ui/views/printrunpanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T *named(QWidget &in, const QString &name)
{
    for (T *each : in.findChildren<T *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

template<typename T>
T *saying(QWidget &in, const QString &text)
{
    for (T *each : in.findChildren<T *>()) {
        if (each->text().contains(text))
            return each;
    }
    return nullptr;
}

} // namespace

class PrintRunPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_made;
    std::unique_ptr<OpenMeeting> m_open;
    std::unique_ptr<PacksTab> m_tab;

    QTableView &table(const QString &name) { return *named<QTableView>(*m_tab, name); }
    QString cell(const QString &of, int row, int column)
    {
        return table(of).model()->index(row, column).data().toString();
    }
    bool type(const QString &of, int row, int column, const QVariant &value)
    {
        return table(of).model()->setData(table(of).model()->index(row, column), value,
                                          Qt::EditRole);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void init()
    {
        m_made = std::make_unique<PackMaking>();
        for (const QString &name : {u"Councillor A Ash"_s, u"Councillor B Birch"_s}) {
            Membership member;
            member.person.name = name;
            member.person.id = savePerson(m_made->session(), member.person).value();
            member.body = m_made->record().body.id;
            QVERIFY_RESULT(saveMembership(m_made->session(), member));
        }
        m_made->attach(m_made->item(u"Harbour wall"_s),
                       m_made->taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        m_made->attach(m_made->exemptItem(u"A lease"_s, u"Lease to the ferry company"_s),
                       m_made->taken(u"Rent"_s, u"The rent that they pay,"_s, 2));
        m_open = std::make_unique<OpenMeeting>(m_made->session(), m_made->meeting);
        m_tab = std::make_unique<PacksTab>(*m_open);
        m_tab->resize(900, 1500);
        m_tab->show();
        QTRY_VERIFY(table(u"Public jobs"_s).model()->rowCount() > 0);
    }

    void cleanup()
    {
        m_tab.reset();
        m_open.reset();
    }

    void sheetsFollowWhatIsChosenAtOnce()
    {
        // A front sheet with its back, three pages and a blank, a placeholder and a blank: four
        // sheets for each of two.
        QCOMPARE(cell(u"Public jobs"_s, 0, 0), u"Public pack"_s);
        QCOMPARE(cell(u"Public jobs"_s, 0, 3), u"4"_s);
        QCOMPARE(cell(u"Public jobs"_s, 0, 4), u"8"_s);
        QCOMPARE(table(u"Exempt jobs"_s).model()->rowCount(), 1);
        QVERIFY(cell(u"Exempt jobs"_s, 0, 5).contains(u"coloured"_s));
        named<QSpinBox>(*m_tab, u"Spare public copies"_s)->setValue(3);
        QCOMPARE(cell(u"Public jobs"_s, 0, 4), u"20"_s);
        saying<QCheckBox>(*m_tab, u"Cover labels"_s)->setChecked(true);
        QCOMPARE(table(u"Public jobs"_s).model()->rowCount(), 2);
        QCOMPARE(table(u"Exempt jobs"_s).model()->rowCount(), 2);
        saying<QCheckBox>(*m_tab, u"Both sides"_s)->setChecked(false);
        QCOMPARE(cell(u"Public jobs"_s, 0, 3), u"5"_s);
        auto *items = named<QLineEdit>(*m_tab, u"Items"_s);
        items->setText(u"77"_s);
        QVERIFY(saying<QLabel>(*m_tab, u"The agenda has no item 77."_s));
        items->setText(u"3"_s);
        QCOMPARE(cell(u"Public jobs"_s, 0, 3), u"3"_s);
        QVERIFY(!table(u"Exempt jobs"_s).isVisible());
        QVERIFY(!saying<QLabel>(*m_tab, u"The agenda has no item 77."_s));
    }

    void theListIsChangedInItsRowsAndTakenBack()
    {
        const QString list = u"Distribution list"_s;
        QCOMPARE(table(list).model()->rowCount(), 2);
        QVERIFY(type(list, 1, 1, int(Edition::Public)));
        QTRY_COMPARE(cell(u"Exempt jobs"_s, 0, 1), u"1"_s);
        QVERIFY(!distributionOf(m_made->session(), m_made->record())->isUsual);
        QVERIFY(type(list, 1, 3, 1));
        QVERIFY(type(list, 1, 4, u"4 May 2023"_s));
        QVERIFY(type(list, 0, 5, u"12 Quay Street, Amber"_s));
        QTRY_COMPARE(cell(u"Public jobs"_s, 0, 1), u"1"_s);
        QVERIFY(saying<QLabel>(*m_tab, u"by e-mail: Councillor B Birch"_s));
        const auto kept = distributionOf(m_made->session(), m_made->record());
        QCOMPARE(kept->entries[0].address, u"12 Quay Street\nAmber"_s);
        QCOMPARE(kept->entries[1].consent, QDate(2023, 5, 4));
        // What can't be is said, and changes nothing.
        QSignalSpy refused(m_open.get(), &OpenMeeting::refused);
        QVERIFY(!type(list, 0, 2, 0));
        QVERIFY(!type(list, 0, 4, u"soon"_s));
        QCOMPARE(refused.size(), 2);
        // Somebody new, whom undo takes off again.
        auto *name = named<QLineEdit>(*m_tab, u"Name of somebody else who gets papers"_s);
        name->setText(u"Reception"_s);
        named<QPushButton>(*m_tab, u"Add this name to the distribution list"_s)->click();
        QCOMPARE(table(list).model()->rowCount(), 3);
        QVERIFY(name->text().isEmpty());
        QTRY_COMPARE(cell(u"Public jobs"_s, 0, 1), u"2"_s);
        m_open->undoStack().undo();
        QCOMPARE(table(list).model()->rowCount(), 2);
        while (m_open->undoStack().canUndo())
            m_open->undoStack().undo();
        QVERIFY(distributionOf(m_made->session(), m_made->record())->isUsual);
    }

    void publicAndExemptJobsAreAskedForApart()
    {
        auto *panel = m_tab->findChild<PrintRunPanel *>();
        QList<PrintRunChoices> asked;
        connect(panel, &PrintRunPanel::saveRequested, this,
                [&](const PrintRunChoices &choices) { asked.append(choices); });
        named<QPushButton>(*m_tab, u"Save the public jobs as PDFs"_s)->click();
        named<QPushButton>(*m_tab, u"Save the exempt jobs as PDFs"_s)->click();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0].which, PrintRunChoices::Which::Public);
        QCOMPARE(asked[1].which, PrintRunChoices::Which::Exempt);
        QVERIFY(saying<QLabel>(*m_tab, u"EXEMPT"_s)->isVisible());
    }

    void thePrinterIsToldWhatThePlanSays()
    {
        const PrintRunChoices choices{.booklet = true, .spare = 1, .labels = true};
        const auto report =
            makePrintRun(m_made->session(), m_made->meeting, choices, m_made->out(u"run"_s));
        QVERIFY_RESULT(report);
        PrintJob chosen;
        chosen.printer = u"Print room"_s;
        const QList<PrintJob> jobs = printJobsOf(*report, chosen);
        QCOMPARE(jobs.size(), 5); // a pack, labels, two numbered copies, their labels
        const QStringList pack = lpArguments(jobs[0]);
        QVERIFY(pack.contains(u"sides=two-sided-short-edge"_s) && pack.contains(u"media=A4"_s));
        QCOMPARE(pack[pack.indexOf(u"-n"_s) + 1], u"3"_s);
        QVERIFY(lpArguments(jobs[1]).contains(u"print-scaling=none"_s));
        QVERIFY(lpArguments(jobs[1]).contains(u"sides=one-sided"_s));
        for (const int numbered : {2, 3}) {
            QCOMPARE(jobs[numbered].copies, 1);
            QVERIFY(jobs[numbered].title.startsWith(u"Copy %1 of 2"_s.arg(numbered - 1)));
        }
        PrintJob foldOut = jobs[0];
        foldOut.onA3 = true;
        QVERIFY(lpArguments(foldOut).contains(u"media=A3"_s));
    }

    void aNarrowWindowCutsNothingOff()
    {
        // Beside the preview of a window of 1280, with everything chosen.
        for (QCheckBox *box : m_tab->findChild<PrintRunPanel *>()->findChildren<QCheckBox *>())
            box->setChecked(true);
        m_tab->resize(theme().chars(88), 1200);
        QCoreApplication::processEvents();
        for (const QWidget *panel : std::initializer_list<QWidget *>{
                 m_tab->findChild<PrintRunPanel *>(), m_tab->findChild<DistributionPanel *>()})
            QVERIFY2(panel->minimumSizeHint().width() <= m_tab->width(),
                     qPrintable(u"%1 wants %2 of %3"_s
                                    .arg(QLatin1StringView(panel->metaObject()->className()))
                                    .arg(panel->minimumSizeHint().width())
                                    .arg(m_tab->width())));
        if (const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES"); !folder.isEmpty())
            QVERIFY(m_tab->grab().save(QDir(folder).filePath(u"printrun-narrow.png"_s)));
    }

    void pictures()
    {
        saying<QCheckBox>(*m_tab, u"Cover labels"_s)->setChecked(true);
        saying<QCheckBox>(*m_tab, u"Sign-in sheet"_s)->setChecked(true);
        QCoreApplication::processEvents();
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme().apply(*qApp, scheme);
            QCoreApplication::processEvents();
            const QPixmap grabbed = m_tab->findChild<PrintRunPanel *>()->parentWidget()->grab();
            QVERIFY(!grabbed.isNull());
            if (const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES"); !folder.isEmpty())
                QVERIFY(grabbed.save(QDir(folder).filePath(u"printrun-%1.png"_s.arg(int(scheme)))));
        }
        theme().apply(*qApp, Scheme::Light);
    }
};

QTEST_MAIN(PrintRunPanelTest)
#include "printrun_test.moc"
