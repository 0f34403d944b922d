#include "ui/views/privatenoticedialog.h"

#include "tests/services/support.h"
#include "ui/commands/forwardedits.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// The second notice of a Cabinet that is to meet in private on 11 July 2024.
class PrivateNoticeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void whatIsTypedIsKeptAndTakenBack()
    {
        TestRegister reg;
        const Session session = reg.session();
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        ForwardEntry entry;
        entry.matter = u"Purchase of a house"_s;
        entry.body = saveBody(session, cabinet).value();
        entry.from = QDate(2024, 7, 11);
        entry.documents = {u"Report"_s};
        entry.isPrivate = true;
        entry.privateReason = u"the price is being negotiated"_s;
        QVERIFY(saveForwardEntry(session, entry));
        ForwardEdits edits;
        edits.setSession(session);
        const auto matters = privateMatters(session, *entry.body, entry.from);
        QVERIFY_RESULT(matters);
        PrivateNoticeDialog dialog(session, edits, *matters, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
        QCOMPARE(fields.size(), 2);
        for (QPlainTextEdit *field : fields)
            QVERIFY(!field->accessibleName().isEmpty());
        fields[0]->setPlainText(u"The press asked to be there."_s);
        fields[1]->setPlainText(u"The price is still open."_s);
        QSignalSpy wanted(&dialog, &PrivateNoticeDialog::noticeWanted);
        button(dialog, u"&Publish…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toDate(), entry.from);
        QCOMPARE(wanted[0][2].toBool(), true);
        QCOMPARE(privateMatters(session)->first().said.response, u"The price is still open."_s);
        edits.undoStack().undo();
        QVERIFY(privateMatters(session)->first().said.response.isEmpty());
        edits.undoStack().redo();

        dialog.show();
        dialog.findChild<QDateTimeEdit *>()->setDateTime(wall(2024, 6, 3));
        button(dialog, u"&It was given elsewhere on"_s)->click();
        QCOMPARE(privateMatters(session)->first().given.date, QDate(2024, 6, 3));
        QCOMPARE(privateMatters(session)->first().said.received, u"The press asked to be there."_s);
    }

private:
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        const QList<QPushButton *> all = in.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&text](const QPushButton *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
};

QTEST_MAIN(PrivateNoticeDialogTest)
#include "privatenotice_test.moc"
