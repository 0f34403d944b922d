#include "ui/models/agendamodel.h"
#include "ui/models/attendancemodel.h"
#include "ui/models/historymodel.h"
#include "ui/models/packsmodel.h"
#include "ui/models/runningordermodel.h"
#include "ui/models/typedwords.h"

#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QAbstractItemModelTester *watch(QAbstractItemModel *model)
{
    return new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
}

AgendaRow row(AgendaRow::Kind kind, qint64 id, const QString &title)
{
    AgendaRow made;
    made.key = {kind, id};
    made.title = title;
    return made;
}

/// A random agenda over a few ids, so that rows stay, move, come and go.
QList<AgendaRow> randomRows(QRandomGenerator &random)
{
    QList<AgendaRow> rows{row(AgendaRow::Kind::Section, 1, u"Part I"_s)};
    QList<int> ids{1, 2, 3, 4, 5, 6, 7};
    QList<int> papers{1, 2, 3, 4, 5, 6, 7, 8, 9};
    while (!ids.isEmpty() && random.bounded(6) != 0) {
        const int id = ids.takeAt(random.bounded(int(ids.size())));
        AgendaRow item = row(AgendaRow::Kind::Item, id, u"Item %1.%2"_s.arg(id).arg(random.bounded(2)));
        while (!papers.isEmpty() && random.bounded(2) != 0) {
            const int paper = papers.takeAt(random.bounded(int(papers.size())));
            item.children.append(row(AgendaRow::Kind::Paper, paper, u"Paper %1"_s.arg(paper)));
        }
        rows.append(item);
    }
    rows.append(row(AgendaRow::Kind::Section, 2, u"Part II"_s));
    return rows;
}

QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, AgendaModel::Title, parent);
        lines.append(QString(depth, u' ') + index.data().toString());
        lines.append(shown(model, index.siblingAtColumn(0), depth + 1));
    }
    return lines;
}

QStringList wanted(const QList<AgendaRow> &rows, int depth = 0)
{
    QStringList lines;
    for (const AgendaRow &row : rows) {
        lines.append(QString(depth, u' ') + row.title);
        lines.append(wanted(row.children, depth + 1));
    }
    return lines;
}

MeetingRecord aRecord()
{
    MeetingRecord record;
    for (int i = 1; i <= 4; ++i) {
        AgendaItem item;
        item.id = ItemId(i);
        item.number = QString::number(i);
        item.title = u"Item %1"_s.arg(i);
        item.part = i == 4 ? Part::Exempt : Part::Public;
        if (i == 4)
            item.grounds.paragraphs = {1, 3};
        record.items.append(item);
    }
    Paper paper;
    paper.id = PaperId(11);
    paper.title = u"Report"_s;
    paper.version.fileName = u"traffic.pdf"_s;
    paper.version.pages = 5;
    paper.version.facts = u"{\"tagged\":true}"_s;
    record.items[1].papers = {paper};
    paper.id = PaperId(12);
    record.items[2].papers = {paper};
    return record;
}

} // namespace

class AgendaModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsChangeOneByOne()
    {
        QRandomGenerator random(20240604);
        AgendaModel model;
        watch(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            const QPersistentModelIndex kept = model.indexOf(ItemId(3)).siblingAtColumn(AgendaModel::Title);
            const QList<AgendaRow> rows = randomRows(random);
            model.update(rows);
            QCOMPARE(shown(model), wanted(rows));
            // Who looked at item 3 looks at it still, wherever it went.
            if (kept.isValid())
                QCOMPARE(kept.data(AgendaModel::IdRole).toLongLong(), 3);
        }
        QCOMPARE(resets.count(), 0);
    }

    void pagesFollowTheOrder()
    {
        MeetingRecord record = aRecord();
        AgendaModel model;
        watch(&model);
        const auto pages = [&](int item) {
            model.update(agendaRows(record, packRanges(record)));
            return model.indexOf(ItemId(item)).siblingAtColumn(AgendaModel::Pages).data().toString();
        };
        QCOMPARE(pages(2), u"1 – 6"_s);
        QCOMPARE(pages(3), u"7 – 12"_s);
        record.items.swapItemsAt(1, 2);
        QCOMPARE(pages(3), u"1 – 6"_s);
        QCOMPARE(pages(2), u"7 – 12"_s);
        record.items[2].toFollow = true;
        QCOMPARE(pages(3), u"1 – 6"_s);
        QCOMPARE(pages(2), QString());
    }

    void wordsSayWhatColoursSay()
    {
        MeetingRecord record = aRecord();
        record.items[1].keyDecision = true;
        AgendaModel model;
        model.update(agendaRows(record, packRanges(record)));
        const auto state = [&](int item) {
            return model.indexOf(ItemId(item)).siblingAtColumn(AgendaModel::State).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(state(1), u"No report yet"_s);
        QCOMPARE(state(2), u"Ready, Key decision"_s);
        QCOMPARE(state(4), u"Exempt – paragraphs 1, 3"_s);
        const QModelIndex paper = model.indexOf({AgendaRow::Kind::Paper, 11}).siblingAtColumn(AgendaModel::Title);
        QCOMPARE(paper.data(Qt::AccessibleTextRole).toString(), u"Report – traffic.pdf · 5 pages · tagged"_s);
    }

    void whatAPaperHidesIsSaidInItsRow()
    {
        MeetingRecord record = aRecord();
        AgendaItem &item = record.items[1];
        Paper &paper = item.papers[0];
        paper.version.facts = u"{\"tagged\":true,\"hidden\":[{\"kind\":\"boxed\",\"words\":1,\"example\":\"Jane\"},"
                              "{\"kind\":\"recognised\",\"words\":9,\"example\":\"x\"}]}"_s;
        const auto rowOf = [&record](PaperId id) -> QString {
            AgendaModel model;
            model.update(agendaRows(record, packRanges(record)));
            const QModelIndex index = model.indexOf({AgendaRow::Kind::Paper, id.value()}).siblingAtColumn(AgendaModel::Title);
            return index.data(Qt::AccessibleTextRole).toString() + model.index(index.row(), AgendaModel::State, index.parent())
                                                                       .data(Qt::AccessibleTextRole).toString();
        };
        const QString open = rowOf(paper.id);
        QVERIFY2(open.contains(u"1 blacked-out word can still be read: “Jane” · searchable scan"_s), qPrintable(open));
        QVERIFY2(open.contains(u"Not for the public pack"_s), qPrintable(open));
        item.part = Part::Exempt;
        QVERIFY(!rowOf(paper.id).contains(u"Not for the public pack"_s));
    }

    void aDropAsksForThePlaceItShows()
    {
        const MeetingRecord record = aRecord();
        AgendaModel model;
        model.update(agendaRows(record, packRanges(record)));
        QList<std::tuple<ItemId, ItemPlace, Part>> moves;
        connect(&model, &AgendaModel::itemDropped, this,
            [&](ItemId item, const ItemPlace &place, Part part) { moves.append({item, place, part}); });
        const auto drop = [&](int item, int row, const QModelIndex &parent = {}) {
            const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(ItemId(item))}));
            QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
            QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
        };
        drop(3, 1); // above item 1, below the heading of Part I
        QCOMPARE(moves.takeLast(), (std::tuple(ItemId(3), ItemPlace{{}, ItemId(1)}, Part::Public)));
        drop(1, 4); // above the heading of Part II: the end of Part I
        QCOMPARE(moves.takeLast(), (std::tuple(ItemId(1), ItemPlace{{}, ItemId(4)}, Part::Public)));
        drop(1, 5); // below that heading
        QCOMPARE(moves.takeLast(), (std::tuple(ItemId(1), ItemPlace{{}, ItemId(4)}, Part::Exempt)));
        drop(1, -1); // below everything
        QCOMPARE(moves.takeLast(), (std::tuple(ItemId(1), ItemPlace{}, Part::Exempt)));
        drop(1, -1, model.indexOf(ItemId(2))); // on an item: below it
        QCOMPARE(moves.takeLast(), (std::tuple(ItemId(1), ItemPlace{{}, ItemId(3)}, Part::Public)));
        QVERIFY(moves.isEmpty());
    }

    void filesGoToAnItemOrToTheAgenda()
    {
        const MeetingRecord record = aRecord();
        AgendaModel model;
        model.update(agendaRows(record, packRanges(record)));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://example.org/b.pdf"_s)});
        QStringList got;
        connect(&model, &AgendaModel::filesDroppedOnAgenda, this, [&](const QStringList &dropped) { got = dropped; });
        for (const int row : {0, -1}) {
            QVERIFY(model.canDropMimeData(&files, Qt::CopyAction, row, 0, {}));
            QVERIFY(model.dropMimeData(&files, Qt::CopyAction, row, 0, {}));
            QCOMPARE(std::exchange(got, {}), QStringList(u"/tmp/a.pdf"_s));
        }
        std::optional<PaperId> place;
        connect(&model, &AgendaModel::filesDropped, this,
            [&](const QStringList &dropped, ItemId item, std::optional<PaperId> before) {
                QCOMPARE(item, ItemId(2));
                got = dropped;
                place = before;
            });
        QVERIFY(model.dropMimeData(&files, Qt::CopyAction, 0, 0, model.indexOf(ItemId(2))));
        QCOMPARE(got, QStringList(u"/tmp/a.pdf"_s));
        QCOMPARE(place, PaperId(11));
        model.setReadOnly(true);
        QVERIFY(!model.canDropMimeData(&files, Qt::CopyAction, 0, 0, model.indexOf(ItemId(2))));
    }

    void theOtherModelsKeepTheirPromises()
    {
        AttendanceModel attendance;
        HistoryModel history;
        PacksModel packs;
        RunningOrderModel order;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&attendance, &history, &packs, &order})
            watch(model);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QList<AttendanceRow> people;
            QList<HistoryRow> changes;
            QList<PackRow> published;
            QList<RunningRow> items;
            QList<int> ids{1, 2, 3, 4, 5, 6};
            while (!ids.isEmpty() && random.bounded(5) != 0) {
                const int id = ids.takeAt(random.bounded(int(ids.size())));
                Attendance entry;
                entry.state = AttendanceState(random.bounded(4));
                people.append({PersonId(id), u"Councillor %1"_s.arg(id), {}, true, entry});
                changes.prepend({id, QDateTime::currentDateTimeUtc(), u"Officer"_s, u"Change"_s});
                PublishedPack pack;
                pack.id = PackId(id);
                pack.pages = random.bounded(9);
                published.append({pack.id, pack});
                items.append({ItemId(id), QString::number(id), u"Item"_s, Part::Public, false, random.bounded(2) == 1, false});
            }
            attendance.update(people);
            history.update(changes);
            packs.update(published);
            order.update(items);
            QCOMPARE(attendance.rows(), people);
            QCOMPARE(order.rows(), items);
            QCOMPARE(packs.rows(), published);
            QCOMPARE(history.rows(), changes);
        }
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("digits") << u"1409"_s << QTime(14, 9);
        QTest::newRow("colon") << u"14:09"_s << QTime(14, 9);
        QTest::newRow("stop") << u"2.09 pm"_s << QTime(14, 9);
        QTest::newRow("hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("noon") << u"12pm"_s << QTime(12, 0);
        QTest::newRow("midnight") << u"12am"_s << QTime(0, 0);
        QTest::newRow("nonsense") << u"soon"_s << QTime();
        QTest::newRow("no such hour") << u"2561"_s << QTime();
    }

    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(typedTime(typed).value_or(QTime()), time);
    }
};

QTEST_MAIN(AgendaModelTest)
#include "agendamodel_test.moc"
