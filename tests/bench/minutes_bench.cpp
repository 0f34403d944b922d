#include "tests/ui/meetingroom.h"
#include "ui/theme/theme.h"
#include "ui/views/meetingdesk.h"

#include <QElapsedTimer>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 60;
constexpr int pages = 200;
constexpr int linesOfPage = 42;
constexpr int linesOfParagraph = 6;
constexpr double mostMilliseconds = 16;

class PaintCount : public QObject
{
public:
    int painted = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return false;
    }
};

/// A paragraph of so many lines of a printed page.
QString paragraphOf(int number)
{
    QString words;
    for (int line = 0; line < linesOfParagraph; ++line)
        words += u"Councillor R Ashdown asked of matter %1 what the next %2 months would bring to "
                 "the harbour. "_s.arg(number)
                     .arg(line + 2);
    return words;
}

} // namespace

// How long it takes from Ctrl+PageDown until the next item's minute is painted, in a meeting of 60
// items with 200 pages of minutes.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(application, Scheme::Light);
    DeskSample sample(false);
    constexpr int paragraphs = pages * linesOfPage / linesOfParagraph / items;
    for (int i = 1; i <= items; ++i) {
        const ItemId item =
            sample.add(u"Business number %1 of a long day"_s.arg(i), ItemKind::Report);
        Minute minute;
        QStringList narrative;
        for (int each = 0; each < paragraphs; ++each)
            narrative.append(paragraphOf(i * paragraphs + each));
        minute.open.narrative = RichText::fromPlain(narrative.join(u"\n\n"_s));
        minute.open.resolved = {RichText::fromPlain(u"Note the report"_s),
                                RichText::fromPlain(u"Ask for another in the autumn"_s)};
        if (!saveMinute(sample.reg.session(), item, minute))
            return 1;
    }
    everybodyThere(sample.reg.session(), sample.meeting);
    MeetingDesk desk(sample.reg.session(), sample.meeting);
    desk.resize(1600, 1000);
    desk.show();
    (void)QTest::qWaitForWindowActive(&desk);
    desk.showTab(MeetingDesk::Tab::Minutes);
    QCoreApplication::processEvents();
    auto *tab = desk.findChild<MinutesTab *>();
    PaintCount paints;
    tab->editor()->field(MinuteField::Narrative)->viewport()->installEventFilter(&paints);
    QList<double> times;
    for (int round = 1; round < items; ++round) {
        const auto before = tab->currentItem();
        paints.painted = 0;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCoreApplication::processEvents();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (paints.painted == 0 || tab->currentItem() == before) {
            std::fprintf(stderr, "minutes_bench: nothing was painted\n");
            return 1;
        }
    }
    std::ranges::sort(times);
    const double median = times.at(times.size() / 2);
    std::printf("next item to painted, %d items, %d pages of minutes: median %.1f ms, fastest %.1f "
                "ms, slowest %.1f ms (at most %.0f ms: %s)\n",
                items, pages, median, times.first(), times.last(), mostMilliseconds,
                median < mostMilliseconds ? "kept" : "MISSED");
    return median < mostMilliseconds ? 0 : 1;
}
