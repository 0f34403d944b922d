#pragma once

#include "core/domain/meeting.h"
#include "ui/models/agendarows.h"
#include "ui/models/valuetable.h"

namespace moothall {

/// A person on the attendance sheet: a member of the body, or somebody who came.
struct AttendanceRow
{
    PersonId key;
    QString name;
    QString role;               ///< "Chair", "Substitute for B Lewis", an officer's post
    bool isMember = false;      ///< of the body
    std::optional<Attendance> entry; ///< none: nobody has said yet
    RowMark mark = {};          ///< "Present", "Present from 14:09", "Left 15:20", "Not recorded"
    bool fromTheStart = true;   ///< a time that is the meeting's own isn't arriving
    bool toTheEnd = true;       ///< nor leaving

    friend bool operator==(const AttendanceRow &, const AttendanceRow &) = default;
};

/// Members in the order of the body, then substitutes, other members, officers and guests.
QList<AttendanceRow> attendanceRows(const MeetingRecord &record);

/// "Quorate: 6 present, 3 needed", "Not quorate: …", or that nothing fixes a quorum.
/// At a moment of the meeting, or with all who came.
RowMark quorumMark(const MeetingRecord &record, QTime at = {});

class AttendanceModel : public ValueTable<AttendanceRow>
{
    Q_OBJECT

public:
    enum Column { Name, Role, State, Arrived, Left };
    enum DataRole { MarksRole = Qt::UserRole };

    explicit AttendanceModel(QObject *parent = nullptr);

    /// Names without "Councillor": for narrow lists.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A time was typed; invalid where it was cleared.
    void arrivalEdited(moothall::PersonId person, QTime at);
    void departureEdited(moothall::PersonId person, QTime at);

private:
    bool m_isBrief = false;
};

} // namespace moothall
