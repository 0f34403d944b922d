#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const char *meeting = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council"}, "body": {"name": "Estates Committee"},
    "meeting": {"starts": "2024-06-13T10:00", "venue": "Hall", "stage": "agenda"},
    "items": [{"title": "Apologies"}, {"title": "Roof"}]})json";

} // namespace

/// Papers that come in without a desk.
class AttachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        QVERIFY(test::write(path(u"in/meeting.json"_s), meeting));
        const test::Ran brought = run({u"import"_s, path(u"in/meeting.json"_s)});
        QVERIFY2(brought.status == 0, qPrintable(brought.all()));
        m_meeting = QString::number(brought.json()["meetings"_L1][0]["id"_L1].toInteger());
    }

    void severalFilesBecomePapersInTheirOrder()
    {
        QVERIFY(test::write(path(u"report.pdf"_s), test::smallPdf(3, "The roof")));
        QVERIFY(test::write(path(u"appendix.pdf"_s), test::smallPdf(2, "Its slates")));
        const test::Ran ran = run({u"attach"_s, m_meeting, u"2"_s, path(u"report.pdf"_s), path(u"appendix.pdf"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const QJsonArray files = ran.json()["files"_L1].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0)["pages"_L1].toInt(), 3);
        QCOMPARE(files.at(1)["pages"_L1].toInt(), 2);
        QVERIFY(!files.at(0)["converted"_L1].toBool());
        const test::Ran pack = run({u"pack"_s, m_meeting, u"--edition"_s, u"public"_s, u"--out"_s, path(u"pack.pdf"_s)});
        QVERIFY2(pack.status == 0, qPrintable(pack.all()));
        QCOMPARE(pack.json()["ranges"_L1][0]["item"_L1].toString(), u"2"_s);
        QCOMPARE(pack.json()["ranges"_L1][0]["last"_L1].toInt(), 6); // each starts on a right-hand page
    }

    void aBadFileDoesNotKeepTheOthersOut()
    {
        QVERIFY(test::write(path(u"good.pdf"_s), test::smallPdf(1, "The roof")));
        QVERIFY(test::write(path(u"bad.pdf"_s), "no PDF at all"));
        const test::Ran ran = run({u"attach"_s, m_meeting, u"2"_s, path(u"bad.pdf"_s), path(u"good.pdf"_s)});
        QCOMPARE(ran.status, 1);
        const QJsonArray files = ran.json()["files"_L1].toArray();
        QVERIFY(files.at(0)["paper"_L1].isNull());
        QVERIFY(files.at(0)["problem"_L1].toString().contains(u"bad.pdf"_s));
        QCOMPARE(files.at(1)["pages"_L1].toInt(), 1);
        const test::Ran alone = run({u"attach"_s, m_meeting, u"2"_s, path(u"bad.pdf"_s)});
        QCOMPARE(alone.status, 2);
        QVERIFY(alone.out.isEmpty());
        QVERIFY(alone.err.contains("bad.pdf"));
    }

    void aPasswordIsReadAndNotKept()
    {
        QVERIFY(test::write(path(u"plain.pdf"_s), test::smallPdf(1, "The roof")));
        QProcess lock;
        lock.start(u"qpdf"_s, {u"--encrypt"_s, u"s3cretword"_s, u"owner"_s, u"256"_s, u"--"_s, path(u"plain.pdf"_s), path(u"locked.pdf"_s)});
        QVERIFY(lock.waitForFinished());
        const test::Ran refused = run({u"attach"_s, m_meeting, u"2"_s, path(u"locked.pdf"_s)});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains("password"));
        const test::Ran wrong = withInput("other\n");
        QCOMPARE(wrong.status, 2);
        const test::Ran taken = withInput("s3cretword\n");
        QVERIFY2(taken.status == 0, qPrintable(taken.all()));
        QVERIFY(!taken.out.contains("s3cretword"));
        QFile reg(path(u"r.moothall"_s));
        QVERIFY(reg.open(QIODevice::ReadOnly));
        QVERIFY(!reg.readAll().contains("s3cretword"));
    }

    void whatIsNotThereIsNamed()
    {
        const test::Ran item = run({u"attach"_s, m_meeting, u"9"_s, path(u"none.pdf"_s)});
        QCOMPARE(item.status, 2);
        QVERIFY2(item.err.contains("9"), item.err.constData());
        const test::Ran file = run({u"attach"_s, m_meeting, u"2"_s, path(u"none.pdf"_s)});
        QCOMPARE(file.status, 2);
        QVERIFY2(file.err.contains("none.pdf"), file.err.constData());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Ran run(const QStringList &arguments) const { return test::runProgram(arguments, path(u"r.moothall"_s), m_folder->path()); }
    test::Ran withInput(const QByteArray &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MOOTHALL_REGISTER"_s, path(u"r.moothall"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MOOTHALL_BINARY_DIR "/bin/moothall-cli"), {u"attach"_s, m_meeting, u"2"_s, path(u"locked.pdf"_s), u"--password-stdin"_s});
        process.write(words);
        process.closeWriteChannel();
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_meeting;
};

QTEST_GUILESS_MAIN(AttachTest)
#include "attach_test.moc"
