#include "core/domain/vocabulary.h"
#include "core/store/migrations.h"
#include "core/store/register.h"
#include "core/store/transaction.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

/// What every table must keep to, whichever migration made it.
class SchemaTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Clock m_clock{QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Register> m_register;

    Database &database() { return m_register->database(); }
    QStringList texts(const QString &sql)
    {
        return database().prepare(sql).all([](Statement &row) { return row.text(0); }).value();
    }
    template<typename T>
    void compareList(const QString &table, const QString &column)
    {
        const QString sql =
            texts(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).value(0);
        const QRegularExpression list(u"CHECK \\(%1 IN \\(([^)]*)\\)"_s.arg(column));
        QString found = list.match(sql).captured(1);
        found.remove(u'\'');
        QStringList words;
        for (const QString &word : found.split(u','))
            words.append(word.trimmed());
        QCOMPARE(words, tokens<T>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        auto opened = Register::open(file, OpenMode::ReadWrite, m_clock, u"Officer"_s);
        QVERIFY_RESULT(opened);
        m_register = std::move(*opened);
    }

    void migrationsAreNumberedWithoutAGap()
    {
        QVERIFY(!migrations().isEmpty());
        for (qsizetype i = 0; i < migrations().size(); ++i) {
            QCOMPARE(migrations().at(i).number, int(i) + 1);
            QVERIFY(!migrations().at(i).statements.isEmpty());
        }
    }

    void everyTableIsStrict()
    {
        const QStringList loose = texts(
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        QCOMPARE(loose, QStringList());
        QVERIFY(texts(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1"_s)
                    .size() > 25);
    }

    void everyForeignKeyIsIndexed()
    {
        // Without one, taking a row off reads the whole table that refers to it.
        const QStringList bare = texts(u"SELECT t.name || '.' || f.\"from\" FROM pragma_table_list "
                                       u"t JOIN pragma_foreign_key_list(t.name) f "
                                       "WHERE t.schema = 'main' AND f.seq = 0 AND f.\"table\" NOT "
                                       "IN ('authority') AND NOT EXISTS ("
                                       "SELECT 1 FROM pragma_index_list(t.name) i JOIN "
                                       "pragma_index_info(i.name) c WHERE c.seqno = 0 "
                                       "AND c.name = f.\"from\") AND NOT EXISTS (SELECT 1 FROM "
                                       "pragma_table_info(t.name) p WHERE p.pk = 1 "
                                       "AND p.name = f.\"from\") ORDER BY 1"_s);
        // Parents of these are never deleted and never looked up from.
        QCOMPARE(bare, (QStringList{u"attendance.substitute_for"_s, u"declaration.person"_s,
                                    u"membership.term"_s, u"motion.amends"_s, u"pack_file.item"_s,
                                    u"recorded_vote.person"_s}));
    }

    void closedListsAreThoseOfTheDomain()
    {
        compareList<Nation>(u"authority"_s, u"nation"_s);
        compareList<BodyKind>(u"body"_s, u"kind"_s);
        compareList<MinuteNumbering>(u"body"_s, u"minute_numbering"_s);
        compareList<MemberRole>(u"membership"_s, u"role"_s);
        compareList<MeetingKind>(u"meeting"_s, u"kind"_s);
        compareList<MeetingStage>(u"meeting"_s, u"stage"_s);
        compareList<ItemKind>(u"item"_s, u"kind"_s);
        compareList<ItemKind>(u"standing_item"_s, u"kind"_s);
        compareList<Part>(u"item"_s, u"part"_s);
        compareList<Edition>(u"pack"_s, u"edition"_s);
        compareList<Capacity>(u"attendance"_s, u"capacity"_s);
        compareList<AttendanceState>(u"attendance"_s, u"state"_s);
        compareList<InterestKind>(u"declaration"_s, u"kind"_s);
        compareList<Ballot>(u"recorded_vote"_s, u"ballot"_s);
        compareList<MotionOutcome>(u"motion"_s, u"outcome"_s);
    }

    void theTrailCannotBeRewritten()
    {
        QVERIFY_RESULT(database().execute(
            u"INSERT INTO audit (at, who, subject, subject_id, what, was, became) VALUES ('', 'x', 'body', 1, '', '{}', '{}')"_s));
        QVERIFY(!database().execute(u"UPDATE audit SET who = 'y'"_s));
        QVERIFY(!database().execute(u"DELETE FROM audit"_s));
        QCOMPARE(texts(u"SELECT who FROM audit"_s), QStringList{u"x"_s});
    }

    void anOlderRegisterIsCopiedBeforeItIsBroughtUpToDate()
    {
        // Of the releases so far there is one; so a register that says it is older must be copied,
        // and then fail at the first table, which is there already – and be left as it was.
        const QString file = m_folder.filePath(u"old"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        auto opened = Database::open(file, Database::Access::Write);
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT((*opened)->execute(u"PRAGMA user_version = 0"_s));
        const auto failed = migrate(**opened);
        QVERIFY(!failed);
        QCOMPARE(schemaOf(**opened).value(), 0);
        QVERIFY(!(*opened)->isInTransaction());
        QCOMPARE((*opened)->single(u"SELECT count(*) FROM meta"_s)->toInt(), 3);
    }

    void votesOfTheFirstReleaseComeAlong()
    {
        const QString file = m_folder.filePath(u"first-release"_s);
        auto opened = Database::open(file, Database::Access::Create);
        QVERIFY_RESULT(opened);
        Database &old = **opened;
        for (const QString &statement : migrations().first().statements)
            QVERIFY_RESULT(old.execute(statement));
        for (const auto statement :
             {"PRAGMA foreign_keys = OFF", "INSERT INTO person VALUES (1, 'p', 'Councillor A', 'A', '')",
              "INSERT INTO motion (id, item, position, language, body, mover, seconder) VALUES (1, 1, 1, 'en-GB', 'x', '', '')",
              "INSERT INTO recorded_vote VALUES (1, 1, 1, 'against')", "PRAGMA user_version = 1"})
            QVERIFY_RESULT(old.execute(QString::fromLatin1(statement)));
        QVERIFY_RESULT(migrate(old));
        QCOMPARE(old.single(u"SELECT ballot FROM recorded_vote WHERE person = 1"_s)->toString(), u"against"_s);
        QCOMPARE(old.single(u"SELECT on_request + not_entitled FROM recorded_vote"_s)->toInt(), 0);
        QVERIFY_RESULT(old.execute(u"UPDATE recorded_vote SET ballot = 'not-voting'"_s));
        QVERIFY(QFile::exists(file + u".before-0002"_s));
    }

    void packsOfTheFirstReleaseKnowTheirPapers()
    {
        const QString file = m_folder.filePath(u"first-packs"_s);
        auto opened = Database::open(file, Database::Access::Create);
        QVERIFY_RESULT(opened);
        Database &old = **opened;
        for (const QString &statement : migrations().first().statements)
            QVERIFY_RESULT(old.execute(statement));
        const QString hash(64, u'a');
        for (const QString &statement :
             {u"PRAGMA foreign_keys = OFF"_s,
              u"INSERT INTO authority VALUES (1, 'england', 'en-GB', 'plain', 'h', 0, 0, '', '', '', '', '', '', '', '')"_s,
              u"INSERT INTO paper_version VALUES (7, 70, '%1', '', 1, 3, '', NULL), (8, 80, '%1', '', 1, 3, '', NULL)"_s.arg(hash),
              u"INSERT INTO pack VALUES (1, 1, 'public', 0, '%1', 9, 6, ''), (2, 1, 'restricted', 0, '%1', 9, 6, '')"_s.arg(hash),
              u"INSERT INTO pack_file VALUES (1, 1, 1, '1', 7, 1, 3), (1, 2, 2, '2', NULL, 4, 6)"_s,
              u"INSERT INTO pack_file VALUES (2, 1, 1, '1', 7, 1, 3), (2, 2, 2, '2', 8, 4, 6)"_s, u"PRAGMA user_version = 1"_s})
            QVERIFY_RESULT(old.execute(statement));
        QVERIFY_RESULT(migrate(old));
        const auto papers = old.prepare(u"SELECT paper FROM pack_file ORDER BY pack, position"_s).all([](Statement &row) { return row.integer(0); });
        QCOMPARE(papers.value(), (QList<int>{70, 80, 70, 80}));
        QCOMPARE(old.single(u"SELECT sum(duplex) FROM pack"_s)->toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
