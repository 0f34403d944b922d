#include "core/domain/filematching.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "06A", "6 (a)" and "6a" are one number.
QString plainNumber(const QString &number)
{
    static const QRegularExpression parts(u"^\\s*0*(\\d{1,3})\\s*[.(-]?\\s*([a-z]?)\\)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(number);
    return match.hasMatch() ? match.captured(1) + match.captured(2).toLower() : QString();
}

QString numberIn(const QString &name)
{
    // A date isn't a number, and neither is a year.
    static const QRegularExpression leading(
        u"^\\s*(?:agenda\\s+)?(?:item|no\\.?|ai)?\\s*#?0*(\\d{1,2})(?:\\s?\\(?([a-z])\\)?)?(?=[\\s._)-]|$)(?![._-]\\d{1,2}[._-]\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = leading.match(name);
    return match.hasMatch() ? match.captured(1) + match.captured(2).toLower() : QString();
}

/// The words that tell titles apart.
QSet<QString> wordsOf(const QString &text)
{
    static const QSet<QString> common{u"the"_s, u"and"_s, u"for"_s, u"from"_s, u"with"_s, u"report"_s, u"reports"_s,
                                      u"item"_s, u"agenda"_s, u"appendix"_s, u"annex"_s, u"final"_s, u"draft"_s,
                                      u"version"_s, u"public"_s, u"exempt"_s, u"cabinet"_s, u"committee"_s, u"council"_s};
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    const QStringList all = text.toLower().split(gap, Qt::SkipEmptyParts);
    for (const QString &word : all) {
        // Years are in many names and tell nothing apart.
        const bool isNumber = std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
        if (word.size() > 2 && !isNumber && !common.contains(word))
            words.insert(word);
    }
    return words;
}

/// How much of the shorter of two names is in the other, 0 to 1.
double likeness(const QSet<QString> &name, const QSet<QString> &title)
{
    if (name.isEmpty() || title.isEmpty())
        return 0;
    const auto shared = double((name & title).size());
    return shared / double(std::min(name.size(), title.size()));
}

FileMatch matchOf(const QList<AgendaItem> &items, const QList<QSet<QString>> &titles, const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    const QString number = numberIn(name);
    const QSet<QString> words = wordsOf(name);
    qsizetype byNumber = -1;
    qsizetype byTitle = -1;
    double best = 0;
    bool isTied = false;
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (!number.isEmpty() && plainNumber(items.at(at).number) == number)
            byNumber = at;
        const double like = likeness(words, titles.at(at));
        isTied = like == best ? like > 0 : isTied && like < best;
        if (like > best) {
            best = like;
            byTitle = at;
        }
    }
    constexpr double enough = 0.5;
    if (best < enough || isTied)
        byTitle = -1;
    if (byNumber >= 0 && byTitle >= 0 && byNumber != byTitle) {
        const bool numberFits = likeness(words, titles.at(byNumber)) > 0;
        return {items.at(numberFits ? byNumber : byTitle).id, false};
    }
    if (byNumber >= 0)
        return {items.at(byNumber).id, true};
    if (byTitle >= 0)
        return {items.at(byTitle).id, number.isEmpty()};
    return {};
}

} // namespace

QList<FileMatch> matchFiles(const QList<AgendaItem> &items, const QStringList &fileNames)
{
    QList<QSet<QString>> titles;
    for (const AgendaItem &item : items)
        titles.append(wordsOf(item.title + u' ' + item.exemptTitle));
    QList<FileMatch> matches;
    for (const QString &name : fileNames)
        matches.append(matchOf(items, titles, name));
    return matches;
}

} // namespace moothall
