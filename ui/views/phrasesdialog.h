#pragma once

#include "core/domain/phrases.h"
#include "core/services/session.h"
#include "ui/models/rowsmodel.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace moothall {

class NoteLabel;

/// The authority's forms of words: changed in place, added below, taken off with Delete.
class PhrasesDialog : public QDialog
{
    Q_OBJECT

public:
    PhrasesDialog(const Session &session, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keep(const Phrase &phrase);
    void add();
    void refresh();

    Session m_session;
    RowsModel<Phrase> *m_model;
    QTableView *m_table;
    QLineEdit *m_shortName;
    QLineEdit *m_text;
    NoteLabel *m_note;
};

} // namespace moothall
