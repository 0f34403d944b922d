#include "ui/commands/agendasteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/authornote.h"
#include "ui/views/agendadetails.h"
#include "ui/views/agendatab.h"
#include "ui/views/agendaview.h"
#include "ui/views/exemptpanel.h"
#include "ui/views/matchpanel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QKeySequence>
#include <QMimeData>

#include <algorithm>

namespace moothall {

void AgendaTab::addItem()
{
    if (m_meeting.isReadOnly())
        return;
    commitTyping();
    m_freshRun = m_meeting.newRun();
    // From Part II's heading, items go below its last; from anywhere else without an item, to the end of Part I.
    std::optional<ItemId> after = currentItem();
    if (!after && currentKey() == AgendaRow::Key{AgendaRow::Kind::Section, 2}) {
        for (const AgendaItem *item : siblingsOf(m_meeting.record(), {})) {
            if (item->part == Part::Exempt)
                after = item->id;
        }
    }
    m_fresh = m_edits.addBelow(after, m_freshRun);
    nameFresh();
}

void AgendaTab::nameFresh()
{
    if (!m_fresh)
        return;
    m_view->setFocus();
    m_view->editTitle(m_model.indexOf(*m_fresh));
}

void AgendaTab::editorClosed(bool reverted)
{
    if (!m_fresh)
        return;
    const std::optional<ItemId> fresh = std::exchange(m_fresh, std::nullopt);
    const AgendaItem *item = m_meeting.item(*fresh);
    // Escape from an item that was never named: there is none.
    if (reverted && item && item->title == AgendaEdits::tr("New item"))
        QMetaObject::invokeMethod(&m_meeting.undoStack(), &QUndoStack::undo, Qt::QueuedConnection);
}

void AgendaTab::addSubItem()
{
    const std::optional<ItemId> above = currentItem();
    if (!above || m_meeting.isReadOnly())
        return;
    commitTyping();
    m_freshRun = m_meeting.newRun();
    m_fresh = m_edits.addUnder(*above, m_freshRun);
    nameFresh();
}

void AgendaTab::editItem()
{
    if (m_view->currentIndex().isValid())
        m_view->editTitle(m_view->currentIndex());
}

void AgendaTab::addPapers()
{
    if (m_meeting.isReadOnly())
        return;
    const std::optional<ItemId> item = currentItem();
    const QStringList files = m_choose(tr("Add papers"));
    if (files.isEmpty())
        return;
    if (item)
        m_intake.add(files, *item, {});
    else
        matchPapers(files);
}

void AgendaTab::pastePapers()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (m_meeting.isReadOnly() || !pasted)
        return;
    const QModelIndex row = m_view->currentIndex();
    // Beside a paper, never in its place.
    const bool isPaper = currentKey().kind == AgendaRow::Kind::Paper;
    const QModelIndex parent = isPaper ? row.parent() : row;
    const int at = isPaper ? row.row() : -1;
    if (pasted->hasUrls() && m_model.canDropMimeData(pasted, Qt::CopyAction, at, 0, parent)) {
        m_model.dropMimeData(pasted, Qt::CopyAction, at, 0, parent);
        return;
    }
    const std::optional<ItemId> item = currentItem();
    const auto picture = qvariant_cast<QImage>(pasted->imageData());
    if (picture.isNull())
        Q_EMIT hint(tr("There is no file on the clipboard. Copy one in the file manager and paste it here."));
    else if (!item)
        Q_EMIT hint(tr("Choose an item first: the picture becomes a paper of it."));
    else
        m_intake.addPicture(picture, *item);
}

void AgendaTab::matchPapers(const QStringList &paths)
{
    m_intake.open(paths, [this](const QStringList &files) { m_matching->ask(m_meeting.record().items, files); });
}

void AgendaTab::takeNewVersion(const QStringList &files, ItemId item, PaperId paper)
{
    m_intake.open(files, [this, item, paper](const QStringList &meant) {
        const AgendaItem *holder = m_meeting.item(item);
        if (!holder)
            return;
        const auto old = std::ranges::find(holder->papers, paper, &Paper::id);
        if (meant.size() != 1 || old == holder->papers.end()) {
            m_intake.add(meant, item, paper); // which of them would be it?
            return;
        }
        m_intake.replace(meant.first(), item, paper);
        Q_EMIT hint(tr("“%1” becomes the new version of “%2”. %3 brings the earlier one back.", "a file; a paper; keys")
                        .arg(QFileInfo(meant.first()).fileName(), old->title,
                             QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    });
}

void AgendaTab::replacePaper()
{
    const std::optional<PaperId> paper = currentPaper();
    if (!paper)
        return;
    const QStringList files = m_choose(tr("Replace the paper"));
    if (!files.isEmpty())
        m_intake.replace(files.first(), *currentItem(), *paper);
}

void AgendaTab::makeSearchable()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    const std::optional<PaperId> id = currentPaper();
    if (!item || !id) {
        Q_EMIT hint(tr("Choose a scanned paper first."));
        return;
    }
    const Paper &paper = *std::ranges::find(item->papers, *id, &Paper::id);
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(paper.version.facts.toUtf8()).object());
    if (facts && facts->scanPages == 0)
        Q_EMIT hint(tr("“%1” has text on every page already.").arg(paper.title));
    else
        m_intake.makeSearchable(*current, paper);
}

void AgendaTab::copyAuthorNote()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    const std::optional<PaperId> id = currentPaper();
    if (!item || !id) {
        Q_EMIT hint(tr("Choose a paper first: the note is for its author."));
        return;
    }
    const Paper &paper = *std::ranges::find(item->papers, *id, &Paper::id);
    const QString name = paper.title.isEmpty() ? paper.version.fileName : paper.title;
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(paper.version.facts.toUtf8()).object());
    const QString note = facts ? authorNote(*facts, name) : QString();
    if (note.isEmpty()) {
        Q_EMIT hint(tr("Nothing that can be checked keeps anybody from reading “%1”.").arg(name));
        return;
    }
    QGuiApplication::clipboard()->setText(note);
    Q_EMIT hint(tr("A note for the author of “%1” is on the clipboard: paste it into a message.").arg(name));
}

void AgendaTab::makeExempt()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    if (!item || m_meeting.isReadOnly())
        return;
    commitTyping();
    m_askedItem = current;
    m_askedPaper = currentPaper();
    m_askedPlace.reset();
    const Nation nation = m_meeting.record().authority.nation;
    if (m_askedPaper) {
        const auto paper = std::ranges::find(item->papers, *m_askedPaper, &Paper::id);
        m_exempt->ask(tr("“%1”").arg(paper->title), nation, paper->grounds,
            paper->publicTitle.isEmpty() ? tr("Restricted document") : paper->publicTitle);
    } else {
        m_exempt->ask(m_edits.nameOf(*item), nation, item->grounds, item->title);
    }
}

void AgendaTab::place(ItemId item, const ItemPlace &to, Part part)
{
    const AgendaItem *moved = m_meeting.item(item);
    if (!moved)
        return;
    if (part == Part::Exempt && moved->part == Part::Public) {
        select(item);
        makeExempt();
        m_askedPlace = to;
        return;
    }
    const bool opens = part == Part::Public && moved->part == Part::Exempt;
    if (m_edits.move(item, to, part) && opens) {
        if (const AgendaItem *now = m_meeting.item(item))
            Q_EMIT hint(tr("Now %1 is public. A paper that is marked exempt itself stays so. Undo takes that back.").arg(m_edits.nameOf(*now)));
    }
}

void AgendaTab::acceptGrounds()
{
    m_exempt->hide();
    const Grounds grounds = m_exempt->grounds();
    const QString title = m_exempt->publicTitle();
    const AgendaItem *item = m_askedItem ? m_meeting.item(*m_askedItem) : nullptr;
    if (!item)
        return;
    if (m_askedPaper) {
        const auto found = std::ranges::find(item->papers, *m_askedPaper, &Paper::id);
        if (found != item->papers.end()) {
            Paper after = *found;
            after.restricted = true;
            after.grounds = grounds;
            after.publicTitle = title;
            m_edits.makePaperExempt(after);
        }
    } else {
        m_edits.makeExempt(*m_askedItem, grounds, title, m_askedPlace);
    }
    m_view->setFocus();
}

void AgendaTab::makePublic()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    if (!item || m_meeting.isReadOnly())
        return;
    if (const auto id = currentPaper()) {
        Paper after = *std::ranges::find(item->papers, *id, &Paper::id);
        after.restricted = false;
        after.grounds = {};
        m_edits.changePaper(after, tr("Make a paper of %1 public").arg(m_edits.nameOf(*item)));
        return;
    }
    if (m_edits.makePublic(*current)) {
        if (const AgendaItem *now = m_meeting.item(*current))
            Q_EMIT hint(tr("Now %1 is public. A paper that is marked exempt itself stays so. Undo takes that back.").arg(m_edits.nameOf(*now)));
    }
}

void AgendaTab::toggleToFollow()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    if (item)
        m_edits.setToFollow(*current, !item->toFollow);
    refreshCurrent();
}

void AgendaTab::toggleKeyDecision()
{
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    if (item)
        m_edits.setKeyDecision(*current, !item->keyDecision);
    refreshCurrent();
}

void AgendaTab::moveBy(int step)
{
    if (m_meeting.isReadOnly())
        return;
    if (const auto paper = currentPaper())
        m_edits.movePaperBy(*paper, step);
    else if (currentKey().kind == AgendaRow::Kind::Item)
        m_edits.moveBy(ItemId(currentKey().id), step);
    m_view->scrollTo(m_view->currentIndex());
}

void AgendaTab::indent(bool in)
{
    if (m_meeting.isReadOnly() || currentKey().kind != AgendaRow::Kind::Item)
        return;
    const ItemId item(currentKey().id);
    in ? m_edits.indent(item) : m_edits.outdent(item);
}

void AgendaTab::remove()
{
    if (m_meeting.isReadOnly())
        return;
    const AgendaRow::Key key = currentKey();
    switch (key.kind) {
    case AgendaRow::Kind::Item:
        m_edits.remove(ItemId(key.id));
        break;
    case AgendaRow::Kind::Paper:
        m_edits.removePaper(PaperId(key.id));
        break;
    case AgendaRow::Kind::Taking:
        m_intake.dismiss(int(key.id));
        break;
    case AgendaRow::Kind::Section:
        break;
    }
}

} // namespace moothall
