#include "core/services/despatching.h"

#include "core/services/distribution.h"
#include "core/services/letters.h"
#include "core/store/packstore.h"
#include "tests/services/packmaking.h"

#include <QRegularExpression>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// The message that takes a published agenda to who gets no paper, read back by Python's own mail
/// reader.
class DespatchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_making;

    Session session() { return m_making->session(); }
    QString file() { return m_making->out(u"draft.eml"_s); }
    BodyId body() { return m_making->record().body.id; }

    PersonId person(const QString &name, const QString &email)
    {
        Person made;
        made.name = name;
        made.email = email;
        return savePerson(session(), made).value();
    }

    void list(const QList<DistributionEntry> &entries)
    {
        QVERIFY_RESULT(saveDistribution(session(), body(), {entries, false}));
    }

    /// What another reader says of it: header lines, the text, then each attachment as "NAME SIZE
    /// BEGINNING".
    QString readBack()
    {
        const QString script =
            u"import email,sys\n"
            "from email import policy\n"
            "m=email.message_from_binary_file(open(sys.argv[1],'rb'),policy=policy.default)\n"
            "assert not m.defects,m.defects\n"
            "for h in ('From','To','Bcc','Subject','X-Unsent'): print(h+': '+str(m[h]))\n"
            "print(m.get_body().get_content())\n"
            "for a in m.iter_attachments(): print(a.get_filename(),len(a.get_content()),a.get_content()[:5])\n"_s;
        const auto ran = runTool(u"python3"_s, {u"-c"_s, script, file()});
        return QString::fromUtf8(ran.text);
    }

private Q_SLOTS:
    void init() { m_making = std::make_unique<PackMaking>(); }

    void nothingIsSentThatIsNotPublished()
    {
        const auto despatch = writeDespatch(session(), m_making->meeting, file());
        QVERIFY(!despatch);
        QCOMPARE(despatch.error().code(), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(file()));
    }

    void readersOfMailGetThePublicPackAndNobodySeesTheOthers()
    {
        const ItemId open = m_making->item(u"Repairs of the quay"_s);
        m_making->attach(open, m_making->taken(u"Report"_s, u"quay"_s, 2));
        const ItemId kept = m_making->exemptItem(u"Land"_s, u"Lease of Pier Seven"_s);
        m_making->attach(kept, m_making->taken(u"Terms"_s, u"ninety"_s, 1));
        QVERIFY_RESULT(publishAgenda(session(), m_making->meeting));
        const QString welsh = u"Councillor Gwenllïan Ŵyn-Penderyn"_s;
        list({{person(u"Councillor A Ash"_s, u"ash@ambershire.example"_s),
               u"Councillor A Ash"_s,
               {},
               Edition::Restricted,
               1,
               true},
              {person(welsh, u"gw@ambershire.example"_s), welsh, {}, Edition::Public, 1, true},
              {person(u"Councillor C Cole"_s, {}),
               u"Councillor C Cole"_s,
               {},
               Edition::Public,
               1,
               true},
              {person(u"Councillor D Dale"_s, u"dale@ambershire.example"_s),
               u"Councillor D Dale"_s,
               {},
               Edition::Public,
               1,
               false},
              {{}, u"Press"_s, u"news@amber.example"_s, Edition::Public, 1, true}});
        const auto despatch = writeDespatch(session(), m_making->meeting, file());
        QVERIFY_RESULT(despatch);
        QCOMPARE(despatch->to, (QStringList{u"Councillor A Ash"_s, welsh, u"Press"_s}));
        QCOMPARE(despatch->noAddress, QStringList{u"Councillor C Cole"_s});
        QVERIFY(despatch->hasPack);
        const QString said = readBack();
        const PublishedPack pack = m_making->record().packs.first();
        QVERIFY2(said.contains(u"To: None"_s), qPrintable(said));
        QVERIFY2(said.contains(u"ash@ambershire.example"_s) &&
                     said.contains(u"gw@ambershire.example"_s) &&
                     said.contains(u"news@amber.example"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"Gwenllïan Ŵyn-Penderyn"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"dale@"_s) && !said.contains(u"Cole"_s), qPrintable(said));
        QVERIFY2(said.contains(u"X-Unsent: 1"_s) && said.contains(u"Repairs of the quay"_s),
                 qPrintable(said));
        QVERIFY2(!said.contains(u"Pier Seven"_s), qPrintable(said));
        const qint64 size = QFileInfo(packPlace(session().reg->papersFolder(), pack.sha256)).size();
        QVERIFY2(said.contains(u".pdf %1 b'%PDF-'"_s.arg(size)), qPrintable(said));
        const auto bytes = readFile(file());
        QVERIFY_RESULT(bytes);
        for (const QByteArray &line : bytes->split('\n'))
            QVERIFY2(line.size() <= 998, line.constData());
    }

    /// What an exempt item asks of somebody isn't in a message.
    void whoIsToDoSomethingHearsOfIt()
    {
        const QString folder = m_making->out(u"actions"_s);
        QCOMPARE(writeActionMessages(session(), m_making->meeting, folder).error().code(),
                 ErrorCode::NotFound);
        const ItemId open = m_making->item(u"Repairs of the quay"_s);
        const ItemId kept = m_making->exemptItem(u"Land"_s, u"Lease of Pier Seven"_s);
        (void)person(u"Councillor A Ash"_s, u"ash@ambershire.example"_s);
        for (const auto &[item, action] :
             {std::pair(
                  open,
                  Action{
                      {}, u"order the stones"_s, u"Councillor A Ash"_s, QDate(2024, 7, 1), false}),
              std::pair(open, Action{{}, u"done long ago"_s, u"Councillor A Ash"_s, {}, true}),
              std::pair(kept,
                        Action{{}, u"offer ninety pounds"_s, u"Councillor A Ash"_s, {}, false}),
              std::pair(open,
                        Action{{}, u"tell the harbour master"_s, u"Jo Penrose"_s, {}, false})})
            QVERIFY_RESULT(recordAction(session(), item, action));
        const auto names = writeActionMessages(session(), m_making->meeting, folder);
        QVERIFY_RESULT(names);
        QCOMPARE(*names, (QStringList{u"01 Councillor A Ash.eml"_s, u"02 Jo Penrose.eml"_s}));
        QVERIFY(QFile::copy(folder + u"/"_s + names->first(), file()));
        const QString said = readBack();
        QVERIFY2(said.contains(u"To: Councillor A Ash <ash@ambershire.example>"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"order the stones (by 1 July 2024)"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"ninety"_s) && !said.contains(u"long ago"_s) &&
                     !said.contains(u"harbour master"_s),
                 qPrintable(said));
    }

    void aSummonsGoesToThoseOnlyWhoConsented()
    {
        Body council = m_making->record().body;
        council.kind = BodyKind::Council;
        QVERIFY_RESULT(saveBody(session(), council));
        m_making->attach(m_making->item(u"Budget"_s), m_making->taken(u"Report"_s, u"budget"_s, 1));
        QVERIFY_RESULT(publishAgenda(session(), m_making->meeting));
        DistributionEntry ash{person(u"Councillor A Ash"_s, u"ash@ambershire.example"_s),
                              u"Councillor A Ash"_s,
                              {},
                              Edition::Restricted,
                              1,
                              true};
        list({ash});
        QCOMPARE(writeDespatch(session(), m_making->meeting, file()).error().code(),
                 ErrorCode::NotFound);
        ash.consent = QDate(2024, 5, 1);
        list({ash});
        const auto despatch = writeDespatch(session(), m_making->meeting, file());
        QVERIFY_RESULT(despatch);
        QVERIFY2(readBack().contains(u"Subject: Summons"_s), qPrintable(readBack()));
    }

    void aPackThatIsNotWhatWasPublishedIsNotSent()
    {
        const ItemId item = m_making->item(u"Repairs of the quay"_s);
        const Paper paper = m_making->taken(u"Report"_s, u"quay"_s, 2);
        m_making->attach(item, paper);
        QVERIFY_RESULT(publishAgenda(session(), m_making->meeting));
        list({{person(u"Councillor A Ash"_s, u"ash@ambershire.example"_s),
               u"Councillor A Ash"_s,
               {},
               Edition::Public,
               1,
               true}});
        QVERIFY_RESULT(writeDespatch(session(), m_making->meeting, file()));
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::resize(
            packPlace(session().reg->papersFolder(), m_making->record().packs.first().sha256),
            100));
        QCOMPARE(writeDespatch(session(), m_making->meeting, file()).error().code(),
                 ErrorCode::Damaged);
        QVERIFY(!QFile::exists(file()));
    }
};

QTEST_GUILESS_MAIN(DespatchingTest)
#include "despatching_test.moc"
