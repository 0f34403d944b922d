#pragma once

#include "core/services/privatenotice.h"

#include <QDialog>

class QDateTimeEdit;
class QPlainTextEdit;

namespace moothall {

class ForwardEdits;
class NoteLabel;

/// The second notice of a private meeting: what was said against deciding each matter in private,
/// what is answered, and when it was given. What is typed is kept when the notice is made and when
/// this closes, an undo step a matter.
class PrivateNoticeDialog : public QDialog
{
    Q_OBJECT

public:
    PrivateNoticeDialog(const Session &session, ForwardEdits &edits,
                        const QList<PrivateMatter> &matters, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// The notice is to be made: published, or as a draft.
    void noticeWanted(moothall::BodyId body, QDate on, bool publishes);
    void problem(const moothall::Error &error);
    void changed();

private:
    struct Fields
    {
        PrivateMatter matter;
        QPlainTextEdit *received = nullptr;
        QPlainTextEdit *response = nullptr;
    };

    QWidget *makeMatter(const PrivateMatter &matter);
    bool keep();
    void make(bool publishes);
    void recordGiven();
    void showState();

    Session m_session;
    ForwardEdits &m_edits;
    QList<Fields> m_fields;
    NoteLabel *m_state;
    QDateTimeEdit *m_given;
};

} // namespace moothall
