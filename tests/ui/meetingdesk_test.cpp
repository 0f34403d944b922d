#include "ui/views/meetingdesk.h"

#include "tests/ui/desksample.h"
#include "ui/theme/theme.h"
#include "ui/views/agendatab.h"
#include "ui/views/agendaview.h"
#include "ui/views/meetingdeskparts.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextEdit>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class MeetingDeskTest : public QObject
{
    Q_OBJECT

private:
    /// Pictures of the desk, for people who want to see it: MOOTHALL_PICTURES names a folder.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES");
        QCoreApplication::processEvents();
        const QPixmap grabbed = widget.grab();
        QVERIFY(!grabbed.isNull());
        if (!folder.isEmpty())
            QVERIFY(grabbed.save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void everyTabShowsInEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("withItems");
        QTest::newRow("small-light") << QSize(780, 700) << int(Scheme::Light) << true;
        QTest::newRow("large-light") << QSize(1300, 950) << int(Scheme::Light) << true;
        QTest::newRow("large-dark") << QSize(1300, 950) << int(Scheme::Dark) << true;
        QTest::newRow("empty-light") << QSize(780, 700) << int(Scheme::Light) << false;
    }

    void everyTabShowsInEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        QFETCH(bool, withItems);
        theme().apply(*qApp, Scheme(scheme));
        DeskSample sample(withItems);
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(size);
        desk.show();
        if (withItems)
            desk.selectItem(desk.record().items.at(5).id);
        for (int tab = 0; tab < 5; ++tab) {
            desk.showTab(MeetingDesk::Tab(tab));
            picture(desk, u"%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(tab));
        }
        theme().apply(*qApp, Scheme::Light);
    }
};

QTEST_MAIN(MeetingDeskTest)
#include "meetingdesk_test.moc"
