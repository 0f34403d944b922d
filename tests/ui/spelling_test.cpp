#include "ui/widgets/spellmarks.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTextLayout>

using namespace moothall;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_own;

    static QStringList marked(const QTextEdit &edit)
    {
        QStringList words;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                words.append(block.text().mid(range.start, range.length));
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ENCHANT_CONFIG_DIR", m_own.path().toUtf8()); }

    void splitsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"The report was noted."_s << QStringList{u"The"_s, u"report"_s, u"was"_s, u"noted"_s};
        QTest::newRow("apostrophes") << u"ten o’clock, the members' room"_s
                                     << QStringList{u"ten"_s, u"o'clock"_s, u"the"_s, u"members"_s, u"room"_s};
        QTest::newRow("hyphens") << u"call-in"_s << QStringList{u"call"_s, u"in"_s};
        QTest::newRow("no numbers") << u"minute 19/22b and 2nd"_s << QStringList{u"minute"_s, u"and"_s};
        QTest::newRow("no addresses") << u"see www.moorland.example or clerk@moorland.example."_s
                                      << QStringList{u"see"_s, u"or"_s};
        QTest::newRow("accents") << u"y Tŷ Mawr"_s << QStringList{u"Tŷ"_s, u"Mawr"_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void splitsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const SpelledWord &word : spelledWords(text)) {
            found.append(word.word);
            QCOMPARE(QString(text).replace(u'’', u'\'').mid(word.at, word.length()), word.word);
        }
        QCOMPARE(found, words);
    }

    void knowsBritishWelshAndNames()
    {
        Spelling spelling;
        QSignalSpy changed(&spelling, &Spelling::changed);
        QVERIFY(spelling.knows(u"anything before it is read"_s));
        spelling.setLanguage(u"en-GB"_s);
        QVERIFY(changed.wait());
        QVERIFY2(spelling.isReady(), qPrintable(spelling.missing()));
        QVERIFY(spelling.knows(u"colour"_s));
        QVERIFY(!spelling.knows(u"recieved"_s));
        QVERIFY(spelling.knows(u"RESOLVED"_s));
        QVERIFY(!spelling.knows(u"Brackenthwaite"_s));
        spelling.setNames({u"Brackenthwaite"_s});
        QVERIFY(spelling.knows(u"Brackenthwaite"_s));
        QVERIFY(spelling.knows(u"Brackenthwaite's"_s));
        spelling.setLanguage(u"cy"_s);
        QVERIFY(changed.wait());
        QVERIFY2(spelling.isReady(), qPrintable(spelling.missing()));
        QVERIFY(spelling.knows(u"cyfarfod"_s));
        QVERIFY(!spelling.knows(u"recieved"_s));
    }

    void saysWhatToInstall()
    {
        Spelling spelling;
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.setLanguage(u"tlh"_s);
        QVERIFY(changed.wait());
        QVERIFY(!spelling.missing().isEmpty());
        QVERIFY(spelling.knows(u"qo"_s));
    }

    void learnsForGood()
    {
        for (const bool isKnown : {false, true}) {
            Spelling spelling;
            QSignalSpy changed(&spelling, &Spelling::changed);
            spelling.setLanguage(u"en-GB"_s);
            QVERIFY(changed.wait());
            QCOMPARE(spelling.knows(u"Hagglewick"_s), isKnown);
            spelling.learn(u"Hagglewick"_s);
            QVERIFY(spelling.knows(u"Hagglewick"_s));
        }
    }

    void marksWhatIsUnknownButNotWhatIsTyped()
    {
        QTextEdit edit;
        Spelling spelling;
        const SpellMarks marks(&edit, spelling);
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.setLanguage(u"en-GB"_s);
        QVERIFY(changed.wait());
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTest::keyClicks(&edit, u"It was recieved and notd"_s);
        QCOMPARE(marked(edit), QStringList{u"recieved"_s});
        QTest::keyClicks(&edit, u" "_s);
        QCOMPARE(marked(edit), (QStringList{u"recieved"_s, u"notd"_s}));

        // Marks are no change of the text: nothing is saved for them.
        QSignalSpy typed(&edit, &QTextEdit::textChanged);
        spelling.setNames({u"notd"_s});
        QCOMPARE(marked(edit), QStringList{u"recieved"_s});
        QCOMPARE(typed.count(), 0);
    }

    void offersWhatWasMeantByKey()
    {
        QTextEdit edit;
        Spelling spelling;
        SpellMarks marks(&edit, spelling);
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.setLanguage(u"en-GB"_s);
        QVERIFY(changed.wait());
        edit.setPlainText(u"The report was recieved."_s);
        edit.show();
        QVERIFY(marks.goToNext());
        QCOMPARE(edit.textCursor().selectedText(), u"recieved"_s);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->activeAction());
        QCOMPARE(menu->activeAction()->text(), u"received"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(edit.toPlainText(), u"The report was received."_s);
        QVERIFY(!marks.goToNext());
    }
};

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
