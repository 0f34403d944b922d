#include "ui/views/reviewwindow.h"

#include "core/base/files.h"
#include "core/services/reviewpages.h"
#include "ui/models/reviewwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "11/24  Repairs to the outer wall": what an item begins with.
QString reviewHeading(const ReviewParagraph &paragraph)
{
    return paragraph.number.isEmpty() ? paragraph.heading
                                      : QString(paragraph.number + u"  "_s + paragraph.heading);
}

} // namespace

bool isReviewFile(const QString &file)
{
    return QFileInfo(file).suffix().compare("mootreview"_L1, Qt::CaseInsensitive) == 0;
}

ReviewWindow::ReviewWindow(const Clock &clock, const QString &who, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_who(who)
    , m_title(new TitleLabel({}, this))
    , m_about(new NoteLabel({}, Tone::Neutral, this))
    , m_exempt(new NoteLabel(tr("This draft contains exempt information. It is not for "
                                "publication: keep it to yourself, and "
                                "delete the file when it has gone back."),
                             Tone::Bad, this))
    , m_strip(new MessageStrip(this))
    , m_list(new ListWidget(this))
    , m_pages(new PdfView(this))
{
    auto *centre = new QWidget(this);
    setRole(centre, u"page"_s);
    centre->setAttribute(Qt::WA_StyledBackground);
    auto *split = new QSplitter(centre);
    split->addWidget(makeText());
    split->addWidget(m_pages);
    split->setChildrenCollapsible(false);
    split->setSizes({theme().em(46), theme().em(38)});
    m_pages->setMinimumWidth(theme().em(16));
    m_pages->setAccessibleName(tr("Pages of the draft"));
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_strip);
    column->addWidget(split, 1);
    setCentralWidget(centre);
    resize(theme().em(84), theme().em(52));
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewWindow::showParagraph);
}

ReviewWindow::~ReviewWindow()
{
    m_task.cancel();
    m_task.waitForFinished();
}

QWidget *ReviewWindow::makeHead()
{
    auto *head = new QFrame(this);
    setRole(head, u"header"_s);
    m_name = new QLineEdit(head);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setMinimumWidth(theme().chars(24));
    m_verdict = new Chip(head);
    auto *clear = new QPushButton(tr("&Clear the draft"), head);
    clear->setToolTip(tr("Nothing more to say: the officer may go on with it"));
    setRole(clear, u"primary"_s);
    auto *back = new QPushButton(tr("Send &back"), head);
    back->setToolTip(tr("With what you have said: the officer is to look at it"));
    m_saved = new QLabel(head);
    setRole(m_saved, u"muted"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(clear);
    row->addWidget(back);
    row->addWidget(m_verdict);
    row->addWidget(m_saved, 1);
    auto *column = new QVBoxLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_exempt);
    column->addLayout(row);
    connect(clear, &QPushButton::clicked, this, [this] { judge(ReviewVerdict::Cleared); });
    connect(back, &QPushButton::clicked, this, [this] { judge(ReviewVerdict::SentBack); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().simplified().left(reviewbounds::name);
        if (name == m_file.answer.by)
            return;
        m_file.answer.by = name;
        save();
    });
    return head;
}

QWidget *ReviewWindow::makeText()
{
    auto *text = new QWidget(this);
    m_list->setAccessibleName(tr("Text of the draft"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(theme().em(0.1));
    auto *split = new QSplitter(Qt::Vertical, text);
    split->addWidget(m_list);
    split->addWidget(makeSay());
    split->addWidget(makeRemarks());
    split->setChildrenCollapsible(false);
    split->setSizes({theme().em(22), theme().em(13), theme().em(9)});
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(theme().em(0.6), theme().em(0.4), theme().em(0.4), theme().em(0.4));
    column->addWidget(split);
    return text;
}

QWidget *ReviewWindow::makeSay()
{
    auto *say = new QFrame(this);
    setRole(say, u"card"_s);
    m_place = new HeadingLabel({}, say);
    m_words = new QPlainTextEdit(say);
    m_words->setAccessibleName(tr("This paragraph in your words"));
    m_words->setTabChangesFocus(true);
    m_propose = new QPushButton(tr("&Propose these words"), say);
    m_comment = new QLineEdit(say);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("A comment"));
    m_onParagraph = new QPushButton(tr("Comment on the p&aragraph"), say);
    m_onPage = new QPushButton(tr("On the pa&ge"), say);
    auto *whole = new QPushButton(tr("On the &whole"), say);
    auto *propose = new QHBoxLayout;
    propose->addWidget(
        new NoteLabel(tr("Change the words above and propose them, or say something:"),
                      Tone::Neutral, say),
        1);
    propose->addWidget(m_propose);
    auto *comment = new QHBoxLayout;
    comment->addWidget(m_comment, 1);
    comment->addWidget(m_onParagraph);
    comment->addWidget(m_onPage);
    comment->addWidget(whole);
    auto *column = new QVBoxLayout(say);
    column->addWidget(m_place);
    column->addWidget(m_words, 1);
    column->addLayout(propose);
    column->addLayout(comment);
    connect(m_propose, &QPushButton::clicked, this, &ReviewWindow::propose);
    const auto onParagraph = [this] {
        if (const ReviewParagraph *paragraph = currentParagraph())
            this->comment(paragraph->id());
    };
    connect(m_onParagraph, &QPushButton::clicked, this, onParagraph);
    connect(m_comment, &QLineEdit::returnPressed, this, onParagraph);
    connect(m_onPage, &QPushButton::clicked, this,
            [this] { this->comment(u"page:%1"_s.arg(std::max(0, m_pages->currentPage()) + 1)); });
    connect(whole, &QPushButton::clicked, this, [this] { this->comment({}); });
    return say;
}

QWidget *ReviewWindow::makeRemarks()
{
    auto *said = new QWidget(this);
    m_remarks = new ListWidget(said);
    m_remarks->setAccessibleName(tr("What you have said"));
    m_remarks->setWordWrap(true);
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remove = new QPushButton(tr("Take &it back"), said);
    auto *head = new QHBoxLayout;
    head->addWidget(new HeadingLabel(tr("What you have said"), said), 1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, theme().em(0.3), 0, 0);
    column->addLayout(head);
    column->addWidget(m_remarks, 1);
    connect(m_remove, &QPushButton::clicked, this, &ReviewWindow::removeRemark);
    connect(m_remarks, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    return said;
}

Status ReviewWindow::open(const QString &file)
{
    const auto bytes = readFile(file, reviewbounds::fileBytes);
    MOOTHALL_TRY(bytes);
    auto read = readReviewFile(*bytes);
    MOOTHALL_TRY(read);
    m_path = QFileInfo(file).absoluteFilePath();
    m_file = *std::move(read);
    if (m_file.answer.by.isEmpty())
        m_file.answer.by = m_file.copy.to.isEmpty() ? m_who : m_file.copy.to;
    fill();
    showPages();
    return {};
}

void ReviewWindow::fill()
{
    const ReviewCopy &copy = m_file.copy;
    const QString day = QLocale().toString(copy.starts.date(), u"d MMMM yyyy"_s);
    m_title->setText(
        tr("%1: %2, %3", "draft minutes, a body, a day").arg(wordsOf(copy.kind), copy.body, day));
    setWindowTitle(tr("%1 – Moothall").arg(m_title->text()));
    const QString sent =
        QLocale().toString(copy.made.toTimeZone(londonZone()), u"d MMMM yyyy, HH:mm"_s);
    QStringList about{tr("%1. Sent by %2 on %3.").arg(copy.authority, copy.by, sent)};
    if (!copy.note.isEmpty())
        about.append(tr("“%1”").arg(copy.note));
    about.append(tr("What you say is kept in this file. Send the file back when you have done."));
    m_about->setNote(about.join(u'\n'), Tone::Neutral);
    m_exempt->setVisible(copy.edition == Edition::Restricted);
    m_name->setText(m_file.answer.by);
    m_saved->setText(QDir::toNativeSeparators(m_path));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_rows.clear();
    QString item;
    for (qsizetype i = 0; i < copy.paragraphs.size(); ++i) {
        const ReviewParagraph &paragraph = copy.paragraphs[i];
        const bool heads =
            paragraph.field == ReviewField::Heading || paragraph.field == ReviewField::Title;
        if (paragraph.item != item) {
            auto *heading = new QListWidgetItem(reviewHeading(paragraph), m_list);
            heading->setFont(theme().headingFont());
            heading->setBackground(theme().colours().group);
            if (!heads)
                heading->setFlags(Qt::ItemIsEnabled);
            m_rows.append(heads ? int(i) : -1);
        } else {
            new QListWidgetItem(paragraph.text, m_list);
            m_rows.append(int(i));
        }
        if (paragraph.item != item && !heads) {
            new QListWidgetItem(paragraph.text, m_list);
            m_rows.append(int(i));
        }
        item = paragraph.item;
    }
    const qsizetype first = m_rows.indexOf(0);
    m_list->setCurrentRow(int(first));
    fillRemarks();
    showVerdict();
    showParagraph();
}

void ReviewWindow::showPages()
{
    m_pages->setNotice(tr("The pages are being looked over…"));
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/reading"_s;
    m_task = runTask(
        this,
        [pages = m_file.pages, folder, thread = thread()](TaskControl &) -> Result<PdfPages> {
            const auto made = pagesToShow(pages, folder);
            MOOTHALL_TRY(made);
            return openPdfPages(*made, thread);
        },
        [this](Result<PdfPages> pages) {
            m_settled = true;
            if (pages)
                m_pages->setPages(*std::move(pages));
            else
                m_pages->setNotice(
                    tr("The pages can’t be shown: %1").arg(pages.error().sentence()));
            m_onPage->setEnabled(m_pages->pageCount() > 0);
        });
    m_onPage->setEnabled(false);
}

const ReviewParagraph *ReviewWindow::currentParagraph() const
{
    const int row = m_list->currentRow();
    const int at = row >= 0 && row < m_rows.size() ? m_rows[row] : -1;
    return at < 0 ? nullptr : &m_file.copy.paragraphs.at(at);
}

ReviewRemark *ReviewWindow::proposalFor(const QString &paragraph)
{
    auto &remarks = m_file.answer.remarks;
    const auto found = std::ranges::find_if(remarks, [&](const ReviewRemark &remark) {
        return remark.kind == RemarkKind::Proposal && remark.target == paragraph;
    });
    return found == remarks.end() ? nullptr : &*found;
}

void ReviewWindow::showParagraph()
{
    const ReviewParagraph *paragraph = currentParagraph();
    for (QWidget *widget : QList<QWidget *>{m_words, m_propose, m_onParagraph})
        widget->setEnabled(paragraph != nullptr);
    m_place->setText(paragraph ? placeOf(paragraph->id()) : QString());
    if (!paragraph) {
        m_words->clear();
        return;
    }
    const ReviewRemark *proposal = proposalFor(paragraph->id());
    m_words->setPlainText(proposal ? proposal->words : paragraph->text);
}

ReviewRemark ReviewWindow::newRemark(RemarkKind kind, const QString &target,
                                     const QString &words) const
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            kind,
            target,
            words.left(reviewbounds::words),
            m_name->text().simplified(),
            m_clock.nowUtc()};
}

void ReviewWindow::propose()
{
    const ReviewParagraph *paragraph = currentParagraph();
    if (!paragraph)
        return;
    const QString words = m_words->toPlainText().trimmed();
    ReviewRemark *known = proposalFor(paragraph->id());
    if (words == paragraph->text.trimmed()) {
        if (!known) {
            m_strip->show(tr("These are the words of the draft. Change them, then propose them."),
                          Tone::Info);
            return;
        }
        m_file.answer.remarks.removeOne(
            ReviewRemark(*known)); // as it was: nothing is proposed any more
    } else if (words.isEmpty() && paragraph->field == ReviewField::Title) {
        m_strip->show(tr("An item can’t be without a title. Say in a comment that it should go."),
                      Tone::Warn);
        return;
    } else if (known) {
        known->words = words.left(reviewbounds::words);
        known->at = m_clock.nowUtc();
    } else {
        m_file.answer.remarks.append(newRemark(RemarkKind::Proposal, paragraph->id(), words));
    }
    save();
    fillRemarks();
}

void ReviewWindow::comment(const QString &target)
{
    const QString words = m_comment->text().trimmed();
    if (words.isEmpty()) {
        m_comment->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_file.answer.remarks.append(newRemark(RemarkKind::Comment, target, words));
    m_comment->clear();
    save();
    fillRemarks();
}

void ReviewWindow::removeRemark()
{
    const int row = m_remarks->currentRow();
    if (row < 0 || row >= m_file.answer.remarks.size())
        return;
    m_file.answer.remarks.removeAt(row);
    save();
    fillRemarks();
    showParagraph();
}

QString ReviewWindow::placeOf(const QString &target) const
{
    if (const ReviewParagraph *paragraph = m_file.copy.paragraph(target)) {
        const QString name = paragraph->number.isEmpty()
                                 ? paragraph->heading
                                 : QString(paragraph->number + u' ' + paragraph->heading);
        return tr("%1: %2", "an item, a part of it").arg(name, wordsOf(paragraph->field));
    }
    const auto page = pageOfTarget(target);
    return page ? tr("Page %1").arg(*page) : tr("The whole draft");
}

void ReviewWindow::fillRemarks()
{
    const int row = m_remarks->currentRow();
    m_remarks->clear();
    QSet<QString> spoken;
    for (const ReviewRemark &remark : std::as_const(m_file.answer.remarks)) {
        const QString words =
            remark.words.isEmpty() ? tr("Without this paragraph") : remark.words.simplified();
        m_remarks->addItem(tr("%1 – %2: %3", "where, comment or proposal, what")
                               .arg(placeOf(remark.target), wordsOf(remark.kind), words));
        spoken.insert(remark.target);
    }
    m_remarks->setCurrentRow(std::min(row, m_remarks->count() - 1));
    m_remove->setEnabled(m_remarks->currentRow() >= 0);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] < 0)
            continue;
        const ReviewParagraph &paragraph = m_file.copy.paragraphs.at(m_rows[i]);
        const ReviewRemark *proposal = proposalFor(paragraph.id());
        const bool heads = m_list->item(int(i))->font().bold();
        const QString own = heads ? reviewHeading(paragraph) : paragraph.text;
        QString text = own;
        if (proposal)
            text = tr("%1\nProposed: %2")
                       .arg(own, proposal->words.isEmpty() ? tr("without this paragraph")
                                                           : proposal->words);
        else if (spoken.contains(paragraph.id()))
            text = tr("%1\nCommented").arg(own);
        m_list->item(int(i))->setText(text);
        m_list->item(int(i))->setForeground(text == own ? QBrush()
                                                        : QBrush(theme().colours().accent));
    }
}

void ReviewWindow::judge(ReviewVerdict verdict)
{
    m_file.answer.verdict = verdict;
    m_file.answer.at = m_clock.nowUtc();
    save();
    showVerdict();
    if (m_strip->tone() != Tone::Bad || m_strip->isHidden())
        m_strip->show(
            tr("Kept in “%1”. Send that file back by e-mail, and the officer sees what you said.")
                .arg(QFileInfo(m_path).fileName()),
            Tone::Good);
}

void ReviewWindow::showVerdict()
{
    const auto verdict = m_file.answer.verdict;
    m_verdict->setVisible(verdict.has_value());
    if (verdict)
        m_verdict->setChip(*verdict == ReviewVerdict::Cleared ? tr("Cleared") : tr("To go back"),
                           *verdict == ReviewVerdict::Cleared ? Tone::Good : Tone::Warn);
}

void ReviewWindow::save()
{
    if (const Status saved = writeFile(m_path, writeReviewFile(m_file)); !saved) {
        m_strip->showError(saved.error());
        return;
    }
    if (m_strip->tone() == Tone::Bad)
        m_strip->clear();
    m_saved->setText(tr("Saved %1").arg(m_clock.nowLocal().time().toString(u"HH:mm:ss"_s)));
}

} // namespace moothall
