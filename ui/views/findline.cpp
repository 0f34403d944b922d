#include "ui/views/findline.h"

#include "ui/actions/actionkeys.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

FindLine::FindLine(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_words(new QLineEdit(this))
    , m_others(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_whole(new QCheckBox(tr("&Whole words"), this))
    , m_count(new QLabel(this))
    , m_before(new QPushButton(tr("Previo&us"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_replace(new QPushButton(tr("&Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace a&ll"), this))
{
    setObjectName(u"findLine"_s);
    setRole(this, u"card"_s);
    setRole(m_count, u"muted"_s);
    m_words->setPlaceholderText(tr("Find in all minutes of this meeting"));
    m_words->setAccessibleName(tr("Find in the minutes"));
    m_others->setPlaceholderText(tr("Put in its place"));
    m_others->setAccessibleName(tr("Replace with"));
    m_count->setMinimumWidth(theme().chars(14));
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(theme().em(0.3));
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_case, 0, 1);
    grid->addWidget(m_whole, 0, 2);
    grid->addWidget(m_count, 0, 3);
    grid->addWidget(m_before, 0, 4);
    grid->addWidget(m_next, 0, 5);
    grid->addWidget(m_others, 1, 0);
    grid->addWidget(m_replace, 1, 4);
    grid->addWidget(m_replaceAll, 1, 5);
    grid->setColumnStretch(0, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this] { look(true); });
    for (QCheckBox *box : {m_case, m_whole})
        connect(box, &QCheckBox::toggled, this, [this] { look(true); });
    connect(m_before, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goBy(1); });
    connect(m_replace, &QPushButton::clicked, this, &FindLine::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindLine::replaceAll);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, [this] {
        if (isVisible()) {
            m_matches = matchesIn(m_meeting.record(), search());
            showCount();
        }
    });
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_words, m_others, m_case, m_whole, m_before, m_next, m_replace, m_replaceAll})
        field->installEventFilter(this);
    hide();
}

void FindLine::begin(bool replaces, const QString &words, std::optional<ItemId> here)
{
    m_here = here;
    const bool mayReplace = replaces && !m_meeting.isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_others, m_replace, m_replaceAll})
        widget->setVisible(mayReplace);
    show();
    if (!words.isEmpty() && words != m_words->text())
        m_words->setText(words); // looks
    else
        look(true);
    QLineEdit *first = mayReplace && !words.isEmpty() ? m_others : m_words;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

WordSearch FindLine::search() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked()};
}

void FindLine::look(bool fromHere)
{
    Q_EMIT aboutToLook();
    m_matches = matchesIn(m_meeting.record(), search());
    if (fromHere) {
        // The item that is open, or the next behind it.
        const auto &items = m_meeting.record().items;
        const auto placeOf = [&](ItemId id) {
            return std::ranges::find(items, id, &AgendaItem::id) - items.begin();
        };
        const auto found = std::ranges::find_if(m_matches, [&](const MinuteMatch &match) {
            return !m_here || placeOf(match.item) >= placeOf(*m_here);
        });
        m_at = found == m_matches.end() ? 0 : found - m_matches.begin();
    }
    showCount();
    if (m_at < m_matches.size())
        Q_EMIT matchShown(m_matches[m_at], search());
}

void FindLine::showCount()
{
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(m_matches.size() - 1, 0));
    const bool found = !m_matches.isEmpty();
    m_count->setText(m_words->text().isEmpty() ? QString()
                     : found                   ? tr("%1 of %2").arg(m_at + 1).arg(m_matches.size())
                                               : tr("not found"));
    for (QPushButton *button : {m_before, m_next, m_replace, m_replaceAll})
        button->setEnabled(found);
}

void FindLine::goBy(int step)
{
    look(false);
    const qsizetype count = m_matches.size();
    if (count == 0)
        return;
    if (m_at + step < 0 || m_at + step >= count)
        Q_EMIT said(step > 0
                        ? tr("The end was reached; from here on it goes on at the beginning.")
                        : tr("The beginning was reached; from here on it goes on at the end."));
    m_at = (m_at + step + count) % count;
    m_here = m_matches[m_at].item;
    showCount();
    Q_EMIT matchShown(m_matches[m_at], search());
}

void FindLine::replace()
{
    look(false);
    if (m_at >= m_matches.size())
        return;
    const MinuteMatch match = m_matches[m_at];
    if (MinuteEdits(m_meeting).replace(match, search(), m_others->text()) == 0)
        return;
    // What stands there now isn't looked at again, even where it holds the words.
    const qsizetype inside = placesIn(m_others->text(), search()).size();
    m_matches = matchesIn(m_meeting.record(), search());
    m_at = m_matches.isEmpty() ? 0 : (m_at + inside) % m_matches.size();
    showCount();
    if (!m_matches.isEmpty())
        Q_EMIT matchShown(m_matches[m_at], search());
    else
        Q_EMIT said(tr("That was the last one."));
}

void FindLine::replaceAll()
{
    Q_EMIT aboutToLook();
    const QString words = m_words->text();
    const int count = MinuteEdits(m_meeting).replaceAll(search(), m_others->text());
    if (count > 0)
        Q_EMIT said(
            tr("“%1” was replaced %n time(s). %2 takes all of them back.", nullptr, count)
                .arg(words, keysOrName(UiAction::Undo)));
    look(true);
}

bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && watched == m_words) {
        goBy(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (isEnter && watched == m_others && m_replace->isEnabled()) {
        replace();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moothall
