#include "core/services/agenda.h"

#include "core/store/audit.h"
#include "core/store/paperstore.h"
#include "tests/services/support.h"

#include <QRandomGenerator>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(TestRegister &reg, MeetingId meeting)
{
    QStringList all;
    const auto record = loadMeeting(reg.session(), meeting);
    for (const AgendaItem &item : record->items)
        all.append(item.title);
    return all;
}

QList<AgendaItem> items(TestRegister &reg, MeetingId meeting)
{
    return loadMeeting(reg.session(), meeting)->items;
}

AgendaItem itemOf(TestRegister &reg, MeetingId meeting, ItemId id)
{
    const QList<AgendaItem> all = items(reg, meeting);
    const auto found = std::ranges::find(all, id, &AgendaItem::id);
    return found == all.end() ? AgendaItem() : *found;
}

qsizetype changes(TestRegister &reg, MeetingId meeting)
{
    return history(reg.session(), meeting)->size();
}

Paper aPaper(const QString &title)
{
    Paper paper;
    paper.title = title;
    paper.version = aVersion(title);
    return paper;
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesKeepTheOrderOfAPlainList()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        QList<ItemId> model;
        for (const AgendaItem &item : items(reg, meeting))
            model.append(item.id);
        for (int i = 0; i < 6; ++i)
            model.append(reg.anItem(meeting, u"Item %1"_s.arg(i)));
        // One of them is off the agenda all the while, and must neither disturb the others nor lose
        // its place.
        const ItemId absent = model.at(4);
        QVERIFY_RESULT(removeItem(reg.session(), absent));

        QRandomGenerator random(4);
        for (int step = 0; step < 200; ++step) {
            const ItemId moved = model.at(random.bounded(int(model.size())));
            if (moved == absent)
                continue;
            QList<ItemId> rest = model;
            rest.removeOne(moved);
            const int place = random.bounded(int(rest.size()) + 1);
            std::optional<ItemId> before;
            if (place < rest.size())
                before = rest.at(place);
            if (before == absent)
                continue;
            QVERIFY_RESULT(moveItem(reg.session(), moved, {{}, before}));
            rest.insert(place, moved);
            model = rest;
            QList<ItemId> visible = model;
            visible.removeOne(absent);
            QList<ItemId> stored;
            for (const AgendaItem &item : items(reg, meeting))
                stored.append(item.id);
            QCOMPARE(stored, visible);
        }
        QVERIFY_RESULT(restoreItem(reg.session(), absent));
        QList<ItemId> stored;
        for (const AgendaItem &item : items(reg, meeting))
            stored.append(item.id);
        QCOMPARE(stored, model);
    }

    void aMoveIsUndoneByWhereItStood()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const ItemId parent = reg.anItem(meeting, u"Roads"_s);
        const ItemId child = reg.anItem(meeting, u"A road"_s, parent);
        reg.anItem(meeting, u"Another road"_s, parent);
        const QList<AgendaItem> before = items(reg, meeting);
        const auto place = placeOf(reg.session(), child);
        QVERIFY_RESULT(place);
        QCOMPARE(place->parent, std::optional(parent));
        QVERIFY_RESULT(moveItem(reg.session(), child, {{}, before.first().id}));
        QCOMPARE(titles(reg, meeting).first(), u"A road"_s);
        QVERIFY_RESULT(moveItem(reg.session(), child, *place));
        QVERIFY(items(reg, meeting) == before);
    }

    void removalAndRestoreBringAllOfItBack()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId meeting = reg.aMeeting(body);
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        const ItemId gone = reg.anItem(meeting, u"Taken off earlier"_s, item);
        const ItemId child = reg.anItem(meeting, u"A road"_s, item);
        reg.anItem(meeting, u"Last"_s);
        QVERIFY_RESULT(attachPaper(reg.session(), item, aPaper(u"Report"_s)));
        QVERIFY_RESULT(attachPaper(reg.session(), child, aPaper(u"Map"_s)));
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"Noted."_s);
        QVERIFY_RESULT(saveMinute(reg.session(), child, minute));
        QVERIFY_RESULT(removeItem(reg.session(), gone));

        const auto before = loadMeeting(reg.session(), meeting);
        QVERIFY_RESULT(removeItem(reg.session(), item));
        QCOMPARE(titles(reg, meeting), (QStringList{u"Apologies for absence"_s,
                                                    u"Minutes of the last meeting"_s, u"Last"_s}));
        QVERIFY_RESULT(restoreItem(reg.session(), item));
        QVERIFY(*loadMeeting(reg.session(), meeting) == *before);
    }

    void anItemKeepsEveryField()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        AgendaItem item = itemOf(reg, meeting, reg.anItem(meeting, u"Roads"_s));
        item.number = u"7A"_s;
        item.numberFixed = true;
        item.part = Part::Exempt;
        item.kind = ItemKind::Urgent;
        item.title = u"A contract"_s;
        item.text = RichText::fromPlain(u"One.\n\nTwo."_s);
        item.exemptTitle = u"The contract with Gull Ltd"_s;
        item.exemptText = RichText::fromPlain(u"Its price"_s);
        item.grounds = {{3, 5}, true, u"prices"_s, u"harm"_s};
        item.toFollow = true;
        item.keyDecision = true;
        item.author = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        item.portfolio = u"Roads"_s;
        item.supplement = 2;
        QVERIFY_RESULT(updateItem(reg.session(), item));
        QVERIFY(itemOf(reg, meeting, item.id) == item);

        AgendaItem plain = item;
        plain.part = Part::Public;
        plain.exemptTitle.clear();
        plain.exemptText = {};
        plain.grounds = {};
        QVERIFY_RESULT(updateItem(reg.session(), plain));
        QVERIFY(itemOf(reg, meeting, item.id) == plain);
    }

    void itemsStandOnlyWhereTheyCan()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId meeting = reg.aMeeting(body);
        const MeetingId other = reg.aMeeting(body, wall(2024, 7, 11));
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        const ItemId child = reg.anItem(meeting, u"A road"_s, item);
        const ItemId elsewhere = reg.anItem(other, u"Elsewhere"_s);
        const QStringList before = titles(reg, meeting);
        for (const ItemPlace &place :
             {ItemPlace{item, {}}, ItemPlace{child, {}}, ItemPlace{elsewhere, {}},
              ItemPlace{{}, elsewhere}, ItemPlace{{}, child}, ItemPlace{{}, item}}) {
            const auto refused = moveItem(reg.session(), item, place);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        }
        QCOMPARE(titles(reg, meeting), before);
    }

    void everyChangeLeavesARowAndNoChangeNone()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        qsizetype rows = changes(reg, meeting);
        QCOMPARE(rows, 1);
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        QCOMPARE(changes(reg, meeting), ++rows);
        AgendaItem changed = itemOf(reg, meeting, item);
        QVERIFY_RESULT(updateItem(session, changed));
        QCOMPARE(changes(reg, meeting), rows);
        changed.title = u"Streets"_s;
        QVERIFY_RESULT(updateItem(session, changed));
        QCOMPARE(changes(reg, meeting), ++rows);
        const auto trail = auditOf(reg.database(), meeting, 1);
        QCOMPARE(trail->first().who, u"Officer"_s);
        QCOMPARE(trail->first().at, session.clock.nowUtc());
        QCOMPARE(trail->first().table, u"item"_s);
        QCOMPARE(trail->first().key, item.value());
        QCOMPARE(trail->first().was.value("item_text"_L1)[0]["title"_L1].toString(), u"Roads"_s);
        QCOMPARE(trail->first().became.value("item_text"_L1)[0]["title"_L1].toString(),
                 u"Streets"_s);

        QVERIFY_RESULT(moveItem(session, item, {{}, items(reg, meeting).first().id}));
        QCOMPARE(changes(reg, meeting), ++rows);
        QVERIFY_RESULT(removeItem(session, item));
        QCOMPARE(changes(reg, meeting), ++rows);
        QVERIFY_RESULT(restoreItem(session, item));
        QCOMPARE(changes(reg, meeting), ++rows);
        const auto paper = attachPaper(session, item, aPaper(u"Report"_s));
        QVERIFY_RESULT(paper);
        QCOMPARE(changes(reg, meeting), ++rows);
        QVERIFY_RESULT(replacePaper(session, *paper, aVersion(u"second"_s)));
        QCOMPARE(changes(reg, meeting), ++rows);
        QVERIFY_RESULT(removePaper(session, *paper));
        QCOMPARE(changes(reg, meeting), ++rows);
        QVERIFY_RESULT(restorePaper(session, *paper));
        QCOMPARE(changes(reg, meeting), ++rows);
    }

    void papersStayInOrderAndKeepTheirVersions()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        const auto second = attachPaper(session, item, aPaper(u"Second"_s));
        const auto first = attachPaper(session, item, aPaper(u"First"_s), *second);
        QVERIFY_RESULT(first);
        QList<Paper> papers = itemOf(reg, meeting, item).papers;
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers.at(0).id, *first);
        const PaperVersion original = papers.at(1).version;
        QVERIFY(!original.id.isNew());

        QVERIFY_RESULT(replacePaper(session, *second, aVersion(u"revised.pdf"_s)));
        QCOMPARE(itemOf(reg, meeting, item).papers.at(1).version.fileName, u"revised.pdf"_s);
        QCOMPARE(PaperStore(reg.database()).versions(*second)->size(), 2);
        // Undo goes back to the row that is there, not to a third one.
        QVERIFY_RESULT(replacePaper(session, *second, original));
        QVERIFY(itemOf(reg, meeting, item).papers.at(1).version == original);
        QCOMPARE(PaperStore(reg.database()).versions(*second)->size(), 2);
        QVERIFY(!replacePaper(session, *first, original));

        QVERIFY_RESULT(movePaper(session, *second, item, *first));
        QCOMPARE(itemOf(reg, meeting, item).papers.at(0).id, *second);
        const ItemId other = reg.anItem(meeting, u"Bridges"_s);
        QVERIFY_RESULT(movePaper(session, *second, other, {}));
        QCOMPARE(itemOf(reg, meeting, other).papers.size(), 1);

        Paper paper = itemOf(reg, meeting, other).papers.first();
        paper.title = u"Prices"_s;
        paper.publicTitle = u"Appendix 1"_s;
        paper.restricted = true;
        paper.grounds = {{3}, false, u"prices"_s, u"harm"_s};
        QVERIFY_RESULT(updatePaper(session, paper));
        QVERIFY(itemOf(reg, meeting, other).papers.first() == paper);
    }

    void anExemptItemsPapersAreRestricted()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        AgendaItem exempt;
        exempt.title = u"A lease"_s;
        exempt.part = Part::Exempt;
        const auto item = addItem(reg.session(), meeting, exempt, {});
        QVERIFY_RESULT(item);
        QVERIFY_RESULT(attachPaper(reg.session(), *item, aPaper(u"Report"_s)));
        QVERIFY(itemOf(reg, meeting, *item).papers.first().restricted);
        const ItemId open = reg.anItem(meeting, u"Roads"_s);
        const auto paper = attachPaper(reg.session(), open, aPaper(u"Map"_s));
        QVERIFY(!itemOf(reg, meeting, open).papers.first().restricted);
        QVERIFY_RESULT(movePaper(reg.session(), *paper, *item, {}));
        QVERIFY(itemOf(reg, meeting, *item).papers.last().restricted);
        QCOMPARE(PaperStore(reg.database()).restrictedVersions(meeting)->size(), 2);
    }

    void onceRestrictedStaysKnown()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        Paper secret = aPaper(u"Secret draft"_s);
        secret.restricted = true;
        const auto paper = attachPaper(session, item, secret);
        QVERIFY_RESULT(replacePaper(session, *paper, aVersion(u"Open version"_s)));
        Paper opened = itemOf(reg, meeting, item).papers.first();
        opened.restricted = false;
        QVERIFY_RESULT(updatePaper(session, opened));
        const auto known = PaperStore(reg.database()).restrictedVersions(meeting);
        QVERIFY_RESULT(known);
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().fileName, u"Secret draft"_s);
    }

    void aPublishedAgendaGrowsBySupplementsOnly()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        const auto paper = attachPaper(session, item, aPaper(u"Report"_s));
        QVERIFY_RESULT(reg.database().execute(u"UPDATE meeting SET stage = 'published'"_s));
        const auto before = loadMeeting(session, meeting);
        const auto isConflict = [](const auto &result) {
            return !result && result.error().code() == ErrorCode::Conflict;
        };
        AgendaItem changed = itemOf(reg, meeting, item);
        changed.title = u"Streets"_s;
        QVERIFY(isConflict(updateItem(session, changed)));
        changed.supplement = 1;
        QVERIFY(isConflict(updateItem(session, changed)));
        QVERIFY(isConflict(moveItem(session, item, {})));
        QVERIFY(isConflict(removeItem(session, item)));
        QVERIFY(isConflict(removePaper(session, *paper)));
        QVERIFY(isConflict(replacePaper(session, *paper, aVersion(u"new"_s))));
        QVERIFY(isConflict(attachPaper(session, item, aPaper(u"late"_s))));
        AgendaItem late;
        late.title = u"Urgent"_s;
        QVERIFY(isConflict(addItem(session, meeting, late, {})));
        late.supplement = 1;
        QVERIFY(isConflict(addItem(session, meeting, late, {{}, item})));
        QVERIFY(*loadMeeting(session, meeting) == *before);
        const auto added = addItem(session, meeting, late, {});
        QVERIFY_RESULT(added);
        QVERIFY_RESULT(attachPaper(session, *added, aPaper(u"late"_s)));
        QCOMPARE(itemOf(reg, meeting, *added).number, u"4"_s);
    }

    void aReaderChangesNothing()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Clock clock(QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc()));
        const auto reader = Register::open(reg.file(), OpenMode::ReadOnly, clock, u"Reader"_s);
        QVERIFY_RESULT(reader);
        const auto refused =
            addItem({reader->get(), clock, u"Reader"_s}, meeting, AgendaItem(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agenda_test.moc"
