#pragma once

#include "core/house/housestyle.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class StyleEdits;
class StyleFieldRow;
class StylePreview;

/// The house styles: those of the program, to be read and copied, and the authority's own, to be
/// edited beside the pages they make.
class StylesView : public RegisterView
{
    Q_OBJECT

public:
    explicit StylesView(QWidget *parent = nullptr);
    ~StylesView() override;

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    QUndoStack *undoStack() override;

    void choose(const QString &style);
    StylePreview &preview() { return *m_preview; }

private:
    struct Row
    {
        QString name;
        QString origin;
        bool isOwn = false;
    };

    QWidget *makeList();
    QWidget *makeEditor();
    void makeFields();
    void readStyles();
    void showStyle();
    void showFound();
    void copy();
    void rename();
    void remove();
    void commit(StyleFieldRow &row);
    void check(StyleFieldRow &row);
    const OwnStyle *chosenOwn() const;
    QString chosen() const;

    StyleEdits *m_edits;
    Authority m_now; ///< as the register has it
    RowsModel<Row> *m_styles = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_newName = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_used = nullptr;
    HeadingLabel *m_heading = nullptr;
    NoteLabel *m_advice = nullptr;
    QLineEdit *m_find = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<StyleFieldRow *> m_rows;
    QList<HeadingLabel *> m_groups; ///< by StyleGroup
    StylePreview *m_preview = nullptr;
};

/// What a style is called on the screen.
QString houseStyleTitle(const QString &name);

} // namespace moothall
