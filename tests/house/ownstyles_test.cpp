#include "core/house/stylefields.h"

#include "core/house/compose.h"
#include "tests/house/fixture.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

OwnStyle copyOf(const QString &from, const QString &name = u"Dales"_s)
{
    return copyHouseStyle({}, from, name).value();
}

} // namespace

class OwnStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAStyleCanBeEdited()
    {
        QSet<QString> keys;
        for (const StyleField &field : styleFields()) {
            QVERIFY2(!keys.contains(field.key), field.key.data());
            keys.insert(field.key);
            QVERIFY(!field.title().isEmpty() && field.title() != field.key);
        }
        // Every key of the program's own data has a field, and every field its place in a style.
        for (const QString &name : houseStyleNames()) {
            QFile file(u":/moothall/house-styles/%1.json"_s.arg(name));
            QVERIFY(houseStyle(name) && file.open(QIODevice::ReadOnly));
            const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
            for (const QString &key : data.keys())
                QVERIFY2(keys.contains(key), qPrintable(name + u": "_s + key));
        }
        const QJsonObject plain = styleData(*houseStyle(u"plain"_s));
        QCOMPARE(plain.size(), keys.size());
    }

    void aCopyPrintsAsItsOriginal()
    {
        for (const QString &name : houseStyleNames()) {
            MeetingRecord record = cabinet();
            const PublicMeeting meeting = publicMeeting(record);
            const auto copy = readHouseStyle(copyOf(name));
            QVERIFY_RESULT(copy);
            QCOMPARE(copy->name, u"Dales"_s);
            const HouseStyle original = *houseStyle(name);
            QCOMPARE(toPlainText(composeMinutes(meeting, *copy)),
                     toPlainText(composeMinutes(meeting, original)));
            QCOMPARE(toPlainText(composeAgenda(meeting, {}, *copy)),
                     toPlainText(composeAgenda(meeting, {}, original)));
            QCOMPARE(styleData(*copy), styleData(original));
        }
    }

    void aBodyPrintsByAStyleOfItsAuthoritys()
    {
        MeetingRecord record = cabinet();
        OwnStyle own = copyOf(u"derbyshire"_s);
        own.data.insert("finished"_L1, u"Business closed at %1"_s);
        own.data.insert("weekday_comma"_L1, false);
        record.authority.ownStyles = {own};
        record.body.houseStyle = u"Dales"_s;
        const QString text = toPlainText(
            composeMinutes(publicMeeting(record), houseStyleOf(record.authority, record.body)));
        QVERIFY2(text.contains(u"Business closed at 2.44 pm"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Thursday 13 June 2024"_s), qPrintable(text));
        QVERIFY(houseStyleNames(record.authority).contains(u"Dales"_s));
        QCOMPARE(builtInStyleOf(record.authority, u"Dales"_s), u"derbyshire"_s);
        // A copy of the copy goes back to the same.
        const auto second = copyHouseStyle(record.authority, u"Dales"_s, u"Moors"_s);
        QVERIFY_RESULT(second);
        QCOMPARE(second->data, own.data);
        // What can't be used stands as in the style it goes back to, and the rest stays.
        record.authority.ownStyles.first().data.insert("pages"_L1, u"(Pages)"_s);
        const HouseStyle kept = houseStyleOf(record.authority, record.body);
        QCOMPARE(kept.pages, houseStyle(u"derbyshire"_s)->pages);
        QCOMPARE(kept.finished, u"Business closed at %1"_s);
        // One that is gone stands back.
        record.authority.ownStyles.clear();
        QCOMPARE(houseStyleOf(record.authority, record.body).name, u"derbyshire"_s);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place"); ///< empty: it is right
        const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                            const QString &place) { QTest::newRow(name) << key << value << place; };
        row("words", u"closing"_s, u"Kind regards"_s, {});
        row("fewer places", u"invitation"_s, u"Come to the %1 on %3"_s, {});
        row("a per cent sign", u"closing"_s, u"100% yours"_s, {});
        row("a number", u"closing"_s, 7, u"closing"_s);
        row("a list for words", u"closing"_s, QJsonArray{u"a"_s}, u"closing"_s);
        row("a place that isn't filled in", u"invitation"_s, u"Come to %5"_s, u"invitation"_s);
        row("a place where none is", u"closing"_s, u"Yours, %1"_s, u"closing"_s);
        row("a place of two digits", u"finished"_s, u"Ended at %10"_s, u"finished"_s);
        row("a localised place", u"finished"_s, u"Ended at %L1"_s, u"finished"_s);
        row("a place that is missing", u"pages"_s, u"(Page %1)"_s, u"pages"_s);
        row("a line end", u"closing"_s, u"Yours\nfaithfully"_s, u"closing"_s);
        row("far too long", u"closing"_s, QString(5000, u'x'), u"closing"_s);
        row("a time of day", u"time_pattern"_s, u"HH:mm"_s, {});
        row("no time of day", u"time_pattern"_s, u"o'clock"_s, u"time_pattern"_s);
        row("yes for true", u"agenda_sheet"_s, u"yes"_s, u"agenda_sheet"_s);
        row("no kind of body", u"part_one_bodies"_s, QJsonArray{u"council"_s, u"moot"_s},
            u"part_one_bodies[1]"_s);
        row("no list of kinds", u"unnumbered_minutes"_s, u"apologies"_s, u"unnumbered_minutes"_s);
        row("a point that is none", u"notices"_s,
            QJsonArray{QJsonObject{{u"heading"_s, u"A"_s}},
                       QJsonObject{{u"points"_s, QJsonArray{u"b"_s, 3}}}},
            u"notices[1].points[1]"_s);
        row("a notice that is none", u"notices"_s, QJsonArray{u"A"_s}, u"notices[0]"_s);
        row("no style to go back to", u"based_on"_s, u"baroque"_s, u"based_on"_s);
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        OwnStyle own = copyOf(u"plain"_s);
        own.data.insert(key, value);
        const auto read = readHouseStyle(own);
        if (place.isEmpty()) {
            QVERIFY_RESULT(read);
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::BadInput);
        QCOMPARE(read.error().place(), place);
        QVERIFY(!read.error().sentence().isEmpty());
    }

    void unknownKeysAreNamedAndLeftOut()
    {
        OwnStyle own = copyOf(u"plain"_s);
        own.data.insert("watermark"_L1, u"DRAFT"_s);
        QStringList unknown;
        QVERIFY_RESULT(readHouseStyle(own, &unknown));
        QCOMPARE(unknown, QStringList{u"watermark"_s});
    }

    void noticesAreTypedAsText()
    {
        const QString typed =
            u"# Public attendance\nMeetings are open.\n\nFilming is allowed.\n- from the gallery\n"
            "- without lamps\nAsk first."_s;
        const QJsonArray notices = noticesFromTyped(typed).toArray();
        QCOMPARE(notices.size(), 3);
        QCOMPARE(notices[0]["heading"_L1].toString(), u"Public attendance"_s);
        QCOMPARE(notices[1]["points"_L1].toArray(),
                 (QJsonArray{u"from the gallery"_s, u"without lamps"_s}));
        QCOMPARE(notices[2]["paragraphs"_L1].toArray(), QJsonArray{u"Ask first."_s});
        for (const QString &name : houseStyleNames()) {
            const QJsonValue own = styleData(*houseStyle(name)).value("notices"_L1);
            QCOMPARE(noticesFromTyped(noticesAsTyped(own)), own);
        }
        QCOMPARE(noticesFromTyped({}), QJsonValue(QJsonArray()));
    }
};

QTEST_GUILESS_MAIN(OwnStylesTest)
#include "ownstyles_test.moc"
