#pragma once

#include "ui/commands/minuteedits.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace moothall {

class Chip;
class SpellMarks;
class Spelling;
class OpenMeeting;
class Typing;

/// The minute of one item: number, heading, narrative, numbered resolutions, reasons and alternatives; of an exempt
/// item in two wordings, exempt and public. A run of typing is one undo step; within a second of a key the words are
/// in a draft.
class MinuteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MinuteEditor(OpenMeeting &meeting, QWidget *parent = nullptr);
    ~MinuteEditor() override;

    void showItem(std::optional<ItemId> item);
    void commitTyping();
    void toggleBold();
    void toggleItalic();
    void toggleList();
    /// Puts the caret after the last resolution, in a new one.
    void addResolution();
    /// Puts the phrase, or the member's name, whose beginning stands before the caret in its place.
    void completePhrase();
    /// Goes to the next word that the dictionary doesn't know, from the caret on, through all fields of the item.
    void goToUnknownWord();
    /// Selects a place of what is looked for in the item that is shown; the keyboard stays where it is.
    void showMatch(const MinuteMatch &match, const WordSearch &search);
    /// What is selected in the text that had the keyboard last, on one line; empty: nothing, or more than a line.
    QString selectedWords() const;
    void setLargeType(bool large);
    /// Gives the keyboard back to the text that had it last.
    void returnCaret();
    QTextEdit *field(MinuteField field) const { return m_fields[size_t(field)].edit; }

Q_SIGNALS:
    /// A sentence for the strip.
    void hint(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QTextEdit *edit = nullptr;
        Typing *typing = nullptr;
        SpellMarks *marks = nullptr;
    };

    QTextEdit *makeField(MinuteField which, const QString &name, const QString &placeholder);
    QWidget *makeBar();
    QWidget *makeFoldable(MinuteField which, const QString &name);
    void refresh();
    void put(QTextEdit *edit, const RichText &text);
    void showFormats();
    void commit();
    void keepDrafts();
    void numberResolutions();
    void showSpelling();
    void countWords();
    Part audience() const;
    QTextEdit *current() const;
    Minute typed() const;

    OpenMeeting &m_meeting;
    MinuteEdits m_edits;
    Spelling *m_spelling;
    std::optional<ItemId> m_item;
    std::array<Field, 4> m_fields;
    std::array<QToolButton *, 4> m_folds{};
    std::array<bool, 4> m_changed{};   ///< since the last save
    std::array<bool, 4> m_undrafted{}; ///< since the last draft
    Chip *m_number;
    QLineEdit *m_heading;
    Typing *m_headingTyping;
    QLineEdit *m_leadIn;
    Typing *m_leadInTyping;
    QToolButton *m_bold;
    QToolButton *m_italic;
    QToolButton *m_list;
    QToolButton *m_public;
    QToolButton *m_exempt;
    QLabel *m_words;
    QTimer m_draft;
    QTextEdit *m_last = nullptr;
};

} // namespace moothall
