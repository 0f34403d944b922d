#pragma once

#include "core/services/packs.h"
#include "ui/models/checks.h"
#include "ui/views/previewbuilder.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace moothall {

class ActionTable;
class NoteLabel;
class PageStrip;
class PageFind;
class PdfView;

/// The pack of the open meeting as it would come out now, beside the meeting; below it the checks before publishing.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const ActionTable &actions, QWidget *parent = nullptr);

    /// The meeting whose pack is shown from now on. `session.reg` must outlive it or closeMeeting() come first.
    void openMeeting(const Session &session, const MeetingRecord &record);
    void closeMeeting();
    /// The meeting changed: its pack follows a moment later.
    void setRecord(const MeetingRecord &record);

    Edition edition() const { return m_edition; }
    /// The pack that is looked at: what can still change, which after publication is the supplement.
    PackRequest wanted() const;
    void setEdition(Edition edition);
    /// Turns to an item's first page, now or as soon as the pack is there.
    void showItem(ItemId item);
    /// Turns to a page of a paper, counted from 1, now or as soon as the pack is there.
    void showPlace(ItemId item, PaperId paper, int page);
    /// What the look over the papers found.
    void setFindings(const QList<LintedFinding> &findings);

    /// Puts the keys where words are looked for in the pages.
    void find();
    PdfView &pages() { return *m_view; }
    /// Small pictures of the pages, beside them.
    void setShowsStrip(bool shows);
    /// Pages of the file before the one that bears number 1; known once a pack was made.
    int frontPages() const { return m_frontPages; }
    /// The file that is shown, and its report; empty while there is none.
    QString file() const { return m_builder.state() == PreviewBuilder::State::Nothing ? QString() : m_builder.file(); }
    const PackReport &report() const { return m_report; }
    /// The checks as they stand.
    QList<PublishCheck> checks() const;
    bool isSettled() const;

Q_SIGNALS:
    void packChanged();
    /// Somebody wants to see what a check is about.
    void itemWanted(moothall::ItemId item);
    /// And where in its papers: a page counted from 1.
    void placeWanted(moothall::ItemId item, moothall::PaperId paper, int page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader(const ActionTable &actions);
    QWidget *makeChecks();
    void takePack();
    void showState();
    void showPage(int page);
    void showChecks();
    void showWithheld();
    void turnToWanted();

    PreviewBuilder m_builder;
    Session m_session;
    MeetingRecord m_record;
    PackReport m_report;
    Edition m_edition = Edition::Public;
    PublicPackState m_publicPack = PublicPackState::NotMade;
    std::optional<ItemId> m_wantedItem;
    QString m_wantedLabel; ///< the number of a page that is to be shown; empty: the item's first
    QList<LintedFinding> m_findings;
    int m_frontPages = 2;
    bool m_open = false;
    QPushButton *m_public;
    QPushButton *m_restricted;
    QLabel *m_place;
    QWidget *m_zoom;
    PdfView *m_view;
    PageFind *m_find = nullptr;
    PageStrip *m_strip;
    QListWidget *m_checks;
    NoteLabel *m_withheld; ///< what the public doesn't see, in words
};

} // namespace moothall
