#include "tests/bench/twentyyears.h"

#include "core/base/files.h"
#include "core/domain/richtext.h"
#include "core/papers/papersfolder.h"
#include "core/services/bodies.h"
#include "core/services/papers.h"
#include "core/services/registers.h"
#include "core/services/writing.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "core/store/minutestore.h"
#include "core/store/paperstore.h"
#include "core/store/proceedingsstore.h"
#include "core/store/searchstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <array>
#include <cmath>
#include <cstdio>
#include <random>

namespace moothall::bench {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2007, 1, 8);
const QDate today(2026, 11, 2);
constexpr int meetingsATime = 100;
constexpr int pagesEach = 4;
constexpr int wordsAPage = 220;
constexpr qint64 bytesEach = 100'000;

/// Words as councils use them, some of them in every other sentence, most seldom.
QStringList vocabulary()
{
    const QStringList common{
        u"the"_s,          u"of"_s,       u"and"_s,     u"to"_s,        u"in"_s,
        u"for"_s,          u"report"_s,   u"council"_s, u"committee"_s, u"members"_s,
        u"that"_s,         u"was"_s,      u"be"_s,      u"on"_s,        u"services"_s,
        u"budget"_s,       u"traffic"_s,  u"review"_s,  u"approved"_s,  u"noted"_s,
        u"road"_s,         u"school"_s,   u"plan"_s,    u"children"_s,  u"transport"_s,
        u"finance"_s,      u"funding"_s,  u"policy"_s,  u"bridge"_s,    u"library"_s,
        u"harbour"_s,      u"waste"_s,    u"climate"_s, u"housing"_s,   u"strategy"_s,
        u"consultation"_s, u"contract"_s, u"lease"_s,   u"appendix"_s,  u"recommended"_s,
        u"resolved"_s,     u"officer"_s,  u"county"_s,  u"works"_s,     u"parking"_s,
        u"speed"_s,        u"limit"_s,    u"market"_s,  u"care"_s,      u"adult"_s};
    const QStringList stems{u"am"_s,  u"bel"_s, u"cor"_s, u"dan"_s, u"el"_s,  u"far"_s,
                            u"gar"_s, u"hol"_s, u"in"_s,  u"kel"_s, u"lo"_s,  u"mar"_s,
                            u"nor"_s, u"os"_s,  u"pen"_s, u"ro"_s,  u"sel"_s, u"tar"_s,
                            u"ul"_s,  u"wen"_s, u"tra"_s, u"sti"_s, u"pla"_s, u"gre"_s};
    const QStringList ends{u"by"_s,   u"don"_s,  u"ford"_s,  u"ham"_s,    u"ley"_s,
                           u"mere"_s, u"ness"_s, u"sea"_s,   u"stow"_s,   u"thorpe"_s,
                           u"ton"_s,  u"wick"_s, u"worth"_s, u"bridge"_s, u"combe"_s};
    QStringList all = common;
    for (const QString &first : stems) {
        for (const QString &second : stems) {
            for (const QString &end : ends)
                all.append(first + second + end);
        }
    }
    return all;
}

class Maker
{
public:
    Maker(const QString &file, const TwentyYears &size)
        : m_file(file)
        , m_size(size)
        , m_words(vocabulary())
    {}

    Status make()
    {
        const Clock clock(QDateTime(today, QTime(9, 0), QTimeZone::utc()));
        const NewRegister wanted{u"Ambershire County Council"_s, Nation::England, u"derbyshire"_s};
        MOOTHALL_TRY(createRegister(m_file, wanted, clock, u"Sam Officer"_s));
        auto opened = openRegister(m_file, OpenMode::ReadWrite, clock, u"Sam Officer"_s);
        MOOTHALL_TRY(opened);
        m_register = std::move(*opened);
        m_session = {m_register.get(), clock, u"Sam Officer"_s};
        MOOTHALL_TRY(makeBodies());
        MOOTHALL_TRY(readOnePaper());
        const int batches = (m_size.meetings + meetingsATime - 1) / meetingsATime;
        for (int batch = 0; batch < batches; ++batch) {
            MOOTHALL_TRY(makeMeetings(batch * meetingsATime,
                                      std::min(m_size.meetings, (batch + 1) * meetingsATime)));
            std::fprintf(stderr, "\r%d of %d meetings", (batch + 1) * meetingsATime,
                         m_size.meetings);
        }
        std::fprintf(stderr, "\n");
        return {};
    }

private:
    int upTo(int below) { return int(m_random() % unsigned(below)); }
    /// Zipf's law, near enough: the common ones first in the list.
    const QString &word()
    {
        const double at =
            std::pow(double(m_words.size()), double(m_random()) / double(std::mt19937::max()));
        return m_words.at(std::min(qsizetype(at) - 1, m_words.size() - 1));
    }
    QString words(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(word());
        all.first().front() = all.first().front().toUpper();
        return all.join(u' ');
    }

    Status makeBodies()
    {
        for (int at = 0; at < m_size.bodies; ++at) {
            Body body;
            body.kind = at == 0   ? BodyKind::Council
                        : at == 1 ? BodyKind::Executive
                        : at < 6  ? BodyKind::Scrutiny
                                  : BodyKind::Committee;
            body.name = at == 0   ? u"Council"_s
                        : at == 1 ? u"Cabinet"_s
                                  : m_words.at(300 + at * 7) + u" Committee"_s;
            body.name.front() = body.name.front().toUpper();
            body.venue = u"Shire Hall"_s;
            const auto id = saveBody(m_session, body);
            MOOTHALL_TRY(id);
            m_bodies.append(*id);
            QList<Person> members;
            for (int each = 0; each < m_size.membersEach; ++each) {
                Membership member;
                member.person.name = u"Councillor %1 %2"_s.arg(QChar(u'A' + (at + each) % 26))
                                         .arg(m_words.at(60 + at * 13 + each));
                member.person.sortName = sortNameOf(member.person.name);
                member.body = *id;
                member.role = each == 0 ? MemberRole::Chair : MemberRole::Member;
                member.from = firstDay;
                MOOTHALL_TRY(saveMembership(m_session, member));
            }
            const auto saved = ::moothall::members(m_session, *id, {});
            MOOTHALL_TRY(saved);
            for (const Membership &member : *saved)
                members.append(member.person);
            m_members.append(members);
        }
        return {};
    }

    /// Takes one paper in as the desk does: what is found out of it holds for all, which are made
    /// alike.
    Status readOnePaper()
    {
        QStringList pages;
        const QString file = QFileInfo(m_file).absolutePath() + u"/paper.pdf"_s;
        MOOTHALL_TRY(writeFile(file, pdf(pages)));
        const auto version = takePaperIn(m_session, file);
        QFile::remove(file);
        MOOTHALL_TRY(version);
        m_version = *version;
        return {};
    }

    /// A file as a word processor writes it, with pictures that don't pack well; its pages' words.
    QByteArray pdf(QStringList &pages)
    {
        QByteArray bytes = "%PDF-1.7\n";
        QList<qsizetype> offsets;
        const auto object = [&](const QByteArray &content) {
            offsets.append(bytes.size());
            bytes += QByteArray::number(offsets.size()) + " 0 obj\n" + content + "\nendobj\n";
        };
        object("<</Type/Catalog/Pages 2 0 R>>");
        QByteArray kids;
        for (int page = 0; page < pagesEach; ++page)
            kids += QByteArray::number(4 + page * 2) + " 0 R ";
        object("<</Type/Pages/Count " + QByteArray::number(pagesEach) + "/Kids[" + kids + "]>>");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        for (int page = 0; page < pagesEach; ++page) {
            object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 "
                   "R>>>>/Contents " +
                   QByteArray::number(5 + page * 2) + " 0 R>>");
            QByteArray content = "BT /F 11 Tf 14 TL 60 780 Td\n";
            QStringList said;
            for (int line = 0; line < wordsAPage / 11; ++line) {
                said.append(words(11));
                content += '(' + said.last().toLatin1() + ") Tj T*\n";
            }
            content += "ET";
            pages.append(said.join(u'\n'));
            object("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content +
                   "\nendstream");
        }
        QByteArray noise(std::max<qsizetype>(0, bytesEach - bytes.size()), Qt::Uninitialized);
        for (qsizetype at = 0; at + 3 < noise.size(); at += 4) {
            const auto four = quint32(m_random());
            memcpy(noise.data() + at, &four, 4);
        }
        object("<</Length " + QByteArray::number(noise.size()) + ">>stream\n" + noise +
               "\nendstream");
        const qsizetype table = bytes.size();
        bytes += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : offsets)
            bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return bytes + "trailer<</Size " + QByteArray::number(offsets.size() + 1) +
               "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

    Result<PaperVersion> paper(Database &database)
    {
        QStringList pages;
        const QByteArray bytes = pdf(pages);
        PaperVersion version = m_version;
        version.id = {};
        version.sha256 = sha256Of(bytes);
        version.bytes = bytes.size();
        version.fileName = u"%1 report.pdf"_s.arg(word());
        const QString place = PapersFolder(m_register->papersFolder()).originalPath(version.sha256);
        QDir().mkpath(QFileInfo(place).absolutePath());
        QFile file(place); // not flushed each by itself: there are twelve thousand
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::NoSpace, u"There is no room for %1."_s.arg(place));
        MOOTHALL_TRY(SearchStore(database).saveWords(version.sha256, pages, false));
        return version;
    }

    Status makeMeetings(int from, int to)
    {
        auto writing = Writing::begin(m_session);
        MOOTHALL_TRY(writing);
        for (int at = from; at < to; ++at)
            MOOTHALL_TRY(makeMeeting(*writing, at));
        return writing->commit();
    }

    Status makeMeeting(Writing &writing, int at)
    {
        Database &database = writing.database();
        const int body = at % m_size.bodies;
        QDate day = firstDay.addDays(qint64(at) * (firstDay.daysTo(today) + 60) / m_size.meetings);
        day = day.dayOfWeek() > 5 ? day.addDays(3) : day;
        Meeting meeting;
        meeting.body = m_bodies.at(body);
        meeting.starts = QDateTime(day, QTime(9 + at % 9, 0));
        meeting.venue = u"Shire Hall"_s;
        meeting.stage = day < today.addDays(-60) ? MeetingStage::Confirmed
                        : day < today            ? MeetingStage::DraftMinutes
                        : day < today.addDays(8) ? MeetingStage::Agenda
                                                 : MeetingStage::Planned;
        meeting.agendaDate = day.addDays(-8);
        const auto id = MeetingStore(database).insert(meeting);
        MOOTHALL_TRY(id);
        const bool isHeld = day < today;
        if (isHeld)
            MOOTHALL_TRY(MeetingStore(database).setPublished(
                *id, QDateTime(day.addDays(-8), QTime(10, 0), QTimeZone::utc())));
        for (int number = 1; number <= m_size.itemsEach; ++number)
            MOOTHALL_TRY(makeItem(database, *id, at, number, isHeld));
        for (const Person &member : isHeld ? m_members.at(body) : QList<Person>()) {
            Attendance entry;
            entry.person = member.id;
            entry.personName = member.name;
            entry.state = upTo(10) == 0 ? AttendanceState::Apologies : AttendanceState::Present;
            MOOTHALL_TRY(ProceedingsStore(database).save(*id, entry));
        }
        return writing.note({u"meeting"_s, id->value(), *id}, u"Planned"_s, {});
    }

    Status makeItem(Database &database, MeetingId meeting, int at, int number, bool isHeld)
    {
        constexpr std::array standing{ItemKind::Apologies, ItemKind::Declarations,
                                      ItemKind::Minutes};
        AgendaItem item;
        item.kind = number <= 3 ? standing.at(std::size_t(number - 1)) : ItemKind::Report;
        item.title = number == 1   ? u"Apologies for absence"_s
                     : number == 2 ? u"Declarations of interest"_s
                     : number == 3 ? u"Minutes of the last meeting"_s
                                   : words(4 + upTo(5));
        item.part = number == m_size.itemsEach && at % 2 == 0 ? Part::Exempt : Part::Public;
        if (item.part == Part::Exempt)
            item.grounds = {{3}, false, u"names a price"_s, u"would weaken the Council's hand"_s};
        const auto id = ItemStore(database).insert(meeting, item, {}, {});
        MOOTHALL_TRY(id);
        // Two or three papers a meeting; as many as are wanted in all.
        const bool hasPaper =
            number > 3 && qint64(m_papers) * m_size.meetings < qint64(m_size.papers) * (at + 1);
        if (hasPaper) {
            const auto version = paper(database);
            MOOTHALL_TRY(version);
            Paper paper;
            paper.title = u"Report"_s;
            paper.version = *version;
            MOOTHALL_TRY(PaperStore(database).insert(*id, paper, {}));
            ++m_papers;
        }
        if (!isHeld)
            return {};
        Minute minute;
        minute.number = u"%1/%2"_s.arg(++m_minutes).arg(at / 250 + 7, 2, 10, QChar(u'0'));
        minute.open.narrative = RichText::fromPlain(words(25) + u".\n\n"_s + words(20) + u'.');
        if (number > 3)
            minute.open.resolved = {RichText::fromPlain(words(9)), RichText::fromPlain(words(7))};
        MOOTHALL_TRY(MinuteStore(database).save(*id, minute));
        return {};
    }

    QString m_file;
    TwentyYears m_size;
    QStringList m_words;
    std::mt19937 m_random{20'26};
    std::unique_ptr<Register> m_register;
    Session m_session;
    QList<BodyId> m_bodies;
    QList<QList<Person>> m_members;
    PaperVersion m_version;
    int m_papers = 0;
    int m_minutes = 0;
};

} // namespace

Status makeTwentyYears(const QString &file, const TwentyYears &size)
{
    return Maker(file, size).make();
}

} // namespace moothall::bench
