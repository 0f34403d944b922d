#include "ui/views/printrunpanel.h"

#include "core/domain/supplements.h"
#include "core/services/packbuilder.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobColumn = 0;
constexpr int jobPaperColumn = 5;

constexpr int runAsOfToday = -1;
constexpr int mostSpareCopies = 500;

QString sidesInWords(const PrintRunJob &job)
{
    if (job.booklet)
        return PrintRunPanel::tr("Booklet");
    return job.sides == Sides::One ? PrintRunPanel::tr("One") : PrintRunPanel::tr("Both");
}

QVariant jobWords(const QString &text, int role)
{
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant jobNumber(int value, int role)
{
    return role == Qt::DisplayRole ? QVariant(QLocale().toString(value)) : QVariant();
}

QString readersOfJob(const PrintRunJob &job)
{
    return job.to.isEmpty() ? QString() : PrintRunPanel::tr("For %1").arg(job.to.join(u", "_s));
}

} // namespace

PrintRunPanel::PrintRunPanel(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_pack(new QComboBox(this))
    , m_items(new QLineEdit(this))
    , m_numbers(new QLineEdit(this))
    , m_spare(new QSpinBox(this))
    , m_total(new HeadingLabel({}, this))
    , m_warnings(new NoteLabel({}, Tone::Warn, this))
    , m_open(makeJobs(false))
    , m_exempt(makeJobs(true))
{
    setRole(this, u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Print run"), this));
    column->addLayout(makeFields());
    column->addLayout(makeChoices());
    column->addWidget(m_total);
    column->addWidget(m_warnings);
    column->addWidget(m_open.part);
    column->addWidget(m_exempt.part);
    connect(m_pack, &QComboBox::activated, this, &PrintRunPanel::readFacts);
    for (QLineEdit *field : {m_items, m_numbers})
        connect(field, &QLineEdit::textChanged, this, &PrintRunPanel::count);
    connect(m_spare, &QSpinBox::valueChanged, this, &PrintRunPanel::count);
    drawLock();
    count();
}

PrintRunPanel::~PrintRunPanel()
{
    m_reading.stop(); // it reads from the register
}

QLayout *PrintRunPanel::makeFields()
{
    m_items->setPlaceholderText(tr("All, or 6, 7a"));
    m_numbers->setPlaceholderText(tr("All, or 3-7, 12"));
    m_numbers->setToolTip(tr("The numbers that are printed on the pages"));
    m_spare->setRange(0, mostSpareCopies);
    auto *grid = new QGridLayout;
    const auto add = [&](int row, int at, const QString &name, QWidget *field) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, row, at);
        grid->addWidget(field, row, at + 1);
    };
    add(0, 0, tr("Pack"), m_pack);
    add(0, 2, tr("Spare public copies"), m_spare);
    add(1, 0, tr("Items"), m_items);
    add(1, 2, tr("Printed page numbers"), m_numbers);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return grid;
}

QLayout *PrintRunPanel::makeChoices()
{
    const auto box = [this](const QString &text, bool PrintRunChoices::*member,
                            const QString &tip = {}) {
        auto *made = new QCheckBox(text, this);
        made->setToolTip(tip);
        made->setChecked(PrintRunChoices().*member);
        m_boxes.append({made, member});
        connect(made, &QCheckBox::toggled, this, &PrintRunPanel::count);
    };
    box(tr("Both sides"), &PrintRunChoices::bothSides, tr("Turned about the long edge"));
    box(tr("Booklet"), &PrintRunChoices::booklet,
        tr("Two pages beside one another, to be folded and stapled"));
    box(tr("Fold-outs on A3"), &PrintRunChoices::foldOuts,
        tr("Pages larger than A4 are sheets of their own"));
    box(tr("Whole exempt packs"), &PrintRunChoices::wholeExempt,
        tr("Else readers of exempt papers get the public pack, and the exempt papers apart"));
    box(tr("Cover labels"), &PrintRunChoices::labels, tr("14 on a sheet, 99.1 × 38.1 mm"));
    box(tr("Divider sheets"), &PrintRunChoices::dividers, tr("Before each item’s papers"));
    box(tr("Sign-in sheet"), &PrintRunChoices::signIn);
    box(tr("Name plates"), &PrintRunChoices::namePlates, tr("To be folded and stood on the table"));
    box(tr("Speakers’ list"), &PrintRunChoices::speakers);
    constexpr int columns = 3;
    auto *grid = new QGridLayout;
    for (int at = 0; at < m_boxes.size(); ++at)
        grid->addWidget(m_boxes[at].first, at / columns, at % columns);
    return grid;
}

PrintRunPanel::Jobs PrintRunPanel::makeJobs(bool exempt)
{
    Jobs jobs;
    jobs.part = new QWidget(this);
    jobs.model = new RowsModel<PrintRunJob>(
        {{tr("Job"),
          [](const PrintRunJob &job, int role) -> QVariant {
              if (role == Qt::ToolTipRole)
                  return readersOfJob(job);
              if (role == Qt::AccessibleTextRole && job.exempt)
                  return tr("Exempt: %1").arg(jobTitle(job));
              return jobWords(jobTitle(job), role);
          }},
         {tr("Copies"), [](const PrintRunJob &job, int role) { return jobNumber(job.copies, role); }},
         {tr("Sides"),
          [](const PrintRunJob &job, int role) { return jobWords(sidesInWords(job), role); }},
         {tr("Sheets each"),
          [](const PrintRunJob &job, int role) { return jobNumber(job.leaves, role); }},
         {tr("Sheets"),
          [](const PrintRunJob &job, int role) { return jobNumber(job.allLeaves(), role); }},
         {tr("Paper"),
          [](const PrintRunJob &job, int role) { return jobWords(jobPaper(job), role); }}},
        [](const PrintRunJob &job) { return qint64(job.what); }, this);
    const QString name = exempt ? tr("Exempt jobs") : tr("Public jobs");
    jobs.table = makeTable(jobs.model, name, jobs.part);
    jobs.table->setSortingEnabled(false);
    jobs.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    jobs.table->setFrameShape(QFrame::NoFrame);
    fitColumns(jobs.table, {jobColumn, jobPaperColumn});
    jobs.sum = new NoteLabel({}, Tone::Neutral, jobs.part);
    jobs.print =
        new QPushButton(themeIcon(u"print"_s),
                        exempt ? tr("Print exempt jobs…") : tr("Print public jobs…"), jobs.part);
    jobs.save = new QPushButton(themeIcon(u"pdf"_s), tr("Save as PDFs…"), jobs.part);
    jobs.save->setAccessibleName(exempt ? tr("Save the exempt jobs as PDFs")
                                        : tr("Save the public jobs as PDFs"));

    auto *head = new QHBoxLayout;
    if (exempt) {
        m_lock = new QLabel(jobs.part);
        head->addWidget(m_lock);
        head->addWidget(new Chip(tr("EXEMPT"), Tone::Warn, jobs.part));
    }
    head->addWidget(
        new HeadingLabel(exempt ? tr("Printed apart, on coloured paper") : name, jobs.part), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(jobs.print);
    buttons->addWidget(jobs.save);
    buttons->addWidget(jobs.sum, 1);
    auto *column = new QVBoxLayout(jobs.part);
    column->setContentsMargins(0, theme().em(0.4), 0, 0);
    column->addLayout(head);
    column->addWidget(jobs.table);
    column->addLayout(buttons);
    const auto ask = [this, exempt](void (PrintRunPanel::*wanted)(const PrintRunChoices &)) {
        return [this, exempt, wanted] {
            if (Result<PrintRunChoices> chosen = choices()) {
                chosen->which =
                    exempt ? PrintRunChoices::Which::Exempt : PrintRunChoices::Which::Public;
                Q_EMIT(this->*wanted)(*chosen);
            }
        };
    };
    connect(jobs.print, &QPushButton::clicked, this, ask(&PrintRunPanel::printRequested));
    connect(jobs.save, &QPushButton::clicked, this, ask(&PrintRunPanel::saveRequested));
    return jobs;
}

QWidget *PrintRunPanel::firstFocus() const
{
    return m_pack;
}

PackRequest PrintRunPanel::pack() const
{
    const int wanted = m_pack->currentData().toInt();
    if (wanted == runAsOfToday)
        return {.asOf = m_meeting.session().clock.today()};
    return {.supplement = wanted};
}

/// What can be printed now; what was chosen stays where it can.
void PrintRunPanel::listPacks()
{
    const MeetingRecord &record = m_meeting.record();
    const QVariant chosen = m_pack->currentData();
    m_pack->clear();
    m_pack->addItem(tr("Main pack"), 0);
    for (int supplement = 1; supplement <= openSupplement(record); ++supplement) {
        if (!packedItems(record, {.supplement = supplement}).isEmpty())
            m_pack->addItem(supplementTitle(record, supplement), supplement);
    }
    if (!record.packs.isEmpty())
        m_pack->addItem(tr("Everything published up to today"), runAsOfToday);
    m_pack->setCurrentIndex(std::max(0, m_pack->findData(chosen)));
}

Result<PrintRunChoices> PrintRunPanel::choices() const
{
    PrintRunChoices choices;
    choices.pack = pack();
    const MeetingRecord &record = m_meeting.record();
    for (const QString &typed : m_items->text().split(u',', Qt::SkipEmptyParts)) {
        const QString item = typed.trimmed();
        if (item.isEmpty())
            continue;
        if (std::ranges::find(record.items, item, &AgendaItem::number) == record.items.end())
            return fail(ErrorCode::BadInput, tr("The agenda has no item %1.").arg(item));
        choices.items.append(item);
    }
    const auto numbers = printedNumbers(m_numbers->text());
    MOOTHALL_TRY(numbers);
    choices.numbers = *numbers;
    choices.spare = m_spare->value();
    for (const auto &[box, member] : m_boxes)
        choices.*member = box->isChecked();
    return choices;
}

void PrintRunPanel::refresh()
{
    m_isStale = true;
    if (isVisible())
        readFacts();
}

void PrintRunPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        readFacts();
}

void PrintRunPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawLock();
}

/// In the ink of the scheme.
void PrintRunPanel::drawLock()
{
    m_lock->setPixmap(themeIcon(u"lock"_s).pixmap(theme().em(1.1)));
}

void PrintRunPanel::readFacts()
{
    m_isStale = false;
    listPacks();
    m_reading.start(
        this,
        [session = m_meeting.session(), meeting = m_meeting.id(), pack = pack()](TaskControl &) {
            return printRunFacts(session, meeting, {.pack = pack});
        },
        [this](Result<PrintRunFacts> facts) {
            if (facts)
                m_facts = std::move(*facts);
            else
                m_facts.reset();
            count();
            if (!facts)
                say({}, {}, &facts.error());
        });
}

void PrintRunPanel::say(const QString &total, const QStringList &warnings, const Error *problem)
{
    m_total->setText(problem ? problem->sentence() : total);
    m_total->setVisible(!m_total->text().isEmpty());
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void PrintRunPanel::show(Jobs &jobs, const PrintRun &run, bool exempt)
{
    QList<PrintRunJob> rows;
    std::ranges::copy_if(run.jobs, std::back_inserter(rows),
                         [&](const PrintRunJob &job) { return job.exempt == exempt; });
    jobs.model->setRows(rows);
    jobs.part->setVisible(!rows.isEmpty());
    // As high as its rows: the page scrolls, not each table in it.
    const int height = jobs.table->horizontalHeader()->sizeHint().height() +
                       (int(rows.size()) * jobs.table->verticalHeader()->defaultSectionSize()) +
                       theme().em(0.5);
    jobs.table->setFixedHeight(height);
    const int a4 = run.leavesOf(exempt, false);
    const int a3 = run.leavesOf(exempt, true);
    jobs.sum->setText(a3 > 0
                          ? tr("%1 A4, %2 A3").arg(QLocale().toString(a4), QLocale().toString(a3))
                          : tr("%1 A4").arg(QLocale().toString(a4)));
    // Who has which numbered copy is recorded, which takes a register that can be written.
    const bool may = !exempt || !m_meeting.isReadOnly();
    jobs.print->setEnabled(may);
    jobs.save->setEnabled(may);
}

void PrintRunPanel::count()
{
    const Result<PrintRunChoices> chosen = choices();
    const PrintRun run = chosen && m_facts ? planPrintRun(*m_facts, *chosen) : PrintRun();
    show(m_open, run, false);
    show(m_exempt, run, true);
    if (!chosen) {
        say({}, {}, &chosen.error());
        return;
    }
    if (!m_facts) {
        say(tr("Counting…"), {}, nullptr);
        return;
    }
    QString total = tr("%n sheet(s) of paper", nullptr, run.leaves());
    if (!run.email.isEmpty()) {
        QStringList names;
        for (const DistributionEntry &reader : run.email)
            names.append(reader.name);
        total += tr(" · by e-mail: %1").arg(names.join(u", "_s));
    }
    say(total, run.warnings, nullptr);
}

} // namespace moothall
