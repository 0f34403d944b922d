#pragma once

#include <QLocale>
#include <QString>

namespace moothall {

/// What Moothall speaks: its interface, and the documents it makes.
enum class Language { English, Welsh };

/// "en-GB", "cy": BCP 47, as documents and the register have it. Anything that isn't Welsh is English.
QString tagOf(Language language);
Language languageOf(const QString &tag);
/// Dates and numbers as they are written in it in this country.
QLocale localeOf(Language language);

/// Makes tr() speak both languages in this process, English with its plurals. The files of `translations/` must be among
/// its resources (/i18n); what isn't there stays English. Once a process, on its main thread.
void speakLanguages();

/// The language of the interface. Setting it makes QLocale() follow and sends QEvent::LanguageChange to the application,
/// which Widgets pass on to every window. On the main thread only.
Language interfaceLanguage();
void setInterfaceLanguage(Language language);

/// While it lives, tr() on this thread speaks the language of a document, whatever the interface speaks.
class Speaking
{
public:
    explicit Speaking(Language language);
    explicit Speaking(const QString &tag) : Speaking(languageOf(tag)) {}
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    int m_before;
};

} // namespace moothall
