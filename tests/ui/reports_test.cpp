#include "core/services/linting.h"
#include "tests/services/madereports.h"
#include "tests/services/packmaking.h"
#include "ui/models/checks.h"
#include "ui/theme/theme.h"
#include "ui/views/findingspanel.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/progresspanel.h"

#include <QDir>
#include <QMenu>
#include <QToolButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// The tab of a meeting's reports: what was found in them and how far they have come.
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void init()
    {
        m_making = std::make_unique<PackMaking>();
        MadeReport report;
        report.title = u"Quay Wall"_s;
        report.emptyPoint = true;
        const QString file = m_making->out(u"quay.pdf"_s);
        QVERIFY(writeFile(file, made(report)));
        const auto version = takePaperIn(m_making->session(), file);
        QVERIFY_RESULT(version);
        Paper paper;
        paper.title = u"Report"_s;
        paper.version = *version;
        m_item = m_making->item(report.title);
        m_paper = m_making->attach(m_item, paper);
        m_desk = std::make_unique<MeetingDesk>(m_making->session(), m_making->meeting);
        m_desk->resize(1000, 700);
        m_desk->show();
        m_desk->showTab(MeetingDesk::Tab::Reports);
        QTRY_COMPARE(m_desk->findings().open(), 1);
    }
    void cleanup()
    {
        m_desk.reset();
        m_making.reset();
    }

    void aFindingLeadsToItsPlaceAndMayStand()
    {
        auto *panel = m_desk->findChild<FindingsPanel *>();
        QTableView *table = panel->table();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"2"_s);
        QSignalSpy wanted(m_desk.get(), &MeetingDesk::placeWanted);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<ItemId>(), m_item);
        QCOMPARE(wanted.first().at(1).value<PaperId>(), m_paper);
        QCOMPARE(wanted.first().at(2).toInt(), 2);

        QTest::keyClick(table, Qt::Key_Delete);
        auto *reason = panel->findChild<QLineEdit *>();
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"The solicitor has nothing to add"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!reason->isVisible());
        QTRY_COMPARE(m_desk->findings().open(), 0);
        QCOMPARE(table->model()->index(0, 5).data().toString(),
                 u"The solicitor has nothing to add"_s);
        m_desk->undoStack()->undo();
        QTRY_COMPARE(m_desk->findings().open(), 1);
        m_desk->undoStack()->redo();
        QTRY_COMPARE(m_desk->findings().open(), 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(m_desk->findings().open(), 1);
    }

    void publishingIsToldOfIt()
    {
        const MeetingRecord record = m_making->record();
        const auto ofPaper = [&](const QList<LintedFinding> &findings) {
            const auto checks = checksBeforePublishing(record, {}, QDate(2024, 6, 4),
                                                       PublicPackState::Clean, findings);
            return QList<PublishCheck>(checks.begin(), checks.end());
        };
        QList<LintedFinding> findings = m_desk->findings().findings;
        const auto isOfPaper = [this](const PublishCheck &check) { return check.paper == m_paper; };
        const auto checks = ofPaper(findings);
        const auto found = std::ranges::find_if(checks, isOfPaper);
        QVERIFY(found != checks.end());
        QCOMPARE(found->verdict, PublishCheck::Verdict::Look);
        QCOMPARE(found->page, 2);
        QVERIFY(found->sentence.contains(u"2.1 (Legal)"_s));
        findings.first().dismissed = LintDismissal{u"why"_s, u"who"_s, {}};
        QVERIFY(std::ranges::none_of(ofPaper(findings), isOfPaper));
    }

    void clearancesAreKeptByKeys()
    {
        auto *panel = m_desk->findChild<ProgressPanel *>();
        QTableView *table = panel->table();
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->columnCount(), 10);
        table->setCurrentIndex(model->index(0, 6)); // Legal
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(table->model()->index(0, 6).data().toString(), u"asked 4 Jun"_s);
        QTest::keyClick(table, Qt::Key_R);
        QLineEdit *comment = nullptr;
        for (QLineEdit *each : panel->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Why the report is returned"_s)
                comment = each;
        }
        QVERIFY(comment && comment->isVisible());
        QTest::keyClicks(comment, u"Cite the Act"_s);
        QTest::keyClick(comment, Qt::Key_Return);
        QCOMPARE(table->model()->index(0, 6).data().toString(), u"returned 4 Jun"_s);
        QCOMPARE(table->model()->index(0, 6).data(Qt::ToolTipRole).toString(), u"Cite the Act"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"returned"_s);
        m_desk->undoStack()->undo();
        QCOMPARE(table->model()->index(0, 6).data().toString(), u"asked 4 Jun"_s);
        table->setCurrentIndex(table->model()->index(0, 6));
        QTest::keyClick(table, Qt::Key_C);
        QCOMPARE(table->model()->index(0, 6).data().toString(), u"cleared 4 Jun"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->index(0, 6).data().toString(), u"–"_s);
    }

    void filesAreMadeFromThePanel()
    {
        auto *panel = m_desk->findChild<ProgressPanel *>();
        QString wanted;
        panel->setFileChooser([&wanted](const QString &, const QString &) { return wanted; });
        wanted = m_making->out(u"list.pdf"_s);
        panel->makeChaseList();
        QTRY_VERIFY(QFile::exists(wanted));
        QVERIFY(m_making->text(wanted).contains(u"Quay Wall"_s));
        wanted = m_making->out(u"template.docx"_s);
        // On a worker: where the last file is still being written, the next is asked for again.
        QTRY_VERIFY((panel->makeTemplate(), QFile::exists(wanted)));
        QTableView *table = panel->table();
        table->setCurrentIndex(table->model()->index(0, 6));
        QTest::keyClick(table, Qt::Key_A); // so that there is somebody to write to
        wanted = m_making->out(u"messages"_s);
        QTRY_VERIFY((panel->makeMessages(), !QDir(wanted).isEmpty()));
    }

    void clearersAreTheAuthoritys()
    {
        auto *panel = m_desk->findChild<ProgressPanel *>();
        for (QLineEdit *each : panel->findChildren<QLineEdit *>()) {
            if (!each->accessibleName().startsWith(u"Who must clear"_s))
                continue;
            each->setText(u"Section 151 officer; Legal <legal@ambershire.example>"_s);
            QTest::keyClick(each, Qt::Key_Return);
        }
        QCOMPARE(panel->table()->model()->columnCount(), 7);
        QCOMPARE(panel->table()->model()->headerData(5, Qt::Horizontal).toString(),
                 u"Section 151 officer"_s);
        QCOMPARE(reportClearers(m_making->session())->at(1).email, u"legal@ambershire.example"_s);
        m_desk->undoStack()->undo();
        QCOMPARE(panel->table()->model()->columnCount(), 10);
        m_desk->undoStack()->redo();
        QCOMPARE(reportClearers(m_making->session())->size(), 2);
    }

    void whatReportsMustHaveIsChosenAndTakenBack()
    {
        auto *panel = m_desk->findChild<ProgressPanel *>();
        const auto required = [this] { return requiredSections(m_making->session(), m_making->record().body).value(); };
        const QList<ReportSection> before = required();
        QMenu *menu = nullptr;
        for (QToolButton *each : panel->findChildren<QToolButton *>()) {
            if (each->text() == u"Sections of a report"_s)
                menu = each->menu();
        }
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->toggle();
        QVERIFY(required() != before);
        m_desk->undoStack()->undo();
        QCOMPARE(required(), before);
        m_desk->undoStack()->redo();
        QVERIFY(required() != before);
    }

private:
    std::unique_ptr<PackMaking> m_making;
    std::unique_ptr<MeetingDesk> m_desk;
    ItemId m_item;
    PaperId m_paper;
};

QTEST_MAIN(ReportsTest)
#include "reports_test.moc"
