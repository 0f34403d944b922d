#include "ui/widgets/spelling.h"

#include <QLocale>

#include <enchant.h>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Enchant writes "en_GB" where a document says "en-GB".
QByteArray tagOf(const QString &language)
{
    return QString(language).replace(u'-', u'_').toUtf8();
}

bool joinsLetters(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// What no dictionary can be asked for: addresses and file names.
bool isAddress(QStringView run)
{
    return run.contains(u'@') || run.contains(u'/') || run.contains(u"www."_s)
        || (run.contains(u'.') && !run.endsWith(u'.'));
}

} // namespace

/// One reading of one language's dictionary; belongs to one thread at a time.
struct Spelling::Dictionary
{
    explicit Dictionary(const QString &language)
        : broker(enchant_broker_init())
        , words(enchant_broker_request_dict(broker, tagOf(language).constData()))
    {}
    ~Dictionary()
    {
        if (words)
            enchant_broker_free_dict(broker, words);
        enchant_broker_free(broker);
    }
    Q_DISABLE_COPY_MOVE(Dictionary)

    EnchantBroker *broker;
    EnchantDict *words; ///< none where the language isn't installed
};

Spelling::Spelling(QObject *parent)
    : QObject(parent)
{}

Spelling::~Spelling() = default;

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_dictionary.reset();
    m_isMissing = false;
    using Read = std::shared_ptr<Dictionary>;
    runTask(
        this, [language](TaskControl &) -> Result<Read> { return std::make_shared<Dictionary>(language); },
        [this, language](const Result<Read> &read) {
            if (language != m_language)
                return;
            m_isMissing = !read || !(*read)->words;
            m_dictionary = m_isMissing ? nullptr : *read;
            Q_EMIT changed();
        });
}

void Spelling::setNames(const QSet<QString> &words)
{
    if (words == m_names)
        return;
    m_names = words;
    Q_EMIT changed();
}

bool Spelling::knows(const QString &word) const
{
    if (!m_dictionary || m_names.contains(word))
        return true;
    const auto isRight = [this](const QString &form) {
        const QByteArray utf8 = form.toUtf8();
        return enchant_dict_check(m_dictionary->words, utf8.constData(), utf8.size()) == 0;
    };
    if (word.endsWith(u"'s"_s) && m_names.contains(word.chopped(2)))
        return true;
    // RESOLVED is right as "resolved" is, and UNISON as "Unison".
    return isRight(word) || (word.isUpper() && (isRight(word.toLower()) || word.size() <= 5));
}

QString Spelling::missing() const
{
    if (!m_isMissing)
        return {};
    const bool isWelsh = m_language.startsWith(u"cy"_s);
    return tr("There is no dictionary of %1 on this computer. Install the package %2 and open the meeting again.")
        .arg(QLocale::languageToString(QLocale(m_language).language()), isWelsh ? u"aspell-cy"_s : u"hunspell-en-gb"_s);
}

void Spelling::learn(const QString &word)
{
    if (!m_dictionary)
        return;
    const QByteArray utf8 = word.toUtf8();
    enchant_dict_add(m_dictionary->words, utf8.constData(), utf8.size());
    Q_EMIT changed();
}

void Spelling::suggest(QObject *context, const QString &word, std::function<void(const QStringList &)> onDone) const
{
    // A dictionary of its own: the one that marks words is never waited for.
    runTask(
        context,
        [language = m_language, word](TaskControl &) -> Result<QStringList> {
            const Dictionary dictionary(language);
            if (!dictionary.words)
                return QStringList();
            size_t count = 0;
            const QByteArray utf8 = word.toUtf8();
            char **found = enchant_dict_suggest(dictionary.words, utf8.constData(), utf8.size(), &count);
            QStringList words;
            for (size_t i = 0; i < count; ++i)
                words.append(QString::fromUtf8(found[i]));
            if (found)
                enchant_dict_free_string_list(dictionary.words, found);
            return words;
        },
        [onDone = std::move(onDone)](const Result<QStringList> &words) { onDone(words.value_or(QStringList())); });
}

QList<SpelledWord> spelledWords(const QString &text)
{
    QList<SpelledWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView run = QStringView(text).mid(at, end - at);
        const bool hasDigit = std::ranges::any_of(run, [](QChar c) { return c.isDigit(); });
        if (!hasDigit && !isAddress(run)) {
            for (qsizetype from = at; from < end;) {
                qsizetype to = from;
                while (to < end && (text.at(to).isLetter() || text.at(to).isMark()
                           || (to > from && joinsLetters(text.at(to)) && to + 1 < end && text.at(to + 1).isLetter())))
                    ++to;
                if (to > from + 1)
                    words.append({from, text.mid(from, to - from).replace(u'’', u'\'')});
                from = std::max(to, from + 1);
            }
        }
        at = end + 1;
    }
    return words;
}

} // namespace moothall
