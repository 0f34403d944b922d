#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QListWidget>
#include <QStyleOptionViewItem>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void everyIconDrawsInTheInkOfTheTheme();
    void theSheetHoldsNoOpenPlaceholder();
    void aBoxInAListIsSeenBeforeItIsTicked_data();
    void aBoxInAListIsSeenBeforeItIsTicked();
    void aChipIsAsWideAsItsWords();
    void aStripSaysWhatWentWrongAndNothingOfACancel();
};

/// 4.5:1 for words (WCAG 2.2, 1.4.3), 3:1 for the outlines of what can be used (1.4.11).
void ThemeTest::wordsCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::pair<const char *, Scheme> schemes[] = {
        {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::HighContrast}};
    for (const auto &[name, scheme] : schemes) {
        const Colours c = coloursOf(scheme);
        const auto row = [name = name](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s", name, what) << ink << ground << least;
        };
        const std::pair<const char *, QColor> grounds[] = {
            {"window", c.window}, {"base", c.base}, {"group", c.group}};
        for (const auto &[place, ground] : grounds) {
            row(qPrintable(u"text on "_s + QLatin1String(place)), c.text, ground, 4.5);
            row(qPrintable(u"muted on "_s + QLatin1String(place)), c.muted, ground, 4.5);
            row(qPrintable(u"good on "_s + QLatin1String(place)), c.goodText, ground, 4.5);
            row(qPrintable(u"warn on "_s + QLatin1String(place)), c.warnText, ground, 4.5);
            row(qPrintable(u"bad on "_s + QLatin1String(place)), c.badText, ground, 4.5);
            row(qPrintable(u"info on "_s + QLatin1String(place)), c.infoText, ground, 4.5);
            row(qPrintable(u"outline on "_s + QLatin1String(place)), c.outline, ground, 2.8);
            row(qPrintable(u"focus on "_s + QLatin1String(place)), c.accent, ground, 3);
        }
        row("selection", c.onSelection, c.selection, 4.5);
        row("button", c.text, c.button, 4.5);
        row("primary button", c.onAccent, c.accent, 4.5);
        row("sidebar", c.onSidebar, c.sidebar, 4.5);
        row("sidebar heading", c.sidebarMuted, c.sidebar, 4.5);
        row("sidebar selection", c.onSidebar, c.sidebarSelection, 4.5);
        row("sidebar mark", c.sidebarMark, c.sidebarSelection, 3);
        row("badge", c.badge.ink, c.badge.fill, 4.5);
        for (Tone tone : {Tone::Neutral, Tone::Good, Tone::Warn, Tone::Bad, Tone::Info})
            row(qPrintable(u"chip %1"_s.arg(int(tone))), c.mark(tone).ink, c.mark(tone).fill, 4.5);
    }
}

void ThemeTest::wordsCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3:1"_s.arg(ink.name(), ground.name()).arg(found)));
}

void ThemeTest::everyIconDrawsInTheInkOfTheTheme()
{
    const QStringList files = QDir(u":/moothall/icons"_s).entryList();
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        if (file.startsWith(u"arrow-"_s) || file.startsWith(u"tick-"_s))
            continue; // the sheet's own, one a scheme: a sheet can't recolour
        const QColor ink(12, 200, 40);
        const QImage image = themeIcon(file.chopped(4), ink).pixmap(QSize(32, 32)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y) == ink;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

void ThemeTest::theSheetHoldsNoOpenPlaceholder()
{
    const QString sheet = styleSheetOf(theme());
    QVERIFY(sheet.contains(theme().colours().sidebar.name()));
    QVERIFY(!sheet.contains(u'%'));
    QVERIFY(!sheet.contains(u": ;"_s));
}

void ThemeTest::aBoxInAListIsSeenBeforeItIsTicked_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void ThemeTest::aBoxInAListIsSeenBeforeItIsTicked()
{
    QFETCH(int, scheme);
    theme().apply(*qApp, Scheme(scheme));
    QListWidget list;
    auto *line = new QListWidgetItem(u"Mend the wall"_s, &list);
    line->setCheckState(Qt::Unchecked);
    list.resize(theme().em(20), theme().em(6));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.rect = list.visualItemRect(line);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = line->text();
    const QRect box = list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
    QVERIFY(box.width() > 4);
    const QImage picture = list.viewport()->grab().toImage();
    double best = 1;
    for (int x = box.left(); x <= box.right(); ++x)
        best = std::max(best, contrast(picture.pixelColor(x, box.center().y()), theme().colours().base));
    QVERIFY2(best >= 3, qPrintable(QString::number(best))); // WCAG 2.2, 1.4.11
    theme().apply(*qApp, Scheme::Light);
}

void ThemeTest::aChipIsAsWideAsItsWords()
{
    Chip brief(u"Ready"_s, Tone::Good);
    Chip lengthy(u"Not accessible"_s, Tone::Warn);
    QVERIFY(lengthy.sizeHint().width() > brief.sizeHint().width());
    QCOMPARE(lengthy.accessibleName(), u"Not accessible"_s);
}

void ThemeTest::aStripSaysWhatWentWrongAndNothingOfACancel()
{
    MessageStrip strip;
    strip.showError(Error(ErrorCode::Cancelled, u"stopped"_s));
    QVERIFY(strip.isHidden());
    strip.showError(Error(ErrorCode::NoSpace, u"The disk is full."_s));
    QVERIFY(!strip.isHidden());
    QCOMPARE(strip.sentence(), u"The disk is full."_s);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(strip.isHidden());
    bool pressed = false;
    strip.show(u"Done."_s, Tone::Good, u"Open"_s, [&] { pressed = true; });
    strip.findChild<QPushButton *>()->click();
    QVERIFY(pressed);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
