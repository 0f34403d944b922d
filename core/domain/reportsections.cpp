#include "core/domain/reportsections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReportSections
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

struct SectionToken
{
    ReportSection section;
    QLatin1StringView token;
};

constexpr std::array sectionTokens{
    SectionToken{ReportSection::Purpose, "purpose"_L1},
    SectionToken{ReportSection::KeyDecision, "key-decision"_L1},
    SectionToken{ReportSection::Background, "background"_L1},
    SectionToken{ReportSection::Consultation, "consultation"_L1},
    SectionToken{ReportSection::Alternatives, "alternatives"_L1},
    SectionToken{ReportSection::Implications, "implications"_L1},
    SectionToken{ReportSection::BackgroundPapers, "background-papers"_L1},
    SectionToken{ReportSection::Appendices, "appendices"_L1},
    SectionToken{ReportSection::Recommendation, "recommendation"_L1},
    SectionToken{ReportSection::Reasons, "reasons"_L1},
};

/// How a section is headed. Whole lines only: a wrapped line of prose may begin with any of these
/// words.
struct HeadingForm
{
    std::optional<ReportSection> section;
    int level;
    QRegularExpression words;
};

HeadingForm form(std::optional<ReportSection> section, int level, const QString &words)
{
    return {
        section, level,
        QRegularExpression(u"^(?:%1)$"_s.arg(words), QRegularExpression::CaseInsensitiveOption)};
}

const QList<HeadingForm> &headingForms()
{
    using Section = ReportSection;
    static const QString recommended =
        u"(?:the )?(?:officers?['’]?s? )?(?:recommendations?|recommendation\\(s\\)|decisions?|"
        "decision\\(s\\)|proposals?)"_s;
    static const QList<HeadingForm> forms{
        form(Section::Reasons, 1, u"(?:key )?reason(?:s|\\(s\\))? for "_s + recommended),
        form(
            Section::Recommendation, 1,
            u"(?:officers?['’]?s? )?recommend(?:ations?|ation\\(s\\)|ed "
            u"(?:decisions?|resolutions?|action))"
            "(?: to (?:the )?(?:cabinet|council|committee|panel|board))?|decisions? (?:required|sought|recommended)"_s),
        form(
            Section::BackgroundPapers, 1,
            u"(?:list of )?background (?:papers?|documents?|information and papers)(?: "
            u"used[^.]{0,60}| \\([^)]*\\))?|"
            "(?:local government act 1972|access to information)[ :–-]*(?:list of )?background (?:papers|documents)"_s),
        form(Section::Alternatives, 1,
             u"(?:alternative|other) options?(?: considered)?(?: and (?:rejected|reasons for "
             u"(?:their )?rejection))?|"
             "alternatives(?: considered)?|options?(?: considered| appraisal|s for consideration)?|"
             "options? considered and (?:rejected|recommended)"_s),
        form(Section::Consultation, 1,
             u"(?:public )?consultations?(?: and engagement| responses?| undertaken| carried out| "
             u"and (?:co-production|"
             "communications?))?"_s),
        form(Section::Implications, 1,
             u"(?:corporate |key |other |council )?implications(?: and risks?| of the "
             u"(?:report|recommendations?))?|"
             "(?:resource|corporate) considerations"_s),
        form(Section::Appendices, 1,
             u"(?:list of )?(?:appendices|appendix|attachments|appendices attached)"_s),
        form(Section::KeyDecision, 1, u"key decision\\??|is (?:this|it) a key decision\\??"_s),
        form(Section::Purpose, 1,
             u"(?:the )?(?:purpose|summary|aims?)(?: and summary)?(?: of (?:the |this "
             u")?report)?|executive summary|"
             "purpose and reasons?"_s),
        form(
            Section::Background, 1,
            u"background(?: information| and context| and introduction)?|information(?: and "
            u"analysis)?|context|"
            "introduction(?: and background)?|(?:report )?details?|main (?:report|issues|considerations)|the report"_s),
        form(
            {}, 1,
            u"(?:electoral )?(?:divisions?|wards?)(?: affected|\\(s\\) "
            u"affected)?|conclusions?|next steps|"
            "is it necessary to waive the call[- ]in period\\??|(?:waiver of )?call[- "
            "]in|timetable(?: for implementation)?|"
            "communications?|links? to (?:the )?(?:council|corporate) plan|corporate priorities"_s),
        form(Section::Implications, 2,
             u"(?:financial|finance|legal|human resources?|hr|staffing|workforce|information "
             u"technology|ict?|"
             "(?:equalit(?:y|ies)|diversity)(?:[, ]+(?:and |& "
             ")?(?:diversity|inclusion|impact))*|equalit(?:y|ies) impact(?: assessment)?|"
             "risk(?: management)?|environmental(?: sustainability)?|sustainability|climate(?: "
             "change)?|health and safety|property(?: and asset "
             "management)?|procurement|social value|safeguarding|data protection|crime and "
             "disorder|human rights|"
             "public health|health and wellbeing|transport|resources?|other|corporate)(?:(?: "
             "and|,|&) [a-z ]{2,30})?"
             "(?: implications?| considerations?| comments| impact)"_s),
        form(Section::Implications, 2,
             u"financial|legal|human resources?|information technology|equalit(?:y|ies)(?: "
             u"impact(?: assessment)?)?|"
             "risk management|environmental(?: sustainability)?|health and safety|property and "
             "asset management|safeguarding|"
             "social value|climate change|corporate objectives and priorities for change|"
             "other \\((?:for example|e\\.?g\\.?)[,:]?[^)]*\\)?"_s),
    };
    return forms;
}

/// Without what typesetting and conversions put around it, and without its number.
QString bareHeading(const QString &line, int &number)
{
    static const QRegularExpression marks(u"\\*+|__|^[\\s#>]+"_s);
    static const QRegularExpression numbered(
        u"^(?:[-–•]\\s+)?(\\d{1,2})(?:\\.0)?[.)]?\\s+(?=\\D)"_s);
    QString text = line;
    text.remove(marks);
    text = text.simplified();
    if (const auto match = numbered.match(text); match.hasMatch()) {
        number = match.captured(1).toInt();
        text = text.mid(match.capturedLength());
    }
    return text;
}

} // namespace

QList<ReportSection> reportSections()
{
    QList<ReportSection> all;
    for (const SectionToken &each : sectionTokens)
        all.append(each.section);
    return all;
}

QString token(ReportSection section)
{
    return sectionTokens[size_t(section)].token;
}

std::optional<ReportSection> reportSectionFrom(QStringView token)
{
    for (const SectionToken &each : sectionTokens) {
        if (token == each.token)
            return each.section;
    }
    return std::nullopt;
}

QString headingOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Purpose:
        return ReportSections::tr("Purpose");
    case ReportSection::KeyDecision:
        return ReportSections::tr("Key decision");
    case ReportSection::Background:
        return ReportSections::tr("Information and analysis");
    case ReportSection::Consultation:
        return ReportSections::tr("Consultation");
    case ReportSection::Alternatives:
        return ReportSections::tr("Alternative options considered");
    case ReportSection::Implications:
        return ReportSections::tr("Implications");
    case ReportSection::BackgroundPapers:
        return ReportSections::tr("Background papers");
    case ReportSection::Appendices:
        return ReportSections::tr("Appendices");
    case ReportSection::Recommendation:
        return ReportSections::tr("Recommendations");
    case ReportSection::Reasons:
        return ReportSections::tr("Reasons for recommendations");
    }
    return {};
}

QString wordsFor(ReportSection section)
{
    switch (section) {
    case ReportSection::Purpose:
        return ReportSections::tr("purpose");
    case ReportSection::KeyDecision:
        return ReportSections::tr("word on whether it is a key decision");
    case ReportSection::Background:
        return ReportSections::tr("information and analysis");
    case ReportSection::Consultation:
        return ReportSections::tr("word on consultation");
    case ReportSection::Alternatives:
        return ReportSections::tr("alternative options");
    case ReportSection::Implications:
        return ReportSections::tr("implications");
    case ReportSection::BackgroundPapers:
        return ReportSections::tr("list of background papers");
    case ReportSection::Appendices:
        return ReportSections::tr("list of appendices");
    case ReportSection::Recommendation:
        return ReportSections::tr("recommendation");
    case ReportSection::Reasons:
        return ReportSections::tr("reasons for the recommendation");
    }
    return {};
}

std::optional<ReportHeading> reportHeading(const QString &line)
{
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        return std::nullopt;
    ReportHeading heading;
    QString words = bareHeading(line, heading.number);
    if (words.isEmpty() || words.front().isLower())
        return std::nullopt;
    const qsizetype colon = words.indexOf(u':');
    QString more;
    if (colon > 0) {
        more = words.mid(colon + 1).trimmed();
        words = words.first(colon).trimmed();
    }
    if (words.endsWith(u'.'))
        words.chop(1);
    for (const HeadingForm &each : headingForms()) {
        if (!each.words.match(words).hasMatch())
            continue;
        heading.level = each.level;
        heading.section = each.section;
        heading.saysMore = !more.isEmpty();
        return heading;
    }
    return std::nullopt;
}

} // namespace moothall
