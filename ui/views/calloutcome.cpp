#include "ui/views/calloutcome.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace moothall {

using namespace Qt::StringLiterals;

QString outcomeName(CallInOutcome outcome)
{
    switch (outcome) {
    case CallInOutcome::NoBreach:
        return CallOutcome::tr("No breach was found: it may be acted on");
    case CallInOutcome::BackToExecutive:
        return CallOutcome::tr("A breach: back to who decided");
    case CallInOutcome::ToCouncil:
        return CallOutcome::tr("A breach: to full council");
    case CallInOutcome::Declined:
        return CallOutcome::tr("The committee declined to proceed: no concerns");
    case CallInOutcome::Withdrawn:
        break;
    }
    return CallOutcome::tr("The call-in was withdrawn");
}

CallOutcome::CallOutcome(const DecisionStand &stand, const CallIn &callIn, QDate today,
                         QWidget *parent)
    : QDialog(parent)
    , m_callIn(callIn)
    , m_outcome(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_concerns(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What became of the call-in"));
    auto *what = new HeadingLabel(stand.title, this);
    what->setWordWrap(true);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("Still waits for scrutiny"), QString());
    const QStringList words = tokens<CallInOutcome>();
    for (const QString &word : words)
        m_outcome->addItem(outcomeName(*fromToken<CallInOutcome>(word)), word);
    m_outcome->setCurrentIndex(callIn.outcome ? int(*callIn.outcome) + 1 : 1);
    m_day->setAccessibleName(tr("The day of the outcome"));
    m_day->setDisplayFormat(u"d MMMM yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setDateRange(callIn.received.date(), std::max(today, callIn.received.date()));
    m_day->setDate(callIn.concluded.isValid() ? callIn.concluded : today);
    m_concerns->setAccessibleName(tr("Concerns of the committee"));
    m_concerns->setPlaceholderText(tr("What the committee wrote to who decides again"));
    m_concerns->setPlainText(callIn.concerns);
    m_concerns->setTabChangesFocus(true);
    m_concerns->setFixedHeight(theme().em(6));
    auto *form = new QFormLayout;
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Concerns"), m_concerns);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this] { m_day->setEnabled(m_outcome->currentIndex() > 0); };
    connect(m_outcome, &QComboBox::currentIndexChanged, this, follow);
    follow();
    resize(theme().em(40), theme().em(20));
}

CallIn CallOutcome::answer() const
{
    CallIn callIn = m_callIn;
    callIn.outcome = fromToken<CallInOutcome>(m_outcome->currentData().toString());
    callIn.concluded = callIn.outcome ? m_day->date() : QDate();
    callIn.concerns = m_concerns->toPlainText();
    return callIn;
}

} // namespace moothall
