#pragma once

#include <QString>

namespace moothall {

/// What kind of thing went wrong, for code that must decide; people read Error::sentence().
enum class ErrorCode {
    Cancelled,     ///< the person asked for it to stop; show nothing
    BadInput,      ///< a file, argument or value is unusable as given
    NotFound,      ///< an id, file or name that isn't there
    Exists,        ///< something that is to be made is there already
    Conflict,      ///< the value changed meanwhile, or a rule of the register forbids the change
    Locked,        ///< another writer holds the register
    Unreadable,    ///< the register or a file can't be opened, is newer than the program, or not ours
    Damaged,       ///< integrity lost: a paper's hash, a page of the database
    NeedsPassword, ///< a document that opens only with a password
    NoSpace,       ///< the disk is full or the folder read-only
    Limit,         ///< a helper ran out of its time, memory or object limits
    Leak,          ///< a public document would have held restricted matter
    Internal,      ///< a library or helper failed in a way that isn't the input's fault
};

/// A failure: a code for code, a translated sentence for people that says what happened and what to do next,
/// and a detail for the log. The detail never holds text of a paper.
class Error
{
public:
    Error(ErrorCode code, QString sentence, QString detail = {});

    ErrorCode code() const { return m_code; }
    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }
    /// Where in the input, where that is known: a JSON path (`items[4].papers[0].file`), a file name or a row.
    const QString &place() const { return m_place; }
    Error at(QString place) const;

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
    QString m_place;
};

} // namespace moothall
