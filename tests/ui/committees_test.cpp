#include "ui/views/committees.h"

#include "tests/services/support.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *named(const QWidget &view, const QString &name)
{
    for (Widget *widget : view.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

enum MemberColumn { Name, Role, Party, Division, From, Until };

} // namespace

class CommitteesTest : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        TestRegister reg;
        BodyId body = reg.aBody();
        CommitteesView view;

        Shown()
        {
            Membership member;
            member.person.name = u"Councillor R Ashdown"_s;
            member.body = body;
            if (!saveMembership(reg.session(), member))
                qFatal("no member");
            view.setRegister(reg.session(), {});
            view.refresh();
            view.resize(1100, 760);
            view.show();
        }
        Body stored() { return ::moothall::body(reg.session(), body).value(); }
        QList<Membership> members() { return ::moothall::members(reg.session(), body, {}).value(); }
        QStringList titles()
        {
            QStringList titles;
            for (const StandingItem &item : stored().standingItems)
                titles.append(item.title);
            return titles;
        }
        /// Types into a cell as an editor does.
        bool edit(const QString &table, int row, int column, const QVariant &value)
        {
            QAbstractItemModel *model = named<QTableView>(view, table)->model();
            return model->setData(model->index(row, column), value, Qt::EditRole);
        }
        void click(const QString &button) { QTest::mouseClick(named<QAbstractButton>(view, button), Qt::LeftButton); }
    };

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void thePrefixOfMinutesIsSeenAsItIsTyped()
    {
        Shown shown;
        auto *prefix = named<QLineEdit>(shown.view, u"Prefix"_s);
        const auto *numbers = named<QComboBox>(shown.view, u"Minute numbers"_s);
        QVERIFY(prefix && numbers);
        QVERIFY2(numbers->itemText(0).startsWith(u"1/24, "_s), qPrintable(numbers->itemText(0)));
        QTest::keyClicks(prefix, u"CAB."_s);
        QVERIFY2(numbers->itemText(0).startsWith(u"CAB.1/24, "_s), qPrintable(numbers->itemText(0)));
        QVERIFY(numbers->itemText(2).startsWith(u"CAB.1, "_s));
        QVERIFY(shown.stored().minutePrefix.isEmpty());
        QTest::keyClick(prefix, Qt::Key_Return);
        QCOMPARE(shown.stored().minutePrefix, u"CAB."_s);
        shown.view.undoStack()->undo();
        QVERIFY(shown.stored().minutePrefix.isEmpty());
        QVERIFY(prefix->text().isEmpty());
        QVERIFY(numbers->itemText(0).startsWith(u"1/24, "_s));
    }

    void aMembershipIsChangedInItsRow()
    {
        Shown shown;
        QVERIFY(shown.edit(u"Members"_s, 0, Party, u"Independent"_s));
        QVERIFY(shown.edit(u"Members"_s, 0, From, u"9/5/2023"_s));
        QVERIFY(shown.edit(u"Members"_s, 0, Until, u"7 May 2027"_s));
        QCOMPARE(shown.members().first().party, u"Independent"_s);
        QCOMPARE(shown.members().first().from, QDate(2023, 5, 9));
        QCOMPARE(shown.members().first().until, QDate(2027, 5, 7));
        QVERIFY(shown.edit(u"Members"_s, 0, Until, QString()));
        QVERIFY(!shown.members().first().until);

        QSignalSpy problems(&shown.view, &RegisterView::problem);
        QVERIFY(!shown.edit(u"Members"_s, 0, From, u"31 Feb 2024"_s));
        QVERIFY(!shown.edit(u"Members"_s, 0, Until, u"1 May 2023"_s)); // before it began
        QCOMPARE(problems.size(), 2);
        QCOMPARE(shown.members().first().from, QDate(2023, 5, 9));
    }

    void aRoleIsChosenFromAListInTheRow()
    {
        Shown shown;
        QTableView *table = named<QTableView>(shown.view, u"Members"_s);
        table->edit(table->model()->index(0, Role));
        auto *box = table->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->count(), 6);
        const int at = box->findText(u"Co-opted, non-voting"_s);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QCOMPARE(shown.members().first().role, MemberRole::CoOpted);
        QVERIFY(!shown.members().first().mayVote);
        QVERIFY(shown.edit(u"Members"_s, 0, Role, int(MemberRole::ViceChair)));
        QCOMPARE(shown.members().first().role, MemberRole::ViceChair);
        QVERIFY(shown.members().first().mayVote);
        shown.view.undoStack()->undo();
        QCOMPARE(shown.members().first().role, MemberRole::CoOpted);
        QVERIFY(!shown.members().first().mayVote);
    }

    void membersComeAndGoAndComeBack()
    {
        Shown shown;
        auto *name = named<QLineEdit>(shown.view, u"Name of a new member"_s);
        QTest::keyClicks(name, u"Mrs P Ash"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.members().size(), 2);
        QVERIFY(shown.edit(u"Members"_s, 0, Party, u"Green"_s));
        const QList<Membership> both = shown.members();
        QUndoStack &stack = *shown.view.undoStack();
        while (stack.canUndo())
            stack.undo();
        QCOMPARE(shown.members().size(), 1);
        while (stack.canRedo())
            stack.redo();
        QVERIFY(shown.members() == both);

        named<QTableView>(shown.view, u"Members"_s)->selectRow(0);
        shown.click(u"End the selected membership today"_s);
        QCOMPARE(shown.members().at(0).until, QDate(2024, 6, 4));
        shown.click(u"Remove the selected membership"_s);
        QCOMPARE(shown.members().size(), 1);
        stack.undo();
        stack.undo();
        QVERIFY(shown.members() == both);
    }

    void standingItemsAreAddedRenamedMovedAndRemoved()
    {
        Shown shown;
        const QStringList first = shown.titles();
        QCOMPARE(first.size(), 2);
        QTableView *table = named<QTableView>(shown.view, u"Standing items"_s);
        table->selectRow(1);
        auto *title = named<QLineEdit>(shown.view, u"Title of a new standing item"_s);
        QTest::keyClicks(title, u"Public questions"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(shown.titles(), (QStringList{first.at(0), first.at(1), u"Public questions"_s}));
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.titles(), (QStringList{first.at(0), u"Public questions"_s, first.at(1)}));
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(shown.edit(u"Standing items"_s, 1, 0, u"Questions from the public"_s));
        QVERIFY(shown.edit(u"Standing items"_s, 1, 1, int(ItemKind::Questions)));
        QVERIFY(!shown.edit(u"Standing items"_s, 1, 0, u" "_s));
        QCOMPARE(shown.stored().standingItems.at(1).title, u"Questions from the public"_s);
        QCOMPARE(shown.stored().standingItems.at(1).kind, ItemKind::Questions);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(shown.titles(), (QStringList{u"Questions from the public"_s, first.at(1)}));
        while (shown.view.undoStack()->canUndo())
            shown.view.undoStack()->undo();
        QCOMPARE(shown.titles(), first);
    }

    void contactLinesAreTyped()
    {
        Shown shown;
        for (const auto &[field, words] : {std::pair(u"Contact"_s, u"Petra Quill"_s),
                 std::pair(u"Telephone"_s, u"01234 567890"_s), std::pair(u"E-mail"_s, u"clerks@example.org"_s)}) {
            auto *line = named<QLineEdit>(shown.view, field);
            QVERIFY2(line, qPrintable(field));
            line->setFocus();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QCOMPARE(shown.stored().contact.name, u"Petra Quill"_s);
        QCOMPARE(shown.stored().contact.telephone, u"01234 567890"_s);
        QCOMPARE(shown.stored().contact.email, u"clerks@example.org"_s);
    }

    /// What else happened to the body since stays as it is.
    void undoTakesBackOnlyWhatItChanged()
    {
        Shown shown;
        auto *venue = named<QLineEdit>(shown.view, u"Usual venue"_s);
        venue->setText(u"Sail Loft"_s);
        QTest::keyClick(venue, Qt::Key_Return);
        Body counted = shown.stored();
        QCOMPARE(counted.venue, u"Sail Loft"_s);
        counted.nextMinute = 42;
        QVERIFY_RESULT(saveBody(shown.reg.session(), counted));
        shown.view.undoStack()->undo();
        QCOMPARE(shown.stored().venue, u"Quay Room"_s);
        QCOMPARE(shown.stored().nextMinute, 42);
    }
};

QTEST_MAIN(CommitteesTest)
#include "committees_test.moc"
