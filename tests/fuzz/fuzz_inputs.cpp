// Feeds damaged copies of good inputs to every place where strangers' bytes come in, for a given time. It finds a
// crash by crashing: run it under the sanitizers. The last input of each target is kept, to be run again by name.

#include "tests/fuzz/targets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 6); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = random.bounded(static_cast<quint32>(bytes.size()));
        const qsizetype length = random.bounded(static_cast<quint32>(qMin<qsizetype>(64, bytes.size() - at))) + 1;
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<quint32>(bytes.size())), length));
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes[at] = "0123456789-+.()<>[]{}/%\"\\"[random.bounded(25)];
            break;
        default:
            bytes.insert(at, QByteArray::number(random.generate64() >> random.bounded(60)));
            break;
        }
    }
    return bytes;
}

qint64 run(const fuzz::Target &target, int seconds, quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<QByteArray> seeds = target.seeds();
    if (seeds.isEmpty())
        return 0;
    QFile last(QString::fromLatin1(target.name) + u".last"_s);
    QElapsedTimer time;
    qint64 rounds = 0;
    for (time.start(); time.elapsed() < seconds * 1000LL; ++rounds) {
        const QByteArray input = damaged(seeds[random.bounded(static_cast<quint32>(seeds.size()))], random);
        if (last.open(QIODevice::WriteOnly)) {
            last.write(input);
            last.close();
        }
        target.run(input);
    }
    last.remove();
    return rounds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"seconds"_s, u"for each target"_s, u"n"_s, u"20"_s});
    parser.addOption({u"seed"_s, u"of the damage"_s, u"n"_s, u"1"_s});
    parser.addOption({u"input"_s, u"run one target on this file"_s, u"file"_s});
    parser.addPositionalArgument(u"target"_s, u"only this one"_s);
    parser.addHelpOption();
    parser.process(app);
    QTextStream out(stdout);
    for (const fuzz::Target &target : fuzz::targets()) {
        const QString name = QString::fromLatin1(target.name);
        if (!parser.positionalArguments().isEmpty() && !parser.positionalArguments().contains(name))
            continue;
        if (parser.isSet(u"input"_s)) {
            QFile file(parser.value(u"input"_s));
            if (!file.open(QIODevice::ReadOnly))
                return 2;
            target.run(file.readAll());
            continue;
        }
        const qint64 rounds = run(target, parser.value(u"seconds"_s).toInt(), parser.value(u"seed"_s).toUInt());
        out << name << u": "_s << rounds << u" damaged inputs survived\n"_s;
        out.flush();
    }
    return 0;
}
