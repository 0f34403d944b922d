#include "tests/papers/structurespec.h"

#include "tests/pack/tinypdf.h"

namespace moothall::test {

namespace {

QByteArray ref(qsizetype id)
{
    return QByteArray::number(id) + " 0 R";
}

struct Node
{
    QByteArray type;
    QByteArray entries;
    qsizetype parent;
    QByteArray kids;
};

} // namespace

QByteArray pdfOfTree(const QByteArray &tree, const QByteArray &roles)
{
    constexpr qsizetype rootId = 3;
    QList<Node> nodes{{{}, {}, 0, {}}}; // the root is number 3, its elements follow
    QList<qsizetype> open{0};
    for (qsizetype at = 0; at < tree.size();) {
        const char c = tree[at];
        if (c == '(') {
            open.append(nodes.size() - 1);
            ++at;
        } else if (c == ')' || c == ' ') {
            if (c == ')')
                open.removeLast();
            ++at;
        } else if (c == '{') {
            const qsizetype end = tree.indexOf('}', at);
            nodes.last().entries = tree.mid(at + 1, end - at - 1);
            at = end + 1;
        } else {
            const qsizetype start = at;
            while (at < tree.size() && (isalnum(tree[at]) != 0))
                ++at;
            nodes[open.last()].kids += ref(rootId + nodes.size()) + ' ';
            nodes.append({tree.mid(start, at - start), {}, open.last(), {}});
        }
    }
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R >>",
                              "<< /Type /Pages /Kids [ ] /Count 0 >>",
                              "<< /Type /StructTreeRoot /RoleMap << " + roles + " >> /K [ " +
                                  nodes.first().kids + "] >>"};
    for (qsizetype i = 1; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        objects.append("<< /Type /StructElem /S /" + node.type + " /P " +
                       ref(rootId + node.parent) + " " + node.entries + " /K [ " + node.kids +
                       "] >>");
    }
    return canonicalFile(objects, 1);
}

} // namespace moothall::test
