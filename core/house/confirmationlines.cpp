#include "core/house/confirmationlines.h"

#include "core/base/dates.h"
#include "core/house/richblocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double correctionLabel = 26;
constexpr double roomToSign = 36;

/// Fills a form in by hand: a body's name may hold a per cent sign.
QString formed(QString form, const QStringList &values)
{
    for (qsizetype at = values.size(); at > 0; --at)
        form.replace(u'%' + QString::number(at), values[at - 1]);
    return form;
}

/// RESOLVED, CONFIRMED: the operative word is bold.
Text withOperativeWord(const QString &words)
{
    static const QRegularExpression operative(u"\\b\\p{Lu}{8,}\\b"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = operative.match(words);
    if (!found.hasMatch())
        return plainText(words);
    Text text;
    if (found.capturedStart() > 0)
        text += plainText(words.first(found.capturedStart()));
    text += boldText(found.captured());
    return text + plainText(words.sliced(found.capturedEnd()));
}

Block confirmationParagraph(const Text &text)
{
    return Paragraph{.text = text, .style = look::paragraph()};
}

QString correctionInWords(const Correction &correction, const HouseStyle &style)
{
    QString words = correction.becomes;
    if (!correction.was.isEmpty())
        words = correction.becomes.isEmpty()
                    ? formed(style.correctionLeftOut, {correction.was})
                    : formed(style.correctionWords, {correction.was, correction.becomes});
    while (words.endsWith(u'.'))
        words.chop(1);
    return correction.minute.isEmpty() ? words
                                       : formed(style.correctionPlace, {correction.minute, words});
}

Block correctionList(const QList<Correction> &corrections, const HouseStyle &style)
{
    ParagraphStyle line = look::paragraph();
    line.spaceAfter = 0;
    List list;
    list.labelWidth = correctionLabel;
    list.labelStyle = line;
    list.spaceBetween = 7;
    for (qsizetype at = 0; at < corrections.size(); ++at) {
        const QString end = at + 1 == corrections.size() ? u"."_s : u";"_s;
        list.items.append(ListItem{
            .label = plainText(formed(style.resolutionNumber, {QString::number(at + 1)})),
            .body = {Paragraph{.text = plainText(correctionInWords(corrections[at], style) + end),
                               .style = line}}});
    }
    return list;
}

} // namespace

bool confirmsMinutes(const PrintedMeeting &meeting, const PrintedItem &item)
{
    return std::ranges::any_of(meeting.confirmed,
                               [&](const Confirmation &each) { return each.item == item.id; });
}

Blocks confirmedHereBlocks(const PrintedMeeting &meeting, const PrintedItem &item,
                           const HouseStyle &style, bool told)
{
    Blocks blocks;
    for (const Confirmation &confirmation : meeting.confirmed) {
        if (confirmation.item != item.id)
            continue;
        const bool corrected = !confirmation.corrections.isEmpty();
        if (!told) {
            const QString &form = corrected ? style.correctedMinutes : style.confirmedMinutes;
            const QString day = plainDate(confirmation.held, QLocale(meeting.authority.language));
            blocks.append(confirmationParagraph(
                withOperativeWord(formed(form, {meeting.body.name, day, style.chairRole}))));
        }
        if (corrected)
            blocks.append(correctionList(confirmation.corrections, style));
    }
    return blocks;
}

Blocks confirmationBlocks(const PrintedMeeting &meeting, const HouseStyle &style)
{
    if (!meeting.confirmation)
        return {};
    const Confirmation &confirmation = *meeting.confirmation;
    const QLocale locale(meeting.authority.language);
    const bool corrected = !confirmation.corrections.isEmpty();
    Blocks blocks{
        Heading{.level = 2,
                .text = plainText(style.correctionsHeading),
                .style = {.size = look::body,
                          .bold = true,
                          .lineSpacing = 1.2,
                          .spaceBefore = 20,
                          .spaceAfter = 8,
                          .keepWithNext = true}},
        confirmationParagraph(plainText(formed(corrected ? style.correctedAt : style.confirmedAt,
                                               {plainDate(confirmation.day, locale)})))};
    if (corrected)
        blocks.append(correctionList(confirmation.corrections, style));
    if (confirmation.signedOn.isValid()) {
        ParagraphStyle apart = look::paragraph();
        apart.spaceBefore = 8;
        const QString day = plainDate(confirmation.signedOn, locale);
        blocks.append(
            Paragraph{.text = plainText(formed(style.signedBy, {confirmation.signedBy, day})),
                      .style = apart});
    }
    return blocks;
}

Blocks signingBlocks(const HouseStyle &style)
{
    const auto line = [&](const QString &beneath) {
        return Blocks{Rule{}, confirmationParagraph(plainText(beneath))};
    };
    const QString who =
        style.signature.isEmpty() ? formed(style.signHere, {style.chairRole}) : style.signature;
    return {
        Space{roomToSign},
        SideBySide{.start = line(who), .end = line(style.signedOn), .startShare = 0.68, .gap = 24}};
}

} // namespace moothall
