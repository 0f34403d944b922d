#include "core/typeset/stamps.h"

#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

class StampsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths()
    {
        const auto sheet = shapeStamps({{u"Page 43"_s}, {u"Agenda Item 6"_s, true}});
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->stamps.size(), 2);
        QCOMPARE(sheet->stamps.first().glyphs.size(), 7 * 4);
        QVERIFY(sheet->stamps.first().width > 3);
    }
};

QTEST_GUILESS_MAIN(StampsTest)
#include "stamps_test.moc"
