#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace moothall {

/// A piece of HTML as it was met: no tree, no judgement.
struct HtmlToken
{
    enum class Kind { Text, Start, End };

    Kind kind = Kind::Text;
    QString text;                       ///< Text: entities resolved
    QString name;                       ///< Start, End: lower case, with its prefix ("o:p")
    QHash<QString, QString> attributes; ///< Start
};

/// Reads HTML piece by piece, whatever somebody sends: never fails, looks at every character once.
/// Comments (and what Word hides in them), declarations, scripts and sheets are passed over.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {}

    /// False at the end.
    bool next(HtmlToken &token);

private:
    bool readTag(HtmlToken &token);
    void readAttributes(HtmlToken &token);
    void passOver(const QString &element);
    void skipSpace();

    QStringView m_html;
    qsizetype m_at = 0;
};

/// Text with its entities ("&pound;", "&#8217;") resolved.
QString withoutEntities(QStringView text);

} // namespace moothall
