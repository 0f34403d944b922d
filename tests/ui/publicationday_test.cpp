#include "core/base/files.h"
#include "core/exchange/mailmessage.h"
#include "core/services/distribution.h"
#include "core/services/packs.h"
#include "core/services/reportprogress.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/tinypdf.h"
#include "tests/ui/desksample.h"
#include "tests/ui/officer.h"
#include "ui/models/agendamodel.h"
#include "ui/theme/theme.h"
#include "ui/views/agendaview.h"
#include "ui/views/exemptpanel.h"
#include "ui/views/findingspanel.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/navigator.h"
#include "ui/views/preview.h"
#include "ui/views/progresspanel.h"
#include "ui/views/publishpanel.h"
#include "ui/views/websitedialog.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A report in full, so that there is little to find in it, without a section on risk.
QByteArray aReport(const QString &about)
{
    Document document;
    document.title = about;
    const auto section = [&](int level, const QString &heading, const QString &words) {
        document.blocks.append(Heading{.level = level, .text = plainText(heading)});
        document.blocks.append(Paragraph{.text = plainText(words)});
    };
    section(1, about, u"Report of the Director of Harbours to Cabinet, 13 June 2024"_s);
    section(2, u"1. Purpose"_s, u"To say what %1 needs."_s.arg(about));
    section(2, u"2. Recommendation(s)"_s, u"That Cabinet approves the works."_s);
    section(2, u"3. Reasons for Recommendation(s)"_s, u"The works are due."_s);
    return typeset(document, {.standalone = true})->pdf;
}

} // namespace

/// The first walk of the officers' day, through the whole window: strokes and choices are counted,
/// typed words aren't.
class PublicationDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }
    void fromTodayToTheWebFolderInAtMostThirtyChoices();

private:
    QString made(const QString &name) const { return m_officer.made(name); }
    Paper paper(const QString &title, const QByteArray &pdf);
    void makeCabinet();

    void key(Qt::Key pressed, Qt::KeyboardModifiers held = {}) { m_officer.key(pressed, held); }
    void type(const QString &words) { m_officer.type(words); }
    void dropOn(const QModelIndex &row, const QString &file);
    void select(ItemId item);
    QAbstractButton *button(const QString &name) const { return m_officer.button(name); }
    void picture(const QString &name) { m_officer.picture(name); }

    MeetingDesk *desk() const { return m_officer.desk(); }
    AgendaView *agenda() const { return desk()->findChild<AgendaView *>(); }
    AgendaModel *rows() const { return qobject_cast<AgendaModel *>(agenda()->model()); }
    const AgendaItem &item(const QString &title) const
    {
        const QList<AgendaItem> &items = desk()->record().items;
        return *std::ranges::find_if(
            items, [&](const AgendaItem &each) { return each.title.startsWith(title); });
    }

    std::unique_ptr<DeskSample> m_sample;
    Officer m_officer;
};

Paper PublicationDayTest::paper(const QString &title, const QByteArray &pdf)
{
    const QString file = made(title + u".pdf"_s);
    if (!writeFile(file, pdf))
        qFatal("the paper can't be written");
    Paper paper;
    paper.title = title;
    paper.version = takePaperIn(m_sample->reg.session(), file).value();
    return paper;
}

/// Ten items, papers on some of them, a reader on paper and one by e-mail.
void PublicationDayTest::makeCabinet()
{
    m_sample = std::make_unique<DeskSample>(false);
    const Session session = m_sample->reg.session();
    m_sample->add(u"Apologies"_s, ItemKind::Apologies);
    m_sample->add(u"Declarations of interest"_s, ItemKind::Declarations);
    for (const QString &title :
         {u"Harbour dues"_s, u"Quay lighting"_s, u"Ferry times"_s, u"Pilot boats"_s, u"Slipway"_s,
          u"Breakwater"_s, u"Dredging"_s, u"Fish market"_s}) {
        const ItemId item = m_sample->add(title, ItemKind::Report, u"Jo Penrose"_s);
        if (title != u"Fish market"_s)
            QVERIFY_RESULT(
                attachPaper(session, item, paper(u"Report on "_s + title, aReport(title))));
    }
    DistributionEntry ash{
        m_sample->members[0], u"Councillor R Ashdown"_s, {}, Edition::Restricted, 1, false};
    DistributionEntry birch{
        m_sample->members[1], u"Councillor L Birchall"_s, {}, Edition::Public, 1, true};
    const QList<Person> all = people(session).value();
    for (Person person : all) {
        if (person.id == m_sample->members[1]) {
            person.email = u"l.birchall@ambershire.example"_s;
            QVERIFY_RESULT(savePerson(session, person));
        }
    }
    QVERIFY_RESULT(saveDistribution(session, m_sample->body, {{ash, birch}, false}));
    m_sample->reg.close();
}

void PublicationDayTest::dropOn(const QModelIndex &row, const QString &file)
{
    ++m_officer.count;
    AgendaView *view = agenda();
    view->scrollTo(row);
    QCoreApplication::processEvents();
    const QPoint at = view->visualRect(row).center();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &drop);
}

void PublicationDayTest::select(ItemId item)
{
    ++m_officer.count;
    agenda()->scrollTo(rows()->indexOf(item));
    QCoreApplication::processEvents();
    QTest::mouseClick(agenda()->viewport(), Qt::LeftButton, {},
                      agenda()->visualRect(rows()->indexOf(item)).center());
    QCOMPARE(*desk()->currentItem(), item);
}

void PublicationDayTest::fromTodayToTheWebFolderInAtMostThirtyChoices()
{
    makeCabinet();
    m_officer.open(m_sample->reg.file(), QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));
    MainWindow *window = m_officer.window.get();
    const auto *strip = window->findChild<MessageStrip *>();

    // From Today, the Cabinet among the next meetings.
    QTableView *next = nullptr;
    for (QTableView *each : window->findChildren<QTableView *>()) {
        if (each->isVisible() && each->accessibleName() == u"Next meetings"_s)
            next = each;
    }
    QVERIFY(next);
    ++m_officer.count;
    const QPoint cabinet = next->visualRect(next->model()->index(0, 0)).center();
    QTest::mouseClick(next->viewport(), Qt::LeftButton, {}, cabinet);
    QTest::mouseDClick(next->viewport(), Qt::LeftButton, {}, cabinet);
    QTRY_VERIFY(desk());
    picture(u"publication-0"_s);

    // A message with a new version, let go on the report of Dredging.
    const auto second = aReport(u"Dredging, second thoughts"_s);
    QVERIFY_RESULT(writeFile(made(u"message.eml"_s),
                             toEml({.from = {},
                                    .to = {},
                                    .blind = {},
                                    .subject = u"Second go"_s,
                                    .body = u"Here."_s,
                                    .at = QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC),
                                    .attachments = {{u"Dredging v2.pdf"_s, second}}})));
    const ItemId dredging = item(u"Dredging"_s).id;
    dropOn(rows()->index(0, 0, rows()->indexOf(dredging)), made(u"message.eml"_s));
    QTRY_COMPARE_WITH_TIMEOUT(item(u"Dredging"_s).papers.first().version.fileName,
                              u"Dredging v2.pdf"_s, 15000);
    QCOMPARE(item(u"Dredging"_s).papers.size(), 1);

    // Finance has cleared it.
    key(Qt::Key_6, Qt::AltModifier);
    auto *progress = desk()->findChild<ProgressPanel *>();
    QTableView *board = progress->table();
    const auto column = [&](const QString &heading) {
        for (int at = 0; at < board->model()->columnCount(); ++at) {
            if (board->model()->headerData(at, Qt::Horizontal).toString() == heading)
                return at;
        }
        return -1;
    };
    int row = 0;
    while (!board->model()->index(row, 1).data().toString().contains(u"Dredging"_s) && row < 10)
        ++row;
    const QModelIndex cell = board->model()->index(row, column(u"Finance"_s));
    QVERIFY(cell.isValid());
    board->scrollTo(cell);
    ++m_officer.count;
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->visualRect(cell).center());
    key(Qt::Key_C);
    picture(u"publication-1"_s);
    QTRY_VERIFY(std::ranges::any_of(
        reportBoard(window->session(), m_sample->meeting)->reports,
        [](const ReportProgress &report) {
            return std::ranges::any_of(report.clearances, [](const Clearance &said) {
                return said.clearer == u"Finance"_s && said.state == ClearanceState::Cleared;
            });
        }));

    // What was found in the reports: one may stand, for a reason.
    QTRY_VERIFY_WITH_TIMEOUT(desk()->isLookedOver(), 15000);
    auto *findings = desk()->findChild<FindingsPanel *>();
    QVERIFY(findings->table()->model()->rowCount() > 0);
    ++m_officer.count;
    findings->table()->setFocus();
    findings->table()->selectRow(0);
    key(Qt::Key_Delete);
    type(u"Nothing is decided about people here"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(std::ranges::any_of(desk()->findings().findings, [](const LintedFinding &found) {
        return found.dismissed.has_value();
    }));

    // Fish market is to follow; an appendix of Breakwater is kept from the public.
    key(Qt::Key_1, Qt::AltModifier);
    select(item(u"Fish market"_s).id);
    m_officer.press(button(u"To follow"_s));
    QVERIFY(item(u"Fish market"_s).toFollow);
    QVERIFY_RESULT(writeFile(made(u"Prices.pdf"_s), aReport(u"Ninety pounds a metre"_s)));
    const ItemId breakwater = item(u"Breakwater"_s).id;
    dropOn(rows()->indexOf(breakwater), made(u"Prices.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(item(u"Breakwater"_s).papers.size(), 2, 15000);
    const QModelIndex appendix = rows()->index(1, 0, rows()->indexOf(breakwater));
    agenda()->scrollTo(appendix);
    QCoreApplication::processEvents();
    ++m_officer.count;
    QTest::mouseClick(agenda()->viewport(), Qt::LeftButton, {},
                      agenda()->visualRect(appendix).center());
    key(Qt::Key_E, Qt::ControlModifier);
    key(Qt::Key_3);
    picture(u"publication-2"_s);
    m_officer.press(desk()->findChild<ExemptPanel *>()->findChild<QLineEdit *>());
    type(u"names a price"_s);
    key(Qt::Key_Tab);
    type(u"would weaken the Council's hand"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(std::ranges::any_of(item(u"Breakwater"_s).papers, &Paper::restricted));

    // What the public sees in its place.
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
    QCOMPARE(window->preview().edition(), Edition::Public);
    auto *checks = window->preview().findChild<QListWidget *>();
    ++m_officer.count;
    int finding = 0;
    while (finding < checks->count() && !checks->item(finding)->text().startsWith(u"Item 4"_s))
        ++finding;
    QVERIFY(finding < checks->count());
    const QPoint line = checks->visualItemRect(checks->item(finding)).center();
    QTest::mouseClick(checks->viewport(), Qt::LeftButton, {}, line);
    QTest::mouseDClick(checks->viewport(), Qt::LeftButton, {}, line);
    QTRY_COMPARE(*desk()->currentItem(), item(u"Quay lighting"_s).id);
    picture(u"publication-3"_s);

    // Published.
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *panel = window->findChild<PublishPanel *>();
    QVERIFY(panel->isVisible());
    QStringList said;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->isVisibleTo(panel))
            said.append(label->text());
    }
    const QString words = said.join(u'\n');
    picture(u"publication-4"_s);
    QVERIFY2(words.contains(u"In time until"_s), qPrintable(words));
    QVERIFY2(words.contains(u"No exempt paper is in the public pack"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Paper goes to 1, e-mail to 1"_s), qPrintable(words));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk()->record().packs.size(), 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);

    // Public and exempt jobs, apart. What was hinted at on the agenda is over.
    key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!desk()->findChild<MessageStrip *>()->isVisible());
    m_officer.files.next = m_officer.folder.path();
    const auto isReady = [&](const QString &name) {
        return button(name) && button(name)->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Save the public jobs as PDFs"_s), 15000);
    m_officer.press(button(u"Save the public jobs as PDFs"_s));
    const auto folders = [&](const QString &kind) {
        return QDir(m_officer.folder.path())
            .entryList({u"*"_s + kind + u" print run"_s}, QDir::Dirs);
    };
    QTRY_COMPARE_WITH_TIMEOUT(folders(u"public"_s).size(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Save the exempt jobs as PDFs"_s), 15000);
    m_officer.press(button(u"Save the exempt jobs as PDFs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(folders(u"EXEMPT"_s).size(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
    picture(u"publication-5"_s);

    // The e-mail, and the pages for the web.
    m_officer.files.next = made(u"agenda.eml"_s);
    m_officer.choose(u"e-mail draft"_s, UiAction::DraftEmail);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(made(u"agenda.eml"_s)), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
    QVERIFY2(strip->sentence().contains(u"draft to 1 person"_s), qPrintable(strip->sentence()));
    m_officer.choose(u"website"_s, UiAction::PublishWebsite);
    QTRY_VERIFY(QApplication::activeModalWidget() || window->findChild<WebsiteDialog *>());
    type(made(u"web"_s));
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(made(u"web/index.html"_s)), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
    picture(u"publication-6"_s);
    qInfo("%d strokes and choices", m_officer.count);
    QVERIFY2(m_officer.count <= 30, qPrintable(QString::number(m_officer.count)));

    // What came of it: nothing exempt anywhere that is public.
    const MeetingRecord &record = desk()->record();
    QVERIFY(std::ranges::any_of(
        record.items, [](const AgendaItem &each) { return each.kind == ItemKind::Exclusion; }));
    const auto page =
        runTool(u"grep"_s, {u"-rl"_s, u"Ninety pounds"_s, made(u"web"_s), made(u"agenda.eml"_s)});
    QCOMPARE(page.code, 1);
}

QTEST_MAIN(PublicationDayTest)
#include "publicationday_test.moc"
