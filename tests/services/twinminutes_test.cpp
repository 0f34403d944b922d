#include "core/services/confirming.h"
#include "core/services/documents.h"
#include "tests/services/support.h"

#include <QDirIterator>
#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Grounds grounds{{3}, false, u"business affairs"_s, u"the price would suffer"_s};

/// Words that only exempt texts hold, one for each place that has any.
const QStringList secrets{u"zephyranthes"_s,  u"quixoticwharf"_s, u"larkspurdeal"_s,
                          u"brambleprice"_s,  u"cobaltoffer"_s,   u"heronfigure"_s,
                          u"marzipanclause"_s};
/// What everybody may read of the same items.
const QStringList openWords{u"considered the quay"_s, u"publish the plan"_s};

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// Everything that a reader of the file could come upon, its packing taken off.
QByteArray allOf(const QString &file)
{
    QFile raw(file);
    QByteArray bytes = raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    if (file.endsWith(".pdf"_L1))
        return bytes + outputOf(u"pdftotext"_s, {file, u"-"_s}) +
               outputOf(u"mutool"_s, {u"show"_s, file, u"grep"_s}) +
               outputOf(u"pdfinfo"_s, {u"-struct-text"_s, file});
    if (file.endsWith(".docx"_L1) || file.endsWith(".odt"_L1))
        return outputOf(u"unzip"_s, {u"-p"_s, file});
    return bytes;
}

RichText rich(const QString &text)
{
    return RichText::fromPlain(text);
}

} // namespace

/// A meeting whose public and exempt items have minutes in two wordings, side by side.
class TwinMinutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody());
        // A public item with an exempt annex to its minute.
        Minute twin;
        twin.heading = u"The quay"_s;
        twin.open.narrative = rich(u"Members considered the quay at length."_s);
        twin.open.resolved = {rich(u"publish the plan"_s)};
        twin.exempt.narrative = rich(u"The tenant named the sum of zephyranthes in confidence."_s);
        twin.exempt.resolved = {rich(u"accept the quixoticwharf tender in full"_s)};
        twin.exempt.reasons = rich(u"The larkspurdeal would lapse in the autumn otherwise."_s);
        twin.exempt.alternatives =
            rich(u"A brambleprice reserve was thought too low by members."_s);
        m_quay = m_register->anItem(m_meeting, u"The quay"_s);
        QVERIFY(saveMinute(session(), m_quay, twin));
        // An exempt item with its public wording.
        AgendaItem sale;
        sale.title = u"Sale of land"_s;
        sale.exemptTitle = u"Sale of land to the cobaltoffer company"_s;
        sale.part = Part::Exempt;
        sale.grounds = grounds;
        m_sale = addItem(session(), m_meeting, sale, {}).value();
        Minute sold;
        sold.open.narrative = rich(u"The recommendations in the report were approved."_s);
        sold.exempt.narrative = rich(u"The heronfigure was read to the meeting by an officer."_s);
        QVERIFY(saveMinute(session(), m_sale, sold));
        Motion motion;
        motion.text = u"That the marzipanclause be struck out of the contract"_s;
        QVERIFY_RESULT(recordMotion(session(), m_sale, motion));
    }

    void noPublicFormHoldsAnExemptWord_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : documentEndings())
            QTest::newRow(qPrintable(ending)) << ending;
    }

    void noPublicFormHoldsAnExemptWord()
    {
        QFETCH(QString, ending);
        const QString open = m_register->folder() + u"/public."_s + ending;
        const auto made = makeMinutes(session(), m_meeting, Edition::Public, open);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        const QByteArray all = allOf(open).simplified();
        for (const QString &word : openWords)
            QVERIFY2(all.contains(word.toUtf8()), qPrintable(word)); // it is looked into, truly
        for (const QString &secret : secrets)
            QVERIFY2(!all.toLower().contains(secret.toUtf8()), qPrintable(secret));

        // And the exempt edition has them all, so that their absence says something.
        const QString exempt = m_register->folder() + u"/exempt."_s + ending;
        QVERIFY(makeMinutes(session(), m_meeting, Edition::Restricted, exempt));
        const QByteArray closed = allOf(exempt).simplified().toLower();
        for (const QString &secret : secrets)
            QVERIFY2(closed.contains(secret.toUtf8()), qPrintable(secret));
    }

    void neitherDoTheClipboardAndTheRecordOfDecisions()
    {
        const auto copied = minutesText(session(), m_meeting, Edition::Public);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().sentence()));
        const QString decisions = m_register->folder() + u"/decisions.html"_s;
        const auto made = makeDecisions(session(), m_meeting, decisions);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        const QByteArray written = allOf(decisions).simplified();
        QVERIFY(written.contains("publish the plan"));
        QVERIFY(copied->html.contains(u"considered the quay"_s));
        QVERIFY(copied->plain.contains(u"considered the quay"_s));
        for (const QString &secret : secrets) {
            QVERIFY2(!copied->html.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
            QVERIFY2(!copied->plain.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
            QVERIFY2(!written.toLower().contains(secret.toUtf8()), qPrintable(secret));
        }
    }

    void aWordThatStraysIntoThePublicMinuteStopsEveryForm()
    {
        Minute twin = *loadMeeting(session(), m_meeting)->item(m_quay)->minute;
        twin.open.narrative = twin.exempt.narrative;
        QVERIFY(saveMinute(session(), m_quay, twin));
        for (const QString &ending : documentEndings()) {
            const QString open = m_register->folder() + u"/stray."_s + ending;
            const auto made = makeMinutes(session(), m_meeting, Edition::Public, open);
            QVERIFY2(!made && made.error().code() == ErrorCode::Leak, qPrintable(ending));
            QVERIFY(!QFile::exists(open));
        }
        QCOMPARE(minutesText(session(), m_meeting, Edition::Public).error().code(),
                 ErrorCode::Leak);
    }

private:
    Session session() { return m_register->session(); }

    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_quay;
    ItemId m_sale;
};

QTEST_GUILESS_MAIN(TwinMinutesTest)
#include "twinminutes_test.moc"
