#include "core/services/website.h"

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/services/bodies.h"
#include "core/services/registers.h"
#include "core/services/websitefacts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString manifestName = u"moothall-website.json"_s;
constexpr qint64 manifestLimit = 64LL << 20;

/// A name that no other has yet.
QString unused(QSet<QString> &taken, const QString &wanted)
{
    QString name = wanted;
    for (int more = 2; taken.contains(name); ++more)
        name = u"%1-%2"_s.arg(wanted).arg(more);
    taken.insert(name);
    return name;
}

/// The website's own files in a folder, each with its SHA-256, so that it can be written again without touching
/// anything else that lies there.
class SiteFolder
{
public:
    static Result<SiteFolder> open(const WebsiteRequest &wanted)
    {
        SiteFolder site(wanted);
        const QDir dir(wanted.folder);
        const QString manifest = dir.filePath(manifestName);
        if (!QFileInfo::exists(manifest)) {
            if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
                return fail(ErrorCode::Exists, Websites::tr("“%1” holds other things. Choose an empty folder, or one that a website was written to before.").arg(QDir::toNativeSeparators(wanted.folder)));
            return site;
        }
        const auto bytes = readFile(manifest, manifestLimit);
        MOOTHALL_TRY(bytes);
        const QJsonObject files = QJsonDocument::fromJson(*bytes).object().value("files"_L1).toObject();
        for (auto each = files.begin(); each != files.end(); ++each)
            site.m_before.insert(each.key(), each.value().toString());
        return site;
    }

    Status write(const QString &path, const QByteArray &bytes)
    {
        const QString sum = sha256Of(bytes);
        m_now.insert(path, sum);
        const QString target = QDir(m_wanted.folder).filePath(path);
        if (m_before.value(path) == sum && QFileInfo(target).size() == bytes.size() && QFileInfo::exists(target))
            return {};
        if (!QDir().mkpath(QFileInfo(target).path()))
            return fail(ErrorCode::NoSpace, Websites::tr("Nothing can be written to “%1”.").arg(QDir::toNativeSeparators(m_wanted.folder)));
        ++m_changed;
        return writeFile(target, bytes);
    }

    /// Says what will be there, so that an interrupted run leaves nothing that the next one doesn't know.
    Status announce(const QStringList &paths)
    {
        if (!QDir().mkpath(m_wanted.folder))
            return fail(ErrorCode::NoSpace, Websites::tr("Nothing can be written to “%1”.").arg(QDir::toNativeSeparators(m_wanted.folder)));
        QMap<QString, QString> both = m_before;
        for (const QString &path : paths) {
            if (!both.contains(path))
                both.insert(path, {});
        }
        return writeManifest(both);
    }

    Status finish()
    {
        for (auto each = m_before.cbegin(); each != m_before.cend(); ++each) {
            if (!m_now.contains(each.key()) && isInside(each.key()) && QFile::remove(QDir(m_wanted.folder).filePath(each.key()))) {
                ++m_removed;
                QDir(m_wanted.folder).rmdir(QFileInfo(each.key()).path());
            }
        }
        return writeManifest(m_now);
    }

    int files() const { return int(m_now.size()); }
    int changed() const { return m_changed; }
    int removed() const { return m_removed; }

private:
    explicit SiteFolder(const WebsiteRequest &wanted) : m_wanted(wanted) {}

    /// The list lies where others may write: it must not lead out of the folder.
    static bool isInside(const QString &path)
    {
        return QDir::isRelativePath(path) && QDir::cleanPath(path) == path && !path.startsWith("../"_L1) && path != ".."_L1;
    }

    Status writeManifest(const QMap<QString, QString> &files) const
    {
        QJsonObject list;
        for (auto each = files.cbegin(); each != files.cend(); ++each)
            list.insert(each.key(), each.value());
        return writeFile(QDir(m_wanted.folder).filePath(manifestName),
            QJsonDocument(QJsonObject{{u"format"_s, u"moothall-website-files"_s}, {u"version"_s, 1}, {u"address"_s, m_wanted.address},
                {u"draft_minutes"_s, m_wanted.draftMinutes}, {u"files"_s, list}}).toJson());
    }

    WebsiteRequest m_wanted;
    QMap<QString, QString> m_before;
    QMap<QString, QString> m_now;
    int m_changed = 0;
    int m_removed = 0;
};

QString roleWords(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair:
        return Websites::tr("Chair");
    case MemberRole::ViceChair:
        return Websites::tr("Vice-chair");
    case MemberRole::Substitute:
        return Websites::tr("Substitute");
    case MemberRole::CoOpted:
        return Websites::tr("Co-opted");
    case MemberRole::Member:
        break;
    }
    return {};
}

Status addBodies(const Session &session, Website &site, QHash<BodyId, QString> &folders)
{
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    QSet<QString> taken;
    for (const Body &body : *all) {
        WebBody made{.folder = unused(taken, webFolder(body.name)), .name = body.name, .kind = token(body.kind), .members = {}};
        const auto seats = members(session, body.id, site.today);
        MOOTHALL_TRY(seats);
        for (const Membership &seat : *seats)
            made.members.append({seat.person.name, seat.person.sortName, roleWords(seat.role), seat.party, seat.division});
        folders.insert(body.id, made.folder);
        site.bodies.append(made);
    }
    return {};
}

} // namespace

WebsiteRequest lastWebsite(const QString &folder)
{
    WebsiteRequest last{.folder = folder};
    if (const auto bytes = readFile(QDir(folder).filePath(manifestName), manifestLimit)) {
        const QJsonObject said = QJsonDocument::fromJson(*bytes).object();
        last.address = said.value("address"_L1).toString();
        last.draftMinutes = said.value("draft_minutes"_L1).toBool();
    }
    return last;
}

Result<WebsiteReport> writeWebsite(const Session &session, const WebsiteRequest &wanted, const TaskControl &control)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const Speaking speaking(owner->language);
    if (owner->training)
        return fail(ErrorCode::Conflict, Websites::tr("This register is for practice, so nothing can be published from it. Open the authority's own register."));
    auto folder = SiteFolder::open(wanted);
    MOOTHALL_TRY(folder);

    Website site{.authority = owner->name, .language = owner->language, .timePattern = owner->timePattern, .address = wanted.address,
        .contact = QStringList{owner->contact.name, owner->contact.email, owner->contact.telephone}.filter(QRegularExpression(u"."_s)).join(u", "_s),
        .made = session.clock.nowUtc(), .today = session.clock.today(), .meetings = {}, .bodies = {}};
    while (site.address.endsWith(u'/'))
        site.address.chop(1);
    QHash<BodyId, QString> bodyFolders;
    MOOTHALL_TRY(addBodies(session, site, bodyFolders));
    const auto rows = CalendarStore(session.reg->database()).meetings({}, {});
    MOOTHALL_TRY(rows);

    WebsiteReport report{.folder = wanted.folder, .meetings = int(rows->size()), .documents = 0, .files = 0, .changed = 0, .removed = 0, .warnings = {}};
    QList<WebPage> files;
    QList<std::pair<QString, QString>> kept;
    QSet<QString> taken;
    QDateTime newest;
    for (qsizetype at = 0; at < rows->size(); ++at) {
        if (control.isCancelled())
            return fail(cancelledError());
        const CalendarRow &row = rows->at(at);
        control.report(Websites::tr("Checking %1").arg(row.bodyName), int(at), int(rows->size()));
        const QString place = unused(taken, row.starts.date().toString(Qt::ISODate) + u'-' + bodyFolders.value(row.body));
        auto meeting = websiteMeeting(session, row, place, bodyFolders.value(row.body), wanted.draftMinutes, control.token());
        MOOTHALL_TRY(meeting);
        for (const WebPage &file : meeting->files)
            files.append({u"meetings/%1/%2"_s.arg(place, file.path), file.bytes});
        for (const auto &[name, file] : meeting->kept)
            kept.append({u"meetings/%1/%2"_s.arg(place, name), file});
        report.documents += int(meeting->page.files.size());
        if (meeting->page.agendaOut && meeting->kept.isEmpty())
            report.warnings.append(Websites::tr("The agenda of %1 on %2 was published elsewhere: its page has no pack.").arg(row.bodyName, row.starts.date().toString(Qt::ISODate)));
        for (const WebFile &file : meeting->page.files)
            newest = std::max(newest, file.published);
        site.meetings.append(meeting->page);
    }
    // So that nothing is written again that hasn't changed.
    if (newest.isValid())
        site.made = newest;

    files += websitePages(site);
    QStringList paths;
    for (const WebPage &file : files)
        paths.append(file.path);
    for (const auto &[path, file] : kept)
        paths.append(path);
    MOOTHALL_TRY(folder->announce(paths));
    int done = 0;
    // Documents before the pages that lead to them.
    for (const auto &[path, file] : kept) {
        control.report(Websites::tr("Writing the website"), done++, int(paths.size()));
        if (control.isCancelled())
            return fail(cancelledError());
        const auto bytes = readFile(file);
        MOOTHALL_TRY(bytes);
        MOOTHALL_TRY(folder->write(path, *bytes));
    }
    for (const WebPage &file : std::as_const(files)) {
        control.report(Websites::tr("Writing the website"), done++, int(paths.size()));
        MOOTHALL_TRY(folder->write(file.path, file.bytes));
    }
    MOOTHALL_TRY(folder->finish());
    report.files = folder->files();
    report.changed = folder->changed();
    report.removed = folder->removed();
    return report;
}

} // namespace moothall
