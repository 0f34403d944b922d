#include "tests/pack/corpuspack.h"

#include <QGuiApplication>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

// conformance_readers CORPUS FOLDER NAME=COMMAND …: makes one pack of the corpus and lets PDFium and the readers named
// read it. They open it, agree on page labels and outline, and each finds in the pack the words that it finds in the
// papers. Ends with 1 where one doesn't.

namespace {

/// What a reader says of a file.
struct Said
{
    int pages = -1;
    QStringList labels = {};
    QStringList outline = {}; ///< "LEVEL TITLE"
    QStringList words = {};   ///< of each page
    QStringList heard = {};   ///< of each page, as its structure is read aloud
};
using SaidOfFiles = QMap<QString, Said>;

/// Qt's model of an outline never ends on one that leads back into itself, as some papers' do: it is asked of the pack.
Said saidByPdfium(const QString &file, bool withOutline)
{
    Said said;
    QPdfDocument document;
    if (document.load(file) != QPdfDocument::Error::None)
        return said;
    said.pages = document.pageCount();
    for (int page = 0; page < said.pages; ++page) {
        said.labels.append(document.pageLabel(page));
        said.words.append(document.getAllText(page).text());
    }
    if (!withOutline)
        return said;
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    QList<QModelIndex> waiting{QModelIndex()};
    while (!waiting.isEmpty()) {
        const QModelIndex parent = waiting.takeLast();
        if (parent.isValid())
            said.outline.append(parent.data(int(QPdfBookmarkModel::Role::Level)).toString() + u' ' + parent.data(int(QPdfBookmarkModel::Role::Title)).toString());
        for (int row = outline.rowCount(parent) - 1; row >= 0; --row)
            waiting.append(outline.index(row, 0, parent));
    }
    return said;
}

SaidOfFiles saidBy(const QStringList &command, const QStringList &files)
{
    QProcess process;
    process.start(command.first(), command.mid(1) + files);
    constexpr int longest = 200'000;
    if (!process.waitForStarted() || !process.waitForFinished(longest))
        process.kill();
    SaidOfFiles all;
    Said *said = nullptr;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString what = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (what == "file"_L1)
            said = &all[rest];
        else if (!said)
            continue;
        else if (what == "pages"_L1)
            said->pages = rest.toInt();
        else if (what == "label"_L1)
            said->labels.append(rest);
        else if (what == "outline"_L1)
            said->outline.append(rest);
        else if (what == "words"_L1)
            said->words.append(rest);
        else if (what == "heard"_L1)
            said->heard.append(rest);
    }
    return all;
}

/// Letters and digits, without what programs do differently about spaces, hyphens and ligatures.
QMap<QString, int> wordsIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QMap<QString, int> counted;
    const QStringList words = text.normalized(QString::NormalizationForm_KC).split(between, Qt::SkipEmptyParts);
    for (const QString &word : words)
        ++counted[word];
    return counted;
}

/// How many words of a paper a reader doesn't find in the pack's pages.
int missing(const QString &paper, const QString &pack)
{
    // Where one line follows another, readers part words or they don't: then it is found among the letters.
    const QMap<QString, int> found = wordsIn(pack);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString letters = pack.normalized(QString::NormalizationForm_KC).remove(between);
    const QMap<QString, int> wanted = wordsIn(paper);
    int lost = 0;
    for (auto word = wanted.begin(); word != wanted.end(); ++word)
        lost += letters.contains(word.key()) ? 0 : std::max(0, word.value() - found.value(word.key()));
    return lost;
}

class Readers
{
public:
    Readers(const CorpusPack &pack, QString corpus)
        : m_pack(pack)
        , m_corpus(std::move(corpus))
    {
        m_files.append(pack.file);
        for (const CorpusPack::PackedPaper &paper : pack.papers)
            m_files.append({m_corpus + u'/' + paper.name, paper.canonical});
    }

    void take(const QString &name, const SaidOfFiles &said);
    const QStringList &files() const { return m_files; }
    int failures() const { return m_failures; }

private:
    void fail(const QString &sentence)
    {
        ++m_failures;
        QTextStream(stdout) << "FAIL " << sentence << '\n';
    }
    void compareWords(const QString &name, const SaidOfFiles &said);
    void compareHeard(const QString &name, const SaidOfFiles &said);

    const CorpusPack &m_pack;
    QString m_corpus;
    QStringList m_files;
    std::optional<Said> m_first;
    QString m_firstName;
    int m_failures = 0;
};

void Readers::take(const QString &name, const SaidOfFiles &said)
{
    const Said pack = said.value(m_pack.file);
    if (pack.pages != m_pack.pages)
        return fail(u"%1 opens %2 pages of %3"_s.arg(name).arg(pack.pages).arg(m_pack.pages));
    if (!m_first) {
        m_first = pack;
        m_firstName = name;
    }
    // Poppler's C++ interface breaks what lies beyond the basic plane, as pictures among letters do.
    const auto simplified = [](QStringList lines) {
        static const QRegularExpression beyond(u"[^\\p{L}\\p{N}\\p{P}\\p{Z}]"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (QString &line : lines)
            line = line.remove(beyond).simplified();
        return lines;
    };
    const bool tellsLabels = !pack.labels.isEmpty();
    if (tellsLabels && pack.labels != m_first->labels)
        fail(u"%1 and %2 have other page labels"_s.arg(name, m_firstName));
    const QStringList mine = simplified(pack.outline);
    const QStringList others = simplified(m_first->outline);
    for (qsizetype at = 0; at < std::max(mine.size(), others.size()); ++at) {
        if (mine.value(at) == others.value(at))
            continue;
        fail(u"%1 and %2 have other outlines: “%3”, “%4”"_s.arg(name, m_firstName, mine.value(at), others.value(at)));
        break;
    }
    QTextStream(stdout) << name << ": " << pack.pages << " pages, " << (tellsLabels ? QString::number(pack.labels.size()) : u"no"_s) << " labels, "
                        << pack.outline.size() << " bookmarks\n";
    compareWords(name, said);
    if (!pack.heard.isEmpty())
        compareHeard(name, said);
}

/// The runs of a canonical paper's structure, page by page, are those of its pages in the pack.
void Readers::compareHeard(const QString &name, const SaidOfFiles &said)
{
    const QStringList inPack = said.value(m_pack.file).heard;
    int pages = 0;
    for (const CorpusPack::PackedPaper &paper : m_pack.papers) {
        const QStringList own = said.value(paper.canonical).heard;
        for (int page = 0; page < paper.pages; ++page) {
            const QString found = inPack.value(paper.firstPage + page);
            if (own.value(page).isEmpty())
                continue; // a picture, or it was given a figure in the pack
            if (own.value(page) == found)
                ++pages;
            else
                fail(u"%1 hears page %2 of %3 otherwise in the pack: “%4”, “%5”"_s.arg(name).arg(page + 1).arg(paper.name, own.value(page).left(80), found.left(80)));
        }
    }
    QTextStream(stdout) << name << ": hears the tagged runs of " << pages << " pages in their order\n";
}

void Readers::compareWords(const QString &name, const SaidOfFiles &said)
{
    const Said pack = said.value(m_pack.file);
    int asked = 0;
    int all = 0;
    for (const CorpusPack::PackedPaper &paper : m_pack.papers) {
        const Said own = said.value(m_corpus + u'/' + paper.name);
        if (own.pages != paper.pages)
            continue; // it can't open the paper as it came, or sees other pages than we do
        ++asked;
        const int lost = missing(own.words.join(u' '), pack.words.mid(paper.firstPage, paper.pages).join(u' '));
        if (lost == 0)
            ++all;
        else
            QTextStream(stdout) << "  " << name << " misses " << lost << " words of " << paper.name << '\n';
    }
    QTextStream(stdout) << name << ": all words of " << all << " of the " << asked << " papers that it opens by itself\n";
    if (all < asked)
        ++m_failures;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto pack = makeCorpusPack(words.value(1), words.value(2));
    if (!pack) {
        QTextStream(stderr) << pack.error().sentence() << '\n';
        return 2;
    }
    QTextStream(stdout) << pack->papers.size() << " papers in one pack of " << pack->pages << " pages\n";
    for (auto refused = pack->refused.begin(); refused != pack->refused.end(); ++refused)
        QTextStream(stdout) << "  refused " << refused.key() << ": " << refused.value() << '\n';
    Readers readers(*pack, words.value(1));
    SaidOfFiles pdfium;
    for (const QString &file : readers.files())
        pdfium.insert(file, saidByPdfium(file, file == pack->file));
    readers.take(u"PDFium"_s, pdfium);
    for (const QString &reader : words.mid(3))
        readers.take(reader.section(u'=', 0, 0), saidBy(reader.section(u'=', 1).split(u' '), readers.files()));
    return readers.failures() == 0 ? 0 : 1;
}
