#include "core/pack/destinations.h"

#include "core/pack/pdftext.h"
#include "core/pack/sentences.h"

#include <QCoreApplication>

namespace moothall {

void PackDestinations::add(const QString &name, std::string destination)
{
    m_places.try_emplace(name.toStdString(), std::move(destination));
}

void PackDestinations::noteLinks(const CanonicalSource &source, const DictView &page)
{
    const auto annotations = valuesIn(source.resolve(page.value("/Annots")));
    if (!annotations)
        return;
    for (Bytes each : *annotations) {
        const auto link = DictView::parse(source.resolve(each));
        const Bytes destination = link ? link->value("/Dest") : Bytes();
        if (destination.starts_with('('))
            m_links.emplace(destination);
    }
}

Status PackDestinations::checkLinks() const
{
    std::set<std::string> written;
    for (const auto &[name, destination] : m_places)
        written.insert(pdfName(QString::fromStdString(name)));
    for (const std::string &link : m_links) {
        if (!written.contains(link)) {
            return fail(ErrorCode::Internal,
                Words::tr("The agenda links to %1, which isn't in the pack.").arg(QString::fromStdString(link)));
        }
    }
    return {};
}

std::string PackDestinations::names() const
{
    std::string names;
    for (const auto &[name, destination] : m_places)
        names += pdfName(QString::fromStdString(name)) + destination;
    return names;
}

} // namespace moothall
