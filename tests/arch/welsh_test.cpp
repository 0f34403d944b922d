#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString note;
    bool counts = false;
    bool finished = false;
    QStringList translations;

    QString place() const { return u"[%1] %2"_s.arg(context, source.simplified()); }
};

QList<Message> messagesOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&opened);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({.context = context,
                             .source = {},
                             .note = {},
                             .counts = xml.attributes().value("numerus"_L1) == "yes"_L1,
                             .translations = {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            messages.last().note = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().translations.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().counts)
                messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+|\\{[a-z]+\\}"_s);
    QStringList places;
    for (auto each = place.globalMatch(text); each.hasNext();)
        places.append(each.next().captured());
    std::ranges::sort(places);
    return places;
}

/// What is wrong with a translation; empty: nothing.
QString fault(const Message &message)
{
    constexpr qsizetype welshForms = 5; // nought, one, two to five, six, more
    if (!message.finished || message.translations.size() != (message.counts ? welshForms : 1))
        return u"isn’t translated"_s;
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return u"isn’t translated"_s;
        if (placesIn(text) != placesIn(message.source))
            return u"has other places than its source: “%1”"_s.arg(text);
        if (!message.counts && text.contains(u'&') != message.source.contains(u'&'))
            return u"lacks an access key, or has one too many: “%1”"_s.arg(text);
        if (text.startsWith(u' ') != message.source.startsWith(u' ') ||
            text.endsWith(u' ') != message.source.endsWith(u' '))
            return u"begins or ends with a blank, and its source doesn’t, or the other way round: “%1”"_s
                .arg(text);
    }
    return {};
}

QStringList faultsOf(const QList<Message> &messages)
{
    QStringList faults;
    for (const Message &message : messages) {
        if (const QString wrong = fault(message); !wrong.isEmpty())
            faults.append(message.place() + u" "_s + wrong);
    }
    return faults;
}

const auto source = QStringLiteral(MOOTHALL_SOURCE_DIR);

} // namespace

/// Everything that is said can be said in Welsh.
class WelshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheProgramIsTranslated();
    void everyTextOfQtsThatCanBeSeenIsTranslated();
};

void WelshTest::everyTextOfTheProgramIsTranslated()
{
    const QString tool = QStringLiteral(MOOTHALL_LUPDATE);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"moothall_cy.ts"_s);
    QVERIFY(QFile::copy(source + u"/translations/moothall_cy.ts"_s, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(source);
    lupdate.start(tool,
                  {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                   u"-disable-heuristic"_s, u"similartext"_s, u"-disable-heuristic"_s,
                   u"sametext"_s, u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, qPrintable(tool));
    const QList<Message> messages = messagesOf(copy);
    QVERIFY(messages.size() > 2000);
    for (const Message &message : messages)
        QVERIFY2(!message.context.isEmpty(),
                 qPrintable(u"lupdate finds no context for “%1”"_s.arg(message.source)));
    const QStringList faults = faultsOf(messages);
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"%1 texts:\n"_s.arg(faults.size()) + faults.join(u'\n')));
}

void WelshTest::everyTextOfQtsThatCanBeSeenIsTranslated()
{
    const QList<Message> messages = messagesOf(source + u"/translations/qtbase_cy.ts"_s);
    const QStringList faults = faultsOf(messages);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QHash<QString, int> texts;
    for (const Message &message : messages)
        ++texts[message.context];
    // As many as Qt 6.4 has; of key names and page sizes those that keyboards and printers here
    // have.
    const std::pair<QString, int> known[] = {{u"QPlatformTheme"_s, 18},
                                             {u"QDialogButtonBox"_s, 1},
                                             {u"QFileDialog"_s, 46},
                                             {u"QFileSystemModel"_s, 7},
                                             {u"QPrintDialog"_s, 34},
                                             {u"QPrintSettingsOutput"_s, 23},
                                             {u"QPrintWidget"_s, 9},
                                             {u"QPageSetupWidget"_s, 32},
                                             {u"QPrintPropertiesWidget"_s, 4},
                                             {u"QPrintPropertiesDialog"_s, 6},
                                             {u"QCupsJobWidget"_s, 23},
                                             {u"QCupsPrinterSupport"_s, 5},
                                             {u"QPageSize"_s, 117},
                                             {u"QLineEdit"_s, 7},
                                             {u"QWidgetTextControl"_s, 8},
                                             {u"QAbstractSpinBox"_s, 3},
                                             {u"QScrollBar"_s, 13},
                                             {u"QTabBar"_s, 2},
                                             {u"QComboBox"_s, 3},
                                             {u"QDockWidget"_s, 4},
                                             {u"QUndoGroup"_s, 4},
                                             {u"QUndoStack"_s, 4},
                                             {u"QKeySequenceEdit"_s, 2},
                                             {u"QAccessibleActionInterface"_s, 24},
                                             {u"QShortcut"_s, 50}};
    for (const auto &[context, count] : known)
        QVERIFY2(
            texts.value(context) >= count,
            qPrintable(
                u"%1 has %2 texts, not %3"_s.arg(context).arg(texts.value(context)).arg(count)));
}

QTEST_GUILESS_MAIN(WelshTest)
#include "welsh_test.moc"
