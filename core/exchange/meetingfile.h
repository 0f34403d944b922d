#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace moothall {

/// The meeting file: one meeting as JSON with its papers beside it, `"format": "moothall-meeting", "version": 1`.
/// It is a public format; what its fields mean stands in the manual (`moothall-cli import`).

/// A paper that a meeting file names, to be taken into the register before the record is stored.
struct NamedPaper
{
    qsizetype item = 0;  ///< index in the record's items
    qsizetype paper = 0; ///< index in that item's papers
    QString file;        ///< absolute, within the meeting file's folder, there and readable
    QString place;       ///< `items[4].papers[0].file`
};

/// What a meeting file holds. Ids within the record are the record's own (items are 1, 2, …), people are known by
/// name, and paper versions are empty until the papers are taken in.
struct ReadMeeting
{
    MeetingRecord record;
    bool givesNation = false;      ///< whether `authority.nation` is there
    std::optional<int> nextMinute; ///< `meeting.next_minute`, which is in record.body too
    QList<NamedPaper> papers;
    QStringList itemPlaces;        ///< of each of the record's items: `items[4].items[0]`
    QStringList warnings;          ///< one sentence each, beginning with the JSON path
};

/// Reads one. `folder` is the meeting file's, where its papers are; `nation` is the register's, for a file that
/// doesn't say. Errors: BadInput with the JSON path as Error::place() (empty where it isn't JSON at all).
Result<ReadMeeting> readMeetingFile(const QByteArray &json, const QString &folder, Nation nation = Nation::England);

/// Writes one. Of the uids only the meeting's is written: the others are each register's own. `paperFiles` has each paper's file, relative to the folder the result will lie in.
QByteArray writeMeetingFile(const MeetingRecord &record, const QHash<PaperId, QString> &paperFiles);

/// A file name for each paper of a record, from the name it came by and safe on every system: `papers/traffic.pdf`.
QHash<PaperId, QString> meetingPaperFiles(const MeetingRecord &record);

/// The stage a meeting has reached, by what is recorded of it: minutes, attendance, an agenda.
MeetingStage stageOf(const MeetingRecord &record);

} // namespace moothall
