#pragma once

#include <QColor>
#include <QPalette>

namespace moothall {

/// Which set of colours; System follows the desktop's own lightness.
enum class Scheme { System, Light, Dark, HighContrast };

/// What a coloured mark wants to say. Never said by colour alone: the words beside it say the same.
enum class Tone { Neutral, Good, Warn, Bad, Info };

/// A filled mark: its ground, and the ink on it.
struct Mark
{
    QColor fill;
    QColor ink;
};

/// Every colour of the program, by what it is for. Other code names a member, never a colour.
struct Colours
{
    bool dark = false;
    QColor window;    ///< the ground of headers and side panels
    QColor base;      ///< the ground of tables, pages of text and fields
    QColor group;     ///< a row that heads a group, a table's header
    QColor desktop;   ///< behind the pages of the preview
    QColor text;
    QColor muted;     ///< second-rank text, still readable on window, base and group
    QColor line;      ///< between rows and panels
    QColor outline;   ///< around fields and buttons
    QColor button;
    QColor accent;    ///< the one button that matters, links, the focus ring
    QColor onAccent;
    QColor selection;
    QColor onSelection;
    QColor sidebar;
    QColor onSidebar;
    QColor sidebarMuted;
    QColor sidebarSelection;
    QColor sidebarMark;
    Mark badge;       ///< how many are waiting
    Mark neutral, good, warn, bad, info;
    QColor goodText, warnText, badText, infoText; ///< words in a tone on window or base

    const Mark &mark(Tone tone) const;
    QColor ink(Tone tone) const;
};

Colours coloursOf(Scheme scheme);
QPalette paletteOf(const Colours &colours);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(const QColor &one, const QColor &other);

} // namespace moothall
