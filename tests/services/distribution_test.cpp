#include "core/services/distribution.h"

#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class DistributionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_made;
    MeetingId m_meeting;

    Session session() { return m_made->session(); }
    MeetingRecord record() { return loadMeeting(session(), m_meeting).value(); }
    BodyId body() { return record().body.id; }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<TestRegister>();
        const BodyId made = m_made->aBody();
        m_meeting = m_made->aMeeting(made);
        Membership member;
        member.person.name = u"Councillor A Ash"_s;
        const auto person = savePerson(session(), member.person);
        QVERIFY_RESULT(person);
        member.person.id = *person;
        member.body = made;
        QVERIFY_RESULT(saveMembership(session(), member));
    }

    void withoutAListItsMembersGetEverything()
    {
        const auto list = distributionOf(session(), record());
        QVERIFY_RESULT(list);
        QVERIFY(list->isUsual);
        QCOMPARE(list->entries.size(), 1);
        QCOMPARE(list->entries[0].name, u"Councillor A Ash"_s);
        QCOMPARE(list->entries[0].edition, Edition::Restricted);
        QVERIFY(!list->entries[0].byEmail);
    }

    void whatIsSavedComesBack()
    {
        DistributionEntry ash{record().members[0].person.id,
                              u" Councillor  A Ash"_s,
                              u"12 Quay Street\nAmber"_s,
                              Edition::Restricted,
                              1,
                              true,
                              QDate(2023, 5, 4)};
        const DistributionEntry press{{}, u"Press"_s, {}, Edition::Public, 4};
        QVERIFY_RESULT(saveDistribution(session(), body(), {{press, ash}, false}));
        m_made->close();
        m_made->open();
        const auto list = distributionOf(session(), record());
        QVERIFY_RESULT(list);
        ash.name = u"Councillor A Ash"_s;
        QCOMPARE(*list, (DistributionList{{press, ash}, false}));
        // Nobody is a list too, and it can be taken away.
        QVERIFY_RESULT(saveDistribution(session(), body(), {{}, false}));
        QCOMPARE(distributionOf(session(), record())->entries.size(), 0);
        QVERIFY_RESULT(saveDistribution(session(), body(), {{}, true}));
        QVERIFY(distributionOf(session(), record())->isUsual);
    }

    void whatIsWrongIsRefused()
    {
        for (const QList<DistributionEntry> &wrong : {QList<DistributionEntry>{{{}, u" "_s}},
                                                      {{{}, u"Press"_s}, {{}, u"press "_s}},
                                                      {{{}, u"Press"_s, {}, Edition::Public, 0}}})
            QCOMPARE(saveDistribution(session(), body(), {wrong, false}).error().code(),
                     ErrorCode::BadInput);
        QVERIFY(distributionOf(session(), record())->isUsual);
    }

    void spreadsheetsGoInAndOut()
    {
        const QByteArray csv =
            "Name,Address,Papers,Copies,Sent,Consent\r\n"
            "Councillor A Ash,\"12 Quay Street\nAmber\",exempt,,e-mail,2023-05-04\r\n"
            "Reception,,,3,,\r\n";
        const auto entries = distributionFromCsv(csv, record());
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).person, std::optional(record().members[0].person.id));
        QCOMPARE(entries->at(0).consent, QDate(2023, 5, 4));
        QVERIFY(entries->at(0).byEmail);
        QCOMPARE(entries->at(1), (DistributionEntry{{}, u"Reception"_s, {}, Edition::Public, 3}));
        QCOMPARE(*distributionFromCsv(distributionToCsv(*entries), record()), *entries);
        for (const char *wrong : {"address\nx\n", "name,papers\nA,pink\n", "name,copies\nA,many\n",
                                  "name,sent\nA,fax\n", "name,consent\nA,soon\n", "name\nA\na\n"})
            QCOMPARE(distributionFromCsv(wrong, record()).error().code(), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(DistributionTest)
#include "distribution_test.moc"
