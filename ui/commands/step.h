#pragma once

#include "core/base/result.h"

#include <memory>
#include <vector>

namespace moothall {

class OpenMeeting;

/// One call of a service and the call that takes it back. Holds ids with old and new values, never references into a
/// record.
class Step
{
public:
    Step() = default;
    virtual ~Step() = default;
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    virtual Status redo(OpenMeeting &meeting) = 0;
    virtual Status undo(OpenMeeting &meeting) = 0;
    /// Takes the following step of the same typing run into itself; false where it can't.
    virtual bool absorb(const Step &) { return false; }
};

using Steps = std::vector<std::unique_ptr<Step>>;

/// A list of steps from its arguments: `steps(std::make_unique<A>(…), std::make_unique<B>(…))`.
template<typename... T>
Steps steps(std::unique_ptr<T>... each)
{
    Steps all;
    (all.push_back(std::move(each)), ...);
    return all;
}

} // namespace moothall
