#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// What another program says of a file; a line that begins with "failed" where it couldn't.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return "failed: " + program.toUtf8() + ' ' + process.readAllStandardError() + process.readAllStandardOutput();
    return process.readAllStandardOutput();
}

/// The label of every page, as qpdf reads them.
QStringList labelsOf(const QString &file, int pages)
{
    const QJsonObject json = QJsonDocument::fromJson(output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=pagelabels"_s, file})).object();
    const QJsonArray runs = json["pagelabels"_L1].toArray();
    QStringList labels;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QJsonObject label = runs[i]["label"_L1].toObject();
        const int from = runs[i]["index"_L1].toInt();
        const int to = i + 1 < runs.size() ? runs[i + 1]["index"_L1].toInt() : pages;
        QString prefix = label["/P"_L1].toString();
        if (prefix.startsWith("u:"_L1))
            prefix = prefix.mid(2);
        for (int page = from; page < to; ++page) {
            const int number = label["/St"_L1].toInt(1) + page - from;
            labels.append(prefix + (label["/S"_L1].toString() == "/D"_L1 ? QString::number(number) : u"?"_s));
        }
    }
    return labels;
}

/// "1 2 3 … 10" of "1-10".
QStringList numbers(const QString &ranges)
{
    QStringList all;
    for (const QString &range : ranges.split(u' ')) {
        const int first = range.section(u'-', 0, 0).toInt();
        const int last = range.section(u'-', -1).toInt();
        for (int number = first; number <= last; ++number)
            all.append(QString::number(number));
    }
    return all;
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// Runs of words that stand only in exempt papers and minutes of the sample.
const QByteArrayList canaries{"KINGFISHER", "MARBLE LANTERN", "ZEBRAFINCH", "COBALT PELICAN", "PERIWINKLE", "VELVET TURNSTILE",
    "Valuation of the hotel", "Hollinwood", "Brackenbury"};

} // namespace

/// An officer's first hour: the sample authority is made, and its packs are those that Derbyshire published.
class SamplePacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        const test::Ran made = run({u"make-sample"_s});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        qInfo("The sample took %lld ms.", timer.elapsed());
        const QJsonArray meetings = run({u"list"_s}).json()["meetings"_L1].toArray();
        for (const auto &meeting : meetings)
            m_meetings.insert(meeting["starts"_L1].toString().left(10), QString::number(meeting["id"_L1].toInt()));
        QCOMPARE(m_meetings.size(), 6);
    }

    void packsAreThoseThatWerePublished_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<QString>("labels");
        const QString cabinet = u"4:1-10 5:11-42 6:43-48 7:49-56 8:57-128 9:129-138 10:139-162 12:163-164 13:165-182"_s;
        const QString scrutiny = u"3:1-8 4:9-10 5:11-26 6:27-32"_s;
        // In public a placeholder and its blank stand for each exempt file, and the numbers skip what it withholds.
        QTest::newRow("cabinet, public") << u"2024-06-13"_s << u"public"_s << cabinet << u"1-166 175-176"_s;
        QTest::newRow("cabinet, restricted") << u"2024-06-13"_s << u"restricted"_s << cabinet << u"1-182"_s;
        QTest::newRow("scrutiny, public") << u"2023-05-11"_s << u"public"_s << scrutiny << u"1-32"_s;
        QTest::newRow("scrutiny, restricted") << u"2023-05-11"_s << u"restricted"_s << scrutiny << u"1-32"_s;
    }

    void packsAreThoseThatWerePublished()
    {
        QFETCH(QString, day);
        QFETCH(QString, edition);
        QFETCH(QString, labels);
        const QString file = pack(day, edition);
        QVERIFY(!file.isEmpty());

        QStringList ranges;
        for (const auto &range : m_answer["ranges"_L1].toArray())
            ranges.append(u"%1:%2-%3"_s.arg(range["item"_L1].toString()).arg(range["first"_L1].toInt()).arg(range["last"_L1].toInt()));
        QTEST(ranges.join(u' '), "ranges");

        const QByteArray checked = output(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(!checked.startsWith("failed"), checked.constData());
        const int pages = output(u"qpdf"_s, {u"--show-npages"_s, file}).trimmed().toInt();
        QCOMPARE(m_answer["pages"_L1].toInt(), pages);
        QStringList read = labelsOf(file, pages);
        const QStringList wanted = numbers(labels);
        QCOMPARE(read.mid(read.size() - wanted.size()), wanted);
        QVERIFY((read.size() - wanted.size()) % 2 == 0); // page 1 is a right-hand page

        // What is printed on a page is what its label says.
        for (const int index : {0, 9, 30}) {
            const int page = static_cast<int>(read.size() - wanted.size()) + index + 1;
            const QByteArray text = output(u"pdftotext"_s,
                {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), file, u"-"_s});
            QVERIFY2(text.contains(QByteArray("Page " + QByteArray::number(index + 1))), text.constData());
        }
    }

    void thePublicPackHoldsNothingExempt_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("cabinet") << u"2024-06-13"_s;
        QTest::newRow("the invented committee") << u"2024-05-21"_s;
    }

    void thePublicPackHoldsNothingExempt()
    {
        QFETCH(QString, day);
        const QString open = pack(day, u"public"_s);
        const QString closed = pack(day, u"restricted"_s);
        QVERIFY(!open.isEmpty() && !closed.isEmpty());
        const QString inflated = m_folder.filePath(u"inflated.pdf"_s);
        QVERIFY(!output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, open, inflated}).startsWith("failed"));
        const QByteArray everything = (bytesOf(open) + bytesOf(inflated) + output(u"pdftotext"_s, {open, u"-"_s}).simplified()
            + output(u"pdfinfo"_s, {open})).toUpper();
        const QByteArray exempt = output(u"pdftotext"_s, {closed, u"-"_s}).simplified().toUpper();
        int seen = 0;
        for (const QByteArray &canary : canaries) {
            QVERIFY2(!everything.contains(canary.toUpper()), canary.constData());
            seen += exempt.contains(canary.toUpper()) ? 1 : 0;
        }
        QVERIFY(seen >= 2); // the restricted pack does hold them, so that the test means something

        const test::Ran clean = run({u"verify"_s, open, m_meetings.value(day)});
        QVERIFY2(clean.status == 0 && clean.json()["clean"_L1].toBool(), qPrintable(clean.all()));
        const test::Ran leaking = run({u"verify"_s, closed, m_meetings.value(day)});
        QVERIFY2(leaking.status == 1 && !leaking.json()["findings"_L1].toArray().isEmpty(), qPrintable(leaking.all()));
    }

    void theAgendaOfTheCabinetReadsAsItShould()
    {
        const QString file = m_folder.filePath(u"agenda.pdf"_s);
        const test::Ran made = run({u"agenda"_s, m_meetings.value(u"2024-06-13"_s), u"--edition"_s, u"public"_s, u"--out"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).simplified();
        for (const QString &words : {u"Thursday, 13 June 2024"_s, u"2.00 pm"_s, u"Committee Room 1, County Hall, Matlock"_s,
                 u"Wednesday, 5 June 2024"_s, u"Helen Barrington"_s, u"Buxton Crescent Hotel"_s, u"EXEMPT"_s,
                 u"Executive Scrutiny Protocol"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is missing from: "_s + text));
        for (const QString &range : {u"1 - 10"_s, u"11 - 42"_s, u"57 - 128"_s, u"163 - 164"_s, u"165 - 182"_s})
            QVERIFY2(text.contains(range), qPrintable(range + u" is missing from: "_s + text));
    }

    void aRegisterToPractiseOnPublishesNothing()
    {
        const test::Ran ran = run({u"publish"_s, m_meetings.value(u"2024-06-13"_s)});
        QVERIFY2(ran.status == 2 && ran.out.isEmpty(), qPrintable(ran.all()));
    }

private:
    test::Ran run(const QStringList &arguments) const
    {
        return test::runProgram(QStringList{u"--now"_s, u"2024-06-04T08:00:00Z"_s} + arguments, m_folder.filePath(u"sample.moothall"_s));
    }

    /// The file of a pack, made once; m_answer is what the program said of it.
    QString pack(const QString &day, const QString &edition)
    {
        const QString file = m_folder.filePath(u"%1-%2.pdf"_s.arg(day, edition));
        if (!m_answers.contains(file)) {
            const test::Ran made = run({u"pack"_s, m_meetings.value(day), u"--edition"_s, edition, u"--out"_s, file});
            if (made.status != 0) {
                qWarning("%s", qPrintable(made.all()));
                return {};
            }
            m_answers.insert(file, made.json());
        }
        m_answer = m_answers.value(file);
        return file;
    }

    QTemporaryDir m_folder;
    QHash<QString, QString> m_meetings; ///< ids by day
    QHash<QString, QJsonObject> m_answers;
    QJsonObject m_answer;
};

QTEST_GUILESS_MAIN(SamplePacksTest)
#include "sample_packs_test.moc"
