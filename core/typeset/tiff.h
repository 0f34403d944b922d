#pragma once

#include "core/typeset/picture.h"

namespace moothall {

/// A page of a TIFF file and what it says of how it is to be shown.
struct TiffPage
{
    Picture picture;
    double density = 0; ///< pixels an inch; 0: it doesn't say
    int turn = 0;       ///< degrees clockwise, a multiple of 90
};

/// All pages of a TIFF file, as scanners and fax machines make them. Samples of up to 16 bits are kept as they are;
/// only colours that PDF has no name for (YCbCr, L*a*b*) become red, green and blue. Bounded in pages and pixels.
/// Errors: BadInput. Used in a helper only.
Result<QList<TiffPage>> readTiff(const QByteArray &bytes);

/// Whether they begin like a TIFF file.
bool isTiff(QByteArrayView bytes);

} // namespace moothall
