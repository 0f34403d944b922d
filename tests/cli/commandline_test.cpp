#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearDays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("working");
        QTest::addColumn<bool>("projected");
        const auto row = [](const char *name, const QString &arguments, int days, bool working,
                            bool projected) {
            QTest::newRow(name) << arguments.split(u' ') << days << working << projected;
        };
        row("cabinet", u"2024-06-05 2024-06-13"_s, 5, true, false);
        row("over the Coronation", u"2023-05-02 2023-05-11"_s, 5, true, false);
        row("published on a Saturday", u"2024-06-08 2024-06-17"_s, 5, false, false);
        row("Scotland's World Cup Monday", u"2026-06-10 2026-06-17 --nation scotland"_s, 3, true,
            false);
        row("the same in England", u"--nation=england 2026-06-10 2026-06-17"_s, 4, true, false);
        row("beyond the published list", u"2035-06-06 2035-06-14"_s, 5, true, true);
        row("the same day", u"2024-06-13 2024-06-13"_s, 0, true, false);
    }

    void clearDays()
    {
        QFETCH(QStringList, arguments);
        const test::Ran ran = test::runProgram(QStringList{u"clear-days"_s} + arguments);
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const QJsonObject json = ran.json();
        QCOMPARE(json.keys(),
                 QStringList({u"clear_days"_s, u"from_is_working_day"_s, u"projected"_s}));
        QTEST(json["clear_days"_L1].toInt(-1), "days");
        QTEST(json["from_is_working_day"_L1].toBool(), "working");
        QTEST(json["projected"_L1].toBool(), "projected");
        QCOMPARE(ran.err, QByteArray());
    }

    void unusableCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, const char *says) {
            QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(says);
        };
        row("nothing", u""_s, "--help");
        row("no such command", u"dance"_s, "dance");
        row("no such option", u"list --colour red"_s, "--colour");
        row("a short option", u"list -x"_s, "-x");
        row("an option twice", u"clear-days 2024-06-05 2024-06-13 --nation wales --nation wales"_s,
            "twice");
        row("an option without its value", u"clear-days 2024-06-05 2024-06-13 --nation"_s,
            "needs a value");
        row("a switch with a value", u"import x.json --replace=yes"_s, "takes no value");
        row("a word too many", u"clear-days 2024-06-05 2024-06-13 2024-06-14"_s,
            "one word too many");
        row("a word too few", u"clear-days 2024-06-05"_s, "FROM TO");
        row("no such date", u"clear-days 2024-02-30 2024-06-13"_s, "2024-02-30");
        row("from after to", u"clear-days 2024-06-14 2024-06-13"_s, "after the meeting");
        row("no such nation", u"clear-days 2024-06-05 2024-06-13 --nation kent"_s,
            "northern-ireland");
        row("no register named", u"list"_s, "MOOTHALL_REGISTER");
        row("no authority", u"--register x.moothall init"_s, "--authority");
        row("no such instant", u"--now yesterday --register x.moothall list"_s, "instant");
        row("nothing to search for", u"--register x.moothall search"_s, "TEXT");
    }

    void unusableCommandLines()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const test::Ran ran = test::runProgram(arguments, {}, m_folder.path());
        QVERIFY2(ran.status == 2, qPrintable(ran.all()));
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("moothall-cli: ") && ran.err.count('\n') == 1,
                 qPrintable(ran.all()));
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), qPrintable(ran.all()));
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void helpAndVersionAreForPeople()
    {
        const test::Ran help = test::runProgram({u"--help"_s});
        QCOMPARE(help.status, 0);
        for (const auto command :
             {"init", "import", "export", "list", "clear-days", "check", "backup", "accessibility"})
            QVERIFY2(help.out.contains(command), command);
        QVERIFY(!help.out.contains("make-sample"));
        const test::Ran one = test::runProgram({u"import"_s, u"--help"_s});
        QCOMPARE(one.status, 0);
        QVERIFY2(one.out.contains("--replace"), qPrintable(one.all()));
        const test::Ran version = test::runProgram({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, "moothall-cli " MOOTHALL_VERSION "\n");
    }

    void registersThatCantBeOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("isn't there") << QByteArray();
        QTest::newRow("is something else") << QByteArray("a letter to the editor");
        QTest::newRow("is half a register") << QByteArray("SQLite format 3\0and no more", 27);
    }

    void registersThatCantBeOpened()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.moothall"_s);
        if (!bytes.isEmpty())
            QVERIFY(test::write(file, bytes));
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"check"_s},
                                           QStringList{u"import"_s, u"x.json"_s}}) {
            const test::Ran ran = test::runProgram(QStringList{u"--register"_s, file} + command);
            QVERIFY2(ran.status == 3, qPrintable(ran.all()));
            QCOMPARE(ran.out, QByteArray());
            QVERIFY2(ran.err.startsWith("moothall-cli: ") && ran.err.count('\n') == 1,
                     qPrintable(ran.all()));
        }
        QCOMPARE(QFileInfo::exists(file), !bytes.isEmpty());
    }

    void initMakesARegister()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.moothall"_s);
        const QStringList init{u"init"_s,     u"--authority"_s, u"Thornleigh Council"_s,
                               u"--nation"_s, u"wales"_s,       u"--house-style"_s,
                               u"plain"_s};
        const test::Ran made = test::runProgram(init, file);
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        QCOMPARE(made.json(), QJsonObject({{u"register"_s, file}}));
        QVERIFY(QFileInfo(file).isFile());
        QVERIFY(QFileInfo(file + u".papers"_s).isDir());

        const test::Ran again = test::runProgram(init, file);
        QVERIFY2(again.status == 2, qPrintable(again.all()));
        QCOMPARE(again.out, QByteArray());

        const test::Ran list = test::runProgram({u"list"_s}, file);
        QVERIFY2(list.status == 0, qPrintable(list.all()));
        QCOMPARE(list.json(), QJsonObject({{u"meetings"_s, QJsonArray()}}));
    }

    void initRefusesWhatItDoesntKnow_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("nation") << QStringList{u"--nation"_s, u"kent"_s};
        QTest::newRow("house style") << QStringList{u"--house-style"_s, u"baroque"_s};
        QTest::newRow("blank authority") << QStringList{u"--authority= "_s};
    }

    void initRefusesWhatItDoesntKnow()
    {
        QFETCH(QStringList, more);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.moothall"_s);
        QStringList arguments{u"init"_s};
        if (!more.first().startsWith(u"--authority"_s))
            arguments += {u"--authority"_s, u"Thornleigh Council"_s};
        const test::Ran ran = test::runProgram(arguments + more, file);
        QVERIFY2(ran.status == 2, qPrintable(ran.all()));
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
