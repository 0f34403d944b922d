#include "ui/views/matchpanel.h"

#include "core/domain/filematching.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

MatchPanel::MatchPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new HeadingLabel({}, this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
    , m_note(new NoteLabel({}, Tone::Warn, this))
    , m_accept(new QPushButton(tr("Add papers"), this))
{
    setRole(this, u"card"_s);
    setRole(m_accept, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_accept, &QPushButton::clicked, this, &MatchPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &MatchPanel::close);

    m_grid->setContentsMargins(0, 0, theme().em(0.4), 0);
    m_grid->setVerticalSpacing(theme().em(0.2));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_rows);
    scroll->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    scroll->setMaximumHeight(theme().em(16));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    hide();
}

void MatchPanel::ask(const QList<AgendaItem> &items, const QStringList &files)
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_choices.clear();
    m_files = files;
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    const QList<FileMatch> matches = matchFiles(items, names);
    for (int at = 0; at < matches.size(); ++at)
        addRow(items, at, matches.at(at));
    m_heading->setText(files.size() == 1 ? tr("Which item is this file for?")
                                         : tr("Which items are these %1 files for?").arg(files.size()));
    count();
    show();
    // What nobody could tell is asked first.
    const auto open = std::ranges::find_if(m_choices, [](const QComboBox *each) { return each->currentIndex() == 0; });
    if (open != m_choices.end())
        (*open)->setFocus();
    else
        m_accept->setFocus();
}

void MatchPanel::addRow(const QList<AgendaItem> &items, int at, const FileMatch &match)
{
    const QString name = QFileInfo(m_files.at(at)).fileName();
    auto *label = new QLabel(name, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(m_files.at(at));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *choice = new QComboBox(m_rows);
    choice->setAccessibleName(tr("The item that “%1” is for").arg(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(tr("Leave it out"));
    for (const AgendaItem &item : items) {
        const QString title = item.exemptTitle.isEmpty() ? item.title : item.exemptTitle;
        choice->addItem(item.number.isEmpty() ? title : tr("%1  %2", "an item's number and title").arg(item.number, title),
                        item.id.value());
        if (match.item == item.id)
            choice->setCurrentIndex(choice->count() - 1);
    }
    auto *mark = new NoteLabel({}, Tone::Neutral, m_rows);
    mark->setWordWrap(false);
    if (match.item && !match.isSure)
        mark->setNote(tr("check"), Tone::Warn);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, mark] {
        mark->clear();
        count();
    });
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(choice, at, 1);
    m_grid->addWidget(mark, at, 2);
    m_choices.append(choice);
}

void MatchPanel::count()
{
    const auto out = std::ranges::count_if(m_choices, [](const QComboBox *each) { return each->currentIndex() == 0; });
    m_accept->setEnabled(out < m_choices.size());
    m_note->setText(out == 0   ? QString()
                    : out == 1 ? tr("1 file has no item yet and is left out.")
                               : tr("%1 files have no item yet and are left out.").arg(out));
}

void MatchPanel::accept()
{
    if (!m_accept->isEnabled())
        return;
    hide();
    const QStringList files = m_files;
    for (qsizetype at = 0; at < files.size(); ++at) {
        if (m_choices.at(at)->currentIndex() > 0)
            Q_EMIT matched(files.at(at), ItemId(m_choices.at(at)->currentData().toLongLong()));
    }
    Q_EMIT closed();
}

void MatchPanel::close()
{
    hide();
    Q_EMIT closed();
}

void MatchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
