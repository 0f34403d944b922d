#include "ui/views/stylefieldrow.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/typing.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextEdit>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "%1 body, %2 time"
QString placesNote(const StyleField &field)
{
    QStringList notes;
    const QStringList names = field.placeNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        notes.append(u"%%1 %2"_s.arg(QString::number(i + 1), names[i]));
    return notes.join(u", "_s);
}

template<typename Kind>
std::pair<QStringList, QStringList> kindsInWords()
{
    const QStringList all = tokens<Kind>();
    QStringList names;
    for (const QString &each : all)
        names.append(wordsOf(*fromToken<Kind>(each)));
    return {all, names};
}

} // namespace

StyleFieldRow::StyleFieldRow(const StyleField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_title(field.title())
    , m_problem(new NoteLabel({}, Tone::Bad, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme().em(0.35));
    column->setSpacing(theme().em(0.15));
    if (!std::holds_alternative<bool HouseStyle::*>(field.member)) {
        const QString places = placesNote(field);
        auto *label = new NoteLabel(places.isEmpty() ? m_title : tr("%1 (%2)").arg(m_title, places),
                                    Tone::Neutral, this);
        column->addWidget(label);
    }
    if (std::holds_alternative<QString HouseStyle::*>(field.member))
        field.isLong ? makeText(*column, 3.6) : makeLine(*column);
    else if (std::holds_alternative<bool HouseStyle::*>(field.member))
        makeFlag(*column);
    else if (std::holds_alternative<QStringList HouseStyle::*>(field.member))
        makeText(*column, 5);
    else if (std::holds_alternative<QList<StyleNotice> HouseStyle::*>(field.member))
        makeText(*column, 12);
    else if (std::holds_alternative<QList<BodyKind> HouseStyle::*>(field.member))
        std::apply([&](const auto &...lists) { makeKinds(*column, lists...); },
                   kindsInWords<BodyKind>());
    else
        std::apply([&](const auto &...lists) { makeKinds(*column, lists...); },
                   kindsInWords<ItemKind>());
    column->addWidget(m_problem);
    m_problem->hide();
}

void StyleFieldRow::wire(Typing *typing)
{
    m_typing = typing;
    connect(typing, &Typing::undoWanted, this, &StyleFieldRow::undoWanted);
    connect(typing, &Typing::redoWanted, this, &StyleFieldRow::redoWanted);
}

void StyleFieldRow::makeLine(QBoxLayout &column)
{
    m_line = new QLineEdit(this);
    m_line->setAccessibleName(m_title);
    wire(new Typing(m_line, [this] { Q_EMIT committed(); }));
    connect(m_line, &QLineEdit::textEdited, this, &StyleFieldRow::edited);
    column.addWidget(m_line);
}

void StyleFieldRow::makeText(QBoxLayout &column, double height)
{
    m_text = new QTextEdit(this);
    m_text->setAccessibleName(m_title);
    m_text->setAcceptRichText(false);
    m_text->setFixedHeight(theme().em(height));
    if (std::holds_alternative<QList<StyleNotice> HouseStyle::*>(m_field.member))
        column.addWidget(new NoteLabel(
            tr("One paragraph a line. “# ” before a heading, “- ” before a point of a list."),
            Tone::Neutral, this));
    wire(new Typing(m_text, [this] { Q_EMIT committed(); }));
    connect(m_text, &QTextEdit::textChanged, this, &StyleFieldRow::edited);
    column.addWidget(m_text);
}

void StyleFieldRow::makeFlag(QBoxLayout &column)
{
    m_flag = new QCheckBox(m_title, this);
    connect(m_flag, &QCheckBox::clicked, this, &StyleFieldRow::committed);
    column.addWidget(m_flag);
}

void StyleFieldRow::makeKinds(QBoxLayout &column, const QStringList &tokens,
                              const QStringList &names)
{
    m_tokens = tokens;
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(theme().em(0.1));
    constexpr int across = 1; // the longest names are as wide as the form
    for (int i = 0; i < int(tokens.size()); ++i) {
        auto *box = new QCheckBox(names.at(i), this);
        box->setAccessibleName(
            tr("%1: %2", "a field of a style, a choice in it").arg(m_title, names.at(i)));
        connect(box, &QCheckBox::clicked, this, &StyleFieldRow::committed);
        grid->addWidget(box, i / across, i % across);
        m_kinds.append(box);
    }
    column.addLayout(grid);
}

QJsonValue StyleFieldRow::value() const
{
    if (m_line)
        return m_line->text().trimmed();
    if (m_flag)
        return m_flag->isChecked();
    if (m_text) {
        const QString typed = m_text->toPlainText();
        if (std::holds_alternative<QList<StyleNotice> HouseStyle::*>(m_field.member))
            return noticesFromTyped(typed);
        if (std::holds_alternative<QString HouseStyle::*>(m_field.member))
            return typed.simplified();
        QJsonArray lines;
        for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        return lines;
    }
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            chosen.append(m_tokens[i]);
    }
    return chosen;
}

void StyleFieldRow::setValue(const QJsonValue &value)
{
    if (m_typing && m_typing->isWaiting())
        return;
    if (m_flag)
        m_flag->setChecked(value.toBool());
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(value.toArray().contains(m_tokens[i]));
    if (this->value() == value)
        return;
    setProblem({});
    if (m_line) {
        m_line->setText(value.toString());
        m_line->setCursorPosition(0); // long ones show their beginning
    }
    if (!m_text)
        return;
    const QSignalBlocker quiet(m_text);
    if (std::holds_alternative<QList<StyleNotice> HouseStyle::*>(m_field.member))
        m_text->setPlainText(noticesAsTyped(value));
    else if (value.isArray())
        m_text->setPlainText(value.toVariant().toStringList().join(u'\n'));
    else
        m_text->setPlainText(value.toString());
}

void StyleFieldRow::setEditable(bool editable)
{
    // Texts stay legible and can be copied.
    if (m_line)
        m_line->setReadOnly(!editable);
    if (m_text)
        m_text->setReadOnly(!editable);
    if (m_flag)
        m_flag->setEnabled(editable);
    for (QCheckBox *box : std::as_const(m_kinds))
        box->setEnabled(editable);
}

void StyleFieldRow::setProblem(const QString &sentence)
{
    m_problem->setNote(sentence, Tone::Bad);
    m_problem->setVisible(!sentence.isEmpty());
}

bool StyleFieldRow::hasWords(const QStringList &words) const
{
    QString all =
        m_title + u' ' + styleGroupTitle(m_field.group) + u' ' + m_field.placeNames().join(u' ');
    if (m_line)
        all += u' ' + m_line->text();
    if (m_text)
        all += u' ' + m_text->toPlainText();
    return std::ranges::all_of(
        words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void StyleFieldRow::end()
{
    if (m_typing)
        m_typing->end();
}

void StyleFieldRow::forget()
{
    if (m_typing)
        m_typing->forget();
}

} // namespace moothall
