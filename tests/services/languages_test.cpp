#include "core/services/languages.h"

#include "core/base/language.h"
#include "core/services/packs.h"
#include "tests/services/support.h"

#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a program says, and 0 where it is content.
QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// An English authority in Wales with an agenda of two standing items.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguages(); }
    void init();
    void cleanup() { setInterfaceLanguage(Language::English); }
    void anAgendaIsInOneLanguageUntilAnotherIsChosen();
    void theSecondLanguageFollowsAndIsMarked();
    void bothStandBesideOneAnother();
    void whatIsNotTranslatedIsMarkedAsTheOther();
    void theInterfaceDoesNotChangeADocument();
    void textsChangePlacesWithTheAuthoritysLanguage();

private:
    QString agendaAs(const QString &name)
    {
        const QString file = m_reg->folder() + u'/' + name;
        QFile::remove(file);
        const auto report = buildAgenda(m_reg->session(), m_meeting, {}, file);
        return report ? file : report.error().sentence();
    }

    std::unique_ptr<TestRegister> m_reg;
    MeetingId m_meeting;
    BodyId m_body;
    MeetingRecord m_record;
};

void LanguagesTest::init()
{
    m_reg = std::make_unique<TestRegister>();
    m_body = m_reg->aBody();
    m_meeting = m_reg->aMeeting(m_body);
    m_record = loadMeeting(m_reg->session(), m_meeting).value();
    QVERIFY_RESULT(setOtherTitle(m_reg->session(), m_record.items.first().id,
                                 u"Ymddiheuriadau am absenoldeb"_s));
    QVERIFY_RESULT(setOtherBodyName(m_reg->session(), m_body, u"Pwyllgor yr Harbwr"_s));
    QVERIFY_RESULT(setOtherVenue(m_reg->session(), m_meeting, u"Ystafell y Cei"_s));
}

void LanguagesTest::anAgendaIsInOneLanguageUntilAnotherIsChosen()
{
    const QString html = contentOf(agendaAs(u"one.html"_s));
    QVERIFY(html.contains(u"Harbour Committee"_s));
    QVERIFY(!html.contains(u"Pwyllgor"_s));
    const auto languages = documentLanguages(m_reg->session());
    QVERIFY_RESULT(languages);
    QCOMPARE(languages->manner, LanguageManner::One);
}

void LanguagesTest::theSecondLanguageFollowsAndIsMarked()
{
    QVERIFY_RESULT(setDocumentLanguages(m_reg->session(), {LanguageManner::BackToBack, false}));
    const QString html = contentOf(agendaAs(u"both.html"_s));
    const qsizetype english = html.indexOf(u"Apologies for absence"_s);
    const qsizetype welsh = html.indexOf(u"Ymddiheuriadau am absenoldeb"_s);
    QVERIFY2(english > 0 && welsh > english, qPrintable(html));
    QVERIFY(html.lastIndexOf(u"lang=\"cy\""_s, welsh) > english);
    QVERIFY(html.contains(u"Pwyllgor yr Harbwr"_s) && html.contains(u"Ystafell y Cei"_s));
    QVERIFY(html.contains(u"13 Mehefin 2024"_s));
    QVERIFY(html.contains(u"Public Document Pack / Pecyn Dogfennau Cyhoeddus"_s) ||
            html.contains(u"Annwyl Gynghorydd"_s));

    const QString pdf = agendaAs(u"both.pdf"_s);
    const QString plain = m_reg->folder() + u"/plain.pdf"_s;
    said(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, plain});
    QFile read(plain);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray bytes = read.readAll();
    QVERIFY(bytes.contains("/Lang (cy)"));
    QVERIFY(bytes.contains("/Lang (en-GB)"));
    const QByteArray text = said(u"pdftotext"_s, {u"-f"_s, u"2"_s, pdf, u"-"_s});
    QVERIFY2(text.contains("Ymddiheuriadau"), text.constData());

    QVERIFY_RESULT(setDocumentLanguages(m_reg->session(), {LanguageManner::BackToBack, true}));
    const QString turned = contentOf(agendaAs(u"turned.html"_s));
    QVERIFY(turned.indexOf(u"Ymddiheuriadau am absenoldeb"_s) <
            turned.indexOf(u"Apologies for absence"_s));
    QVERIFY(turned.contains(u"lang=\"en-GB\""_s));
}

void LanguagesTest::bothStandBesideOneAnother()
{
    QVERIFY_RESULT(setDocumentLanguages(m_reg->session(), {LanguageManner::SideBySide, false}));
    const QString pdf = agendaAs(u"beside.pdf"_s);
    const QByteArray text = said(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    bool beside = false;
    for (const QByteArray &line : text.split('\n'))
        beside = beside || (line.contains("Apologies") && line.contains("Ymddiheuriadau"));
    QVERIFY2(beside, text.constData());
    QVERIFY(said(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax or stream encoding errors"));
}

void LanguagesTest::whatIsNotTranslatedIsMarkedAsTheOther()
{
    QVERIFY_RESULT(setDocumentLanguages(m_reg->session(), {LanguageManner::BackToBack, false}));
    const auto texts = otherTexts(m_reg->session(), m_record);
    QVERIFY_RESULT(texts);
    const QList<const AgendaItem *> without = withoutOtherTitle(m_record, *texts);
    QCOMPARE(without.size(), m_record.items.size() - 1);
    const QString title = without.first()->title;
    const QString html = contentOf(agendaAs(u"left.html"_s));
    const qsizetype at = html.lastIndexOf(title.toHtmlEscaped());
    QVERIFY(at > html.indexOf(u"Ymddiheuriadau am absenoldeb"_s));
    const QString before = html.first(at).right(80);
    QVERIFY2(before.contains(u"lang=\"en-GB\""_s), qPrintable(before));
}

void LanguagesTest::theInterfaceDoesNotChangeADocument()
{
    const QString english = contentOf(agendaAs(u"before.html"_s));
    setInterfaceLanguage(Language::Welsh);
    QCOMPARE(contentOf(agendaAs(u"after.html"_s)), english);
}

void LanguagesTest::textsChangePlacesWithTheAuthoritysLanguage()
{
    Authority changed = m_record.authority;
    changed.language = u"cy"_s;
    // The authority's own name is written in the language it has now.
    QVERIFY_RESULT(updateAuthority(m_reg->session(), changed));
    const auto record = loadMeeting(m_reg->session(), m_meeting);
    QVERIFY_RESULT(record);
    QCOMPARE(record->authority.language, u"cy"_s);
    const QString html = contentOf(agendaAs(u"welsh.html"_s));
    QVERIFY2(html.contains(u"<html lang=\"cy\""_s) || html.contains(u"lang=\"cy\""_s),
             qPrintable(html.left(300)));
    QVERIFY(html.contains(u"Annwyl Gynghorydd"_s));
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
