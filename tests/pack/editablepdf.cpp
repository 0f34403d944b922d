#include "tests/pack/editablepdf.h"

#include "core/papers/plainform.h"
#include "tests/pack/tinypdf.h"

namespace moothall::test {

using namespace reading;

namespace {

QByteArray bytesOf(View view) { return QByteArray(view.data(), qsizetype(view.size())); }
View viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }
QByteArray ref(int id) { return QByteArray::number(id) + " 0 R"; }

} // namespace

EditablePdf::EditablePdf(const QByteArray &pdf)
{
    const QByteArray plain = plainForm(pdf).value_or(QByteArray());
    const PlainFile file(viewOf(plain));
    StreamDecoder decoder;
    for (int id = 1; id < file.size(); ++id) {
        const FileObject &object = file.object(id);
        const Entries entries(object.body);
        const Decoded decoded = decoder.decode(object.stream, entries);
        if (!object.isStream) {
            m_objects.append(bytesOf(object.body));
            continue;
        }
        QByteArray kept;
        for (const Entries::Entry &entry : entries.all()) {
            const bool isOfFilter = entry.key == "Filter" || entry.key == "DecodeParms";
            if (entry.key != "Length" && !(isOfFilter && decoded.isPlain))
                kept += " /" + bytesOf(entry.key) + " " + bytesOf(entry.value);
        }
        m_objects.append(streamObject(bytesOf(decoded.isPlain ? decoded.bytes : object.stream), kept));
    }
    const Entries trailer(file.trailer());
    m_root = referenceIn(trailer["Root"]);
    m_info = referenceIn(trailer["Info"]);
    for (const FilePage &page : pagesOf(file))
        m_pages.append(page.id);
}

int EditablePdf::add(const QByteArray &body)
{
    m_objects.append(body);
    return int(m_objects.size());
}

void EditablePdf::enter(int id, const QByteArray &entries)
{
    QByteArray &body = object(id);
    body.insert(body.indexOf("<<") + 2, " " + entries + " ");
}

QByteArray EditablePdf::value(int id, const QByteArray &key) const
{
    const QByteArray &body = m_objects[id - 1];
    return bytesOf(Entries(viewOf(body))[viewOf(key)]);
}

void EditablePdf::draw(int page, const QByteArray &content)
{
    const QByteArray before = value(m_pages[page - 1], "Contents");
    const QByteArray inside = before.startsWith('[') ? before.mid(1, before.size() - 2) : before;
    setContents(page, "[" + inside + " " + ref(add(streamObject(content))) + "]");
}

void EditablePdf::redraw(int page, const QByteArray &content)
{
    setContents(page, ref(add(streamObject(content))));
}

void EditablePdf::setContents(int page, const QByteArray &contents)
{
    const int id = m_pages[page - 1];
    const QByteArray before = "/Contents " + value(id, "Contents");
    const QByteArray after = "/Contents " + contents;
    object(id).replace(before, after);
}

void EditablePdf::addResource(int page, const QByteArray &kind, const QByteArray &name, int target)
{
    int id = m_pages[page - 1];
    const QByteArray entry = name + " " + ref(target) + " ";
    const QByteArray resources = value(id, "Resources");
    if (const int shared = referenceIn(viewOf(resources)))
        id = shared;
    QByteArray &body = object(id);
    const qsizetype inside = id == m_pages[page - 1] ? body.indexOf("/Resources") + 10 : 0;
    const qsizetype there = body.indexOf(QByteArray(kind + " <<"), inside);
    if (there >= 0)
        body.insert(there + kind.size() + 3, " " + entry);
    else
        body.insert(body.indexOf("<<", inside) + 2, " " + kind + " << " + entry + ">> ");
}

int EditablePdf::find(const QByteArray &text) const
{
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].contains(text))
            return int(i) + 1;
    }
    return 0;
}

QByteArray EditablePdf::bytes() const
{
    QByteArray file = canonicalFile(m_objects, m_root);
    if (m_info > 0)
        file.insert(file.lastIndexOf("/Root"), "/Info " + ref(m_info) + " ");
    return file;
}

} // namespace moothall::test
