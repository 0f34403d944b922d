#include "core/exchange/reviewfile.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = QByteArray(32, 's');

ReviewFile aFile()
{
    ReviewCopy copy;
    copy.uid = u"c-1"_s;
    copy.meeting = u"m-1"_s;
    copy.authority = u"Ambershire County Council"_s;
    copy.body = u"Harbour Committee"_s;
    copy.starts = QDateTime(QDate(2024, 6, 13), QTime(14, 0));
    copy.made = QDateTime(QDate(2024, 6, 14), QTime(8, 0), Qt::UTC);
    copy.by = u"Officer"_s;
    copy.to = u"Councillor A Ash"_s;
    copy.note = u"By Friday, please.\nThank you"_s;
    copy.paragraphs = {
        {u"i-1"_s, u"1/24"_s, u"The “roof”"_s, ReviewField::Narrative, 0, u"It leaks\tbadly "_s},
        {u"i-1"_s, u"1/24"_s, u"The “roof”"_s, ReviewField::Resolved, 1, u"mend it"_s}};
    ReviewFile file = sealedReview(copy, "%PDF-1.7 pages", secret);
    file.answer.by = u"Councillor A Ash"_s;
    file.answer.verdict = ReviewVerdict::SentBack;
    file.answer.at = QDateTime(QDate(2024, 6, 15), QTime(18, 30), Qt::UTC);
    file.answer.remarks = {{u"r-1"_s, RemarkKind::Proposal, u"i-1/narrative/0"_s, u"It drips."_s,
                            u"Councillor A Ash"_s, file.answer.at},
                           {u"r-2"_s,
                            RemarkKind::Comment,
                            u"page:1"_s,
                            u"The date is wrong."_s,
                            u"Councillor A Ash"_s,
                            {}},
                           {u"r-3"_s, RemarkKind::Comment, {}, u"Good work."_s, {}, {}}};
    return file;
}

QJsonObject objectOf(const ReviewFile &file)
{
    return QJsonDocument::fromJson(writeReviewFile(file)).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Whether a register would take the officer's part as its own.
bool isTaken(const QByteArray &bytes)
{
    const auto read = readReviewFile(bytes);
    return read && isSealedBy(*read, secret);
}

} // namespace

class ReviewFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyComesBackAsItWent()
    {
        const ReviewFile file = aFile();
        const auto read = readReviewFile(writeReviewFile(file));
        QVERIFY_RESULT(read);
        QVERIFY(isSealedBy(*read, secret));
        QVERIFY(!isSealedBy(*read, QByteArray(32, 't')));
        QCOMPARE(read->copy, file.copy);
        QCOMPARE(read->answer, file.answer);
        QCOMPARE(read->pages, file.pages);
        QCOMPARE(writeReviewFile(*read), writeReviewFile(file));
    }

    void anExemptCopySaysSo()
    {
        ReviewCopy copy = aFile().copy;
        QVERIFY(!writeReviewFile(aFile()).contains("exempt information"));
        copy.edition = Edition::Restricted;
        QVERIFY(writeReviewFile(sealedReview(copy, "x", secret)).contains("exempt information"));
    }

    void everyByteOfTheOfficersPartIsSealed()
    {
        const ReviewFile file = aFile();
        for (qsizetype at = 0; at < file.officer.size(); ++at) {
            for (const char other : {'0', 'x', ' ', '"', '\\', char(file.officer[at] ^ 1)}) {
                ReviewFile changed = file;
                changed.officer[at] = other;
                if (changed.officer != file.officer)
                    QVERIFY2(!isTaken(writeReviewFile(changed)), qPrintable(QString::number(at)));
            }
        }
        for (qsizetype at = 0; at < file.seal.size(); ++at) {
            ReviewFile changed = file;
            changed.seal[at] = changed.seal[at] == '0' ? '1' : '0';
            QVERIFY(!isTaken(writeReviewFile(changed)));
        }
        for (qsizetype at = 0; at < file.pages.size(); ++at) {
            ReviewFile changed = file;
            changed.pages[at] = '?';
            const auto read = readReviewFile(writeReviewFile(changed));
            QVERIFY(changed.pages == file.pages || !read);
        }
        ReviewFile shorter = file;
        shorter.officer.chop(1);
        QVERIFY(!isTaken(writeReviewFile(shorter)));
        ReviewFile bare = file;
        bare.seal.clear();
        QVERIFY(!isTaken(writeReviewFile(bare)));
        QJsonObject twice = objectOf(file);
        twice.insert(u"officer"_s, QString(QString::fromUtf8(file.officer) + u' '));
        QVERIFY(!isTaken(bytesOf(twice)));
    }

    void theChairsPartIsCheckedForForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const QJsonObject good{
            {u"uid"_s, u"r"_s}, {u"kind"_s, u"comment"_s}, {u"on"_s, u""_s}, {u"words"_s, u"w"_s}};
        const auto remark = [&](const QString &key, const QJsonValue &value) {
            QJsonObject object = good;
            object.insert(key, value);
            return QJsonValue(QJsonArray{object});
        };
        const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                            const QString &place) { QTest::newRow(name) << key << value << place; };
        row("verdict", u"verdict"_s, u"approved"_s, u"chair.verdict"_s);
        row("number for words", u"by"_s, 7, u"chair.by"_s);
        row("moment", u"at"_s, u"yesterday"_s, u"chair.at"_s);
        row("no list", u"remarks"_s, u"none"_s, u"chair.remarks"_s);
        row("no object", u"remarks"_s, QJsonArray{3}, u"chair.remarks[0]"_s);
        row("no such paragraph", u"remarks"_s, remark(u"on"_s, u"i-9/narrative/0"_s),
            u"chair.remarks[0].on"_s);
        row("page nought", u"remarks"_s, remark(u"on"_s, u"page:0"_s), u"chair.remarks[0].on"_s);
        row("proposal for nothing", u"remarks"_s, remark(u"kind"_s, u"proposal"_s),
            u"chair.remarks[0].on"_s);
        row("kind", u"remarks"_s, remark(u"kind"_s, u"order"_s), u"chair.remarks[0].kind"_s);
        row("empty", u"remarks"_s, remark(u"words"_s, u" "_s), u"chair.remarks[0].words"_s);
        row("too long", u"remarks"_s, remark(u"words"_s, QString(reviewbounds::words + 1, u'x')),
            u"chair.remarks[0].words"_s);
        row("long name", u"by"_s, QString(reviewbounds::name + 1, u'x'), u"chair.by"_s);
        row("twice", u"remarks"_s, QJsonArray{good, good}, u"chair.remarks[1].uid"_s);
        QJsonArray many;
        for (int i = 0; i <= reviewbounds::remarks; ++i)
            many.append(good);
        row("too many", u"remarks"_s, many, u"chair.remarks"_s);
    }

    void theChairsPartIsCheckedForForm()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        QJsonObject object = objectOf(aFile());
        QJsonObject chair = object["chair"_L1].toObject();
        chair.insert(key, value);
        object.insert(u"chair"_s, chair);
        const auto read = readReviewFile(bytesOf(object));
        QVERIFY(!read);
        QCOMPARE(read.error().place(), place);
        QVERIFY(!read.error().sentence().isEmpty());
    }

    void noMutationIsMoreThanAnError()
    {
        const QByteArray whole = writeReviewFile(aFile());
        const qsizetype chair = whole.indexOf("\"chair\"");
        QVERIFY(chair > 0);
        QRandomGenerator random(20240613);
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole;
            const int changes = 1 + int(random.bounded(4));
            for (int i = 0; i < changes; ++i) {
                // Half of them anywhere, half in what the chair says.
                const qsizetype from = round % 2 ? chair : 0;
                const qsizetype at = from + qsizetype(random.bounded(quint32(bytes.size() - from)));
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + random.bounded(20));
                    break;
                default:
                    bytes.insert(
                        at, bytes.mid(random.bounded(quint32(bytes.size())), random.bounded(30)));
                }
            }
            const auto read = readReviewFile(bytes);
            if (read)
                continue;
            ++refused;
            QVERIFY(!read.error().sentence().isEmpty());
        }
        QVERIFY(refused > 100);
    }

    void otherFilesAreRefusedByName()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{}"), QByteArray("%PDF-1.7"), QByteArray(100'000, '[')}) {
            const auto read = readReviewFile(bytes);
            QVERIFY(!read);
            QCOMPARE(read.error().code(), ErrorCode::BadInput);
        }
        QJsonObject newer = objectOf(aFile());
        newer.insert(u"version"_s, 2);
        const auto read = readReviewFile(bytesOf(newer));
        QVERIFY(!read && read.error().sentence().contains(u"newer"_s));
    }
};

QTEST_GUILESS_MAIN(ReviewFileTest)
#include "reviewfile_test.moc"
