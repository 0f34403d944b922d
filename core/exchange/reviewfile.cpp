#include "core/exchange/reviewfile.h"

#include "core/base/files.h"
#include "core/exchange/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReviewFiles
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFiles)
};

constexpr auto reviewFormat = "moothall-review"_L1;
constexpr int reviewVersion = 1;

QByteArray sealOf(const QByteArray &officer, const QByteArray &secret)
{
    // The secret serves other purposes too: what it is used for here is said first.
    return QMessageAuthenticationCode::hash("moothall chair's copy 1\n" + officer, secret,
                                            QCryptographicHash::Sha256)
        .toHex();
}

QString written(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject copyObject(const ReviewCopy &copy)
{
    QJsonArray paragraphs;
    for (const ReviewParagraph &paragraph : copy.paragraphs)
        paragraphs.append(QJsonObject{{u"item"_s, paragraph.item},
                                      {u"number"_s, paragraph.number},
                                      {u"heading"_s, paragraph.heading},
                                      {u"field"_s, token(paragraph.field)},
                                      {u"at"_s, paragraph.at},
                                      {u"text"_s, paragraph.text}});
    QJsonObject object{{u"uid"_s, copy.uid},
                       {u"kind"_s, token(copy.kind)},
                       {u"edition"_s, token(copy.edition)},
                       {u"meeting"_s, copy.meeting},
                       {u"authority"_s, copy.authority},
                       {u"body"_s, copy.body},
                       {u"starts"_s, copy.starts.toString(u"yyyy-MM-ddTHH:mm"_s)},
                       {u"made"_s, written(copy.made)},
                       {u"by"_s, copy.by},
                       {u"to"_s, copy.to},
                       {u"note"_s, copy.note},
                       {u"pages_sha256"_s, copy.pagesSha256},
                       {u"paragraphs"_s, paragraphs}};
    if (copy.edition == Edition::Restricted)
        object.insert(u"warning"_s, u"Contains exempt information: not for publication"_s);
    return object;
}

QJsonObject answerObject(const ReviewAnswer &answer)
{
    QJsonArray remarks;
    for (const ReviewRemark &remark : answer.remarks) {
        QJsonObject object{{u"uid"_s, remark.uid},
                           {u"kind"_s, token(remark.kind)},
                           {u"on"_s, remark.target},
                           {u"words"_s, remark.words},
                           {u"by"_s, remark.by}};
        if (remark.at.isValid())
            object.insert(u"at"_s, written(remark.at));
        remarks.append(object);
    }
    QJsonObject object{{u"by"_s, answer.by}, {u"remarks"_s, remarks}};
    if (answer.verdict)
        object.insert(u"verdict"_s, token(*answer.verdict));
    if (answer.at.isValid())
        object.insert(u"at"_s, written(answer.at));
    return object;
}

/// Reads one part, with bounds on top of what ObjectReader checks.
class ReviewReading
{
public:
    ReviewReading(const QJsonValue &value, const QString &path, ReadingNotes &notes)
        : m_reader(value, path, notes)
        , m_notes(&notes)
    {}

    QString line(QLatin1StringView key, qsizetype most = reviewbounds::name)
    {
        return bounded(key, most).simplified();
    }
    QString bounded(QLatin1StringView key, qsizetype most)
    {
        const QString text = m_reader.text(key);
        if (text.size() > most)
            m_reader.fail(key, ReviewFiles::tr("This is longer than %1 characters.").arg(most));
        return text.left(most);
    }
    QString uid(QLatin1StringView key)
    {
        const QString text = m_reader.requiredText(key);
        constexpr qsizetype longest = 64;
        if (text.size() > longest)
            m_reader.fail(key, ReviewFiles::tr("This isn't an id."));
        return text.left(longest);
    }
    QDateTime instant(QLatin1StringView key)
    {
        const QString text = m_reader.text(key);
        if (text.isEmpty())
            return {};
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
            m_reader.fail(key, ReviewFiles::tr("“%1” isn't a moment like 2024-06-04T08:00:00Z.")
                                   .arg(text.left(40)));
        return instant.toUTC();
    }
    template<typename T>
    std::optional<T> word(QLatin1StringView key, bool required)
    {
        const auto value = m_reader.optionalChoice<T>(key);
        if (!value && required)
            m_reader.fail(key, ReviewFiles::tr("This is required and missing."));
        return value;
    }
    qsizetype sizeOf(QLatin1StringView key, qsizetype most)
    {
        const qsizetype size = m_reader.raw(key).toArray().size();
        if (size > most)
            m_reader.fail(key, ReviewFiles::tr("There are more than %1 of these.").arg(most));
        return size;
    }
    ObjectReader &reader() { return m_reader; }
    bool hasFailed() const { return m_notes->error.has_value(); }

private:
    ObjectReader m_reader;
    ReadingNotes *m_notes;
};

void readParagraphs(ReviewReading &reading, ReviewCopy &copy, ReadingNotes &notes)
{
    reading.sizeOf("paragraphs"_L1, reviewbounds::paragraphs);
    if (reading.hasFailed())
        return;
    QSet<QString> seen;
    const QJsonArray paragraphs = reading.reader().raw("paragraphs"_L1).toArray();
    for (qsizetype i = 0; i < paragraphs.size() && !notes.error; ++i) {
        ReviewReading one(paragraphs[i], u"officer.paragraphs[%1]"_s.arg(i), notes);
        ReviewParagraph paragraph;
        paragraph.item = one.uid("item"_L1);
        paragraph.number = one.line("number"_L1);
        paragraph.heading = one.line("heading"_L1, reviewbounds::words);
        paragraph.field = one.word<ReviewField>("field"_L1, true).value_or(ReviewField::Title);
        paragraph.at = one.reader().number("at"_L1).value_or(0);
        paragraph.text = one.reader().raw("text"_L1).toString(); // as it was sealed, to the letter
        if (seen.contains(paragraph.id()))
            one.reader().fail("at"_L1, ReviewFiles::tr("This paragraph is there twice."));
        seen.insert(paragraph.id());
        copy.paragraphs.append(paragraph);
    }
}

ReviewCopy readCopy(const QJsonValue &value, ReadingNotes &notes)
{
    ReviewReading reading(value, u"officer"_s, notes);
    ReviewCopy copy;
    copy.uid = reading.uid("uid"_L1);
    copy.kind = reading.word<ReviewKind>("kind"_L1, true).value_or(ReviewKind::Minutes);
    copy.edition = reading.word<Edition>("edition"_L1, true).value_or(Edition::Restricted);
    copy.meeting = reading.uid("meeting"_L1);
    copy.authority = reading.line("authority"_L1);
    copy.body = reading.line("body"_L1);
    copy.starts = reading.reader().wallTime("starts"_L1).value_or(QDateTime());
    copy.made = reading.instant("made"_L1);
    copy.by = reading.line("by"_L1);
    copy.to = reading.line("to"_L1);
    copy.note = reading.bounded("note"_L1, reviewbounds::words);
    copy.pagesSha256 = reading.line("pages_sha256"_L1);
    readParagraphs(reading, copy, notes);
    return copy;
}

void checkTarget(ReviewReading &reading, const ReviewCopy &copy, const QSet<QString> &known,
                 const ReviewRemark &remark)
{
    const bool onParagraph = known.contains(remark.target);
    const bool onPage = pageOfTarget(remark.target).has_value();
    if (!remark.target.isEmpty() && !onParagraph && !onPage)
        reading.reader().fail("on"_L1, ReviewFiles::tr("The draft has no such paragraph."));
    else if (remark.kind == RemarkKind::Proposal && !onParagraph)
        reading.reader().fail("on"_L1,
                              ReviewFiles::tr("Other words are proposed for no paragraph."));
    else if (remark.kind == RemarkKind::Comment && remark.words.trimmed().isEmpty())
        reading.reader().fail("words"_L1, ReviewFiles::tr("This comment is empty."));
    else if (onParagraph && remark.kind == RemarkKind::Proposal &&
             remark.words.trimmed().isEmpty() &&
             copy.paragraph(remark.target)->field == ReviewField::Title)
        reading.reader().fail("words"_L1, ReviewFiles::tr("An item can't be without a title."));
}

ReviewAnswer readAnswer(const QJsonValue &value, const ReviewCopy &copy, ReadingNotes &notes)
{
    ReviewAnswer answer;
    if (value.isUndefined())
        return answer;
    ReviewReading reading(value, u"chair"_s, notes);
    answer.by = reading.line("by"_L1);
    answer.verdict = reading.word<ReviewVerdict>("verdict"_L1, false);
    answer.at = reading.instant("at"_L1);
    const QJsonValue remarks = reading.reader().raw("remarks"_L1);
    if (!remarks.isUndefined() && !remarks.isArray())
        reading.reader().fail("remarks"_L1, ReviewFiles::tr("This must be a list."));
    reading.sizeOf("remarks"_L1, reviewbounds::remarks);
    if (notes.error)
        return answer;
    QSet<QString> known;
    for (const ReviewParagraph &paragraph : copy.paragraphs)
        known.insert(paragraph.id());
    QSet<QString> seen;
    const QJsonArray list = remarks.toArray();
    for (qsizetype i = 0; i < list.size() && !notes.error; ++i) {
        ReviewReading one(list[i], u"chair.remarks[%1]"_s.arg(i), notes);
        ReviewRemark remark;
        remark.uid = one.uid("uid"_L1);
        remark.kind = one.word<RemarkKind>("kind"_L1, true).value_or(RemarkKind::Comment);
        remark.target = one.bounded("on"_L1, reviewbounds::name);
        remark.words = one.bounded("words"_L1, reviewbounds::words);
        remark.by = one.line("by"_L1);
        remark.at = one.instant("at"_L1);
        checkTarget(one, copy, known, remark);
        if (seen.contains(remark.uid))
            one.reader().fail("uid"_L1, ReviewFiles::tr("This remark is there twice."));
        seen.insert(remark.uid);
        answer.remarks.append(remark);
    }
    return answer;
}

} // namespace

ReviewFile sealedReview(ReviewCopy copy, const QByteArray &pages, const QByteArray &secret)
{
    copy.pagesSha256 = sha256Of(pages);
    ReviewFile file;
    file.officer = QJsonDocument(copyObject(copy)).toJson(QJsonDocument::Compact);
    file.seal = sealOf(file.officer, secret);
    file.copy = std::move(copy);
    file.pages = pages;
    return file;
}

bool isSealedBy(const ReviewFile &file, const QByteArray &secret)
{
    return file.seal == sealOf(file.officer, secret);
}

QByteArray writeReviewFile(const ReviewFile &file)
{
    const QJsonObject object{{u"format"_s, reviewFormat},
                             {u"version"_s, reviewVersion},
                             {u"officer"_s, QString::fromUtf8(file.officer)},
                             {u"seal"_s, QString::fromLatin1(file.seal)},
                             {u"pages"_s, QString::fromLatin1(file.pages.toBase64())},
                             {u"chair"_s, answerObject(file.answer)}};
    return QJsonDocument(object).toJson();
}

Result<ReviewFile> readReviewFile(const QByteArray &json)
{
    if (json.size() > reviewbounds::fileBytes)
        return fail(ErrorCode::Limit,
                    ReviewFiles::tr("That file is too large for a chair’s copy."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject object = document.object();
    if (problem.error != QJsonParseError::NoError ||
        object.value("format"_L1).toString() != reviewFormat)
        return fail(
            ErrorCode::BadInput,
            ReviewFiles::tr("That file isn’t a chair’s copy, or was damaged on its way. Ask "
                            "for it to be sent again."));
    if (object.value("version"_L1).toInt() != reviewVersion)
        return fail(ErrorCode::BadInput,
                    ReviewFiles::tr("That chair’s copy was made by a newer version of Moothall. "
                                    "Open it with that version."));
    ReviewFile file;
    file.officer = object.value("officer"_L1).toString().toUtf8();
    file.seal = object.value("seal"_L1).toString().toLatin1();
    const auto pages = QByteArray::fromBase64Encoding(
        object.value("pages"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    file.pages = pages ? *pages : QByteArray();
    ReadingNotes notes;
    file.copy = readCopy(QJsonDocument::fromJson(file.officer).object(), notes);
    if (!notes.error && file.copy.pagesSha256 != sha256Of(file.pages))
        return fail(
            ErrorCode::Damaged,
            ReviewFiles::tr("The pages in that chair’s copy aren’t those that were sent: it "
                            "was changed or damaged on its way. Ask for it again."));
    if (!notes.error)
        file.answer = readAnswer(object.value("chair"_L1), file.copy, notes);
    if (notes.error)
        return fail(
            Error(ErrorCode::BadInput,
                  ReviewFiles::tr("That chair’s copy can’t be read: at “%1” it isn’t what it "
                                  "should be. %2")
                      .arg(notes.error->place(), notes.error->sentence()))
                .at(notes.error->place()));
    return file;
}

} // namespace moothall
