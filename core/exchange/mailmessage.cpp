#include "core/exchange/mailmessage.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// A header's words: plain where they can be, else encoded words of RFC 2047 of at most 75
/// characters.
QByteArray headerWords(const QString &text)
{
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
    if (isPlain)
        return text.toLatin1();
    QByteArray all;
    constexpr qsizetype most = 45; // bytes, so that base64 and what is around it fit the 75 characters
    for (qsizetype at = 0; at < text.size();) {
        QByteArray part;
        while (at < text.size()) {
            const qsizetype size = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const QByteArray letter = QStringView(text).mid(at, size).toUtf8();
            if (part.size() + letter.size() > most)
                break;
            part += letter;
            at += size;
        }
        all += (all.isEmpty() ? "" : "\r\n ") + ("=?utf-8?B?" + part.toBase64() + "?=");
    }
    return all;
}

/// "Name <address>", its name quoted or encoded; nothing breaks out of the line.
QByteArray written(const Mailbox &box)
{
    QString address = box.email;
    address.removeIf(
        [](QChar c) { return c.isSpace() || c == u'<' || c == u'>' || c.unicode() < 32; });
    QString plain = box.name.simplified();
    plain.remove(u'"').remove(u'\\');
    const QByteArray words = headerWords(plain);
    const QByteArray shown = words.startsWith("=?") || plain.isEmpty() ? words : '"' + words + '"';
    if (address.isEmpty())
        return shown + ":;"; // a group without members: whom it is for is filled in
    return shown + " <" + address.toUtf8() + '>';
}

/// A body in lines of 76 characters, as base64 is kept.
QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype width = 76;
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += width)
        lines += encoded.mid(at, width) + "\r\n";
    return lines;
}

/// A header that lists people, a line each.
QByteArray people(const QByteArray &header, const QList<Mailbox> &boxes)
{
    QByteArrayList all;
    for (const Mailbox &box : boxes)
        all.append(written(box));
    return all.isEmpty() ? QByteArray() : header + ": " + all.join(",\r\n ") + "\r\n";
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(QString(text).replace(u'\n', u"\r\n"_s).toUtf8());
}

/// A name that every program takes: in plain letters, beside it in all (RFC 2231).
QByteArray filePart(const MailAttachment &file)
{
    QString plain = file.name;
    for (QChar &c : plain) {
        if (c.unicode() < 32 || c.unicode() > 126 || u"\"\\/"_s.contains(c))
            c = u'_';
    }
    const bool isPdf = file.bytes.startsWith("%PDF-");
    return "Content-Type: "_ba + (isPdf ? "application/pdf" : "application/octet-stream") +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" +
           plain.toLatin1() + "\";\r\n filename*=utf-8''" + file.name.toUtf8().toPercentEncoding() +
           "\r\n\r\n" + base64Lines(file.bytes);
}

} // namespace

QByteArray toEml(const MailMessage &message)
{
    QByteArray eml;
    if (!message.from.email.isEmpty())
        eml += people("From", {message.from});
    eml += people("To", message.to) + people("Bcc", message.blind);
    eml += "Subject: " + headerWords(message.subject.simplified()) + "\r\n";
    eml += "Date: " +
           QLocale::c().toString(message.at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000\r\n";
    eml += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (message.attachments.isEmpty())
        return eml + textPart(message.body);
    // No line of base64 begins with a hyphen, so any boundary is one.
    const QByteArray boundary =
        "moothall-" + QCryptographicHash::hash(eml, QCryptographicHash::Sha1).toHex();
    eml += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    eml += "--" + boundary + "\r\n" + textPart(message.body);
    for (const MailAttachment &file : message.attachments)
        eml += "--" + boundary + "\r\n" + filePart(file);
    return eml + "--" + boundary + "--\r\n";
}

} // namespace moothall
