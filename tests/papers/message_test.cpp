#include "core/base/files.h"
#include "core/papers/message.h"
#include "core/papers/opened.h"
#include "core/papers/paperfault.h"
#include "tests/support/testsupport.h"

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-output-memory.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// An e-mail as programs save it: a text in two forms, a crest that it shows, and three files.
QByteArray aMessage()
{
    return "From: A Clerk <clerk@example.org>\r\n"
           "Subject: =?utf-8?Q?Papers_for_Cabinet?=\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed;\r\n boundary=\"outer; one\"\r\n"
           "\r\n"
           "This is for old programs.\r\n"
           "--outer; one\r\n"
           "Content-Type: multipart/related; boundary=inner\r\n\r\n"
           "--inner\r\nContent-Type: text/plain\r\n\r\nPlease find attached\r\n"
           "--inner\r\nContent-Type: image/png; name=crest.png\r\nContent-ID: <crest@example.org>\r\n"
           "Content-Disposition: inline; filename=crest.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n"
           "--inner--\r\n"
           "--outer; one\r\n"
           "Content-Type: application/pdf\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename=\"06 \\\"Traffic\\\" report.pdf\"\r\n\r\n"
           "JVBERi0x\r\nLjc=\r\n"
           "--outer; one\r\n"
           "Content-Type: application/octet-stream\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "Content-Disposition: attachment;\r\n filename*0*=utf-8''Adroddiad%20%C5%B7;\r\n filename*1*=n.txt\r\n\r\n"
           "caf=C3=A9 =\r\nau lait\r\n"
           "--outer; one\r\n"
           "Content-Type: message/rfc822\r\n\r\n"
           "Content-Type: multipart/mixed; boundary=third\r\n\r\n"
           "--third\r\nContent-Type: application/pdf; name=\"=?iso-8859-1?Q?Ap=E9ndix?= =?utf-8?B?LnBkZg==?=\"\r\n\r\nbytes\r\n"
           "--third--\r\n"
           "--outer; one--\r\n"_ba;
}

using OutlookFields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray wide(const QString &words)
{
    return QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
}

/// A message as Outlook saves it: a report under a long name, a picture that its text shows, and a message within.
class OutlookMaker
{
public:
    OutlookMaker()
        : m_output(gsf_output_memory_new())
        , m_root(gsf_outfile_msole_new(m_output))
    {}
    GsfOutfile *root() const { return m_root; }
    static void attach(GsfOutfile *to, const char *name, const OutlookFields &fields)
    {
        GsfOutput *storage = gsf_outfile_new_child(to, name, TRUE);
        for (const auto &[field, bytes] : fields)
            put(GSF_OUTFILE(storage), field, bytes);
        gsf_output_close(storage);
        g_object_unref(storage);
    }
    static void put(GsfOutfile *to, const QByteArray &field, const QByteArray &bytes)
    {
        GsfOutput *stream = gsf_outfile_new_child(to, QByteArray("__substg1.0_" + field).constData(), FALSE);
        gsf_output_write(stream, size_t(bytes.size()), reinterpret_cast<const guint8 *>(bytes.constData()));
        gsf_output_close(stream);
        g_object_unref(stream);
    }
    QByteArray finish()
    {
        gsf_output_close(GSF_OUTPUT(m_root));
        const QByteArray bytes(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(m_output))), gsf_output_size(m_output));
        g_object_unref(m_root);
        g_object_unref(m_output);
        return bytes;
    }

private:
    GsfOutput *m_output;
    GsfOutfile *m_root;
};

QByteArray anOutlookMessage()
{
    OutlookMaker maker;
    OutlookMaker::put(maker.root(), "0037001F", wide(u"Papers for Cabinet"_s));
    OutlookMaker::attach(maker.root(), "__attach_version1.0_#00000000",
        {{"37010102", "%PDF-1.7 " + QByteArray(9000, 'x')}, {"3707001F", wide(u"..\\06 Traffic, Llŷn.pdf"_s)}, {"3704001F", wide(u"06TRAF~1.PDF"_s)}});
    OutlookMaker::attach(maker.root(), "__attach_version1.0_#00000001",
        {{"37010102", "iVBO"}, {"3707001F", wide(u"crest.png"_s)}, {"3712001F", wide(u"crest@example.org"_s)}});
    OutlookMaker::attach(maker.root(), "__attach_version1.0_#00000002", {{"37010102", "old"}, {"3704001E", "APPENDIX.DOC"}});
    GsfOutput *storage = gsf_outfile_new_child(maker.root(), "__attach_version1.0_#00000003", TRUE);
    GsfOutput *within = gsf_outfile_new_child(GSF_OUTFILE(storage), "__substg1.0_3701000D", TRUE);
    OutlookMaker::attach(GSF_OUTFILE(within), "__attach_version1.0_#00000000", {{"37010102", "inner"}, {"3707001F", wide(u"inner.txt"_s)}});
    for (GsfOutput *each : {within, storage}) {
        gsf_output_close(each);
        g_object_unref(each);
    }
    return maker.finish();
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    PapersFolder folder() const { return PapersFolder(m_scratch.filePath(u"test.papers"_s)); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_scratch.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(writeFile(path, bytes));
    }

private Q_SLOTS:
    void theFilesComeOutAndTheTextStays()
    {
        const auto files = attachmentsOf(aMessage());
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 3);
        QCOMPARE(files->at(0).name, u"06 \"Traffic\" report.pdf"_s);
        QCOMPARE(files->at(0).bytes, "%PDF-1.7");
        QCOMPARE(files->at(1).name, u"Adroddiad ŷn.txt"_s);
        QCOMPARE(files->at(1).bytes.trimmed(), "café au lait");
        QCOMPARE(files->at(2).name, u"Apéndix.pdf"_s);
        QCOMPARE(files->at(2).bytes.trimmed(), "bytes");
    }

    void outlooksFilesComeOutAsWell()
    {
        const auto files = attachmentsOf(anOutlookMessage());
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 3);
        QCOMPARE(files->at(0).name, u"06 Traffic, Llŷn.pdf"_s);
        QCOMPARE(files->at(0).bytes.size(), 9009);
        QCOMPARE(files->at(1).name, u"APPENDIX.DOC"_s);
        QCOMPARE(files->at(1).bytes, "old");
        QCOMPARE(files->at(2).name, u"inner.txt"_s);
        QCOMPARE(files->at(2).bytes, "inner");
    }

    void damagedOutlookMessagesAreRefusedOrGiveWhatTheyHave()
    {
        const QByteArray whole = anOutlookMessage();
        int refused = 0;
        for (qsizetype length = 8; length < whole.size(); length += 509)
            refused += attachmentsOf(whole.first(length)) ? 0 : 1;
        QVERIFY(refused > 5);
        for (qsizetype at = 8; at < whole.size(); at += at < 2048 ? 1 : 97) {
            QByteArray changed = whole;
            changed[at] = char(~changed.at(at));
            (void)attachmentsOf(changed);
        }
        QCOMPARE(faultOf(attachmentsOf(whole.first(8)).error()), PaperFault::NoAttachments);
        OutlookMaker maker;
        OutlookMaker::put(maker.root(), "0037001F", wide(u"Nothing"_s));
        QCOMPARE(faultOf(attachmentsOf(maker.finish()).error()), PaperFault::NoAttachments);
    }

    void namesNeverLeadOutOfTheFolder()
    {
        const QByteArray head = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename=";
        for (const QByteArray &name : {"../../../etc/passwd"_ba, "\"..\\\\..\\\\passwd\""_ba, "\"/etc/passwd\""_ba, "...passwd"_ba}) {
            const auto files = attachmentsOf(head + name + "\n\nx\n--b--\n");
            QVERIFY_RESULT(files);
            QCOMPARE(files->first().name, u"passwd"_s);
        }
        QCOMPARE(attachmentsOf(head + "..\n\nx\n--b--\n")->first().name, u"attachment-1"_s);
    }

    void whatIsNoMessageIsRefusedAndNothingRunsAway()
    {
        QCOMPARE(faultOf(attachmentsOf("Subject: nothing\n\nattached").error()), PaperFault::NoAttachments);
        QCOMPARE(faultOf(attachmentsOf({}).error()), PaperFault::NoAttachments);
        QByteArray deep;
        for (int at = 0; at < 200; ++at)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(at) + "\n\n--b" + QByteArray::number(at) + "\n";
        QCOMPARE(faultOf(attachmentsOf(deep).error()), PaperFault::TooMuch);
        QByteArray wide = "Content-Type: multipart/mixed; boundary=b\n\n";
        for (int at = 0; at < 2000; ++at)
            wide += "--b\nContent-Disposition: attachment; filename=a\n\nx\n";
        QCOMPARE(faultOf(attachmentsOf(wide).error()), PaperFault::TooMuch);
        const QByteArray whole = aMessage();
        for (qsizetype at = 0; at < whole.size(); at += 7)
            (void)attachmentsOf(whole.left(at));
        QVERIFY_RESULT(attachmentsOf(whole.left(whole.size() - 200)));
    }

    void foldersAndMessagesGiveTheirFilesInOrder()
    {
        put(u"late/10 Last.pdf"_s, "x");
        put(u"late/2 Second.pdf"_s, "x");
        put(u"late/more/1 Inner.docx"_s, "x");
        put(u"late/.hidden.pdf"_s, "x");
        put(u"late/~$2 Second.docx"_s, "x");
        put(u"papers.eml"_s, aMessage());
        put(u"outlook.msg"_s, anOutlookMessage());
        put(u"empty.eml"_s, "Subject: nothing\n\n");
        const auto opened = openFiles({m_scratch.filePath(u"late"_s), m_scratch.filePath(u"papers.eml"_s), m_scratch.filePath(u"outlook.msg"_s),
                                       m_scratch.filePath(u"empty.eml"_s)}, folder());
        QVERIFY_RESULT(opened);
        QStringList names;
        for (const QString &file : opened->files)
            names.append(QFileInfo(file).fileName());
        QCOMPARE(names, (QStringList{u"2 Second.pdf"_s, u"10 Last.pdf"_s, u"1 Inner.docx"_s, u"06 \"Traffic\" report.pdf"_s,
                                     u"Adroddiad ŷn.txt"_s, u"Apéndix.pdf"_s, u"06 Traffic, Llŷn.pdf"_s, u"APPENDIX.DOC"_s, u"inner.txt"_s}));
        QVERIFY(opened->files.at(3).startsWith(folder().temporaryFolder()));
        QCOMPARE(opened->refused.size(), 1);
        QVERIFY(opened->refused.first().sentence().contains(u"empty.eml"_s));
        dropOpened(*opened);
        QVERIFY(QDir(folder().temporaryFolder()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
