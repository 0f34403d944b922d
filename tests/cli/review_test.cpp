#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

/// A draft goes to the chair and comes back, without a screen.
class ReviewCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftGoesAndComesBack()
    {
        QVERIFY(test::write(m_folder.filePath(u"m.json"_s),
                            R"json({"format": "moothall-meeting", "version": 1,
            "authority": {"name": "Thornleigh Council"}, "body": {"name": "Cabinet", "kind": "executive"},
            "meeting": {"starts": "2024-06-13T14:00", "venue": "Hall", "stage": "draft-minutes"},
            "items": [{"title": "Bridges", "minute": {"narrative": "Long lenght.", "resolved": ["mend them"]}}]})json"));
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"m.json"_s}).status, 0);
        const QString copy = m_folder.filePath(u"copy.mootreview"_s);
        const test::Ran sent =
            run({u"review-send"_s, u"1"_s, u"--what"_s, u"minutes"_s, u"--edition"_s, u"public"_s,
                 u"--to"_s, u"Councillor A Ash"_s, u"--out"_s, copy});
        QVERIFY2(sent.status == 0, qPrintable(sent.all()));
        QCOMPARE(sent.json()["paragraphs"_L1].toInt(), 3);

        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonValue draft =
            QJsonDocument::fromJson(object["officer"_L1].toString().toUtf8()).object();
        const QString on = draft["paragraphs"_L1][1]["item"_L1].toString() + u"/narrative/0"_s;
        object.insert(
            u"chair"_s,
            QJsonObject{{u"by"_s, u"A Ash"_s},
                        {u"verdict"_s, u"sent-back"_s},
                        {u"remarks"_s, QJsonArray{QJsonObject{{u"uid"_s, u"1"_s},
                                                              {u"kind"_s, u"proposal"_s},
                                                              {u"on"_s, on},
                                                              {u"words"_s, u"Long length."_s}}}}});
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(object).toJson());
        file.close();

        const test::Ran seen = run({u"review-return"_s, copy});
        QVERIFY2(seen.status == 0, qPrintable(seen.all()));
        const QJsonValue remark = seen.json()["returns"_L1][0]["remarks"_L1][0];
        QCOMPARE(remark["now"_L1].toString(), u"Long lenght."_s);
        QCOMPARE(remark["conflict"_L1].toBool(true), false);
        const test::Ran done = run(
            {u"review-return"_s, copy, u"--accept"_s, QString::number(remark["id"_L1].toInt())});
        QVERIFY2(done.status == 0, qPrintable(done.all()));
        QCOMPARE(done.json()["returns"_L1][0]["remarks"_L1][0]["decision"_L1].toString(),
                 u"accepted"_s);
        QCOMPARE(done.json()["added"_L1].toInt(-1), 0);

        object.insert(u"seal"_s, QString(64, u'0'));
        QVERIFY(test::write(copy, QJsonDocument(object).toJson()));
        QCOMPARE(run({u"review-return"_s, copy}).status, 2);
    }

private:
    test::Ran run(const QStringList &arguments)
    {
        return test::runProgram(arguments, m_folder.filePath(u"r.moothall"_s), m_folder.path());
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReviewCommandTest)
#include "review_test.moc"
