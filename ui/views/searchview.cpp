#include "ui/views/searchview.h"

#include "core/services/bodies.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/founddelegate.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostHits = 200;
constexpr int fewestLetters = 2;
} // namespace

QDate typedDay(const QString &typed, bool last)
{
    const QString text = typed.simplified();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &format :
         {u"yyyy-M-d"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate day = english.toDate(text, format); day.isValid())
            return day;
    }
    for (const QString &format : {u"MMMM yyyy"_s, u"MMM yyyy"_s, u"M/yyyy"_s}) {
        if (const QDate month = english.toDate(text, format); month.isValid())
            return last ? month.addMonths(1).addDays(-1) : month;
    }
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    constexpr int firstYear = 1000;
    if (!isNumber || year < firstYear || text.size() != 4)
        return {};
    return last ? QDate(year, 12, 31) : QDate(year, 1, 1);
}

SearchView::SearchView(QWidget *parent)
    : RegisterView(parent)
    , m_words(new QLineEdit(this))
    , m_body(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_audience(new QComboBox(this))
    , m_from(makeDay(tr("Meetings from this day on"), tr("From: 2019, June 2024, 13/6/2024")))
    , m_to(makeDay(tr("Meetings up to this day"), tr("To")))
    , m_count(new NoteLabel({}, Tone::Neutral, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ListWidget(m_stack))
    , m_empty(new NoteLabel({}, Tone::Neutral, m_stack))
{
    m_words->setAccessibleName(tr("Words to search for"));
    m_words->setPlaceholderText(
        tr("Words of an agenda, minutes, a decision or a paper; a phrase between quotation marks"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_body->setAccessibleName(tr("Body"));
    m_kind->setAccessibleName(tr("Kind"));
    m_audience->setAccessibleName(tr("Exempt or not"));
    m_kind->addItem(tr("Everything"), -1);
    using enum SearchKind;
    for (const auto &[kind, name] :
         {std::pair(Item, tr("Items")), std::pair(Minute, tr("Minutes")),
          std::pair(Decision, tr("Decisions")), std::pair(Motion, tr("Motions")),
          std::pair(Action, tr("Actions")), std::pair(Paper, tr("Papers")),
          std::pair(Meeting, tr("Meetings")), std::pair(SearchKind::Person, tr("People")),
          std::pair(SearchKind::Body, tr("Bodies"))})
        m_kind->addItem(name, int(kind));
    m_audience->addItems({tr("Exempt and public"), tr("Public alone"), tr("Exempt alone")});
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(theme().em(2));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_body, 2);
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_audience, 1);
    filters->addWidget(m_from, 2);
    filters->addWidget(m_to, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    column->addWidget(new TitleLabel(tr("Search everything"), this));
    column->addWidget(m_count);
    column->addWidget(m_words);
    column->addLayout(filters);
    column->addWidget(m_stack, 1);

    connect(m_words, &QLineEdit::textChanged, this, &SearchView::search);
    connect(m_words, &QLineEdit::returnPressed, this, &SearchView::take);
    connect(m_list, &QListWidget::itemActivated, this, &SearchView::take);
    for (QComboBox *box : {m_body, m_kind, m_audience}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &SearchView::search);
    }
    show(QList<SearchHit>());
}

QLineEdit *SearchView::makeDay(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::textChanged, this, &SearchView::search);
    return line;
}

void SearchView::setRegister(const Session &session, const Authority &authority)
{
    m_searching.stop();
    m_isSearching = false;
    RegisterView::setRegister(session, authority);
    m_words->clear();
    m_body->clear();
}

void SearchView::refresh()
{
    const Result<QList<Body>> all = bodies(session());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    const QVariant before = m_body->currentData();
    const QSignalBlocker quiet(m_body);
    m_body->clear();
    m_body->addItem(tr("All bodies"), 0);
    for (const Body &body : *all)
        m_body->addItem(body.name, body.id.value());
    m_body->setCurrentIndex(std::max(0, m_body->findData(before)));
    search();
}

QWidget *SearchView::firstFocus()
{
    return m_words;
}

void SearchView::searchFor(const QString &words)
{
    m_words->setText(words);
    m_words->setFocus();
    m_words->selectAll();
}

void SearchView::search()
{
    m_takesFirst = false;
    const QString words = m_words->text();
    m_isSearching = session().reg && words.simplified().size() >= fewestLetters;
    if (!m_isSearching) {
        m_searching.stop();
        show(QList<SearchHit>());
        return;
    }
    SearchFilter filter;
    filter.limit = mostHits;
    filter.audience = SearchFilter::Audience(std::max(0, m_audience->currentIndex()));
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = SearchKind(kind);
    if (const qint64 body = m_body->currentData().toLongLong(); body > 0)
        filter.body = BodyId(body);
    filter.from = typedDay(m_from->text(), false);
    filter.to = typedDay(m_to->text(), true);
    m_searching.start(
        this,
        [session = session(), words, filter](TaskControl &) {
            return moothall::search(session, words, filter);
        },
        [this](const Result<QList<SearchHit>> &hits) {
            m_isSearching = false;
            show(hits);
            if (m_takesFirst)
                take();
        });
}

void SearchView::show(const Result<QList<SearchHit>> &hits)
{
    if (!hits)
        Q_EMIT problem(hits.error());
    m_found.clear();
    m_list->clear();
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
        m_found.append(placeOf(hit));
        FoundDelegate::append(m_list, m_found.last());
    }
    m_list->setCurrentRow(0);
    const bool isTyped = m_words->text().simplified().size() >= fewestLetters;
    m_empty->setText(
        isTyped
            ? tr("Nothing holds all of these words. Leave one out, or widen the choices above.")
            : tr("Type some words. All of them must occur; the last may be the beginning of one."));
    m_stack->setCurrentIndex(m_found.isEmpty() ? 1 : 0);
    QStringList notes;
    if (isTyped)
        notes.append(m_found.size() == mostHits ? tr("The best %1 places").arg(mostHits)
                                                 : tr("%n place(s)", nullptr, int(m_found.size())));
    for (const auto &[day, isLast] : {std::pair(m_from, false), std::pair(m_to, true)}) {
        if (!day->text().simplified().isEmpty() && !typedDay(day->text(), isLast).isValid())
            notes.append(tr("“%1” isn't a date").arg(day->text().simplified()));
    }
    m_count->setText(notes.join(u" · "_s));
}

void SearchView::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size() || m_isSearching) {
        m_takesFirst = m_isSearching;
        return;
    }
    m_takesFirst = false;
    Q_EMIT chosen(m_found.at(row));
}

bool SearchView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
            return true;
        }
    }
    return RegisterView::eventFilter(watched, event);
}

} // namespace moothall
