#pragma once

#include "core/house/stylefields.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QTextEdit;

namespace moothall {

class NoteLabel;
class Typing;

/// One field of a house style to be edited: its name, what can be filled in, and the value by its
/// kind.
class StyleFieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit StyleFieldRow(const StyleField &field, QWidget *parent = nullptr);

    const StyleField &field() const { return m_field; }
    QJsonValue value() const;
    /// Puts a value in, unless somebody is typing here.
    void setValue(const QJsonValue &value);
    void setEditable(bool editable);
    /// What is wrong with what is typed; empty: nothing.
    void setProblem(const QString &sentence);
    /// Whether every word stands somewhere in the row.
    bool hasWords(const QStringList &words) const;
    /// Ends a run of typing.
    void end();
    /// Brings back what the register holds, for typing that it refused.
    void forget();

Q_SIGNALS:
    /// On every key.
    void edited();
    /// A run of typing ended, or a choice was made.
    void committed();
    void undoWanted();
    void redoWanted();

private:
    void makeLine(QBoxLayout &column);
    void makeText(QBoxLayout &column, double height);
    void makeFlag(QBoxLayout &column);
    void makeKinds(QBoxLayout &column, const QStringList &tokens, const QStringList &names);
    void wire(Typing *typing);

    StyleField m_field;
    QString m_title;
    QLineEdit *m_line = nullptr;
    QTextEdit *m_text = nullptr;
    QCheckBox *m_flag = nullptr;
    QList<QCheckBox *> m_kinds;
    QStringList m_tokens; ///< of each of m_kinds
    Typing *m_typing = nullptr;
    NoteLabel *m_problem;
};

} // namespace moothall
