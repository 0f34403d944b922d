#include "ui/views/websitedialog.h"

#include "core/services/website.h"
#include "tests/services/support.h"
#include "ui/dialogs/filechooser.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

class OneFolder : public FileChooser
{
public:
    QString answer;
    QStringList openFiles(QWidget *, const QString &, const QString &, bool) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString folder(QWidget *, const QString &) override { return answer; }
};

QPushButton *button(QDialog &dialog, const QString &words)
{
    const auto all = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->text().remove(u'&') == words)
            return each;
    }
    return nullptr;
}

} // namespace

class WebsiteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFolderNothingCanBeWritten()
    {
        OneFolder files;
        WebsiteDialog dialog({}, files, nullptr);
        QVERIFY(!button(dialog, u"Write the website"_s)->isEnabled());
        files.answer = u"/srv/site"_s;
        button(dialog, u"Choose…"_s)->click();
        QCOMPARE(dialog.request().folder, u"/srv/site"_s);
        QVERIFY(button(dialog, u"Write the website"_s)->isEnabled());
        // Thought better of it: what was chosen stays.
        files.answer.clear();
        button(dialog, u"Choose…"_s)->click();
        QCOMPARE(dialog.request().folder, u"/srv/site"_s);
    }

    void aFolderBringsWhatWasChosenForIt()
    {
        TestRegister reg;
        reg.aMeeting(reg.aBody());
        const QString site = reg.folder() + u"/site"_s;
        const WebsiteRequest wanted{site, u"https://democracy.example.org"_s, true};
        QVERIFY_RESULT(writeWebsite(reg.session(), wanted, TaskControl({}, [](const Progress &) {})));
        OneFolder files;
        WebsiteDialog dialog({}, files, nullptr);
        files.answer = site;
        button(dialog, u"Choose…"_s)->click();
        QCOMPARE(dialog.request().address, wanted.address);
        QVERIFY(dialog.request().draftMinutes);
        // The fields say what they are to somebody who can't see them.
        for (const auto *field : dialog.findChildren<QLineEdit *>())
            QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(field))->text(QAccessible::Name).isEmpty());
    }
};

QTEST_MAIN(WebsiteDialogTest)
#include "website_test.moc"
