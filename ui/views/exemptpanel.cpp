#include "ui/views/exemptpanel.h"

#include "core/domain/exemption.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// What a paragraph is about, in few words: LGA 1972 Sch. 12A Part 1 (England), Part 4 (Wales). Elsewhere the Acts
/// list other things, and the number has to do.
QString aboutParagraph(Nation nation, int number)
{
    const int first = nation == Nation::England ? 1 : nation == Nation::Wales ? 12 : 0;
    if (first == 0)
        return ExemptPanel::tr("Paragraph %1").arg(number);
    switch (number - first) {
    case 0:
        return ExemptPanel::tr("%1 – an individual").arg(number);
    case 1:
        return ExemptPanel::tr("%1 – likely to reveal who somebody is").arg(number);
    case 2:
        return ExemptPanel::tr("%1 – financial or business affairs").arg(number);
    case 3:
        return ExemptPanel::tr("%1 – labour relations").arg(number);
    case 4:
        return ExemptPanel::tr("%1 – legal professional privilege").arg(number);
    case 5:
        return ExemptPanel::tr("%1 – a proposed notice or order").arg(number);
    case 6:
        return ExemptPanel::tr("%1 – crime").arg(number);
    default:
        return ExemptPanel::tr("Paragraph %1").arg(number);
    }
}

} // namespace

ExemptPanel::ExemptPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new HeadingLabel({}, this))
    , m_boxes(new QWidget(this))
    , m_confidential(new QCheckBox(tr("Confidential information (no resolution is needed)"), this))
    , m_reason(new QLineEdit(this))
    , m_interest(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_problems(new NoteLabel({}, Tone::Warn, this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setRole(this, u"card"_s);
    m_reason->setPlaceholderText(tr("Why these paragraphs apply"));
    m_interest->setPlaceholderText(tr("Why keeping it back outweighs the public interest in disclosure"));
    m_title->setPlaceholderText(tr("Printed on the public agenda: must be safe to read"));
    for (QLineEdit *field : {m_reason, m_interest, m_title}) {
        connect(field, &QLineEdit::textChanged, this, &ExemptPanel::check);
        connect(field, &QLineEdit::returnPressed, this, &ExemptPanel::accept);
    }
    connect(m_confidential, &QCheckBox::toggled, this, &ExemptPanel::check);
    setRole(m_accept, u"primary"_s);
    connect(m_accept, &QPushButton::clicked, this, &ExemptPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ExemptPanel::closed);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_heading);
    form->addRow(m_boxes);
    form->addRow(m_confidential);
    form->addRow(tr("Rea&son"), m_reason);
    form->addRow(tr("Pu&blic interest"), m_interest);
    form->addRow(tr("Title in publi&c"), m_title);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problems, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    form->addRow(buttons);
    hide();
}

void ExemptPanel::ask(const QString &what, Nation nation, const Grounds &grounds, const QString &publicTitle)
{
    m_nation = nation;
    m_heading->setText(tr("Keep %1 from the public").arg(what));
    m_accept->setText(tr("Make exempt"));
    qDeleteAll(m_paragraphs);
    m_paragraphs.clear();
    delete m_boxes->layout();
    auto *grid = new QGridLayout(m_boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    const QList<int> numbers = exemptParagraphs(nation);
    const int columns = numbers.size() > 8 ? 5 : 2;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        auto *box = new QCheckBox(aboutParagraph(nation, numbers.at(i)), m_boxes);
        box->setProperty("paragraph", numbers.at(i));
        box->setChecked(grounds.paragraphs.contains(numbers.at(i)));
        connect(box, &QCheckBox::toggled, this, &ExemptPanel::check);
        grid->addWidget(box, int(i) / columns, int(i) % columns);
        m_paragraphs.append(box);
    }
    // The boxes are made anew each time: the whole chain has to follow them.
    QList<QWidget *> chain(m_paragraphs.begin(), m_paragraphs.end());
    chain << m_confidential << m_reason << m_interest << m_title << m_accept << m_cancel;
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
    m_confidential->setChecked(grounds.confidential);
    m_reason->setText(grounds.reason);
    m_interest->setText(grounds.publicInterest);
    m_title->setText(publicTitle);
    check();
    show();
    m_paragraphs.first()->setFocus(Qt::OtherFocusReason);
}

Grounds ExemptPanel::grounds() const
{
    Grounds grounds;
    grounds.confidential = m_confidential->isChecked();
    for (const QCheckBox *box : m_paragraphs) {
        if (box->isChecked())
            grounds.paragraphs.append(box->property("paragraph").toInt());
    }
    grounds.reason = m_reason->text().simplified();
    grounds.publicInterest = m_interest->text().simplified();
    return grounds;
}

QString ExemptPanel::publicTitle() const
{
    return m_title->text().simplified();
}

void ExemptPanel::check()
{
    const QStringList problems = groundsProblems(grounds(), m_nation);
    m_problems->setText(problems.join(u' '));
    m_accept->setEnabled(problems.isEmpty() && !publicTitle().isEmpty());
}

void ExemptPanel::accept()
{
    check();
    if (m_accept->isEnabled())
        Q_EMIT accepted();
}

void ExemptPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    const int digit = event->key() - Qt::Key_0;
    const int first = m_paragraphs.isEmpty() ? 0 : m_paragraphs.first()->property("paragraph").toInt();
    const qsizetype at = first > 9 ? digit - 1 : digit - first; // Wales: 1 is the first, paragraph 12
    if (event->modifiers() == Qt::NoModifier && digit >= 1 && digit <= 9 && at >= 0 && at < m_paragraphs.size()) {
        m_paragraphs.at(at)->toggle();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace moothall
