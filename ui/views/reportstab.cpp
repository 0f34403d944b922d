#include "ui/views/reportstab.h"

#include "ui/theme/theme.h"
#include "ui/views/findingspanel.h"
#include "ui/views/progresspanel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

ReportsTab::ReportsTab(OpenMeeting &meeting, PaperLint &lint, QWidget *parent)
    : QWidget(parent)
    , m_progress(new ProgressPanel(meeting, this))
    , m_findings(new FindingsPanel(meeting, lint, this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.6), theme().em(0.4), theme().em(0.6), theme().em(0.4));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_progress);
    split->addWidget(m_findings);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({theme().em(22), theme().em(22)});
    column->addWidget(split, 1);
    setFocusProxy(m_progress);
}

} // namespace moothall
