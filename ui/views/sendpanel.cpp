#include "ui/views/sendpanel.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

SendPanel::SendPanel(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_kind(new QComboBox(this))
    , m_edition(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_warning(new NoteLabel({}, Tone::Neutral, this))
{
    setRole(this, u"card"_s);
    m_kind->addItem(tr("Draft agenda"), int(ReviewKind::Agenda));
    m_kind->addItem(tr("Draft minutes"), int(ReviewKind::Minutes));
    m_edition->addItem(tr("Public: nothing exempt"), int(Edition::Public));
    m_edition->addItem(tr("Exempt"), int(Edition::Restricted));
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_note->setPlaceholderText(tr("What you ask, and by when"));
    auto *form = new QFormLayout;
    const auto field = [&](const QString &label, QWidget *widget) {
        form->addRow(label, widget);
        widget->setAccessibleName(QString(label).remove(u'&'));
    };
    field(tr("&What"), m_kind);
    field(tr("E&dition"), m_edition);
    field(tr("T&o"), m_to);
    field(tr("&Note"), m_note);
    auto *make = new QPushButton(tr("Ma&ke the file…"), this);
    setRole(make, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_warning, 1);
    row->addWidget(cancel);
    row->addWidget(make);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Send to the chair"), this));
    column->addWidget(new NoteLabel(
        tr("One file with the draft, its pages and nothing else of the register. Moothall opens it "
           "without a register; what is said in it comes back in the same file."),
        Tone::Neutral, this));
    column->addLayout(form);
    column->addLayout(row);

    connect(m_edition, &QComboBox::currentIndexChanged, this, &SendPanel::showWarning);
    connect(make, &QPushButton::clicked, this, [this] {
        Q_EMIT sendWanted({m_meeting.id(), ReviewKind(m_kind->currentData().toInt()),
                           Edition(m_edition->currentData().toInt()),
                           m_to->currentText().simplified(), m_note->text().trimmed()});
    });
    connect(cancel, &QPushButton::clicked, this, &SendPanel::closed);
}

void SendPanel::begin()
{
    const MeetingRecord &record = m_meeting.record();
    const bool isMinuted = std::ranges::any_of(
        record.items, [](const AgendaItem &item) { return item.minute.has_value(); });
    m_kind->setCurrentIndex(isMinuted ? 1 : 0);
    m_edition->setCurrentIndex(0);
    m_to->clear();
    for (const Membership &member : record.members)
        m_to->addItem(member.person.name);
    for (const AgendaItem &item : record.items) {
        if (!item.author.name.isEmpty() && m_to->findText(item.author.name) < 0)
            m_to->addItem(item.author.name);
    }
    m_to->setCurrentIndex(m_to->count() > 0 ? 0 : -1);
    showWarning();
    show();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void SendPanel::showWarning()
{
    const bool isExempt = Edition(m_edition->currentData().toInt()) == Edition::Restricted;
    m_warning->setNote(isExempt ? tr("The file contains exempt information. Send it only to those "
                                     "who may read it, by a way "
                                     "that is safe.")
                                : tr("The file holds only what the public may read."),
                       isExempt ? Tone::Bad : Tone::Good);
}

void SendPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
