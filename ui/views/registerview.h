#pragma once

#include "core/base/error.h"
#include "core/domain/people.h"
#include "core/services/session.h"

#include <QWidget>

class QUndoStack;

namespace moothall {

/// A view over the open register: told which, and asked to read again when something changed.
class RegisterView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whose register, for everything that follows; before the first refresh().
    virtual void setRegister(const Session &session, const Authority &authority);
    virtual void refresh() = 0;
    /// Where the keyboard goes when the view is shown.
    virtual QWidget *firstFocus() = 0;
    /// What can be taken back in this view; none where nothing can.
    virtual QUndoStack *undoStack() { return nullptr; }

Q_SIGNALS:
    void openMeeting(moothall::MeetingId meeting);
    void newMeetingWanted();
    void committeesWanted();
    void stylesWanted();
    /// Something in the register changed through this view.
    void changed();
    void problem(const moothall::Error &error);

protected:
    const Session &session() const { return m_session; }
    const Authority &authority() const { return m_authority; }
    bool isReadOnly() const { return !m_session.reg || m_session.reg->isReadOnly(); }
    QDate today() const { return m_session.clock.today(); }

private:
    Session m_session;
    Authority m_authority;
};

} // namespace moothall
