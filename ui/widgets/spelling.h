#pragma once

#include "core/tasks/task.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace moothall {

/// Which words of a language are known: its dictionary's, the user's own, and the names that a meeting brings. GUI
/// thread only; the dictionary is read on a worker, and until it is there every word counts as known.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// "en-GB", "cy". Reads the dictionary of that language where it isn't the one that is there already.
    void setLanguage(const QString &language);
    /// Words that are right in this meeting, whatever the dictionary says: of members, places, bodies.
    void setNames(const QSet<QString> &words);

    bool knows(const QString &word) const;
    /// A sentence that says what to install, where the language has no dictionary here; empty otherwise.
    QString missing() const;
    bool isReady() const { return m_dictionary != nullptr; }

    /// Puts a word among the user's own for good (kept by Enchant, for all programs).
    void learn(const QString &word);
    /// Gives what may have been meant, best first, to `onDone`; asked of the dictionary on a worker.
    void suggest(QObject *context, const QString &word, std::function<void(const QStringList &)> onDone) const;

Q_SIGNALS:
    /// Another dictionary, a name or a learnt word: look at every word again.
    void changed();

private:
    struct Dictionary;

    QString m_language;
    std::shared_ptr<Dictionary> m_dictionary;
    bool m_isMissing = false;
    QSet<QString> m_names;
};

/// The words of a text that a dictionary can be asked for: runs of letters with what joins them ("o’clock", "Blyth's"),
/// none that holds a digit or is an address.
struct SpelledWord
{
    qsizetype at = 0;
    QString word; ///< with a straight apostrophe
    qsizetype length() const { return word.size(); }
};
QList<SpelledWord> spelledWords(const QString &text);

} // namespace moothall
