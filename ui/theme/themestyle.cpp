#include "ui/theme/themestyle.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QPushButton>
#include <QHash>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
/// What Qt's item views leave on each side of a cell's text, beside the sheet's padding.
constexpr int itemTextMargin = 3;
}

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme().em(0.6);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme().em(0.4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return theme().em(1.05);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return theme().em(0.25);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QString styleSheetOf(const Theme &theme)
{
    // Measures stand as %half and the like, so that the sheet can be read as a sheet.
    static const QString sheet = uR"(
QMainWindow, QDialog { background: %window; }
QToolTip { background: %group; color: %text; border: %hair solid %outline; padding: %tenth; }

QMenuBar { background: %window; color: %text; border-bottom: %hair solid %line; padding: %tenth %third; }
QMenuBar::item { background: transparent; padding: %fifth %half; border-radius: %fifth; }
QMenuBar::item:selected { background: %selection; color: %onSelection; }
QMenu { background: %base; color: %text; border: %hair solid %outline; padding: %fifth; }
QMenu::item { padding: %fifth %two %fifth %one; border-radius: %tenth; }
QMenu::icon { padding-left: %third; }
QMenu::item:selected { background: %selection; color: %onSelection; }
QMenu::item:disabled { color: %outline; }
QMenu::separator { height: %hair; background: %line; margin: %fifth; }

QStatusBar { background: %window; color: %muted; border-top: %hair solid %line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding-right: %half; }

QPushButton, QToolButton { background: %button; color: %text; border: %hair solid %outline;
    border-radius: %fifth; padding: %fifth %half; min-height: %line1; }
QToolButton { padding: %fifth %third; }
QPushButton:hover, QToolButton:hover { background: %selection; color: %onSelection; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
    background: %selection; color: %onSelection; border-color: %accent; }
QPushButton:disabled, QToolButton:disabled { color: %outline; border-color: %line; background: %window; }
QPushButton:focus, QToolButton:focus { border: %ring solid %accent; padding: %fifthr %halfr; }
QToolButton:focus { padding: %fifthr %thirdr; }
QPushButton[role="primary"] { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton[role="primary"]:focus { border-color: %text; }
QPushButton[role="primary"]:disabled { background: %group; color: %outline; border-color: %line; }
QToolButton[role="flat"], QPushButton[role="flat"] { background: transparent; border-color: transparent; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border-color: %accent; }
QPushButton[role="link"] { background: transparent; border-color: transparent; color: %infoText; text-align: left; }
QPushButton[role="link"]:focus { border-color: %accent; }
QPushButton[role="choice"] { background: %neutralFill; color: %neutralInk; border: %hair solid transparent;
    border-radius: %half; padding: %tenth %half; min-height: %one; }
QPushButton[role="choice"]:checked { background: %infoFill; color: %infoInk; border-color: %infoInk; }
QPushButton[role="choice"]:focus { border: %ring solid %accent; padding: %tenth %halfr; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url(:/moothall/icons/arrow-down-%scheme.svg); width: %two3; height: %two3;
    subcontrol-origin: padding; subcontrol-position: center right; right: %third; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit {
    background: %base; color: %text; border: %hair solid %outline; border-radius: %fifth;
    padding: %eighth %third; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit { min-height: %line1; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus { border: %ring solid %accent; padding: %eighthr %thirdr; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled { color: %outline; background: %window; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: %one; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/moothall/icons/arrow-down-%scheme.svg); width: %two3; height: %two3; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: %one; }
QAbstractSpinBox::up-arrow { image: url(:/moothall/icons/arrow-up-%scheme.svg); width: %small; height: %small; }
QAbstractSpinBox::down-arrow { image: url(:/moothall/icons/arrow-down-%scheme.svg); width: %small; height: %small; }
QToolButton::menu-button { border: none; width: %one; }
QToolButton::menu-arrow { image: url(:/moothall/icons/arrow-down-%scheme.svg); }
QHeaderView::down-arrow { image: url(:/moothall/icons/arrow-down-%scheme.svg); width: %two3; height: %two3; }
QHeaderView::up-arrow { image: url(:/moothall/icons/arrow-up-%scheme.svg); width: %two3; height: %two3; }
QComboBox QAbstractItemView { background: %base; color: %text; border: %hair solid %outline;
    selection-background-color: %selection; selection-color: %onSelection; }

QAbstractItemView { background: %base; color: %text; border: none; outline: none;
    selection-background-color: %selection; selection-color: %onSelection; alternate-background-color: %group; }
QTableView, QTreeView, QListView { gridline-color: %line; }
QTableView::item, QTreeView::item { padding: %fifth %third; border-bottom: %hair solid %line; }
QListView::item { padding: %tenth %third; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected { background: %selection; color: %onSelection; }
QTableView:focus, QTreeView:focus, QListView:focus { border: none; }
QHeaderView { background: %group; border: none; }
QHeaderView::section { background: %group; color: %muted; font-weight: bold; border: none;
    border-bottom: %hair solid %line; padding: %third %cell; }
QTableCornerButton::section { background: %group; border: none; }

QTabWidget::pane { border: none; border-top: %hair solid %line; background: %base; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: %muted; padding: %third %one; border: %hair solid transparent;
    border-bottom: none; border-top-left-radius: %fifth; border-top-right-radius: %fifth; min-height: %line1; }
QTabBar::tab:selected { background: %base; color: %text; font-weight: bold; border-color: %line; }
QTabBar::tab:hover { color: %text; }
QTabBar::tab:focus { border-color: %accent; }

QCheckBox, QRadioButton { spacing: %third; padding: %tenth; border: %hair solid transparent; border-radius: %tenth; }
QCheckBox:focus, QRadioButton:focus { border-color: %accent; }
QCheckBox::indicator, QAbstractItemView::indicator { background: %base; border: %hair solid %outline; border-radius: %tenth;
    width: %two3; height: %two3; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url(:/moothall/icons/tick-%scheme.svg); }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { background: %window; border-color: %line; }
QListView::item { border: %hair solid transparent; }
QGroupBox { border: %hair solid %line; border-radius: %fifth; margin-top: %line1; padding: %half; }
QGroupBox::title { subcontrol-origin: margin; left: %half; color: %muted; }
QScrollArea { border: none; background: transparent; }
QProgressBar { background: %group; color: %text; border: %hair solid %line; border-radius: %fifth; text-align: center; }
QProgressBar::chunk { background: %selection; border-radius: %fifth; }
QSplitter::handle { background: %line; }
QMainWindow::separator { background: %line; width: %hair; height: %hair; }
QMainWindow::separator:hover { background: %accent; }

QLabel { background: transparent; }
QLabel[role="title"], QLabel[role="heading"] { color: %text; }
QLabel[role="muted"] { color: %muted; }
QLabel[role="good"] { color: %goodText; }
QLabel[role="warn"] { color: %warnText; }
QLabel[role="bad"] { color: %badText; }
QLabel[role="info"] { color: %infoText; }

QWidget[role="header"], QWidget[role="panel"] { background: %window; color: %text; }
QWidget[role="page"] { background: %base; color: %text; }
QFrame[role="popup"] { background: %base; border: %hair solid %outline; border-radius: %fifth; }
QFrame[role="card"] { background: %base; border: %hair solid %line; border-radius: %fifth; }
QFrame[role="rule"] { background: %line; max-height: %hair; min-height: %hair; border: none; }
QAbstractScrollArea[role="desktop"] { background: %desktop; border: none; }
QAbstractScrollArea[role="desktop"]:focus { border: %ring solid %accent; }

QAbstractItemView[role="sidebar"] { background: %sidebar; color: %onSidebar; border: none; }
QWidget[role="sidebar"] { background: %sidebar; color: %onSidebar; }

QScrollBar:vertical { background: transparent; width: %two3; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %two3; margin: 0; }
QScrollBar::handle { background: %outline; border-radius: %fifth; margin: %eighth; min-height: %two; min-width: %two; }
QScrollBar::handle:hover { background: %accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const Colours &c = theme.colours();
    const auto size = [&](double parts, int less = 0) -> QString {
        return QString::number(std::max(0, theme.em(parts) - less)) + u"px"_s;
    };
    const int ring = std::max(1, theme.em(0.1));
    const int hair = std::max(1, theme.em(0.05));
    const QHash<QString, QString> words{
        {u"window"_s, c.window.name()}, {u"base"_s, c.base.name()}, {u"group"_s, c.group.name()},
        {u"desktop"_s, c.desktop.name()}, {u"text"_s, c.text.name()}, {u"muted"_s, c.muted.name()},
        {u"line"_s, c.line.name()}, {u"outline"_s, c.outline.name()}, {u"button"_s, c.button.name()},
        {u"accent"_s, c.accent.name()}, {u"onAccent"_s, c.onAccent.name()}, {u"selection"_s, c.selection.name()},
        {u"onSelection"_s, c.onSelection.name()}, {u"sidebar"_s, c.sidebar.name()},
        {u"onSidebar"_s, c.onSidebar.name()}, {u"goodText"_s, c.goodText.name()},
        {u"warnText"_s, c.warnText.name()}, {u"badText"_s, c.badText.name()}, {u"infoText"_s, c.infoText.name()},
        {u"neutralFill"_s, c.neutral.fill.name()}, {u"neutralInk"_s, c.neutral.ink.name()},
        {u"infoFill"_s, c.info.fill.name()}, {u"infoInk"_s, c.info.ink.name()},
        {u"scheme"_s, theme.scheme() == Scheme::HighContrast ? u"contrast"_s : c.dark ? u"dark"_s : u"light"_s},
        {u"small"_s, size(0.5)}, {u"cell"_s, QString::number(theme.em(0.35) + itemTextMargin) + u"px"_s},
        {u"hair"_s, size(0.05)}, {u"ring"_s, size(0.1)}, {u"tenth"_s, size(0.1)}, {u"eighth"_s, size(0.13)},
        {u"fifth"_s, size(0.2)}, {u"third"_s, size(0.35)}, {u"half"_s, size(0.6)}, {u"one"_s, size(1)},
        {u"two"_s, size(2)}, {u"two3"_s, size(0.7)}, {u"line1"_s, size(1.1)},
        // A focused border is thicker: its padding gives way, so that nothing moves.
        {u"eighthr"_s, size(0.13, ring - hair)}, {u"fifthr"_s, size(0.2, ring - hair)},
        {u"thirdr"_s, size(0.35, ring - hair)}, {u"halfr"_s, size(0.6, ring - hair)},
    };
    QString out;
    out.reserve(sheet.size() * 2);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet.at(i) != u'%') {
            out += sheet.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet.at(end).isLetterOrNumber())
            ++end;
        const QString word = sheet.mid(i + 1, end - i - 1);
        Q_ASSERT_X(words.contains(word), "styleSheetOf", qPrintable(word));
        out += words.value(word);
        i = end - 1;
    }
    return out;
}

} // namespace moothall
