#include "core/services/searching.h"

#include "core/services/exchange.h"
#include "core/services/sample.h"
#include "tests/services/support.h"

#include <algorithm>

using namespace moothall;
using namespace Qt::StringLiterals;

/// Everything of a register is found by its words, as it is now, and nothing exempt in public.
class SearchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestRegister> m_register;
    MeetingId m_meeting;

    Session session() { return m_register->session(); }
    QList<SearchHit> found(const QString &words, const SearchFilter &filter = {})
    {
        const auto hits = search(session(), words, filter);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().sentence() + hits.error().detail()));
        return *hits;
    }
    QStringList kinds(const QString &words, const SearchFilter &filter = {})
    {
        QStringList all;
        for (const SearchHit &hit : found(words, filter))
            all.append(token(hit.kind) + (hit.exempt ? u"!"_s : QString()));
        all.sort();
        return all;
    }
    QStringList publicly(const QString &words)
    {
        return kinds(words, {.audience = SearchFilter::Audience::Public});
    }
    static QString fullHash(char letter) { return QString(64, QLatin1Char(letter)); }
    PaperId aPaper(ItemId item, char letter, const QStringList &pages, bool restricted = false)
    {
        Paper paper;
        paper.title = u"Soundings"_s;
        paper.publicTitle = u"Annex"_s;
        paper.restricted = restricted;
        paper.version = test::aVersion(u"x.pdf"_s);
        paper.version.sha256 = fullHash(letter);
        const PaperId id = attachPaper(session(), item, paper).value();
        saveWords(letter, pages);
        return id;
    }
    void saveWords(char letter, const QStringList &pages, bool blackedOut = false)
    {
        QVERIFY_RESULT(
            SearchStore(m_register->database()).saveWords(fullHash(letter), pages, blackedOut));
    }
    AgendaItem itemOf(ItemId id) { return *loadMeeting(session(), m_meeting)->item(id); }

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<test::TestRegister>();
        m_meeting = m_register->aMeeting(m_register->aBody());
    }

    void everyKindIsFound()
    {
        const ItemId item = m_register->anItem(m_meeting, u"Dredging the crayfish basin"_s);
        Minute minute;
        minute.heading = u"Basin"_s;
        minute.open.narrative = RichText::fromPlain(u"The crayfish were counted."_s);
        minute.open.resolved = {RichText::fromPlain(u"move the crayfish to the lock"_s)};
        QVERIFY_RESULT(saveMinute(session(), item, minute));
        Motion motion;
        motion.text = u"That crayfish be left alone"_s;
        QVERIFY_RESULT(recordMotion(session(), item, motion));
        aPaper(item, 'a', {u"First page"_s, u"A survey of crayfish"_s});
        Person person;
        person.name = u"Councillor C Crayfish"_s;
        QVERIFY_RESULT(savePerson(session(), person));
        m_register->aBody(u"Crayfish Panel"_s);
        QCOMPARE(kinds(u"crayfish"_s),
                 (QStringList{u"body"_s, u"decision"_s, u"item"_s, u"minute"_s, u"motion"_s,
                              u"paper"_s, u"person"_s}));
        QCOMPARE(kinds(u"harbour june"_s), QStringList{u"meeting"_s});
        const QList<SearchHit> papers = found(u"crayfish"_s, {.kind = SearchKind::Paper});
        QCOMPARE(papers.first().page, 2);
        QCOMPARE(papers.first().snippet.text, u"A survey of crayfish"_s);
        QCOMPARE(papers.first().item, std::optional(item));
        QCOMPARE(found(u"crayfish"_s, {.meetingsOnly = true}).size(), 5);
        QCOMPARE(found(u"crayfish"_s, {.limit = 2}).size(), 2);
    }

    void filtersNarrow()
    {
        const BodyId other = m_register->aBody(u"Parks Committee"_s);
        const MeetingId parks = m_register->aMeeting(other, test::wall(2024, 7, 1));
        m_register->anItem(m_meeting, u"Otters"_s);
        const ItemId later = m_register->anItem(parks, u"Otters"_s);
        QCOMPARE(found(u"otters"_s).size(), 2);
        QCOMPARE(found(u"otters"_s).first().item, std::optional(later)); // alike: the newer first
        QCOMPARE(found(u"otters"_s, {.body = other}).size(), 1);
        QCOMPARE(found(u"otters"_s, {.to = QDate(2024, 6, 13)}).size(), 1);
        QCOMPARE(found(u"otters"_s, {.to = QDate(2024, 6, 12)}).size(), 0);
        QCOMPARE(found(u"otters"_s, {.from = QDate(2024, 7, 1)}).first().meeting,
                 std::optional(parks));
        QCOMPARE(found(u"otters"_s, {.kind = SearchKind::Paper}).size(), 0);
    }

    void whatIsTakenOffIsNotFoundUntilItIsBack()
    {
        const ItemId item = m_register->anItem(m_meeting, u"Weir"_s);
        const ItemId below = m_register->anItem(m_meeting, u"Sluice"_s, item);
        const PaperId paper = aPaper(below, 'a', {u"flume"_s});
        QCOMPARE(kinds(u"flume"_s), QStringList{u"paper"_s});
        QVERIFY_RESULT(removePaper(session(), paper));
        QCOMPARE(kinds(u"flume"_s), QStringList());
        QCOMPARE(kinds(u"soundings"_s), QStringList());
        QVERIFY_RESULT(restorePaper(session(), paper));
        QCOMPARE(kinds(u"flume"_s), QStringList{u"paper"_s});
        QVERIFY_RESULT(removeItem(session(), item));
        for (const QString &word : {u"weir"_s, u"sluice"_s, u"flume"_s})
            QCOMPARE(kinds(word), QStringList());
        QVERIFY_RESULT(restoreItem(session(), item));
        QCOMPARE(kinds(u"sluice"_s), QStringList{u"item"_s});

        AgendaItem changed = itemOf(item);
        changed.title = u"Lock gates"_s;
        QVERIFY_RESULT(updateItem(session(), changed));
        QCOMPARE(kinds(u"weir"_s), QStringList());
        QCOMPARE(kinds(u"lock gates"_s), QStringList{u"item"_s});

        PaperVersion version = test::aVersion(u"y.pdf"_s);
        version.sha256 = fullHash('b');
        QVERIFY_RESULT(replacePaper(session(), paper, version));
        saveWords('b', {u"penstock"_s});
        QCOMPARE(kinds(u"flume"_s), QStringList());
        QCOMPARE(kinds(u"penstock"_s), QStringList{u"paper"_s});
    }

    void nothingExemptIsPublic()
    {
        const ItemId item = m_register->anItem(m_meeting, u"Quay lease"_s);
        Minute minute;
        minute.heading = u"Kestrel heading"_s;
        minute.open.narrative = RichText::fromPlain(u"A matter was considered."_s);
        minute.exempt.narrative = RichText::fromPlain(u"The offer of Kestrel Holdings"_s);
        minute.exempt.resolved = {RichText::fromPlain(u"accept Kestrel"_s)};
        QVERIFY_RESULT(saveMinute(session(), item, minute));
        Motion motion;
        motion.text = u"Kestrel be thanked"_s;
        QVERIFY_RESULT(recordMotion(session(), item, motion));
        const PaperId paper = aPaper(item, 'a', {u"Kestrel accounts"_s});
        QCOMPARE(publicly(u"kestrel"_s), (QStringList{u"minute"_s, u"motion"_s, u"paper"_s}));

        AgendaItem exempt = itemOf(item);
        exempt.part = Part::Exempt;
        exempt.exemptTitle = u"Kestrel lease"_s;
        exempt.exemptText = RichText::fromPlain(u"Kestrel again"_s);
        QVERIFY_RESULT(updateItem(session(), exempt));
        QCOMPARE(publicly(u"kestrel"_s), QStringList());
        QCOMPARE(publicly(u"soundings"_s), QStringList());
        QCOMPARE(publicly(u"annex"_s), QStringList{u"paper"_s});
        QCOMPARE(publicly(u"matter considered"_s), QStringList{u"minute"_s});
        const QStringList all = kinds(u"kestrel"_s);
        QVERIFY(all.contains(u"item!"_s) && all.contains(u"minute!"_s) &&
                all.contains(u"decision!"_s) && all.contains(u"motion!"_s) &&
                all.contains(u"paper!"_s));
        QVERIFY(std::ranges::all_of(all, [](const QString &kind) { return kind.endsWith(u'!'); }));
        QCOMPARE(kinds(u"kestrel"_s, {.audience = SearchFilter::Audience::Exempt}), all);
        // Nothing that is shown of a public hit says an exempt word.
        for (const QString &words : {u"quay"_s, u"matter"_s, u"annex"_s, u"lease"_s}) {
            for (const SearchHit &hit :
                 found(words, {.audience = SearchFilter::Audience::Public})) {
                QVERIFY(!hit.title.contains(u"Kestrel"_s));
                QVERIFY(!hit.snippet.text.contains(u"Kestrel"_s));
            }
        }

        exempt.part = Part::Public;
        QVERIFY_RESULT(updateItem(session(), exempt));
        QVERIFY(publicly(u"kestrel"_s).contains(u"minute"_s));
        Paper restricted = itemOf(item).papers.first();
        QCOMPARE(restricted.id, paper);
        restricted.restricted = true;
        QVERIFY_RESULT(updatePaper(session(), restricted));
        QVERIFY(!publicly(u"kestrel"_s).contains(u"paper"_s));
    }

    void whatIsOnlyBlackedOutIsNotPublic()
    {
        const ItemId item = m_register->anItem(m_meeting, u"Moorings"_s);
        Paper paper;
        paper.title = u"List"_s;
        paper.version = test::aVersion(u"x.pdf"_s);
        QVERIFY_RESULT(attachPaper(session(), item, paper));
        QVERIFY_RESULT(SearchStore(m_register->database())
                           .saveWords(paper.version.sha256, {u"Petrel"_s}, true));
        QCOMPARE(publicly(u"petrel"_s), QStringList());
        QCOMPARE(kinds(u"petrel"_s), QStringList{u"paper!"_s});
    }

    void nothingTypedIsAMistake_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u""_s,
                                     u" "_s,
                                     u"AND"_s,
                                     u"OR NOT"_s,
                                     u"NEAR(a b, 2)"_s,
                                     u"\""_s,
                                     u"\"\""_s,
                                     u"\"a"_s,
                                     u"a\" b"_s,
                                     u"*"_s,
                                     u"-"_s,
                                     u"a*"_s,
                                     u"-a"_s,
                                     u"(("_s,
                                     u"a) OR (b"_s,
                                     u"title:a"_s,
                                     u"{title}: a"_s,
                                     u"^a"_s,
                                     u"a + b"_s,
                                     u"'; DROP TABLE item; --"_s,
                                     QString(u"a\0b"_s),
                                     QString(3000, u'a'),
                                     QString(u"a "_s).repeated(900),
                                     QString(u"\"a\" "_s).repeated(900),
                                     u"\U0001F600"_s,
                                     QString(QChar(0xd800)),
                                     u"\u0301"_s,
                                     u"?1 %s"_s,
                                     QString(600, u'"')})
            QTest::newRow(qPrintable(typed.left(20))) << typed;
    }

    void nothingTypedIsAMistake()
    {
        QFETCH(QString, typed);
        m_register->anItem(m_meeting, u"A roof"_s);
        QVERIFY_RESULT(search(session(), typed));
    }

    void wordsArePhrasesAndBeginnings()
    {
        m_register->anItem(m_meeting, u"Llŷn harbour wall repairs"_s);
        QCOMPARE(kinds(u"harb"_s), (QStringList{u"body"_s, u"item"_s, u"meeting"_s}));
        QCOMPARE(kinds(u"harb wall"_s), QStringList()); // only the last word may be a beginning
        QCOMPARE(kinds(u"wall harb"_s), QStringList{u"item"_s});
        QCOMPARE(kinds(u"LLYN"_s), QStringList{u"item"_s});
        QCOMPARE(kinds(u"\"harbour wall\""_s), QStringList{u"item"_s});
        QCOMPARE(kinds(u"\"wall harbour\""_s), QStringList());
        QCOMPARE(kinds(u"\"harbour wal\""_s), QStringList());
        QCOMPARE(kinds(u"\"harbour wal"_s), QStringList{u"item"_s}); // still being typed
        const SearchSnippet snippet = found(u"llyn rep"_s).first().snippet;
        QCOMPARE(snippet.marks.size(), 2);
        QCOMPARE(snippet.text.mid(snippet.marks[0].from, snippet.marks[0].length), u"Llŷn"_s);
        QCOMPARE(snippet.text.mid(snippet.marks[1].from, snippet.marks[1].length), u"repairs"_s);
    }

    void thePapersOfARegisterAreIndexed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"sample.moothall"_s);
        const Clock clock{QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc())};
        QVERIFY_RESULT(makeSample(file, clock, {}));
        auto reg = Register::open(file, OpenMode::ReadWrite, clock, u"Officer"_s);
        QVERIFY_RESULT(reg);
        const Session sample{reg->get(), clock, u"Officer"_s};
        SearchFilter papers;
        papers.kind = SearchKind::Paper;
        const auto before = search(sample, u"consultation"_s, papers);
        QVERIFY_RESULT(before);
        QVERIFY(std::ranges::any_of(*before, [](const SearchHit &hit) { return hit.page > 0; }));
        // As an older Moothall left it.
        for (const auto &sql : {u"DELETE FROM paper_words"_s,
                                u"INSERT INTO paper_index (paper_index) VALUES ('delete-all')"_s})
            QVERIFY_RESULT((*reg)->database().execute(sql));
        const auto without = search(sample, u"consultation"_s, papers);
        QVERIFY(without->size() < before->size());
        int reports = 0;
        QVERIFY_RESULT(indexPapers(sample, TaskControl({}, [&](const Progress &) { ++reports; })));
        QVERIFY(reports > 10);
        QCOMPARE(search(sample, u"consultation"_s, papers)->size(), before->size());
        QVERIFY_RESULT(
            indexPapers(sample, TaskControl({}, [](const Progress &) { qFatal("read twice"); })));
    }
};

QTEST_GUILESS_MAIN(SearchingTest)
#include "searching_test.moc"
