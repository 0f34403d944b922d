#include "core/papers/message.h"

#include "core/papers/outlookmessage.h"
#include "core/papers/paperfault.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPart = 12;
constexpr int mostParts = 500;
constexpr qsizetype largestHeader = 256 << 10;

/// "text/plain; charset=utf-8": a value and its parameters, names in lower case.
struct MessageField
{
    QByteArray value;
    QHash<QByteArray, QByteArray> parameters;
};

struct MessagePart
{
    QHash<QByteArray, QByteArray> header; ///< names in lower case, unfolded
    QByteArrayView body;

    MessageField field(const QByteArray &name) const;
};

QByteArray unquoted(QByteArray value)
{
    value = value.trimmed();
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray plain;
    for (qsizetype at = 1; at < value.size() - 1; ++at) {
        if (value.at(at) == '\\' && at + 2 < value.size())
            ++at;
        plain += value.at(at);
    }
    return plain;
}

/// Splits at semicolons that stand outside quotation marks.
QList<QByteArray> splitFields(const QByteArray &text)
{
    QList<QByteArray> pieces(1);
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char each = text.at(at);
        if (each == '\\' && isQuoted && at + 1 < text.size()) {
            pieces.last() += each;
            pieces.last() += text.at(++at);
            continue;
        }
        isQuoted ^= each == '"';
        if (each == ';' && !isQuoted)
            pieces.append(QByteArray());
        else
            pieces.last() += each;
    }
    return pieces;
}

/// A parameter may be cut into "name*0", "name*1*" …; a star at its end says that its first piece names the letters'
/// encoding (RFC 2231). Afterwards it stands under "name" or "name*" alone.
void joinContinued(QHash<QByteArray, QByteArray> &parameters, const QByteArray &name)
{
    QByteArray joined;
    for (int at = 0; at < 100; ++at) {
        const QByteArray numbered = name + '*' + QByteArray::number(at);
        if (!parameters.contains(numbered) && !parameters.contains(numbered + '*'))
            break;
        joined += parameters.value(numbered, parameters.value(numbered + '*'));
    }
    if (!joined.isEmpty())
        parameters[parameters.contains(name + "*0*") ? name + '*' : name] = joined;
}

MessageField MessagePart::field(const QByteArray &name) const
{
    MessageField field;
    QList<QByteArray> pieces = splitFields(header.value(name));
    field.value = pieces.takeFirst().trimmed().toLower();
    for (const QByteArray &piece : std::as_const(pieces)) {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0)
            field.parameters.insert(piece.left(equals).trimmed().toLower(), unquoted(piece.mid(equals + 1)));
    }
    for (const QByteArray &each : {"name"_ba, "filename"_ba})
        joinContinued(field.parameters, each);
    return field;
}

/// The header up to the empty line, and what comes after it.
MessagePart partOf(QByteArrayView bytes)
{
    MessagePart part;
    QByteArray last;
    qsizetype at = 0;
    while (at < bytes.size() && at < largestHeader) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        QByteArray line = bytes.sliced(at, end - at).toByteArray();
        at = std::min(end + 1, bytes.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            part.header[last] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        last = line.left(colon).trimmed().toLower();
        part.header.insert(last, line.mid(colon + 1).trimmed());
    }
    part.body = bytes.sliced(at);
    return part;
}

QByteArray fromQuotedPrintable(QByteArrayView text, bool isHeader)
{
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char each = text.at(at);
        if (each == '_' && isHeader) {
            plain += ' ';
        } else if (each == '=' && at + 1 < text.size() && (text.at(at + 1) == '\n' || text.at(at + 1) == '\r')) {
            at += text.at(at + 1) == '\r' && at + 2 < text.size() && text.at(at + 2) == '\n' ? 2 : 1;
        } else if (each == '=' && at + 2 < text.size()) {
            plain += QByteArray::fromHex(text.sliced(at + 1, 2).toByteArray());
            at += 2;
        } else {
            plain += each;
        }
    }
    return plain;
}

QByteArray decodedBody(const MessagePart &part)
{
    const QByteArray encoding = part.header.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body, false);
    return part.body.toByteArray();
}

QString fromCharset(const QByteArray &charset, const QByteArray &bytes)
{
    if (const auto known = QStringConverter::encodingForName(charset.constData()))
        return QStringDecoder(*known).decode(bytes);
    return QString::fromLatin1(bytes); // what else is met there has Latin letters in the same places
}

/// "=?utf-8?B?…?=" (RFC 2047), which programs put into names although they mustn't.
QString fromWords(const QByteArray &text)
{
    static const QRegularExpression word(u"=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString all = QString::fromUtf8(text);
    QString decoded;
    qsizetype from = 0;
    for (auto each = word.globalMatch(all); each.hasNext();) {
        const auto match = each.next();
        decoded += QStringView(all).sliced(from, match.capturedStart() - from);
        const QByteArray coded = match.captured(3).toLatin1();
        const bool isBase = match.captured(2).toUpper() == "B"_L1;
        decoded += fromCharset(match.captured(1).toLatin1(),
                               isBase ? QByteArray::fromBase64(coded) : fromQuotedPrintable(coded, true));
        from = match.capturedEnd();
    }
    return decoded + QStringView(all).sliced(from);
}

/// A name in a parameter, which may say its letters' encoding: "utf-8'en'%e2%82%ac".
QString nameIn(const MessageField &field, const QByteArray &parameter)
{
    const QByteArray coded = field.parameters.value(parameter + '*');
    if (coded.count('\'') < 2)
        return fromWords(field.parameters.value(parameter));
    const qsizetype second = coded.indexOf('\'', coded.indexOf('\'') + 1);
    return fromCharset(coded.left(coded.indexOf('\'')), QByteArray::fromPercentEncoding(coded.mid(second + 1)));
}

class MessageReader
{
public:
    Status read(QByteArrayView bytes, int depth)
    {
        if (depth > deepestPart || ++m_parts > mostParts)
            return fail(paperError(PaperFault::TooMuch, {}, u"parts"_s));
        const MessagePart part = partOf(bytes);
        const MessageField type = part.field("content-type");
        const MessageField disposition = part.field("content-disposition");
        if (type.value.startsWith("multipart/"))
            return readParts(part.body, type.parameters.value("boundary"), depth);
        QString name = safeFileName(nameIn(disposition, "filename"));
        if (name.isEmpty())
            name = safeFileName(nameIn(type, "name"));
        const bool isAttached = disposition.value == "attachment";
        if (type.value == "message/rfc822")
            return read(decodedBody(part), depth + 1);
        // A picture that the text shows is part of the text: somebody's crest below their name.
        const bool isShown = !isAttached && part.header.contains("content-id") && type.value.startsWith("image/");
        if (depth == 0 || isShown || (name.isEmpty() && !isAttached))
            return {};
        if (name.isEmpty())
            name = u"attachment-%1"_s.arg(m_found.size() + 1);
        m_found.append({name, decodedBody(part)});
        return {};
    }

    const QList<Attachment> &found() const { return m_found; }

private:
    Status readParts(QByteArrayView body, const QByteArray &boundary, int depth)
    {
        if (boundary.isEmpty())
            return {};
        const QByteArray line = "--" + boundary;
        qsizetype from = -1;
        for (qsizetype at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.size())) {
            if (at > 0 && body.at(at - 1) != '\n')
                continue;
            if (from >= 0)
                MOOTHALL_TRY(read(body.sliced(from, at - from), depth + 1));
            const qsizetype end = body.indexOf('\n', at);
            if (end < 0 || body.sliced(at + line.size()).startsWith("--"))
                return {};
            from = end + 1;
        }
        // It may have been cut off: what there is of the last part counts.
        return from >= 0 && from < body.size() ? read(body.sliced(from), depth + 1) : Status();
    }

    QList<Attachment> m_found;
    int m_parts = 0;
};

} // namespace

QString safeFileName(QString name)
{
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1);
    name.removeIf([](QChar each) { return each < u' ' || each == u':' || each.unicode() == 0x7F; });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr int longest = 120;
    if (name.size() > longest)
        name = name.left(longest - 10) + name.right(10);
    return name.trimmed();
}

Result<QList<Attachment>> attachmentsOf(const QByteArray &message)
{
    if (isOutlookMessage(message))
        return attachmentsOfOutlook(message);
    MessageReader reader;
    MOOTHALL_TRY(reader.read(message, 0));
    if (reader.found().isEmpty())
        return fail(paperError(PaperFault::NoAttachments, {}));
    return reader.found();
}

} // namespace moothall
