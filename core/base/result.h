#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace moothall {

/// The value, or why there is none. Named and shaped as std::expected, which replaces it once the compilers have it.
template<typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(sentence), std::move(detail)));
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace moothall

/// Leaves the function with the error of `expression`, a Result<T> or Status, if it has one.
#define MOOTHALL_TRY(expression)                                                                   \
    do {                                                                                           \
        if (auto &&tried = (expression); !tried)                                                   \
            return ::moothall::fail(std::forward<decltype(tried)>(tried).error());                 \
    } while (false)
