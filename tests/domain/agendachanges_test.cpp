#include "core/domain/agendachanges.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;
using Kind = AgendaChange::Kind;

namespace {

VersionItem item(const QString &uid, const QString &number)
{
    return {uid, number, u"Title "_s + uid, {}, false, false, {}};
}

QList<Kind> kindsOf(const QList<AgendaChange> &changes)
{
    QList<Kind> kinds;
    for (const AgendaChange &change : changes)
        kinds.append(change.kind);
    return kinds;
}

} // namespace

class AgendaChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasChanged();
    void itemsComeGoAndMove();
    void oneMovedItemIsOneMove();
    void papersAndMarksAreCompared();
    void pagesAreComparedByTheirWords();
    void formerWordsAreTakenOut();
    void everyKindHasItsWords();
};

void AgendaChangesTest::nothingHasChanged()
{
    const AgendaVersion same{
        u"2024-06-13T14:00"_s, u"Hall"_s, {item(u"a"_s, u"1"_s), item(u"b"_s, u"2"_s)}};
    QVERIFY(agendaChanges(same, same).isEmpty());
    QVERIFY(agendaChanges({}, {}).isEmpty());
}

void AgendaChangesTest::itemsComeGoAndMove()
{
    const AgendaVersion was{u"2024-06-13T14:00"_s,
                            u"Hall"_s,
                            {item(u"a"_s, u"1"_s), item(u"b"_s, u"2"_s), item(u"c"_s, u"3"_s)}};
    AgendaVersion now{u"2024-06-14T10:00"_s,
                      u"Hall"_s,
                      {item(u"a"_s, u"1"_s), item(u"new"_s, u"2"_s), item(u"b"_s, u"3"_s)}};
    const QList<AgendaChange> changes = agendaChanges(was, now);
    QCOMPARE(kindsOf(changes),
             (QList<Kind>{Kind::StartChanged, Kind::Added, Kind::Renumbered, Kind::Removed}));
    QCOMPARE(inWords(changes[1]), u"Item 2 is new: Title new"_s);
    QCOMPARE(inWords(changes[2]), u"Item 3 was item 2: Title b"_s);
    QCOMPARE(inWords(changes[3]), u"Item 3 was taken off: Title c"_s);
}

void AgendaChangesTest::oneMovedItemIsOneMove()
{
    AgendaVersion was;
    for (int i = 1; i <= 9; ++i)
        was.items.append(item(QString::number(i), QString::number(i)));
    AgendaVersion now = was;
    now.items.move(8, 2);
    for (int i = 0; i < 9; ++i)
        now.items[i].number = QString::number(i + 1);
    const QList<AgendaChange> changes = agendaChanges(was, now);
    QCOMPARE(std::ranges::count(changes, Kind::Moved, &AgendaChange::kind), 1);
    QCOMPARE(std::ranges::count(changes, Kind::Renumbered, &AgendaChange::kind), 6);
    const auto moved = std::ranges::find(changes, Kind::Moved, &AgendaChange::kind);
    QCOMPARE(inWords(*moved), u"Item 3 was moved, it was item 9: Title 9"_s);
}

void AgendaChangesTest::papersAndMarksAreCompared()
{
    AgendaVersion was{{}, {}, {item(u"a"_s, u"6"_s)}};
    was.items[0].papers = {{u"report"_s, u"Report"_s, u"11"_s, 43, 48},
                           {u"map"_s, u"Map"_s, u"22"_s, 49, 50}};
    AgendaVersion now = was;
    now.items[0].title = u"Another"_s;
    now.items[0].text = u"With words."_s;
    now.items[0].exempt = true;
    now.items[0].toFollow = true;
    now.items[0].papers = {{u"report"_s, u"Report"_s, u"33"_s, 43, 46},
                           {u"plan"_s, u"Plan"_s, u"44"_s, 47, 48}};
    const QList<AgendaChange> changes = agendaChanges(was, now);
    QCOMPARE(kindsOf(changes),
             (QList<Kind>{Kind::MadeExempt, Kind::Renamed, Kind::Reworded, Kind::ToFollow,
                          Kind::PaperReplaced, Kind::PaperAdded, Kind::PaperRemoved}));
    QCOMPARE(changes[1].was, u"Title a"_s);
    QCOMPARE(changes[4].was, u"11"_s);
    QCOMPARE(changes[4].page, 43);
    now.items[0].papers[0].sha256.clear();
    QVERIFY(kindsOf(agendaChanges(was, now)).contains(Kind::PaperWithheld));
    QVERIFY(kindsOf(agendaChanges(now, was)).contains(Kind::PaperOpened));
    QVERIFY(kindsOf(agendaChanges(now, was)).contains(Kind::MadePublic));
}

void AgendaChangesTest::pagesAreComparedByTheirWords()
{
    const QStringList was{u"one"_s, u"two words"_s, u"three"_s, u"four"_s};
    QVERIFY(pageChanges(was, {u"one"_s, u"two \n words "_s, u"three"_s, u"four"_s}).isEmpty());
    QCOMPARE(pageChanges(was, {u"one"_s, u"two others"_s, u"three"_s, u"four"_s}),
             (QList<PageChange>{{1, 1}}));
    QCOMPARE(pageChanges(was, {u"one"_s, u"new"_s, u"two words"_s, u"three"_s, u"four"_s}),
             (QList<PageChange>{{-1, 1}}));
    QCOMPARE(pageChanges(was, {u"one"_s, u"three"_s, u"four"_s}), (QList<PageChange>{{1, -1}}));
    QCOMPARE(pageChanges({}, {u"a"_s}), (QList<PageChange>{{-1, 0}}));
    QCOMPARE(
        passagesChanged(u"the old roof and the old wall"_s, u"the new roof and the new wall"_s), 2);
    QCOMPARE(passagesChanged(u"same\nwords"_s, u"same words"_s), 0);
    AgendaChange page{
        .kind = Kind::PageChanged, .was = u"the old roof"_s, .now = u"the new roof"_s, .page = 43};
    QVERIFY2(inWords(page).startsWith(u"Page 43: 1 passage"_s), qPrintable(inWords(page)));
}

void AgendaChangesTest::formerWordsAreTakenOut()
{
    QList<AgendaChange> changes;
    for (int kind = 0; kind <= int(Kind::PageChanged); ++kind)
        changes.append({.kind = Kind(kind),
                        .number = u"6"_s,
                        .title = u"Title"_s,
                        .paperTitle = u"Paper"_s,
                        .was = u"secret"_s,
                        .now = u"open"_s});
    for (const AgendaChange &change : withoutFormerWords(changes)) {
        QVERIFY(change.was.isEmpty());
        QVERIFY(!inWords(change).contains(u"secret"_s));
        if (change.kind == Kind::Removed)
            QCOMPARE(inWords(change), u"Item 6 was taken off."_s);
        if (change.kind == Kind::PaperRemoved)
            QCOMPARE(inWords(change), u"Item 6 has lost a paper."_s);
    }
}

void AgendaChangesTest::everyKindHasItsWords()
{
    QStringList tokens;
    for (int kind = 0; kind <= int(Kind::PageChanged); ++kind) {
        const AgendaChange change{.kind = Kind(kind),
                                  .number = u"6"_s,
                                  .wasNumber = u"7"_s,
                                  .title = u"Roof"_s,
                                  .paperTitle = u"Map"_s,
                                  .page = 4};
        QVERIFY(!inWords(change).isEmpty() && !inWords(change).contains(u'%'));
        QVERIFY(!token(change.kind).isEmpty() && !tokens.contains(token(change.kind)));
        tokens.append(token(change.kind));
    }
}

QTEST_GUILESS_MAIN(AgendaChangesTest)
#include "agendachanges_test.moc"
