#include "core/typeset/typesetter.h"

#include "tests/support/testsupport.h"
#include "tests/typeset/pdfreading.h"
#include "tests/typeset/sample.h"

#include <QElapsedTimer>
#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class TypesetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agendaIsSoundAndReadable();
};

void TypesetterTest::agendaIsSoundAndReadable()
{
    const auto result = typeset(sampleAgenda());
    QVERIFY_RESULT(result);
    const PdfReading reading(result->pdf);
    const QByteArray keep = qgetenv("MOOTHALL_KEEP_PDF");
    if (!keep.isEmpty()) {
        QFile::remove(QString::fromLocal8Bit(keep));
        QFile::copy(reading.path(), QString::fromLocal8Bit(keep));
    }
    const QString check = reading.check();
    QVERIFY2(check.contains("No syntax or stream encoding errors"_L1), qPrintable(check));
    QCOMPARE(reading.pages(), result->pages);
}

QTEST_GUILESS_MAIN(TypesetterTest)
#include "typesetter_test.moc"
