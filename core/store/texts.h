#pragma once

#include "core/domain/richtext.h"
#include "core/store/statement.h"

namespace moothall {

/// Reads rich text out of rows and keeps the first failure, so that a row can be mapped in one go.
class TextReader
{
public:
    RichText rich(Statement &row, int column)
    {
        auto text = RichText::fromStored(row.text(column));
        if (!text) {
            if (m_status)
                m_status = fail(text.error());
            return {};
        }
        return std::move(*text);
    }
    /// To be looked at once all rows are read.
    const Status &status() const { return m_status; }

private:
    Status m_status;
};

} // namespace moothall
