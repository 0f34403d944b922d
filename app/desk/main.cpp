#include "app/desk/account.h"
#include "app/desk/arguments.h"
#include "app/desk/screenshots.h"
#include "app/desk/usable.h"
#include "core/base/language.h"
#include "core/services/sample.h"
#include "ui/dialogs/filechooser.h"
#include "ui/help/guide.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/personalsettings.h"
#include "ui/views/reviewwindow.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

int say(FILE *where, const QString &text, int code)
{
    QTextStream(where) << text << Qt::endl;
    return code;
}

/// The sample is made for this moment: the day before the Cabinet's agenda is due.
Clock sampleClock()
{
    return Clock(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Moothall"_s);
    QApplication::setApplicationName(u"Moothall"_s);
    QApplication::setApplicationVersion(QStringLiteral(MOOTHALL_VERSION));
    QApplication::setDesktopFileName(u"org.moothall.Moothall"_s);
    QApplication::setWindowIcon(QIcon(u":/org.moothall.Moothall.svg"_s));

    speakLanguages();

    Result<Arguments> arguments = parseArguments(QApplication::arguments().mid(1));
    if (!arguments)
        return say(stderr, arguments.error().sentence() + u'\n' + usage(), 2);
    if (arguments->help)
        return say(stdout, usage(), 0);
    if (arguments->version)
        return say(stdout, u"moothall "_s + QStringLiteral(MOOTHALL_VERSION), 0);
    if (!arguments->guide.isEmpty()) {
        const Status written = writeGuide(arguments->guide);
        return written ? 0 : say(stderr, written.error().sentence(), 1);
    }

    // Pictures are taken of a fresh sample, with settings of their own.
    const bool tour = !arguments->screenshots.isEmpty();
    QTemporaryDir scratch;
    if ((tour || arguments->sample) && !arguments->clock.isFixed())
        arguments->clock = sampleClock();
    const auto settings = tour ? std::make_unique<PersonalSettings>(scratch.filePath(u"settings.ini"_s))
                               : std::make_unique<PersonalSettings>();
    if (QGuiApplication::platformName() == u"offscreen")
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10)); // there is no desktop to name one
    theme().apply(app, settings->scheme());

    if (!tour)
        setInterfaceLanguage(settings->language());
    // A chair has neither register nor lock.
    if (isReviewFile(arguments->file)) {
        ReviewWindow reader(arguments->clock, accountName());
        if (const Status opened = reader.open(arguments->file); !opened)
            return say(stderr, opened.error().sentence(), 2);
        reader.show();
        return QApplication::exec();
    }

    SystemFileChooser files;
    WindowSurroundings surroundings;
    surroundings.clock = arguments->clock;
    surroundings.who = tour ? u"Sam Officer"_s : accountName();
    surroundings.settings = settings.get();
    surroundings.files = &files;
    surroundings.makeSample
        = [clock = arguments->clock.isFixed() ? arguments->clock : sampleClock()](const QString &file) {
              return makeSample(file, clock);
          };
    surroundings.sampleFile = tour
        ? scratch.filePath(u"sample.moothall"_s)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample/sample.moothall"_s;

    MainWindow window(surroundings);
    window.show();
    if (arguments->untilUsable)
        endWhenUsable(window);
    if (tour) {
        auto *pictures = new ScreenshotTour(&window, QDir(arguments->screenshots).absolutePath(), &window);
        QObject::connect(pictures, &ScreenshotTour::finished, &app, [](bool saved) { QApplication::exit(saved ? 0 : 1); });
        QObject::connect(&window, &MainWindow::registerOpened, pictures, &ScreenshotTour::start,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        QTimer::singleShot(0, &window, &MainWindow::openSample);
    } else if (arguments->sample) {
        QTimer::singleShot(0, &window, &MainWindow::openSample);
    } else if (!arguments->file.isEmpty()) {
        QTimer::singleShot(0, &window, [&window, file = arguments->file] { window.openRegister(file); });
    } else if (const QStringList recent = settings->recentRegisters();
               !recent.isEmpty() && QFileInfo::exists(recent.first())) {
        QTimer::singleShot(0, &window, [&window, file = recent.first()] { window.openRegister(file); });
    }
    return QApplication::exec();
}
