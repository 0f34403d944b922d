#include "tests/ui/drag.h"

#include "tests/ui/desksample.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cstdio>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

// How long it takes from letting item 5 go below item 9 until the tree shows the new numbers, to
// the end of painting.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(application, Scheme::Light);
    DeskSample sample(false);
    for (int i = 1; i <= 16; ++i) {
        const ItemId item = sample.add(u"Report number %1 of a long agenda"_s.arg(i),
                                       ItemKind::Report, u"R Lorne"_s);
        sample.paper(item, u"Report"_s, aVersion(u"report-%1.pdf"_s.arg(i), 5 + i));
        sample.paper(item, u"Appendix"_s, aVersion(u"appendix-%1.pdf"_s.arg(i), i));
    }
    MeetingDesk desk(sample.reg.session(), sample.meeting);
    desk.resize(1200, 900);
    desk.show();
    QCoreApplication::processEvents();
    const QList<AgendaItem> items = desk.record().items;
    QList<double> times;
    constexpr int rounds = 41;
    for (int round = 0; round < rounds; ++round) {
        times.append(dragBelow(desk, items.at(4).id, items.at(8).id));
        if (dragBelow(desk, items.at(4).id, items.at(3).id) < 0 || times.last() < 0) {
            std::fprintf(stderr, "drag_bench: nothing was painted\n");
            return 1;
        }
    }
    std::ranges::sort(times);
    std::printf("drop to painted: median %.1f ms, fastest %.1f ms, slowest %.1f ms\n",
                times.at(rounds / 2), times.first(), times.last());
    return 0;
}
