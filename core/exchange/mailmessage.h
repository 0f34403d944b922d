#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace moothall {

struct Mailbox
{
    QString name;
    QString email; ///< empty: whom it is for is filled in by hand
};

struct MailAttachment
{
    QString name; ///< "agenda.pdf"
    QByteArray bytes;
};

/// A message to be sent by the officer's own program, which opens it as a draft.
struct MailMessage
{
    Mailbox from; ///< without an address: the program's own
    QList<Mailbox> to;
    QList<Mailbox> blind; ///< who get it without the others seeing so
    QString subject;
    QString body;
    QDateTime at;
    QList<MailAttachment> attachments;
};

/// As mail programs open it for sending (RFC 5322 with MIME, X-Unsent). Nothing breaks out of a
/// header.
QByteArray toEml(const MailMessage &message);

} // namespace moothall
