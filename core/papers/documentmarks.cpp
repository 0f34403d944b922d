#include "core/papers/documentmarks.h"

#include "core/papers/sentences.h"

#include <QStringList>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct MarkNumber
{
    QLatin1StringView key;
    int DocumentMarks::*member;
};

constexpr std::array markNumbers{
    MarkNumber{"changes"_L1, &DocumentMarks::changes},
    MarkNumber{"changers"_L1, &DocumentMarks::changers},
    MarkNumber{"comments"_L1, &DocumentMarks::comments},
    MarkNumber{"embedded"_L1, &DocumentMarks::embedded},
    MarkNumber{"linked"_L1, &DocumentMarks::linked},
    MarkNumber{"macros"_L1, &DocumentMarks::macros},
    MarkNumber{"hidden"_L1, &DocumentMarks::hidden},
};

} // namespace

QJsonObject DocumentMarks::toJson() const
{
    QJsonObject json;
    for (const MarkNumber &number : markNumbers) {
        if (this->*number.member != 0)
            json[number.key] = this->*number.member;
    }
    return json;
}

DocumentMarks DocumentMarks::fromJson(const QJsonObject &json)
{
    DocumentMarks marks;
    for (const MarkNumber &number : markNumbers)
        marks.*number.member = json[number.key].toInt();
    return marks;
}

QJsonObject MadeFrom::toJson() const
{
    return {{u"sha256"_s, sha256},
            {u"name"_s, name},
            {u"bytes"_s, bytes},
            {u"finalText"_s, finalText},
            {u"unlocked"_s, unlocked},
            {u"marks"_s, marks.toJson()}};
}

MadeFrom MadeFrom::fromJson(const QJsonObject &json)
{
    return {json[u"sha256"_s].toString(), json[u"name"_s].toString(),
            json[u"bytes"_s].toInteger(), json[u"finalText"_s].toBool(),
            DocumentMarks::fromJson(json[u"marks"_s].toObject()), json[u"unlocked"_s].toBool()};
}

QString changesInWords(const DocumentMarks &marks)
{
    const auto counted = [](int count, const QString &one, const QString &several) {
        return count == 1 ? one : several.arg(count);
    };
    QStringList words;
    if (marks.changes > 0) {
        QString changes = counted(marks.changes, Papers::tr("1 tracked change"), Papers::tr("%1 tracked changes"));
        if (marks.changers > 0)
            changes = Papers::tr("%1 by %2", "3 tracked changes by 2 people")
                          .arg(changes, counted(marks.changers, Papers::tr("1 person"), Papers::tr("%1 people")));
        words.append(changes);
    }
    if (marks.comments > 0)
        words.append(counted(marks.comments, Papers::tr("1 comment"), Papers::tr("%1 comments")));
    return words.join(u", "_s);
}

} // namespace moothall
