#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"

#include <QApplication>
#include <QJsonArray>
#include <QTimer>

namespace moothall {

using namespace Qt::StringLiterals;

QList<MainWindow *> MainWindow::windowsHere()
{
    QList<MainWindow *> windows{this};
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(each);
        if (window && window != this && m_register && window->m_register == m_register)
            windows.append(window);
    }
    return windows;
}

MainWindow *MainWindow::openWindow()
{
    if (!m_register)
        return nullptr;
    const MeetingDesk *desk = currentDesk();
    const auto meeting = desk ? std::optional(desk->meeting()) : std::nullopt;
    auto *window = new MainWindow(m_surroundings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + QPoint(fontMetrics().height() * 2, fontMetrics().height() * 2));
    window->useRegister(m_register);
    window->show();
    if (meeting)
        window->openMeeting(*meeting);
    window->activateWindow();
    rememberSoon();
    return window;
}

void MainWindow::tellOthers()
{
    if (m_isTold)
        return;
    for (MainWindow *other : windowsHere().mid(1)) {
        QTimer::singleShot(0, other, [other] {
            if (!other->m_register)
                return;
            other->m_isTold = true;
            other->refreshHere();
            other->m_isTold = false;
        });
    }
}

QJsonObject MainWindow::stateNow()
{
    QJsonArray meetings;
    const auto add = [&meetings](MeetingId id, const QString &body, QDate day, int tab,
                                 qint64 item) {
        meetings.append(QJsonObject{{u"id"_s, id.value()},
                                    {u"body"_s, body},
                                    {u"day"_s, day.toString(Qt::ISODate)},
                                    {u"tab"_s, tab},
                                    {u"item"_s, item}});
    };
    for (const auto &[id, desk] : m_desks)
        add(id, desk->record().body.name, desk->record().meeting.starts.date(), int(desk->tab()),
            desk->currentItem().value_or(ItemId()).value());
    for (const Remembered &each : std::as_const(m_remembered))
        add(each.meeting, each.body, each.day, each.tab, each.item);
    QJsonObject state{{u"meetings"_s, meetings},
                      {u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())}};
    if (const MeetingDesk *desk = currentDesk())
        state.insert(u"meeting"_s, desk->meeting().value());
    else
        state.insert(u"place"_s, int(m_navigator->place()));
    return state;
}

void MainWindow::rememberSoon()
{
    if (m_register)
        m_rememberer->start();
}

void MainWindow::remember()
{
    m_rememberer->stop();
    if (!m_register)
        return;
    QJsonObject state = stateNow();
    QJsonArray others;
    for (MainWindow *other : windowsHere().mid(1))
        others.append(other->stateNow());
    if (!others.isEmpty())
        state.insert(u"windows"_s, others);
    m_surroundings.settings->setDeskState(m_register->file(), state);
}

void MainWindow::restore(const QJsonObject &state)
{
    for (const QJsonValue &each : state[u"meetings"_s].toArray()) {
        m_remembered.append({MeetingId(each[u"id"_s].toInteger()), each[u"body"_s].toString(),
                             QDate::fromString(each[u"day"_s].toString(), Qt::ISODate),
                             std::clamp(each[u"tab"_s].toInt(), 0, int(MeetingDesk::Tab::Comments)),
                             each[u"item"_s].toInteger()});
    }
    if (!m_remembered.isEmpty())
        refreshNavigator();
    const MeetingId shown(state[u"meeting"_s].toInteger());
    const auto place =
        Navigator::Place(std::clamp(state[u"place"_s].toInt(), 0, int(Navigator::Place::Search)));
    if (!shown.isNew())
        showPlace(Navigator::Place::Meeting, shown);
    else if (place != Navigator::Place::Meeting && place != Navigator::Place::Today)
        showPlace(place);
    // What was in windows of its own follows once this one can be used.
    for (const QJsonValue &other : state[u"windows"_s].toArray()) {
        QTimer::singleShot(0, this, [this, other = other.toObject()] {
            if (!m_register)
                return;
            auto *window = new MainWindow(m_surroundings);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->useRegister(m_register);
            window->restoreGeometry(
                QByteArray::fromBase64(other[u"geometry"_s].toString().toLatin1()));
            window->show();
            window->restore(other);
        });
    }
}

/// All windows go; the next start has them again.
void MainWindow::quitAll()
{
    remember();
    const QList<MainWindow *> others = windowsHere().mid(1);
    const QJsonObject state =
        m_register ? m_surroundings.settings->deskState(m_register->file()) : QJsonObject();
    const QString file = m_register ? m_register->file() : QString();
    for (MainWindow *other : others)
        other->close();
    close();
    if (!file.isEmpty())
        m_surroundings.settings->setDeskState(file, state);
}

} // namespace moothall
