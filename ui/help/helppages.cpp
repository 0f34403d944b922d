#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quoteBefore = 40;
constexpr qsizetype quoteLength = 140;

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// What a reader hears of a page.
QString plainOf(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(tag, u" "_s);
    html.replace("&amp;"_L1, "&"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    return html.simplified();
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString quoteAround(const QString &text, const QString &word)
{
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    qsizetype from = std::max<qsizetype>(0, at - quoteBefore);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    qsizetype to = text.indexOf(u' ', std::min(text.size(), from + quoteLength));
    if (to < 0)
        to = text.size();
    return (from > 0 ? u"… "_s : QString()) + text.mid(from, to - from) +
           (to < text.size() ? u" …"_s : QString());
}

} // namespace

QStringList helpTopics()
{
    return {u"start"_s,        u"registers"_s,  u"today"_s,     u"meetings"_s,   u"calendar"_s,
            u"forward-plan"_s, u"committees"_s, u"people"_s,    u"agenda"_s,     u"exempt"_s,
            u"reports"_s,      u"preview"_s,    u"packs"_s,     u"publishing"_s, u"supplement"_s, u"website"_s,
            u"attendance"_s,   u"minutes"_s,    u"comments"_s, u"decisions"_s, u"history"_s,    u"house-styles"_s,
            u"search"_s,       u"keys"_s,       u"trouble"_s};
}

QString helpSource(const QString &topic)
{
    for (const QString &language : {QLocale().name().section(u'_', 0, 0), u"en"_s}) {
        QFile file(u":/moothall/help/%1/%2.html"_s.arg(language, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString helpTitle(const QString &topic)
{
    const QString source = helpSource(topic);
    const qsizetype from = source.indexOf("<h1>"_L1) + 4;
    return plainOf(source.mid(from, source.indexOf("</h1>"_L1) - from));
}

QString withActions(const QString &text, const KeysOf &keys)
{
    static const QRegularExpression field(u"\\{(key|do):([A-Za-z]+)\\}"_s);
    QString filled;
    qsizetype done = 0;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const std::optional<UiAction> id = actionWithId(match.captured(2));
        if (!id) {
            filled += match.captured();
        } else if (match.captured(1) == "do"_L1) {
            filled += u"<b>"_s + actionPlace(*id).toHtmlEscaped() + u"</b>"_s;
        } else {
            const QString shown = keys(*id);
            filled += shown.isEmpty() ? HelpText::tr("(no key)")
                                      : u"<kbd>"_s + shown.toHtmlEscaped() + u"</kbd>"_s;
        }
    }
    return filled + text.mid(done);
}

QString withoutPictures(const QString &text)
{
    static const QRegularExpression figure(u"<figure.*?</figure>\\s*"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(figure);
}

QString helpPage(const QString &topic, const KeysOf &keys)
{
    return withActions(withoutPictures(helpSource(topic)), keys);
}

QList<HelpHit> searchHelp(const QString &typed, const KeysOf &keys)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<HelpHit> hits;
    for (const QString &topic : helpTopics()) {
        QString html = helpPage(topic, keys);
        const QString title = helpTitle(topic);
        const QString body = plainOf(html.remove(0, html.indexOf("</h1>"_L1) + 5));
        if (hasAll(title + u' ' + body, words))
            hits.append({topic, title, quoteAround(body, words.first())});
    }
    std::ranges::stable_partition(hits,
                                  [&](const HelpHit &hit) { return hasAll(hit.title, words); });
    return hits;
}

} // namespace moothall
