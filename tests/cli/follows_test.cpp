#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// A meeting that was held in May, minuted and in draft.
const char *held = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council"},
    "body": {"name": "Estates Committee", "members": [{"name": "Councillor A Ash", "role": "chair"}, {"name": "Councillor B Birch"}]},
    "meeting": {"starts": "2024-05-16T10:00", "venue": "Hall", "stage": "draft-minutes"},
    "attendance": [{"person": "Councillor A Ash", "capacity": "member", "state": "present"},
                   {"person": "Councillor B Birch", "capacity": "member", "state": "apologies"}],
    "items": [{"title": "Roof", "minute": {"narrative": "It was discussed at length.", "resolved": ["wait for spring"]},
               "actions": [{"text": "Ask for three prices", "owner": "Jo Penrose", "due": "2024-06-01"}]}]})json";

const char *next = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council"},
    "body": {"name": "Estates Committee"},
    "meeting": {"starts": "2024-06-13T10:00", "venue": "Hall", "stage": "agenda"},
    "items": [{"title": "Minutes of the last meeting", "kind": "minutes"}, {"title": "Roof"}]})json";

} // namespace

class FollowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        m_held = bringIn(u"held"_s, held);
        m_next = bringIn(u"next"_s, next);
        QVERIFY(!m_held.isEmpty() && !m_next.isEmpty());
    }

    void lastMinutesComeOntoTheAgenda()
    {
        const test::Ran first = run({u"last-minutes"_s, m_next});
        QVERIFY2(first.status == 0, qPrintable(first.all()));
        const QJsonValue paper = first.json()["papers"_L1][0];
        QCOMPARE(paper["state"_L1].toString(), u"added"_s);
        QCOMPARE(paper["edition"_L1].toString(), u"public"_s);
        QCOMPARE(paper["pages"_L1].toInt(), 1);
        QCOMPARE(run({u"last-minutes"_s, m_next}).json()["papers"_L1][0]["state"_L1].toString(),
                 u"unchanged"_s);
        const test::Ran pack = run({u"pack"_s, m_next, u"--edition"_s, u"public"_s, u"--out"_s,
                                    m_folder->filePath(u"p.pdf"_s)});
        QCOMPARE(pack.json()["ranges"_L1][0]["last"_L1].toInt(), 2);
        const test::Ran none = run({u"last-minutes"_s, m_held});
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains("held no meeting before"));
    }

    void minutesAreConfirmedCorrectedAndSigned()
    {
        const QString number =
            QString::fromUtf8(run({u"confirm-minutes"_s, m_next, u"99/24: Members were cold"_s}).err);
        QVERIFY2(number.contains(u"have no minute 99/24"_s), qPrintable(number));
        const test::Ran done =
            run({u"confirm-minutes"_s, m_next, u"discussed at length => discussed"_s,
                 u"Councillor B Birch sent apologies"_s, u"--signed-by"_s, u"Councillor A Ash"_s,
                 u"--signed"_s, u"2024-06-13"_s});
        QVERIFY2(done.status == 0, qPrintable(done.all()));
        const QJsonValue confirmed = done.json()["confirmed"_L1][0];
        QCOMPARE(confirmed["held"_L1].toString(), u"2024-05-16"_s);
        QCOMPARE(confirmed["corrections"_L1][0]["was"_L1].toString(), u"discussed at length"_s);
        QCOMPARE(confirmed["corrections"_L1][1]["becomes"_L1].toString(),
                 u"Councillor B Birch sent apologies"_s);
        QCOMPARE(confirmed["signed_by"_L1].toString(), u"Councillor A Ash"_s);
        const test::Ran copy =
            run({u"minutes"_s, m_held, u"--edition"_s, u"public"_s, u"--signing-copy"_s, u"7"_s,
                 u"--out"_s, m_folder->filePath(u"sign.txt"_s)});
        QVERIFY2(copy.status == 0, qPrintable(copy.all()));
        QFile text(m_folder->filePath(u"sign.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("for “discussed at length” read “discussed”"));
        QCOMPARE(run({u"confirm-minutes"_s, m_next, u"--withdraw"_s}).json()["confirmed"_L1],
                 QJsonValue(QJsonArray()));
    }

    void whatWasLeftToDoIsReported()
    {
        const test::Ran listed = run({u"actions"_s, m_next});
        QVERIFY2(listed.status == 0, qPrintable(listed.all()));
        const QJsonValue action = listed.json()["actions"_L1][0];
        QCOMPARE(action["owner"_L1].toString(), u"Jo Penrose"_s);
        QCOMPARE(action["due"_L1].toString(), u"2024-06-01"_s);
        QVERIFY(!listed.json().contains("papers"_L1));
        const test::Ran put = run({u"actions"_s, m_next, u"--put"_s});
        QVERIFY2(put.status == 0, qPrintable(put.all()));
        QCOMPARE(put.json()["papers"_L1][0]["state"_L1].toString(), u"added"_s);
        QCOMPARE(
            run({u"actions"_s, m_next, u"--put"_s}).json()["papers"_L1][0]["state"_L1].toString(),
            u"unchanged"_s);
    }

    void attendanceIsCountedAndWritten()
    {
        const QString file = m_folder->filePath(u"attendance.csv"_s);
        const test::Ran ran =
            run({u"attendance"_s, u"--body"_s, u"Estates Committee"_s, u"--out"_s, file});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        QCOMPARE(ran.json()["from"_L1].toString(), u"2024-05-01"_s);
        const QJsonArray members = ran.json()["members"_L1].toArray();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0]["name"_L1].toString(), u"Councillor A Ash"_s);
        QCOMPARE(members[0]["percent"_L1].toInt(), 100);
        QCOMPARE(members[1]["apologies"_L1].toInt(), 1);
        QVERIFY(QFile::exists(file));
        const test::Ran earlier =
            run({u"attendance"_s, u"--from"_s, u"2023-05-01"_s, u"--to"_s, u"2024-04-30"_s});
        QVERIFY(earlier.json()["members"_L1].toArray().isEmpty());
    }

private:
    test::Ran run(const QStringList &arguments)
    {
        return test::runProgram(QStringList{u"--now"_s, u"2024-06-04T08:00:00Z"_s} + arguments,
                                m_folder->filePath(u"r.moothall"_s), m_folder->path());
    }
    QString bringIn(const QString &name, const char *meeting)
    {
        const QString file = m_folder->filePath(name + u"/meeting.json"_s);
        test::write(file, meeting);
        const test::Ran in = run({u"import"_s, file});
        if (in.status != 0)
            qWarning("%s", qPrintable(in.all()));
        return in.status == 0 ? QString::number(in.json()["meetings"_L1][0]["id"_L1].toInt())
                              : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_held;
    QString m_next;
};

QTEST_GUILESS_MAIN(FollowsTest)
#include "follows_test.moc"
