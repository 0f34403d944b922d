#include "ui/views/languagespanel.h"

#include "core/base/language.h"
#include "ui/commands/languagesteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/views/typing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace moothall {

namespace {

/// In the order of the list.
constexpr DocumentLanguages manners[] = {{LanguageManner::One, false},
                                         {LanguageManner::BackToBack, false},
                                         {LanguageManner::BackToBack, true},
                                         {LanguageManner::SideBySide, false},
                                         {LanguageManner::SideBySide, true}};

} // namespace

QString languageName(const QString &tag)
{
    return languageOf(tag) == Language::Welsh ? LanguagesPanel::tr("Welsh") : LanguagesPanel::tr("English");
}

LanguagesPanel::LanguagesPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_form(new QFormLayout(this))
    , m_manner(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_manner->setAccessibleName(tr("Languages of agendas"));
    m_manner->setFocusPolicy(Qt::StrongFocus);
    m_manner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_manner->setMinimumContentsLength(24);
    const QString own = languageName(meeting.record().authority.language);
    const QString other = languageName(otherLanguageOf(meeting.record().authority.language));
    m_manner->addItems({tr("%1 alone", "a language").arg(own), tr("%1, then %2", "two languages").arg(own, other),
                        tr("%1, then %2", "two languages").arg(other, own),
                        tr("%1 and %2 side by side", "two languages").arg(own, other),
                        tr("%1 and %2 side by side", "two languages").arg(other, own)});
    m_form->addRow(tr("Agendas are in"), m_manner);
    m_authority = addLine(tr("The authority in %1", "a language").arg(other));
    m_body = addLine(tr("This body in %1", "a language").arg(other));
    m_venue = addLine(tr("This meeting’s venue in %1", "a language").arg(other));
    connect(m_manner, &QComboBox::activated, this, &LanguagesPanel::save);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &LanguagesPanel::refresh);
    refresh();
}

QLineEdit *LanguagesPanel::addLine(const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    auto *typing = new Typing(field, [this] { save(); });
    connect(typing, &Typing::undoWanted, &m_meeting.undoStack(), &QUndoStack::undo);
    connect(typing, &Typing::redoWanted, &m_meeting.undoStack(), &QUndoStack::redo);
    m_typing.append(typing);
    return field;
}

void LanguagesPanel::save()
{
    const OtherTexts &texts = m_meeting.otherTexts();
    const LanguagesStep::Chosen before{m_meeting.languages(), texts.authority, texts.body, texts.venue};
    const LanguagesStep::Chosen after{manners[m_manner->currentIndex()], m_authority->text().simplified(),
                                      m_body->text().simplified(), m_venue->text().simplified()};
    if (before != after)
        m_meeting.make(tr("Change the languages of agendas"), steps(std::make_unique<LanguagesStep>(before, after)));
}

void LanguagesPanel::refresh()
{
    const DocumentLanguages languages = m_meeting.languages();
    const auto *at = std::ranges::find(manners, languages);
    m_manner->setCurrentIndex(at == std::end(manners) ? 0 : int(at - manners));
    m_manner->setEnabled(!m_meeting.isReadOnly());
    const OtherTexts &texts = m_meeting.otherTexts();
    const std::pair<QLineEdit *, QString> lines[] = {
        {m_authority, texts.authority}, {m_body, texts.body}, {m_venue, texts.venue}};
    for (qsizetype at = 0; const auto &[field, text] : lines) {
        m_form->setRowVisible(field, languages.manner != LanguageManner::One);
        field->setReadOnly(m_meeting.isReadOnly());
        if (!m_typing[at++]->isWaiting() && field->text().simplified() != text)
            field->setText(text);
    }
}

void LanguagesPanel::commitTyping()
{
    for (Typing *typing : std::as_const(m_typing))
        typing->end();
}

} // namespace moothall
