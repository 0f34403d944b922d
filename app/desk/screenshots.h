#pragma once

#include "ui/theme/colours.h"
#include "ui/views/reviewwindow.h"

#include <QObject>
#include <QSize>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace moothall {

class MainWindow;

/// Goes through every view of an open register, of an empty one and of one with long names, and saves a picture of each, in three sizes, light, dark, in high contrast and in Welsh; then ends
/// the program. It waits for each view to have settled, without an event loop of its own.
class ScreenshotTour : public QObject
{
    Q_OBJECT

public:
    ScreenshotTour(MainWindow *window, const QString &folder, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(bool allSaved);

private:
    struct Stop
    {
        QString name;
        std::function<void()> go;
        std::function<void()> leave = {}; ///< after the picture; may be empty
    };

    void listStops();
    void listMeetingStops();
    void listOtherRegisters();
    void next();
    void go();
    void look();

    MainWindow *m_window;
    QString m_folder;
    QString m_sample;
    QTemporaryDir m_scratch;
    QList<Stop> m_stops;
    std::unique_ptr<ReviewWindow> m_reader; ///< while a chair's copy is pictured
    QTimer m_timer;
    qsizetype m_stop = 0;
    qsizetype m_look = 0;
    int m_waited = 0; ///< milliseconds
    int m_still = 0;  ///< polls
    bool m_allSaved = true;
    Paper m_replaced; ///< while a comparison is pictured, as it was
};

} // namespace moothall
