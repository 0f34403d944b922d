#pragma once

#include <stop_token>

namespace moothall {

/// Asked between steps of long work: `token.stop_requested()`. A default token never asks to stop.
using CancelToken = std::stop_token;
/// The other end: `source.request_stop()`, from any thread.
using CancelSource = std::stop_source;

} // namespace moothall
