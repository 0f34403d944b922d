#include "ui/views/localrulesdialog.h"

#include "tests/services/support.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTableView>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class LocalRulesTest : public QObject
{
    Q_OBJECT

    static QDate due(TestRegister &reg, MeetingId meeting, const QString &code)
    {
        const auto dates = deadlines(reg.session(), meeting).value();
        const auto found = std::ranges::find(dates, code, &Deadline::code);
        return found == dates.end() ? QDate() : found->date;
    }

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void aRuleIsChangedInItsRowAndTakenBack()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId meeting = reg.aMeeting(body, wall(2024, 7, 9));
        LocalRulesDialog dialog(reg.session(), body, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
        const auto rowOf = [model](const QString &what) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data().toString() == what)
                    return row;
            }
            return -1;
        };
        const auto edit = [&](const QString &what, int column, const QString &words) {
            return model->setData(model->index(rowOf(what), column), words, Qt::EditRole);
        };
        const QDate before = due(reg, meeting, u"reports-due"_s);
        QVERIFY(edit(u"Reports due"_s, 1, u"8 working days before publication"_s));
        QVERIFY(due(reg, meeting, u"reports-due"_s) < before);
        QCOMPARE(model->index(rowOf(u"Reports due"_s), 3).data().toString(), u"Own"_s);
        QVERIFY(!edit(u"Reports due"_s, 1, u"soon"_s));
        // From a later day on: the meeting before it keeps the preset.
        QVERIFY(edit(u"Reports due"_s, 4, u"1 September 2024"_s));
        QCOMPARE(due(reg, meeting, u"reports-due"_s), before);
        // What the law asks can be made stricter, and never looser.
        const QDate lawful = due(reg, meeting, u"agenda"_s);
        QVERIFY(edit(u"Publish agenda and reports"_s, 1, u"7 clear days before the meeting"_s));
        QVERIFY(due(reg, meeting, u"agenda"_s) < lawful);
        QVERIFY(edit(u"Publish agenda and reports"_s, 1, u"1 clear day before the meeting"_s));
        QCOMPARE(due(reg, meeting, u"agenda"_s), lawful);
        // Undo goes back step by step to where it began.
        for (int step = 0; step < 4; ++step)
            dialog.undo();
        QCOMPARE(due(reg, meeting, u"reports-due"_s), before);
        QVERIFY(localRules(reg.session())->isEmpty());
        dialog.redo();
        QVERIFY(due(reg, meeting, u"reports-due"_s) < before);
    }
};

QTEST_MAIN(LocalRulesTest)
#include "localrules_test.moc"
