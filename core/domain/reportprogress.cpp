#include "core/domain/reportprogress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Progressing
{
    Q_DECLARE_TR_FUNCTIONS(ReportProgress)
};

constexpr std::array clearanceTokens{"not-asked"_L1, "asked"_L1, "cleared"_L1, "returned"_L1};

} // namespace

QString token(ClearanceState state)
{
    return clearanceTokens[size_t(state)];
}

std::optional<ClearanceState> clearanceFrom(QStringView token)
{
    const auto found = std::ranges::find_if(
        clearanceTokens, [token](QLatin1StringView each) { return token == each; });
    if (found == clearanceTokens.end())
        return std::nullopt;
    return ClearanceState(std::distance(clearanceTokens.begin(), found));
}

QString clearanceName(ClearanceState state)
{
    switch (state) {
    case ClearanceState::NotAsked:
        return Progressing::tr("not asked");
    case ClearanceState::Asked:
        return Progressing::tr("asked");
    case ClearanceState::Cleared:
        return Progressing::tr("cleared");
    case ClearanceState::Returned:
        return Progressing::tr("returned");
    }
    return {};
}

ReportProgress::Stage ReportProgress::stage(QDate today) const
{
    if (!hasPaper)
        return due.isValid() && due < today && !toFollow ? Stage::Late : Stage::Awaited;
    const auto has = [this](ClearanceState state) {
        return std::ranges::count(clearances, state, &Clearance::state) > 0;
    };
    if (has(ClearanceState::Returned))
        return Stage::Returned;
    return has(ClearanceState::Asked) || has(ClearanceState::NotAsked) ? Stage::Clearance
                                                                       : Stage::Ready;
}

QStringList ReportProgress::waitingFor() const
{
    QStringList names;
    for (const Clearance &each : clearances) {
        if (each.state != ClearanceState::Cleared)
            names.append(each.clearer);
    }
    return names;
}

QString stageName(ReportProgress::Stage stage)
{
    switch (stage) {
    case ReportProgress::Stage::Awaited:
        return Progressing::tr("awaited");
    case ReportProgress::Stage::Late:
        return Progressing::tr("late");
    case ReportProgress::Stage::Clearance:
        return Progressing::tr("in clearance");
    case ReportProgress::Stage::Returned:
        return Progressing::tr("returned");
    case ReportProgress::Stage::Ready:
        return Progressing::tr("ready");
    }
    return {};
}

QList<Clearer> usualClearers()
{
    return {{Progressing::tr("Finance"), {}},
            {Progressing::tr("Legal"), {}},
            {Progressing::tr("Monitoring officer"), {}},
            {Progressing::tr("Director"), {}},
            {Progressing::tr("Cabinet member"), {}}};
}

QString clearersText(const QList<Clearer> &clearers)
{
    QStringList all;
    for (const Clearer &each : clearers)
        all.append(each.email.isEmpty() ? each.name : u"%1 <%2>"_s.arg(each.name, each.email));
    return all.join(u"; "_s);
}

QList<Clearer> clearersFrom(const QString &text)
{
    static const QRegularExpression form(u"^([^<>]*?)\\s*(?:<([^<>]*)>)?$"_s);
    QList<Clearer> clearers;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.simplified());
        const QString name = match.captured(1).trimmed();
        const bool isKnown = std::ranges::count(clearers, name, &Clearer::name) > 0;
        if (!name.isEmpty() && !isKnown)
            clearers.append({name, match.captured(2).trimmed()});
    }
    return clearers;
}

} // namespace moothall
