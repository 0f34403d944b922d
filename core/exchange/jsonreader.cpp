#include "core/exchange/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct JsonReading
{
    Q_DECLARE_TR_FUNCTIONS(JsonReading)
};

} // namespace

QString describe(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return JsonReading::tr("true or false");
    case QJsonValue::Double:
        return JsonReading::tr("a number");
    case QJsonValue::String:
        return JsonReading::tr("a string");
    case QJsonValue::Array:
        return JsonReading::tr("an array");
    case QJsonValue::Object:
        return JsonReading::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return JsonReading::tr("nothing");
}

QString withoutControls(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f); });
    return text;
}

void ReadingNotes::fail(const QString &path, const QString &sentence)
{
    if (!error)
        error = Error(ErrorCode::BadInput, sentence).at(path);
}

ObjectReader::ObjectReader(const QJsonValue &value, QString path, ReadingNotes &notes)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_notes(&notes)
{
    if (!value.isObject())
        m_notes->fail(m_path, JsonReading::tr("This must be an object, not %1.").arg(describe(value)));
}

QString ObjectReader::path(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

bool ObjectReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void ObjectReader::warn(QLatin1StringView key, const QString &sentence)
{
    m_notes->warnings.append(path(key) + u": "_s + sentence);
}

QJsonValue ObjectReader::raw(QLatin1StringView key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

std::optional<QString> ObjectReader::string(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString()) {
        fail(key, JsonReading::tr("This must be a string, not %1.").arg(describe(value)));
        return std::nullopt;
    }
    return withoutControls(value.toString());
}

QString ObjectReader::text(QLatin1StringView key)
{
    return string(key).value_or(QString());
}

QString ObjectReader::requiredText(QLatin1StringView key)
{
    const bool there = has(key);
    const QString value = text(key);
    if (!there)
        fail(key, JsonReading::tr("This is required and missing."));
    else if (value.trimmed().isEmpty())
        fail(key, JsonReading::tr("This is required and must not be empty."));
    return value.trimmed();
}

bool ObjectReader::flag(QLatin1StringView key, bool fallback)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        fail(key, JsonReading::tr("This must be true or false, not %1.").arg(describe(value)));
    return value.toBool(fallback);
}

std::optional<int> ObjectReader::number(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return std::nullopt;
    constexpr double most = 1'000'000;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || std::floor(number) != number || number < 0 || number > most) {
        fail(key, value.isDouble() ? JsonReading::tr("This must be a whole number from 0 to 1000000.")
                                   : JsonReading::tr("This must be a number, not %1.").arg(describe(value)));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<QDate> ObjectReader::date(QLatin1StringView key)
{
    const std::optional<QString> word = string(key);
    if (!word)
        return std::nullopt;
    const QDate date = QDate::fromString(*word, u"yyyy-MM-dd"_s);
    if (!date.isValid()) {
        fail(key, JsonReading::tr("“%1” isn't a date. Write it like 2024-06-13.").arg(*word));
        return std::nullopt;
    }
    return date;
}

std::optional<QDateTime> ObjectReader::wallTime(QLatin1StringView key)
{
    const std::optional<QString> word = string(key);
    if (!word)
        return std::nullopt;
    const QDate date = QDate::fromString(word->left(10), u"yyyy-MM-dd"_s);
    QTime time = QTime::fromString(word->mid(11), u"HH:mm"_s);
    if (!time.isValid())
        time = QTime::fromString(word->mid(11), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid() || word->at(10) != u'T') {
        fail(key, JsonReading::tr("“%1” isn't a date and time. Write it like 2024-06-13T14:00, in London's time and "
                                  "without an offset.").arg(*word));
        return std::nullopt;
    }
    return QDateTime(date, time);
}

QTime ObjectReader::timeOfDay(QLatin1StringView key)
{
    const std::optional<QString> word = string(key);
    if (!word)
        return {};
    const QTime time = QTime::fromString(*word, u"HH:mm"_s);
    if (!time.isValid())
        fail(key, JsonReading::tr("“%1” isn't a time of day. Write it like 14:20.").arg(*word));
    return time;
}

RichText ObjectReader::richTextAt(const QJsonValue &value, const QString &at)
{
    const QJsonValue clean = value.isString() ? QJsonValue(withoutControls(value.toString())) : value;
    Result<RichText> text = RichText::fromJson(clean);
    if (text)
        return *std::move(text);
    m_notes->fail(at + text.error().place(), text.error().sentence());
    return {};
}

RichText ObjectReader::richText(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    return value.isUndefined() ? RichText() : richTextAt(value, path(key));
}

QList<RichText> ObjectReader::richTexts(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        fail(key, JsonReading::tr("This must be an array of texts, not %1.").arg(describe(value)));
        return {};
    }
    QList<RichText> texts;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        texts.append(richTextAt(entries[i], u"%1[%2]"_s.arg(path(key)).arg(i)));
    return texts;
}

QStringList ObjectReader::texts(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    if (value.isString())
        return withoutControls(value.toString()).split(u'\n', Qt::SkipEmptyParts);
    if (!value.isUndefined() && !value.isArray())
        fail(key, JsonReading::tr("This must be an array of strings, not %1.").arg(describe(value)));
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isString())
            m_notes->fail(u"%1[%2]"_s.arg(path(key)).arg(i),
                JsonReading::tr("This must be a string, not %1.").arg(describe(entries[i])));
        texts.append(withoutControls(entries[i].toString()));
    }
    return texts;
}

QList<int> ObjectReader::numbers(QLatin1StringView key)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, JsonReading::tr("This must be an array of numbers, not %1.").arg(describe(value)));
    QList<int> numbers;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int number = entries[i].toInt(-1);
        if (number < 0)
            m_notes->fail(u"%1[%2]"_s.arg(path(key)).arg(i),
                JsonReading::tr("This must be a whole number, not %1.").arg(describe(entries[i])));
        numbers.append(number);
    }
    return numbers;
}

void ObjectReader::failChoice(QLatin1StringView key, const QString &word, const QStringList &allowed)
{
    fail(key, JsonReading::tr("“%1” isn't one of the values allowed here: %2.").arg(word, allowed.join(u", "_s)));
}

void ObjectReader::object(QLatin1StringView key, const std::function<void(ObjectReader &)> &read)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return;
    ObjectReader member(value, path(key), *m_notes);
    read(member);
    member.finish();
}

void ObjectReader::objects(QLatin1StringView key, const std::function<void(ObjectReader &)> &read)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, JsonReading::tr("This must be an array of objects, not %1.").arg(describe(value)));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size() && !m_notes->error; ++i) {
        ObjectReader entry(entries[i], u"%1[%2]"_s.arg(path(key)).arg(i), *m_notes);
        read(entry);
        entry.finish();
    }
}

void ObjectReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            m_notes->warnings.append(JsonReading::tr("%1: this key isn't known and was left out.")
                                         .arg(m_path.isEmpty() ? it.key() : m_path + u'.' + it.key()));
    }
}

} // namespace moothall
