#pragma once

#include "ui/commands/agendaedits.h"
#include "ui/commands/paperintake.h"
#include "ui/models/agendamodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace moothall {

class AgendaDetails;
class AgendaView;
class ExemptPanel;
class MatchPanel;
class OpenMeeting;

/// The agenda: its items and papers in a tree, what is done with them, and the details of the current one. Everything
/// works on the current row; a paper's row or a file being taken in stands for itself where that makes sense.
class AgendaTab : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    std::optional<ItemId> currentItem() const;
    void select(ItemId item);
    void commitTyping();
    AgendaView *view() const { return m_view; }
    PaperIntake &intake() { return m_intake; }
    /// Who chooses files: a dialog, until told otherwise.
    void setFileChooser(std::function<QStringList(const QString &title)> chooser) { m_choose = std::move(chooser); }

    void addItem();
    void addSubItem();
    void editItem();
    /// Chooses files for the current item; from the heading of a part, for the agenda.
    void addPapers();
    /// Files for the agenda as a whole: says which item each is for, and waits for a yes.
    void matchPapers(const QStringList &paths);
    /// Files or a picture from the clipboard, as if they were dropped on the current row.
    void pastePapers();
    void replacePaper();
    /// Reads the text of the current paper, a scan, and puts it behind its pages.
    void makeSearchable();
    /// Puts what the current paper's author can mend on the clipboard.
    void copyAuthorNote();
    void makeExempt();
    void makePublic();
    void toggleToFollow();
    void toggleKeyDecision();
    void moveBy(int step);
    void indent(bool in);
    void remove();

Q_SIGNALS:
    void currentItemChanged(std::optional<moothall::ItemId> item);
    void hint(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeToolBar();
    void connectModel();
    void refresh();
    void refreshCurrent();
    void showFailures();
    void nameFresh();
    void place(ItemId item, const ItemPlace &place, Part part);
    void acceptGrounds();
    void takeNewVersion(const QStringList &files, ItemId item, PaperId paper);
    AgendaRow::Key currentKey() const;
    std::optional<PaperId> currentPaper() const;
    void editorClosed(bool reverted);

    OpenMeeting &m_meeting;
    AgendaEdits m_edits;
    PaperIntake m_intake;
    AgendaModel m_model;
    AgendaView *m_view;
    AgendaDetails *m_details;
    ExemptPanel *m_exempt;
    MatchPanel *m_matching;
    QWidget *m_bar;
    QWidget *m_hint = nullptr;
    QToolButton *m_toFollow = nullptr;
    QToolButton *m_keyDecision = nullptr;
    QList<QWidget *> m_needItem;
    QToolButton *m_makeExempt = nullptr;
    std::function<QStringList(const QString &)> m_choose;
    AgendaRow::Key m_last;                    ///< stays current while rows come and go
    std::optional<ItemId> m_fresh;            ///< just added, not yet named
    int m_freshRun = 0;
    std::optional<PaperId> m_askedPaper;      ///< what the grounds are asked for
    std::optional<ItemId> m_askedItem;
    std::optional<ItemPlace> m_askedPlace;
};

} // namespace moothall
