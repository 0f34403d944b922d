#pragma once

#include "core/services/bodies.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace moothall {

class HeadingLabel;
class NoteLabel;

/// The bodies of the authority, what is known of each, and its members; changed in place.
class CommitteesView : public RegisterView
{
    Q_OBJECT

public:
    explicit CommitteesView(QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    void makeBodySide();
    void makeMemberSide();
    QLayout *makeFields();
    void showBody();
    void readMembers();
    void addBody();
    void addMember();
    void endMembership();
    void saveFields();
    bool keep(const Body &body);
    bool keep(const Membership &membership);
    const Body *chosen() const;

    RowsModel<Body> *m_bodies;
    RowsModel<Membership> *m_members;
    QTableView *m_bodyTable;
    QTableView *m_memberTable;
    QLineEdit *m_newBody;
    QPushButton *m_addBody;
    HeadingLabel *m_heading;
    NoteLabel *m_note;
    QComboBox *m_kind;
    QLineEdit *m_venue;
    QSpinBox *m_quorum;
    QComboBox *m_numbering;
    QLineEdit *m_newMember;
    QComboBox *m_newRole;
    QPushButton *m_addMember;
    QPushButton *m_end;
    QWidget *m_right;
    bool m_filling = false;
};

} // namespace moothall
