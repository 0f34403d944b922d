#include "core/typeset/picture.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/sentences.h"

#include <QCoreApplication>

#include <charconv>

namespace moothall {

namespace {

/// Reads the `d` of an SVG path, command by command, into PDF's operators.
class PathReader
{
public:
    explicit PathReader(const QByteArray &data) : m_at(data.constBegin()), m_end(data.constEnd()) {}

    std::optional<QByteArray> read()
    {
        char command = 0;
        for (skipBlank(); m_at < m_end; skipBlank()) {
            if (QByteArray("MmLlHhVvCcQqZz").contains(*m_at))
                command = *m_at++;
            else if (command == 0 || command == 'Z' || command == 'z')
                return std::nullopt;
            if (!apply(command))
                return std::nullopt;
            // Further points after a move are lines.
            if (command == 'M')
                command = 'L';
            else if (command == 'm')
                command = 'l';
        }
        return m_out;
    }

private:
    void skipBlank()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == ',' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }

    bool number(double &value)
    {
        skipBlank();
        if (m_at < m_end && *m_at == '+')
            ++m_at;
        const auto result = std::from_chars(m_at, m_end, value, std::chars_format::general);
        m_at = result.ptr;
        return result.ec == std::errc() && std::abs(value) < 1e6;
    }

    bool point(QPointF &to, bool relative)
    {
        double x = 0;
        double y = 0;
        if (!number(x) || !number(y))
            return false;
        to = relative ? m_pen + QPointF(x, y) : QPointF(x, y);
        return true;
    }

    void write(const QPointF &point)
    {
        pdf::appendNumber(m_out, point.x());
        m_out += ' ';
        pdf::appendNumber(m_out, point.y());
        m_out += ' ';
    }

    void line(const QPointF &to, const char *op)
    {
        write(to);
        m_out += op;
        m_pen = to;
    }

    void curve(const QPointF &first, const QPointF &second, const QPointF &to)
    {
        write(first);
        write(second);
        line(to, "c ");
    }

    bool apply(char command)
    {
        const bool relative = command >= 'a';
        double along = 0;
        QPointF to;
        QPointF first;
        QPointF second;
        switch (relative ? command - 'a' + 'A' : command) {
        case 'M':
            if (!point(to, relative))
                return false;
            m_start = to;
            line(to, "m ");
            return true;
        case 'L':
            if (!point(to, relative))
                return false;
            line(to, "l ");
            return true;
        case 'H':
            if (!number(along))
                return false;
            line({along + (relative ? m_pen.x() : 0), m_pen.y()}, "l ");
            return true;
        case 'V':
            if (!number(along))
                return false;
            line({m_pen.x(), along + (relative ? m_pen.y() : 0)}, "l ");
            return true;
        case 'C':
            if (!point(first, relative) || !point(second, relative) || !point(to, relative))
                return false;
            curve(first, second, to);
            return true;
        case 'Q':
            if (!point(first, relative) || !point(to, relative))
                return false;
            curve(m_pen + (first - m_pen) * 2 / 3, to + (first - to) * 2 / 3, to);
            return true;
        default:
            m_out += "h ";
            m_pen = m_start;
            return true;
        }
    }

    const char *m_at;
    const char *m_end;
    QPointF m_pen;
    QPointF m_start;
    QByteArray m_out;
};

} // namespace

Result<QByteArray> paintDrawing(const Drawing &drawing, double left, double top, double scale)
{
    QByteArray out = "q " + pdf::number(scale) + " 0 0 " + pdf::number(-scale) + ' ' + pdf::number(left) + ' '
        + pdf::number(top) + " cm\n";
    for (const DrawnPath &path : drawing.paths) {
        const auto operators = PathReader(path.data).read();
        if (!operators)
            return fail(ErrorCode::BadInput,
                Typesetting::tr("A drawing has a path that can't be read. Use straight lines and curves (M L H V C Q Z)."));
        if (path.fill)
            out += pdf::colour(*path.fill) + " rg ";
        if (path.stroke)
            out += pdf::colour(*path.stroke) + " RG " + pdf::number(path.strokeWidth) + " w ";
        out += *operators + (path.fill && path.stroke ? "B" : path.fill ? "f" : path.stroke ? "S" : "n") + '\n';
    }
    return out + "Q\n";
}

} // namespace moothall
