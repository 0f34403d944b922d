#pragma once

#include "core/papers/reading/plainfile.h"

namespace moothall::reading {

/// Is told what objects are made of, in their order.
class ObjectVisitor
{
public:
    virtual ~ObjectVisitor() = default;

    /// `object` refers to `target`.
    virtual void onReference(int /*object*/, int /*target*/) {}
    /// A key of a dictionary; `isChosen` where somebody chose it, as the names of fonts in resources are.
    virtual void onKey(int /*object*/, View /*key*/, bool /*isChosen*/) {}
    /// A name as a value, of `key` or of an array under it.
    virtual void onName(int /*object*/, View /*key*/, View /*name*/) {}
    virtual void onString(int /*object*/, View /*key*/, const Token & /*string*/) {}
    /// The object isn't exactly one value, or it holds a remark.
    virtual void onBroken(int /*object*/) {}
};

/// Reads an object's text, to its end.
void walkObject(int object, View body, ObjectVisitor &visitor);

} // namespace moothall::reading
