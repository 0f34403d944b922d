#include "core/papers/accessibility/findings.h"

#include <algorithm>

namespace moothall::accessibility {

void Findings::add(const char *rule, int page)
{
    const QString name = QString::fromLatin1(rule);
    AccessFinding &finding = m_findings[name];
    finding.rule = name;
    ++finding.count;
    if (page > 0 && finding.pages.size() < mostPages && !finding.pages.contains(page))
        finding.pages.append(page);
}

QList<AccessFinding> Findings::list() const
{
    QList<AccessFinding> list;
    for (const auto &[rule, finding] : m_findings) {
        list.append(finding);
        std::sort(list.back().pages.begin(), list.back().pages.end());
    }
    return list;
}

} // namespace moothall::accessibility
