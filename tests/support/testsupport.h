#pragma once

#include <QString>
#include <QtTest>

namespace moothall::test {

/// The folder of real documents and data that stands beside the project's own checkout, or empty where it doesn't
/// (a user's clone). MOOTHALL_SHARED names another place.
QString sharedFolder();

} // namespace moothall::test

/// Skips the test, saying so, where the real documents aren't there.
#define MOOTHALL_NEEDS_SHARED()                                                                    \
    do {                                                                                           \
        if (moothall::test::sharedFolder().isEmpty())                                              \
            QSKIP("needs the real documents in ../shared, which are not here");                    \
    } while (false)

/// Verifies that a Result holds a value, and prints its sentence where it doesn't.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &resultToVerify = (result);                                                           \
        QVERIFY2(resultToVerify.has_value(),                                                             \
            resultToVerify.has_value() ? "" : qPrintable(resultToVerify.error().sentence() + QStringLiteral(" | ") + resultToVerify.error().detail())); \
    } while (false)
