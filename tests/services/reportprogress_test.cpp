#include "core/base/files.h"
#include "core/services/deadlines.h"
#include "core/services/linting.h"
#include "core/services/reportprogress.h"
#include "core/services/todaysheet.h"
#include "tests/services/packmaking.h"

#include <QDir>
#include <QTest>
#include <QUrlQuery>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// Who writes reports, who clears them, and how far they have come.
class ReportProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_making = std::make_unique<PackMaking>(); }

    void reportsAreDueByTheAuthoritysRule()
    {
        const ItemId item = report(u"Quay"_s);
        const ReportBoard board = boardNow();
        QCOMPARE(board.reports.size(), 1);
        QCOMPARE(board.reports.first().item, item);
        const auto dates = deadlines(session(), m_making->meeting).value();
        const auto due = std::ranges::find(dates, u"reports-due"_s, &Deadline::code);
        QVERIFY(due != dates.end());
        QCOMPARE(board.reports.first().due, due->date);
        QCOMPARE(
            due->date,
            QDate(2024, 5,
                  29)); // five working days before 5 June, itself five clear days before 13 June
        QCOMPARE(board.reports.first().stage(board.today), ReportProgress::Stage::Late);
        QCOMPARE(board.reports.first().stage(QDate(2024, 5, 29)), ReportProgress::Stage::Awaited);
        QCOMPARE(board.clearers.size(), 5);
        QCOMPARE(board.reports.first().waitingFor().size(), 5);
    }

    void clearancesAreKept()
    {
        const ItemId item = report(u"Quay"_s);
        QVERIFY_RESULT(saveReportClearers(
            session(), clearersFrom(u"Legal <legal@ambershire.example>; Finance; Legal"_s)));
        QCOMPARE(clearersText(reportClearers(session()).value()),
                 u"Legal <legal@ambershire.example>; Finance"_s);
        m_making->attach(item, m_making->taken(u"Report"_s, u"quay"_s, 1));
        QCOMPARE(stage(), ReportProgress::Stage::Clearance);
        QVERIFY_RESULT(setClearance(session(), item, {u"Legal"_s, ClearanceState::Asked, {}, {}}));
        QCOMPARE(boardNow().reports.first().clearances.first().on, QDate(2024, 6, 4));
        const Clearance returned{u"Legal"_s, ClearanceState::Returned, QDate(2024, 6, 3), {}};
        QCOMPARE(setClearance(session(), item, returned).error().code(), ErrorCode::BadInput);
        QVERIFY_RESULT(setClearance(session(), item,
                                    {u"Legal"_s, ClearanceState::Returned, {}, u"Cite the Act"_s}));
        QCOMPARE(stage(), ReportProgress::Stage::Returned);
        QVERIFY_RESULT(
            setClearance(session(), item, {u"Legal"_s, ClearanceState::Cleared, {}, {}}));
        QCOMPARE(boardNow().reports.first().waitingFor(), QStringList{u"Finance"_s});
        QVERIFY_RESULT(
            setClearance(session(), item, {u"Finance"_s, ClearanceState::Cleared, {}, {}}));
        QCOMPARE(stage(), ReportProgress::Stage::Ready);
        QCOMPARE(
            setClearance(session(), ItemId(999), {u"Finance"_s, ClearanceState::Cleared, {}, {}})
                .error()
                .code(),
            ErrorCode::NotFound);
        const auto trail = history(session(), m_making->meeting).value();
        QVERIFY(std::ranges::any_of(
            trail, [](const auto &row) { return row.what.contains(u"Finance: cleared"_s); }));
    }

    void todayTellsWhoIsWaitedFor()
    {
        const ItemId item = report(u"Quay"_s);
        m_making->attach(item, m_making->taken(u"Report"_s, u"quay"_s, 1));
        QVERIFY_RESULT(setClearance(session(), item, {u"Legal"_s, ClearanceState::Asked, {}, {}}));
        const auto sheet = todaySheet(session());
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->waiting.size(), 1);
        QCOMPARE(sheet->waiting.first().clearance, 1);
        QCOMPARE(sheet->waiting.first().reports, 0);
        QVERIFY_RESULT(
            setClearance(session(), item, {u"Legal"_s, ClearanceState::Cleared, {}, {}}));
        QVERIFY(todaySheet(session())->waiting.isEmpty());
    }

    void theListIsMadeInAllFormats()
    {
        report(u"Repairs of the quay"_s,
               {u"Jo Penrose"_s, u"Director of Ports"_s, u"jo@ambershire.example"_s, {}});
        m_making->exemptItem(u"Public words"_s, u"Lease of Pier Seven"_s);
        for (const QString &ending : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s})
            QVERIFY_RESULT(
                writeChaseList(session(), m_making->meeting, m_making->out(u"list."_s + ending)));
        QCOMPARE(writeChaseList(session(), m_making->meeting, m_making->out(u"list.xls"_s))
                     .error()
                     .code(),
                 ErrorCode::BadInput);
        const QString text = m_making->text(m_making->out(u"list.pdf"_s));
        for (const QString &words : {u"Repairs of the quay"_s, u"Jo Penrose"_s, u"29 May 2024"_s,
                                     u"late"_s, u"Legal: not asked"_s})
            QVERIFY2(text.simplified().contains(words), qPrintable(text));
        QVERIFY(!text.contains(u"Pier Seven"_s));
        QVERIFY(
            QString::fromUtf8(*readFile(m_making->out(u"list.txt"_s))).contains(u"Jo Penrose"_s));
    }

    void messagesAreMadeForEverybody()
    {
        const ItemId quay =
            report(u"Repairs of the quay – “North”"_s,
                   {u"Jo Penrose"_s, u"Director"_s, u"jo@ambershire.example"_s, {}});
        const ItemId fees = report(u"Fees"_s);
        m_making->attach(fees, m_making->taken(u"Report"_s, u"fees"_s, 1));
        QVERIFY_RESULT(
            saveReportClearers(session(), clearersFrom(u"Legal <legal@ambershire.example>"_s)));
        QVERIFY_RESULT(setClearance(session(), fees, {u"Legal"_s, ClearanceState::Asked, {}, {}}));
        const Authority owner = m_making->record().authority;
        const QList<ReportMessage> messages = chaseMessages(boardNow(), owner);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].email, u"jo@ambershire.example"_s);
        QVERIFY2(messages[0].body.contains(u"was due on Wednesday 29 May 2024"_s),
                 qPrintable(messages[0].body));
        QCOMPARE(messages[1].name, u"Legal"_s);
        QVERIFY(messages[1].body.contains(u"Fees (asked on Tuesday 4 June 2024)"_s));
        QVERIFY(!messages[1].body.contains(u"quay"_s));

        const auto names =
            writeChaseMessages(session(), m_making->meeting, m_making->out(u"messages"_s));
        QVERIFY_RESULT(names);
        QCOMPARE(*names, (QStringList{u"01 Jo Penrose.eml"_s, u"02 Legal.eml"_s}));
        // Another program's reader of messages.
        const QString reader =
            u"import email, email.policy, sys\n"
            "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), "
            "policy=email.policy.default)\n"
            "print(m['to']); print(m['subject']); print(m['x-unsent']); print(m.get_content())"_s;
        const auto read = runTool(
            u"python3"_s, {u"-c"_s, reader, m_making->out(u"messages/01 Jo Penrose.eml"_s)});
        const QString text = QString::fromUtf8(read.text);
        QVERIFY2(text.startsWith(u"Jo Penrose <jo@ambershire.example>\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Repairs of the quay – “North”"_s), qPrintable(text));
        QVERIFY(text.contains(u"\n1\nDear Jo Penrose,"_s));

        const QUrl draft = asMailto(messages[0]);
        QCOMPARE(draft.scheme(), u"mailto"_s);
        QCOMPARE(draft.path(), u"jo@ambershire.example"_s);
        QCOMPARE(QUrlQuery(draft).queryItemValue(u"subject"_s, QUrl::FullyDecoded),
                 messages[0].subject);
        m_making->attach(quay, m_making->taken(u"Report two"_s, u"quay"_s, 1));
        QVERIFY_RESULT(
            setClearance(session(), fees, {u"Legal"_s, ClearanceState::Cleared, {}, {}}));
        QCOMPARE(writeChaseMessages(session(), m_making->meeting, m_making->out(u"more"_s))
                     .error()
                     .code(),
                 ErrorCode::NotFound);
    }

    void nothingBreaksOutOfAHeader()
    {
        const ReportMessage message{u"A\r\nBcc: all@x.example"_s,
                                    u"a@x.example>\r\nBcc: b@x.example"_s,
                                    u"Words\r\nBcc: c@x.example"_s, u"text"_s};
        const QByteArray eml = asEml(message, {}, session().clock.nowUtc());
        QVERIFY2(!eml.contains("\nBcc:"), eml.constData());
    }

    void aTemplateHasWhatTheLookAsksFor()
    {
        const ItemId item =
            report(u"Repairs of the quay"_s, {u"Jo Penrose"_s, u"Director of Ports"_s, {}, {}});
        const QString file = m_making->out(u"report.docx"_s);
        QVERIFY_RESULT(writeReportTemplate(session(), m_making->meeting, item, file));
        QCOMPARE(
            writeReportTemplate(session(), m_making->meeting, item, m_making->out(u"report.pdf"_s))
                .error()
                .code(),
            ErrorCode::BadInput);
        const auto xml = runTool(u"unzip"_s, {u"-p"_s, file, u"word/document.xml"_s});
        QString text = QString::fromUtf8(xml.text);
        text.replace(u"</w:p>"_s, u"\n"_s).remove(QRegularExpression(u"<[^>]*>"_s));
        const ReportReading reading = readReport({text});
        QVERIFY2(reading.isReport, qPrintable(text));
        const auto required = requiredSections(session(), m_making->record().body);
        QVERIFY_RESULT(required);
        for (const ReportSection section : *required)
            QVERIFY2(reading.sections.contains(section), qPrintable(token(section)));
        for (const QString &words :
             {u"HARBOUR COMMITTEE"_s, u"13 June 2024"_s, u"Repairs of the quay"_s, u"Jo Penrose"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(reading.emptyHeadings.isEmpty());
    }

private:
    Session session() { return m_making->session(); }
    ReportBoard boardNow() { return reportBoard(session(), m_making->meeting).value(); }
    ReportProgress::Stage stage()
    {
        const ReportBoard board = boardNow();
        return board.reports.first().stage(board.today);
    }
    ItemId report(const QString &title, const Contact &author = {})
    {
        AgendaItem item;
        item.title = title;
        item.author = author;
        return addItem(session(), m_making->meeting, item, {}).value();
    }

    std::unique_ptr<PackMaking> m_making;
};

QTEST_GUILESS_MAIN(ReportProgressTest)
#include "reportprogress_test.moc"
