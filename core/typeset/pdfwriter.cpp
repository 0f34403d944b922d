#include "core/typeset/pdfwriter.h"

#include "core/typeset/pdfsyntax.h"

#include <QCryptographicHash>

namespace moothall::pdf {

Writer::Writer() : m_bytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") {}

int Writer::reserve()
{
    return reserve(1);
}

int Writer::reserve(int count)
{
    const int first = static_cast<int>(m_offsets.size()) + 1;
    m_offsets.resize(m_offsets.size() + count);
    return first;
}

void Writer::begin(int id)
{
    Q_ASSERT(id > 0 && id <= m_offsets.size() && m_offsets.at(id - 1) == 0);
    m_offsets[id - 1] = m_bytes.size();
    m_bytes += QByteArray::number(id);
    m_bytes += " 0 obj\n";
}

void Writer::object(int id, const QByteArray &body)
{
    begin(id);
    m_bytes += body;
    m_bytes += "\nendobj\n";
}

void Writer::stream(int id, const QByteArray &entries, const QByteArray &data)
{
    plainStream(id, entries + "/Filter/FlateDecode", deflated(data));
}

void Writer::plainStream(int id, const QByteArray &entries, const QByteArray &data)
{
    begin(id);
    m_bytes += "<<";
    m_bytes += entries;
    m_bytes += "/Length ";
    m_bytes += QByteArray::number(data.size());
    m_bytes += ">>\nstream\n";
    m_bytes += data;
    m_bytes += "\nendstream\nendobj\n";
}

QByteArray Writer::finish(int catalog, int info)
{
    const QByteArray identifier =
        QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).first(16).toHex().toUpper();
    const qsizetype table = m_bytes.size();
    const QByteArray size = QByteArray::number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(m_offsets)) {
        Q_ASSERT(offset > 0);
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    m_bytes += "trailer\n<</Size " + size + "/Root " + reference(catalog);
    if (info > 0)
        m_bytes += "/Info " + reference(info);
    m_bytes += "/ID[<" + identifier + "><" + identifier + ">]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace moothall::pdf
