#include "ui/models/wordmarks.h"

#include "core/domain/wordchanges.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Gaps at the ends stay outside: an underlined gap looks like a letter that is missing.
QString marked(const QString &text, QLatin1StringView begin, QLatin1StringView end)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    const QString words = text.sliced(from, to - from).toHtmlEscaped();
    return text.first(from) + (words.isEmpty() ? words : begin + words + end) + text.sliced(to);
}

} // namespace

QString markedChanges(const QString &was, const QString &becomes)
{
    QString html;
    for (const WordChange &change : wordChanges(was, becomes)) {
        if (change.kind == WordChange::Kind::Removed)
            html += marked(change.text, "<s>"_L1, "</s>"_L1);
        else if (change.kind == WordChange::Kind::Added)
            html += marked(change.text, "<b><u>"_L1, "</u></b>"_L1);
        else
            html += change.text.toHtmlEscaped();
        // A word that goes and the one in its place are two words.
        if (change.kind == WordChange::Kind::Removed && !change.text.back().isSpace())
            html += u' ';
    }
    return html.replace(u'\n', u"<br>"_s);
}

} // namespace moothall
