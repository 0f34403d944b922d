#include "ui/theme/theme.h"

#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Qt 6.4 has no colour scheme hint: a desktop is dark where its window is darker than its words.
Scheme systemScheme()
{
    const QPalette app = QGuiApplication::palette();
    return app.color(QPalette::Window).lightness() < app.color(QPalette::WindowText).lightness() ? Scheme::Dark
                                                                                                 : Scheme::Light;
}

} // namespace

Theme::Theme()
    : m_colours(coloursOf(Scheme::Light))
{
}

void Theme::apply(QApplication &app, Scheme scheme)
{
    static const Scheme desktop = systemScheme(); // asked before our own palette hides the desktop's
    m_scheme = scheme == Scheme::System ? desktop : scheme;
    m_colours = coloursOf(m_scheme);
    app.setStyle(new ThemeStyle);
    app.setPalette(paletteOf(m_colours));
    app.setStyleSheet(styleSheetOf(*this));
}

int Theme::em(double parts) const
{
    return std::max(1, int(std::lround(QFontMetricsF(QApplication::font()).height() * parts)));
}

int Theme::chars(double count) const
{
    return int(std::ceil(QFontMetricsF(QApplication::font()).averageCharWidth() * count));
}

QFont Theme::titleFont() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    return font;
}

QFont Theme::headingFont() const
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont Theme::largeFont() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * largeFactor);
    return font;
}

double Theme::largeness(const QFont &font) const
{
    const double own = QApplication::font().pointSizeF();
    return own > 0 && font.pointSizeF() > 0 ? font.pointSizeF() / own : 1;
}

Theme &theme()
{
    static Theme instance;
    return instance;
}

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    if (widget->style())
        widget->style()->polish(widget);
}

} // namespace moothall
