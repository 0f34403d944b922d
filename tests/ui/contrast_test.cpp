#include "tests/ui/desksample.h"
#include "tests/ui/officer.h"
#include "ui/views/navigator.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <cmath>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double least = 4.5; ///< WCAG 2.2, 1.4.3
constexpr double leastOfLarge = 3;

double lightness(QRgb colour)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) +
           0.0722 * part(qBlue(colour));
}

double contrastOf(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({lightness(one), lightness(other)});
    return (high + 0.05) / (low + 0.05);
}

/// What words stand out by where they are drawn: the strongest ink there against the ground that
/// most of it has.
double contrastIn(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.isEmpty())
        return 0;
    const QRgb ground =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                         [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first;
    double best = 1;
    for (auto at = counts.keyBegin(); at != counts.keyEnd(); ++at)
        best = std::max(best, contrastOf(ground, *at));
    return best;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

/// Whether what every view says can be read, measured in what is painted.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandOutOfWhatTheyArePaintedOn_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }
    void wordsStandOutOfWhatTheyArePaintedOn();

private:
    void look(const QWidget &window, const QString &where)
    {
        QCoreApplication::processEvents();
        const QImage picture = const_cast<QWidget &>(window).grab().toImage();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const QString text = textOf(widget).simplified();
            if (!widget->isVisible() || !widget->isEnabled() || text.isEmpty())
                continue;
            const QRect rect =
                QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size()) & window.rect();
            // What is scrolled out of sight isn't painted.
            if (widget->visibleRegion().boundingRect().size() != widget->size() ||
                rect.size() != widget->size())
                continue;
            const bool isLarge = widget->font().pointSizeF() >= 14;
            const double found = contrastIn(picture, rect);
            ++m_looked;
            if (found < (isLarge ? leastOfLarge : least))
                m_faint.append(u"%1: “%2” %3"_s.arg(where, text).arg(found, 0, 'f', 2));
        }
    }

    QStringList m_faint;
    int m_looked = 0;
};

void ContrastTest::wordsStandOutOfWhatTheyArePaintedOn()
{
    QFETCH(Scheme, scheme);
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(*qApp, scheme);
    DeskSample sample;
    sample.reg.close();
    Officer officer;
    officer.open(sample.reg.file(), QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));
    m_faint.clear();
    m_looked = 0;
    using enum Navigator::Place;
    for (const auto place :
         {Today, Meetings, Calendar, ForwardPlan, Committees, People, HouseStyles, Search}) {
        officer.window->showPlace(place);
        look(*officer.window, u"place %1"_s.arg(int(place)));
    }
    officer.window->openMeeting(sample.meeting);
    for (int tab = 0; tab <= int(MeetingDesk::Tab::Comments); ++tab) {
        officer.desk()->showTab(MeetingDesk::Tab(tab));
        look(*officer.window, u"tab %1"_s.arg(tab));
    }
    officer.window->actionTable().action(UiAction::PublishAgenda)->trigger();
    look(*officer.window, u"publish"_s);
    qInfo("%d words looked at", m_looked);
    QVERIFY(m_looked > 200);
    QVERIFY2(m_faint.isEmpty(), qPrintable(m_faint.join(u'\n')));
}

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
