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

    friend bool operator==(const AttendanceRow &, const AttendanceRow &) = default;
};

/// Members in the order of the body, then substitutes, other members, officers and guests.
QList<AttendanceRow> attendanceRows(const MeetingRecord &record);

/// "Present", "Arrived 14:09", "Left 15:20", "Not recorded" with what they mean.
RowMark attendanceMark(const std::optional<Attendance> &entry);

/// "Quorate: 6 present, 3 needed", "Not quorate: …", or that nothing fixes a quorum.
RowMark quorumMark(const MeetingRecord &record);

class AttendanceModel : public ValueTable<AttendanceRow>
{
    Q_OBJECT

public:
    enum Column { Name, Role, State, Arrived, Left, ColumnCount };
    enum DataRole { MarksRole = Qt::UserRole };

    using ValueTable::ValueTable;

    /// Names without "Councillor": for narrow lists.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A time was typed; invalid where it was cleared.
    void arrivalEdited(moothall::PersonId person, QTime at);
    void departureEdited(moothall::PersonId person, QTime at);

private:
    bool m_isBrief = false;
};

/// A time as people type it: "1409", "14:09", "2.09 pm", "9".
std::optional<QTime> typedTime(const QString &text);

} // namespace moothall
