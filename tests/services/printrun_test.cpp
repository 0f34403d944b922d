#include "core/services/printrun.h"

#include "tests/services/packmaking.h"

#include <QDir>
#include <QDirIterator>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using What = PrintRunJob::What;

DistributionEntry aReader(const QString &name, Edition edition = Edition::Public, int copies = 1)
{
    DistributionEntry reader;
    reader.name = name;
    reader.edition = edition;
    reader.copies = copies;
    return reader;
}

/// Front matter of one page with its blank, then pages of item 4, number and all.
PrintRunFacts someFacts(int numbered)
{
    PrintRunFacts facts;
    facts.open = {{.at = 1}, {.at = 2, .blank = true}};
    for (int number = 1; number <= numbered; ++number)
        facts.open.append(
            {.at = number + 2, .number = number, .item = ItemId(4), .itemNumber = u"4"_s});
    facts.readers = {aReader(u"Councillor A Ash"_s), aReader(u"Reception"_s, Edition::Public, 3)};
    return facts;
}

} // namespace

class PrintRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaking> m_made;

    Session session() { return m_made->session(); }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<PackMaking>();
        for (const QString &name : {u"Councillor A Ash"_s, u"Councillor B Birch"_s}) {
            Membership member;
            member.person.name = name;
            const auto person = savePerson(session(), member.person);
            QVERIFY_RESULT(person);
            member.person.id = *person;
            member.body = m_made->record().body.id;
            QVERIFY_RESULT(saveMembership(session(), member));
        }
        m_made->attach(m_made->item(u"Harbour wall"_s),
                       m_made->taken(u"Wall report"_s, u"The western arm is old,"_s, 3));
        m_made->attach(m_made->exemptItem(u"A lease"_s, u"Lease to the ferry company"_s),
                       m_made->taken(u"Rent"_s, u"The rent that they pay,"_s, 2));
    }

    void sheetsAreCountedAsTheyLieInThePrinter()
    {
        PrintRun run = planPrintRun(someFacts(5), {.spare = 1});
        QCOMPARE(run.jobs.size(), 1);
        QCOMPARE(run.jobs[0].copies, 5); // one, three, and one to spare
        QCOMPARE(run.jobs[0].pages, 7);
        QCOMPARE(run.jobs[0].leaves, 4);
        QCOMPARE(run.leaves(), 20);
        QCOMPARE(run.jobs[0].to, (QStringList{u"Councillor A Ash"_s, u"Reception (3 copies)"_s}));
        // One-sided, nothing is printed that only keeps right-hand pages right.
        run = planPrintRun(someFacts(5), {.bothSides = false});
        QCOMPARE(run.jobs[0].leaves, 6);
        QVERIFY(!run.jobs[0].take.contains(2));
        QCOMPARE(run.jobs[0].sides, Sides::One);
        run = planPrintRun(someFacts(5), {.booklet = true});
        QCOMPARE(run.jobs[0].leaves, 2);
        QCOMPARE(run.jobs[0].sides, Sides::ShortEdge);
    }

    void aLargePageTakesItsWholeLeafToA3()
    {
        PrintRunFacts facts = someFacts(6);
        facts.open[4].large = true; // number 3, a right-hand page; 4 is on its back
        const PrintRun run = planPrintRun(facts, {});
        QCOMPARE(run.jobs.size(), 2);
        QCOMPARE(run.jobs[0].take, (QList<int>{1, 2, 3, 4, 7, 8}));
        QCOMPARE(run.jobs[1].what, What::FoldOuts);
        QCOMPARE(run.jobs[1].take, (QList<int>{5, 6}));
        QVERIFY(run.jobs[1].onA3);
        QCOMPARE(run.leavesOf(false, true), 4);
        QCOMPARE(planPrintRun(facts, {.foldOuts = false}).jobs.size(), 1);
    }

    void partsByItemAndByPrintedNumber()
    {
        PrintRunFacts facts = someFacts(4);
        facts.open.append(
            {.at = 7, .number = 5, .item = ItemId(5), .itemNumber = u"5a"_s, .parent = u"5"_s});
        QCOMPARE(planPrintRun(facts, {.items = {u"5"_s}}).jobs[0].take, QList<int>{7});
        QCOMPARE(planPrintRun(facts, {.numbers = {{2, 3}, {5, 9}}}).jobs[0].take,
                 (QList<int>{4, 5, 7}));
        QVERIFY(planPrintRun(facts, {.numbers = {{80, 90}}}).jobs.isEmpty());
        QCOMPARE(*printedNumbers(u" 3 - 7, 12"_s), (QList<PageRange>{{3, 7}, {12, 12}}));
        for (const QString &wrong : {u"7-3"_s, u"x"_s, u"0"_s, u"1-2-3"_s})
            QCOMPARE(printedNumbers(wrong).error().code(), ErrorCode::BadInput);
    }

    void whoHasNotConsentedGetsTheSummonsOnPaper()
    {
        PrintRunFacts facts = someFacts(2);
        facts.readers[0].byEmail = true;
        facts.readers[0].person = PersonId(1);
        QCOMPARE(planPrintRun(facts, {}).jobs[0].copies, 3);
        QCOMPARE(planPrintRun(facts, {}).email.size(), 1);
        facts.summons = true;
        const PrintRun run = planPrintRun(facts, {});
        QCOMPARE(run.jobs[0].copies, 4);
        QVERIFY(run.warnings.first().contains(u"Councillor A Ash"_s));
        facts.readers[0].consent = QDate(2023, 5, 1);
        QCOMPARE(planPrintRun(facts, {}).jobs[0].copies, 3);
        QVERIFY(planPrintRun(facts, {}).warnings.isEmpty());
    }

    void everyFileHasThePagesThatWereCounted()
    {
        const PrintRunChoices choices{
            .labels = true, .dividers = true, .signIn = true, .namePlates = true, .speakers = true};
        const auto made = makePrintRun(session(), m_made->meeting, choices, m_made->out(u"run"_s));
        QVERIFY_RESULT(made);
        QCOMPARE(made->run.jobs.size(), 9);
        QCOMPARE(made->files.size(), 10);
        QSet<QString> there;
        QDirIterator all(m_made->out(u"run"_s), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            there.insert(all.next());
        for (const PrintRunFile &file : made->files) {
            QVERIFY2(there.remove(file.path), qPrintable(file.path));
            QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, file.path}).code, 0);
            QCOMPARE(runTool(u"qpdf"_s, {u"--show-npages"_s, file.path}).text.trimmed().toInt(),
                     made->run.jobs[file.job].pages);
        }
        QVERIFY(there.isEmpty());
        QCOMPARE(copiesOf(session(), m_made->meeting)->size(), 2);
    }

    void publicJobsHoldNothingExempt()
    {
        const PrintRunChoices choices{.spare = 2,
                                      .labels = true,
                                      .dividers = true,
                                      .signIn = true,
                                      .namePlates = true,
                                      .speakers = true};
        const auto made = makePrintRun(session(), m_made->meeting, choices, m_made->out(u"run"_s));
        QVERIFY_RESULT(made);
        bool exemptSeen = false;
        for (const PrintRunFile &file : made->files) {
            const QString text = pageTexts(file.path).join(u' ').simplified();
            const bool holds = text.contains(u"Lease to the ferry company"_s) ||
                               text.contains(u"The rent that they pay"_s);
            const bool exempt = made->run.jobs[file.job].exempt;
            QVERIFY2(exempt || !holds, qPrintable(file.path));
            exemptSeen |= holds;
            QCOMPARE(file.path.contains(u"EXEMPT"_s), exempt);
            if (!exempt)
                QCOMPARE(verifyPack(session(), m_made->meeting, file.path)->size(), 0);
        }
        QVERIFY(exemptSeen);
        // An exempt divider has the title that its readers know, the public one has the other.
        const auto textOf = [&](What what, bool exempt) {
            for (const PrintRunFile &file : made->files) {
                const PrintRunJob &job = made->run.jobs[file.job];
                if (job.what == what && job.exempt == exempt)
                    return pageTexts(file.path).join(u' ').simplified();
            }
            return QString();
        };
        QVERIFY(textOf(What::Dividers, true).contains(u"Lease to the ferry company"_s));
        QVERIFY(textOf(What::Dividers, false).contains(u"A lease"_s));
        QVERIFY(!textOf(What::Labels, false).contains(u"Copy"_s));
        QVERIFY(textOf(What::Labels, true).contains(u"Copy 2 of 2"_s));
        // Numbered on each sheet, without what the public pack has.
        const QString copy = textOf(What::Pack, true);
        QVERIFY(copy.contains(u"Copy 1 of 2: Councillor A Ash"_s));
        QVERIFY(!copy.contains(u"The western arm"_s));
    }

    void wantedExemptPacksAreWhole()
    {
        const auto made = makePrintRun(
            session(), m_made->meeting,
            {.which = PrintRunChoices::Which::Exempt, .wholeExempt = true}, m_made->out(u"run"_s));
        QVERIFY_RESULT(made);
        QCOMPARE(made->files.size(), 2);
        const QString copy = pageTexts(made->files[0].path).join(u' ').simplified();
        QVERIFY(copy.contains(u"The western arm"_s) && copy.contains(u"The rent that they pay"_s));
        // The record names the very file.
        QCOMPARE(copiesOf(session(), m_made->meeting)->first().sha256,
                 *sha256OfFile(made->files[0].path));
    }

    void foldOutsOfExemptCopiesAreFilesOfTheirOwn()
    {
        const QString file = m_made->out(u"map.pdf"_s);
        TinyPdf map;
        map.pages = {{"Exempt map", "0 0 1190 842"}, {"Exempt key"}};
        QVERIFY(writeFile(file, tinyPdf(map)));
        const auto version = takePaperIn(session(), file);
        QVERIFY_RESULT(version);
        Paper paper;
        paper.title = u"Map of the berths"_s;
        paper.version = *version;
        for (const AgendaItem &item : m_made->record().items) {
            if (item.part == Part::Exempt)
                m_made->attach(item.id, paper);
        }
        const auto made =
            makePrintRun(session(), m_made->meeting, {.which = PrintRunChoices::Which::Exempt},
                         m_made->out(u"run"_s));
        QVERIFY_RESULT(made);
        QCOMPARE(made->run.jobs.size(), 2);
        QVERIFY(made->run.jobs[1].onA3);
        QCOMPARE(made->files.size(), 4);
        const QString large = pageTexts(made->files[2].path).join(u' ').simplified();
        QVERIFY(large.contains(u"Exempt map"_s) &&
                large.contains(u"Copy 1 of 2: Councillor A Ash"_s));
        QVERIFY(!pageTexts(made->files[0].path).join(u' ').contains(u"Exempt map"_s));
        QVERIFY(runTool(u"pdfinfo"_s, {made->files[2].path}).text.contains("1190 x 842"));
    }

    void refusals()
    {
        QCOMPARE(printRunFacts(session(), m_made->meeting, {.items = {u"44"_s}}).error().code(),
                 ErrorCode::NotFound);
        const QString folder = m_made->out(u"run"_s);
        QVERIFY(QDir().mkpath(folder) && writeFile(folder + u"/there.txt"_s, "x"));
        QCOMPARE(makePrintRun(session(), m_made->meeting, {}, folder).error().code(),
                 ErrorCode::Exists);
        CancelSource source;
        source.request_stop();
        const CancelToken token = source.get_token();
        QCOMPARE(makePrintRun(session(), m_made->meeting, {}, m_made->out(u"none"_s), &token)
                     .error()
                     .code(),
                 ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(m_made->out(u"none"_s)));
        QCOMPARE(makePrintRun(session(), m_made->meeting, {.numbers = {{900, 901}}},
                              m_made->out(u"none"_s))
                     .error()
                     .code(),
                 ErrorCode::BadInput);
        QCOMPARE(copiesOf(session(), m_made->meeting)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(PrintRunTest)
#include "printrun_test.moc"
