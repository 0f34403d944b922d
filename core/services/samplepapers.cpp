#include "core/services/samplepapers.h"

#include "core/base/dates.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct SamplePapers
{
    Q_DECLARE_TR_FUNCTIONS(SamplePapers)
};

/// What the paragraphs of practice papers are made of. They say something of how reports are written, and nothing of
/// any council.
constexpr std::array sentences{
    "A report tells its readers first what they are asked to decide and only then how the matter came about.",
    "Each option is set out with what it would cost, who would notice it and when it could begin.",
    "Figures are given to the nearest thousand pounds unless a smaller sum makes a difference to the choice.",
    "Officers met the services concerned, wrote down what each of them needed and shared that note with all.",
    "Where the evidence points two ways, the paper says so and gives the reader both.",
    "The timetable leaves four weeks between the decision and the first day of work on the ground.",
    "A risk is worth a line when somebody could act on it, and is left out when nobody could.",
    "Legal advice was taken before the options were narrowed, so that none of them had to be withdrawn later.",
    "Maps are drawn at one scale throughout, with north at the top and a bar to measure by.",
    "People who use the service were asked in writing, by telephone and at three open afternoons.",
    "Nothing in this section commits the authority to spending beyond the year that is named in it.",
    "The second stage depends on the first, and the paper asks for approval of the first alone.",
    "Maintenance is counted over twenty years, because a cheap beginning may be a dear end.",
    "Neighbouring authorities were asked how they had gone about it, and two of them sent their own papers.",
    "Staff learnt of the proposal before it was printed and had ten days to say what they thought of it.",
    "A table is used where three or more things are compared, and a sentence where there are only two.",
    "The present arrangement ends on the last day of March, whether or not another takes its place.",
    "What was promised at an earlier meeting is listed here together with what has become of it.",
    "If the grant is smaller than expected, the work is cut in the order in which it is listed.",
    "The paper was read by a colleague who knew nothing of the matter, and was shortened after that.",
    "Members may wish to visit the place before they decide; a car leaves at nine on the day named.",
    "Savings are shown after the cost of making them, and in the year in which they would be felt.",
    "An assessment of what the change would mean for people with protected characteristics is attached.",
    "The wording of the recommendation is the wording that the minutes would carry if it were agreed.",
    "Contracts that run out in the meantime are extended by six months and not renewed.",
    "A short list of documents that the author relied upon stands at the end, with where to find them.",
    "Ground conditions were tested in two places, and the wetter of them decided the design.",
    "Letters from the public are summed up by theme, with the number that raised each of them.",
    "Should the decision wait for another meeting, the price that was quoted would no longer hold.",
    "The service will report again after a year, with the same figures measured in the same way.",
};

constexpr std::array sectionTitles{
    "Information and Analysis", "Consultation", "Alternative Options Considered", "Implications", "Timetable",
    "Financial Considerations", "Legal Considerations", "Property and Environment", "Risks and their Owners",
    "Background Papers",
};

const ParagraphStyle bodyStyle{.size = 11, .spaceAfter = 6};
const ParagraphStyle quietStyle{.size = 9, .italic = true, .colour = 0x444444, .spaceAfter = 8};

Heading heading(int level, const QString &text)
{
    const double sizes[] = {16, 13, 12};
    return Heading{.level = level, .text = plainText(text),
        .style = {.size = sizes[qBound(0, level - 1, 2)], .bold = true, .spaceBefore = level == 1 ? 6.0 : 12.0}};
}

/// Words in an order of their own for each paper, the same every time.
class PracticeText
{
public:
    explicit PracticeText(const QString &title)
    {
        for (const QChar c : title)
            m_next = m_next * 31 + c.unicode();
    }

    QString paragraph(int length)
    {
        QStringList words;
        for (int i = 0; i < length; ++i) {
            m_next += 7; // no common factor with the number of sentences: each comes up before one comes again
            words.append(QString::fromLatin1(sentences[m_next % sentences.size()]));
        }
        return words.join(u' ');
    }

    int figure(int below) { return static_cast<int>((m_next = m_next * 1103515245U + 12345U) >> 16) % below; }

private:
    quint32 m_next = 1;
};

/// One paper in the making: pages are filled one by one, so that there are exactly as many as asked for.
class SamplePaper
{
public:
    SamplePaper(const QJsonObject &recipe, const QHash<QString, MeetingRecord> &meetings)
        : m_recipe(recipe)
        , m_meetings(meetings)
        , m_pages(recipe["pages"_L1].toInt(1))
        , m_text(title())
    {
    }

    Result<QByteArray> made()
    {
        const QString form = m_recipe["form"_L1].toString();
        m_document.title = title();
        m_document.author = u"Moothall"_s;
        m_document.page.running.append(RunningText{.text = SamplePapers::tr("Practice text of Moothall’s sample authority"),
            .where = RunningText::Where::Foot, .alignment = Alignment::Centre, .style = {.size = 8, .colour = 0x555555}});
        if (form == "minutes"_L1 || form == "exempt-minutes"_L1)
            makeMinutes(form == "exempt-minutes"_L1);
        else if (form == "slides"_L1)
            makeSlides();
        else
            makeReport();

        const auto set = typeset(m_document, {.standalone = true});
        MOOTHALL_TRY(set);
        if (set->pages != m_pages)
            return fail(ErrorCode::Internal, SamplePapers::tr("A sample paper came out with the wrong number of pages."),
                u"%1: %2 instead of %3"_s.arg(title()).arg(set->pages).arg(m_pages));
        return set->pdf;
    }

private:
    QString title() const { return m_recipe["title"_L1].toString(); }

    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void addText(const QString &text) { add(Paragraph{.text = plainText(text), .style = bodyStyle}); }

    void addPageBreak(int page)
    {
        if (page > 0)
            add(PageBreak{});
    }

    void addNotice()
    {
        add(Paragraph{.text = plainText(SamplePapers::tr(
                          "This paper was made for practice. It stands where a report of this name stood, at its length; "
                          "its words are Moothall’s own.")),
            .style = quietStyle});
        const QString canary = m_recipe["canary"_L1].toString();
        if (!canary.isEmpty())
            add(Paragraph{.text = boldText(SamplePapers::tr("Not for publication. The words %1 stand in this paper alone: "
                                                            "wherever else they are seen, something has leaked.").arg(canary)),
                .style = bodyStyle});
    }

    void makeReport()
    {
        const QJsonArray head = m_recipe["head"_L1].toArray();
        for (const auto &line : head)
            add(Paragraph{.text = boldText(line.toString().toUpper()), .style = {.size = 12, .alignment = Alignment::Centre}});
        if (m_recipe.contains("by"_L1))
            add(Paragraph{.text = boldText(m_recipe["by"_L1].toString()), .style = {.size = 11, .spaceBefore = 6}});
        add(heading(1, title()));
        if (m_recipe.contains("portfolio"_L1))
            add(Paragraph{.text = italicText(u'(' + m_recipe["portfolio"_L1].toString() + u')'), .style = bodyStyle});
        addNotice();
        addFacts();
        for (int page = 0; page < m_pages; ++page) {
            addPageBreak(page);
            fillPage(page);
        }
    }

    void addFacts()
    {
        const QJsonArray facts = m_recipe["facts"_L1].toArray();
        if (facts.isEmpty())
            return;
        add(heading(2, SamplePapers::tr("Purpose")));
        List list{.numbering = Numbering::Bullet};
        for (const auto &fact : facts)
            list.items.append(ListItem{.body = {Paragraph{.text = plainText(fact.toString()), .style = bodyStyle}}});
        add(list);
    }

    void fillPage(int page)
    {
        const bool first = page == 0;
        const bool last = page == m_pages - 1;
        const bool table = m_recipe.contains("table"_L1) && !first && page % 4 == 1;
        const QString canary = m_recipe["canary"_L1].toString();
        const QString section = QString::fromLatin1(sectionTitles[static_cast<size_t>(page) % sectionTitles.size()]);
        add(heading(2, section));
        if (!canary.isEmpty() && !first)
            addText(SamplePapers::tr("Not for publication: %1.").arg(canary));
        const int room = (first ? 6 : 12) - (table ? 6 : 0) - (last && !first ? 4 : 0);
        for (int i = 0; i < room; ++i)
            addText(u"%1.%2  "_s.arg(page + 1).arg(i + 1) + m_text.paragraph(first ? 2 : 3));
        if (table)
            addTable();
        if (last && !first)
            addRecommendations();
    }

    void addTable()
    {
        const QJsonArray heads = m_recipe["table"_L1].toArray();
        Table table{.summary = SamplePapers::tr("Made-up figures for practice")};
        const auto cell = [](const QString &text, bool isHeading) {
            const Text runs = isHeading ? boldText(text) : plainText(text);
            return TableCell{.blocks = {Paragraph{.text = runs, .style = {.size = 10, .spaceAfter = 0}}}};
        };
        QList<TableCell> headings;
        for (const auto &head : heads) {
            table.columns.append(TableColumn{.weight = 1});
            headings.append(cell(head.toString(), true));
        }
        table.rows.append(headings);
        constexpr int rows = 9;
        for (int row = 0; row < rows; ++row) {
            QList<TableCell> cells;
            for (qsizetype column = 0; column < heads.size(); ++column) {
                const QString text = column == 0 ? SamplePapers::tr("Line %1").arg(row + 1)
                                                 : QString::number(1000 + m_text.figure(90000));
                cells.append(cell(text, false));
            }
            table.rows.append(cells);
        }
        add(table);
    }

    void addRecommendations()
    {
        add(heading(2, SamplePapers::tr("Recommendations")));
        List list{.numbering = Numbering::LowerAlpha};
        for (const QString &text : {SamplePapers::tr("That the report be noted."),
                 SamplePapers::tr("That the next step set out in it be taken.")})
            list.items.append(ListItem{.body = {Paragraph{.text = plainText(text), .style = bodyStyle}}});
        add(list);
        add(heading(2, SamplePapers::tr("Reasons for Recommendations")));
        addText(m_text.paragraph(2));
    }

    /// What a presentation looks like once it has been printed: wide pages with a few lines each.
    void makeSlides()
    {
        m_document.page.size = PageStyle::a4Landscape().size;
        for (int page = 0; page < m_pages; ++page) {
            addPageBreak(page);
            if (page == 0) {
                add(heading(1, title()));
                addNotice();
                continue;
            }
            const QString section = QString::fromLatin1(sectionTitles[static_cast<size_t>(page) % sectionTitles.size()]);
            add(heading(2, u"%1. %2"_s.arg(page).arg(section)));
            List list{.numbering = Numbering::Bullet, .spaceBetween = 10};
            for (int i = 0; i < 6; ++i)
                list.items.append(ListItem{.body = {Paragraph{.text = plainText(m_text.paragraph(1)), .style = {.size = 14}}}});
            add(list);
        }
    }

    void makeMinutes(bool exempt)
    {
        const MeetingRecord record = m_meetings.value(m_recipe["meeting"_L1].toString());
        QList<const AgendaItem *> minuted;
        for (const AgendaItem &item : record.items) {
            if (item.minute && (!exempt || item.part == Part::Exempt))
                minuted.append(&item);
        }
        add(heading(1, SamplePapers::tr("MINUTES of a meeting of %1").arg(record.body.name.toUpper())));
        addText(SamplePapers::tr("held on %1 at %2.").arg(
            longDate(record.meeting.starts.date(), QLocale(QLocale::English, QLocale::UnitedKingdom)), record.meeting.venue));
        addNotice();
        if (!exempt)
            addPresent(record);
        qsizetype next = 0;
        for (int page = 0; page < m_pages; ++page) {
            addPageBreak(page);
            // A page that began with the names of those present has room for less.
            const qsizetype pagesLeft = m_pages - page;
            qsizetype share = (minuted.size() - next + pagesLeft - 1) / pagesLeft;
            if (page == 0 && !exempt)
                share = qMin<qsizetype>(share, 1);
            for (; share > 0 && next < minuted.size(); --share)
                addMinute(*minuted.at(next++), exempt);
        }
    }

    void addPresent(const MeetingRecord &record)
    {
        QStringList present;
        QStringList apologies;
        QStringList officers;
        for (const Attendance &entry : record.attendance) {
            if (entry.capacity == Capacity::Officer)
                officers.append(u"%1 (%2)"_s.arg(entry.personName, entry.title));
            else
                (entry.state == AttendanceState::Present ? present : apologies).append(entry.personName);
        }
        add(heading(2, SamplePapers::tr("PRESENT")));
        addText(present.join(u", "_s) + u'.');
        addText(SamplePapers::tr("Apologies for absence: %1.").arg(apologies.join(u", "_s)));
        addText(SamplePapers::tr("Officers present: %1.").arg(officers.join(u", "_s)));
    }

    void addMinute(const AgendaItem &item, bool exempt)
    {
        const Minute &minute = *item.minute;
        add(heading(2, minute.number + u"  "_s + item.title.toUpper()));
        const MinuteText &text = exempt ? minute.exempt : minute.open;
        const QStringList paragraphs = text.narrative.toPlain().split(u"\n\n"_s, Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs)
            addText(paragraph);
        if (text.resolved.isEmpty())
            return;
        add(Paragraph{.text = boldText(text.leadIn), .style = bodyStyle});
        List list{.numbering = text.resolved.size() > 1 ? Numbering::Decimal : Numbering::None};
        for (const RichText &resolution : text.resolved)
            list.items.append(ListItem{.body = {Paragraph{.text = plainText(resolution.toPlain()), .style = bodyStyle}}});
        add(list);
    }

    QJsonObject m_recipe;
    const QHash<QString, MeetingRecord> &m_meetings;
    int m_pages;
    PracticeText m_text;
    Document m_document;
};

} // namespace

Result<QByteArray> makeSamplePaper(const QJsonObject &recipe, const QHash<QString, MeetingRecord> &meetings)
{
    if (recipe["form"_L1].toString() == "scan"_L1)
        return makeScannedPlan();
    return SamplePaper(recipe, meetings).made();
}

} // namespace moothall
