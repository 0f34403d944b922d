#include "core/papers/fingerprint.h"

#include "core/base/files.h"
#include "core/papers/opening.h"
#include "core/papers/paperfault.h"

#include <qpdf/Buffer.hh>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <new>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

const QByteArray magic = "moothall streams 1\n"_ba;

void addHashes(PdfObject stream, StreamHashes &hashes)
{
    const std::string type = nameOf(stream, "/Type");
    if (type == "/ObjStm" || type == "/XRef")
        return;
    const auto raw = stream.getRawStreamData();
    const QByteArrayView bytes(reinterpret_cast<const char *>(raw->getBuffer()),
                               qsizetype(raw->getSize()));
    if (bytes.size() >= shortestHashedStream)
        hashes.append(streamHash(bytes));
    if (!valueOf(stream, "/Filter").isNull()) {
        const DecodedStream decoded = decodeStream(stream, PdfLimits::streamBytes);
        const QByteArrayView plain(decoded.bytes.data(), qsizetype(decoded.bytes.size()));
        if (decoded.filtered && plain.size() >= shortestHashedStream)
            hashes.append(streamHash(plain));
    }
}

} // namespace

quint64 streamHash(QByteArrayView bytes)
{
    const QByteArray hash =
        QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Blake2b_256);
    return qFromBigEndian<quint64>(hash.constData());
}

Result<StreamHashes> streamHashes(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    const auto source = openPdf(*bytes);
    if (!source)
        return fail(source.error());
    StreamHashes hashes;
    try {
        for (PdfObject object : source->pdf->getAllObjects())
            if (object.isStream())
                addHashes(object, hashes);
    } catch (const OverLimit &limit) {
        return fail(paperError(PaperFault::TooMuch, name, QString::fromLatin1(limit.what())));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, name, QString::fromUtf8(exception.what())));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

QByteArray fingerprintBytes(const StreamHashes &hashes)
{
    QByteArray bytes = magic;
    bytes.reserve(magic.size() + hashes.size() * 8);
    for (const quint64 hash : hashes) {
        char eight[8];
        qToBigEndian(hash, eight);
        bytes.append(eight, sizeof eight);
    }
    return bytes;
}

Result<StreamHashes> readFingerprint(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    if (!bytes->startsWith(magic) || (bytes->size() - magic.size()) % 8 != 0)
        return fail(ErrorCode::Damaged,
                    Papers::tr("“%1” is damaged. Delete it: it will be made again.").arg(file));
    StreamHashes hashes;
    for (qsizetype at = magic.size(); at < bytes->size(); at += 8)
        hashes.append(qFromBigEndian<quint64>(bytes->constData() + at));
    return hashes;
}

} // namespace moothall
