#include "ui/views/personalsettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRecent = 6;
const auto recentKey = "registers/recent"_L1;
const auto schemeKey = "look/scheme"_L1;
const auto languageKey = "look/language"_L1;
const auto largeTypeKey = "look/largeType"_L1;
const auto pageStripKey = "look/pageStrip"_L1;
const auto websiteKey = "website/folder"_L1;
const auto keysKey = "keys/chosen"_L1;
const auto geometryKey = "window/geometry"_L1;
const auto stateKey = "window/state"_L1;

QLatin1String previewKey(PersonalSettings::PreviewBeside what)
{
    return what == PersonalSettings::PreviewBeside::Minutes ? "look/preview-minutes"_L1 : "look/preview"_L1;
}

/// A path may hold what a key may not.
QString deskKey(const QString &file)
{
    return u"desk/"_s + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

PersonalSettings::PersonalSettings()
    : m_settings(std::make_unique<QSettings>())
{
}

PersonalSettings::PersonalSettings(const QString &file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

PersonalSettings::~PersonalSettings() = default;

QStringList PersonalSettings::recentRegisters() const
{
    return m_settings->value(recentKey).toStringList();
}

void PersonalSettings::noteRegister(const QString &file)
{
    QStringList recent = recentRegisters();
    recent.removeAll(file);
    recent.prepend(file);
    m_settings->setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

Scheme PersonalSettings::scheme() const
{
    const QString name = m_settings->value(schemeKey).toString();
    if (name == "light"_L1)
        return Scheme::Light;
    if (name == "dark"_L1)
        return Scheme::Dark;
    return name == "high-contrast"_L1 ? Scheme::HighContrast : Scheme::System;
}

void PersonalSettings::setScheme(Scheme scheme)
{
    QString name;
    switch (scheme) {
    case Scheme::Light: name = u"light"_s; break;
    case Scheme::Dark: name = u"dark"_s; break;
    case Scheme::HighContrast: name = u"high-contrast"_s; break;
    case Scheme::System: break;
    }
    m_settings->setValue(schemeKey, name);
}

Language PersonalSettings::language() const
{
    return languageOf(m_settings->value(languageKey, QLocale::system().bcp47Name()).toString());
}

void PersonalSettings::setLanguage(Language language)
{
    m_settings->setValue(languageKey, tagOf(language));
}

bool PersonalSettings::largeType() const
{
    return m_settings->value(largeTypeKey).toBool();
}

void PersonalSettings::setLargeType(bool large)
{
    m_settings->setValue(largeTypeKey, large);
}

bool PersonalSettings::showsPreview(PreviewBeside what) const
{
    return m_settings->value(previewKey(what), what == PreviewBeside::Agenda).toBool();
}

void PersonalSettings::setShowsPreview(PreviewBeside what, bool shows)
{
    m_settings->setValue(previewKey(what), shows);
}

bool PersonalSettings::showsPageStrip() const
{
    return m_settings->value(pageStripKey, false).toBool();
}

void PersonalSettings::setShowsPageStrip(bool shows)
{
    m_settings->setValue(pageStripKey, shows);
}

QString PersonalSettings::websiteFolder() const
{
    return m_settings->value(websiteKey).toString();
}

void PersonalSettings::setWebsiteFolder(const QString &folder)
{
    m_settings->setValue(websiteKey, folder);
}

QStringList PersonalSettings::keys() const
{
    return m_settings->value(keysKey).toStringList();
}

void PersonalSettings::setKeys(const QStringList &keys)
{
    m_settings->setValue(keysKey, keys);
}

QJsonObject PersonalSettings::deskState(const QString &file) const
{
    return QJsonDocument::fromJson(m_settings->value(deskKey(file)).toByteArray()).object();
}

void PersonalSettings::setDeskState(const QString &file, const QJsonObject &state)
{
    m_settings->setValue(deskKey(file), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QByteArray PersonalSettings::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

void PersonalSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

QByteArray PersonalSettings::windowState() const
{
    return m_settings->value(stateKey).toByteArray();
}

void PersonalSettings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(stateKey, state);
}

} // namespace moothall
