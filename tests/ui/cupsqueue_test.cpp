#include "ui/print/runprinting.h"

#include "tests/services/packmaking.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A print server of our own with one queue, whose printer keeps what it is sent and what it is
/// told. It needs neither root nor a network, and touches nothing of the computer's own printing.
class PrintServer
{
public:
    static QStringList missing()
    {
        QStringList missing;
        for (const QString &program : {u"cupsd"_s, u"lpadmin"_s, u"lp"_s}) {
            if (find(program).isEmpty())
                missing.append(program);
        }
        return missing;
    }

    bool start()
    {
        for (const QString &folder : {u"etc"_s, u"spool"_s, u"run"_s, u"cache"_s, u"got"_s,
                                      u"bin/backend"_s, u"bin/daemon"_s, u"bin/filter"_s})
            QDir().mkpath(at(folder));
        const bool written =
            write(u"bin/backend/keep"_s,
                  "#!/bin/sh\n"
                  "[ $# -eq 0 ] && exit 0\n"
                  "at=${DEVICE_URI#keep:}\n"
                  "if [ -n \"$6\" ]; then cat \"$6\"; else cat; fi > \"$at/$1.pdf\"\n"
                  "printf '%s\\n' \"$3\" \"$4\" \"$5\" > \"$at/$1.part\"\n"
                  "mv \"$at/$1.part\" \"$at/$1.txt\"\n") &&
            write(u"etc/cupsd.conf"_s,
                  "LogLevel warn\nListen " + at(u"socket"_s).toUtf8() +
                      "\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                      "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                      "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                      "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n") &&
            write(u"etc/cups-files.conf"_s, files());
        // The server wants a backend that nobody else may change; and starts it with a program of
        // its own.
        QFile::setPermissions(at(u"bin/backend/keep"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::link(u"/usr/lib/cups/daemon/cups-exec"_s, at(u"bin/daemon/cups-exec"_s));
        if (!written)
            return false;
        m_server.start(find(u"cupsd"_s), {u"-f"_s, u"-c"_s, at(u"etc/cupsd.conf"_s), u"-s"_s,
                                          at(u"etc/cups-files.conf"_s)});
        qputenv("CUPS_SERVER", at(u"socket"_s).toUtf8());
        return QTest::qWaitFor(
            [this] {
                return QProcess::execute(find(u"lpadmin"_s),
                                         {u"-p"_s, u"room"_s, u"-E"_s, u"-v"_s,
                                          u"keep:"_s + at(u"got"_s), u"-m"_s, u"raw"_s}) == 0;
            },
            15000);
    }

    ~PrintServer()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }

    struct Arrived
    {
        QString title;
        int copies = 0;
        QStringList options;
        QString file;
    };
    /// In the order in which they were sent.
    QList<Arrived> arrived(int expected)
    {
        const QDir got(at(u"got"_s));
        if (!QTest::qWaitFor([&] { return got.entryList({u"*.txt"_s}).size() == expected; }, 20000))
            return {};
        QList<Arrived> jobs;
        for (int job = 1; jobs.size() < expected && job < 100; ++job) {
            QFile file(got.filePath(u"%1.txt"_s.arg(job)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            jobs.append({lines[0], lines[1].toInt(), lines[2].split(u' '),
                         got.filePath(u"%1.pdf"_s.arg(job))});
        }
        return jobs;
    }

private:
    static QString find(const QString &program)
    {
        const QString found = QStandardPaths::findExecutable(program);
        return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : found;
    }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes)
    {
        return bool(writeFile(at(name), bytes));
    }
    QByteArray files() const
    {
        QByteArray lines;
        for (const auto &[key, place] :
             {std::pair("ServerRoot", u"etc"_s), std::pair("RequestRoot", u"spool"_s),
              std::pair("StateDir", u"run"_s), std::pair("CacheDir", u"cache"_s),
              std::pair("TempDir", u"run"_s), std::pair("ServerBin", u"bin"_s),
              std::pair("AccessLog", u"access"_s), std::pair("ErrorLog", u"errors"_s),
              std::pair("PageLog", u"pages"_s)})
            lines += QByteArray(key) + ' ' + at(place).toUtf8() + '\n';
        return lines + "DataDir /usr/share/cups\n";
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace

class CupsQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrintRunReachesTheQueueAsItWasPlanned()
    {
        if (const QStringList missing = PrintServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(
                u"needs Debian's cups-daemon and cups-client, of which these aren't here: "_s +
                missing.join(u", "_s)));
        PrintServer server;
        QVERIFY(server.start());

        PackMaking made;
        for (const QString &name : {u"Councillor A Ash"_s, u"Councillor B Birch"_s}) {
            Membership member;
            member.person.name = name;
            member.person.id = savePerson(made.session(), member.person).value();
            member.body = made.record().body.id;
            QVERIFY_RESULT(saveMembership(made.session(), member));
        }
        made.attach(made.item(u"Harbour wall"_s),
                    made.taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        made.attach(made.exemptItem(u"A lease"_s, u"Lease to the ferry company"_s),
                    made.taken(u"Rent"_s, u"The rent that they pay,"_s, 2));
        PrintRunChoices choices;
        choices.spare = 1;
        choices.labels = true;
        choices.namePlates = true;
        const auto report = makePrintRun(made.session(), made.meeting, choices, made.out(u"run"_s));
        QVERIFY_RESULT(report);
        PrintJob chosen;
        chosen.printer = u"room"_s;
        const QList<PrintJob> jobs = printJobsOf(*report, chosen);
        const TaskControl control({}, [](const Progress &) {});
        QVERIFY_RESULT(printAll(jobs, control));

        const QList<PrintServer::Arrived> arrived = server.arrived(int(jobs.size()));
        QCOMPARE(arrived.size(), jobs.size());
        int leaves = 0;
        for (qsizetype at = 0; at < jobs.size(); ++at) {
            const PrintRunJob &planned = report->run.jobs[report->files[at].job];
            const PrintServer::Arrived &job = arrived[at];
            QCOMPARE(job.title, jobs[at].title);
            QCOMPARE(job.copies, jobs[at].copies);
            QVERIFY2(job.options.contains(planned.sides == Sides::One
                                              ? u"sides=one-sided"_s
                                              : u"sides=two-sided-long-edge"_s),
                     qPrintable(job.options.join(u' ')));
            QVERIFY(job.options.contains(u"media=A4"_s));
            QCOMPARE(job.options.contains(u"fit-to-page"_s),
                     planned.what != PrintRunJob::What::Labels);
            // The very file, not a picture of it.
            QCOMPARE(*sha256OfFile(job.file), *sha256OfFile(report->files[at].path));
            const int pages =
                runTool(u"qpdf"_s, {u"--show-npages"_s, job.file}).text.trimmed().toInt();
            QCOMPARE(pages, planned.pages);
            leaves += job.copies * (planned.sides == Sides::One ? pages : (pages + 1) / 2);
            if (!planned.exempt)
                QVERIFY(!pageTexts(job.file).join(u' ').contains(u"The rent that they pay"_s));
        }
        // As many sheets as were counted before.
        QCOMPARE(leaves, report->run.leaves());

        // A queue that isn't there is said.
        chosen.printer = u"nowhere"_s;
        const Status refused = printAll(printJobsOf(*report, chosen), control);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence().contains(u"The printer refused the job"_s),
                 qPrintable(refused.error().sentence()));
    }
};

QTEST_MAIN(CupsQueueTest)
#include "cupsqueue_test.moc"
