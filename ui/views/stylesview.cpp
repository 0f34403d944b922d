#include "ui/views/stylesview.h"

#include "core/services/registers.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/styleedits.h"
#include "ui/theme/theme.h"
#include "ui/views/stylefieldrow.h"
#include "ui/views/stylepreview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QUndoStack>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

QString houseStyleTitle(const QString &name)
{
    // Those of the program are lower case words; an authority's own bear the names they were given.
    return houseStyleNames().contains(name) ? name.at(0).toUpper() + name.mid(1) : name;
}

StylesView::StylesView(QWidget *parent)
    : RegisterView(parent)
    , m_edits(new StyleEdits(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), 0, 0);
    column->addWidget(new TitleLabel(tr("House styles"), this));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    m_preview = new StylePreview(splitter);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 4);
    splitter->setSizes({theme().em(12), theme().em(25), theme().em(28)});
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connect(m_edits, &StyleEdits::refused, this, &RegisterView::problem);
    connect(m_edits, &StyleEdits::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

// A field that is left as its window goes gives up what was typed, when nobody is there any more to take it.
StylesView::~StylesView()
{
    for (StyleFieldRow *row : m_rows)
        row->disconnect(this);
}

QWidget *StylesView::makeList()
{
    m_styles = new RowsModel<Row>(
        {{tr("Style"),
          [](const Row &row, int role) {
              return role == Qt::DisplayRole   ? QVariant(houseStyleTitle(row.name))
                     : role == Qt::ToolTipRole ? QVariant(row.origin)
                                               : QVariant();
          }},
         {tr("From"),
          [](const Row &row, int role) {
              return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.origin)
                                                                        : QVariant();
          }}},
        [](const Row &row) { return qint64(qHash(row.name)); }, this);
    auto *left = new QWidget(this);
    m_table = makeTable(m_styles, tr("House styles"), left);
    m_table->setSortingEnabled(false);
    fitColumns(m_table, {0, 1});
    m_newName = new QLineEdit(left);
    m_newName->setPlaceholderText(tr("Name of the copy, or new name"));
    m_newName->setAccessibleName(tr("Name of the copy, or new name"));
    m_copy = new QPushButton(tr("&Copy the style"), left);
    m_rename = new QPushButton(tr("Re&name"), left);
    m_remove = new QPushButton(tr("&Remove"), left);
    m_used = new QComboBox(left);
    m_used->setAccessibleName(tr("The authority prints by"));
    m_used->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_used->setMinimumContentsLength(8);
    m_used->setFocusPolicy(Qt::StrongFocus); // the wheel alone changes nothing
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme().em(0.8), theme().em(0.8));
    column->addWidget(m_table, 1);
    column->addWidget(m_newName);
    column->addLayout(buttons);
    column->addSpacing(theme().em(0.5));
    column->addWidget(new NoteLabel(tr("The authority prints by"), Tone::Neutral, left));
    column->addWidget(m_used);
    column->addWidget(new NoteLabel(
        tr("A body may have a style of its own: choose it in Committees."), Tone::Neutral, left));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StylesView::showStyle);
    connect(m_copy, &QPushButton::clicked, this, &StylesView::copy);
    connect(m_newName, &QLineEdit::returnPressed, this, &StylesView::copy);
    connect(m_rename, &QPushButton::clicked, this, &StylesView::rename);
    connect(m_remove, &QPushButton::clicked, this, &StylesView::remove);
    connect(m_used, &QComboBox::activated, this, [this] {
        m_edits->useForAuthority(m_now.houseStyle, m_used->currentData().toString());
    });
    return left;
}

QWidget *StylesView::makeEditor()
{
    auto *middle = new QWidget(this);
    m_heading = new HeadingLabel({}, middle);
    m_advice = new NoteLabel({}, Tone::Neutral, middle);
    m_find = new QLineEdit(middle);
    m_find->setPlaceholderText(tr("Find a field by any of its words"));
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setClearButtonEnabled(true);
    m_scroll = new QScrollArea(middle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    setRole(inside, u"page"_s);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, theme().em(0.8), 0);
    m_scroll->setWidget(inside);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme().em(0.8), 0, theme().em(0.4), 0);
    column->addWidget(m_heading);
    column->addWidget(m_advice);
    column->addWidget(m_find);
    column->addWidget(m_scroll, 1);
    connect(m_find, &QLineEdit::textChanged, this, &StylesView::showFound);
    return middle;
}

void StylesView::makeFields()
{
    if (!m_rows.isEmpty())
        return;
    QWidget *inside = m_scroll->widget();
    for (const StyleField &field : styleFields()) {
        if (m_groups.size() <= int(field.group)) {
            auto *heading = new HeadingLabel(styleGroupTitle(field.group), inside);
            m_groups.append(heading);
            m_column->addWidget(heading);
        }
        auto *row = new StyleFieldRow(field, inside);
        connect(row, &StyleFieldRow::edited, this, [this, row] { check(*row); });
        connect(row, &StyleFieldRow::committed, this, [this, row] { commit(*row); });
        connect(row, &StyleFieldRow::undoWanted, &m_edits->undoStack(), &QUndoStack::undo);
        connect(row, &StyleFieldRow::redoWanted, &m_edits->undoStack(), &QUndoStack::redo);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    m_column->addStretch(1);
}

void StylesView::setRegister(const Session &session, const Authority &authority)
{
    RegisterView::setRegister(session, authority);
    m_edits->setSession(session);
    m_preview->setRegister(session);
    m_styles->setRows({});
}

QUndoStack *StylesView::undoStack()
{
    return &m_edits->undoStack();
}

QWidget *StylesView::firstFocus()
{
    return m_table;
}

QString StylesView::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_styles->row(current.row()).name : QString();
}

const OwnStyle *StylesView::chosenOwn() const
{
    const auto found = std::ranges::find(m_now.ownStyles, chosen(), &OwnStyle::name);
    return found == m_now.ownStyles.end() ? nullptr : &*found;
}

void StylesView::choose(const QString &style)
{
    for (int row = 0; row < m_styles->rowCount(); ++row) {
        if (m_styles->row(row).name == style)
            m_table->selectRow(row);
    }
}

void StylesView::refresh()
{
    auto owner = ::moothall::authority(session());
    if (!owner) {
        Q_EMIT problem(owner.error());
        return;
    }
    m_now = *std::move(owner);
    makeFields();
    readStyles();
    if (!m_table->currentIndex().isValid())
        choose(m_now.houseStyle);
    m_used->setEnabled(!isReadOnly());
    showStyle();
}

void StylesView::readStyles()
{
    QList<Row> rows;
    for (const QString &name : houseStyleNames())
        rows.append({name, tr("the program")});
    for (const OwnStyle &own : std::as_const(m_now.ownStyles))
        rows.append({own.name, houseStyleTitle(builtInStyleOf(m_now, own.name)), true});
    m_styles->setRows(rows);
    m_used->clear();
    for (const Row &row : rows)
        m_used->addItem(houseStyleTitle(row.name), row.name);
    m_used->setCurrentIndex(m_used->findData(m_now.houseStyle));
}

void StylesView::showStyle()
{
    const QString name = chosen();
    const OwnStyle *own = chosenOwn();
    if (name.isEmpty())
        return;
    Body body;
    body.houseStyle = name;
    const HouseStyle style = houseStyleOf(m_now, body);
    const bool mayEdit = own && !isReadOnly();
    m_heading->setText(houseStyleTitle(name));
    m_advice->setText(
        own ? tr("%1 takes a change back. The pages at the right follow as you type.").arg(keysOrName(UiAction::Undo))
            : tr("This style comes with the program: copy it to change it."));
    m_copy->setEnabled(!isReadOnly());
    m_newName->setEnabled(!isReadOnly());
    m_rename->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit);
    const QJsonObject data = styleData(style);
    for (StyleFieldRow *row : std::as_const(m_rows)) {
        row->setEditable(mayEdit);
        row->setValue(data.value(row->field().key));
    }
    showFound();
    m_preview->show(style);
}

void StylesView::showFound()
{
    const QStringList words = m_find->text().split(u' ', Qt::SkipEmptyParts);
    QList<bool> used(m_groups.size(), false);
    m_scroll->widget()->setUpdatesEnabled(false);
    for (StyleFieldRow *row : std::as_const(m_rows)) {
        const bool shows = row->hasWords(words);
        row->setVisible(shows);
        used[int(row->field().group)] |= shows;
    }
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setVisible(used[i]);
    m_scroll->widget()->setUpdatesEnabled(true);
}

void StylesView::copy()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty()) {
        m_newName->setFocus();
        return;
    }
    const auto style = copyHouseStyle(m_now, chosen(), name);
    if (!style) {
        Q_EMIT problem(style.error());
        return;
    }
    if (std::ranges::find(m_now.ownStyles, name, &OwnStyle::name) != m_now.ownStyles.end()) {
        Q_EMIT problem(
            Error(ErrorCode::Exists,
                  tr("There is a house style “%1” already. Choose another name.").arg(name)));
        return;
    }
    if (!m_edits->add(*style))
        return;
    m_newName->clear();
    choose(name);
    m_find->setFocus();
}

void StylesView::rename()
{
    const OwnStyle *own = chosenOwn();
    const QString name = m_newName->text().simplified();
    if (!own)
        return;
    if (name.isEmpty()) {
        m_newName->setText(own->name); // to be changed
        m_newName->selectAll();
        m_newName->setFocus();
        return;
    }
    if (!m_edits->rename(QString(own->name), name))
        return;
    m_newName->clear();
    choose(name);
    m_table->setFocus();
}

void StylesView::remove()
{
    if (const OwnStyle *own = chosenOwn(); own && m_edits->remove(OwnStyle(*own)))
        choose(m_now.houseStyle);
}

void StylesView::check(StyleFieldRow &row)
{
    const OwnStyle *own = chosenOwn();
    if (!own)
        return;
    Body body;
    body.houseStyle = own->name;
    HouseStyle style = houseStyleOf(m_now, body);
    const Status fits = setStyleValue(style, row.field(), row.value());
    row.setProblem(fits ? QString() : fits.error().sentence());
    if (fits)
        m_preview->show(style);
}

void StylesView::commit(StyleFieldRow &row)
{
    const OwnStyle *own = chosenOwn();
    if (!own || isReadOnly())
        return;
    row.forget();
    check(row);
    const OwnStyle before = *own; // the change brings new ones
    OwnStyle after = before;
    after.data.insert(row.field().key, row.value());
    HouseStyle style;
    if (setStyleValue(style, row.field(),
                      row.value())) // else it stays as typed, with what is wrong beneath
        m_edits->change(before, after, tr("Change “%1”").arg(row.field().title()));
}

} // namespace moothall
