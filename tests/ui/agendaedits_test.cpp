#include "ui/commands/agendaedits.h"

#include "core/domain/exemption.h"
#include "tests/ui/desksample.h"
#include "ui/commands/agendasteps.h"
#include "ui/commands/attendanceedits.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/paperintake.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Grounds commercial{{3}, false, u"names a price"_s, u"would weaken the Council's hand"_s};

/// A record without what undoing can't give back: the keys of rows that were taken away and recorded anew.
MeetingRecord comparable(MeetingRecord record)
{
    for (Attendance &entry : record.attendance)
        entry.id = {};
    std::ranges::sort(record.attendance, {}, &Attendance::person);
    for (AgendaItem &item : record.items) {
        // In an exempt item every paper is kept back, whether it is marked or not.
        for (Paper &paper : item.papers)
            paper.restricted = paper.restricted || item.part == Part::Exempt;
        for (Declaration &declaration : item.declarations)
            declaration.id = {};
        std::ranges::sort(item.declarations, {}, &Declaration::person);
        if (item.minute) {
            item.minute->id = {};
            item.minute->uid.clear();
        }
    }
    return record;
}

QStringList titles(const MeetingRecord &record)
{
    QStringList titles;
    for (const AgendaItem &item : record.items)
        titles.append(u"%1 %2"_s.arg(item.number, item.title));
    return titles;
}

/// Any one thing an officer may do, chosen by chance.
void anyEdit(OpenMeeting &meeting, QRandomGenerator &random, const DeskSample &sample)
{
    AgendaEdits edits(meeting);
    AttendanceEdits people(meeting);
    MinuteEdits minutes(meeting);
    const auto &items = meeting.record().items;
    const auto anyItem = [&] { return items.isEmpty() ? ItemId(99999) : items.at(random.bounded(int(items.size()))).id; };
    QList<PaperId> papers;
    for (const AgendaItem &item : items) {
        for (const Paper &paper : item.papers)
            papers.append(paper.id);
    }
    const auto anyPaper = [&] { return papers.isEmpty() ? PaperId(99999) : papers.at(random.bounded(int(papers.size()))); };
    const PersonId person = sample.members.at(random.bounded(int(sample.members.size())));
    switch (random.bounded(18)) {
    case 0:
        edits.addBelow(random.bounded(2) ? std::optional(anyItem()) : std::nullopt);
        break;
    case 1:
        edits.rename(anyItem(), u"Title %1"_s.arg(random.bounded(1000)));
        break;
    case 2:
        edits.moveBy(anyItem(), random.bounded(2) ? 1 : -1);
        break;
    case 3:
        edits.indent(anyItem());
        break;
    case 4:
        edits.outdent(anyItem());
        break;
    case 5:
        edits.remove(anyItem());
        break;
    case 6:
        edits.makeExempt(anyItem(), commercial, random.bounded(2) ? u"A matter"_s : QString());
        break;
    case 7:
        edits.makePublic(anyItem());
        break;
    case 8:
        edits.setToFollow(anyItem(), random.bounded(2));
        break;
    case 9:
        edits.setKeyDecision(anyItem(), random.bounded(2));
        break;
    case 10: {
        Paper paper;
        paper.title = u"Appendix"_s;
        paper.version = aVersion(u"appendix.pdf"_s, 1 + random.bounded(9));
        edits.attachPaper(anyItem(), paper);
        break;
    }
    case 11:
        edits.movePaper(anyPaper(), {anyItem(), {}});
        break;
    case 12:
        edits.movePaperBy(anyPaper(), random.bounded(2) ? 1 : -1);
        break;
    case 13:
        edits.removePaper(anyPaper());
        break;
    case 14:
        people.setState(person, AttendanceState(random.bounded(4)));
        break;
    case 15:
        random.bounded(2) ? people.remove(person) : people.arrived(person, QTime(14, random.bounded(60)));
        break;
    case 16: {
        Declaration declaration;
        declaration.person = person;
        declaration.nature = u"Member of the board"_s;
        people.declare(anyItem(), declaration);
        break;
    }
    default: {
        const ItemId item = anyItem();
        Minute minute = minutes.minuteOf(item);
        minute.open.narrative = RichText::fromPlain(u"Minute %1"_s.arg(random.bounded(1000)));
        minutes.save(item, minute);
        break;
    }
    }
}

} // namespace

class AgendaEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMorningsWorkIsUndoneAndRedone()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        const MeetingRecord first = meeting.record();

        // Add an item and name it: one step.
        const int run = meeting.newRun();
        const auto added = edits.addBelow(first.items.at(4).id, run);
        QVERIFY(added);
        QVERIFY(edits.rename(*added, u"Bus shelters"_s, run));
        QCOMPARE(meeting.undoStack().count(), 1);
        QCOMPARE(meeting.undoStack().undoText(), u"Add item"_s);
        QCOMPARE(meeting.item(*added)->number, u"6"_s);

        QVERIFY(edits.rename(*added, u"Bus shelters on the coast"_s));
        QCOMPARE(meeting.undoStack().undoText(), u"Rename item 6"_s);
        QVERIFY(edits.moveBy(*added, 1));
        QCOMPARE(meeting.item(*added)->number, u"7"_s);
        QCOMPARE(meeting.undoStack().undoText(), u"Move item 6"_s);

        // A real paper comes in on a worker.
        PaperIntake intake(meeting);
        QSignalSpy arrived(&intake, &PaperIntake::arrived);
        intake.add({aPdf(sample.reg.folder(), u"shelters.pdf"_s, 3)}, *added);
        QCOMPARE(intake.takings().size(), 1); // there at once
        QVERIFY(arrived.wait(30000));
        QVERIFY(intake.takings().isEmpty());
        QCOMPARE(meeting.item(*added)->papers.size(), 1);
        QCOMPARE(meeting.item(*added)->papers.first().title, u"Report"_s);
        QCOMPARE(meeting.item(*added)->papers.first().version.pages, 3);

        // Exempt, under another title in public.
        QVERIFY(edits.makeExempt(*added, commercial, u"A contract"_s));
        QCOMPARE(meeting.item(*added)->part, Part::Exempt);
        QCOMPARE(meeting.item(*added)->title, u"A contract"_s);
        QCOMPARE(meeting.item(*added)->exemptTitle, u"Bus shelters on the coast"_s);
        QCOMPARE(meeting.record().items.last().id, *added);

        QStringList texts;
        for (int i = 0; i < meeting.undoStack().count(); ++i)
            texts.append(meeting.undoStack().text(i));
        QCOMPARE(texts, (QStringList{u"Add item"_s, u"Rename item 6"_s, u"Move item 6"_s, u"Add a paper to item 7"_s,
                            u"Make item 7 exempt"_s}));

        const MeetingRecord last = meeting.record();
        while (meeting.undoStack().canUndo())
            meeting.undoStack().undo();
        QCOMPARE(titles(meeting.record()), titles(first));
        QCOMPARE(meeting.record(), first);
        while (meeting.undoStack().canRedo())
            meeting.undoStack().redo();
        QCOMPARE(titles(meeting.record()), titles(last));
        QCOMPARE(meeting.record(), last);
    }

    void anExclusionComesWithTheFirstExemptAppendix()
    {
        DeskSample sample(false);
        const ItemId lease = sample.add(u"Lease"_s, ItemKind::Report);
        sample.paper(lease, u"Report"_s, aVersion(u"report.pdf"_s, 3));
        sample.paper(lease, u"Prices"_s, aVersion(u"prices.pdf"_s, 2));
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        Paper prices = meeting.record().items.first().papers.last();
        prices.restricted = true;
        prices.grounds = commercial;
        QVERIFY(edits.makePaperExempt(prices));
        QCOMPARE(titles(meeting.record()), (QStringList{u"1 Lease"_s, u"2 Exclusion of the Public"_s}));
        QCOMPARE(paragraphsExcluded(meeting.record().items, meeting.record().items.last().id), commercial.paragraphs);
        Paper report = meeting.record().items.first().papers.first();
        report.restricted = true;
        report.grounds = commercial;
        QVERIFY(edits.makePaperExempt(report)); // one is enough
        QCOMPARE(meeting.record().items.size(), 2);
        meeting.undoStack().undo();
        meeting.undoStack().undo(); // with its paper, in one step
        QCOMPARE(titles(meeting.record()), QStringList{u"1 Lease"_s});
        QVERIFY(!meeting.record().items.first().papers.last().restricted);
    }

    void anExclusionComesWithTheFirstExemptItem()
    {
        DeskSample sample(false);
        const ItemId lease = sample.add(u"Lease"_s, ItemKind::Report);
        const ItemId other = sample.add(u"Parks"_s, ItemKind::Report);
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        QVERIFY(edits.makeExempt(lease, commercial));
        QCOMPARE(titles(meeting.record()), (QStringList{u"1 Parks"_s, u"2 Exclusion of the Public"_s, u"3 Lease"_s}));
        QCOMPARE(meeting.record().items.at(1).kind, ItemKind::Exclusion);
        QVERIFY(edits.makeExempt(other, commercial));
        QCOMPARE(titles(meeting.record()), (QStringList{u"1 Exclusion of the Public"_s, u"2 Lease"_s, u"3 Parks"_s}));
        meeting.undoStack().undo();
        meeting.undoStack().undo();
        QCOMPARE(titles(meeting.record()), (QStringList{u"1 Lease"_s, u"2 Parks"_s}));
    }

    void whateverIsDoneCanBeUndone()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        const MeetingRecord first = comparable(meeting.record());
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QRandomGenerator random(seed);
            for (int i = 0; i < 30; ++i) {
                anyEdit(meeting, random, sample);
                if (random.bounded(5) == 0 && meeting.undoStack().canUndo())
                    meeting.undoStack().undo();
                if (random.bounded(9) == 0 && meeting.undoStack().canRedo())
                    meeting.undoStack().redo();
            }
            while (meeting.undoStack().canRedo())
                meeting.undoStack().redo();
            const MeetingRecord last = comparable(meeting.record());
            while (meeting.undoStack().canUndo())
                meeting.undoStack().undo();
            QCOMPARE(titles(meeting.record()), titles(first));
            const MeetingRecord undone = comparable(meeting.record());
            for (qsizetype i = 0; i < first.items.size(); ++i)
                QVERIFY2(undone.items.at(i) == first.items.at(i), qPrintable(u"item %1, seed %2"_s.arg(i).arg(seed)));
            QVERIFY2(undone == first, qPrintable(u"undo, seed %1"_s.arg(seed)));
            while (meeting.undoStack().canRedo())
                meeting.undoStack().redo();
            QVERIFY2(comparable(meeting.record()) == last, qPrintable(u"redo, seed %1"_s.arg(seed)));
            // What is shown is what is stored.
            QCOMPARE(loadMeeting(sample.reg.session(), sample.meeting).value(), meeting.record());
            while (meeting.undoStack().canUndo())
                meeting.undoStack().undo();
            meeting.undoStack().clear();
        }
    }

    void partTwoStaysBehindPartOne()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        QRandomGenerator random(77);
        for (int i = 0; i < 150; ++i) {
            anyEdit(meeting, random, sample);
            bool isExempt = false;
            for (const AgendaItem &item : meeting.record().items) {
                QVERIFY2(!isExempt || item.part == Part::Exempt, qPrintable(titles(meeting.record()).join(u'\n')));
                isExempt = item.part == Part::Exempt;
                const AgendaItem *above = item.parent ? meeting.item(*item.parent) : nullptr;
                QVERIFY(!above || above->part == item.part);
            }
        }
    }

    void aPaperDraggedOutOfPartTwoStaysExempt()
    {
        DeskSample sample;
        const MeetingRecord first = loadMeeting(sample.reg.session(), sample.meeting).value();
        const ItemId open = first.items.at(4).id;
        const ItemId exempt = first.items.last().id;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        const PaperId paper = meeting.item(exempt)->papers.first().id;
        QVERIFY(edits.movePaper(paper, {open, {}}));
        const Paper moved = meeting.item(open)->papers.last();
        QCOMPARE(moved.id, paper);
        QVERIFY(moved.restricted);
        QVERIFY(!groundsOf(moved, *meeting.item(open)).isEmpty());

        // And one dragged in is public again only where it was before.
        const PaperId report = meeting.item(open)->papers.first().id;
        QVERIFY(edits.movePaper(report, {exempt, {}}));
        QVERIFY(meeting.item(exempt)->papers.last().restricted);
        meeting.undoStack().undo();
        QVERIFY(!meeting.item(open)->papers.first().restricted);
    }

    void aRefusalLeavesNoStep()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        const ItemId item = meeting.record().items.at(4).id;
        QVERIFY(edits.rename(item, u"Renamed"_s));
        QSignalSpy refusals(&meeting, &OpenMeeting::refused);
        // The second half of a step can't be: the first is taken back.
        AgendaItem after = *meeting.item(item);
        after.title = u"Again"_s;
        QVERIFY(!meeting.make(u"Impossible"_s, steps(std::make_unique<UpdateItemStep>(*meeting.item(item), after),
            std::make_unique<MoveItemStep>(item, ItemPlace{{}, item}))));
        QCOMPARE(refusals.count(), 1);
        QVERIFY(!refusals.first().first().toString().isEmpty());
        QCOMPARE(meeting.undoStack().count(), 1);
        QCOMPARE(meeting.item(item)->title, u"Renamed"_s);
        QCOMPARE(loadMeeting(sample.reg.session(), sample.meeting).value(), meeting.record());
    }

    void aDamagedFileKeepsItsRowWithASentence()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        const MeetingRecord first = meeting.record();
        PaperIntake intake(meeting);
        const QString file = sample.reg.folder() + u"/broken.pdf"_s;
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("%PDF-1.7 and then nothing");
        broken.close();
        intake.add({file}, first.items.at(5).id);
        QTRY_VERIFY_WITH_TIMEOUT(!intake.isBusy(), 30000);
        QCOMPARE(intake.takings().size(), 1);
        QVERIFY(!intake.takings().first().problem.isEmpty());
        QCOMPARE(meeting.record(), first);

        // Mended, it comes in when tried again.
        QVERIFY(QFile::remove(file));
        aPdf(sample.reg.folder(), u"broken.pdf"_s, 2);
        intake.tryAgain(intake.takings().first().id);
        QTRY_VERIFY_WITH_TIMEOUT(intake.takings().isEmpty(), 30000);
        QCOMPARE(meeting.record().items.at(5).papers.size(), first.items.at(5).papers.size() + 1);
    }

    void everybodyIsPresentInOneStep()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AttendanceEdits people(meeting);
        QVERIFY(people.setState(sample.members.at(3), AttendanceState::Apologies));
        QVERIFY(people.everybodyPresent());
        QCOMPARE(meeting.record().attendance.size(), 9);
        QCOMPARE(meeting.undoStack().count(), 2);
        QVERIFY(!people.everybodyPresent());
        meeting.undoStack().undo();
        QCOMPARE(meeting.record().attendance.size(), 1);
        QCOMPARE(meeting.record().attendance.first().state, AttendanceState::Apologies);
    }

    void draftsComeBackInTheirPlace()
    {
        DeskSample sample;
        const ItemId item = loadMeeting(sample.reg.session(), sample.meeting)->items.at(4).id;
        const RichText typed = RichText::fromPlain(u"Councillor L Birchall introduced a re"_s);
        QVERIFY_RESULT(keepDraft(sample.reg.session(), item, draftField(Part::Public, MinuteField::Narrative), typed));
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        const MinuteEdits::Recovered recovered = MinuteEdits(meeting).recover();
        QCOMPARE(recovered.items, QList<ItemId>{item});
        QVERIFY(!recovered.conflicts);
        QCOMPARE(meeting.item(item)->minute->open.narrative, typed);
        QVERIFY(drafts(sample.reg.session(), sample.meeting)->isEmpty());
        QVERIFY(MinuteEdits(meeting).recover().items.isEmpty());
    }

    void aDraftThatLacksSavedWordsAsks()
    {
        DeskSample sample;
        const ItemId item = loadMeeting(sample.reg.session(), sample.meeting)->items.at(4).id;
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"The Board's report was received."_s);
        QVERIFY_RESULT(saveMinute(sample.reg.session(), item, minute));
        QVERIFY_RESULT(keepDraft(sample.reg.session(), item, draftField(Part::Public, MinuteField::Narrative),
            RichText::fromPlain(u"Something else"_s)));
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        QVERIFY(MinuteEdits(meeting).recover().conflicts);
        QCOMPARE(meeting.item(item)->minute->open.narrative.toPlain(), u"Something else"_s);
        meeting.undoStack().undo(); // both are kept
        QCOMPARE(meeting.item(item)->minute->open.narrative, minute.open.narrative);
    }

    void resolutionsAreOneListAndBack()
    {
        MinuteText text;
        text.resolved = {RichText::fromPlain(u"note the report"_s), RichText::fromPlain(u"pay for it"_s)};
        const RichText list = fieldOf(text, MinuteField::Resolved);
        QCOMPARE(list.blocks().size(), 1);
        QCOMPARE(list.blocks().first().entries.size(), 2);
        MinuteText back;
        setField(back, MinuteField::Resolved, list);
        QCOMPARE(back.resolved, text.resolved);
    }

    void oneEditIsQuick()
    {
        DeskSample sample;
        OpenMeeting meeting(sample.reg.session(), sample.meeting);
        AgendaEdits edits(meeting);
        const ItemId item = meeting.record().items.at(5).id;
        int count = 0;
        QBENCHMARK {
            QVERIFY(edits.rename(item, u"Title %1"_s.arg(++count)));
        }
    }
};

QTEST_MAIN(AgendaEditsTest)
#include "agendaedits_test.moc"
