#pragma once

#include "core/base/language.h"
#include "ui/theme/colours.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace moothall {

/// What belongs to the person or the machine, with its types and defaults. Whatever is printed lives in the register.
class PersonalSettings
{
public:
    /// The person's own.
    PersonalSettings();
    /// In a file of its own, for tests.
    explicit PersonalSettings(const QString &file);
    ~PersonalSettings();

    QStringList recentRegisters() const;
    /// Puts a register first; the oldest fall off.
    void noteRegister(const QString &file);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    /// Larger letters where a meeting is minuted.
    /// What the interface speaks; until it is chosen, Welsh where the system does.
    Language language() const;
    void setLanguage(Language language);
    bool largeType() const;
    void setLargeType(bool large);
    /// Minutes need their room for the running order and the names: beside them the pack is folded away until wanted.
    enum class PreviewBeside { Agenda, Minutes };
    bool showsPreview(PreviewBeside what) const;
    void setShowsPreview(PreviewBeside what, bool shows);
    /// Small pictures of the pages beside them.
    bool showsPageStrip() const;
    void setShowsPageStrip(bool shows);
    /// Where the website was last written; empty: nowhere yet.
    QString websiteFolder() const;
    void setWebsiteFolder(const QString &folder);
    /// The keys that were chosen in place of the usual ones, as ActionKeys tells them.
    QStringList keys() const;
    void setKeys(const QStringList &keys);
    /// What was open in a register when it was left; empty: nothing is known.
    QJsonObject deskState(const QString &file) const;
    void setDeskState(const QString &file, const QJsonObject &state);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace moothall
