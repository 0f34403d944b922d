#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace moothall {
namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Colours lightColours()
{
    Colours c;
    c.window = rgb(0xf4f5f7);
    c.base = rgb(0xffffff);
    c.group = rgb(0xf0f1f3);
    c.desktop = rgb(0xdfe2e6);
    c.text = rgb(0x17202a);
    c.muted = rgb(0x56616c);
    c.line = rgb(0xdfe3e7);
    c.outline = rgb(0x87919b);
    c.button = rgb(0xffffff);
    c.accent = rgb(0x1c5c8c);
    c.onAccent = rgb(0xffffff);
    c.selection = rgb(0xdceaf6);
    c.onSelection = rgb(0x17202a);
    c.sidebar = rgb(0x1f394d);
    c.onSidebar = rgb(0xdce5ec);
    c.sidebarMuted = rgb(0x9fb3c2);
    c.sidebarSelection = rgb(0x2d546f);
    c.sidebarMark = rgb(0x79c0ec);
    c.badge = {rgb(0xbd4b14), rgb(0xffffff)};
    c.neutral = {rgb(0xe5e8eb), rgb(0x47525c)};
    c.good = {rgb(0xd5ebdd), rgb(0x17603a)};
    c.warn = {rgb(0xfbe4d2), rgb(0x8f430c)};
    c.bad = {rgb(0xf6d6d9), rgb(0x961427)};
    c.info = {rgb(0xd6e7f6), rgb(0x184f7d)};
    c.goodText = rgb(0x1b6e3c);
    c.warnText = rgb(0x9c4a0d);
    c.badText = rgb(0xa3152a);
    c.infoText = rgb(0x1c5c8c);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.dark = true;
    c.window = rgb(0x20262c);
    c.base = rgb(0x181d22);
    c.group = rgb(0x272e35);
    c.desktop = rgb(0x101418);
    c.text = rgb(0xe8ecef);
    c.muted = rgb(0xa9b4be);
    c.line = rgb(0x343d46);
    c.outline = rgb(0x6f7b87);
    c.button = rgb(0x2b333b);
    c.accent = rgb(0x7cbcec);
    c.onAccent = rgb(0x0d1b27);
    c.selection = rgb(0x274863);
    c.onSelection = rgb(0xf5f8fa);
    c.sidebar = rgb(0x12222f);
    c.onSidebar = rgb(0xdce5ec);
    c.sidebarMuted = rgb(0x94a8b8);
    c.sidebarSelection = rgb(0x25485f);
    c.sidebarMark = rgb(0x79c0ec);
    c.badge = {rgb(0xf09a63), rgb(0x22120a)};
    c.neutral = {rgb(0x39424b), rgb(0xd5dce2)};
    c.good = {rgb(0x1f4a32), rgb(0xb4ebc9)};
    c.warn = {rgb(0x553316), rgb(0xffd3ab)};
    c.bad = {rgb(0x5c1f28), rgb(0xffc9cf)};
    c.info = {rgb(0x1f4361), rgb(0xc0e0fa)};
    c.goodText = rgb(0x7fd6a1);
    c.warnText = rgb(0xf5ad72);
    c.badText = rgb(0xff9aa5);
    c.infoText = rgb(0x8cc6f0);
    return c;
}

Colours highContrastColours()
{
    Colours c;
    c.dark = true;
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xffffff);
    const QColor yellow = rgb(0xffe600);
    c.window = c.base = c.group = c.desktop = c.button = c.sidebar = black;
    c.text = c.muted = c.line = c.outline = c.onSidebar = c.sidebarMuted = white;
    c.accent = c.sidebarMark = yellow;
    c.onAccent = black;
    c.selection = c.sidebarSelection = rgb(0x00347a);
    c.onSelection = white;
    c.badge = {yellow, black};
    c.neutral = {rgb(0x2a2a2a), white};
    c.good = {rgb(0x00401c), white};
    c.warn = {rgb(0x5a2d00), white};
    c.bad = {rgb(0x6d0013), white};
    c.info = {rgb(0x00347a), white};
    c.goodText = rgb(0x7dff9e);
    c.warnText = rgb(0xffb86b);
    c.badText = rgb(0xff9aa8);
    c.infoText = rgb(0x9fd3ff);
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Mark &Colours::mark(Tone tone) const
{
    switch (tone) {
    case Tone::Good: return good;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Info: return info;
    case Tone::Neutral: break;
    }
    return neutral;
}

QColor Colours::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Good: return goodText;
    case Tone::Warn: return warnText;
    case Tone::Bad: return badText;
    case Tone::Info: return infoText;
    case Tone::Neutral: break;
    }
    return muted;
}

Colours coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark: return darkColours();
    case Scheme::HighContrast: return highContrastColours();
    case Scheme::Light:
    case Scheme::System: break;
    }
    return lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.group);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.badText);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.onSelection);
    p.setColor(QPalette::Link, c.infoText);
    p.setColor(QPalette::LinkVisited, c.infoText);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::ToolTipBase, c.group);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.group);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Dark, c.outline);
    p.setColor(QPalette::Shadow, c.outline);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.outline);
    return p;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace moothall
