#include "ui/help/guide.h"

#include "core/base/files.h"
#include "ui/actions/actionkeys.h"
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

const auto look =
    ":root{color-scheme:light "
    "dark;--ink:#1c2430;--ground:#fff;--side:#f1f4f8;--link:#0b57a4;--line:#c9d1da}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--ground:#161b22;--side:#1f2630;--link:#"
    "8ec1ff;--line:#3a4552}}"
    "body{margin:0;font:1.05rem/1.55 'Liberation "
    "Sans',Arial,sans-serif;color:var(--ink);background:var(--ground);"
    "display:flex;flex-wrap:wrap}nav{flex:1 1 "
    "14rem;background:var(--side);padding:1.5rem;box-sizing:border-box}"
    "main{flex:999 1 30rem;padding:1.5rem 2.5rem;max-width:48rem;box-sizing:border-box}nav "
    "ul{list-style:none;padding:0;margin:0}"
    "nav li{margin:.45rem "
    "0}a{color:var(--link)}a[aria-current]{color:var(--ink);font-weight:bold;text-decoration:none}"
    "kbd{font:inherit;font-weight:bold;border:1px solid var(--line);border-radius:.25rem;padding:0 "
    ".3em;white-space:nowrap}"
    "figure{margin:1.5rem 0}img{max-width:100%;height:auto;border:1px solid "
    "var(--line)}figcaption{font-size:.95rem}"
    "h1{line-height:1.2}.skip{position:absolute;left:-99rem}.skip:focus{left:0}@media print{nav{display:none}}"_L1;

QString fileOf(const QString &topic)
{
    return topic == helpTopics().first() ? u"index.html"_s : topic + u".html"_s;
}

QString usualKeys(UiAction id)
{
    return keysInWords(ActionKeys::usual(id));
}

/// Links between topics become links between files, pictures get their files; what only a window
/// can do is said without a link.
QString asFile(QString html)
{
    static const QRegularExpression action(u"<a href=\"do:[A-Za-z]+\">(.*?)</a>"_s);
    static const QRegularExpression link(u"<a href=\"([a-z-]+)\">"_s);
    static const QRegularExpression picture(u"<figure picture=\"([a-z-]+)\">(.*?)</figure>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    html.replace(action, u"\\1"_s);
    html.replace("href=\"%1\""_L1.arg(helpTopics().first()), "href=\"index.html\""_L1);
    html.replace(link, u"<a href=\"\\1.html\">"_s);
    html.replace(
        picture,
        u"<figure><img src=\"pictures/\\1.png\" width=\"1280\" height=\"800\" alt=\"\"/><figcaption>\\2</figcaption></figure>"_s);
    return html;
}

QString contentsFor(const QString &topic)
{
    QString list;
    for (const QString &other : helpTopics()) {
        list += u"<li><a href=\"%1\"%2>%3</a></li>\n"_s.arg(
            fileOf(other), other == topic ? u" aria-current=\"page\""_s : QString(),
            helpTitle(other).toHtmlEscaped());
    }
    return list;
}

QString pageOf(const QString &topic)
{
    const QStringList topics = helpTopics();
    const QString next = topics.value(topics.indexOf(topic) + 1);
    const QString on = next.isEmpty()
                           ? QString()
                           : u"<p>%1 <a href=\"%2\">%3</a></p>\n"_s.arg(
                                 Guide::tr("Next:"), fileOf(next), helpTitle(next).toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/>"
           "<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\"/><title>%2</title><style>%3</style></head>\n"
           "<body><a class=\"skip\" href=\"#page\">%4</a>\n<nav "
           "aria-label=\"%5\"><ul>\n%6</ul></nav>\n"
           "<main id=\"page\">\n%7%8</main></body></html>\n"_s.arg(
               u"en-GB"_s, Guide::tr("%1 – Moothall guide").arg(helpTitle(topic)).toHtmlEscaped(),
               QString(look), Guide::tr("Skip to the page"), Guide::tr("Pages"), contentsFor(topic),
               withActions(asFile(helpSource(topic)), usualKeys), on);
}

} // namespace

Status writeGuide(const QString &folder)
{
    QDir().mkpath(folder);
    for (const QString &topic : helpTopics())
        MOOTHALL_TRY(writeFile(folder + u'/' + fileOf(topic), pageOf(topic).toUtf8()));
    return {};
}

} // namespace moothall
