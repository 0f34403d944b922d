#pragma once

#include "core/services/distribution.h"
#include "ui/models/rowsmodel.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// Who gets the papers of the open meeting's body, changed in its rows, each change one undo step.
class DistributionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DistributionPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void listChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeModel();
    QLayout *makeAdder();
    void add();
    void remove();
    /// One entry is to become another; none: it goes.
    bool change(const DistributionEntry &entry, const std::optional<DistributionEntry> &after);
    bool save(const DistributionList &after, const QString &what);
    bool setConsent(const DistributionEntry &entry, const QString &typed);

    OpenMeeting &m_meeting;
    DistributionList m_list;
    RowsModel<DistributionEntry> *m_model = nullptr;
    NoteLabel *m_note;
    QTableView *m_table = nullptr;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_usual;
};

} // namespace moothall
