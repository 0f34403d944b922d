#include "core/domain/bilingual.h"

#include "core/base/language.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Marks the runs that bear no language of their own.
QList<RichBlock> markedBlocks(QList<RichBlock> blocks, const QString &tag)
{
    const auto mark = [&tag](QList<TextRun> &runs) {
        for (TextRun &run : runs) {
            if (run.language.isEmpty())
                run.language = tag;
        }
    };
    for (RichBlock &block : blocks) {
        mark(block.runs);
        for (QList<RichBlock> &entry : block.entries)
            entry = markedBlocks(entry, tag);
        for (QList<QList<TextRun>> &row : block.rows) {
            for (QList<TextRun> &cell : row)
                mark(cell);
        }
    }
    return blocks;
}

RichText markedAs(const RichText &text, const QString &tag)
{
    return RichText(markedBlocks(text.blocks(), tag));
}

} // namespace

QString token(LanguageManner manner)
{
    switch (manner) {
    case LanguageManner::BackToBack: return u"back-to-back"_s;
    case LanguageManner::SideBySide: return u"side-by-side"_s;
    case LanguageManner::One: break;
    }
    return u"one"_s;
}

std::optional<LanguageManner> languageMannerFrom(const QString &word)
{
    for (const LanguageManner manner : {LanguageManner::One, LanguageManner::BackToBack, LanguageManner::SideBySide}) {
        if (token(manner) == word)
            return manner;
    }
    return std::nullopt;
}

QString otherLanguageOf(const QString &tag)
{
    return tagOf(languageOf(tag) == Language::Welsh ? Language::English : Language::Welsh);
}

MeetingRecord inOtherLanguage(MeetingRecord record, const OtherTexts &texts)
{
    const QString own = record.authority.language;
    record.authority.language = otherLanguageOf(own);
    const auto put = [](QString &place, const QString &text) {
        if (!text.isEmpty())
            place = text;
    };
    put(record.authority.name, texts.authority);
    put(record.body.name, texts.body);
    put(record.meeting.venue, texts.venue);
    for (AgendaItem &item : record.items) {
        put(item.title, texts.titles.value(item.id));
        item.text = markedAs(item.text, own);
        item.exemptText = markedAs(item.exemptText, own);
    }
    return record;
}

QStringList leftInOwnLanguage(const MeetingRecord &record, const OtherTexts &texts)
{
    QStringList left;
    const auto note = [&left](const QString &text, const QString &other) {
        if (other.isEmpty() && !text.trimmed().isEmpty())
            left.append(text.trimmed());
    };
    note(record.authority.name, texts.authority);
    note(record.body.name, texts.body);
    note(record.meeting.venue, texts.venue);
    note(record.authority.properOfficer.title, {});
    for (const AgendaItem &item : record.items) {
        note(item.title, texts.titles.value(item.id));
        note(item.exemptTitle, {});
        for (const Paper &paper : item.papers) {
            note(paper.title, {});
            note(paper.publicTitle, {});
        }
    }
    return left;
}

QList<const AgendaItem *> withoutOtherTitle(const MeetingRecord &record, const OtherTexts &texts)
{
    QList<const AgendaItem *> without;
    for (const AgendaItem &item : record.items) {
        if (texts.titles.value(item.id).isEmpty())
            without.append(&item);
    }
    return without;
}

} // namespace moothall
