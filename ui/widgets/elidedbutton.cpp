#include "ui/widgets/elidedbutton.h"

#include "ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace moothall {

QSize ElidedButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme().chars(20)), sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace moothall
