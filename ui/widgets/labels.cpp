#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"

namespace moothall {

using namespace Qt::StringLiterals;

TitleLabel::TitleLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(theme().titleFont());
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setRole(this, u"title"_s);
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(theme().headingFont());
    setTextFormat(Qt::PlainText);
    setRole(this, u"heading"_s);
}

NoteLabel::NoteLabel(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setNote(text, tone);
}

void NoteLabel::setNote(const QString &text, Tone tone)
{
    setText(text);
    switch (tone) {
    case Tone::Neutral: setRole(this, u"muted"_s); break;
    case Tone::Good: setRole(this, u"good"_s); break;
    case Tone::Warn: setRole(this, u"warn"_s); break;
    case Tone::Bad: setRole(this, u"bad"_s); break;
    case Tone::Info: setRole(this, u"info"_s); break;
    }
}

QWidget *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setRole(rule, u"rule"_s);
    return rule;
}

} // namespace moothall
