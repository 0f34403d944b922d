#include "ui/views/packstab.h"

#include "tests/services/packmaking.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/packranges.h"
#include "ui/theme/theme.h"
#include "ui/views/copiespanel.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/supplementpanel.h"
#include "ui/widgets/messagestrip.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class PacksTabTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_made;
    ItemId m_wall;
    ItemId m_ferry;

    void publish() { QVERIFY_RESULT(publishAgenda(m_made->session(), m_made->meeting)); }

    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text().contains(text))
                return each;
        }
        return nullptr;
    }
    static QStringList said(QWidget &in)
    {
        QStringList texts;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts;
    }
    static void picture(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        const QPixmap grabbed = widget.grab();
        QVERIFY(!grabbed.isNull());
        if (const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES"); !folder.isEmpty())
            QVERIFY(grabbed.save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void init()
    {
        m_made = std::make_unique<PackMaking>();
        m_wall = m_made->item(u"Harbour wall"_s);
        m_made->attach(m_wall, m_made->taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        m_ferry = m_made->item(u"Ferry times"_s);
        m_made->attach(m_ferry, m_made->taken(u"Ferry report"_s, u"The ferry sails at noon,"_s, 2));
        Membership member;
        member.person.name = u"Councillor A Ash"_s;
        member.person.sortName = u"Ash, A"_s;
        member.body = m_made->record().body.id;
        QVERIFY_RESULT(saveMembership(m_made->session(), member));
    }

    void anUnpublishedAgendaNeedsNoSupplement()
    {
        OpenMeeting open(m_made->session(), m_made->meeting);
        PacksTab tab(open);
        QVERIFY(said(tab).join(u'|').contains(u"isn’t published yet"_s));
        QVERIFY(button(tab, u"Make public supplement"_s)->isHidden());
        QVERIFY(!button(tab, u"Pack as of today"_s)->isEnabled());
        QVERIFY(button(tab, u"Make 1 copy"_s)->isEnabled());
    }

    void aLatePaperIsAskedAboutWithTheNumbersItWouldMove()
    {
        publish();
        OpenMeeting open(m_made->session(), m_made->meeting);
        QString asked;
        std::function<void()> accept;
        connect(&open, &OpenMeeting::asked, this,
                [&](const QString &sentence, const QString &, const std::function<void()> &act) {
                    asked = sentence;
                    accept = act;
                });
        AgendaEdits edits(open);
        QVERIFY(!edits.attachPaper(m_wall, m_made->taken(u"Drawing"_s, u"A drawing,"_s, 1)));
        QVERIFY2(
            asked.contains(
                u"It would move the printed numbers of item 3 from 1 - 4 to 1 - 6; item 4 from 5 - 6 to 7 - 8."_s),
            qPrintable(asked));
        QCOMPARE(open.record().item(m_wall)->papers.size(), 1);
        accept();
        QCOMPARE(open.record().item(m_wall)->papers.size(), 2);
        QCOMPARE(open.record().item(m_wall)->papers.at(1).supplement, 1);
        const PackRanges ranges = packRanges(open.record());
        QCOMPARE(ranges.items.value(m_wall), (QList<PageRange>{{1, 4}, {7, 8}}));
        QCOMPARE(ranges.items.value(m_ferry), (QList<PageRange>{{5, 6}}));
        open.undoStack().undo();
        QCOMPARE(open.record().item(m_wall)->papers.size(), 1);
        open.undoStack().redo();

        // A new version of what is published comes as a paper of its own.
        const PaperId first = open.record().item(m_wall)->papers.first().id;
        QVERIFY(!edits.replacePaper(
            first, m_made->taken(u"Better"_s, u"The western arm is very old,"_s, 5).version));
        accept();
        QCOMPARE(open.record().item(m_wall)->papers.last().title,
                 u"Wall report (revised 4 June 2024)"_s);
        QCOMPARE(open.record().item(m_wall)->papers.first().id, first);
    }

    void whatWouldMovePublishedNumbersIsRefusedWithThem()
    {
        publish();
        OpenMeeting open(m_made->session(), m_made->meeting);
        QString refused;
        connect(&open, &OpenMeeting::refused, this,
                [&](const QString &sentence) { refused = sentence; });
        AgendaEdits edits(open);
        QVERIFY(!edits.move(m_ferry, {{}, m_wall}, Part::Public));
        QVERIFY2(refused.contains(
                     u"item 4 from 5 - 6 to item 3, 1 - 2; item 3 from 1 - 4 to item 4, 3 - 6"_s),
                 qPrintable(refused));
        QVERIFY(refused.contains(u"Supplementary agenda 1"_s));
        refused.clear();
        QVERIFY(!edits.remove(m_wall));
        QVERIFY2(
            refused.contains(u"item 4 from 5 - 6 to item 3, 1 - 2; item 3 off its pages 1 - 4"_s),
            qPrintable(refused));
        refused.clear();
        QVERIFY(!edits.removePaper(open.record().item(m_wall)->papers.first().id));
        QVERIFY(refused.contains(u"item 4 from 5 - 6 to 1 - 2"_s));
        QCOMPARE(open.undoStack().count(), 0);
        // A new item goes behind what bears a number, into the supplement.
        const auto added = edits.addBelow(m_wall);
        QVERIFY(added);
        QCOMPARE(open.record().items.last().id, *added);
        QCOMPARE(open.record().item(*added)->supplement, 1);
        QCOMPARE(open.record().item(*added)->number, u"5"_s);
    }

    void theSupplementSaysWhyItIsLateAndCanBeUndone()
    {
        publish();
        m_made->attach(m_wall, m_made->taken(u"Drawing"_s, u"A drawing,"_s, 1, 1));
        OpenMeeting open(m_made->session(), m_made->meeting);
        PacksTab tab(open);
        tab.resize(900, 1000);
        auto *panel = tab.findChild<SupplementPanel *>();
        QVERIFY2(said(*panel).join(u'|').contains(u"Item 3, Harbour wall: pages 7 – 8"_s),
                 qPrintable(said(*panel).join(u'|')));
        QSignalSpy packs(&tab, &PacksTab::packRequested);
        button(*panel, u"Make public supplement"_s)->click();
        QCOMPARE(packs.takeFirst().first().value<PackRequest>().supplement, 1);
        button(tab, u"Pack as of today"_s)->click();
        QCOMPARE(packs.takeFirst().first().value<PackRequest>().asOf,
                 std::optional(QDate(2024, 6, 4)));
        QLineEdit *reason = nullptr;
        for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
            if (field->placeholderText().contains(u"special circumstances"_s))
                reason = field;
        }
        QVERIFY(reason);
        reason->setText(u"The drawing came on Monday"_s);
        tab.commitTyping();
        QCOMPARE(open.record().supplements.first().reason, u"The drawing came on Monday"_s);
        open.undoStack().undo();
        QCOMPARE(open.record().supplements.first().reason, QString());
        QCOMPARE(reason->text(), QString());
        open.undoStack().redo();
        picture(tab, u"packs-supplement"_s);
        for (const QWidget *each : tab.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(each) ||
                                   qobject_cast<const QLineEdit *>(each);
            if (isControl && each->focusPolicy() != Qt::NoFocus && each->isEnabled())
                QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each))
                                 ->text(QAccessible::Name)
                                 .isEmpty() ||
                             qobject_cast<const QLineEdit *>(each),
                         each->metaObject()->className());
        }
    }

    void aLateSupplementIsPublishedOnSomebodysWordOnly()
    {
        publish();
        m_made->attach(m_made->item(u"The slipway"_s, 1),
                       m_made->taken(u"Slipway report"_s, u"The slip gave way,"_s, 1));
        Session late = m_made->session(); // two clear days before
        late.clock = Clock(QDateTime(QDate(2024, 6, 10), QTime(9, 0), QTimeZone::utc()));
        OpenMeeting open(late, m_made->meeting);
        PacksTab tab(open);
        tab.resize(900, 1000);
        auto *panel = tab.findChild<SupplementPanel *>();
        QPushButton *publishing = button(*panel, u"Publish supplement"_s);
        QVERIFY(!publishing->isEnabled());
        QVERIFY2(said(*panel).join(u'|').contains(u"LGA 1972 s.100B(4)(b)"_s),
                 qPrintable(said(*panel).join(u'|')));
        const auto type = [&](const QString &placeholder, const QString &words) {
            for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
                if (field->placeholderText().contains(placeholder))
                    field->setText(words);
            }
            tab.commitTyping();
            tab.refresh();
        };
        type(u"special circumstances"_s, u"The slip gave way"_s);
        QVERIFY(!publishing->isEnabled());
        type(u"of the opinion"_s, u"Councillor A Ash, the Chair,"_s);
        QVERIFY(publishing->isEnabled());
        QVERIFY(
            history(late, m_made->meeting)->first().what.contains(u"why supplement 1 is late"_s));
        picture(tab, u"packs-late"_s);
    }

    void numberedCopiesAreChosenByName()
    {
        OpenMeeting open(m_made->session(), m_made->meeting);
        PacksTab tab(open);
        auto *panel = tab.findChild<CopiesPanel *>();
        auto *other = panel->findChild<QLineEdit *>();
        other->setText(u"Jo Penrose"_s);
        button(*panel, u"Add"_s)->click();
        QVERIFY(button(*panel, u"Make 2 copies"_s));
        QSignalSpy asked(&tab, &PacksTab::copiesRequested);
        button(*panel, u"Make 2 copies"_s)->click();
        const auto recipients = asked.takeFirst().at(1).value<QList<Recipient>>();
        QCOMPARE(recipients.size(), 2);
        QCOMPARE(recipients.at(1).name, u"Jo Penrose"_s);
        QVERIFY(recipients.at(0).person);
        const auto report = makeCopies(m_made->session(), m_made->meeting, {}, recipients,
                                       m_made->out(u"copies"_s));
        QVERIFY_RESULT(report);
        tab.refresh();
        tab.resize(900, 1000);
        picture(tab, u"packs-copies"_s);
        QCOMPARE(copyRows(open.record(), report->copies).first().copy.name, u"Jo Penrose"_s);
    }

    void theAuthoritysNumberingIsChosenHere()
    {
        OpenMeeting open(m_made->session(), m_made->meeting);
        PacksTab tab(open);
        for (QCheckBox *box : tab.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"run on"_s) || box->text().contains(u"from 1"_s))
                box->click();
        }
        QVERIFY(open.record().authority.publicRunsOn);
        QVERIFY(open.record().authority.supplementsRestart);
    }
};

QTEST_MAIN(PacksTabTest)
#include "packstab_test.moc"
