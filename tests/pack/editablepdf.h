#pragma once

#include <QByteArray>
#include <QList>

namespace moothall::test {

/// A finished pack taken apart, so that a test can put something into it that the splice never would.
class EditablePdf
{
public:
    /// Any PDF; its streams become plain.
    explicit EditablePdf(const QByteArray &pdf);

    /// A new object's number.
    int add(const QByteArray &body);
    QByteArray &object(int id) { return m_objects[id - 1]; }
    /// The dictionary of an object, stream or not, with `entries` added at its front.
    void enter(int id, const QByteArray &entries);
    QByteArray value(int id, const QByteArray &key) const;
    int catalog() const { return m_root; }
    int information() const { return m_info; }
    /// From 1.
    int page(int number) const { return m_pages[number - 1]; }
    /// Draws something more on a page, after all that it has; its fonts are `/F1` and the like.
    void draw(int page, const QByteArray &content);
    /// Draws this on a page in place of all that it has.
    void redraw(int page, const QByteArray &content);
    /// Gives a page's resources an object more, of a `kind` such as `/Font`, under `name`.
    void addResource(int page, const QByteArray &kind, const QByteArray &name, int object);
    /// The first object whose text has this in it.
    int find(const QByteArray &text) const;

    QByteArray bytes() const;

private:
    void setContents(int page, const QByteArray &contents);

    QList<QByteArray> m_objects;
    QList<int> m_pages;
    int m_root = 0;
    int m_info = 0;
};

} // namespace moothall::test
