#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// An agenda of four items: seven pages and two for everybody, three that are not.
const char *agenda = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council", "address": ["Moot House"], "proper_officer": {"name": "Jo Penrose", "title": "Clerk"}},
    "body": {"name": "Estates Committee", "members": [{"name": "Councillor A Ash", "role": "chair"}]},
    "meeting": {"uid": "m-1", "starts": "2024-06-13T10:00", "venue": "Hall", "agenda_date": "2024-06-05", "next_minute": 4, "stage": "agenda"},
    "items": [{"title": "Apologies", "kind": "apologies"},
              {"title": "Roof", "papers": [{"title": "Report", "file": "papers/roof.pdf"}, {"title": "Appendix", "file": "papers/slates.pdf"}],
               "minute": {"narrative": "It was discussed at length.", "resolved": ["wait for spring"]}},
              {"title": "Exclusion of the public", "kind": "exclusion"},
              {"title": "Sale of Hill Farm to Xavier Underwold", "public_title": "Sale of land", "part": "exempt", "exempt_paragraphs": [3],
               "reason": "business affairs", "public_interest": "the price would suffer",
               "papers": [{"title": "Report", "file": "papers/sale.pdf"}],
               "minute": {"narrative": "The offer of ninety thousand pounds was taken.", "public": {"resolved": ["agree the report"]}}}]})json";

} // namespace

class PacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = path(u"r.moothall"_s);
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        QVERIFY(test::write(path(u"in/meeting.json"_s), agenda));
        QVERIFY(test::write(path(u"in/papers/roof.pdf"_s), test::smallPdf(7, "The roof")));
        QVERIFY(test::write(path(u"in/papers/slates.pdf"_s), test::smallPdf(2, "Slates")));
        QVERIFY(test::write(path(u"in/papers/sale.pdf"_s), test::smallPdf(3, "Ninety thousand pounds for Hill Farm are offered by Underwold")));
        const test::Ran in = run({u"import"_s, path(u"in/meeting.json"_s)});
        QVERIFY2(in.status == 0, qPrintable(in.all()));
        m_id = QString::number(in.json()["meetings"_L1][0]["id"_L1].toInt());
    }

    void whatKeepsReadersOutIsTold()
    {
        const test::Ran untagged = run({u"accessibility"_s, path(u"in/papers/roof.pdf"_s)});
        QCOMPARE(untagged.status, 1);
        const QJsonValue file = untagged.json()["files"_L1][0];
        QVERIFY(!file["accessible"_L1].toBool());
        QVERIFY(file["advice"_L1][0]["problem"_L1].toString().contains(u"no tags"_s));
        QVERIFY(file["advice"_L1][0]["remedy"_L1].toString().contains(u"Document structure tags"_s));
        QVERIFY2(untagged.out.contains(" stand outside the tags") && !untagged.out.contains("(s)"), untagged.out.constData());

        const QString minutes = path(u"minutes.pdf"_s);
        QCOMPARE(run({u"minutes"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, minutes}).status, 0);
        const test::Ran tagged = run({u"accessibility"_s, minutes});
        QVERIFY2(tagged.status == 0, qPrintable(tagged.all()));
        QVERIFY(tagged.json()["files"_L1][0]["accessible"_L1].toBool());

        const test::Ran none = run({u"accessibility"_s, path(u"in/meeting.json"_s)});
        QCOMPARE(none.status, 2);
        QVERIFY(none.out.isEmpty() && none.err.contains("meeting.json"));
    }

    void aPackSaysWhatItHolds()
    {
        for (const QString &edition : {u"public"_s, u"restricted"_s}) {
            const QString file = path(edition + u".pdf"_s);
            const test::Ran ran = run({u"pack"_s, m_id, u"--edition"_s, edition, u"--out"_s, file});
            QVERIFY2(ran.status == 0, qPrintable(ran.all()));
            QVERIFY(bytesOf(file).startsWith("%PDF-"));
            const QJsonObject json = ran.json();
            for (const auto key : {"pages"_L1, "leaves"_L1, "numbered_to"_L1, "ranges"_L1})
                QVERIFY2(json.contains(key), key.data());
            QCOMPARE(json["numbered_to"_L1].toInt(), 14); // 8 + 2 + 4, every file from a right-hand page on
            QCOMPARE(json["leaves"_L1].toInt(), (json["pages"_L1].toInt() + 1) / 2);
            QCOMPARE(json["ranges"_L1].toArray(),
                QJsonArray({QJsonObject{{u"item"_s, u"2"_s}, {u"title"_s, u"Roof"_s}, {u"first"_s, 1}, {u"last"_s, 10}},
                    QJsonObject{{u"item"_s, u"4"_s},
                        {u"title"_s, edition == u"public"_s ? u"Sale of land"_s : u"Sale of Hill Farm to Xavier Underwold"_s},
                        {u"first"_s, 11}, {u"last"_s, 14}}}));
        }
        const test::Ran oneSided = run({u"pack"_s, m_id, u"--edition"_s, u"restricted"_s, u"--one-sided"_s, u"--out"_s, path(u"one.pdf"_s)});
        QVERIFY2(oneSided.status == 0, qPrintable(oneSided.all()));
        QCOMPARE(oneSided.json()["numbered_to"_L1].toInt(), 12);
        QCOMPARE(oneSided.json()["leaves"_L1].toInt(), oneSided.json()["pages"_L1].toInt());
    }

    void theAgendaAloneHasThePacksRanges()
    {
        const test::Ran pack = run({u"pack"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(u"pack.pdf"_s)});
        const test::Ran alone = run({u"agenda"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(u"agenda.pdf"_s)});
        QVERIFY2(alone.status == 0, qPrintable(alone.all()));
        QCOMPARE(alone.json()["ranges"_L1], pack.json()["ranges"_L1]);
        QVERIFY(alone.json()["pages"_L1].toInt() < pack.json()["pages"_L1].toInt());
    }

    void sameInSameOut()
    {
        for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
            const test::Ran ran = run({u"--now"_s, u"2024-06-04T08:00:00Z"_s, u"pack"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(name)});
            QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        }
        QCOMPARE(bytesOf(path(u"a.pdf"_s)), bytesOf(path(u"b.pdf"_s)));
    }

    void verifyTellsTheEditionsApart()
    {
        for (const QString &edition : {u"public"_s, u"restricted"_s})
            QCOMPARE(run({u"pack"_s, m_id, u"--edition"_s, edition, u"--out"_s, path(edition + u".pdf"_s)}).status, 0);
        const test::Ran clean = run({u"verify"_s, path(u"public.pdf"_s), m_id});
        QVERIFY2(clean.status == 0, qPrintable(clean.all()));
        QCOMPARE(clean.json(), QJsonObject({{u"clean"_s, true}, {u"findings"_s, QJsonArray()}}));
        const test::Ran leak = run({u"verify"_s, path(u"restricted.pdf"_s), m_id});
        QVERIFY2(leak.status == 1, qPrintable(leak.all()));
        QCOMPARE(leak.json()["clean"_L1], QJsonValue(false));
        const QJsonArray findings = leak.json()["findings"_L1].toArray();
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings[0].toObject().keys(), QStringList({u"kind"_s, u"page"_s, u"text"_s}));
    }

    void aPublicPackThatWouldLeakIsntMade()
    {
        // Somebody attached, for everybody, a paper that says what the exempt title says.
        QByteArray leaking(agenda);
        leaking.replace("papers/slates.pdf", "papers/slip.pdf");
        QVERIFY(test::write(path(u"in/meeting.json"_s), leaking));
        QVERIFY(test::write(path(u"in/papers/slip.pdf"_s), test::smallPdf(2, "Sale of Hill Farm to Xavier Underwold")));
        const test::Ran in = run({u"import"_s, u"--replace"_s, path(u"in/meeting.json"_s)});
        QVERIFY2(in.status == 0, qPrintable(in.all()));
        const test::Ran ran = run({u"pack"_s, u"m-1"_s, u"--edition"_s, u"public"_s, u"--out"_s, path(u"leak.pdf"_s)});
        QVERIFY2(ran.status == 1, qPrintable(ran.all()));
        QVERIFY(!ran.json().isEmpty());
        QVERIFY(!QFile::exists(path(u"leak.pdf"_s)));
        QVERIFY(ran.err.startsWith("moothall-cli: "));
    }

    void minutesAreMade()
    {
        const test::Ran pdf = run({u"minutes"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(u"minutes.pdf"_s)});
        QVERIFY2(pdf.status == 0, qPrintable(pdf.all()));
        QVERIFY(pdf.json()["pages"_L1].toInt() >= 1);
        QVERIFY(bytesOf(path(u"minutes.pdf"_s)).startsWith("%PDF-"));
        const test::Ran open = run({u"minutes"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(u"minutes.txt"_s)});
        QVERIFY2(open.status == 0 && open.json()["pages"_L1].isNull(), qPrintable(open.all()));
        QVERIFY(bytesOf(path(u"minutes.txt"_s)).contains("discussed at length"));
        QVERIFY(!bytesOf(path(u"minutes.txt"_s)).contains("ninety thousand"));
        const test::Ran closed = run({u"minutes"_s, m_id, u"--edition"_s, u"exempt"_s, u"--out"_s, path(u"exempt.txt"_s)});
        QVERIFY2(closed.status == 0, qPrintable(closed.all()));
        QVERIFY(bytesOf(path(u"exempt.txt"_s)).contains("ninety thousand"));
        for (const auto &[ending, begins] : {std::pair(u"docx"_s, "PK"), std::pair(u"odt"_s, "PK"),
                 std::pair(u"html"_s, "<!DOCTYPE html>"), std::pair(u"xml"_s, "<?xml")}) {
            for (const QString &command : {u"minutes"_s, u"agenda"_s}) {
                const QString file = path(command + u'.' + ending);
                const test::Ran made = run({command, m_id, u"--edition"_s, u"public"_s, u"--out"_s, file});
                QVERIFY2(made.status == 0, qPrintable(made.all()));
                QVERIFY(bytesOf(file).startsWith(begins));
            }
        }
    }

    void decisionsAreRecorded()
    {
        const QString file = path(u"decisions.txt"_s);
        const test::Ran made = run({u"decisions"_s, m_id, u"--out"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        QCOMPARE(made.json()["decisions"_L1].toInt(), 2);
        QVERIFY(bytesOf(file).contains("wait for spring"));
        QVERIFY(bytesOf(file).contains("agree the report"));
        QVERIFY(!bytesOf(file).contains("ninety thousand"));
    }

    /// The agenda with a late appendix, a report to follow and an added item, published up to its supplement.
    void supplementsAndPacksAsOfADay()
    {
        QByteArray late(agenda);
        late.replace("\"uid\": \"m-1\"", "\"uid\": \"m-2\"");
        late.replace("2024-06-13T10:00", "2024-06-20T10:00");
        late.replace("\"next_minute\": 4, ", "");
        late.replace("{\"title\": \"Appendix\", \"file\": \"papers/slates.pdf\"}",
            "{\"title\": \"Appendix\", \"file\": \"papers/slates.pdf\", \"supplement\": 1}");
        late.replace("{\"title\": \"Exclusion of the public\"",
            "{\"title\": \"Gutters\", \"supplement\": 1, \"papers\": [{\"title\": \"Report\", \"file\": \"papers/slates.pdf\"}]}, {\"title\": \"Exclusion of the public\"");
        late.replace("\"items\":", "\"supplements\": [{\"number\": 1, \"name\": \"Late papers\", \"reason\": \"the slater was ill\", \"available\": \"2024-06-14T09:00\"}], \"items\":");
        late.replace("\"minute\": {\"narrative\": \"It was discussed at length.\", \"resolved\": [\"wait for spring\"]}", "\"key_decision\": true");
        late.replace(",\n               \"minute\": {\"narrative\": \"The offer of ninety thousand pounds was taken.\", \"public\": {\"resolved\": [\"agree the report\"]}}", "");
        QVERIFY(test::write(path(u"in/meeting.json"_s), late));
        const test::Ran in = run({u"import"_s, path(u"in/meeting.json"_s)});
        QVERIFY2(in.status == 0 && !in.json().contains("warnings"_L1), qPrintable(in.all()));
        const QStringList now{u"--now"_s, u"2024-06-10T08:00:00Z"_s};
        const test::Ran main = run(now + QStringList{u"publish"_s, u"m-2"_s});
        QVERIFY2(main.status == 0, qPrintable(main.all()));
        QCOMPARE(main.json()["packs"_L1][0]["numbered_to"_L1].toInt(), 12);
        const test::Ran said = run({u"--now"_s, u"2024-06-14T08:00:00Z"_s, u"supplement"_s, u"m-2"_s, u"1"_s, u"--decided-by"_s, u"Councillor A Ash"_s});
        QVERIFY2(said.status == 0, qPrintable(said.all()));
        QCOMPARE(said.json()["title"_L1].toString(), u"Late papers 1"_s);
        QVERIFY(!said.json().contains("warnings"_L1));
        const test::Ran pack = run({u"pack"_s, u"m-2"_s, u"--edition"_s, u"public"_s, u"--supplement"_s, u"1"_s, u"--out"_s, path(u"s.pdf"_s)});
        QVERIFY2(pack.status == 0, qPrintable(pack.all()));
        QCOMPARE(pack.json()["ranges"_L1][0]["first"_L1].toInt(), 13);
        QVERIFY2(run({u"publish"_s, u"m-2"_s, u"--supplement"_s, u"1"_s}).status == 0, "supplement");
        const test::Ran whole = run({u"pack"_s, u"m-2"_s, u"--edition"_s, u"public"_s, u"--as-of"_s, u"2030-01-01"_s, u"--out"_s, path(u"w.pdf"_s)});
        QVERIFY2(whole.status == 0, qPrintable(whole.all()));
        QCOMPARE(whole.json()["ranges"_L1].toArray().size(), 4);
        QCOMPARE(run({u"pack"_s, u"m-2"_s, u"--edition"_s, u"public"_s, u"--as-of"_s, u"2024-06-01"_s, u"--out"_s, path(u"x.pdf"_s)}).status, 2);
        QCOMPARE(run({u"supplement"_s, u"m-2"_s, u"1"_s, u"--reason"_s, u"another"_s}).status, 2);
        // What is said of supplements leaves with the meeting.
        QCOMPARE(run({u"export"_s, u"m-2"_s, u"--out"_s, path(u"gone"_s)}).status, 0);
        QVERIFY(bytesOf(path(u"gone/meeting.json"_s)).contains("the slater was ill"));
        QVERIFY(bytesOf(path(u"gone/meeting.json"_s)).contains("\"supplement\": 1"));
    }

    void numberedCopiesForEverybody()
    {
        QVERIFY(test::write(path(u"names.txt"_s), "Councillor A Ash\n\nJo Penrose\n"));
        const QStringList to{u"pack"_s, m_id, u"--edition"_s, u"restricted"_s, u"--recipients"_s, path(u"names.txt"_s), u"--out"_s};
        const test::Ran ran = run(to + QStringList{path(u"copies"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        const QJsonArray copies = ran.json()["copies"_L1].toArray();
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[1]["name"_L1].toString(), u"Jo Penrose"_s);
        QVERIFY(bytesOf(copies[1]["file"_L1].toString()).startsWith("%PDF-"));
        QCOMPARE(run(to + QStringList{path(u"copies"_s)}).status, 2);
        const test::Ran all = run({u"pack"_s, m_id, u"--edition"_s, u"restricted"_s, u"--recipients"_s, u"all"_s, u"--out"_s, path(u"all"_s)});
        QCOMPARE(all.json()["copies"_L1].toArray().size(), 1);
        QCOMPARE(run({u"pack"_s, m_id, u"--edition"_s, u"public"_s, u"--recipients"_s, u"all"_s, u"--out"_s, path(u"none"_s)}).status, 2);
        QVERIFY(!QFile::exists(path(u"none"_s)));
    }

    void unusableCommandLines_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, const char *says) {
            QTest::newRow(name) << arguments << QString::fromLatin1(says);
        };
        row("no edition", u"pack ID --out OUT"_s, "--edition");
        row("no such edition", u"pack ID --edition secret --out OUT"_s, "public, restricted");
        row("nowhere to", u"pack ID --edition public"_s, "--out");
        row("no such meeting", u"pack 77 --edition public --out OUT"_s, "77");
        row("no such meeting for an agenda", u"agenda 77 --edition public --out OUT"_s, "77");
        row("a file that is there", u"pack ID --edition public --out THERE"_s, "already");
        row("a folder that isn't", u"pack ID --edition public --out nowhere/pack.pdf"_s, "folder");
        row("no such supplement", u"pack ID --edition public --supplement none --out OUT"_s, "--supplement");
        row("verify nothing", u"verify none.pdf ID"_s, "none.pdf");
        row("verify no PDF", u"verify THERE ID"_s, "");
        row("verify for no meeting", u"verify THERE 77"_s, "77");
        row("minutes of no such edition", u"minutes ID --edition restricted --out minutes.pdf"_s, "public, exempt");
        row("minutes in something else", u"minutes ID --edition public --out minutes.exe"_s, "docx");
        row("publish no meeting", u"publish 77"_s, "77");
    }

    void unusableCommandLines()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        QVERIFY(test::write(path(u"there.pdf"_s), "not a PDF"));
        QStringList words = arguments.split(u' ');
        words.replaceInStrings(u"ID"_s, m_id);
        words.replaceInStrings(u"OUT"_s, path(u"out.pdf"_s));
        words.replaceInStrings(u"THERE"_s, path(u"there.pdf"_s));
        const test::Ran ran = test::runProgram(words, m_register, m_folder->path());
        QVERIFY2(ran.status == 2, qPrintable(ran.all()));
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), qPrintable(ran.all()));
        QVERIFY(ran.err.startsWith("moothall-cli: "));
        QVERIFY(!QFile::exists(path(u"out.pdf"_s)));
        QCOMPARE(bytesOf(path(u"there.pdf"_s)), QByteArray("not a PDF"));
    }

    void publishingFreezes()
    {
        const test::Ran ran = run({u"--now"_s, u"2024-06-05T09:00:00Z"_s, u"publish"_s, m_id});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        QCOMPARE(ran.json()["published"_L1].toString(), u"2024-06-05T09:00:00Z"_s);
        QCOMPARE(ran.json()["packs"_L1].toArray().size(), 2);
        const test::Ran again = run({u"publish"_s, m_id});
        QVERIFY2(again.status == 2 && again.out.isEmpty(), qPrintable(again.all()));
        const test::Ran replaced = run({u"import"_s, u"--replace"_s, path(u"in/meeting.json"_s)});
        QVERIFY2(replaced.status == 2 && replaced.out.isEmpty(), qPrintable(replaced.all()));
        const test::Ran pack = run({u"pack"_s, m_id, u"--edition"_s, u"public"_s, u"--out"_s, path(u"after.pdf"_s)});
        QVERIFY2(pack.status == 0, qPrintable(pack.all()));
    }

    void publishingLateIsAWarning()
    {
        const test::Ran ran = run({u"--now"_s, u"2024-06-06T09:00:00Z"_s, u"publish"_s, m_id});
        QVERIFY2(ran.status == 0, qPrintable(ran.all()));
        QVERIFY2(!ran.json()["warnings"_L1].toArray().isEmpty(), qPrintable(ran.all()));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Ran run(const QStringList &arguments) const { return test::runProgram(arguments, m_register); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
    QString m_id;
};

QTEST_GUILESS_MAIN(PacksTest)
#include "packs_test.moc"
