#include "core/house/compose.h"

#include "core/typeset/typesetter.h"
#include "tests/house/fixture.h"
#include "tests/support/testsupport.h"

#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// Something that stands in a seed and has its counterpart in ours: fixed forms and headings, never
/// a seed's sentences.
struct Element
{
    QString seed;
    QString ours = {}; ///< empty: the same
};

QString seedText(const QString &name)
{
    QFile file(sharedFolder() + u"/seeds/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).remove(u'*').remove(u'#').simplified();
}

/// Empty where all elements stand in both texts in this order; else the first that doesn't.
QString firstOutOfOrder(const QString &seed, const QString &ours, const QList<Element> &elements)
{
    qsizetype inSeed = 0;
    qsizetype inOurs = 0;
    for (const Element &element : elements) {
        inSeed = seed.indexOf(element.seed, inSeed);
        if (inSeed < 0)
            return u"the seed has no “%1” there"_s.arg(element.seed);
        inSeed += element.seed.size();
        const QString wanted = element.ours.isEmpty() ? element.seed : element.ours;
        const qsizetype from = inOurs;
        inOurs = ours.indexOf(wanted, inOurs);
        if (inOurs < 0)
            return u"ours has no “%1” after: %2"_s.arg(wanted, ours.mid(from, 300));
        inOurs += wanted.size();
    }
    return {};
}

AgendaItem minuted(int id, const QString &title, const QString &number, const QString &narrative,
                   const QString &leadIn = {}, const QStringList &resolved = {},
                   ItemKind kind = ItemKind::Report)
{
    AgendaItem item = anItem(id, title, kind);
    item.minute = minuteOf(narrative, resolved);
    item.minute->number = number;
    item.minute->numberFixed = true;
    item.minute->open.leadIn = leadIn;
    return item;
}

MeetingRecord bodyOf(const QString &authority, const QString &name, BodyKind kind,
                     const QString &style, const QDateTime &starts)
{
    MeetingRecord record;
    record.authority.name = authority;
    record.authority.address = {u"County Hall"_s, u"Amberton"_s};
    record.authority.properOfficer = {u"Wilhelmina Farrow"_s, u"Scrutiny Manager"_s, {}, {}};
    record.authority.contact = {
        u"Ivo Marsh"_s, {}, u"desk@ambershire.example"_s, u"01999 555019"_s};
    record.body.name = name;
    record.body.kind = kind;
    record.body.houseStyle = style;
    record.meeting.starts = starts;
    record.meeting.venue = u"Committee Room 1, County Hall"_s;
    record.members = {member(1, u"Councillor O Brindle"_s, MemberRole::Chair),
                      member(2, u"Councillor T Quill"_s, MemberRole::ViceChair),
                      member(3, u"Councillor R Aspen"_s, MemberRole::Member)};
    record.attendance = {there(1, u"Councillor O Brindle"_s, Capacity::Member),
                         there(2, u"Councillor T Quill"_s, Capacity::Member),
                         there(3, u"Councillor R Aspen"_s, Capacity::Member)};
    return record;
}

QString minutesText(MeetingRecord record)
{
    numberItems(record.items);
    return toPlainText(
               composeMinutes(publicMeeting(record), houseStyleOf(record.authority, record.body)))
        .simplified();
}

/// Worcestershire's agenda of 17 June 2020.
MeetingRecord panel()
{
    MeetingRecord record =
        bodyOf(u"Worcestershire County Council"_s,
               u"Corporate and Communities Overview and Scrutiny Panel"_s, BodyKind::Panel,
               u"worcestershire"_s, QDateTime(QDate(2020, 6, 17), QTime(10, 0)));
    record.meeting.venue = u"Online only"_s;
    record.meeting.agendaDate = QDate(2020, 6, 9);
    record.members[0].person.name = u"Mr O Brindle"_s;
    record.members[1].person.name = u"Mrs T Quill"_s;
    int id = 0;
    for (const QString &title :
         {u"Apologies and Welcome"_s, u"Declarations of Interest and of any Party Whip"_s,
          u"Public Participation"_s, u"Confirmation of the Minutes of the Previous Meeting"_s,
          u"Update on Corporate and Communities in response to COVID -19"_s,
          u"Member Query Case Management System"_s,
          u"Worcestershire County Council Energy Purchasing Arrangements"_s,
          u"Work Programme 2019/20"_s})
        record.items.append(anItem(++id, title));
    record.items[2].text = RichText::fromPlain(
        u"Whoever wants to speak says so in writing by 9.00am on the day before."_s);
    record.items[4].toFollow = record.items[6].toFollow = true;
    numberItems(record.items);
    return record;
}

Document panelAgenda()
{
    const MeetingRecord record = panel();
    AgendaRanges ranges;
    ranges.items = {{ItemId(6), {{1, 4}}}, {ItemId(8), {{5, 10}}}};
    return composeAgenda(publicMeeting(record), ranges,
                         houseStyleOf(record.authority, record.body));
}

/// Broadland's minutes of 1 November 2022.
MeetingRecord broadland()
{
    MeetingRecord record =
        bodyOf(u"Broadland District Council"_s, u"Cabinet"_s, BodyKind::Executive, u"broadland"_s,
               QDateTime(QDate(2022, 11, 1), QTime(18, 0)));
    record.meeting.ends = QDateTime(QDate(2022, 11, 1), QTime(18, 42));
    record.meeting.venue = u"Thorpe Lodge, Norwich"_s;
    record.attendance += {there(31, u"Councillor S Wren"_s, Capacity::OtherMember),
                          there(21, u"I Marsh"_s, Capacity::Officer, AttendanceState::Present,
                                u"Managing Director"_s)};
    const QString crm = u"First Class Customer Service – Customer Experience, Phase One"_s;
    record.items = {minuted(1, u"Minutes"_s, u"48"_s,
                            u"The minutes of 20 September 2022 were agreed."_s, {}, {},
                            ItemKind::Minutes),
                    minuted(2, u"Overview and Scrutiny Committee"_s, u"49"_s,
                            u"Its views were given with each item."_s),
                    minuted(3, crm, u"51"_s, u"The report asked for a first phase."_s, {},
                            {u"To begin the first phase"_s, u"To pay for it from reserves"_s}),
                    minuted(4, u"Frettenham Depot Award of Redevelopment Contract"_s, u"53"_s,
                            u"Deferred to 29 November 2022."_s),
                    minuted(5, u"Forward Plan"_s, u"54"_s, u"Cabinet noted the Forward Plan."_s)};
    record.items[2].minute->open.reasons = RichText::fromPlain(u"It serves the strategy."_s);
    Motion motion;
    motion.asRecommended = true;
    motion.votesFor = 6;
    motion.outcome = MotionOutcome::Carried;
    record.items[2].motions = {motion};
    return record;
}

MeetingRecord scrutiny()
{
    MeetingRecord record =
        bodyOf(u"Derbyshire County Council"_s, u"Improvement and Scrutiny Committee - Resources"_s,
               BodyKind::Scrutiny, u"derbyshire"_s, QDateTime(QDate(2022, 12, 1), QTime(14, 0)));
    record.meeting.ends = QDateTime(QDate(2022, 12, 1), QTime(15, 30));
    record.attendance[2].state = AttendanceState::Apologies;
    record.items = {
        minuted(1, u"Declarations of Interest"_s, u"19/22"_s, {}, {}, {}, ItemKind::Declarations),
        minuted(2, u"Minutes"_s, u"20/22"_s, {}, u"RESOLVED that"_s,
                {u"the minutes of 21 July be signed"_s}, ItemKind::Minutes),
        minuted(3, u"Learning and Development - Progress Strategy Update"_s, u"22/22"_s,
                u"Progress was told."_s, u"RESOLVED"_s,
                {u"to note the work done"_s, u"to hear more in six months"_s}),
        minuted(4, u"Production of 2023-24 Revenue Budget"_s, u"24/22"_s, u"A talk was given."_s,
                u"RESOLVED to"_s,
                {u"note the outturn"_s, u"note the gap"_s, u"note what is done"_s,
                 u"note the Statement"_s})};
    return record;
}

} // namespace

class StylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derbyshireScrutinyMinutes()
    {
        const QString ours = minutesText(scrutiny());
        QVERIFY2(ours.contains(
                     u"RESOLVED (1) to note the work done; and (2) to hear more in six months."_s),
                 qPrintable(ours));
        MOOTHALL_NEEDS_SHARED();
        QCOMPARE(
            firstOutOfOrder(
                seedText(u"000_d942da4e4b318f82.txt"_s), ours,
                {{u"PUBLIC MINUTES of a meeting of IMPROVEMENT AND SCRUTINY COMMITTEE - RESOURCES held on Thursday, 1 December 2022 at"_s},
                 {u"PRESENT Councillor"_s},
                 {u"(in the Chair)"_s},
                 {u"Apologies for absence were submitted for Councillor"_s},
                 {u"19/22 DECLARATIONS OF INTEREST There were no declarations of interest."_s},
                 {u"20/22 MINUTES RESOLVED that the minutes"_s},
                 {u"22/22 LEARNING AND DEVELOPMENT - PROGRESS STRATEGY UPDATE"_s},
                 {u"RESOLVED (1) to note"_s},
                 {u"and (2) to"_s},
                 {u"24/22 PRODUCTION OF 2023-24 REVENUE BUDGET"_s},
                 {u"RESOLVED to (1) note"_s},
                 {u"; (2) note"_s},
                 {u"; (3) note"_s},
                 {u"; and (4) note"_s},
                 {u"The meeting finished at 3.30 pm"_s}}),
            QString());
    }

    void derbyshireCabinet()
    {
        MOOTHALL_NEEDS_SHARED();
        MeetingRecord record = cabinet();
        record.authority.properOfficer.title = u"Director of Legal and Democratic Services"_s;
        const QString seed = seedText(u"001_5fced6cee0056973.txt"_s);
        AgendaRanges ranges;
        ranges.items = {{ItemId(4), {{1, 10}}}, {ItemId(9), {{163, 164}}}};
        const HouseStyle style = houseStyleOf(record.authority, record.body);
        const QString agenda =
            toPlainText(composeAgenda(publicMeeting(record), ranges, style)).simplified();
        QCOMPARE(
            firstOutOfOrder(
                seed, agenda,
                {{u"Director of Legal and Democratic Services"_s},
                 {u"Email: democratic.services@"_s},
                 {u"PUBLIC To: Members of Cabinet Wednesday, 5 June 2024 Dear Councillor,"_s},
                 {u"Please attend a meeting of the Cabinet to be held at 2.00 pm on Thursday, 13 June 2024 in"_s},
                 {u"Yours faithfully"_s},
                 {u"AGENDA 1. To receive apologies for absence 2. To receive declarations of interest (if any) 3."_s},
                 {u"4. To approve, as a correct record, the non-exempt minutes"_s},
                 {u"(Pages 1 - 10)"_s},
                 {u"Exclusion of the Public To move "_s},
                 {u"That under Regulation 4"_s},
                 {u"PART II - EXEMPT ITEMS"_s},
                 {u"(Pages 163 - 164)"_s}}),
            QString());
        const QString minutes = minutesText(record);
        QCOMPARE(
            firstOutOfOrder(seed.mid(seed.indexOf(u"PUBLIC MINUTES"_s)), minutes,
                            {{u"PUBLIC MINUTES of a meeting of CABINET held on"_s},
                             {u"PRESENT"_s},
                             {u"(in the Chair)"_s},
                             {u"Apologies for absence were submitted for Councillor"_s},
                             {u"Officers present:"_s},
                             {u"TO RECEIVE DECLARATIONS OF INTEREST (IF ANY) None received."_s},
                             {u"RESOLVED to: - 1)"_s, u"RESOLVED to: 1)"_s},
                             {u"2)"_s},
                             {u"EXCLUSION OF THE PUBLIC RESOLVED: That under Regulation 4(2)(b)"_s},
                             {u"The meeting finished at 2.44 pm"_s}}),
            QString());
    }

    void worcestershireAgenda()
    {
        const QString ours = toPlainText(panelAgenda()).simplified().replace(u" | "_s, u" "_s);
        QVERIFY2(ours.contains(
                     u"5 Update on Corporate and Communities in response to COVID -19 To follow"_s),
                 qPrintable(ours));
        MOOTHALL_NEEDS_SHARED();
        const QString name = u"Corporate and Communities Overview and Scrutiny Panel"_s;
        QCOMPARE(
            firstOutOfOrder(
                seedText(u"002_06c42c64cdec07d1.txt"_s), ours,
                {{u"Agenda "_s + name},
                 {u"Wednesday, 17 June 2020, 10.00 am"_s},
                 {u"public meeting"_s},
                 {u"DISCLOSING INTERESTS"_s, u"Disclosing interests"_s},
                 {u"There are now 2 types"_s, u"There are two kinds"_s},
                 {u"INTEREST' (DPI)?"_s, u"interest?"_s},
                 {u"- Sponsorship"_s, u"- sponsorship"_s},
                 {u"DPI?"_s, u"one?"_s},
                 {u"OTHER DISCLOSABLE INTERESTS"_s, u"other disclosable interests?"_s},
                 {u"DON'T FORGET"_s, u"Remember"_s},
                 {name +
                  u" Wednesday, 17 June 2020, 10.00 am, Online only Membership Councillors:"_s},
                 {u"(Chairman),"_s},
                 {u"(Vice Chairman)"_s},
                 {u" and M"_s, u" and "_s},
                 {u"Agenda Item No Subject Page No 1 Apologies and Welcome 2 Declarations of Interest and of any Party Whip 3 Public Participation"_s},
                 {u"4 Confirmation of the Minutes of the Previous Meeting"_s},
                 {u"5 Update on Corporate and Communities in response to COVID -19 To follow"_s},
                 {u"6 Member Query Case Management System 1 - 4 7 Worcestershire County Council Energy Purchasing Arrangements To follow 8 Work Programme 2019/20 5 - 10"_s},
                 {u"Agenda produced and published by the"_s},
                 {u"To obtain further information"_s},
                 {u"please contact"_s},
                 {u"Date of Issue: Tuesday, 9 June 2020"_s}}),
            QString());
    }

    void broadlandMinutes()
    {
        const QString ours = minutesText(broadland()).replace(u" | "_s, u" "_s);
        QVERIFY2(ours.contains(u"Officers in Attendance: Managing Director (I Marsh)."_s),
                 qPrintable(ours));
        MOOTHALL_NEEDS_SHARED();
        QCOMPARE(firstOutOfOrder(
                     seedText(u"004_0eb11046ffffc5ff.txt"_s), ours,
                     {{u"CABINET Minutes of a meeting of Cabinet held at Thorpe Lodge"_s},
                      {u"on Tuesday 1 November 2022 at 6.00pm"_s},
                      {u"Cabinet Members"_s},
                      {u"Present:"_s},
                      {u"Councillors:"_s},
                      {u"(Chairman)"_s},
                      {u"(Vice-Chairman)"_s},
                      {u"Other Members in"_s},
                      {u"Attendance:"_s},
                      {u"Councillors:"_s},
                      {u"Officers in Attendance:"_s},
                      {u"Managing Director ("_s},
                      {u"48 MINUTES"_s},
                      {u"49 OVERVIEW AND SCRUTINY COMMITTEE"_s},
                      {u"51 FIRST CLASS CUSTOMER SERVICE – CUSTOMER EXPERIENCE, PHASE ONE"_s},
                      {u"Following a show of hands it was unanimously: RESOLVED"_s},
                      {u"1. To"_s},
                      {u"; and"_s},
                      {u"2. To"_s},
                      {u"Reasons for Decision"_s},
                      {u"53 FRETTENHAM DEPOT AWARD OF REDEVELOPMENT CONTRACT"_s},
                      {u"54 FORWARD PLAN"_s},
                      {u"(The meeting concluded at 6.42"_s},
                      {u"Chairman"_s}}),
                 QString());
    }

    void everyStyleHasBothAgendaAndMinutes()
    {
        const QStringList styles = houseStyleNames();
        for (const QString &name : styles) {
            const HouseStyle style = *houseStyle(name);
            for (const MeetingRecord &record : {panel(), broadland(), scrutiny(), cabinet()}) {
                const PublicMeeting meeting = publicMeeting(record);
                AgendaRanges ranges;
                ranges.items = {{ItemId(4), {{1, 10}}}};
                const auto agenda = typeset(composeAgenda(meeting, ranges, style));
                QVERIFY_RESULT(agenda);
                const Document minutes = composeMinutes(meeting, style);
                const auto typed = typeset(minutes);
                QVERIFY_RESULT(typed);
                QVERIFY(!toPlainText(minutes).contains(u'%'));
                const QByteArray folder = qgetenv("MOOTHALL_STYLE_PAGES"); // to look at them
                if (folder.isEmpty())
                    continue;
                const QString stem =
                    QString::fromLocal8Bit(folder) + u'/' + name + u'-' + record.body.houseStyle;
                for (const auto &[kind, pdf] : {std::pair(u"-agenda.pdf"_s, agenda->pdf),
                                                std::pair(u"-minutes.pdf"_s, typed->pdf)}) {
                    QFile file(stem + kind);
                    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(StylesTest)
#include "styles_test.moc"
