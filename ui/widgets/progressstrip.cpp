#include "ui/widgets/progressstrip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace moothall {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    setRole(this, u"card"_s);
    m_bar->setAccessibleName(tr("How far it has come"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(theme().em(0.6));
    m_cancel->setAccessibleName(tr("Stop this work"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::begin(const QString &what)
{
    m_cancel->setEnabled(true);
    report(what, 0, 0);
    show();
}

void ProgressStrip::report(const QString &step, int done, int total)
{
    m_text->setText(step);
    setAccessibleName(step);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::end()
{
    hide();
}

} // namespace moothall
