#include "core/papers/paperfacts.h"

#include "core/papers/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

template<typename Owner>
struct Number
{
    QLatin1StringView key;
    int Owner::*member;
};

constexpr std::array factNumbers{
    Number<PaperFacts>{"pages"_L1, &PaperFacts::pages},
    Number<PaperFacts>{"links"_L1, &PaperFacts::links},
    Number<PaperFacts>{"outlines"_L1, &PaperFacts::outlines},
    Number<PaperFacts>{"scanPages"_L1, &PaperFacts::scanPages},
    Number<PaperFacts>{"flattened"_L1, &PaperFacts::flattened},
    Number<PaperFacts>{"comments"_L1, &PaperFacts::comments},
    Number<PaperFacts>{"redactions"_L1, &PaperFacts::redactions},
    Number<PaperFacts>{"structureElements"_L1, &PaperFacts::structureElements},
    Number<PaperFacts>{"untaggedText"_L1, &PaperFacts::untaggedText},
    Number<PaperFacts>{"untaggedImages"_L1, &PaperFacts::untaggedImages},
    Number<PaperFacts>{"headingSkips"_L1, &PaperFacts::headingSkips},
    Number<PaperFacts>{"figures"_L1, &PaperFacts::figures},
    Number<PaperFacts>{"figuresWithoutAlt"_L1, &PaperFacts::figuresWithoutAlt},
    Number<PaperFacts>{"earlierRevisions"_L1, &PaperFacts::earlierRevisions},
    Number<PaperFacts>{"lostPages"_L1, &PaperFacts::lostPages},
    Number<PaperFacts>{"cropped"_L1, &PaperFacts::cropped},
    Number<PaperFacts>{"missing"_L1, &PaperFacts::missing},
    Number<PaperFacts>{"unsearched"_L1, &PaperFacts::unsearched},
};

constexpr std::array removedNumbers{
    Number<RemovedThings>{"scripts"_L1, &RemovedThings::scripts},
    Number<RemovedThings>{"launches"_L1, &RemovedThings::launches},
    Number<RemovedThings>{"otherActions"_L1, &RemovedThings::otherActions},
    Number<RemovedThings>{"links"_L1, &RemovedThings::links},
    Number<RemovedThings>{"attachments"_L1, &RemovedThings::attachments},
    Number<RemovedThings>{"formFields"_L1, &RemovedThings::formFields},
    Number<RemovedThings>{"signatures"_L1, &RemovedThings::signatures},
    Number<RemovedThings>{"media"_L1, &RemovedThings::media},
    Number<RemovedThings>{"layers"_L1, &RemovedThings::layers},
    Number<RemovedThings>{"hiddenLayers"_L1, &RemovedThings::hiddenLayers},
    Number<RemovedThings>{"metadata"_L1, &RemovedThings::metadata},
};

/// A code, when it is given, its sentence with %n, and whether it is grave. In the order of their
/// weight.
struct Warning
{
    const char *code;
    int (*count)(const PaperFacts &);
    const char *sentence;
    bool grave;
};

/// Fonts of the file as it came that it doesn't bring along (ISO 14289-1, 7.21.4.1).
int fontsNotEmbedded(const PaperFacts &facts)
{
    int fonts = 0;
    for (const AccessFinding &finding : facts.access ? facts.access->received.findings : QList<AccessFinding>()) {
        if (finding.rule == "7.21.4.1-1"_L1)
            fonts += finding.count;
    }
    return fonts;
}

constexpr std::array warnings{
    Warning{"lost-pages", [](const PaperFacts &f) { return f.lostPages; },
            QT_TRANSLATE_N_NOOP("Papers", "The file is damaged and %n of its page(s) are lost. Ask "
                                          "its author to make the PDF again."),
            true},
    Warning{"redactions", [](const PaperFacts &f) { return f.redactions; },
            QT_TRANSLATE_N_NOOP("Papers",
                                "%n passage(s) are marked for redaction, but what they cover is "
                                "still in the file. Apply the redactions and add the paper again."),
            true},
    Warning{"boxed", [](const PaperFacts &f) { return f.hiddenWords("boxed"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) were only blacked out and can still be read: “%1”. No public pack may "
                                          "hold them. Ask for a copy in which they are taken out, or keep the paper exempt."),
            true},
    Warning{"hidden-layers", [](const PaperFacts &f) { return f.removed.hiddenLayers; },
            QT_TRANSLATE_N_NOOP(
                "Papers",
                "%n layer(s) that were switched off are left out. Check that nothing is missing."),
            true},
    Warning{"comments", [](const PaperFacts &f) { return f.comments; },
            QT_TRANSLATE_N_NOOP("Papers", "The file holds %n comment(s), drawn into its pages. "
                                          "Check that they may be published."),
            true},
    Warning{"attachments", [](const PaperFacts &f) { return f.removed.attachments; },
            QT_TRANSLATE_N_NOOP("Papers", "%n attached file(s) are left out. Add them as papers of "
                                          "their own if they are wanted."),
            true},
    Warning{"cut-off", [](const PaperFacts &f) { return f.hiddenWords("cut-off"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) lie outside the visible pages and can be copied out: “%1”. Keep "
                                          "them, or ask for the paper without them."),
            true},
    Warning{"covered", [](const PaperFacts &f) { return f.hiddenWords("covered"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) are painted over and can be copied out: “%1”. Keep them, or ask for "
                                          "the paper without them."),
            true},
    Warning{"under-picture", [](const PaperFacts &f) { return f.hiddenWords("under-picture"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) lie under a picture and can be copied out: “%1”. Keep them, or ask "
                                          "for the paper without them."),
            true},
    Warning{"pale", [](const PaperFacts &f) { return f.hiddenWords("pale"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) have the colour of what they stand on and can be copied out: “%1”. "
                                          "Keep them, or ask for the paper without them."),
            true},
    Warning{"invisible", [](const PaperFacts &f) { return f.hiddenWords("invisible"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) are invisible and can be copied out: “%1”. Keep them, or ask for the "
                                          "paper without them."),
            true},
    Warning{"unsearched", [](const PaperFacts &f) { return f.unsearched; },
            QT_TRANSLATE_N_NOOP("Papers", "%n page(s) are too full to be searched for hidden text. Look at them before "
                                          "they are published."),
            true},
    Warning{"missing-parts", [](const PaperFacts &f) { return f.missing; },
            QT_TRANSLATE_N_NOOP("Papers", "%n picture(s) that its pages show aren't in the file, so they stay blank. Ask "
                                          "its author to make the PDF again."),
            true},
    Warning{"cropped", [](const PaperFacts &f) { return f.hiddenWords("cut-off"_L1) > 0 ? 0 : f.cropped; },
            QT_TRANSLATE_N_NOOP("Papers",
                                "%n page(s) are cropped: what was cut off is hidden, not gone."),
            true},
    Warning{"unlocked", [](const PaperFacts &f) { return int(f.madeFrom && f.madeFrom->unlocked); },
            QT_TRANSLATE_N_NOOP("Papers", "The file opened only with a password, and the paper is a copy without one. Check "
                                          "that it may be published."),
            true},
    Warning{"embedded", [](const PaperFacts &f) { return f.madeFrom ? f.madeFrom->marks.embedded : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "%n file(s) inside the document are left out: the paper shows a picture "
                                          "of them at most. Add them as papers of their own if they are wanted."),
            true},
    Warning{"linked", [](const PaperFacts &f) { return f.madeFrom ? f.madeFrom->marks.linked : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "%n picture(s) are missing: the document only names where they are, and "
                                          "nothing is fetched from there. Ask its author to put them into it."),
            true},
    Warning{"hidden-text", [](const PaperFacts &f) { return f.madeFrom ? f.madeFrom->marks.hidden : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "%n stretch(es) of hidden text are left out. Check that nothing is missing."),
            true},
    Warning{"final-text",
            [](const PaperFacts &f) { return f.madeFrom && f.madeFrom->finalText ? f.madeFrom->marks.changes : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "%n tracked change(s) were accepted: the paper is the final text."), false},
    Warning{"document-comments", [](const PaperFacts &f) { return f.madeFrom ? f.madeFrom->marks.comments : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "%n comment(s) in the document are left out."), false},
    Warning{"macros", [](const PaperFacts &f) { return f.madeFrom ? f.madeFrom->marks.macros : 0; },
            QT_TRANSLATE_N_NOOP("Papers", "The document brings programs, which were not run and are left out."), false},
    Warning{"revisions", [](const PaperFacts &f) { return f.earlierRevisions; },
            QT_TRANSLATE_N_NOOP(
                "Papers", "The file held %n earlier version(s) of itself, which are left out."),
            false},
    Warning{
        "signatures", [](const PaperFacts &f) { return f.removed.signatures; },
        QT_TRANSLATE_N_NOOP(
            "Papers", "%n digital signature(s) don't hold in a pack. The signed original is kept."),
        false},
    Warning{"forms", [](const PaperFacts &f) { return f.removed.formFields; },
            QT_TRANSLATE_N_NOOP(
                "Papers", "%n form field(s) show their values and can't be filled in any more."),
            false},
    Warning{"active",
            [](const PaperFacts &f) {
                return f.removed.scripts + f.removed.launches + f.removed.otherActions +
                       f.removed.media;
            },
            QT_TRANSLATE_N_NOOP("Papers",
                                "%n script(s), film(s) or other active part(s) are left out."),
            false},
    Warning{
        "links", [](const PaperFacts &f) { return f.removed.links; },
        QT_TRANSLATE_N_NOOP(
            "Papers",
            "%n link(s) that led nowhere, or to something other than a web page, are left out."),
        false},
    Warning{"repaired", [](const PaperFacts &f) { return int(f.repaired); },
            QT_TRANSLATE_N_NOOP(
                "Papers", "The file was damaged and has been repaired. Check that it looks right."),
            false},
    Warning{"owner-password", [](const PaperFacts &f) { return int(f.encrypted); },
            QT_TRANSLATE_N_NOOP("Papers", "Its author has restricted what may be done with the "
                                          "file. Check that it may be published."),
            false},
    Warning{
        "scan", [](const PaperFacts &f) { return f.scanPages; },
        QT_TRANSLATE_N_NOOP(
            "Papers",
            "%n page(s) are pictures without text, which nobody can search or have read aloud."),
        false},
    Warning{"recognised", [](const PaperFacts &f) { return f.hiddenWords("recognised"_L1); },
            QT_TRANSLATE_N_NOOP("Papers", "%n word(s) that a scanner recognised lie behind its pictures, for search and "
                                          "screen readers: “%1”."),
            false},
    Warning{"fonts", [](const PaperFacts &f) { return fontsNotEmbedded(f); },
            QT_TRANSLATE_N_NOOP("Papers", "%n font(s) aren't in the file, so it may look different elsewhere."), false},
    Warning{"untagged", [](const PaperFacts &f) { return int(!f.tagged && f.scanPages < f.pages); },
            QT_TRANSLATE_N_NOOP(
                "Papers",
                "The file has no tags, so a screen reader can't tell its headings and tables."),
            false},
    Warning{"untagged-content",
            [](const PaperFacts &f) { return f.untaggedText + f.untaggedImages; },
            QT_TRANSLATE_N_NOOP(
                "Papers",
                "%n piece(s) of text or image(s) have no tag, so a screen reader leaves them out."),
            false},
    Warning{"heading-skips", [](const PaperFacts &f) { return f.headingSkips; },
            QT_TRANSLATE_N_NOOP("Papers", "Headings skip a level in %n place(s)."), false},
    Warning{"figures-without-alt", [](const PaperFacts &f) { return f.figuresWithoutAlt; },
            QT_TRANSLATE_N_NOOP("Papers",
                                "%n picture(s) have no description for people who can't see them."),
            false},
    Warning{"no-language",
            [](const PaperFacts &f) { return int(f.tagged && f.language.isEmpty()); },
            QT_TRANSLATE_N_NOOP(
                "Papers",
                "The file doesn't say its language, so it may be read aloud in the wrong one."),
            false},
    // These come from the pages themselves, not from a count.
    Warning{"no-page-size", nullptr,
            QT_TRANSLATE_N_NOOP("Papers", "A page doesn't say its size and is taken for A4."),
            false},
    Warning{"enormous-page", nullptr,
            QT_TRANSLATE_N_NOOP("Papers", "A page is larger than five metres."), false},
    Warning{"many-annotations", nullptr,
            QT_TRANSLATE_N_NOOP("Papers", "A page has more links or comments than can be kept."),
            false},
};

const Warning *find(const QString &code)
{
    for (const Warning &warning : warnings)
        if (code == QLatin1StringView(warning.code))
            return &warning;
    return nullptr;
}

QJsonObject jsonOf(const PageFacts &page)
{
    QJsonObject json{{u"w"_s, page.width}, {u"h"_s, page.height}};
    if (page.rotation)
        json[u"r"_s] = page.rotation;
    if (page.hasText)
        json[u"text"_s] = true;
    if (page.hasImages)
        json[u"images"_s] = true;
    return json;
}

} // namespace

QJsonObject PaperFacts::toJson() const
{
    QJsonObject json{
        {u"title"_s, title},       {u"language"_s, language},
        {u"tagged"_s, tagged},     {u"encrypted"_s, encrypted},
        {u"repaired"_s, repaired}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
    for (const auto &number : factNumbers)
        json[number.key] = this->*number.member;
    QJsonObject gone;
    for (const auto &number : removedNumbers)
        gone[number.key] = removed.*number.member;
    json[u"removed"_s] = gone;
    QJsonArray sizes;
    for (const PageFacts &page : pageFacts)
        sizes.append(jsonOf(page));
    json[u"pageFacts"_s] = sizes;
    if (access)
        json[u"access"_s] = QJsonObject{{u"received"_s, access->received.toJson()},
                                        {u"inPack"_s, access->inPack.toJson()}};
    if (madeFrom)
        json[u"madeFrom"_s] = madeFrom->toJson();
    if (!hidden.isEmpty())
        json[u"hidden"_s] = moothall::toJson(hidden);
    return json;
}

Result<PaperFacts> PaperFacts::fromJson(const QJsonObject &json)
{
    PaperFacts facts;
    for (const auto &number : factNumbers)
        facts.*number.member = json[number.key].toInt();
    const QJsonObject gone = json[u"removed"_s].toObject();
    for (const auto &number : removedNumbers)
        facts.removed.*number.member = gone[number.key].toInt();
    facts.title = json[u"title"_s].toString();
    facts.language = json[u"language"_s].toString();
    facts.tagged = json[u"tagged"_s].toBool();
    facts.encrypted = json[u"encrypted"_s].toBool();
    facts.repaired = json[u"repaired"_s].toBool();
    for (const QJsonValue code : json[u"warnings"_s].toArray())
        facts.warnings.append(code.toString());
    for (const QJsonValue value : json[u"pageFacts"_s].toArray()) {
        const QJsonObject page = value.toObject();
        facts.pageFacts.append({page[u"w"_s].toDouble(), page[u"h"_s].toDouble(),
                                page[u"r"_s].toInt(), page[u"text"_s].toBool(),
                                page[u"images"_s].toBool()});
    }
    if (const QJsonObject access = json[u"access"_s].toObject(); !access.isEmpty())
        facts.access = PaperAccess{AccessReport::fromJson(access[u"received"_s].toObject()),
                                   AccessReport::fromJson(access[u"inPack"_s].toObject())};
    if (const QJsonObject from = json[u"madeFrom"_s].toObject(); !from.isEmpty())
        facts.madeFrom = MadeFrom::fromJson(from);
    facts.hidden = hiddenWordsFromJson(json[u"hidden"_s].toArray());
    if (facts.pages < 1 || facts.pageFacts.size() != facts.pages)
        return fail(
            ErrorCode::Damaged,
            Papers::tr(
                "What is recorded about a paper can't be read. Run a check of the register."));
    return facts;
}

int PaperFacts::hiddenWords(QLatin1StringView kind) const
{
    for (const HiddenWords &words : hidden) {
        if (words.kind == kind)
            return words.words;
    }
    return 0;
}

void addHidden(PaperFacts &facts, const reading::HiddenTexts &found, int unsearched)
{
    facts.hidden = hiddenWordsOf(found);
    facts.unsearched = unsearched;
    facts.warnings = mergedWarnings(facts);
}

QStringList mergedWarnings(const PaperFacts &facts)
{
    QStringList codes = warningsOf(facts);
    for (const QString &code : facts.warnings) {
        const Warning *known = find(code);
        const bool isOver = known && known->count; // it isn't said any more, or was said above
        if (!isOver && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QStringList warningsOf(const PaperFacts &facts)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        if (warning.count && warning.count(facts) > 0)
            codes.append(QString::fromLatin1(warning.code));
    return codes;
}

QString warningSentence(const QString &code, const PaperFacts &facts)
{
    const Warning *warning = find(code);
    if (!warning)
        return code;
    const QString sentence = Papers::tr(warning->sentence, nullptr, warning->count ? warning->count(facts) : 1);
    for (const HiddenWords &words : facts.hidden) {
        if (words.kind == code)
            return sentence.arg(words.example);
    }
    return sentence;
}

bool warningIsGrave(const QString &code)
{
    const Warning *warning = find(code);
    return warning && warning->grave;
}

} // namespace moothall
