#pragma once

#include "ui/theme/colours.h"

#include <QFont>

class QApplication;
class QWidget;

namespace moothall {

/// The look of the program: colours, and measures taken from the system's font. Sizes elsewhere are written as
/// `theme().em(0.5)`, never in pixels. On the thread that draws only.
class Theme
{
public:
    Theme();

    /// Puts the scheme on the whole application: style, palette and sheet. May be called again at any time.
    void apply(QApplication &app, Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    const Colours &colours() const { return m_colours; }

    /// `parts` of the height of a line of the application's font, in device-independent pixels, at least 1.
    int em(double parts) const;
    /// The width of `count` average characters: for columns and fields.
    int chars(double count) const;

    QFont titleFont() const;   ///< the name of what is on the screen
    QFont headingFont() const; ///< bold, of the text's own size
    QFont smallFont() const;   ///< chips, notes
    QFont largeFont() const;   ///< the text's own, for a room where it is read from afar
    static constexpr double largeFactor = 1.4;
    double largeness(const QFont &font) const; ///< how much larger than the text's own it is

private:
    Scheme m_scheme = Scheme::Light;
    Colours m_colours;
};

Theme &theme();

/// Says to the sheet what a widget is: its ground and ink come from there. Roles: "header", "panel", "sidebar",
/// "card" (a framed box), "muted", "primary" (the button that matters), "flat", "title", "heading", "tabs".
void setRole(QWidget *widget, const QString &role);

} // namespace moothall
