#include "core/exchange/meetingfile.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// A whole meeting of an invented parish, with everything a file can say in it.
const char *everything = R"json({
  "format": "moothall-meeting", "version": 1,
  "authority": {"name": "Thornleigh Council", "address": ["Moot House", "Thornleigh"], "nation": "england",
                "proper_officer": {"name": "Jo Penrose", "title": "Clerk"}, "contact": {"email": "clerk@example.org"}},
  "body": {"name": "Estates Committee", "kind": "committee", "house_style": "plain", "minute_numbering": "municipal-year", "minute_prefix": "EST.",
           "members": [{"name": "Councillor A Ash", "role": "chair", "party": "Independent", "division": "North"},
                       {"name": "Councillor B Birch", "may_vote": false, "role": "co-opted"}]},
  "meeting": {"uid": "m-1", "starts": "2024-06-13T14:00", "ends": "2024-06-13T15:10", "venue": "Hall",
              "agenda_date": "2024-06-05", "kind": "special", "next_minute": 7, "decides_budget": true,
              "sittings": [["14:02", "14:30"], ["14:40", "15:10"]]},
  "items": [
    {"title": "Apologies", "kind": "apologies"},
    {"number": "5", "title": "Roof", "text": "First.\n\nSecond.", "key_decision": true, "portfolio": "Estates",
     "urgency": "rain comes in", "taken": 1, "taken_at": "14:05",
     "author": {"name": "Jo Penrose", "email": "clerk@example.org"},
     "papers": [{"title": "Report", "file": "papers/roof.pdf"},
                {"title": "Tender of a firm", "public_title": "Appendix 2", "file": "papers/tender.pdf", "restricted": true,
                 "exempt_paragraphs": [3, 1], "reason": "business affairs", "public_interest": "the price would suffer"}],
     "declarations": [{"person": "Councillor A Ash", "kind": "disclosable-pecuniary", "nature": "owns the firm", "left_room": true,
                       "left_at": "14:05", "returned_at": "14:20"}],
     "motions": [{"text": "To mend the roof", "mover": "Councillor A Ash", "for": 1, "against": 1,
                  "recorded": {"Councillor A Ash": "for", "Councillor B Birch": "against", "Councillor C Cedar": "not-voting"},
                  "not_entitled": ["Councillor B Birch"], "casting": "for", "at": "14:18", "as_recommended": true,
                  "difference": "seen by the clerk", "outcome": "carried"},
                 {"text": "To wait", "amends": 0, "for": 1, "against": 1, "not_voting": 1, "requested": {"Councillor A Ash": "abstain"},
                  "outcome": "fell"}],
     "minute": {"number": "12/24", "heading": "ROOF", "narrative": [{"block": "paragraph", "runs": [{"text": "Bold", "bold": true}]}],
                "lead_in": "RESOLVED that", "resolved": ["the roof be mended", "the clerk report"], "reasons": "Rain.",
                "alternatives": "None.", "exempt": {"narrative": "The price was seen."}},
     "actions": [{"text": "Order slates", "owner": "Clerk", "due": "2024-06-27", "done": true}],
     "items": [{"title": "Slates"}, {"title": "Gutters", "number": "5c"}]},
    {"title": "Exclusion of the public", "kind": "exclusion"},
    {"title": "Sale of Hill Farm to Mr X", "public_title": "Sale of land", "part": "exempt", "exempt_paragraphs": [3],
     "text": "Secret.", "public_text": "Open.", "minute": {"narrative": "Sold.", "public": {"resolved": ["the report be agreed"]}}}
  ],
  "attendance": [{"person": "Councillor A Ash", "capacity": "member", "state": "present", "periods": [["14:00", "14:30"], ["14:40"]]},
                 {"person": "Councillor C Cedar", "capacity": "substitute", "for": "Councillor B Birch", "state": "remote"},
                 {"person": "Jo Penrose", "capacity": "officer", "title": "Clerk"}]
})json";

/// A path into JSON and what to put there; nothing removes it.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &wanted)
{
    if (path.isEmpty())
        return wanted;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = step.toInt();
        const QJsonValue inner = changed(index < array.size() ? array[index] : QJsonValue(), path, wanted);
        if (index < array.size())
            array[index] = inner;
        else
            array.append(inner);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(step), path, wanted);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

class MeetingFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkpath(u"meeting/papers"_s));
        for (const auto name : {"meeting/papers/roof.pdf", "meeting/papers/tender.pdf", "elsewhere.pdf"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("%PDF-1.7\n");
        }
        QFile::link(m_folder.filePath(u"elsewhere.pdf"_s), folder() + u"/papers/link.pdf"_s);
    }

    void everythingIsRead()
    {
        const auto read = readMeetingFile(everything, folder());
        QVERIFY_RESULT(read);
        const MeetingRecord &record = read->record;
        QCOMPARE(read->warnings, QStringList());
        QCOMPARE(record.authority.properOfficer.title, u"Clerk"_s);
        QCOMPARE(record.body.minuteNumbering, MinuteNumbering::MunicipalYear);
        QCOMPARE(record.body.nextMinute, 7);
        QCOMPARE(record.members.at(0).person.sortName, u"Ash, A"_s);
        QVERIFY(!record.members.at(1).mayVote);
        QCOMPARE(record.meeting.starts.time(), QTime(14, 0));
        QCOMPARE(record.meeting.stage, MeetingStage::DraftMinutes);

        QStringList numbers;
        for (const AgendaItem &item : record.items)
            numbers.append(item.number);
        QCOMPARE(numbers, QStringList({u"1"_s, u"5"_s, u"5a"_s, u"5c"_s, u"6"_s, u"7"_s}));
        QCOMPARE(read->itemPlaces.at(3), u"items[1].items[1]"_s);
        QCOMPARE(record.items.at(3).parent, record.items.at(1).id);

        const AgendaItem &roof = record.items.at(1);
        QCOMPARE(roof.text.blocks().size(), 2);
        QCOMPARE(roof.papers.at(1).grounds.paragraphs, QList<int>({1, 3}));
        QVERIFY(roof.papers.at(1).restricted);
        QCOMPARE(roof.motions.at(0).abstentions, 0);
        QCOMPARE(roof.motions.at(0).notVoting, 1); // from the names
        QVERIFY(roof.motions.at(0).recorded.at(1).notEntitled);
        QVERIFY(roof.motions.at(0).casting == Ballot::For && roof.motions.at(0).asRecommended);
        QCOMPARE(roof.motions.at(0).at, QTime(14, 18));
        QCOMPARE(roof.motions.at(0).difference, u"seen by the clerk"_s);
        QCOMPARE(roof.motions.at(1).notVoting, 1);
        QVERIFY(roof.motions.at(1).requested.at(0).ballot == Ballot::Abstain);
        QCOMPARE(roof.declarations.at(0).returnedAt, QTime(14, 20));
        QCOMPARE(roof.urgency, u"rain comes in"_s);
        QCOMPARE(roof.taken, 1);
        QCOMPARE(roof.takenAt, QTime(14, 5));
        QVERIFY(record.meeting.decidesBudget);
        QCOMPARE(record.meeting.sittings.size(), 2);
        QCOMPARE(record.meeting.sittings.at(1).from, QTime(14, 40));
        QCOMPARE(record.body.minutePrefix, u"EST."_s);
        QCOMPARE(roof.motions.at(1).amends, 0);
        QVERIFY(roof.minute->open.narrative.blocks().at(0).runs.at(0).bold);
        QCOMPARE(roof.minute->open.resolved.size(), 2);
        QCOMPARE(roof.minute->exempt.narrative.toPlain(), u"The price was seen."_s);
        QCOMPARE(read->papers.size(), 2);
        QCOMPARE(read->papers.at(1).place, u"items[1].papers[1].file"_s);
        QCOMPARE(read->papers.at(1).item, 1);
        QCOMPARE(read->papers.at(1).paper, 1);
        QVERIFY(QFile::exists(read->papers.at(1).file));
        QVERIFY(!record.attendance.at(0).periods.at(1).to.isValid());
        QCOMPARE(record.attendance.at(1).substituteForName, u"Councillor B Birch"_s);
    }

    void whatIsExemptIsKeptApart()
    {
        const auto read = readMeetingFile(everything, folder());
        QVERIFY_RESULT(read);
        const AgendaItem &sale = read->record.items.at(5);
        QCOMPARE(sale.title, u"Sale of land"_s);
        QCOMPARE(sale.exemptTitle, u"Sale of Hill Farm to Mr X"_s);
        QCOMPARE(sale.text.toPlain(), u"Open."_s);
        QCOMPARE(sale.exemptText.toPlain(), u"Secret."_s);
        QCOMPARE(sale.minute->exempt.narrative.toPlain(), u"Sold."_s);
        QVERIFY(sale.minute->open.narrative.isEmpty());
        QCOMPARE(sale.minute->open.resolved.at(0).toPlain(), u"the report be agreed"_s);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        auto read = readMeetingFile(everything, folder());
        QVERIFY_RESULT(read);
        QHash<PaperId, QString> files{{read->record.items.at(1).papers.at(0).id, u"papers/roof.pdf"_s},
            {read->record.items.at(1).papers.at(1).id, u"papers/tender.pdf"_s}};
        const QByteArray written = writeMeetingFile(read->record, files);
        const auto again = readMeetingFile(written, folder());
        QVERIFY_RESULT(again);
        QCOMPARE(again->warnings, QStringList());
        QVERIFY(again->record == read->record);
        QCOMPARE(writeMeetingFile(again->record, files), written);
    }

    void paperFilesHaveSafeNames()
    {
        auto read = readMeetingFile(everything, folder());
        QVERIFY_RESULT(read);
        read->record.items[1].papers[0].version.fileName = u"../Häuser & Höfe: CON?.DOCX"_s;
        read->record.items[1].papers[1].version.fileName = u""_s;
        Paper third = read->record.items.at(1).papers.at(1);
        third.id = PaperId(99);
        read->record.items[3].papers.append(third);
        const auto files = meetingPaperFiles(read->record);
        QCOMPARE(files.value(read->record.items.at(1).papers.at(0).id), u"papers/h-user-h-fe-con.pdf"_s);
        QCOMPARE(files.value(read->record.items.at(1).papers.at(1).id), u"papers/paper.pdf"_s);
        QCOMPARE(files.value(third.id), u"papers/paper-2.pdf"_s);
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *place, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(path).split(u' ') << value << QString::fromLatin1(place)
                                << QString::fromLatin1(says);
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("no format", "format", none, "format", "missing");
        row("another format", "format", u"minutes"_s, "format", "moothall-meeting");
        row("a later version", "version", 2, "version", "Version 2");
        row("no authority", "authority", none, "authority.name", "missing");
        row("no authority name", "authority name", none, "authority.name", "missing");
        row("blank body name", "body name", u"  "_s, "body.name", "empty");
        row("no start", "meeting starts", none, "meeting.starts", "missing");
        row("a start with an offset", "meeting starts", u"2024-06-13T14:00+01:00"_s, "meeting.starts", "offset");
        row("a start in UTC", "meeting starts", u"2024-06-13T14:00Z"_s, "meeting.starts", "offset");
        row("no such day", "meeting starts", u"2023-02-29T14:00"_s, "meeting.starts", "date and time");
        row("an end before the start", "meeting ends", u"2024-06-13T13:00"_s, "meeting.ends", "before");
        row("no title", "items 0 title", none, "items[0].title", "missing");
        row("title of a wrong type", "items 2 title", 5, "items[2].title", "a string, not a number");
        row("no title in a sub-item", "items 1 items 1 title", none, "items[1].items[1].title", "missing");
        row("items as object", "items", QJsonObject(), "items", "array");
        row("an item as text", "items 1", u"Roof"_s, "items[1]", "an object, not a string");
        row("unknown part", "items 3 part", u"secret"_s, "items[3].part", "public, exempt");
        row("unknown kind", "items 0 kind", u"chat"_s, "items[0].kind", "apologies, declarations");
        row("unknown role", "body members 0 role", u"mayor"_s, "body.members[0].role", "chair, vice-chair");
        row("unknown nation", "authority nation", u"kent"_s, "authority.nation", "northern-ireland");
        row("unknown stage", "meeting stage", u"soon"_s, "meeting.stage", "draft-minutes");
        row("flag as text", "items 1 key_decision", u"yes"_s, "items[1].key_decision", "true or false");
        row("paragraph of another nation", "items 3 exempt_paragraphs", QJsonArray{12}, "items[3].exempt_paragraphs", "1, 2, 3");
        row("paper missing", "items 1 papers 0 file", u"papers/none.pdf"_s, "items[1].papers[0].file", "isn't there");
        row("paper outside", "items 1 papers 0 file", u"../elsewhere.pdf"_s, "items[1].papers[0].file", "outside");
        row("paper outside and not there", "items 1 papers 0 file", u"../../none.pdf"_s, "items[1].papers[0].file", "outside");
        row("paper by full name", "items 1 papers 1 file", u"/etc/passwd"_s, "items[1].papers[1].file", "outside");
        row("paper behind a link", "items 1 papers 0 file", u"papers/link.pdf"_s, "items[1].papers[0].file", "outside");
        row("paper is a folder", "items 1 papers 0 file", u"papers"_s, "items[1].papers[0].file", "isn't a file");
        row("paper without file", "items 1 papers 0 file", none, "items[1].papers[0].file", "missing");
        row("duplicate number", "items 2 number", u"5"_s, "items[2].number", "items[1]");
        row("duplicate sub-number", "items 1 items 1 number", u"5a"_s, "items[1].items[1].number", "items[1].items[0]");
        row("duplicate minute number", "items 3 minute number", u"12/24"_s, "items[3].minute.number", "items[1]");
        row("a name that fits two", "body members 1 name", u"Councillor A Ash"_s, "items[1].declarations[0].person", "two");
        row("two members of one name", "body members 2", QJsonObject{{u"name"_s, u"Councillor B Birch"_s}},
            "items[1].motions[0].recorded.Councillor B Birch", "two");
        row("votes that don't sum", "items 1 motions 0 for", 2, "items[1].motions[0].recorded", "count is 2");
        row("unknown vote", "items 1 motions 0 recorded X", u"maybe"_s, "items[1].motions[0].recorded.X", "for, against, abstain");
        row("amends a later motion", "items 1 motions 1 amends", 1, "items[1].motions[1].amends", "earlier");
        row("a negative count", "items 1 motions 0 for", -1, "items[1].motions[0].for", "whole number");
        row("half a vote", "items 1 motions 0 for", 1.5, "items[1].motions[0].for", "whole number");
        row("uid used twice", "items 0 uid", u"m-1"_s, "items[0].uid", "already");
        row("unknown block", "items 1 minute narrative", QJsonArray{QJsonObject{{u"block"_s, u"poem"_s}}},
            "items[1].minute.narrative[0].block", "paragraph");
        row("text of a wrong type", "items 1 text", 5, "items[1].text", "string or an array");
        row("a period that ends first", "attendance 0 periods 0 1", u"13:00"_s, "attendance[0].periods[0]", "two times");
        row("nobody", "attendance 1 person", none, "attendance[1].person", "missing");
        row("a due date that isn't one", "items 1 actions 0 due", u"soon"_s, "items[1].actions[0].due", "2024-06-13");
    }

    void errorsNameTheirPlace()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, says);
        const QJsonValue root = changed(QJsonDocument::fromJson(everything).object(), path, value);
        const auto read = readMeetingFile(QJsonDocument(root.toObject()).toJson(), folder());
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::BadInput);
        QTEST(read.error().place(), "place");
        QVERIFY2(read.error().sentence().contains(says), qPrintable(read.error().sentence()));
    }

    void unknownKeysAreNamedAndLeftOut()
    {
        QJsonValue root = changed(QJsonDocument::fromJson(everything).object(), {u"items"_s, u"0"_s, u"colour"_s}, u"red"_s);
        root = changed(root, {u"webcast"_s}, true);
        root = changed(root, {u"authority"_s, u"motto"_s}, u"x"_s);
        const auto read = readMeetingFile(QJsonDocument(root.toObject()).toJson(), folder());
        QVERIFY_RESULT(read);
        QCOMPARE(read->warnings.size(), 3);
        const QString all = read->warnings.join(u'\n');
        for (const auto name : {"items[0].colour"_L1, "webcast"_L1, "authority.motto"_L1})
            QVERIFY2(all.contains(name), qPrintable(all));
    }

    void theStageFollowsFromWhatIsThere_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<MeetingStage>("stage");
        QTest::newRow("nothing") << u""_s << MeetingStage::Planned;
        QTest::newRow("an agenda") << uR"(,"items":[{"title":"x"}])"_s << MeetingStage::Agenda;
        QTest::newRow("an early apology") << uR"(,"items":[{"title":"x"}],"attendance":[{"person":"y","state":"apologies"}])"_s
                                          << MeetingStage::Agenda;
        QTest::newRow("somebody came") << uR"(,"items":[{"title":"x"}],"attendance":[{"person":"y"}])"_s << MeetingStage::Held;
        QTest::newRow("a minute") << uR"(,"items":[{"title":"x","minute":{}}])"_s << MeetingStage::DraftMinutes;
    }

    void theStageFollowsFromWhatIsThere()
    {
        QFETCH(QString, rest);
        const QString json = uR"({"format":"moothall-meeting","version":1,"authority":{"name":"A"},"body":{"name":"B"},
            "meeting":{"starts":"2024-06-13T14:00"}%1})"_s.arg(rest);
        const auto read = readMeetingFile(json.toUtf8(), folder());
        QVERIFY_RESULT(read);
        QTEST(read->record.meeting.stage, "stage");
    }

    void theNationsOwnParagraphsCount()
    {
        const QByteArray json = R"({"format":"moothall-meeting","version":1,"authority":{"name":"A"},"body":{"name":"B"},
            "meeting":{"starts":"2024-06-13T14:00"},"items":[{"title":"x","part":"exempt","exempt_paragraphs":[14]}]})";
        QVERIFY(!readMeetingFile(json, folder(), Nation::England));
        QVERIFY_RESULT(readMeetingFile(json, folder(), Nation::Wales));
    }

    void whatIsntJsonSaysItsLine()
    {
        const auto broken = readMeetingFile("{\n\"format\": \"moothall-meeting\",\n oops\n}", folder());
        QVERIFY(!broken);
        QVERIFY2(broken.error().sentence().contains(u"line 3"_s), qPrintable(broken.error().sentence()));
        QVERIFY(!readMeetingFile("", folder()));
        QVERIFY(!readMeetingFile("[]", folder()));
        QVERIFY(!readMeetingFile(QByteArray(100000, '['), folder()));
    }

    void damagedFilesNeverBringItDown()
    {
        QRandomGenerator random(7);
        const QByteArray original(everything);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = original;
            for (int i = random.bounded(4); i >= 0; --i) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(20));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(40)));
                    break;
                default:
                    bytes.truncate(qMax(at, 1));
                }
            }
            const auto read = readMeetingFile(bytes, folder());
            if (!read) {
                ++refused;
                QVERIFY(!read.error().sentence().isEmpty());
                continue;
            }
            // What was understood can be written and is understood again.
            QHash<PaperId, QString> files;
            for (const NamedPaper &paper : read->papers)
                files.insert(read->record.items.at(paper.item).papers.at(paper.paper).id, u"papers/roof.pdf"_s);
            const QByteArray written = writeMeetingFile(read->record, files);
            const auto again = readMeetingFile(written, folder());
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().place() + again.error().sentence()));
            QCOMPARE(writeMeetingFile(again->record, files), written);
        }
        QVERIFY(refused > 1000);
        QVERIFY(refused < 3000);
    }

private:
    QString folder() const { return m_folder.filePath(u"meeting"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MeetingFileTest)
#include "meetingfile_test.moc"
