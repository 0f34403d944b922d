#include "ui/views/agendadetails.h"

#include "ui/commands/agendaedits.h"
#include "ui/commands/languagesteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/richtextdocument.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/languagespanel.h"
#include "ui/views/typing.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextEdit>

namespace moothall {

using namespace Qt::StringLiterals;

AgendaDetails::AgendaDetails(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_kind(new QComboBox(this))
    , m_text(new QTextEdit(this))
    , m_exemptText(new QTextEdit(this))
{
    setRole(this, u"panel"_s);
    auto *grid = new QGridLayout(this);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setRole(made, u"muted"_s);
        return made;
    };

    QLineEdit *title = addLine(tr("Title"), [](AgendaItem &item, const QString &text) {
            if (!text.isEmpty())
                item.title = text; }, [](const AgendaItem &item) { return item.title; });
    QLineEdit *author = addLine(tr("Report author"),
        [](AgendaItem &item, const QString &text) { item.author.name = text; },
        [](const AgendaItem &item) { return item.author.name; });
    QLineEdit *post = addLine(tr("Author's post"),
        [](AgendaItem &item, const QString &text) { item.author.title = text; },
        [](const AgendaItem &item) { return item.author.title; });
    QLineEdit *portfolio = addLine(tr("Portfolio"),
        [](AgendaItem &item, const QString &text) { item.portfolio = text; },
        [](const AgendaItem &item) { return item.portfolio; });
    m_otherTitle = new QLineEdit(this);
    m_otherTyping = new Typing(m_otherTitle, [this] {
        const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
        const QString before = item ? m_meeting.otherTexts().titles.value(item->id) : QString();
        const QString after = m_otherTitle->text().simplified();
        if (item && before != after) {
            m_meeting.make(tr("Change %1").arg(AgendaEdits(m_meeting).nameOf(*item)),
                steps(std::make_unique<OtherTitleStep>(item->id, before, after)));
        }
    });
    m_exemptTitle = addLine(tr("Title in the exempt pack"),
        [](AgendaItem &item, const QString &text) { item.exemptTitle = text; },
        [](const AgendaItem &item) { return item.exemptTitle; });

    for (int kind = 0; kind <= int(ItemKind::Other); ++kind)
        m_kind->addItem(wordsOf(ItemKind(kind)));
    m_kind->setAccessibleName(tr("Kind of item"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        save([kind](AgendaItem &item) { item.kind = ItemKind(kind); });
    });

    m_text->setAccessibleName(tr("Explanatory text"));
    m_textTyping = new Typing(m_text, [this] {
        save([this](AgendaItem &item) { item.text = richTextOf(*m_text->document()); });
    });
    m_exemptText->setAccessibleName(tr("Explanatory text in the exempt pack"));
    m_exemptTyping = new Typing(m_exemptText, [this] {
        save([this](AgendaItem &item) { item.exemptText = richTextOf(*m_exemptText->document()); });
    });
    for (Typing *typing : {m_textTyping, m_exemptTyping, m_otherTyping}) {
        connect(typing, &Typing::undoWanted, &m_meeting.undoStack(), &QUndoStack::undo);
        connect(typing, &Typing::redoWanted, &m_meeting.undoStack(), &QUndoStack::redo);
    }
    const int lines = theme().em(3.4);
    m_text->setFixedHeight(lines);
    m_exemptText->setFixedHeight(lines);

    grid->addWidget(label(tr("&Title"), title), 0, 0);
    grid->addWidget(title, 0, 1, 1, 3);
    grid->addWidget(label(tr("&Kind"), m_kind), 0, 4);
    grid->addWidget(m_kind, 0, 5);
    grid->addWidget(label(tr("A&uthor"), author), 1, 0);
    grid->addWidget(author, 1, 1);
    grid->addWidget(label(tr("P&ost"), post), 1, 2);
    grid->addWidget(post, 1, 3);
    grid->addWidget(label(tr("Po&rtfolio"), portfolio), 1, 4);
    grid->addWidget(portfolio, 1, 5);
    grid->addWidget(label(tr("Te&xt"), m_text), 2, 0, Qt::AlignTop);
    grid->addWidget(m_text, 2, 1, 1, 5);
    const QString language = languageName(otherLanguageOf(m_meeting.record().authority.language));
    m_otherTitle->setAccessibleName(tr("Title in %1", "a language").arg(language));
    m_otherTitleLabel = label(tr("Title i&n %1", "a language").arg(language), m_otherTitle);
    m_exemptTitleLabel = label(tr("Exempt tit&le"), m_exemptTitle);
    m_exemptTextLabel = label(tr("Exempt &wording"), m_exemptText);
    grid->addWidget(m_otherTitleLabel, 3, 0);
    grid->addWidget(m_otherTitle, 3, 1, 1, 5);
    grid->addWidget(m_exemptTitleLabel, 4, 0);
    grid->addWidget(m_exemptTitle, 4, 1, 1, 5);
    grid->addWidget(m_exemptTextLabel, 5, 0, Qt::AlignTop);
    grid->addWidget(m_exemptText, 5, 1, 1, 5);
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);
    QWidget *before = title;
    for (QWidget *next : std::initializer_list<QWidget *>{m_kind, author, post, portfolio, m_text, m_otherTitle, m_exemptTitle,
             m_exemptText}) {
        setTabOrder(before, next);
        before = next;
    }
    refresh();
}

QLineEdit *AgendaDetails::addLine(const QString &name, void (*set)(AgendaItem &, const QString &),
    QString (*read)(const AgendaItem &))
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    auto *typing = new Typing(field, [this, field, set] {
        save([field, set](AgendaItem &item) { set(item, field->text().simplified()); });
    });
    connect(typing, &Typing::undoWanted, &m_meeting.undoStack(), &QUndoStack::undo);
    connect(typing, &Typing::redoWanted, &m_meeting.undoStack(), &QUndoStack::redo);
    m_lines.append({field, typing, read});
    return field;
}

void AgendaDetails::save(const std::function<void(AgendaItem &)> &change)
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    if (!item)
        return;
    AgendaItem after = *item;
    change(after);
    AgendaEdits edits(m_meeting);
    edits.change(after, tr("Change %1").arg(edits.nameOf(*item)));
}

void AgendaDetails::showItem(std::optional<ItemId> item)
{
    if (item == m_item)
        return;
    commitTyping();
    m_item = item;
    refresh();
}

void AgendaDetails::refresh()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    const bool mayEdit = item && !m_meeting.isReadOnly();
    const AgendaItem empty;
    const AgendaItem &shown = item ? *item : empty;
    for (const Line &line : m_lines) {
        line.field->setEnabled(mayEdit);
        if (line.typing->isWaiting() || line.field->text().simplified() == line.read(shown))
            continue;
        line.field->setText(line.read(shown));
        line.field->setCursorPosition(0); // long ones show their beginning
    }
    m_kind->setEnabled(mayEdit);
    m_kind->setCurrentIndex(int(shown.kind));
    const auto put = [&](QTextEdit *field, Typing *typing, const RichText &text) {
        field->setEnabled(mayEdit);
        field->setReadOnly(!isEditable(text));
        if (typing->isWaiting() || richTextOf(*field->document()) == normalised(text))
            return;
        const QSignalBlocker quiet(field);
        showRichText(*field->document(), text);
    };
    put(m_text, m_textTyping, shown.text);
    put(m_exemptText, m_exemptTyping, shown.exemptText);
    const QString other = item ? m_meeting.otherTexts().titles.value(item->id) : QString();
    m_otherTitle->setEnabled(mayEdit);
    if (!m_otherTyping->isWaiting() && m_otherTitle->text().simplified() != other)
        m_otherTitle->setText(other);
    const bool inBoth = m_meeting.languages().manner != LanguageManner::One;
    m_otherTitle->setVisible(inBoth);
    m_otherTitleLabel->setVisible(inBoth);
    const bool isExempt = item && item->part == Part::Exempt;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_exemptTitle, m_exemptTitleLabel, m_exemptText,
             m_exemptTextLabel})
        widget->setVisible(isExempt);
    m_text->setPlaceholderText(isExempt ? tr("Printed in public below the title") : tr("Printed below the title"));
}

void AgendaDetails::commitTyping()
{
    for (const Line &line : std::as_const(m_lines))
        line.typing->end();
    m_textTyping->end();
    m_otherTyping->end();
    m_exemptTyping->end();
}

} // namespace moothall
