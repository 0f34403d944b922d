#include "core/services/website.h"

#include "core/services/lastminutes.h"
#include "core/services/packs.h"
#include "core/services/running.h"
#include "tests/services/support.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"The offer of ninety thousand pounds for Hill Farm was taken."_s;
const QString secretTitle = u"Hill Farm: sale to Ms Invented"_s;

QByteArray contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(folder).relativeFilePath(each.next()));
    files.sort();
    return files;
}

} // namespace

/// A published agenda with an open and an exempt item, minutes of both, and a meeting that is only planned.
class WebsiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_site = m_register->folder() + u"/site"_s;
        m_body = m_register->aBody();
        Membership seat;
        seat.body = m_body;
        seat.person.name = u"Councillor <A> & Invented"_s;
        seat.person.sortName = u"Invented, A"_s;
        seat.role = MemberRole::Chair;
        QVERIFY(saveMembership(session(), seat));
        m_meeting = m_register->aMeeting(m_body);
        m_roof = m_register->anItem(m_meeting, u"The roof & <the> gutters"_s);
        AgendaItem farm;
        farm.title = u"Sale of land"_s;
        farm.exemptTitle = secretTitle;
        farm.part = Part::Exempt;
        farm.grounds = {{3}, false, u"business affairs"_s, u"the price would suffer"_s};
        m_farm = addItem(session(), m_meeting, farm, {}).value();
        Minute minute;
        minute.number = u"7/24"_s;
        minute.open.resolved = {RichText::fromPlain(u"mend the gutters before spring"_s)};
        QVERIFY(saveMinute(session(), m_roof, minute));
        Minute sold;
        sold.number = u"8/24"_s;
        sold.exempt.narrative = RichText::fromPlain(secret);
        QVERIFY(saveMinute(session(), m_farm, sold));
        m_register->aMeeting(m_body, wall(2024, 9, 12));
    }

    void beforePublicationOnlyTheCalendarIsThere()
    {
        QVERIFY_RESULT(write());
        const QByteArray page = contents(m_site + u"/meetings/2024-06-13-harbour-committee/index.html"_s);
        QVERIFY(page.contains("The agenda has not been published yet"));
        QVERIFY(!page.contains("gutters"));
        QVERIFY(contents(m_site + u"/site.css"_s).contains("--ink"));
        QVERIFY(contents(m_site + u"/search.js"_s).contains("meetingsIndex"));
        QVERIFY(!contents(m_site + u"/search-index.js"_s).contains("gutters"));
        QVERIFY(contents(m_site + u"/calendar/2024.html"_s).contains("Thursday, 12 September 2024"));
    }

    void whatIsPublishedIsThereAndNothingElse()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_meeting));
        const auto report = write();
        QVERIFY_RESULT(report);
        QCOMPARE(report->documents, 1);
        const QByteArray page = contents(m_site + u"/meetings/2024-06-13-harbour-committee/index.html"_s);
        QVERIFY(page.contains("The roof &amp; &lt;the&gt; gutters"));
        QVERIFY(page.contains("Sale of land"));
        QVERIFY(page.contains("Not for publication: paragraph 3 of"));
        QVERIFY(!page.contains("mend the gutters"));
        QVERIFY(contents(m_site + u"/members.html"_s).contains("Councillor &lt;A&gt; &amp; Invented"));
        const auto packs = loadMeeting(session(), m_meeting)->packs;
        QCOMPARE(sha(m_site + u"/meetings/2024-06-13-harbour-committee/pack.pdf"_s), packs.first().sha256);
        noSecretIn(m_site);
    }

    void minutesInDraftOnlyWhereTheyAreWanted()
    {
        publishAndMinute();
        QVERIFY_RESULT(write());
        QVERIFY(!QFile::exists(minutesPage()));
        QVERIFY(!contents(m_site + u"/search-index.js"_s).contains("before spring"));
        QVERIFY_RESULT(write(true));
        QVERIFY(contents(minutesPage()).contains("mend the gutters before spring"));
        QVERIFY(contents(m_site + u"/decisions/2024.html"_s).contains("mend the gutters before spring"));
        QVERIFY(contents(m_site + u"/decisions/2024.html"_s).contains("7/24"));
        noSecretIn(m_site);
        // And away again, with what only they brought.
        const auto report = write();
        QVERIFY_RESULT(report);
        QVERIFY(report->removed >= 3);
        QVERIFY(!QFile::exists(minutesPage()));
        QVERIFY(!QFile::exists(m_site + u"/decisions/2024.html"_s));
    }

    void aSecretInPublicWordsStopsItBeforeAnythingIsWritten()
    {
        publishAndMinute();
        Minute minute = loadMeeting(session(), m_meeting)->item(m_roof)->minute.value();
        minute.open.narrative = RichText::fromPlain(u"As was heard: "_s + secret);
        QVERIFY(saveMinute(session(), m_roof, minute));
        const auto refused = write(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Leak);
        QVERIFY(!QFileInfo::exists(m_site));
    }

    void whatDidNotChangeIsNotWrittenAgain()
    {
        publishAndMinute();
        const auto first = write(true);
        QVERIFY_RESULT(first);
        QCOMPARE(first->changed, first->files);
        QVERIFY(QFile::exists(m_site + u"/moothall-website.json"_s));
        const auto again = write(true);
        QVERIFY_RESULT(again);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->removed, 0);
        QVERIFY(lastWebsite(m_site).draftMinutes);
        QFile::remove(m_site + u"/index.html"_s);
        QCOMPARE(write(true)->changed, 1);
    }

    void aFolderOfOtherThingsIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_site));
        QFile letter(m_site + u"/letter.txt"_s);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.close();
        const auto refused = write();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Exists);
        QCOMPARE(filesOf(m_site), QStringList{u"letter.txt"_s});
        // Beside a website it stays as well, and a list that names what isn't ours takes nothing away.
        QVERIFY(letter.remove());
        QVERIFY_RESULT(write());
        QFile beside(m_register->folder() + u"/beside.txt"_s);
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.close();
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.close();
        QFile list(m_site + u"/moothall-website.json"_s);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"({"files": {"../beside.txt": "", "/etc/nothing": "", "x/../../beside.txt": ""}})");
        list.close();
        QVERIFY_RESULT(write());
        QVERIFY(beside.exists());
        QVERIFY(letter.exists());
    }

    void aPackThatWasDamagedStopsIt()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_meeting));
        QVERIFY_RESULT(write());
        QDirIterator kept(m_register->file() + u".papers"_s, {loadMeeting(session(), m_meeting)->packs.first().sha256 + u"*"_s},
            QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(kept.hasNext());
        QFile pack(kept.next());
        QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(pack.open(QIODevice::ReadWrite));
        pack.seek(200);
        pack.write("damaged");
        pack.close();
        const auto refused = write();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Damaged);
    }

    void everyLinkLeadsSomewhere()
    {
        publishAndMinute();
        QVERIFY_RESULT(write(true));
        static const QRegularExpression links(u"(?:href|src|action)=\"([^\"]+)\""_s);
        int checked = 0;
        const QStringList files = filesOf(m_site);
        for (const QString &file : files) {
            if (!file.endsWith(".html"_L1))
                continue;
            const QString text = QString::fromUtf8(contents(m_site + u'/' + file));
            for (auto each = links.globalMatch(text); each.hasNext();) {
                const QString target = each.next().captured(1);
                if (target.contains(u':'))
                    continue;
                const QString path = target.section(u'#', 0, 0);
                const QString folder = QFileInfo(m_site + u'/' + file).path();
                const QString whole = path.isEmpty() ? m_site + u'/' + file : QDir::cleanPath(folder + u'/' + path);
                QVERIFY2(QFileInfo(whole).isFile(), qPrintable(file + u" -> "_s + target));
                const QString place = target.section(u'#', 1);
                if (!place.isEmpty() && whole.endsWith(".html"_L1))
                    QVERIFY2(contents(whole).contains(u"id=\"%1\""_s.arg(place).toUtf8()), qPrintable(file + u" -> "_s + target));
                ++checked;
            }
        }
        QVERIFY(checked > 80);
    }

    void theDataSaysWhatThePagesSay()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_meeting));
        QVERIFY_RESULT(write());
        const QJsonObject data = QJsonDocument::fromJson(contents(m_site + u"/meetings.json"_s)).object();
        const QJsonArray meetings = data.value("meetings"_L1).toArray();
        QCOMPARE(meetings.size(), 2);
        const QJsonObject first = meetings.first().toObject();
        QCOMPARE(first.value("starts"_L1).toString(), u"2024-06-13T10:00"_s);
        QVERIFY(QFile::exists(m_site + u'/' + first.value("href"_L1).toString()));
        const QJsonObject pack = first.value("files"_L1).toArray().first().toObject();
        QCOMPARE(pack.value("sha256"_L1).toString(), sha(m_site + u'/' + pack.value("href"_L1).toString()));
        const QByteArray feed = contents(m_site + u"/feed.xml"_s);
        QVERIFY(feed.contains("Harbour Committee, 13 June 2024: Public document pack"));
        QVERIFY(feed.contains("https://democracy.example.org/meetings/2024-06-13-harbour-committee/pack.pdf"));
        QCOMPARE(contents(m_site + u"/meetings.ics"_s).count("BEGIN:VEVENT"), 2);
    }

    void aRegisterForPracticePublishesNothing()
    {
        Authority owner = authority(session()).value();
        owner.training = true;
        QVERIFY(updateAuthority(session(), owner));
        QCOMPARE(write().error().code(), ErrorCode::Conflict);
        QVERIFY(!QFileInfo::exists(m_site));
    }

private:
    Session session() { return m_register->session(); }
    Result<WebsiteReport> write(bool draftMinutes = false)
    {
        return writeWebsite(session(), {m_site, u"https://democracy.example.org/"_s, draftMinutes}, TaskControl({}, [](const Progress &) {}));
    }
    QString minutesPage() const { return m_site + u"/meetings/2024-06-13-harbour-committee/minutes.html"_s; }
    static QString sha(const QString &file) { return QString::fromLatin1(QCryptographicHash::hash(contents(file), QCryptographicHash::Sha256).toHex()); }
    void publishAndMinute()
    {
        QVERIFY_RESULT(publishAgenda(session(), m_meeting));
        for (const MeetingStage stage : {MeetingStage::Held, MeetingStage::DraftMinutes})
            QVERIFY_RESULT(setStage(session(), m_meeting, stage));
    }
    static void noSecretIn(const QString &folder)
    {
        const QStringList files = filesOf(folder);
        QVERIFY(files.size() > 10);
        for (const QString &file : files) {
            const QByteArray bytes = contents(folder + u'/' + file);
            QVERIFY2(!bytes.contains("ninety thousand") && !bytes.contains("Ms Invented"), qPrintable(file));
        }
    }

    std::unique_ptr<TestRegister> m_register;
    QString m_site;
    BodyId m_body;
    MeetingId m_meeting;
    ItemId m_roof;
    ItemId m_farm;
};

QTEST_GUILESS_MAIN(WebsiteTest)
#include "website_test.moc"
