#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace moothall {

/// Where every "now" comes from, so that tests, reprints and the sample stand at a chosen instant. Thread-safe.
class Clock
{
public:
    /// The system's clock.
    Clock() = default;
    /// A clock that stands still at `instant` (UTC).
    explicit Clock(const QDateTime &instant) : m_fixed(instant.toUTC()) {}

    /// The instant, in UTC: what records carry.
    QDateTime nowUtc() const;
    /// London wall time: what meetings, notices and people go by.
    QDateTime nowLocal() const;
    QDate today() const { return nowLocal().date(); }
    bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<QDateTime> m_fixed;
};

/// The zone meetings live in (Europe/London).
const QTimeZone &londonZone();

} // namespace moothall
