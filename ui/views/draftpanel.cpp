#include "ui/views/draftpanel.h"

#include "core/services/bodies.h"
#include "ui/commands/calendaredits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QVariant asText(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
               ? QVariant(text)
               : QVariant();
}

Tone toneOfFate(const ProposedMeeting &each)
{
    if (each.draft.fate == DraftMeeting::Fate::LeftOut)
        return Tone::Neutral;
    if (!each.clashes.isEmpty())
        return Tone::Bad;
    return each.draft.fate == DraftMeeting::Fate::Moved ? Tone::Warn : Tone::Good;
}

QString wordsOfFate(const ProposedMeeting &each)
{
    if (each.draft.fate == DraftMeeting::Fate::LeftOut)
        return DraftPanel::tr("Left out");
    if (!each.clashes.isEmpty())
        return DraftPanel::tr("Clash");
    return each.draft.fate == DraftMeeting::Fate::Moved ? DraftPanel::tr("Moved")
                                                        : DraftPanel::tr("Meets");
}

QString reasonOf(const ProposedMeeting &each)
{
    QStringList reasons;
    if (!each.draft.why.isEmpty())
        reasons.append(
            each.draft.fate == DraftMeeting::Fate::Moved && !each.moves
                ? DraftPanel::tr("from %1: %2", "a day, why")
                      .arg(QLocale().toString(each.draft.wanted, u"d MMM"_s), each.draft.why)
                : each.draft.why);
    return (reasons + each.clashes).join(u"; "_s);
}

} // namespace

DraftPanel::DraftPanel(CalendarEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    const auto day = [](const Line &line, int role) -> QVariant {
        const WallTime &starts = line.proposal.draft.starts;
        if (role == SortRole)
            return QDateTime(starts.date, starts.time);
        return asText(QLocale().toString(starts.date, u"ddd d MMM yyyy"_s), role);
    };
    m_lines = new RowsModel<Line>(
        {{tr("Day"), day},
         {tr("Time"),
          [](const Line &line, int role) {
              return asText(line.proposal.draft.starts.time.toString(u"HH:mm"_s), role);
          }},
         {tr("Body"),
          [](const Line &line, int role) { return asText(line.proposal.draft.bodyName, role); }},
         {tr("What comes of it"),
          [](const Line &line, int role) -> QVariant {
              if (role == ToneRole)
                  return int(toneOfFate(line.proposal));
              return role == Qt::DisplayRole ? QVariant(wordsOfFate(line.proposal)) : QVariant();
          }},
         {tr("Why"),
          [](const Line &line, int role) { return asText(reasonOf(line.proposal), role); }}},
        [](const Line &line) { return line.key; }, this);
    m_lineTable = makeTable(m_lines, tr("Meetings of the draft"), this);
    m_lineTable->setSortingEnabled(false);
    fitColumns(m_lineTable, {2, 4});
    m_note = new NoteLabel({}, Tone::Neutral, this);
    m_plan = new QPushButton(tr("Plan these meetings"), this);
    m_plan->setObjectName(u"plan"_s);
    setRole(m_plan, u"primary"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme().em(0.8));
    column->addWidget(makePatterns(), 2);
    column->addWidget(makeYear());
    column->addWidget(m_lineTable, 3);
    column->addLayout(foot);
    connect(m_plan, &QPushButton::clicked, this, &DraftPanel::plan);
}

QWidget *DraftPanel::makePatterns()
{
    m_patterns = new RowsModel<StoredPattern>(
        {{tr("Body"),
          [](const StoredPattern &row, int role) { return asText(row.bodyName, role); }},
         {tr("Meets"), [](const StoredPattern &row, int role) { return asText(row.words, role); },
          [this](const StoredPattern &row, const QVariant &typed) {
              StoredPattern changed = row;
              changed.words = typed.toString().simplified();
              return !changed.words.isEmpty() && m_edits.savePattern(row, changed);
          }}},
        [](const StoredPattern &row) { return row.id; }, this);
    auto *box = new QWidget(this);
    m_patternTable = makeTable(m_patterns, tr("When bodies meet"), box);
    m_patternTable->setSortingEnabled(false);
    m_patternTable->setAccessibleDescription(tr("F2 changes the words, Delete takes a row off"));
    m_patternTable->installEventFilter(this);
    fitColumns(m_patternTable, {1});
    m_body = new QComboBox(box);
    m_body->setAccessibleName(tr("Body of a new pattern"));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(18);
    m_words = new QLineEdit(box);
    m_words->setAccessibleName(tr("When it meets"));
    m_words->setPlaceholderText(tr("second Tuesday, 10.30, not in August, not in the pre-election "
                                   "period, not on the same day as Council"));
    m_add = new QPushButton(tr("Add"), box);
    m_add->setAccessibleName(tr("Add the pattern"));
    m_remove = new QPushButton(tr("Remove"), box);
    m_remove->setAccessibleName(tr("Remove the selected pattern"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_body);
    row->addWidget(m_words, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new HeadingLabel(tr("When bodies meet"), box));
    column->addWidget(m_patternTable, 1);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &DraftPanel::addPattern);
    connect(m_words, &QLineEdit::returnPressed, this, &DraftPanel::addPattern);
    connect(m_remove, &QPushButton::clicked, this, &DraftPanel::removePattern);
    return box;
}

QWidget *DraftPanel::makeYear()
{
    auto *box = new QWidget(this);
    const auto dateEdit = [box](const QString &name) {
        auto *edit = new QDateEdit(box);
        edit->setAccessibleName(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"d MMM yyyy"_s);
        return edit;
    };
    m_from = dateEdit(tr("From"));
    m_to = dateEdit(tr("To"));
    m_hasElection = new QCheckBox(tr("Pre-election period before the poll on"), box);
    m_election = dateEdit(tr("Day of the poll"));
    m_election->setEnabled(false);
    m_draft = new QPushButton(tr("Draft the year"), box);
    m_draft->setObjectName(u"draft"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, theme().em(0.4), 0, 0);
    row->addWidget(new HeadingLabel(tr("The draft"), box));
    row->addSpacing(theme().em(1));
    row->addWidget(new QLabel(tr("From"), box));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), box));
    row->addWidget(m_to);
    row->addSpacing(theme().em(0.6));
    row->addWidget(m_hasElection);
    row->addWidget(m_election);
    row->addStretch(1);
    row->addWidget(m_draft);
    connect(m_hasElection, &QCheckBox::toggled, m_election, &QWidget::setEnabled);
    connect(m_from, &QDateEdit::dateChanged, this,
            [this](QDate from) { m_to->setDate(from.addYears(1).addDays(-1)); });
    connect(m_draft, &QPushButton::clicked, this, &DraftPanel::draft);
    return box;
}

void DraftPanel::setSession(const Session &session)
{
    m_session = session;
    m_patterns->setRows({});
    m_lines->setRows({});
    if (!session.reg)
        return;
    // The municipal year that comes next; English councils are elected on the first Thursday of
    // May.
    const DraftYear year = municipalYear(session.clock.today().addYears(1));
    m_from->setDate(year.from);
    m_to->setDate(year.to);
    const QDate may(year.to.year(), 5, 1);
    m_election->setDate(may.addDays((Qt::Thursday - may.dayOfWeek() + 7) % 7));
}

void DraftPanel::refresh()
{
    const auto patterns = meetingPatterns(m_session);
    const auto all = bodies(m_session);
    if (!patterns || !all) {
        Q_EMIT problem(patterns ? all.error() : patterns.error());
        return;
    }
    m_patterns->setEditable(!isReadOnly());
    m_patterns->setRows(*patterns);
    const qint64 before = m_body->currentData().toLongLong();
    m_body->clear();
    for (const Body &body : *all)
        m_body->addItem(body.name, body.id.value());
    m_body->setCurrentIndex(std::max(0, m_body->findData(before)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_body, m_words, m_add})
        widget->setEnabled(!isReadOnly() && !all->isEmpty());
    m_remove->setEnabled(!isReadOnly() && !patterns->isEmpty());
    m_draft->setEnabled(!patterns->isEmpty());
    showProposals();
}

void DraftPanel::propose(const QList<ProposedMeeting> &proposals)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < proposals.size(); ++i)
        lines.append({i + 1, proposals.at(i)});
    m_lines->setRows(lines);
    showProposals();
}

void DraftPanel::showProposals()
{
    const QList<Line> &lines = m_lines->rows();
    const auto count = [&lines](auto wanted) { return int(std::ranges::count_if(lines, wanted)); };
    const auto isOut = [](const Line &line) {
        return line.proposal.draft.fate == DraftMeeting::Fate::LeftOut;
    };
    const int out = count(isOut);
    const int clashing =
        count([&](const Line &line) { return !isOut(line) && !line.proposal.clashes.isEmpty(); });
    const int meets = int(lines.size()) - out;
    m_plan->setEnabled(meets > 0 && !isReadOnly());
    if (lines.isEmpty()) {
        m_note->setNote(
            tr("Type when each body meets, in words, then draft the year: nothing is written "
               "before you have seen it."),
            Tone::Neutral);
        return;
    }
    QStringList words{tr("%n meeting(s) to plan", nullptr, meets)};
    if (clashing > 0)
        words.append(tr("%n with a clash", nullptr, clashing));
    if (out > 0)
        words.append(tr("%n left out", nullptr, out));
    m_note->setNote(words.join(u" · "_s), clashing > 0 ? Tone::Warn : Tone::Neutral);
}

void DraftPanel::addPattern()
{
    StoredPattern pattern;
    pattern.body = BodyId(m_body->currentData().toLongLong());
    pattern.words = m_words->text().simplified();
    if (!pattern.words.isEmpty() && m_edits.savePattern({}, pattern))
        m_words->clear();
    m_words->setFocus();
}

void DraftPanel::removePattern()
{
    const int row = m_patternTable->currentIndex().row();
    if (row >= 0 && !isReadOnly())
        m_edits.removePattern(m_patterns->row(row));
}

void DraftPanel::draft()
{
    const DraftYear year{m_from->date(), m_to->date(),
                         m_hasElection->isChecked() ? m_election->date() : QDate()};
    const auto proposals = draftYear(m_session, year);
    if (!proposals) {
        Q_EMIT problem(proposals.error());
        return;
    }
    propose(*proposals);
    m_lineTable->setFocus();
}

void DraftPanel::plan()
{
    QList<ProposedMeeting> wanted;
    QDate first;
    for (const Line &line : m_lines->rows()) {
        wanted.append(line.proposal);
        const QDate day = line.proposal.draft.starts.date;
        if (line.proposal.draft.fate != DraftMeeting::Fate::LeftOut &&
            (!first.isValid() || day < first))
            first = day;
    }
    if (!m_edits.plan(wanted))
        return;
    propose({});
    Q_EMIT planned(first);
}

QWidget *DraftPanel::firstFocus()
{
    return m_patterns->rowCount() > 0 ? static_cast<QWidget *>(m_patternTable) : m_words;
}

bool DraftPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_patternTable && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removePattern();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
