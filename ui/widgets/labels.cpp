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
    const auto roleOf = [tone] {
        switch (tone) {
        case Tone::Neutral: return u"muted"_s;
        case Tone::Good: return u"good"_s;
        case Tone::Warn: return u"warn"_s;
        case Tone::Bad: return u"bad"_s;
        case Tone::Info: break;
        }
        return u"info"_s;
    };
    // Polishing anew would give large letters up.
    if (const QString role = roleOf(); property("role").toString() != role)
        setRole(this, role);
}

QWidget *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setRole(rule, u"rule"_s);
    return rule;
}

} // namespace moothall
