#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace moothall {

class Typeface;

/// An object of a font in a file, before it has a number.
struct FontObject
{
    /// The dictionary's inside. Objects of the same font are referred to by own(); /Length is left out.
    QByteArray entries;
    std::optional<QByteArray> stream = {};

    /// A reference to the font's `index`th object, replaced once numbers are known.
    static QByteArray own(int index);
    /// The text between "N 0 obj" and "endobj", the font's objects being numbered from `firstId` on.
    QByteArray numbered(int firstId) const;
};

/// The objects that embed just the glyphs a typeface was asked for; the first is the Type0 font. Where `seed` isn't
/// empty, no font of the same glyphs with another seed has a stream of the same bytes.
/// Errors: Internal where the font file can't be subset.
Result<QList<FontObject>> fontObjects(const Typeface &typeface, const QByteArray &seed = {});

} // namespace moothall
