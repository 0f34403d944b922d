#pragma once

#include "core/base/result.h"
#include "core/typeset/document.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace moothall {

/// The samples of an image XObject, compressed as the filter among the entries says.
struct PictureData
{
    QByteArray entries; ///< of its dictionary, without /Type, /Subtype and /Length
    QByteArray samples;
};

/// A picture as PDF holds it.
struct Picture
{
    QSize pixels;
    PictureData image;
    std::optional<PictureData> mask = {}; ///< how opaque it is
};

/// Reads PNG or JPEG. Errors: BadInput.
Result<Picture> readPicture(const QByteArray &bytes);

/// The operators that paint a drawing with its upper left corner at (left, top) of PDF's own coordinates, `scale`
/// points to a unit. Errors: BadInput for path data that can't be read.
Result<QByteArray> paintDrawing(const Drawing &drawing, double left, double top, double scale);

} // namespace moothall
