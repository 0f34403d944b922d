#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Draws an icon's lines at whatever size is asked for, in the ink of the state. The drawing names its ink
/// `currentColor`, which is replaced before it is rendered.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, std::optional<QColor> fixed)
        : m_drawing(std::move(drawing))
        , m_fixed(std::move(fixed))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_drawing;
        svg.replace("currentColor", ink(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const Colours &c = theme().colours();
        if (mode == QIcon::Disabled)
            return c.outline;
        if (m_fixed)
            return *m_fixed;
        return mode == QIcon::Selected ? c.onSelection : c.text;
    }

    QByteArray m_drawing;
    std::optional<QColor> m_fixed;
};

QIcon load(const QString &name, std::optional<QColor> fixed)
{
    QFile file(u":/moothall/icons/"_s + name + u".svg"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "themeIcon", qPrintable(name));
    if (!there)
        return {};
    return QIcon(new LineIconEngine(file.readAll(), std::move(fixed)));
}

} // namespace

QIcon themeIcon(const QString &name)
{
    return load(name, {});
}

QIcon themeIcon(const QString &name, const QColor &colour)
{
    return load(name, colour);
}

} // namespace moothall
