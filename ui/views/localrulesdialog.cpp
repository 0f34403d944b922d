#include "ui/views/localrulesdialog.h"

#include "core/calendar/rulewords.h"
#include "core/services/bodies.h"
#include "core/services/registers.h"
#include "core/services/rulebook.h"
#include "ui/models/typedwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QVariant ruleText(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
               ? QVariant(text)
               : QVariant();
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

} // namespace

/// Puts a rule in the place of another. Id 0 before: new; `gone`: taken off.
class LocalRuleCommand : public QUndoCommand
{
public:
    LocalRuleCommand(LocalRulesDialog &dialog, std::optional<LocalRule> before,
                     std::optional<LocalRule> after)
        : QUndoCommand(LocalRulesDialog::tr("Change a rule"))
        , m_dialog(dialog)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_id(m_before ? m_before->id : 0)
    {}

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const std::optional<LocalRule> &to)
    {
        Status done;
        if (to) {
            LocalRule rule = *to;
            rule.id = m_id;
            const auto saved = saveLocalRule(m_dialog.m_session, rule);
            if (saved)
                m_id = *saved;
            else
                done = fail(saved.error());
        } else {
            done = removeLocalRule(m_dialog.m_session, m_id);
        }
        m_dialog.m_refused = !done;
        setObsolete(!done);
        if (!done)
            m_dialog.m_strip->showError(done.error());
        else
            m_dialog.m_strip->clear();
        m_dialog.read();
        Q_EMIT m_dialog.rulesChanged();
    }

    LocalRulesDialog &m_dialog;
    std::optional<LocalRule> m_before;
    std::optional<LocalRule> m_after;
    qint64 m_id;
};

LocalRulesDialog::LocalRulesDialog(const Session &session, BodyId body, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Local rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeModel();
    m_strip = new MessageStrip(this);
    m_body = new QComboBox(this);
    m_body->setAccessibleName(tr("Whose rules"));
    m_bodies = bodies(session).value_or(QList<Body>());
    for (const Body &each : std::as_const(m_bodies))
        m_body->addItem(each.name, each.id.value());
    m_body->setCurrentIndex(std::max(0, m_body->findData(body.value())));
    auto *note = new NoteLabel(
        tr("F2 changes a cell: “3 working days before the meeting, 12.00”, “7 clear days before "
           "the "
           "meeting”, “24 hours before the meeting”. What the law asks can only be made stricter."),
        Tone::Neutral, this);
    m_table = makeTable(m_lines, tr("Rules"), this);
    m_table->setSortingEnabled(false);
    fitColumns(m_table, {0, 1, 2});
    m_what = new QLineEdit(this);
    m_what->setPlaceholderText(tr("A rule of your own: what is due"));
    m_what->setAccessibleName(tr("What a new rule asks"));
    m_when = new QLineEdit(this);
    m_when->setPlaceholderText(tr("5 working days before the meeting"));
    m_when->setAccessibleName(tr("When it is due"));
    auto *addButton = new QPushButton(tr("&Add"), this);
    m_off = new QPushButton(tr("&Off or on"), this);
    m_reset = new QPushButton(tr("&Back to the preset"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_what, 3);
    row->addWidget(m_when, 2);
    for (QPushButton *button : {addButton, m_off, m_reset})
        row->addWidget(button);
    m_all = new QCheckBox(tr("New rules are for &every body"), this);
    m_all->setAccessibleName(tr("New rules are for every body"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_body);
    column->addWidget(note);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_all);
    column->addWidget(buttons);
    const bool readOnly = session.reg->isReadOnly();
    m_lines->setEditable(!readOnly);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_what, m_when, addButton, m_off, m_reset})
        widget->setEnabled(!readOnly);
    connect(m_body, &QComboBox::currentIndexChanged, this, &LocalRulesDialog::read);
    connect(addButton, &QPushButton::clicked, this, &LocalRulesDialog::add);
    connect(m_off, &QPushButton::clicked, this, &LocalRulesDialog::toggleOff);
    connect(m_reset, &QPushButton::clicked, this, &LocalRulesDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            &LocalRulesDialog::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            &LocalRulesDialog::redo);
    resize(theme().em(64), theme().em(40));
    read();
}

void LocalRulesDialog::makeModel()
{
    const auto day = [this](const QString &title, QDate LocalRule::*member) {
        return RowsModel<RuleLine>::Column{
            title,
            [member](const RuleLine &line, int role) {
                return ruleText(dayText(line.own.*member), role);
            },
            [this, member](const RuleLine &line, const QVariant &typed) {
                LocalRule changed = ownOf(line);
                const QString words = typed.toString().trimmed();
                const auto date = typedDate(words, m_session.clock.today());
                if (!words.isEmpty() && !date)
                    return false;
                changed.*member = date.value_or(QDate());
                return save(line.own, changed);
            }};
    };
    m_lines = new RowsModel<RuleLine>(
        {{tr("What"),
          [](const RuleLine &line, int role) { return ruleText(line.rule.what, role); }},
         {tr("When"),
          [](const RuleLine &line, int role) { return ruleText(wordsOf(line.rule.timing), role); },
          [this](const RuleLine &line, const QVariant &typed) {
              const auto timing = timingOf(typed.toString());
              if (!timing) {
                  m_strip->showError(timing.error());
                  return false;
              }
              LocalRule changed = ownOf(line);
              changed.timing = *timing;
              changed.off = false;
              return save(line.own, changed);
          }},
         {tr("Source"),
          [](const RuleLine &line, int role) { return ruleText(line.rule.source, role); },
          [this](const RuleLine &line, const QVariant &typed) {
              LocalRule changed = ownOf(line);
              changed.source = typed.toString().simplified();
              return save(line.own, changed);
          }},
         {tr("Whose"),
          [](const RuleLine &line, int role) -> QVariant {
              if (role == ToneRole)
                  return int(line.own.off      ? Tone::Warn
                             : line.own.id > 0 ? Tone::Info
                                               : Tone::Neutral);
              if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
                  return {};
              return line.own.off      ? tr("Off")
                     : line.own.id > 0 ? tr("Own")
                     : line.byLaw      ? tr("Law")
                                       : tr("Preset");
          }},
         day(tr("From"), &LocalRule::from),
         day(tr("Until"), &LocalRule::until)},
        [](const RuleLine &line) { return line.key; }, this);
}

void LocalRulesDialog::read()
{
    const auto owner = authority(m_session);
    const auto book = Rulebook::of(m_session);
    const int index = m_body->currentIndex();
    if (!owner || !book || index < 0)
        return;
    const Body &body = m_bodies.at(index);
    const RuleBase base =
        book->base(body.kind, body.houseStyle.isEmpty() ? owner->houseStyle : body.houseStyle);
    const QList<DeadlineRule> now = rulesFor(base, body.kind, body.id, book->local,
                                             WallTime(m_session.clock.nowLocal()), book->days);
    QList<RuleLine> lines;
    const auto addLine = [&](const DeadlineRule &rule, bool byLaw) {
        RuleLine line{qint64(qHash(rule.code)), rule, {}, byLaw};
        for (const LocalRule &own : book->local) {
            const bool forAll = !own.body && !own.bodyKind && line.own.id == 0;
            if (own.code == rule.code && (own.body == body.id || forAll))
                line.own = own;
        }
        if (line.own.id > 0 && !byLaw)
            line.rule.timing = line.own.timing; // one that is to come as well
        lines.append(line);
    };
    for (qsizetype i = 0; i < base.rules.size(); ++i) {
        const auto current = std::ranges::find(now, base.rules.at(i).code, &DeadlineRule::code);
        addLine(current == now.end() ? base.rules.at(i) : *current, i < base.statutory);
    }
    for (const DeadlineRule &rule : now) {
        if (std::ranges::find(base.rules, rule.code, &DeadlineRule::code) == base.rules.end())
            addLine(rule, false);
    }
    m_lines->setRows(lines);
}

LocalRule LocalRulesDialog::ownOf(const RuleLine &line) const
{
    if (line.own.id > 0)
        return line.own;
    LocalRule own;
    if (!m_all->isChecked())
        own.body = BodyId(m_body->currentData().toLongLong());
    own.code = line.rule.code;
    own.what = line.rule.what;
    own.source = line.byLaw ? QString() : line.rule.source;
    own.timing = line.rule.timing;
    own.nature = line.rule.nature;
    return own;
}

bool LocalRulesDialog::save(const LocalRule &before, const LocalRule &after)
{
    if (before == after)
        return true;
    m_stack.push(
        new LocalRuleCommand(*this, before.id > 0 ? std::optional(before) : std::nullopt, after));
    return !m_refused;
}

void LocalRulesDialog::toggleOff()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const RuleLine line = m_lines->row(row);
    if (line.byLaw) {
        m_strip->show(tr("The law asks for this; it can’t be turned off."), Tone::Warn);
        return;
    }
    LocalRule changed = ownOf(line);
    changed.off = !changed.off;
    save(line.own, changed);
}

void LocalRulesDialog::reset()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && m_lines->row(row).own.id > 0)
        m_stack.push(new LocalRuleCommand(*this, m_lines->row(row).own, {}));
}

void LocalRulesDialog::add()
{
    const auto timing = timingOf(m_when->text());
    if (!timing) {
        m_strip->showError(timing.error());
        return;
    }
    LocalRule rule;
    if (!m_all->isChecked())
        rule.body = BodyId(m_body->currentData().toLongLong());
    rule.what = m_what->text().simplified();
    rule.code = u"own-"_s + QString(rule.what).toLower().replace(u' ', u'-');
    rule.source = tr("Own timetable");
    rule.timing = *timing;
    if (rule.what.isEmpty())
        m_what->setFocus();
    else if (save({}, rule))
        m_what->clear();
}

} // namespace moothall
