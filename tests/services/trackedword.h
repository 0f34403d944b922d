#pragma once

#include "core/papers/officefile.h"

#include <QHash>
#include <QTest>

#include <functional>

namespace moothall::test {

using namespace Qt::StringLiterals;

// What Word makes of somebody's changes while it tracks them.

inline const QString trackedAuthor =
    u" w:id=\"7\" w:author=\"Councillor A Ash\" w:date=\"2024-06-05T18:30:00Z\""_s;

inline QString run(const QString &text, const QString &element = u"t"_s)
{
    return u"<w:r><w:%1 xml:space=\"preserve\">%2</w:%1></w:r>"_s.arg(element, text);
}
inline QString added(const QString &text)
{
    return u"<w:ins%1>%2</w:ins>"_s.arg(trackedAuthor, run(text));
}
inline QString removed(const QString &text)
{
    return u"<w:del%1>%2</w:del>"_s.arg(trackedAuthor, run(text, u"delText"_s));
}

/// What other programs do to a document's text, where it stands in one run: `instead` in the place
/// of `words`.
inline void edit(QString &xml, const QString &words, const QString &instead)
{
    const qsizetype at = xml.indexOf(words);
    if (at < 0 || xml.indexOf(words, at + 1) >= 0)
        qFatal("not once in the document: %s", qPrintable(words));
    const qsizetype from = xml.lastIndexOf(u"<w:r>"_s, at);
    const qsizetype to = xml.indexOf(u"</w:r>"_s, at) + 6;
    const QString whole = xml.sliced(from, to - from);
    const qsizetype start = whole.indexOf(u"<w:t"_s);
    const QString open = whole.sliced(0, start);
    const QString text = whole.sliced(whole.indexOf(u'>', start) + 1,
                                      whole.indexOf(u"</w:t>"_s) - whole.indexOf(u'>', start) - 1);
    const qsizetype here = text.indexOf(words);
    QString made = here > 0 ? run(text.first(here)) : QString();
    made += instead +
            (here + words.size() < text.size() ? run(text.sliced(here + words.size())) : QString());
    xml.replace(from, to - from, made);
}

/// Changes the text of a Word file, and its comments where there are any.
inline void changeWord(const QString &name, const std::function<void(QString &)> &how,
                       const QByteArray &comments = {})
{
    auto file = OfficeFile::open(name);
    QVERIFY(file);
    QString xml = QString::fromUtf8(file->read(u"word/document.xml"_s).value());
    how(xml);
    QHash<QString, QByteArray> changed{{u"word/document.xml"_s, xml.toUtf8()}};
    if (!comments.isEmpty())
        changed.insert(u"word/comments.xml"_s, comments);
    QVERIFY(std::move(*file).rewrite(changed));
}

} // namespace moothall::test
