#include "ui/views/minuteeditor.h"

#include "core/services/proceedings.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/richtextdocument.h"
#include "ui/theme/theme.h"
#include "ui/views/minutetext.h"
#include "ui/views/typing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spellmarks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array allFields{MinuteField::Narrative, MinuteField::Resolved, MinuteField::Reasons,
    MinuteField::Alternatives};

} // namespace

MinuteEditor::MinuteEditor(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_edits(meeting)
    , m_spelling(new Spelling(this))
    , m_number(new Chip(this))
    , m_heading(new QLineEdit(this))
    , m_leadIn(new QLineEdit(this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setAccessibleName(tr("Heading of the minute"));
    m_heading->setFont(theme().headingFont());
    m_headingTyping = new Typing(m_heading, [this] { commit(); });
    m_leadIn->setAccessibleName(tr("Words before the resolutions"));
    m_leadIn->setPlaceholderText(tr("to:"));
    m_leadInTyping = new Typing(m_leadIn, [this] { commit(); });
    for (Typing *typing : {m_headingTyping, m_leadInTyping}) {
        connect(typing, &Typing::undoWanted, &m_meeting.undoStack(), &QUndoStack::undo);
        connect(typing, &Typing::redoWanted, &m_meeting.undoStack(), &QUndoStack::redo);
    }
    m_draft.setSingleShot(true);
    m_draft.setInterval(700ms);
    connect(&m_draft, &QTimer::timeout, this, &MinuteEditor::keepDrafts);

    auto *top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addWidget(m_heading, 1);
    QTextEdit *narrative = makeField(MinuteField::Narrative, tr("Minute"), tr("What was said"));
    QTextEdit *resolved = makeField(MinuteField::Resolved, tr("Resolutions"), {});
    resolved->installEventFilter(this);
    connect(resolved, &QTextEdit::textChanged, this, &MinuteEditor::numberResolutions);
    auto *lead = new QHBoxLayout;
    auto *resolvedLabel = new HeadingLabel(tr("RESOLVED"), this);
    resolvedLabel->setBuddy(resolved);
    lead->addWidget(resolvedLabel);
    lead->addWidget(m_leadIn, 1);

    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(makeBar());
    column->addWidget(narrative, 3);
    column->addLayout(lead);
    column->addWidget(resolved, 2);
    column->addWidget(makeFoldable(MinuteField::Reasons, tr("Reasons for the decision")));
    column->addWidget(makeFoldable(MinuteField::Alternatives, tr("Alternatives considered and rejected")));
    m_last = narrative;
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &MinuteEditor::refresh);
    refresh();
}

MinuteEditor::~MinuteEditor() = default;

QWidget *MinuteEditor::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_bold = add(tr("B", "bold"), tr("Bold (Ctrl+B)"), &MinuteEditor::toggleBold);
    m_italic = add(tr("I", "italic"), tr("Italic (Ctrl+I)"), &MinuteEditor::toggleItalic);
    m_list = add(tr("1)", "numbered list"), tr("Numbered list"), &MinuteEditor::toggleList);
    QFont bold = m_bold->font();
    bold.setBold(true);
    m_bold->setFont(bold);
    QFont italic = m_italic->font();
    italic.setItalic(true);
    m_italic->setFont(italic);
    m_words = new QLabel(bar);
    setRole(m_words, u"muted"_s);
    row->addSpacing(theme().em(0.5));
    row->addWidget(m_words);
    row->addStretch();
    m_exempt = add(tr("Exempt minutes"), tr("What only the exempt minutes print"), [this] {
        commitTyping();
        refresh();
    });
    m_public = add(tr("Public minutes"), tr("What the public minutes print of this exempt item"), [this] {
        commitTyping();
        refresh();
    });
    auto *group = new QButtonGroup(this);
    group->addButton(m_exempt);
    group->addButton(m_public);
    m_exempt->setChecked(true);
    return bar;
}

QTextEdit *MinuteEditor::makeField(MinuteField which, const QString &name, const QString &placeholder)
{
    auto *edit = new MinuteTextEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setAcceptRichText(false);
    edit->document()->setIndentWidth(theme().em(1.8));
    edit->installEventFilter(this);
    auto *typing = new Typing(edit, [this] { commit(); });
    connect(typing, &Typing::undoWanted, &m_meeting.undoStack(), &QUndoStack::undo);
    connect(typing, &Typing::redoWanted, &m_meeting.undoStack(), &QUndoStack::redo);
    auto *marks = new SpellMarks(edit, *m_spelling);
    connect(marks, &SpellMarks::learnWanted, m_spelling, &Spelling::learn);
    m_fields[size_t(which)] = {edit, typing, marks};
    connect(edit, &QTextEdit::textChanged, this, [this, which] {
        m_changed[size_t(which)] = true;
        m_undrafted[size_t(which)] = true;
        if (!m_draft.isActive())
            m_draft.start();
        countWords();
    });
    connect(edit, &QTextEdit::cursorPositionChanged, this, &MinuteEditor::showFormats);
    return edit;
}

QWidget *MinuteEditor::makeFoldable(MinuteField which, const QString &name)
{
    auto *box = new QWidget(this);
    auto *fold = new QToolButton(box);
    fold->setText(name);
    fold->setCheckable(true);
    fold->setArrowType(Qt::RightArrow);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(fold, u"flat"_s);
    QTextEdit *edit = makeField(which, name, {});
    edit->setFixedHeight(theme().em(5));
    edit->hide();
    connect(fold, &QToolButton::toggled, this, [fold, edit](bool isOpen) {
        fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        edit->setVisible(isOpen);
        if (isOpen && fold->hasFocus())
            edit->setFocus();
    });
    m_folds[size_t(which)] = fold;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold);
    column->addWidget(edit);
    return box;
}

Part MinuteEditor::audience() const
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    return item && item->part == Part::Exempt && m_exempt->isChecked() ? Part::Exempt : Part::Public;
}

Minute MinuteEditor::typed() const
{
    Minute minute = m_edits.minuteOf(*m_item);
    const AgendaItem *item = m_meeting.item(*m_item);
    MinuteText &text = audience() == Part::Public ? minute.open : minute.exempt;
    for (const MinuteField field : allFields) {
        if (m_changed[size_t(field)])
            setField(text, field, richTextOf(*m_fields[size_t(field)].edit->document()));
    }
    text.leadIn = m_leadIn->text().simplified();
    const QString heading = m_heading->text().simplified();
    minute.heading = item && heading == item->title ? QString() : heading;
    return minute;
}

void MinuteEditor::commit()
{
    if (!m_item || !m_meeting.item(*m_item))
        return;
    const Minute minute = typed();
    m_draft.stop();
    m_changed.fill(false);
    m_undrafted.fill(false);
    for (const Field &field : m_fields)
        field.typing->forget();
    m_headingTyping->forget();
    m_leadInTyping->forget();
    m_edits.save(*m_item, minute);
    refresh();
}

void MinuteEditor::commitTyping()
{
    const bool isChanged = std::ranges::find(m_changed, true) != m_changed.end();
    if (isChanged || m_headingTyping->isWaiting() || m_leadInTyping->isWaiting())
        commit();
}

void MinuteEditor::keepDrafts()
{
    if (!m_item)
        return;
    for (const MinuteField field : allFields) {
        if (!m_undrafted[size_t(field)])
            continue;
        const RichText text = richTextOf(*m_fields[size_t(field)].edit->document());
        const Status kept = keepDraft(m_meeting.session(), *m_item, draftField(audience(), field), text);
        m_undrafted[size_t(field)] = !kept;
        if (!kept)
            Q_EMIT m_meeting.refused(kept.error().sentence());
    }
}

void MinuteEditor::showItem(std::optional<ItemId> item)
{
    if (item == m_item)
        return;
    commitTyping();
    m_item = item;
    m_exempt->setChecked(true);
    refresh();
}

void MinuteEditor::put(QTextEdit *edit, const RichText &text)
{
    edit->setReadOnly(!isEditable(text));
    const RichText shown = richTextOf(*edit->document());
    if (shown == normalised(text))
        return;
    // Undo puts the caret where the words changed.
    const QString was = edit->document()->toPlainText();
    const QSignalBlocker quiet(edit);
    for (const Field &each : m_fields) {
        if (each.edit == edit && each.marks)
            each.marks->wait();
    }
    showRichText(*edit->document(), text);
    const QString now = edit->document()->toPlainText();
    qsizetype from = 0;
    while (from < was.size() && from < now.size() && was.at(from) == now.at(from))
        ++from;
    QTextCursor caret(edit->document());
    caret.setPosition(int(std::min<qsizetype>(from, edit->document()->characterCount() - 1)));
    edit->setTextCursor(caret);
}

void MinuteEditor::refresh()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    const bool mayEdit = item && !m_meeting.isReadOnly();
    const Minute minute = item ? m_edits.minuteOf(item->id) : Minute();
    const bool isExempt = item && item->part == Part::Exempt;
    m_exempt->setVisible(isExempt);
    m_public->setVisible(isExempt);
    m_number->setChip(minute.number.isEmpty() ? tr("No number yet") : tr("Minute %1").arg(minute.number),
        Tone::Neutral);
    const MinuteText &text = audience() == Part::Public ? minute.open : minute.exempt;
    const auto putLine = [](QLineEdit *line, const Typing *typing, const QString &words) {
        if (typing->isWaiting() || line->text().simplified() == words)
            return;
        line->setText(words);
        line->setCursorPosition(0); // long ones show their beginning
    };
    putLine(m_heading, m_headingTyping, minute.heading.isEmpty() && item ? item->title : minute.heading);
    putLine(m_leadIn, m_leadInTyping, text.leadIn);
    m_heading->setEnabled(mayEdit);
    m_leadIn->setEnabled(mayEdit);
    for (const MinuteField field : allFields) {
        const Field &shown = m_fields[size_t(field)];
        shown.edit->setEnabled(mayEdit);
        const RichText words = fieldOf(text, field);
        if (!m_changed[size_t(field)])
            put(shown.edit, words);
        if (m_folds[size_t(field)] && !words.isEmpty())
            m_folds[size_t(field)]->setChecked(true);
    }
    m_fields[size_t(MinuteField::Narrative)].edit->setPlaceholderText(
        isExempt && audience() == Part::Public ? tr("Empty: the house style's own sentence") : tr("What was said"));
    numberResolutions();
    showFormats();
    showSpelling();
    countWords();
}

} // namespace moothall
