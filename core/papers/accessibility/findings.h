#pragma once

#include "core/papers/accessibility/accessreport.h"

#include <map>

namespace moothall::accessibility {

/// What is being found, a rule at a time.
class Findings
{
public:
    /// `page` from 1; 0 for what concerns the whole file or lies on no page.
    void add(const char *rule, int page = 0);
    QList<AccessFinding> list() const;

private:
    static constexpr qsizetype mostPages = 12;
    std::map<QString, AccessFinding> m_findings;
};

} // namespace moothall::accessibility
