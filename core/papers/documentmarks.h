#pragma once

#include <QJsonObject>
#include <QString>

namespace moothall {

/// What a document of an office program holds beside the text that its author means to be printed.
/// Counts only: names stay in the file.
struct DocumentMarks
{
    int changes = 0;  ///< tracked changes that nobody has accepted or rejected
    int changers = 0; ///< the people who made them
    int comments = 0;
    int embedded = 0; ///< whole files inside, of which a page shows a picture at most
    int linked = 0;   ///< pictures and objects that are elsewhere: never fetched
    int macros = 0;   ///< 1 where the file brings programs
    int hidden = 0;   ///< stretches of hidden text

    QJsonObject toJson() const;
    static DocumentMarks fromJson(const QJsonObject &json);
    bool operator==(const DocumentMarks &) const = default;
};

/// Which file a paper's PDF was made from.
struct MadeFrom
{
    QString sha256;
    QString name;     ///< as it came: "06 Traffic.docx"
    qint64 bytes = 0;
    bool finalText = false; ///< somebody chose that all tracked changes stand
    DocumentMarks marks = {};
    bool unlocked = false; ///< it is a PDF that opened with a password only, which somebody gave

    QJsonObject toJson() const;
    static MadeFrom fromJson(const QJsonObject &json);
    bool operator==(const MadeFrom &) const = default;
};

/// "3 tracked changes by 2 people, 4 comments"; empty where there is neither.
QString changesInWords(const DocumentMarks &marks);

} // namespace moothall
