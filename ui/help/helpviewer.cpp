#include "ui/help/helpviewer.h"

#include "ui/actions/actionkeys.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString keysNow(UiAction id)
{
    return keysInWords(actionKeys().of(id));
}

} // namespace

HelpViewer::HelpViewer(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_words(new QLineEdit(this))
    , m_page(new QTextBrowser(this))
{
    setRole(this, u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *contents = new QToolButton(this);
    auto *close = new QToolButton(this);
    const auto dress = [](QToolButton *button, const QString &icon, const QString &name,
                          const QString &tip) {
        button->setIcon(themeIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        setRole(button, u"flat"_s);
    };
    dress(m_back, u"back"_s, tr("Back"),
          tr("The page before (%1)")
              .arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    dress(m_forward, u"forward"_s, tr("Forward"),
          tr("The page after (%1)")
              .arg(QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText)));
    dress(contents, u"help"_s, tr("All pages"), tr("What there is to read"));
    dress(
        close, u"close"_s, tr("Close help"),
        tr("Close help (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_words->setAccessibleName(tr("Words to look for in help"));
    m_words->setPlaceholderText(tr("Look in help"));
    m_words->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->setClearButtonEnabled(true);
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(theme().em(1));
    m_page->document()->setIndentWidth(theme().em(1.3));
    m_page->setMinimumWidth(theme().em(18));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().em(0.4), theme().em(0.4), theme().em(0.4), 0);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(contents);
    row->addWidget(m_words, 1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_page, 1);

    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    for (const auto &[key, step] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { go(step); });
    }
    connect(contents, &QToolButton::clicked, this, [this] { showTopic(helpTopics().first()); });
    connect(close, &QToolButton::clicked, this, &HelpViewer::closed);
    connect(m_words, &QLineEdit::textEdited, this, &HelpViewer::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_page->setFocus(); });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpViewer::follow);
    connect(&actionKeys(), &ActionKeys::changed, this, &HelpViewer::render);
}

QString HelpViewer::topic() const
{
    return m_visited.value(m_at);
}

void HelpViewer::showTopic(const QString &topic)
{
    m_words->clear();
    if (topic != this->topic()) {
        m_visited.resize(m_at + 1);
        m_visited.append(topic);
        ++m_at;
    }
    render();
}

void HelpViewer::go(int step)
{
    if (m_at + step < 0 || m_at + step >= m_visited.size())
        return;
    m_words->clear();
    m_at += step;
    render();
    m_page->setFocus();
}

void HelpViewer::follow(const QUrl &link)
{
    if (link.scheme() != "do"_L1)
        showTopic(link.path());
    else if (const auto id = actionWithId(link.path()))
        Q_EMIT actionWanted(*id);
}

void HelpViewer::search(const QString &typed)
{
    if (typed.simplified().isEmpty()) {
        render();
        return;
    }
    const QList<HelpHit> hits = searchHelp(typed, keysNow);
    QString html = u"<h1>%1</h1>"_s.arg(
        hits.isEmpty()
            ? tr("No page says anything of “%1”").arg(typed.toHtmlEscaped())
            : tr("%n page(s) about “%1”", nullptr, int(hits.size())).arg(typed.toHtmlEscaped()));
    for (const HelpHit &hit : hits)
        html += u"<p><a href=\"%1\">%2</a><br/>%3</p>"_s.arg(hit.topic, hit.title.toHtmlEscaped(),
                                                             hit.quote.toHtmlEscaped());
    showPage(html, tr("What was found in help"));
}

void HelpViewer::render()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
    if (topic().isEmpty())
        return;
    QString html = helpPage(topic(), keysNow);
    if (topic() == helpTopics().first()) {
        html += u"<h2>%1</h2><ul>"_s.arg(tr("All pages"));
        for (const QString &other : helpTopics().mid(1))
            html +=
                u"<li><a href=\"%1\">%2</a></li>"_s.arg(other, helpTitle(other).toHtmlEscaped());
        html += u"</ul>"_s;
    } else {
        html += u"<p><a href=\"%1\">%2</a></p>"_s.arg(helpTopics().first(), tr("All pages"));
    }
    showPage(html, tr("Help: %1").arg(helpTitle(topic())));
}

void HelpViewer::showPage(const QString &html, const QString &name)
{
    const Colours &colours = theme().colours();
    m_page->document()->setDefaultStyleSheet(
        u"a { color: %1; } h1 { font-size: x-large; } h2 { font-size: large; } "
        "p, li { line-height: 120%; }"_s.arg(colours.accent.name()));
    // Qt would set keys in the letters of a typewriter.
    m_page->setHtml(QString(html).replace("<kbd>"_L1, "<b>"_L1).replace("</kbd>"_L1, "</b>"_L1));
    m_page->setAccessibleName(name);
}

void HelpViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) &&
        m_words->text().isEmpty())
        render();
}

void HelpViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall
