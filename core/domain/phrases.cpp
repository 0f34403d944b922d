#include "core/domain/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

QStringList phraseFieldNames()
{
    return {u"mover"_s, u"seconder"_s, u"report title"_s, u"item number"_s, u"minute number"_s, u"chair"_s,
        u"body"_s, u"date"_s, u"time"_s};
}

QString filled(const QString &text, const PhraseFields &fields)
{
    static const QRegularExpression field(u"\\{([^{}]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = field.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(from, match.capturedStart() - from);
        const QString value = fields.value(match.captured(1).simplified().toLower());
        result += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString shortNameOf(const QString &typed)
{
    QString name;
    for (const QChar c : typed.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

std::optional<Phrase> phraseMeant(const QList<Phrase> &phrases, const QString &typed)
{
    const QString name = shortNameOf(typed);
    if (name.isEmpty())
        return std::nullopt;
    std::optional<Phrase> only;
    int count = 0;
    for (const Phrase &phrase : phrases) {
        if (phrase.shortName == name)
            return phrase;
        if (phrase.shortName.startsWith(name)) {
            only = phrase;
            ++count;
        }
    }
    return count == 1 ? only : std::nullopt;
}

QList<Phrase> standardPhrases()
{
    return {
        {{}, u"intro"_s, u"{mover} introduced a report, which had been circulated in advance of the meeting, on {report title}."_s},
        {{}, u"moved"_s, u"It was moved by {mover} and seconded by {seconder}."_s},
        {{}, u"amend"_s, u"{mover} moved, and {seconder} seconded, an amendment."_s},
        {{}, u"noted"_s, u"The {body} noted the report."_s},
        {{}, u"deferred"_s, u"Consideration of {report title} was deferred to the next meeting."_s},
        {{}, u"urgent"_s, u"The Chair agreed that the item be considered as a matter of urgency."_s},
        {{}, u"left"_s, u"{mover} left the meeting at {time}."_s},
        {{}, u"arrived"_s, u"{mover} joined the meeting at {time}."_s},
        {{}, u"question"_s, u"In response to a question from {mover}, it was explained that "_s},
        {{}, u"thanks"_s, u"{chair} thanked all those present for their contributions."_s},
    };
}

} // namespace moothall
