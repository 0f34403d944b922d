#include "core/services/copies.h"

#include "core/store/audit.h"
#include "tests/services/packmaking.h"

#include <QDir>
#include <QSet>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class CopiesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_made;

    Session session() { return m_made->session(); }
    QList<Recipient> three() const
    {
        return {{{}, u"Councillor A Ash"_s},
                {{}, u"Councillor Ffion Éclair-Jones"_s},
                {{}, u"Jo Penrose"_s}};
    }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<PackMaking>();
        m_made->attach(m_made->item(u"Harbour wall"_s),
                       m_made->taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        m_made->attach(m_made->exemptItem(u"A lease"_s, u"Lease to the ferry company"_s),
                       m_made->taken(u"Rent"_s, u"The rent that they pay,"_s, 2));
    }

    void everybodyGetsACopyOfTheirOwn()
    {
        const QString folder = m_made->out(u"copies"_s);
        const auto report = makeCopies(session(), m_made->meeting, {}, three(), folder);
        QVERIFY_RESULT(report);
        QCOMPARE(report->copies.size(), 3);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
        QCOMPARE(QFileInfo(report->files[0]).fileName(), u"Copy 1 of 3 Councillor A Ash.pdf"_s);
        QSet<QString> hashes;
        QSet<QByteArray> ids;
        for (int at = 0; at < 3; ++at) {
            const QString file = report->files[at];
            const QString mark = u"Copy %1 of 3: %2"_s.arg(at + 1).arg(three()[at].name);
            const QStringList pages = pageTexts(file);
            QCOMPARE(pages.size(), report->pages);
            for (const QString &page : pages)
                QVERIFY2(page.simplified().contains(mark), qPrintable(page));
            for (const Recipient &other : three())
                QVERIFY(other.name == three()[at].name || !pages.join(u' ').contains(other.name));
            QVERIFY(pages.join(u' ').contains(u"The rent that they pay"_s));
            QCOMPARE(sha256OfFile(file).value(), report->copies[at].sha256);
            hashes.insert(report->copies[at].sha256);
            const QByteArray id = runTool(u"qpdf"_s, {u"--show-object=trailer"_s, file}).text;
            ids.insert(id.mid(id.indexOf("/ID")));
            QVERIFY(runTool(u"qpdf"_s, {u"--check"_s, file}).code == 0);
            // An artifact: a reader of the structure doesn't hear it.
            QVERIFY(!runTool(u"pdfinfo"_s, {u"-struct-text"_s, file}).text.contains("Copy "));
        }
        QCOMPARE(hashes.size(), 3);
        QCOMPARE(ids.size(), 3);
    }

    void itIsRecordedWhoHadWhich()
    {
        const auto report =
            makeCopies(session(), m_made->meeting, {}, three(), m_made->out(u"copies"_s));
        QVERIFY_RESULT(report);
        const auto kept = copiesOf(session(), m_made->meeting);
        QVERIFY_RESULT(kept);
        QCOMPARE(*kept, report->copies);
        QCOMPARE(kept->at(1).name, u"Councillor Ffion Éclair-Jones"_s);
        QCOMPARE(history(session(), m_made->meeting)->first().what,
                 u"Made copy 3 of 3 of the exempt pack for Jo Penrose"_s);
        QVERIFY(!m_made->reg.database().execute(u"UPDATE pack_copy SET name = 'x'"_s));
        QVERIFY(!m_made->reg.database().execute(u"DELETE FROM pack_copy"_s));
    }

    void refusals()
    {
        const QString folder = m_made->out(u"copies"_s);
        QCOMPARE(makeCopies(session(), m_made->meeting, {}, {}, folder).error().code(),
                 ErrorCode::BadInput);
        QList<Recipient> twice = three();
        twice.append({{}, u"councillor a ash"_s});
        QCOMPARE(makeCopies(session(), m_made->meeting, {}, twice, folder).error().code(),
                 ErrorCode::BadInput);
        PackRequest marked;
        marked.copy = CopyMark{1, 2, u"Councillor A Ash"_s};
        QCOMPARE(
            buildPack(session(), m_made->meeting, marked, m_made->out(u"x.pdf"_s)).error().code(),
            ErrorCode::BadInput);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY_RESULT(makeCopies(session(), m_made->meeting, {}, three(), folder));
        QCOMPARE(makeCopies(session(), m_made->meeting, {}, three(), folder).error().code(),
                 ErrorCode::Exists);
        CancelSource source;
        source.request_stop();
        const CancelToken token = source.get_token();
        QCOMPARE(makeCopies(session(), m_made->meeting, {}, three(), m_made->out(u"none"_s), &token)
                     .error()
                     .code(),
                 ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(m_made->out(u"none"_s)));
        QCOMPARE(copiesOf(session(), m_made->meeting)->size(), 3);
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
