#include "core/services/samplepapers.h"

#include "core/exchange/meetingfile.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(MOOTHALL_SOURCE_DIR) + u"/resources/sample/"_s + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? QString::fromUtf8(process.readAll())
        : u"failed: "_s + QString::fromUtf8(process.readAll());
}

} // namespace

class SamplePapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperHasItsLength_data()
    {
        QTest::addColumn<QJsonObject>("recipe");
        const QJsonObject recipes = QJsonDocument::fromJson(resource(u"papers"_s)).object();
        QVERIFY(!recipes.isEmpty());
        for (auto recipe = recipes.begin(); recipe != recipes.end(); ++recipe)
            QTest::newRow(qPrintable(recipe.key())) << recipe.value().toObject();
    }

    void everyPaperHasItsLength()
    {
        QFETCH(QJsonObject, recipe);
        QHash<QString, MeetingRecord> meetings;
        for (const QString &name : {u"scrutiny-2022-12-01"_s, u"cabinet-2024-04-29"_s}) {
            const auto read = readMeetingFile(resource(name), m_folder.path());
            QVERIFY_RESULT(read);
            QCOMPARE(read->warnings, QStringList());
            meetings.insert(name, read->record);
        }
        const auto paper = makeSamplePaper(recipe, meetings);
        QVERIFY_RESULT(paper);
        const QString file = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(*paper);
        out.close();
        const QString pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(output(u"pdfinfo"_s, {file})).captured(1);
        QCOMPARE(pages.toInt(), recipe["pages"_L1].toInt());
        const QString checked = output(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(!checked.startsWith(u"failed"_s), qPrintable(checked));
        const QString canary = recipe["canary"_L1].toString();
        const QString text = output(u"pdftotext"_s, {file, u"-"_s}).simplified();
        QVERIFY(canary.isEmpty() || text.contains(canary));
        // What is for everybody never holds a word of what isn't.
        const bool exempt = !canary.isEmpty();
        for (const auto word : {"KINGFISHER"_L1, "MARBLE LANTERN"_L1, "ZEBRAFINCH"_L1, "COBALT"_L1, "PERIWINKLE"_L1, "VELVET"_L1})
            QVERIFY2(exempt || !text.contains(word, Qt::CaseInsensitive), word.data());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SamplePapersTest)
#include "samplepapers_test.moc"
