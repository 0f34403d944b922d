#pragma once

#include "core/base/result.h"
#include "core/domain/richtext.h"
#include "core/domain/vocabulary.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace moothall {

/// What came up while a file was read: the first error, with the JSON path as its place, and every warning.
struct ReadingNotes
{
    std::optional<Error> error;
    QStringList warnings;

    void fail(const QString &path, const QString &sentence);
};

/// Reads one JSON object member by member. The first thing that is wrong goes into the notes and reading goes on with
/// a default, so that the reader of a format is a list of its fields; who began the reading looks at the notes when it
/// is over. `null` is as if the key weren't there. Keys that nobody asked for are warned of by finish().
class ObjectReader
{
public:
    /// `path` is the object's own: empty for the whole file, `items[4].papers[0]` within.
    ObjectReader(const QJsonValue &value, QString path, ReadingNotes &notes);

    /// `items[4].title`
    QString path(QLatin1StringView key) const;
    bool has(QLatin1StringView key) const;
    void fail(QLatin1StringView key, const QString &sentence) { m_notes->fail(path(key), sentence); }
    void warn(QLatin1StringView key, const QString &sentence);

    /// Text of one line or several; control characters other than line ends are dropped.
    QString text(QLatin1StringView key);
    /// Fails where it is missing or blank.
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool fallback = false);
    /// A whole number, not below 0.
    std::optional<int> number(QLatin1StringView key);
    /// "2024-06-13"
    std::optional<QDate> date(QLatin1StringView key);
    /// "2024-06-13T14:00": London wall time, without an offset
    std::optional<QDateTime> wallTime(QLatin1StringView key);
    /// "14:20"; invalid where it is missing
    QTime timeOfDay(QLatin1StringView key);
    RichText richText(QLatin1StringView key);
    QList<RichText> richTexts(QLatin1StringView key);
    /// An array of strings; a string alone is its lines.
    QStringList texts(QLatin1StringView key);
    QList<int> numbers(QLatin1StringView key);
    /// A word of a closed list.
    template<typename T>
    T choice(QLatin1StringView key, T fallback)
    {
        return optionalChoice<T>(key).value_or(fallback);
    }
    template<typename T>
    std::optional<T> optionalChoice(QLatin1StringView key)
    {
        const std::optional<QString> word = string(key);
        if (!word)
            return std::nullopt;
        const std::optional<T> value = fromToken<T>(*word);
        if (!value)
            failChoice(key, *word, tokens<T>());
        return value;
    }

    void object(QLatin1StringView key, const std::function<void(ObjectReader &)> &read);
    void objects(QLatin1StringView key, const std::function<void(ObjectReader &)> &read);
    /// A member as it is, for shapes of its own; undefined where there is none.
    QJsonValue raw(QLatin1StringView key);

    /// Warns of the keys that nobody asked for.
    void finish();

private:
    std::optional<QString> string(QLatin1StringView key);
    void failChoice(QLatin1StringView key, const QString &word, const QStringList &allowed);
    RichText richTextAt(const QJsonValue &value, const QString &at);

    QJsonObject m_object;
    QString m_path;
    ReadingNotes *m_notes;
    QSet<QString> m_asked;
};

/// "an object", "a number": what a value is, for error messages.
QString describe(const QJsonValue &value);

/// The text without control characters other than line ends and tabs.
QString withoutControls(QString text);

} // namespace moothall
