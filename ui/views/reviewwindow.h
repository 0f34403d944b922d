#pragma once

#include "core/base/clock.h"
#include "core/exchange/reviewfile.h"
#include "core/tasks/task.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace moothall {

class Chip;
class HeadingLabel;
class MessageStrip;
class NoteLabel;
class PdfView;
class TitleLabel;

/// A chair's copy, read without a register: the draft item by item, its pages beside it, and what
/// is said of both. Every change is saved into the same file at once; the draft itself is never
/// changed, and nothing else is opened or locked.
class ReviewWindow : public QMainWindow
{
    Q_OBJECT

public:
    ReviewWindow(const Clock &clock, const QString &who, QWidget *parent = nullptr);
    ~ReviewWindow() override;

    /// Errors: as of readReviewFile(), and those of a file that can't be read.
    Status open(const QString &file);
    const ReviewFile &copy() const { return m_file; }
    /// Whether the pages are there, or known to be missing.
    bool isSettled() const { return m_settled; }

private:
    QWidget *makeHead();
    QWidget *makeText();
    QWidget *makeSay();
    QWidget *makeRemarks();
    void fill();
    void fillRemarks();
    void showPages();
    void showParagraph();
    void propose();
    void comment(const QString &target);
    void removeRemark();
    void judge(ReviewVerdict verdict);
    void showVerdict();
    void save();
    const ReviewParagraph *currentParagraph() const;
    ReviewRemark *proposalFor(const QString &paragraph);
    ReviewRemark newRemark(RemarkKind kind, const QString &target, const QString &words) const;
    QString placeOf(const QString &target) const;

    Clock m_clock;
    QString m_who;
    QString m_path;
    ReviewFile m_file;
    bool m_settled = false;
    Task m_task;
    QList<int> m_rows; ///< of the list: which paragraph each is, -1 for a heading
    TitleLabel *m_title;
    NoteLabel *m_about;
    NoteLabel *m_exempt;
    MessageStrip *m_strip;
    QListWidget *m_list;
    PdfView *m_pages;
    HeadingLabel *m_place = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QPushButton *m_propose = nullptr;
    QLineEdit *m_comment = nullptr;
    QPushButton *m_onParagraph = nullptr;
    QPushButton *m_onPage = nullptr;
    QListWidget *m_remarks = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_name = nullptr;
    Chip *m_verdict = nullptr;
    QLabel *m_saved = nullptr;
};

/// Whether a file is a chair's copy by its name.
bool isReviewFile(const QString &file);

} // namespace moothall
