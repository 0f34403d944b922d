#include "core/services/samplepapers.h"

#include <QByteArrayList>

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int scanWidth = 1240;
constexpr int scanHeight = 877;

/// Grey levels of a scanned drawing, one byte a pixel: paper with some grain, two streams, paths and a frame.
QByteArray drawnPlan()
{
    QByteArray pixels(scanWidth * scanHeight, '\0');
    quint32 grain = 20240604;
    for (int y = 0; y < scanHeight; ++y) {
        for (int x = 0; x < scanWidth; ++x) {
            grain = grain * 1664525U + 1013904223U;
            int grey = 238 + static_cast<int>(grain >> 29);
            const double stream = 430 + 90 * std::sin(x / 170.0) + 25 * std::sin(x / 41.0);
            const double contour = std::fmod(std::hypot(x - 900, (y - 250) * 1.6), 46);
            const bool frame = x < 14 || y < 14 || x > scanWidth - 15 || y > scanHeight - 15;
            const bool bridge = std::abs(x - 610) < 9 && std::abs(y - stream) < 70;
            const bool path = std::abs(x - 610 - 60 * std::sin(y / 130.0)) < 2.2;
            if (frame || bridge)
                grey = 40;
            else if (std::abs(y - stream) < 16)
                grey = 150;
            else if (path)
                grey = 90;
            else if (contour < 1.3)
                grey = 190;
            pixels[y * scanWidth + x] = static_cast<char>(grey);
        }
    }
    return pixels;
}

} // namespace

QByteArray makeScannedPlan()
{
    constexpr qsizetype lengthPrefix = 4; // qCompress() puts the length before the zlib stream
    const QByteArray picture = qCompress(drawnPlan(), 6).mid(lengthPrefix);
    const QByteArray drawing = "q 0 842 -595 0 595 0 cm /Scan Do Q"_ba; // upright once the page is turned by 90 degrees
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>"_ba,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate 90 /Contents 4 0 R "
        "/Resources << /XObject << /Scan 5 0 R >> >> >>"_ba,
        "<< /Length "_ba + QByteArray::number(drawing.size()) + " >>\nstream\n"_ba + drawing + "\nendstream"_ba,
        "<< /Type /XObject /Subtype /Image /Width "_ba + QByteArray::number(scanWidth) + " /Height "_ba
            + QByteArray::number(scanHeight) + " /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length "_ba
            + QByteArray::number(picture.size()) + " >>\nstream\n"_ba + picture + "\nendstream"_ba,
    };
    QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"_ba;
    QByteArray table = "xref\n0 "_ba + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n"_ba;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n"_ba;
        pdf += QByteArray::number(i + 1) + " 0 obj\n"_ba + objects[i] + "\nendobj\n"_ba;
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size "_ba + QByteArray::number(objects.size() + 1)
        + " /Root 1 0 R >>\nstartxref\n"_ba + start + "\n%%EOF\n"_ba;
}

} // namespace moothall
