#pragma once

#include <QProxyStyle>
#include <QString>

namespace moothall {

class Theme;

/// Fusion with our measures: nothing here paints, the sheet does.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();
    using QProxyStyle::polish;
    /// Enter presses the button that has the keys everywhere, not in dialogs only.
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
};

/// The one sheet of the program, made from the theme's colours and measures.
QString styleSheetOf(const Theme &theme);

} // namespace moothall
