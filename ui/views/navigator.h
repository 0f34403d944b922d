#pragma once

#include "core/base/id.h"
#include "ui/widgets/itemviews.h"

namespace moothall {

/// The dark list at the left: the views, then the meetings that are open. House styles and the search are
/// reached from menus and other places and have no row.
class Navigator : public ListWidget
{
    Q_OBJECT

public:
    enum class Place { Today, Meetings, Calendar, ForwardPlan, Committees, People, Meeting, HouseStyles, Search };

    explicit Navigator(QWidget *parent = nullptr);

    struct OpenMeetingEntry
    {
        MeetingId id;
        QString title;
    };
    void setOpenMeetings(const QList<OpenMeetingEntry> &meetings);
    void setBadge(Place place, int count);
    /// Marks where the window is, without asking to go there.
    void showPlace(Place place, MeetingId meeting = {});
    Place place() const;

Q_SIGNALS:
    void placeChosen(moothall::Navigator::Place place, moothall::MeetingId meeting);
    void closeWanted(moothall::MeetingId meeting);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidgetItem *rowOf(Place place, MeetingId meeting) const;
    bool m_moving = false;
};

} // namespace moothall
