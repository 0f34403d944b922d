#include "core/papers/accessibility/accessreport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Accessibility
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
};

/// Rules that come of the same mistake and are mended in the same way. The gravest for a reader
/// first.
struct Topic
{
    const char *rules; ///< parted by spaces; "7.4." means all that begin so
    const char *problem;
    const char *remedy;
};

constexpr std::array topics{
    Topic{"7.1-11 7.1-a 7.1-4",
          QT_TRANSLATE_NOOP("Accessibility",
                            "The file has no tags that can be relied on, so a screen reader can't "
                            "tell its headings, lists and tables."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "In Word choose File > Save As, PDF, then Options, and tick “Document "
                            "structure tags for accessibility”. "
                            "Don't print to PDF: that drops the tags.")},
    Topic{"7.1-1 7.1-2 7.1-3 7.1-12 7.1-b 7.20-",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n piece(s) of text, picture or line stand outside the tags, so a "
                              "screen reader leaves them out or repeats them."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Make the PDF from the Word file again with Save As rather than Print. "
                            "Where it comes from another program, "
                            "tag what is missing, or mark it as decoration.")},
    Topic{"7.3-",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n picture(s) have no description for people who can't see them."),
          QT_TRANSLATE_NOOP("Accessibility", "In Word right-click each picture or chart, choose "
                                             "View Alt Text and say in a sentence what it shows; "
                                             "tick “Mark as decorative” where it shows nothing.")},
    Topic{"7.4.",
          QT_TRANSLATE_N_NOOP(
              "Accessibility",
              "Headings skip a level, or don't begin with the first, in %n place(s)."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Use Word's styles Heading 1, Heading 2 and so on in their order, "
                            "beginning with Heading 1, "
                            "and never leave a level out for the sake of its looks.")},
    Topic{
        "7.5-",
        QT_TRANSLATE_N_NOOP("Accessibility",
                            "In %n table(s) it can't be told which header belongs to which cell."),
        QT_TRANSLATE_NOOP("Accessibility",
                          "In Word click in the table's first row, choose Table Layout > Repeat "
                          "Header Rows, and in Table Design tick "
                          "Header Row; tick First Column where that has headers.")},
    Topic{"7.2-3 7.2-4 7.2-5 7.2-6 7.2-7 7.2-8 7.2-9 7.2-10 7.2-11 7.2-12 7.2-13 7.2-14 7.2-15 "
          "7.2-16 7.2-36 7.2-37 7.2-38 7.2-39 7.2-41 7.2-42 7.2-43",
          QT_TRANSLATE_N_NOOP("Accessibility", "Tables aren't made of regular rows and cells in %n "
                                               "place(s), so they are read aloud in disorder."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Make the table with Insert > Table, the same number of cells in each "
                            "row, and without merged or split cells; "
                            "don't use tables to place text on the page.")},
    Topic{"7.2-17 7.2-18 7.2-19 7.2-20 7.2-40 7.2-26 7.2-27 7.2-28",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "Lists or tables of contents aren't tagged as such in %n place(s)."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Use Word's own bullets, numbering and References > Table of Contents, "
                            "not numbers and dots typed by hand.")},
    Topic{
        "7.2-",
        QT_TRANSLATE_N_NOOP(
            "Accessibility",
            "The language isn't said in %n place(s), so they may be read aloud in the wrong one."),
        QT_TRANSLATE_NOOP("Accessibility",
                          "In Word select everything and set Review > Language > Set Proofing "
                          "Language to English (UK), then save the PDF again.")},
    Topic{
        "7.1-9 7.1-10",
        QT_TRANSLATE_NOOP("Accessibility", "The file doesn't show a title of its own, so a screen "
                                           "reader names it by its file name."),
        QT_TRANSLATE_NOOP("Accessibility",
                          "Fill in the title under File > Info in Word before the PDF is saved.")},
    Topic{
        "7.21.7- 7.21.8-",
        QT_TRANSLATE_N_NOOP("Accessibility",
                            "In %n font(s) letters can't be told from their shapes, so their text "
                            "can't be searched, copied or read aloud."),
        QT_TRANSLATE_NOOP("Accessibility", "Use an ordinary font such as Arial for all of the "
                                           "text and save the PDF again; don't print to PDF.")},
    Topic{"7.21.",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n font(s) aren't wholly within the file, so the text "
                              "may look different or be missing elsewhere."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "In Word's PDF options tick “ISO 19005-1 compliant "
                            "(PDF/A)”, or choose an ordinary font such as Arial.")},
    Topic{"7.18.5-",
          QT_TRANSLATE_N_NOOP(
              "Accessibility",
              "%n link(s) can't be found, or have no words, for people who can't see them."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Make links in Word with Insert > Link over words that say where they "
                            "lead, and save the PDF again with tags.")},
    Topic{"7.18.4- 7.18.1-3 7.15-",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n form field(s) have no name or no place among the tags."),
          QT_TRANSLATE_NOOP("Accessibility", "A report needs no fields to fill in: make the PDF "
                                             "from the Word file, with what they hold as text.")},
    Topic{"7.18.6.2-",
          QT_TRANSLATE_N_NOOP("Accessibility", "%n film(s) or sound(s) have no words beside them."),
          QT_TRANSLATE_NOOP(
              "Accessibility",
              "Take the film or sound out; print a link to it, with what it says in words.")},
    Topic{"7.18.",
          QT_TRANSLATE_N_NOOP(
              "Accessibility",
              "Comments and marks on the pages, or the order of what can be reached by "
              "the Tab key, aren't tagged in %n place(s)."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Take out all comments and drawn marks (Review > Delete "
                            "all comments), and save the PDF again with tags.")},
    Topic{"7.7-",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n formula(s) have no words for people who can't see them."),
          QT_TRANSLATE_NOOP(
              "Accessibility",
              "Say in the formula's alternative text what it says, as it would be read aloud.")},
    Topic{"7.9-",
          QT_TRANSLATE_N_NOOP(
              "Accessibility",
              "%n note(s) can't be told apart, so a reader can't find the way back from them."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Use References > Insert Footnote in Word for every note.")},
    Topic{"7.1-5 7.1-6 7.1-7",
          QT_TRANSLATE_N_NOOP(
              "Accessibility",
              "%n tag(s) have names of their own that stand for nothing a screen reader knows."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Make the PDF from the Word file with Save As; a program that names "
                            "its tags otherwise needs to map them.")},
    Topic{"7.10-",
          QT_TRANSLATE_NOOP("Accessibility",
                            "The file's layers aren't named, so nobody can choose among them."),
          QT_TRANSLATE_NOOP("Accessibility", "Flatten the layers before the PDF is saved.")},
    Topic{"7.11-",
          QT_TRANSLATE_N_NOOP("Accessibility",
                              "%n attached file(s) don't say their names as they should."),
          QT_TRANSLATE_NOOP("Accessibility", "Send attachments as papers of their own.")},
    Topic{"7.16-",
          QT_TRANSLATE_NOOP("Accessibility",
                            "The file is locked so that screen readers may not read it."),
          QT_TRANSLATE_NOOP("Accessibility",
                            "Save the PDF without restrictions on what may be done with it.")},
    Topic{"5- 7.1-8",
          QT_TRANSLATE_NOOP(
              "Accessibility",
              "The file doesn't say of itself that it is made to be accessible (PDF/UA)."),
          QT_TRANSLATE_NOOP("Accessibility", "Nothing needs to be done for a pack: Moothall says "
                                             "so for the pack where it is true.")},
};

size_t topicOf(const QString &rule)
{
    for (size_t at = 0; at < topics.size(); ++at) {
        for (const QString &each : QString::fromLatin1(topics.at(at).rules).split(u' ')) {
            const bool isFamily = each.endsWith(u'-') || each.endsWith(u'.');
            if (isFamily ? rule.startsWith(each) : rule == each)
                return at;
        }
    }
    return topics.size() - 1;
}

QString placesOf(const QList<int> &pages)
{
    constexpr int mostNamed = 5;
    if (pages.isEmpty())
        return {};
    QStringList numbers;
    for (const int page : pages.first(std::min<qsizetype>(pages.size(), mostNamed)))
        numbers.append(QString::number(page));
    if (pages.size() > mostNamed)
        return Accessibility::tr(" (pages %1 …)", "some of the pages").arg(numbers.join(u", "_s));
    return pages.size() == 1 ? Accessibility::tr(" (page %1)").arg(numbers.first())
                             : Accessibility::tr(" (pages %1)").arg(numbers.join(u", "_s));
}

} // namespace

bool AccessReport::has(const QString &rule) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const AccessFinding &each) { return each.rule == rule; });
}

QJsonObject AccessReport::toJson() const
{
    QJsonArray list;
    for (const AccessFinding &finding : findings) {
        QJsonArray pages;
        for (const int page : finding.pages)
            pages.append(page);
        list.append(QJsonObject{
            {u"rule"_s, finding.rule}, {u"count"_s, finding.count}, {u"pages"_s, pages}});
    }
    return {{u"findings"_s, list}, {u"claims_pdf_ua"_s, claimsPdfUa}};
}

AccessReport AccessReport::fromJson(const QJsonObject &json)
{
    AccessReport report{.claimsPdfUa = json[u"claims_pdf_ua"_s].toBool()};
    for (const QJsonValue each : json[u"findings"_s].toArray()) {
        AccessFinding finding{.rule = each[u"rule"_s].toString(),
                              .count = each[u"count"_s].toInt()};
        for (const QJsonValue page : each[u"pages"_s].toArray())
            finding.pages.append(page.toInt());
        report.findings.append(finding);
    }
    return report;
}

AccessReport withoutWhatPacksBring(AccessReport report)
{
    static const QStringList brought{u"5-1"_s,    u"5-2"_s,    u"5-3"_s,    u"7.1-8"_s,
                                     u"7.1-9"_s,  u"7.1-10"_s, u"7.2-33"_s, u"7.2-2"_s,
                                     u"7.10-1"_s, u"7.10-2"_s};
    report.findings.removeIf([](const AccessFinding &each) { return brought.contains(each.rule); });
    return report;
}

QList<AccessAdvice> adviceOn(const AccessReport &report)
{
    std::array<AccessFinding, topics.size()> sums;
    std::array<QStringList, topics.size()> rules;
    for (const AccessFinding &finding : report.findings) {
        const size_t topic = topicOf(finding.rule);
        sums.at(topic).count += finding.count;
        sums.at(topic).pages += finding.pages;
        rules.at(topic).append(finding.rule);
    }
    QList<AccessAdvice> advice;
    for (size_t at = 0; at < topics.size(); ++at) {
        AccessFinding &sum = sums.at(at);
        if (sum.count == 0)
            continue;
        std::sort(sum.pages.begin(), sum.pages.end());
        sum.pages.erase(std::unique(sum.pages.begin(), sum.pages.end()), sum.pages.end());
        QString problem = Accessibility::tr(topics.at(at).problem, nullptr, sum.count);
        problem.insert(problem.size() - 1, placesOf(sum.pages));
        advice.append({problem, Accessibility::tr(topics.at(at).remedy),
                       Accessibility::tr("ISO 14289-1, %1").arg(rules.at(at).join(u", "_s))});
    }
    return advice;
}

} // namespace moothall
