#include "core/base/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

#include <atomic>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

std::atomic<Language> ofInterface = Language::English;

constexpr int asInterface = -1;
thread_local int ofThread = asInterface;

/// The one translator of the process: it asks at every text which language is spoken on this thread.
class Interpreter : public QTranslator
{
public:
    explicit Interpreter(QObject *parent)
        : QTranslator(parent)
    {
        // Without its file a language says what the sources say.
        static_cast<void>(m_english.load(u":/i18n/moothall_en.qm"_s));
        static_cast<void>(m_welsh.load(u":/i18n/moothall_cy.qm"_s));
        static_cast<void>(m_qtWelsh.load(u":/i18n/qtbase_cy.qm"_s));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *note, int n) const override
    {
        const Language spoken = ofThread == asInterface ? ofInterface.load() : Language(ofThread);
        if (spoken == Language::Welsh) {
            if (const QString welsh = m_welsh.translate(context, text, note, n); !welsh.isEmpty())
                return welsh;
            if (const QString welsh = m_qtWelsh.translate(context, text, note, n); !welsh.isEmpty())
                return welsh;
        }
        return m_english.translate(context, text, note, n);
    }

private:
    QTranslator m_english;
    QTranslator m_welsh;
    QTranslator m_qtWelsh;
};

} // namespace

QString tagOf(Language language)
{
    return language == Language::Welsh ? u"cy"_s : u"en-GB"_s;
}

Language languageOf(const QString &tag)
{
    return tag == "cy"_L1 || tag.startsWith("cy-"_L1) ? Language::Welsh : Language::English;
}

QLocale localeOf(Language language)
{
    return {language == Language::Welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom};
}

void speakLanguages()
{
    QCoreApplication::installTranslator(new Interpreter(QCoreApplication::instance()));
}

Language interfaceLanguage()
{
    return ofInterface;
}

void setInterfaceLanguage(Language language)
{
    if (ofInterface.exchange(language) == language)
        return;
    QLocale::setDefault(localeOf(language));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

Speaking::Speaking(Language language)
    : m_before(std::exchange(ofThread, int(language)))
{
}

Speaking::~Speaking()
{
    ofThread = m_before;
}

} // namespace moothall
