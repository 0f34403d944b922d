#include "ui/views/privatenoticedialog.h"

#include "ui/commands/forwardedits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *wordsField(const QString &name, const QString &hint, const QString &words,
                           bool readOnly, QWidget *parent)
{
    auto *field = new QPlainTextEdit(words, parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setReadOnly(readOnly);
    field->setFixedHeight(theme().em(5));
    return field;
}

} // namespace

PrivateNoticeDialog::PrivateNoticeDialog(const Session &session, ForwardEdits &edits,
                                         const QList<PrivateMatter> &matters, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_edits(edits)
    , m_state(new NoteLabel({}, Tone::Neutral, this))
    , m_given(new QDateTimeEdit(this))
{
    setWindowTitle(tr("Second notice of the private meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ForwardEntry &first = matters.first().entry;
    auto *title =
        new HeadingLabel(tr("%1, %2", "a body, a day")
                             .arg(first.bodyName, QLocale().toString(first.from, u"d MMMM yyyy"_s)),
                         this);
    auto *list = new QWidget(this);
    auto *each = new QVBoxLayout(list);
    each->setContentsMargins(0, 0, theme().em(0.6), 0);
    for (const PrivateMatter &matter : matters)
        each->addWidget(makeMatter(matter));
    each->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_given->setAccessibleName(tr("When the notice was given"));
    m_given->setDisplayFormat(u"d MMM yyyy, HH:mm"_s);
    m_given->setCalendarPopup(true);
    const QDateTime now = session.clock.nowLocal();
    m_given->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute())));
    m_given->setMaximumDateTime(QDateTime(now.date(), QTime(23, 59)));
    auto *record = new QPushButton(tr("&It was given elsewhere on"), this);
    auto *draft = new QPushButton(tr("Save a &draft…"), this);
    auto *publish = new QPushButton(tr("&Publish…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(record);
    row->addWidget(m_given);
    row->addStretch(1);
    row->addWidget(draft);
    row->addWidget(publish);
    const bool readOnly = session.reg->isReadOnly();
    for (QPushButton *button : {record, draft, publish})
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{record, m_given, publish})
        widget->setEnabled(!readOnly);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &PrivateNoticeDialog::recordGiven);
    connect(draft, &QPushButton::clicked, this, [this] { make(false); });
    connect(publish, &QPushButton::clicked, this, [this] { make(true); });
    resize(theme().em(48), theme().em(36));
    showState();
}

QWidget *PrivateNoticeDialog::makeMatter(const PrivateMatter &matter)
{
    auto *box = new QWidget(this);
    auto *name = new HeadingLabel(matter.entry.matter, box);
    name->setWordWrap(true);
    const QString reason = matter.entry.privateReason;
    auto *why =
        reason.isEmpty()
            ? new NoteLabel(tr("It gives no reason for deciding in private yet."), Tone::Warn, box)
            : new NoteLabel(tr("In private, because %1").arg(reason), Tone::Neutral, box);
    const bool readOnly = m_session.reg->isReadOnly();
    Fields fields{matter, nullptr, nullptr};
    fields.received = wordsField(tr("Representations received on %1").arg(matter.entry.matter),
                                 tr("Representations received, why it should be decided in public; "
                                    "leave it empty where none came"),
                                 matter.said.received, readOnly, box);
    fields.response =
        wordsField(tr("Response on %1").arg(matter.entry.matter), tr("What is answered to them"),
                   matter.said.response, readOnly, box);
    m_fields.append(fields);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, theme().em(0.6));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{name, why, fields.received, fields.response})
        column->addWidget(widget);
    return box;
}

void PrivateNoticeDialog::showState()
{
    const PrivateMatter &first = m_fields.first().matter;
    const auto day = [](QDate date) { return QLocale().toString(date, u"dddd d MMMM yyyy"_s); };
    if (first.given.isValid())
        m_state->setNote(tr("It was given on %1.").arg(day(first.given.date)),
                         first.by < first.given.date ? Tone::Bad : Tone::Good);
    else
        m_state->setNote(tr("It must be at the offices and on the website by %1, 5 clear days "
                            "before (SI 2012/2089 reg. 5(4)).")
                             .arg(day(first.by)),
                         first.by < m_session.clock.today() ? Tone::Bad : Tone::Neutral);
}

bool PrivateNoticeDialog::keep()
{
    for (Fields &fields : m_fields) {
        const Representations now{fields.received->toPlainText().trimmed(),
                                  fields.response->toPlainText().trimmed()};
        if (now == fields.matter.said || m_session.reg->isReadOnly())
            continue;
        if (!m_edits.say(fields.matter.entry.id, fields.matter.said, now))
            return false;
        fields.matter.said = now;
    }
    return true;
}

void PrivateNoticeDialog::make(bool publishes)
{
    if (!keep())
        return;
    const ForwardEntry first = m_fields.first().matter.entry;
    accept();
    Q_EMIT noticeWanted(*first.body, first.from, publishes);
}

void PrivateNoticeDialog::recordGiven()
{
    if (!keep())
        return;
    for (Fields &fields : m_fields) {
        if (const Status done =
                recordPrivateNotice(m_session, fields.matter.entry.id, m_given->dateTime());
            !done) {
            Q_EMIT problem(done.error());
            return;
        }
        fields.matter.given = WallTime(m_given->dateTime());
    }
    showState();
    Q_EMIT changed();
}

void PrivateNoticeDialog::done(int result)
{
    if (keep())
        QDialog::done(result);
}

} // namespace moothall
