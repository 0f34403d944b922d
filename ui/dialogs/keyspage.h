#pragma once

#include "core/house/keyscard.h"
#include "ui/actions/actions.h"

#include <QDialog>
#include <QKeySequence>

#include <optional>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace moothall {

class ActionTable;
class KeyField;
class MessageStrip;
class WordsFilter;

/// Every key of the program and what it does, found by typing; the keys of actions are changed here, at once and for all
/// windows. Keys that somebody else has are taken over only when that was asked and answered.
class KeysPage : public QDialog
{
    Q_OBJECT

public:
    explicit KeysPage(const ActionTable &table, QWidget *parent);

    /// A sentence at the head of the page: what came of a card.
    void say(const QString &sentence);
    /// What a card of all keys as they are now holds.
    static QList<KeyGroup> cardOf(const ActionTable &table);

Q_SIGNALS:
    void cardToBeSaved();
    void cardToBePrinted();

protected:
    void done(int result) override;

private:
    void makeFields();
    void fill();
    void showChosen();
    void take(const QKeySequence &key);
    void give(UiAction id, const QKeySequence &key);
    std::optional<UiAction> chosen() const;

    const ActionTable &m_table;
    MessageStrip *m_strip;
    QStandardItemModel *m_model;
    WordsFilter *m_filter;
    QTableView *m_view = nullptr;
    QLabel *m_label = nullptr;
    KeyField *m_keys = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace moothall
