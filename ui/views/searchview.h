#pragma once

#include "core/services/searching.h"
#include "core/tasks/latesttask.h"
#include "ui/views/foundplaces.h"
#include "ui/views/registerview.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace moothall {

/// Everything the register says, by its words as one types: of one body, between two days, of one
/// kind, exempt or not. Enter goes to the place itself.
class SearchView : public RegisterView
{
    Q_OBJECT

public:
    explicit SearchView(QWidget *parent = nullptr);

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    /// Types these words for somebody.
    void searchFor(const QString &words);
    bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    void chosen(const moothall::FoundPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *makeDay(const QString &name, const QString &hint);
    void search();
    void show(const Result<QList<SearchHit>> &hits);
    void take();

    QLineEdit *m_words;
    QComboBox *m_body;
    QComboBox *m_kind;
    QComboBox *m_audience;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QLabel *m_empty;
    QList<FoundPlace> m_found;
    LatestTask m_searching;
    bool m_isSearching = false;
    bool m_takesFirst = false; ///< Enter came before the answer
};

/// A day as it is typed into the search: "2024", "June 2024", "13/6/2024", "13 June 2024",
/// "2024-06-13". Of a year or month its first or last day. Invalid where it is none.
QDate typedDay(const QString &typed, bool last);

} // namespace moothall
