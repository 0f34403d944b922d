#pragma once

#include "core/formats/listmarkers.h"

#include <QByteArray>

namespace moothall {

/// The series of numbers and bullets of a .docx.
class WordNumbering
{
public:
    /// A new series at a level of nesting from 0; its id for w:numId.
    int add(const ListMarker &marker, int level, double indent, double labelWidth);
    QByteArray part() const;

private:
    struct Series
    {
        ListMarker marker;
        int level = 0;
        double indent = 0;
        double labelWidth = 0;
    };
    QList<Series> m_series;
};

} // namespace moothall
