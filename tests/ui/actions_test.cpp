#include "ui/actions/actiontable.h"

#include <QDir>
#include <QMenuBar>
#include <QSet>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasOneRowAndItsWords();
    void noTwoActionsShareAKey();
    void noTwoLinesOfAMenuShareAMnemonic();
    void anActionNobodyHandlesIsNotShown();
    void theLastToHandleWinsAndLeavesOrderly();
};

void ActionsTest::everyActionHasOneRowAndItsWords()
{
    QSet<int> seen;
    for (const ActionRow &row : actions()) {
        const QString text = QString::fromUtf8(row.text);
        QVERIFY2(!seen.contains(int(row.id)), row.text);
        seen.insert(int(row.id));
        QVERIFY(!text.isEmpty());
        QVERIFY2(*row.help, row.text);
        if (*row.icon)
            QVERIFY2(QFile::exists(u":/moothall/icons/%1.svg"_s.arg(QLatin1String(row.icon))), row.icon);
    }
    QCOMPARE(seen.size(), int(UiAction::About) + 1);
}

void ActionsTest::noTwoActionsShareAKey()
{
    ActionTable table(nullptr);
    QHash<QKeySequence, QString> taken;
    for (const ActionRow &row : actions()) {
        const QString text = QString::fromUtf8(row.text);
        for (const QKeySequence &keys : table.action(row.id)->shortcuts()) {
            QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, row.keys);
            QVERIFY2(!taken.contains(keys), qPrintable(text + u" and "_s + taken.value(keys)));
            taken.insert(keys, text);
        }
    }
    QVERIFY(taken.size() > 20);
}

void ActionsTest::noTwoLinesOfAMenuShareAMnemonic()
{
    QMap<MenuPlace, QHash<QChar, QString>> taken;
    const auto mnemonic = [](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        return at < 0 ? QChar() : text.at(at + 1).toLower();
    };
    for (const ActionRow &row : actions()) {
        const QString text = QString::fromUtf8(row.text);
        const QChar letter = mnemonic(text);
        QVERIFY2(!letter.isNull(), row.text);
        QVERIFY2(!taken[row.menu].contains(letter),
            qPrintable(text + u" and "_s + taken[row.menu].value(letter)));
        taken[row.menu].insert(letter, text);
    }
    QHash<QChar, QString> titles;
    for (MenuPlace menu : menus()) {
        const QString title = menuTitle(menu);
        QVERIFY2(!titles.contains(mnemonic(title)), qPrintable(title));
        titles.insert(mnemonic(title), title);
    }
}

void ActionsTest::anActionNobodyHandlesIsNotShown()
{
    ActionTable table(nullptr);
    QMenuBar bar;
    table.fill(&bar);
    QVERIFY(!table.action(UiAction::Print)->isVisible());
    QVERIFY(!bar.actions().first()->isVisible());
    table.promise(UiAction::Print);
    QVERIFY(table.action(UiAction::Print)->isVisible());
    QVERIFY(!table.action(UiAction::Print)->isEnabled());
    QVERIFY(bar.actions().first()->isVisible());
}

void ActionsTest::theLastToHandleWinsAndLeavesOrderly()
{
    ActionTable table(nullptr);
    QStringList heard;
    auto first = std::make_unique<QObject>();
    auto second = std::make_unique<QObject>();
    table.handle(UiAction::Undo, first.get(), [&] { heard += u"first"_s; });
    table.handle(UiAction::Undo, second.get(), [&] { heard += u"second"_s; });
    table.action(UiAction::Undo)->trigger();
    second.reset();
    table.action(UiAction::Undo)->trigger();
    first.reset();
    QCOMPARE(heard, (QStringList{u"second"_s, u"first"_s}));
    QVERIFY(!table.action(UiAction::Undo)->isVisible());
}

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
