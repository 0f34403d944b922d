// Kills the desk at random while it is typed into, again and again, and looks each time at what the register kept.
//
//   soak_desk [--kills 200] [--seed 1]
//
// The typist is this program once more, with --type: it opens the register on the real desk, types minutes key by key
// and adds items to the agenda, and writes each key into a journal beside the register before it sends it. The register
// must never be damaged, must hold every item whose adding ended, and of the minutes every key older than a second.

#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"
#include "core/services/registers.h"
#include "ui/views/meetingdesk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTextStream>
#include <QTreeView>
#include <QtTest>

#include <unistd.h>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mayBeLost = 1000; // milliseconds of typing

/// What the typist says it does, on the disk before it does it. One event a line: milliseconds, kind, text.
class Journal
{
public:
    explicit Journal(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("The journal can't be written");
    }

    void write(char kind, const QString &text)
    {
        m_file.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' ' + kind + ' ' + text.toUtf8() + '\n');
        m_file.flush();
        fdatasync(m_file.handle());
    }

private:
    QFile m_file;
};

struct Event
{
    qint64 at = 0;
    char kind = 0;
    QString text;
};

QList<Event> eventsOf(const QString &path)
{
    QFile file(path);
    QList<Event> events;
    if (!file.open(QIODevice::ReadOnly))
        return events;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const qsizetype space = line.indexOf(' ');
        if (line.endsWith('\n') && space > 0)
            events.append({line.first(space).toLongLong(), line[space + 1],
                QString::fromUtf8(line.mid(space + 3)).chopped(1)});
    }
    return events;
}

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().sentence()), qPrintable(result.error().detail()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

const Clock &soakClock()
{
    static const Clock clock;
    return clock;
}

/// The words of the item's open narrative as a person who opens the register would find them: the draft's, where
/// there is one, else the minute's.
QString keptText(const Session &session, MeetingId meeting, ItemId item)
{
    for (const Draft &draft : orDie(drafts(session, meeting))) {
        if (draft.item == item && draft.field == u"open/narrative"_s)
            return draft.text.toPlain();
    }
    const MeetingRecord record = orDie(loadMeeting(session, meeting));
    const AgendaItem *found = record.item(item);
    return found && found->minute ? found->minute->open.narrative.toPlain() : QString();
}

// The typist

void addItem(MeetingDesk &desk, Journal &journal, const QString &title)
{
    desk.showTab(MeetingDesk::Tab::Agenda);
    const auto trees = desk.findChildren<QTreeView *>();
    const auto agenda = std::ranges::find_if(trees, [](QTreeView *tree) { return tree->isVisible(); });
    if (agenda == trees.end())
        qFatal("There is no agenda to type into");
    (*agenda)->setFocus();
    QTest::keyClick(*agenda, Qt::Key_Return);
    QWidget *editor = QApplication::focusWidget();
    if (!editor || editor == *agenda)
        qFatal("Enter opened no editor");
    QTest::keyClicks(editor, title, Qt::NoModifier, 2);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the editor hands its text over from the event loop
    journal.write('i', title);
    if (QWidget *next = QApplication::focusWidget(); next && next != *agenda)
        QTest::keyClick(next, Qt::Key_Escape);
}

int type(const QString &file, qint64 meeting, qint64 item, quint32 seed)
{
    const auto reg = orDie(Register::open(file, OpenMode::ReadWrite, soakClock(), u"Soak"_s));
    const Session session{reg.get(), soakClock(), u"Soak"_s};
    MeetingDesk desk(session, MeetingId(meeting));
    QObject::connect(&desk, &MeetingDesk::problem, &desk, [](const QString &sentence) { qFatal("%s", qPrintable(sentence)); });
    desk.resize(1200, 800);
    desk.show();
    desk.activateWindow();
    QRandomGenerator random(seed);
    Journal journal(file + u".journal"_s);
    QTextStream(stdout) << "ready\n" << Qt::flush;
    for (int word = 0; word < 10000; ++word) {
        if (word % 4 == 3)
            addItem(desk, journal, u"Item %1-%2"_s.arg(seed).arg(word));
        desk.selectItem(ItemId(item));
        desk.showTab(MeetingDesk::Tab::Minutes);
        const auto edits = desk.findChildren<QTextEdit *>();
        const auto found = std::ranges::find_if(edits,
            [](QTextEdit *each) { return each->isVisible() && each->accessibleName() == u"Minute"_s; });
        if (found == edits.end())
            qFatal("There is no minute to type into");
        QTextEdit *edit = *found;
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        for (int letters = random.bounded(2, 9); letters >= 0; --letters) {
            const QChar key = letters == 0 ? u' ' : QChar(u'a' + random.bounded(26));
            journal.write('k', QString(key));
            QTest::keyClick(edit, key.toLatin1(), Qt::NoModifier, random.bounded(5, 45));
        }
    }
    return 0;
}

// The judge

struct Soak
{
    QString file;
    MeetingId meeting;
    QList<ItemId> items;
    QSet<QString> titles; ///< that must be on the agenda from now on
    QHash<ItemId, QString> text; ///< what each item's narrative held after the last kill
    qint64 worstLoss = 0;
    int keys = 0;
};

Soak begin(const QString &file)
{
    Soak soak{file, {}, {}, {}, {}};
    orDie(createRegister(file, {u"Soak Borough Council"_s, Nation::England, u"plain"_s}, soakClock(), u"Soak"_s));
    const auto reg = orDie(Register::open(file, OpenMode::ReadWrite, soakClock(), u"Soak"_s));
    const Session session{reg.get(), soakClock(), u"Soak"_s};
    Body body;
    body.name = u"Planning Committee"_s;
    for (int i = 1; i <= 8; ++i)
        body.standingItems.append({u"Standing item %1"_s.arg(i), {}, ItemKind::Report, Part::Public});
    const BodyId id = orDie(saveBody(session, body));
    NewMeeting wanted;
    wanted.body = id;
    wanted.starts = QDateTime(QDate(2026, 12, 3), QTime(14, 0));
    soak.meeting = orDie(planMeeting(session, wanted));
    const MeetingRecord record = orDie(loadMeeting(session, soak.meeting));
    for (const AgendaItem &item : record.items)
        soak.items.append(item.id);
    return soak;
}

/// What is wrong after a kill at `killed`; empty where nothing is.
QString judge(Soak &soak, ItemId item, qint64 killed)
{
    auto opened = Register::open(soak.file, OpenMode::ReadWrite, soakClock(), u"Judge"_s);
    if (!opened)
        return u"The register doesn't open: %1"_s.arg(opened.error().sentence());
    const Session session{opened->get(), soakClock(), u"Judge"_s};
    for (const CheckFinding &finding : orDie(checkRegister(session)))
        return u"The register is damaged: %1"_s.arg(finding.text);

    QString typed = soak.text.value(item);
    QString mustBeThere = typed;
    const QList<Event> events = eventsOf(soak.file + u".journal"_s);
    QList<qint64> times(typed.size(), 0);
    for (const Event &event : events) {
        if (event.kind == 'k') {
            typed += event.text;
            times.append(event.at);
            if (event.at < killed - mayBeLost)
                mustBeThere = typed;
        } else if (event.at < killed) {
            soak.titles.insert(event.text);
        }
    }
    const MeetingRecord record = orDie(loadMeeting(session, soak.meeting));
    QSet<QString> there;
    for (const AgendaItem &each : record.items)
        there.insert(each.title);
    if (!there.contains(soak.titles))
        return u"Items that had been added are gone"_s;

    // Spaces at the end of a paragraph may be trimmed on the way: they are nobody's words.
    const QString kept = keptText(session, soak.meeting, item);
    if (!typed.startsWith(kept.trimmed()))
        return u"Kept “…%1”, typed “…%2”"_s.arg(kept.right(40), typed.right(40));
    if (kept.size() < mustBeThere.trimmed().size())
        return u"Lost more than a second: kept %1 of %2 characters that had to be there"_s.arg(kept.size()).arg(mustBeThere.size());
    if (kept.size() < times.size())
        soak.worstLoss = qMax(soak.worstLoss, killed - times[kept.size()]);
    soak.keys += int(typed.size() - soak.text.value(item).size());
    soak.text[item] = kept;
    return {};
}

int soakIt(int kills, quint32 seed)
{
    QTemporaryDir folder;
    Soak soak = begin(folder.filePath(u"soak.moothall"_s));
    QRandomGenerator random(seed);
    QTextStream out(stdout);
    for (int round = 1; round <= kills; ++round) {
        const ItemId item = soak.items[(round / 10) % soak.items.size()];
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
            {u"--type"_s, soak.file, QString::number(soak.meeting.value()), QString::number(item.value()),
                QString::number(random.generate() % 1000000)});
        if (!typist.waitForReadyRead(30000))
            qFatal("The typist didn't start");
        typist.waitForFinished(random.bounded(100, 3500));
        if (typist.state() == QProcess::NotRunning) {
            out << "round " << round << ": the typist ended by itself\n";
            return 1;
        }
        typist.kill();
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        typist.waitForFinished();
        if (const QString wrong = judge(soak, item, killed); !wrong.isEmpty()) {
            out << "round " << round << ": " << wrong << '\n';
            return 1;
        }
    }
    out << kills << " kills survived: " << soak.keys << " keys, " << soak.titles.size() << " items added, at most "
        << soak.worstLoss << " ms of typing lost\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"kills"_s, u"how often"_s, u"n"_s, u"200"_s});
    parser.addOption({u"seed"_s, u"of what is typed and when it dies"_s, u"n"_s, u"1"_s});
    parser.addOption({u"type"_s, u"be the typist (inside)"_s});
    parser.addPositionalArgument(u"…"_s, u"of the typist"_s);
    parser.addHelpOption();
    parser.process(app);
    const QStringList given = parser.positionalArguments();
    if (parser.isSet(u"type"_s) && given.size() == 4)
        return type(given[0], given[1].toLongLong(), given[2].toLongLong(), given[3].toUInt());
    return soakIt(parser.value(u"kills"_s).toInt(), parser.value(u"seed"_s).toUInt());
}
