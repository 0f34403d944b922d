#include "ui/widgets/messagestrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"check"_s;
    case Tone::Warn:
    case Tone::Bad: return u"warning"_s;
    default: return u"info"_s;
    }
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(tr("Close message"));
    setRole(m_close, u"flat"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().em(0.7), theme().em(0.35), theme().em(0.4), theme().em(0.35));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_act)
            act();
    });
    hide();
}

void MessageStrip::show(const QString &sentence, Tone tone)
{
    show(sentence, tone, {}, {});
}

void MessageStrip::show(const QString &sentence, Tone tone, const QString &button, std::function<void()> act)
{
    m_tone = tone;
    const Mark &mark = theme().colours().mark(tone);
    m_icon->setPixmap(themeIcon(iconOf(tone), mark.ink).pixmap(theme().em(1.1)));
    m_text->setText(sentence);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, mark.ink);
    m_text->setPalette(palette);
    m_close->setIcon(themeIcon(u"close"_s, mark.ink));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setAccessibleName(button);
    m_act = std::move(act);
    setAccessibleName(sentence);
    QFrame::show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::showError(const Error &error)
{
    if (error.code() != ErrorCode::Cancelled)
        show(error.sentence(), Tone::Bad);
}

void MessageStrip::clear()
{
    m_text->clear();
    m_act = {};
    hide();
}

QString MessageStrip::sentence() const
{
    return m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours().mark(m_tone).fill);
    painter.drawRoundedRect(rect(), theme().em(0.2), theme().em(0.2));
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
