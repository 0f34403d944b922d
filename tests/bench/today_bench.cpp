#include "core/services/forwardplan.h"
#include "core/services/todaysheet.h"
#include "core/services/writing.h"
#include "core/store/clockstore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "tests/services/support.h"
#include "ui/theme/theme.h"
#include "ui/views/today.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int bodyCount = 40;
constexpr int meetingCount = 500;
constexpr int planCount = 60;
constexpr int rounds = 11;

double medianOf(const std::function<void()> &work)
{
    QList<double> took;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return took.at(took.size() / 2);
}

AgendaItem anAgendaItem(int number, BodyKind kind)
{
    AgendaItem item;
    item.title = u"Report %1"_s.arg(number);
    item.keyDecision = kind == BodyKind::Executive && number % 2 == 0;
    item.part = number == 7 ? Part::Exempt : Part::Public;
    return item;
}

/// A year of a county: forty bodies, five hundred meetings with eight items each, stages as the day would have them.
Status fill(TestRegister &reg)
{
    QList<std::pair<BodyId, BodyKind>> bodies;
    const QList<BodyKind> kinds{BodyKind::Council, BodyKind::Executive, BodyKind::Scrutiny, BodyKind::Executive, BodyKind::Committee};
    for (int i = 0; i < bodyCount; ++i) {
        Body body;
        body.kind = kinds.at(i % kinds.size());
        body.name = u"%1 %2"_s.arg(body.kind == BodyKind::Executive ? u"Cabinet"_s : u"Committee"_s).arg(i + 1);
        const auto id = saveBody(reg.session(), body);
        MOOTHALL_TRY(id);
        bodies.append({*id, body.kind});
    }
    Session session = reg.session();
    session.clock = Clock(QDateTime(QDate(2023, 9, 1), QTime(9, 0), QTimeZone::utc()));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const QDate today(2024, 6, 4);
    for (int i = 0; i < meetingCount; ++i) {
        const auto &[body, kind] = bodies.at(i % bodyCount);
        QDate day = QDate(2024, 1, 2).addDays(i * 364 / meetingCount);
        day = day.dayOfWeek() > 5 ? day.addDays(2) : day;
        Meeting meeting;
        meeting.body = body;
        meeting.starts = QDateTime(day, QTime(10 + i % 5, 0));
        meeting.stage = day < today ? MeetingStage::Held : day < today.addDays(8) ? MeetingStage::Published : MeetingStage::Planned;
        meeting.agendaDate = meeting.stage == MeetingStage::Planned ? QDate() : day.addDays(-8);
        const auto id = MeetingStore(writing->database()).insert(meeting);
        MOOTHALL_TRY(id);
        MOOTHALL_TRY(writing->note({u"meeting"_s, id->value(), *id}, u"Planned"_s, {}));
        for (int number = 1; number <= 8; ++number)
            MOOTHALL_TRY(ItemStore(writing->database()).insert(*id, anAgendaItem(number, kind), {}, {}));
    }
    MOOTHALL_TRY(writing->commit());
    // A forward plan of half a year, a third of it in private, on no agenda yet.
    for (int i = 0; i < planCount; ++i) {
        ForwardEntry entry;
        entry.matter = u"Matter %1"_s.arg(i);
        entry.body = bodies.at(1 + i % 2 * 2).first;
        entry.from = today.addDays(i * 3);
        entry.isPrivate = i % 3 == 0;
        entry.privateReason = u"paragraph 3"_s;
        entry.documents = {u"Report"_s};
        MOOTHALL_TRY(saveForwardEntry(reg.session(), entry));
    }
    return {};
}

/// Pictures of the view, for somebody to look at.
void draw(TodayView &view, const QDir &folder)
{
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, u"light"_s), std::pair(Scheme::Dark, u"dark"_s)}) {
        theme().apply(*qApp, scheme);
        for (const QSize size : {QSize(1100, 740), QSize(1720, 1020)}) {
            view.resize(size);
            view.grab().save(folder.filePath(u"today-%1-%2.png"_s.arg(name).arg(size.width())));
        }
    }
}

} // namespace

// How long the clock takes over a year of forty bodies, and the first page over it: medians. A folder as argument gets
// pictures.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(app, Scheme::Light);
    TestRegister reg;
    if (const Status filled = fill(reg); !filled) {
        std::fprintf(stderr, "today_bench: %s\n", qPrintable(filled.error().sentence() + filled.error().detail()));
        return 2;
    }
    qsizetype count = 0;
    const auto facts = clockFacts(reg.database(), {}, {}).value();
    const double loading = medianOf([&] { (void)clockFacts(reg.database(), {}, {}); });
    const double year = medianOf([&] { count = diary(reg.session(), {}, {}).value().deadlines.size(); });
    const WorkingDays days(Nation::England);
    const double pure = medianOf([&] {
        for (const MeetingFacts &meeting : facts)
            (void)deadlinesOf(meeting, rulesFor(Nation::England, meeting.kind, meeting.body, meeting.houseStyle, {}, meeting.starts, days), days,
                WallTime(QDate(2024, 6, 4), QTime(9, 0)));
    });
    const Authority owner = authority(reg.session()).value();
    TodayView view;
    view.resize(1100, 740);
    view.show();
    const double opened = medianOf([&] {
        view.setRegister(reg.session(), owner);
        view.refresh();
        view.repaint();
    });
    TodayView *fresh = nullptr;
    const double first = medianOf([&] {
        delete fresh;
        fresh = new TodayView;
        fresh->resize(1100, 740);
        fresh->setRegister(reg.session(), owner);
        fresh->refresh();
        fresh->show();
        fresh->repaint();
    });
    delete fresh;
    std::printf("%lld meetings, %lld deadlines: computed in %.1f ms, with loading %.1f ms (%.1f ms of it); Today again %.1f ms, from nothing %.1f ms\n",
        static_cast<long long>(facts.size()), static_cast<long long>(count), pure, year, loading, opened, first);
    if (argc > 1)
        draw(view, QDir(QString::fromLocal8Bit(argv[1])));
    return pure < 50 && first < 100 ? 0 : 1;
}
