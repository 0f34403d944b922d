#include "core/domain/reportquote.h"

#include <QRegularExpression>
#include <QStringList>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isNoPartOfIt(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:page\\s*)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?$|^agenda item\\s*\\d*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

/// "8.2 The works …": where a numbered paragraph begins, and what follows its number.
QString afterNumber(const QString &line)
{
    static const QRegularExpression form(u"^\\d{1,2}\\.\\d{1,2}\\.?\\s+(\\S.*)$"_s);
    const auto match = form.match(line);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

QString reportQuote(const QString &text, ReportSection section)
{
    QStringList paragraphs;
    bool isInside = false;
    bool isNew = true;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = QString(raw).remove(u'\f').simplified();
        const auto heading = reportHeading(line);
        if (heading && heading->level == 1 && !heading->saysMore) {
            if (isInside)
                break;
            isInside = heading->section == section;
            continue;
        }
        if (!isInside || isNoPartOfIt(line))
            continue;
        if (line.isEmpty()) {
            isNew = true;
            continue;
        }
        const QString numbered = afterNumber(line);
        const QString &words = numbered.isEmpty() ? line : numbered;
        if (isNew || !numbered.isEmpty() || paragraphs.isEmpty())
            paragraphs.append(words);
        else
            paragraphs.last() += u' ' + words;
        isNew = false;
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace moothall
