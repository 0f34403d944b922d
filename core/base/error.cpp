#include "core/base/error.h"

namespace moothall {

Error::Error(ErrorCode code, QString sentence, QString detail)
    : m_code(code)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
{
}

Error Error::at(QString place) const
{
    Error copy = *this;
    copy.m_place = std::move(place);
    return copy;
}

} // namespace moothall
