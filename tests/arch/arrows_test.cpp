#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Rooms by rank, as ARCHITECTURE.md draws them: a room may include rooms of lower rank and, within its own rank,
/// only itself and what `neighbours` grants.
const QHash<QString, int> ranks{
    {u"core/base"_s, 0},
    {u"core/tasks"_s, 1},
    {u"core/domain"_s, 2},
    {u"core/calendar"_s, 3},
    {u"core/store"_s, 4},
    {u"core/papers"_s, 4},
    {u"core/typeset"_s, 4},
    {u"core/pack"_s, 5},
    {u"core/house"_s, 5},
    {u"core/exchange"_s, 5},
    {u"core/formats"_s, 5},
    {u"core/services"_s, 6},
    {u"ui/theme"_s, 7},
    {u"ui/actions"_s, 8},
    {u"ui/models"_s, 7},
    {u"ui/commands"_s, 7},
    {u"ui/widgets"_s, 9},
    {u"ui/dialogs"_s, 10},
    {u"ui/help"_s, 10},
    {u"ui/print"_s, 10},
    {u"ui/views"_s, 11},
    {u"app/desk"_s, 12},
    {u"app/cli"_s, 12},
    {u"app/helper"_s, 12},
};

const QSet<QPair<QString, QString>> neighbours{{u"ui/commands"_s, u"ui/models"_s}};

/// Libraries that only some rooms may know: a pattern of the include, and where it may stand.
struct Reserved
{
    QRegularExpression include;
    QStringList rooms;
};

const QList<Reserved> reserved{
    {QRegularExpression(u"^(QSql|QtSql)"_s), {u"core/store"_s}},
    {QRegularExpression(u"^libical/"_s), {u"core/exchange"_s}},
    {QRegularExpression(u"^qpdf/"_s), {u"core/papers"_s, u"core/pack/verify"_s}},
    {QRegularExpression(u"^(pango|hb)"_s), {u"core/typeset"_s}},
    {QRegularExpression(u"^zip\\.h$"_s), {u"core/formats"_s, u"core/papers"_s}},
    {QRegularExpression(u"^(QtCore/)?QProcess$"_s), {u"core/tasks"_s}},
    {QRegularExpression(u"^(QtPrintSupport|QPrint)"_s), {u"ui"_s}},
    {QRegularExpression(u"^(QtWidgets|QWidget|QApplication$|QMainWindow|QDialog|QTreeView|QLabel$)"_s),
        {u"ui/theme"_s, u"ui/actions"_s, u"ui/widgets"_s, u"ui/dialogs"_s, u"ui/help"_s, u"ui/print"_s, u"ui/views"_s, u"app/desk"_s}},
    {QRegularExpression(u"^(QtGui|QTextDocument$|QTextCursor$|QGuiApplication$|QImage$|QPainter$|QColor$|QFont$)"_s),
        {u"ui"_s, u"app/desk"_s, u"core/exchange"_s}},
    {QRegularExpression(u"^(QtPdf|QPdf)"_s), {u"ui"_s, u"core/pack/verify"_s}},
};

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QStringList sources()
{
    const QDir root(QStringLiteral(MOOTHALL_SOURCE_DIR));
    QStringList files;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(root.relativeFilePath(it.next()));
    }
    return files;
}

QStringList includesOf(const QString &file)
{
    QFile source(QStringLiteral(MOOTHALL_SOURCE_DIR) + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
        QRegularExpression::MultilineOption);
    QStringList all;
    auto matches = include.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

/// What is wrong with `file` including `included`; empty where nothing is.
QString complaint(const QString &file, const QString &included)
{
    const QString from = roomOf(file);
    const QString to = roomOf(included);
    if (ranks.contains(to) && to != from) {
        if (!ranks.contains(from))
            return u"%1 stands in no room"_s.arg(file);
        const bool granted = neighbours.contains({from, to});
        if (ranks[to] > ranks[from] || (ranks[to] == ranks[from] && !granted))
            return u"%1 includes %2, against the arrows"_s.arg(file, included);
    }
    for (const Reserved &library : reserved) {
        if (!library.include.match(included).hasMatch())
            continue;
        const bool allowed = std::ranges::any_of(library.rooms,
            [&](const QString &room) { return file.startsWith(room + u'/'); });
        if (!allowed)
            return u"%1 includes <%2>, which belongs in %3"_s.arg(file, included, library.rooms.join(u", "_s));
    }
    return {};
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRoomIncludesWhatStandsBeyondIt()
    {
        const QStringList files = sources();
        QVERIFY(files.size() > 20);
        QStringList complaints;
        for (const QString &file : files) {
            for (const QString &included : includesOf(file)) {
                if (const QString found = complaint(file, included); !found.isEmpty())
                    complaints.append(found);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

    void itemViewsAreOursWhichTellScreenReadersTheTruth()
    {
        static const QRegularExpression plain(u"new Q(List|Table|Tree)(View|Widget)\\b"_s);
        QVERIFY(plain.match(u"m_list = new QListWidget(this)"_s).hasMatch());
        QStringList made;
        for (const QString &file : sources()) {
            QFile source(QStringLiteral(MOOTHALL_SOURCE_DIR) + u'/' + file);
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
            if (plain.match(QString::fromUtf8(source.readAll())).hasMatch())
                made.append(file);
        }
        QVERIFY2(made.isEmpty(), qPrintable(u"use ui/widgets/itemviews.h in "_s + made.join(u", "_s)));
    }

    void theTestSeesAWrongArrow()
    {
        QVERIFY(!complaint(u"core/domain/x.cpp"_s, u"core/store/register.h"_s).isEmpty());
        QVERIFY(!complaint(u"core/house/x.cpp"_s, u"core/pack/plan.h"_s).isEmpty());
        QVERIFY(!complaint(u"core/services/x.cpp"_s, u"QSqlQuery"_s).isEmpty());
        QVERIFY(!complaint(u"core/pack/splice.cpp"_s, u"qpdf/QPDF.hh"_s).isEmpty());
        QVERIFY(!complaint(u"core/domain/x.h"_s, u"QtWidgets/QLabel"_s).isEmpty());
        QVERIFY(complaint(u"core/pack/verify/x.cpp"_s, u"qpdf/QPDF.hh"_s).isEmpty());
        QVERIFY(complaint(u"ui/views/x.cpp"_s, u"QLabel"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrows_test.moc"
