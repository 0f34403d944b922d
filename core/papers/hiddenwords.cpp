#include "core/papers/hiddenwords.h"

#include <QJsonObject>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExample = 300;

QString codeOf(reading::HiddenKind kind)
{
    using reading::HiddenKind;
    switch (kind) {
    case HiddenKind::Boxed:
        return u"boxed"_s;
    case HiddenKind::Covered:
        return u"covered"_s;
    case HiddenKind::UnderPicture:
        return u"under-picture"_s;
    case HiddenKind::Pale:
        return u"pale"_s;
    case HiddenKind::Invisible:
        return u"invisible"_s;
    case HiddenKind::Outside:
        return u"cut-off"_s;
    case HiddenKind::Recognised:
        return u"recognised"_s;
    }
    return {};
}

/// A line of plain text: control characters and what stands for no letter become spaces.
QString shown(const std::u16string &text)
{
    QString plain = QString::fromUtf16(text.data(), qsizetype(text.size()));
    for (QChar &c : plain) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return plain.simplified();
}

} // namespace

QList<HiddenWords> hiddenWordsOf(const reading::HiddenTexts &found)
{
    constexpr size_t kinds = size_t(reading::HiddenKind::Recognised) + 1;
    std::array<HiddenWords, kinds> sums;
    std::array<int, kinds> lastPage{};
    for (const reading::HiddenText &each : found.texts) {
        const QString text = shown(each.text);
        if (text.isEmpty())
            continue;
        HiddenWords &sum = sums[size_t(each.kind)];
        sum.words += int(text.count(u' ')) + 1;
        if (std::exchange(lastPage[size_t(each.kind)], each.page) != each.page)
            ++sum.pages;
        if (sum.firstPage == 0)
            sum.firstPage = each.page;
        if (sum.example.size() < longestExample)
            sum.example += (sum.example.isEmpty() ? QString() : u" … "_s) + text;
    }
    QList<HiddenWords> all;
    for (size_t kind = 0; kind < kinds; ++kind) {
        if (sums[kind].words == 0)
            continue;
        sums[kind].kind = codeOf(reading::HiddenKind(kind));
        if (sums[kind].example.size() > longestExample)
            sums[kind].example = sums[kind].example.left(longestExample) + u'…';
        all.append(sums[kind]);
    }
    return all;
}

QJsonArray toJson(const QList<HiddenWords> &words)
{
    QJsonArray json;
    for (const HiddenWords &each : words)
        json.append(QJsonObject{{u"kind"_s, each.kind},
                                {u"words"_s, each.words},
                                {u"pages"_s, each.pages},
                                {u"page"_s, each.firstPage},
                                {u"example"_s, each.example}});
    return json;
}

QList<HiddenWords> hiddenWordsFromJson(const QJsonArray &json)
{
    QList<HiddenWords> words;
    for (const QJsonValue each : json)
        words.append({each[u"kind"_s].toString(), each[u"words"_s].toInt(),
                      each[u"pages"_s].toInt(), each[u"page"_s].toInt(),
                      each[u"example"_s].toString()});
    return words;
}

} // namespace moothall
