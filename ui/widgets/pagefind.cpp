#include "ui/widgets/pagefind.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pdfview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds pause{150};
constexpr int fewestLetters = 2;
} // namespace

PageFind::PageFind(PdfView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_delay(new QTimer(this))
{
    m_words->setAccessibleName(tr("Find in the pages"));
    m_words->setPlaceholderText(m_words->accessibleName());
    m_words->setClearButtonEnabled(true);
    setRole(m_count, u"muted"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().em(0.8), theme().em(0.2), theme().em(0.5), theme().em(0.2));
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &icon, const QString &name, int step) {
        auto *made = new QToolButton(this);
        made->setIcon(themeIcon(icon));
        made->setAccessibleName(name);
        made->setToolTip(name);
        setRole(made, u"flat"_s);
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this,
                [this, step] { step == 0 ? leave() : goBy(step); });
    };
    button(u"up"_s, tr("The place before"), -1);
    button(u"down"_s, tr("The next place"), 1);
    button(u"close"_s, tr("Stop finding"), 0);
    setFocusProxy(m_words);
    m_delay->setSingleShot(true);
    m_delay->setInterval(pause);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_isLooking = true;
        m_delay->start();
    });
    connect(m_delay, &QTimer::timeout, this, &PageFind::look);
    connect(&view, &PdfView::pagesChanged, this, [this] {
        if (isVisible())
            m_delay->start();
    });
    connect(&view, &PdfView::pagesAboutToGo, this, [this] { m_task.stop(); });
    hide();
}

PageFind::~PageFind()
{
    m_task.stop();
}

void PageFind::begin()
{
    QFrame::show();
    if (const QString selected = m_view.selectedWords().simplified();
        !selected.isEmpty() && selected.size() < 80)
        m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
}

void PageFind::look()
{
    const QString words = m_words->text().simplified();
    m_found.clear();
    m_isLooking = m_view.pageCount() > 0 && words.size() >= fewestLetters;
    show();
    if (!m_isLooking) {
        m_task.stop();
        return;
    }
    m_task.start(
        this,
        [file = m_view.pages().file, bytes = m_view.pages().bytes, pages = m_view.pageCount(),
         words](TaskControl &control) {
            return findInPages(file, bytes, pages, words, control.token());
        },
        [this](const Result<QList<FoundWords>> &found) {
            m_isLooking = false;
            m_found = found.value_or(QList<FoundWords>());
            // The first one at or behind what is read.
            const auto here = std::ranges::find_if(m_found, [this](const FoundWords &each) {
                return each.page >= m_view.currentPage();
            });
            m_at = here == m_found.end() ? 0 : here - m_found.begin();
            if (!m_found.isEmpty())
                m_view.showWords(m_found.at(m_at));
            show();
        });
}

void PageFind::goBy(int step)
{
    if (m_found.isEmpty())
        return;
    m_at = (m_at + step + m_found.size()) % m_found.size();
    m_view.showWords(m_found.at(m_at));
    show();
}

void PageFind::show()
{
    const bool isTyped = m_words->text().simplified().size() >= fewestLetters;
    m_count->setText(
        !isTyped || m_isLooking ? QString()
        : m_found.isEmpty()
            ? tr("Nowhere")
            : tr("%1 of %2", "a place, of how many").arg(m_at + 1).arg(m_found.size()));
}

void PageFind::leave()
{
    hide();
    m_view.setFocus();
}

void PageFind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goBy(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
