#include "core/services/housestyles.h"

#include "core/exchange/meetingfile.h"
#include "core/house/compose.h"
#include "core/services/exchange.h"
#include "core/services/rulebook.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

OwnStyle aStyle(TestRegister &reg, const QString &name = u"Dales"_s)
{
    OwnStyle style = copyHouseStyle(*authority(reg.session()), u"derbyshire"_s, name).value();
    style.data.insert("finished"_L1, u"Business closed at %1"_s);
    return style;
}

BodyId bodyBy(TestRegister &reg, const QString &style)
{
    Body changed = body(reg.session(), reg.aBody()).value();
    changed.houseStyle = style;
    return saveBody(reg.session(), changed).value();
}

} // namespace

class HouseStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsKeptUsedAndTakenOff()
    {
        TestRegister reg;
        const OwnStyle style = aStyle(reg);
        QVERIFY_RESULT(saveHouseStyle(reg.session(), style));
        reg.close();
        reg.open();
        auto owner = authority(reg.session());
        QVERIFY_RESULT(owner);
        QCOMPARE(owner->ownStyles, QList<OwnStyle>{style});

        const BodyId body = bodyBy(reg, u"Dales"_s);
        const auto record = loadMeeting(reg.session(), reg.aMeeting(body));
        QVERIFY_RESULT(record);
        QCOMPARE(houseStyleOf(record->authority, record->body).finished,
                 u"Business closed at %1"_s);

        const Status used = removeHouseStyle(reg.session(), u"Dales"_s);
        QVERIFY(!used);
        QCOMPARE(used.error().code(), ErrorCode::Conflict);
        QVERIFY2(used.error().sentence().contains(u"Harbour Committee"_s),
                 qPrintable(used.error().sentence()));
        Body plain = *moothall::body(reg.session(), body);
        plain.houseStyle.clear();
        QVERIFY_RESULT(saveBody(reg.session(), plain));
        owner->houseStyle = u"Dales"_s;
        QVERIFY_RESULT(updateAuthority(reg.session(), *owner));
        QCOMPARE(removeHouseStyle(reg.session(), u"Dales"_s).error().code(), ErrorCode::Conflict);
        owner->houseStyle = u"derbyshire"_s;
        QVERIFY_RESULT(updateAuthority(reg.session(), *owner));
        QVERIFY_RESULT(removeHouseStyle(reg.session(), u"Dales"_s));
        QVERIFY(authority(reg.session())->ownStyles.isEmpty());
        QCOMPARE(removeHouseStyle(reg.session(), u"Dales"_s).error().code(), ErrorCode::NotFound);
        QVERIFY_RESULT(saveHouseStyle(reg.session(), style)); // and back
        QCOMPARE(authority(reg.session())->ownStyles.size(), 1);
    }

    void whatCantBeKeptIsRefused()
    {
        TestRegister reg;
        OwnStyle style = aStyle(reg);
        style.data.insert("closing"_L1, u"Yours, %7"_s);
        const Status wrong = saveHouseStyle(reg.session(), style);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place(), u"closing"_s);
        style = aStyle(reg);
        style.data.insert("watermark"_L1, u"DRAFT"_s);
        QCOMPARE(saveHouseStyle(reg.session(), style).error().place(), u"watermark"_s);
        QCOMPARE(saveHouseStyle(reg.session(), aStyle(reg, {})).error().code(),
                 ErrorCode::BadInput);
        QCOMPARE(saveHouseStyle(reg.session(), aStyle(reg, u"Plain"_s)).error().code(),
                 ErrorCode::Exists);
        QVERIFY_RESULT(saveHouseStyle(reg.session(), aStyle(reg)));
        QCOMPARE(saveHouseStyle(reg.session(), aStyle(reg, u"DALES"_s)).error().code(),
                 ErrorCode::Exists);
        Body changed = *body(reg.session(), reg.aBody());
        changed.houseStyle = u"baroque"_s;
        QCOMPARE(saveBody(reg.session(), changed).error().code(), ErrorCode::BadInput);
        QCOMPARE(authority(reg.session())->ownStyles.size(), 1);
    }

    void aCopyCountsDatesAsItsOriginal()
    {
        TestRegister reg;
        QVERIFY_RESULT(saveHouseStyle(reg.session(), aStyle(reg)));
        const auto book = Rulebook::of(reg.session());
        QVERIFY_RESULT(book);
        MeetingFacts facts;
        facts.kind = BodyKind::Executive;
        facts.starts = WallTime(wall(2024, 6, 13));
        facts.houseStyle = u"derbyshire"_s;
        const QList<DeadlineRule> original = book->rules(facts);
        facts.houseStyle = u"plain"_s;
        QVERIFY(book->rules(facts) != original);
        facts.houseStyle = u"Dales"_s;
        QVERIFY(book->rules(facts) == original);
    }

    void aMeetingTakesItsStyleAlong()
    {
        TestRegister from;
        const OwnStyle style = aStyle(from);
        QVERIFY_RESULT(saveHouseStyle(from.session(), style));
        QVERIFY_RESULT(saveHouseStyle(from.session(), aStyle(from, u"Moors"_s)));
        const MeetingId meeting = from.aMeeting(bodyBy(from, u"Dales"_s));
        const QByteArray file = writeMeetingFile(*loadMeeting(from.session(), meeting), {});

        TestRegister to;
        const QString path = to.folder() + u"/meeting.json"_s;
        const auto bring = [&](const QByteArray &bytes, bool replace = false) {
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                qFatal("no room for a test");
            out.close();
            return importMeetings(to.session(), {path}, replace);
        };
        QByteArray wrong = file;
        wrong.replace("Business closed at %1", "Business closed at %3");
        const auto refused = bring(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place(), u"authority.house_styles[0].fields.finished"_s);
        QVERIFY(authority(to.session())->ownStyles.isEmpty());

        QByteArray newer = file;
        newer.replace("\"finished\":", "\"watermark\": \"DRAFT\", \"finished\":");
        const auto brought = bring(newer);
        QVERIFY_RESULT(brought);
        QCOMPARE(brought->warnings.size(), 1);
        QVERIFY2(brought->warnings.first().contains(u"fields.watermark"_s),
                 qPrintable(brought->warnings.first()));
        QCOMPARE(authority(to.session())->ownStyles, QList<OwnStyle>{style});
        QCOMPARE(bodies(to.session())->first().houseStyle, u"Dales"_s);

        // What the register has of that name stays.
        OwnStyle changed = style;
        changed.data.insert("finished"_L1, u"Closed at %1"_s);
        QVERIFY_RESULT(saveHouseStyle(to.session(), changed));
        QVERIFY_RESULT(bring(file, true));
        QCOMPARE(authority(to.session())->ownStyles, QList<OwnStyle>{changed});
    }

    void aMeetingToShowStylesOnIsFound()
    {
        TestRegister reg;
        const auto sample = meetingForStyles(reg.session());
        QVERIFY_RESULT(sample);
        QCOMPARE(sample->authority.name, u"Ambershire County Council"_s);
        QVERIFY(sample->body.name.contains(u"invented"_s) && !sample->items.isEmpty());
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        reg.anItem(meeting, u"Sea wall"_s);
        QCOMPARE(meetingForStyles(reg.session())->meeting.id, meeting);
    }
};

QTEST_GUILESS_MAIN(HouseStylesTest)
#include "housestyles_test.moc"
