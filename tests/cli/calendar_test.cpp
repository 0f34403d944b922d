#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearFromPatternsToFiles()
    {
        const QTemporaryDir folder;
        const QString reg = folder.filePath(u"r.moothall"_s);
        const auto run = [&](QStringList words) {
            words = QStringList{u"--now"_s, u"2024-06-04T08:00:00Z"_s} + words;
            return test::runProgram(words, reg, folder.path());
        };
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        QVERIFY(test::write(
            folder.filePath(u"m.json"_s),
            R"({"format": "moothall-meeting", "version": 1, "authority": {"name": "Thornleigh Council"},
            "body": {"name": "Audit"}, "meeting": {"starts": "2024-07-09T10:30", "venue": "Quay Room"}, "items": [{"title": "Bridges"}]})"));
        QCOMPARE(run({u"import"_s, u"m.json"_s}).status, 0);
        const auto pattern =
            run({u"calendar-pattern"_s, u"audit"_s, u"2nd Tuesday, 10:30, not in August"_s});
        QVERIFY2(pattern.status == 0, qPrintable(pattern.all()));
        QCOMPARE(pattern.json()[u"patterns"].toArray(),
                 QJsonArray{u"second Tuesday, 10.30, not in August"_s});
        QCOMPARE(run({u"calendar-pattern"_s, u"Audit"_s, u"sometimes"_s}).status, 2);
        QCOMPARE(run({u"calendar-pattern"_s, u"Nobody"_s, u"first Monday, 10.00"_s}).status, 2);

        const QStringList draft{u"calendar-draft"_s, u"--from"_s, u"2024-07-01"_s, u"--to"_s,
                                u"2024-10-31"_s};
        const auto preview = run(draft);
        QVERIFY2(preview.status == 0, qPrintable(preview.all()));
        QCOMPARE(preview.json()[u"meetings"].toArray().size(), 3);
        QCOMPARE(preview.json()[u"meetings"].toArray()[0].toObject()[u"fate"].toString(),
                 u"left-out"_s);
        QCOMPARE(preview.json()[u"meetings"].toArray()[1].toObject()[u"starts"].toString(),
                 u"2024-09-10T10:30"_s);
        QCOMPARE(run({u"list"_s}).json()[u"meetings"].toArray().size(), 1);
        QCOMPARE(run(draft + QStringList{u"--write"_s}).status, 0);
        QCOMPARE(run({u"list"_s}).json()[u"meetings"].toArray().size(), 3);

        for (const QString &name : {u"all.ics"_s, u"all.csv"_s, u"all.pdf"_s}) {
            const auto made = run({u"calendar"_s, u"--out"_s, name});
            QVERIFY2(made.status == 0, qPrintable(made.all()));
        }
        QCOMPARE(contents(folder.filePath(u"all.ics"_s)).count("BEGIN:VEVENT"), 3);
        QVERIFY(contents(folder.filePath(u"all.pdf"_s)).startsWith("%PDF-1.7"));
        QCOMPARE(run({u"calendar"_s, u"--deadlines"_s, u"--out"_s, u"own.ics"_s}).status, 0);
        QVERIFY(contents(folder.filePath(u"own.ics"_s)).contains("BEGIN:VTODO"));
        QCOMPARE(run({u"calendar"_s, u"--out"_s, u"all.doc"_s}).status, 2);
        QCOMPARE(run({u"calendar"_s, u"--out"_s, u"all.ics"_s}).status,
                 2); // never over a file that is there
        QCOMPARE(run({u"calendar"_s, u"--body"_s, u"Nobody"_s, u"--out"_s, u"x.ics"_s}).status, 2);

        QByteArray csv = contents(folder.filePath(u"all.csv"_s));
        csv.replace("2024-10-08", "2024-10-15");
        QVERIFY(test::write(folder.filePath(u"back.csv"_s), csv));
        const auto seen = run({u"calendar-import"_s, u"back.csv"_s});
        QCOMPARE(seen.json()[u"meetings"].toArray()[2].toObject()[u"fate"].toString(), u"moved"_s);
        QCOMPARE(run({u"calendar-import"_s, u"back.csv"_s, u"--write"_s}).status, 0);
        QCOMPARE(run({u"list"_s}).json()[u"meetings"].toArray()[2].toObject()[u"starts"].toString(),
                 u"2024-10-15T10:30"_s);
        QCOMPARE(run({u"calendar"_s, u"--out"_s, u"again.ics"_s}).status, 0);
        QVERIFY(contents(folder.filePath(u"again.ics"_s)).contains("SEQUENCE:1"));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
