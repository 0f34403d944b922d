#include "core/store/register.h"
#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// A meeting with two papers, one of them restricted.
QByteArray meetingFile(const QString &uid, const QString &starts, const QString &more = {})
{
    return uR"({"format": "moothall-meeting", "version": 1,
        "authority": {"name": "Thornleigh Council", "address": ["Moot House"]},
        "body": {"name": "Estates Committee", "members": [{"name": "Councillor A Ash", "role": "chair"},
                 {"name": "Councillor B Birch"}]},
        "meeting": {"uid": "%1", "starts": "%2", "venue": "Hall", "next_minute": 4},
        "items": [{"title": "Roof", "papers": [{"title": "Report", "file": "papers/roof.pdf"},
                      {"title": "Tender", "file": "papers/tender.pdf", "restricted": true, "exempt_paragraphs": [3]}],
                   "motions": [{"text": "To mend it", "for": 1, "against": 1,
                                "recorded": {"Councillor A Ash": "for", "Councillor B Birch": "against"}, "outcome": "lost"}],
                   "minute": {"narrative": "It was discussed.", "resolved": ["wait for spring"]},
                   "items": [{"title": "Slates"}]},
                  {"title": "Sale", "public_title": "Land", "part": "exempt", "exempt_paragraphs": [3]}],
        "attendance": [{"person": "Councillor A Ash", "periods": [["10:00", "11:00"]]},
                       {"person": "Jo Penrose", "capacity": "officer", "title": "Clerk"}] %3})"_s
        .arg(uid, starts, more).toUtf8();
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = path(u"r.moothall"_s);
        const test::Ran made = run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        QVERIFY(test::write(path(u"in/one.json"_s), meetingFile(u"m-1"_s, u"2024-06-13T10:00"_s)));
        QVERIFY(test::write(path(u"in/papers/roof.pdf"_s), test::smallPdf(3, "Roof")));
        QVERIFY(test::write(path(u"in/papers/tender.pdf"_s), test::smallPdf(1, "Tender")));
    }

    void aMeetingComesIn()
    {
        const test::Ran ran = run({u"import"_s, path(u"in/one.json"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const QJsonArray meetings = ran.json()["meetings"_L1].toArray();
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings[0].toObject().keys(), QStringList({u"body"_s, u"id"_s, u"starts"_s, u"uid"_s}));
        QCOMPARE(meetings[0]["uid"_L1].toString(), u"m-1"_s);
        QCOMPARE(meetings[0]["body"_L1].toString(), u"Estates Committee"_s);
        QCOMPARE(meetings[0]["starts"_L1].toString(), u"2024-06-13T10:00"_s);
        QVERIFY(meetings[0]["id"_L1].toInt() > 0);
        QVERIFY(!ran.json().contains(u"warnings"_s));
    }

    void meetingsAreListed()
    {
        QVERIFY(test::write(path(u"in/two.json"_s), meetingFile(u"m-2"_s, u"2024-07-11T10:00"_s).replace("Estates", "Leisure")));
        const test::Ran in = run({u"import"_s, path(u"in/two.json"_s), path(u"in/one.json"_s)});
        QVERIFY2(in.status == 0, qPrintable(in.all()));
        const auto uids = [&](const QStringList &filter) {
            QStringList found;
            const test::Ran ran = run(QStringList{u"list"_s} + filter);
            if (ran.status != 0)
                return QStringList{ran.all()};
            const QJsonArray meetings = ran.json()["meetings"_L1].toArray();
            for (const auto &meeting : meetings)
                found.append(meeting["uid"_L1].toString() + u' ' + meeting["stage"_L1].toString());
            return found;
        };
        QCOMPARE(uids({}), QStringList({u"m-1 draft-minutes"_s, u"m-2 draft-minutes"_s}));
        QCOMPARE(uids({u"--body"_s, u"Leisure Committee"_s}), QStringList{u"m-2 draft-minutes"_s});
        QCOMPARE(uids({u"--from"_s, u"2024-06-14"_s}), QStringList{u"m-2 draft-minutes"_s});
        QCOMPARE(uids({u"--to=2024-06-13"_s}), QStringList{u"m-1 draft-minutes"_s});
        QCOMPARE(uids({u"--body"_s, u"Nobody"_s}), QStringList());
    }

    void unknownKeysAreWarnedOf()
    {
        QVERIFY(test::write(path(u"in/one.json"_s), meetingFile(u"m-1"_s, u"2024-06-13T10:00"_s, u", \"webcast\": true"_s)));
        const test::Ran ran = run({u"import"_s, path(u"in/one.json"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const QJsonArray warnings = ran.json()["warnings"_L1].toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].toString().contains(u"webcast"_s));
        QVERIFY2(ran.err.startsWith("moothall-cli: ") && ran.err.contains("webcast"), qPrintable(ran.all()));
    }

    void aBadFileLeavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const char *says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(says);
        };
        row("another authority", "Thornleigh", "Elsewhere", "authority.name");
        row("paper missing", "papers/tender.pdf", "papers/none.pdf", "items[0].papers[1].file");
        row("paper outside", "papers/tender.pdf", "../out.pdf", "items[0].papers[1].file");
        row("paper damaged", "papers/tender.pdf", "papers/damaged.pdf", "items[0].papers[1].file");
        row("paper isn't one", "papers/tender.pdf", "one.json", "items[0].papers[1].file");
        row("no title", "\"title\": \"Roof\"", "\"title\": \"\"", "items[0].title");
        row("wrong type", "\"venue\": \"Hall\"", "\"venue\": 7", "meeting.venue");
        row("unknown word", "\"officer\"", "\"clerk\"", "attendance[1].capacity");
        row("votes that don't sum", "\"for\": 1", "\"for\": 2", "items[0].motions[0].recorded");
        row("no such house style", "\"name\": \"Estates Committee\"", "\"name\": \"E\", \"house_style\": \"baroque\"", "body.house_style");
        row("not JSON", "\"items\"", "items", "line");
    }

    void aBadFileLeavesNothingBehind()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        const QByteArray before = meetingFile(u"m-2"_s, u"2024-07-11T10:00"_s);
        QByteArray after = before;
        after.replace(from, to);
        QVERIFY(after != before);
        QVERIFY(test::write(path(u"in/bad.json"_s), after));
        QVERIFY(test::write(path(u"in/papers/damaged.pdf"_s), "%PDF-1.4\nnothing of use"));
        QVERIFY(test::write(path(u"out.pdf"_s), test::smallPdf(1, "Out")));
        const QStringList held = filesOfRegister();
        // The good file goes first: neither it nor its papers may stay when the other is refused.
        const test::Ran ran = run({u"import"_s, path(u"in/one.json"_s), path(u"in/bad.json"_s)});
        QVERIFY2(ran.status == 2, qPrintable(ran.all()));
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(QString::fromUtf8(ran.err).contains(says) && ran.err.count('\n') == 1, qPrintable(ran.all()));
        QCOMPARE(run({u"list"_s}).json()["meetings"_L1].toArray().size(), 0);
        QCOMPARE(filesOfRegister(), held);
    }

    void aMeetingThatIsThereIsRefusedOrReplaced()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const test::Ran sameUid = run({u"import"_s, path(u"in/one.json"_s)});
        QVERIFY2(sameUid.status == 2 && sameUid.out.isEmpty() && sameUid.err.contains("meeting.uid"), qPrintable(sameUid.all()));
        QVERIFY(test::write(path(u"in/other.json"_s), meetingFile(u"m-9"_s, u"2024-06-13T10:00"_s)));
        const test::Ran sameStart = run({u"import"_s, path(u"in/other.json"_s)});
        QVERIFY2(sameStart.status == 2 && sameStart.err.contains("meeting.starts"), qPrintable(sameStart.all()));
        const test::Ran replaced = run({u"import"_s, u"--replace"_s, path(u"in/other.json"_s)});
        QVERIFY2(replaced.status == 0, qPrintable(replaced.all()));
        const QJsonArray meetings = run({u"list"_s}).json()["meetings"_L1].toArray();
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings[0]["uid"_L1].toString(), u"m-9"_s);
    }

    void whatGoesOutComesInElsewhereTheSame()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const QString id = QString::number(run({u"list"_s}).json()["meetings"_L1][0]["id"_L1].toInt());
        const test::Ran out = run({u"export"_s, id, u"--out"_s, path(u"out"_s)});
        QVERIFY2(out.status == 0, qPrintable(out.all()));
        QCOMPARE(out.json(), QJsonObject({{u"file"_s, path(u"out/meeting.json"_s)}}));
        QCOMPARE(QDir(path(u"out/papers"_s)).entryList(QDir::Files), QStringList({u"roof.pdf"_s, u"tender.pdf"_s}));

        const QString other = path(u"other.moothall"_s);
        QCOMPARE(test::runProgram({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}, other).status, 0);
        const test::Ran in = test::runProgram({u"import"_s, path(u"out/meeting.json"_s)}, other);
        QVERIFY2(in.status == 0 && !in.json().contains(u"warnings"_s), qPrintable(in.all()));
        const QString there = QString::number(in.json()["meetings"_L1][0]["id"_L1].toInt());
        QCOMPARE(test::runProgram({u"export"_s, there, u"--out"_s, path(u"again"_s)}, other).status, 0);
        for (const QString &file : {u"meeting.json"_s, u"papers/roof.pdf"_s, u"papers/tender.pdf"_s})
            QCOMPARE(bytesOf(path(u"again/"_s + file)), bytesOf(path(u"out/"_s + file)));

        const QJsonObject meeting = QJsonDocument::fromJson(bytesOf(path(u"out/meeting.json"_s))).object();
        QCOMPARE(meeting["items"_L1][0]["minute"_L1]["number"_L1].toString(), u"4/24"_s);
        QCOMPARE(meeting["items"_L1][1]["public_title"_L1].toString(), u"Land"_s);
        QCOMPARE(meeting["meeting"_L1]["next_minute"_L1].toInt(), 5);
    }

    void exportTakesNoFolderThatHoldsSomething()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const test::Ran full = run({u"export"_s, u"m-1"_s, u"--out"_s, path(u"in"_s)});
        QVERIFY2(full.status == 2 && full.out.isEmpty(), qPrintable(full.all()));
        QVERIFY(!QFile::exists(path(u"in/meeting.json"_s)));
        QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
        const test::Ran empty = run({u"export"_s, u"m-1"_s, u"--out"_s, path(u"empty"_s)});
        QVERIFY2(empty.status == 0, qPrintable(empty.all()));
        QVERIFY(QFile::exists(path(u"empty/meeting.json"_s)));
        const test::Ran unknown = run({u"export"_s, u"77"_s, u"--out"_s, path(u"none"_s)});
        QVERIFY2(unknown.status == 2 && unknown.err.contains("77"), qPrintable(unknown.all()));
        QVERIFY(!QFile::exists(path(u"none"_s)));
    }

    void onlyOneWritesAndEverybodyReads()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const auto desktop = Register::open(m_register, OpenMode::ReadWrite, Clock(), u"Jo Penrose"_s);
        QVERIFY_RESULT(desktop);
        const test::Ran writing = run({u"import"_s, u"--replace"_s, path(u"in/one.json"_s)});
        QVERIFY2(writing.status == 3 && writing.out.isEmpty() && writing.err.contains("Jo Penrose"), qPrintable(writing.all()));
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"check"_s},
                 QStringList{u"export"_s, u"m-1"_s, u"--out"_s, path(u"beside"_s)},
                 QStringList{u"backup"_s, u"--out"_s, path(u"copy.moothall"_s)}}) {
            const test::Ran reading = run(command);
            QVERIFY2(reading.status == 0, qPrintable(reading.all()));
        }
    }

    void aBackupOpensAsARegister()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const QString copy = path(u"copy.moothall"_s);
        const test::Ran made = run({u"backup"_s, u"--out"_s, copy});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        QCOMPARE(made.json()["file"_L1].toString(), copy);
        QVERIFY(made.json()["bytes"_L1].toInt() > 1000);
        QCOMPARE(test::runProgram({u"check"_s}, copy).json()["ok"_L1].toBool(), true);
        QCOMPARE(test::runProgram({u"list"_s}, copy).out, run({u"list"_s}).out);
        const test::Ran again = run({u"backup"_s, u"--out"_s, copy});
        QVERIFY2(again.status == 2 && again.out.isEmpty(), qPrintable(again.all()));
    }

    void aDamagedPaperIsFound()
    {
        QCOMPARE(run({u"import"_s, path(u"in/one.json"_s)}).status, 0);
        const test::Ran whole = run({u"check"_s});
        QCOMPARE(whole.json(), QJsonObject({{u"ok"_s, true}, {u"findings"_s, QJsonArray()}}));
        const QByteArray sha256 = QCryptographicHash::hash(bytesOf(path(u"in/papers/roof.pdf"_s)), QCryptographicHash::Sha256).toHex();
        QString stored;
        for (const QString &file : filesOfRegister()) {
            if (file.contains(u"originals"_s) && file.contains(QString::fromLatin1(sha256)))
                stored = file;
        }
        QVERIFY(!stored.isEmpty());
        QFile::setPermissions(stored, QFile::ReadOwner | QFile::WriteOwner);
        QByteArray bytes = bytesOf(stored);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(test::write(stored, bytes));
        const test::Ran broken = run({u"check"_s});
        QVERIFY2(broken.status == 3 && broken.out.isEmpty() && broken.err.contains("paper"), qPrintable(broken.all()));
    }

    void theClockCanBeFixed()
    {
        const test::Ran ran = run({u"--now"_s, u"2024-06-04T08:00:00Z"_s, u"import"_s, path(u"in/one.json"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const test::Ran offset = run({u"list"_s, u"--now=2024-06-04T09:00:00+01:00"_s});
        QVERIFY2(offset.status == 0, qPrintable(offset.all()));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Ran run(const QStringList &arguments) const { return test::runProgram(arguments, m_register); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("can't be read: ") + file.toUtf8();
    }

    QStringList filesOfRegister() const
    {
        QStringList files;
        QDirIterator it(m_register + u".papers"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.sort();
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
