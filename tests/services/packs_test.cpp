#include "core/services/packs.h"

#include "core/base/files.h"
#include "core/services/documents.h"
#include "core/store/meetingstore.h"
#include "core/store/packstore.h"
#include "core/typeset/typesetter.h"
#include "tests/services/support.h"

#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"HERON COPPER SEVENTY-TWO"_s;

/// A paper of `pages` pages that say `words`.
QByteArray paperOf(const QString &words, int pages)
{
    Document document;
    document.title = u"Paper"_s;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            document.blocks.append(PageBreak());
        document.blocks.append(Paragraph{.text = plainText(u"%1 page %2"_s.arg(words).arg(page + 1))});
    }
    return typeset(document, {.standalone = true})->pdf;
}

QString ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

QString textOf(const QString &file)
{
    return ask(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
}

/// What lies in the parts of a word processor's file.
QByteArray unzipped(const QString &file)
{
    return ask(u"unzip"_s, {u"-p"_s, file}).toUtf8();
}

} // namespace

class PacksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestRegister> m_register;
    MeetingId m_meeting;
    ItemId m_report;

    Session session() { return m_register->session(); }
    QString out(const QString &name) { return m_register->folder() + u'/' + name; }

    Paper taken(const QString &title, const QString &words, int pages)
    {
        const QString file = out(title + u".pdf"_s);
        [[maybe_unused]] const Status written = writeFile(file, paperOf(words, pages));
        const auto version = takePaperIn(session(), file);
        if (!version)
            qFatal("%s | %s", qPrintable(version.error().sentence()), qPrintable(version.error().detail()));
        Paper paper;
        paper.title = title;
        paper.version = *version;
        return paper;
    }

    ItemId add(AgendaItem item) { return addItem(session(), m_meeting, item, {}).value(); }

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody());
        m_report = m_register->anItem(m_meeting, u"Harbour wall"_s);
        QVERIFY_RESULT(attachPaper(session(), m_report, taken(u"Wall report"_s, u"The western arm is old,"_s, 3)));
        AgendaItem exclusion;
        exclusion.title = u"Exclusion of the public"_s;
        exclusion.kind = ItemKind::Exclusion;
        add(exclusion);
        AgendaItem exempt;
        exempt.title = u"A lease"_s;
        exempt.part = Part::Exempt;
        exempt.exemptTitle = u"Lease to "_s + canary;
        exempt.grounds = {{3}, false, u"Business affairs"_s, u"It would cost the council its hand"_s};
        const ItemId lease = add(exempt);
        Paper paper = taken(u"Lease of "_s + canary, u"The rent that %1 pays,"_s.arg(canary), 5);
        paper.publicTitle = u"Report"_s;
        QVERIFY_RESULT(attachPaper(session(), lease, paper));
    }

    void planPadsEveryFile()
    {
        const auto record = loadMeeting(session(), m_meeting);
        QVERIFY_RESULT(record);
        const PackPlan plan = planPack(*record, {});
        QCOMPARE(plan.items[2].range, (PageRange{1, 4}));
        QCOMPARE(plan.items[4].range, (PageRange{5, 10}));
        QCOMPARE(plan.numberedTo, 10);
        QCOMPARE(planPack(*record, {.oneSided = true}).numberedTo, 8);
    }

    void publicPackHoldsNothingExempt()
    {
        const QString file = out(u"public.pdf"_s);
        const auto report = buildPack(session(), m_meeting, {}, file);
        QVERIFY_RESULT(report);
        QCOMPARE(report->file, file);
        QCOMPARE(report->numberedTo, 10);
        QCOMPARE(report->sha256, *sha256OfFile(file));
        QCOMPARE(report->ranges.size(), 2);
        QCOMPARE(report->ranges[1].title, u"A lease"_s);
        const QString text = textOf(file);
        QVERIFY2(text.contains(u"(Pages 5 - 10)"_s), qPrintable(text));
        QVERIFY(text.contains(u"The western arm is old, page 3"_s));
        QVERIFY(text.simplified().contains(u"By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972."_s));
        QVERIFY(text.contains(u"This page is intentionally left blank"_s));
        const QString plain = out(u"plain.pdf"_s);
        ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, plain});
        const auto bytes = readFile(plain);
        QVERIFY_RESULT(bytes);
        QVERIFY(!text.contains(u"HERON"_s));
        QVERIFY(!bytes->contains("HERON"));
        QVERIFY(!bytes->contains("rent that"));
        QVERIFY2(ask(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s),
            qPrintable(ask(u"qpdf"_s, {u"--check"_s, file})));
        const auto findings = verifyPack(session(), m_meeting, file);
        QVERIFY_RESULT(findings);
        QVERIFY(findings->isEmpty());
    }

    void restrictedPackHoldsEverything()
    {
        const QString file = out(u"exempt.pdf"_s);
        const auto report = buildPack(session(), m_meeting, {.edition = Edition::Restricted}, file);
        QVERIFY_RESULT(report);
        const QString text = textOf(file);
        QVERIFY(text.contains(u"Lease to "_s + canary));
        QVERIFY(text.contains(u"EXEMPT – not for publication"_s));
        QVERIFY(text.contains(canary + u" pays, page 5"_s));
        QVERIFY(!text.contains(u"Document is Restricted"_s));
        const auto findings = verifyPack(session(), m_meeting, file);
        QVERIFY_RESULT(findings);
        QVERIFY(!findings->isEmpty());
    }

    void leakLeavesNoFile_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("pages");
        // The restricted file itself, attached once more where everybody may read it.
        QTest::newRow("file") << u"The rent that %1 pays,"_s.arg(canary) << 5;
        // A public paper that says what an exempt title says.
        QTest::newRow("title") << u"See also our lease to %1 on"_s.arg(canary) << 1;
    }

    void leakLeavesNoFile()
    {
        QFETCH(QString, words);
        QFETCH(int, pages);
        QVERIFY_RESULT(attachPaper(session(), m_report, taken(u"Appendix"_s, words, pages)));
        const QString file = out(u"leak.pdf"_s);
        const auto report = buildPack(session(), m_meeting, {}, file);
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Leak);
        QVERIFY2(report.error().sentence().contains(u"Page "_s), qPrintable(report.error().sentence()));
        QVERIFY(!report.error().detail().contains(u"HERON"_s));
        QVERIFY(!QFile::exists(file));
        const auto published = publishAgenda(session(), m_meeting);
        QVERIFY(!published);
        QCOMPARE(published.error().code(), ErrorCode::Leak);
        QCOMPARE(loadMeeting(session(), m_meeting)->packs.size(), 0);
    }

    void sameInSameOut()
    {
        QVERIFY_RESULT(buildPack(session(), m_meeting, {}, out(u"a.pdf"_s)));
        QVERIFY_RESULT(buildPack(session(), m_meeting, {}, out(u"b.pdf"_s)));
        QCOMPARE(*sha256OfFile(out(u"a.pdf"_s)), *sha256OfFile(out(u"b.pdf"_s)));
    }

    void cancelledBuildLeavesNoFile()
    {
        CancelSource source;
        source.request_stop();
        const CancelToken token = source.get_token();
        const auto report = buildPack(session(), m_meeting, {}, out(u"c.pdf"_s), &token);
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(out(u"c.pdf"_s)));
    }

    void agendaAloneHasRangesAndNoDanglingLinks()
    {
        const QString file = out(u"agenda.pdf"_s);
        const auto report = buildAgenda(session(), m_meeting, {}, file);
        QVERIFY_RESULT(report);
        QVERIFY(report->pages >= 1);
        QVERIFY(textOf(file).contains(u"(Pages 1 - 4)"_s));
    }

    void publishingFreezesAndRecords()
    {
        const auto report = publishAgenda(session(), m_meeting);
        QVERIFY_RESULT(report);
        QCOMPARE(report->packs.size(), 2);
        for (const PublishedPack &pack : report->packs) {
            const QString file = m_register->file() + u".papers/packs/%1.pdf"_s.arg(pack.sha256);
            QCOMPARE(*sha256OfFile(file), pack.sha256);
            QCOMPARE(pack.numberedTo, 10);
        }
        const auto record = loadMeeting(session(), m_meeting);
        const QList<PackFile> files = record->packs[0].files;
        QCOMPARE(files.size(), 2);
        QVERIFY(files.at(0).version);
        QVERIFY(!files.at(1).version);
        QCOMPARE(files.at(1).paper, std::optional(record->items[4].papers[0].id));
        QCOMPARE(record->packs[1].files.at(1).version, std::optional(record->items[4].papers[0].version.id));
        QCOMPARE(record->meeting.stage, MeetingStage::Published);
        QCOMPARE(record->packs.size(), 2);

        const auto again = publishAgenda(session(), m_meeting);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Conflict);
        const auto changed = attachPaper(session(), m_report, taken(u"Late"_s, u"Too late"_s, 1));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code(), ErrorCode::Conflict);

        AgendaItem late;
        late.title = u"An urgent matter"_s;
        late.supplement = 1;
        const ItemId item = add(late);
        QVERIFY_RESULT(attachPaper(session(), item, taken(u"Urgent"_s, u"It can't wait,"_s, 1)));
        const auto supplement = publishAgenda(session(), m_meeting, 1);
        QVERIFY_RESULT(supplement);
        QCOMPARE(supplement->packs.first().numberedTo, 12);
    }

    void anImportedMeetingCanBePublished()
    {
        // It came in with its stage, so its agenda is frozen; what was published elsewhere isn't in this register.
        QVERIFY_RESULT(MeetingStore(m_register->database()).setStage(m_meeting, MeetingStage::DraftMinutes));
        QVERIFY_RESULT(publishAgenda(session(), m_meeting));
        const auto record = loadMeeting(session(), m_meeting);
        QCOMPARE(record->packs.size(), 2);
        QCOMPARE(record->meeting.stage, MeetingStage::DraftMinutes);
        const auto again = publishAgenda(session(), m_meeting);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Conflict);
    }

    void aBackupHoldsThePublishedPacks()
    {
        const auto published = publishAgenda(session(), m_meeting);
        QVERIFY_RESULT(published);
        const QString copy = out(u"copy.moothall"_s);
        QVERIFY_RESULT(backupRegister(session(), copy));
        for (const PublishedPack &pack : published->packs)
            QCOMPARE(sha256OfFile(packPlace(copy + u".papers"_s, pack.sha256)).value(), pack.sha256);
        const auto opened = openRegister(copy, OpenMode::ReadWrite, session().clock, u"Officer"_s);
        QVERIFY_RESULT(opened);
        const Session there{opened->get(), session().clock, u"Officer"_s};
        QVERIFY(checkRegister(there)->isEmpty());
        QVERIFY(QFile::remove(packPlace(copy + u".papers"_s, published->packs[0].sha256)));
        const auto found = checkRegister(there);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().kind, u"pack"_s);
        QVERIFY(!QFile::exists(out(u"second.moothall"_s)));
        QCOMPARE(backupRegister(there, out(u"second.moothall"_s)).error().code(), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(out(u"second.moothall"_s)));
    }

    void lateNoticeIsSaid()
    {
        const MeetingId soon = m_register->aMeeting(m_register->aBody(u"Ferry Committee"_s), wall(2024, 6, 7));
        const auto report = publishAgenda(session(), soon);
        QVERIFY_RESULT(report);
        QVERIFY2(report->warnings.first().startsWith(u"Published late: 2 clear days before the meeting where 5 are required"_s),
            qPrintable(report->warnings.first()));
    }

    void trainingRegisterPublishesNothing()
    {
        Authority owner = authority(session()).value();
        owner.training = true;
        QVERIFY_RESULT(updateAuthority(session(), owner));
        const auto report = publishAgenda(session(), m_meeting);
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Conflict);
        QVERIFY(!QFile::exists(m_register->file() + u".papers/packs"_s));
    }

    void restrictedPapersMayQuoteTheAct()
    {
        const ItemId lease = loadMeeting(session(), m_meeting)->items[4].id;
        Paper paper = taken(u"Advice"_s,
            u"Not for publication by virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972."_s, 2);
        paper.publicTitle = u"Report"_s;
        QVERIFY_RESULT(attachPaper(session(), lease, paper));
        QVERIFY_RESULT(buildPack(session(), m_meeting, {}, out(u"quoting.pdf"_s)));
    }

    void publicMinutesHoldNothingExempt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("title") << u"The lease to %1 was discussed."_s.arg(canary) << u"lease to HERON COPPER SEVENTY-TWO"_s;
        QTest::newRow("paper") << u"Rent: the rent that %1 pays, page 3."_s.arg(canary) << u"rent that HERON COPPER"_s;
        QTest::newRow("minute") << u"The tenant asked for two more years and was told to come back in the autumn."_s
                                << u"asked for two more years"_s;
    }

    void publicMinutesHoldNothingExempt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, quoted);
        Minute closed;
        closed.exempt.narrative =
            RichText::fromPlain(u"The tenant asked for two more years and was told to come back in the autumn."_s);
        QVERIFY_RESULT(saveMinute(session(), loadMeeting(session(), m_meeting)->items[4].id, closed));
        Minute minute;
        minute.open.narrative = RichText::fromPlain(typed);
        QVERIFY_RESULT(saveMinute(session(), m_report, minute));
        const QStringList endings = documentEndings();
        for (const QString &ending : endings) {
            const QString name = u"leak."_s + ending;
            const auto made = makeMinutes(session(), m_meeting, Edition::Public, out(name));
            QVERIFY(!made);
            QCOMPARE(made.error().code(), ErrorCode::Leak);
            QVERIFY2(made.error().sentence().contains(quoted, Qt::CaseInsensitive), qPrintable(made.error().sentence()));
            QVERIFY(made.error().sentence().contains(u"Take it out of the public minute"_s));
            QVERIFY(!made.error().detail().contains(u"HERON"_s));
            QVERIFY(!QFile::exists(out(name)));
        }
        // The exempt minutes say it where it belongs.
        QVERIFY_RESULT(makeMinutes(session(), m_meeting, Edition::Restricted, out(u"closed.pdf"_s)));
    }

    void whatAPublicTextSaysMayBeMinuted()
    {
        AgendaItem item = loadMeeting(session(), m_meeting)->items[2];
        item.text = RichText::fromPlain(u"It touches the lease to %1."_s.arg(canary));
        QVERIFY_RESULT(updateItem(session(), item));
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"The lease to %1 was discussed."_s.arg(canary));
        QVERIFY_RESULT(saveMinute(session(), m_report, minute));
        QVERIFY_RESULT(makeMinutes(session(), m_meeting, Edition::Public, out(u"minutes.pdf"_s)));
    }

    void minutesAsPdfAndText()
    {
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"The wall was looked at."_s);
        minute.open.resolved = {RichText::fromPlain(u"mend the wall"_s)};
        QVERIFY_RESULT(saveMinute(session(), m_report, minute));
        const auto pages = makeMinutes(session(), m_meeting, Edition::Public, out(u"minutes.pdf"_s));
        QVERIFY_RESULT(pages);
        QCOMPARE(*pages, std::optional(1));
        QVERIFY(textOf(out(u"minutes.pdf"_s)).contains(u"mend the wall."_s));
        const auto none = makeMinutes(session(), m_meeting, Edition::Public, out(u"minutes.txt"_s));
        QVERIFY_RESULT(none);
        QVERIFY(!none->has_value());
        QVERIFY(readFile(out(u"minutes.txt"_s))->contains("RESOLVED to:\n\nmend the wall.\n"));
        const auto rtf = makeMinutes(session(), m_meeting, Edition::Public, out(u"minutes.rtf"_s));
        QVERIFY(!rtf);
        QCOMPARE(rtf.error().code(), ErrorCode::BadInput);
        const auto exempt = makeMinutes(session(), m_meeting, Edition::Restricted, out(u"exempt.pdf"_s));
        QVERIFY(!exempt);
        QCOMPARE(exempt.error().code(), ErrorCode::NotFound);
    }

    void everyFormatOfTheMinutesHasTheirWords()
    {
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"The wall was looked at."_s);
        QVERIFY_RESULT(saveMinute(session(), m_report, minute));
        Minute closed;
        closed.exempt.narrative = RichText::fromPlain(u"The tenant was %1."_s.arg(canary));
        QVERIFY_RESULT(saveMinute(session(), loadMeeting(session(), m_meeting)->items[4].id, closed));
        const QStringList archives{u"docx"_s, u"odt"_s};
        const QStringList endings = documentEndings();
        for (const QString &ending : endings) {
            for (const auto edition : {Edition::Public, Edition::Restricted}) {
                const bool isPublic = edition == Edition::Public;
                const QString file = out((isPublic ? u"open."_s : u"closed."_s) + ending);
                QVERIFY_RESULT(makeMinutes(session(), m_meeting, edition, file));
                const QByteArray bytes = archives.contains(ending) ? unzipped(file)
                                         : ending == "pdf"_L1      ? textOf(file).toUtf8()
                                                                   : *readFile(file);
                QVERIFY2(bytes.contains("wall was looked at") == isPublic, qPrintable(file));
                QVERIFY2(bytes.contains(canary.toUtf8()) != isPublic, qPrintable(file));
            }
        }
        const auto copied = minutesText(session(), m_meeting, Edition::Public);
        QVERIFY_RESULT(copied);
        QVERIFY(copied->html.contains(u"wall was looked at"_s) && !copied->html.contains(canary));
        QVERIFY(copied->plain.contains(u"wall was looked at"_s) && !copied->plain.contains(canary));
    }
};

QTEST_GUILESS_MAIN(PacksTest)
#include "packs_test.moc"
