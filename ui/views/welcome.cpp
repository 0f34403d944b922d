#include "ui/views/welcome.h"

#include "core/house/housestyle.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/stylesview.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
{
    setRole(this, u"header"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(theme().em(56));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme().em(1));
    cards->addWidget(makeNewCard(), 1, Qt::AlignTop);
    cards->addWidget(makeOpenCard(), 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(inner);
    column->addWidget(new TitleLabel(tr("Moothall"), inner));
    column->addWidget(new NoteLabel(tr("A register holds an authority’s bodies, people, meetings and what they decided: "
                                       "one file, with its papers in a folder beside it."),
        Tone::Neutral, inner));
    column->addSpacing(theme().em(0.5));
    column->addWidget(m_strip);
    column->addLayout(cards);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 20);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
}

QWidget *WelcomeView::makeNewCard()
{
    auto *card = new QFrame(this);
    setRole(card, u"card"_s);
    m_name = new QLineEdit(card);
    m_name->setPlaceholderText(tr("Example County Council"));
    m_nation = new QComboBox(card);
    for (Nation nation : {Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland})
        m_nation->addItem(wordsOf(nation), int(nation));
    m_style = new QComboBox(card);
    offerStyles({});
    m_make = new QPushButton(tr("New register…"), card);
    setRole(m_make, u"primary"_s);
    m_make->setEnabled(false);
    m_make->setAccessibleName(tr("New register"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto field = [&](const QString &label, QWidget *widget) {
        form->addRow(label, widget);
        widget->setAccessibleName(QString(label).remove(u'&'));
    };
    field(tr("A&uthority"), m_name);
    field(tr("&Nation, whose law counts"), m_nation);
    field(tr("House &style"), m_style);
    auto *column = new QVBoxLayout(card);
    column->addWidget(new HeadingLabel(tr("Start a register"), card));
    column->addLayout(form);
    column->addSpacing(theme().em(0.3));
    column->addWidget(m_make);

    const auto make = [this] {
        if (m_name->text().trimmed().isEmpty())
            return;
        NewRegister wanted;
        wanted.authorityName = m_name->text().trimmed();
        wanted.nation = Nation(m_nation->currentData().toInt());
        wanted.houseStyle = m_style->currentData().toString();
        const auto own = std::ranges::find(m_ownStyles, wanted.houseStyle, &OwnStyle::name);
        if (own != m_ownStyles.end())
            wanted.ownStyles = {*own};
        Q_EMIT newWanted(wanted);
    };
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, make);
    connect(m_make, &QPushButton::clicked, this, make);
    return card;
}

QWidget *WelcomeView::makeOpenCard()
{
    auto *card = new QFrame(this);
    setRole(card, u"card"_s);
    m_open = new QPushButton(tr("Open a register…"), card);
    m_open->setAccessibleName(tr("Open a register"));
    m_copy = new QPushButton(tr("Read a chair’s copy…"), card);
    m_copy->setAccessibleName(tr("Read a chair’s copy"));
    m_sample = new QPushButton(tr("Open the sample"), card);
    m_sample->setAccessibleName(tr("Open the sample"));
    m_tour = new QPushButton(tr("Take the tour (two minutes)"), card);
    m_tour->setToolTip(tr("Build an agenda in the sample, and take all of it back"));
    m_recentHeading = new HeadingLabel(tr("Opened before"), card);
    m_recent = new ListWidget(card);
    m_recent->setAccessibleName(tr("Registers opened before"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(card);
    column->addWidget(new HeadingLabel(tr("Open"), card));
    column->addWidget(m_open);
    column->addWidget(m_sample);
    column->addWidget(m_tour);
    column->addWidget(new NoteLabel(tr("The sample is a register to practise on, of Derbyshire meetings and an "
                                       "invented committee. Nothing in it can be published; its day is 4 June 2024."),
        Tone::Neutral, card));
    column->addWidget(m_recentHeading);
    column->addWidget(m_recent);
    column->addSpacing(theme().em(0.3));
    column->addWidget(m_copy);
    column->addWidget(new NoteLabel(tr("A draft that was sent to you to be read: one file, no register."), Tone::Neutral, card));
    connect(m_copy, &QPushButton::clicked, this, &WelcomeView::chairsCopyWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomeView::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &WelcomeView::sampleWanted);
    connect(m_tour, &QPushButton::clicked, this, &WelcomeView::tourWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { Q_EMIT openFileWanted(item->data(Qt::UserRole).toString(), false); });
    setRecent({});
    return card;
}

void WelcomeView::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(tr("%1 – in %2", "a file, its folder")
                                             .arg(QFileInfo(file).completeBaseName(),
                                                 QDir::toNativeSeparators(QFileInfo(file).absolutePath())),
            m_recent);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    const int rows = std::max(0, m_recent->sizeHintForRow(0)) * m_recent->count();
    m_recent->setFixedHeight(rows + 2 * m_recent->frameWidth() + theme().em(0.3));
    m_recent->setVisible(!files.isEmpty());
    m_recentHeading->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_recent->setCurrentRow(0);
}

void WelcomeView::showFailure(const QString &file, const Error &error)
{
    const QString sentence
        = tr("%1 was not opened. %2", "a file; a sentence").arg(QFileInfo(file).fileName(), error.sentence());
    switch (error.code()) {
    case ErrorCode::Cancelled: return;
    case ErrorCode::Locked:
        m_strip->show(sentence, Tone::Warn, tr("Open to read"), [this, file] { Q_EMIT openFileWanted(file, true); });
        return;
    case ErrorCode::NotFound:
        m_strip->show(sentence, Tone::Bad, tr("Look for it…"), [this] { Q_EMIT openWanted(); });
        return;
    default: m_strip->show(sentence, Tone::Bad);
    }
}

void WelcomeView::clearFailure()
{
    m_strip->clear();
}

void WelcomeView::startNew()
{
    m_name->setFocus();
}

void WelcomeView::offerStyles(const QList<OwnStyle> &styles)
{
    m_ownStyles = styles;
    Authority before;
    before.ownStyles = styles;
    m_style->clear();
    for (const QString &name : houseStyleNames(before))
        m_style->addItem(houseStyleTitle(name), name);
    m_style->setCurrentIndex(m_style->findData(u"plain"_s));
}

QWidget *WelcomeView::firstFocus()
{
    return m_recent->isHidden() ? static_cast<QWidget *>(m_open) : m_recent;
}

} // namespace moothall
