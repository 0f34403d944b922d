#include "core/papers/reading/objectwalk.h"

#include <algorithm>
#include <array>

namespace moothall::reading {

namespace {

constexpr size_t deepest = 200;

/// Dictionaries whose keys are names that somebody chose.
bool holdsChosenNames(View key)
{
    constexpr auto keys = std::to_array<View>({"Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties",
        "CharProcs", "RoleMap", "ClassMap", "Colorants"});
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// One dictionary or array that is open.
struct Level
{
    bool isDictionary;
    bool isChosen;
    bool awaitsKey;
    View key; ///< the last one seen; of an array, that which it stands under
};

} // namespace

void walkObject(int object, View body, ObjectVisitor &visitor)
{
    Lexer lexer(body);
    std::vector<Level> open;
    double first = 0;  // integers that may turn out to be a reference
    double second = 0;
    int integers = 0;
    int values = 0; // at the top
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const View key = open.empty() ? View() : open.back().key;
        if (token.kind == TokenKind::Integer) {
            first = second;
            second = token.number;
            ++integers;
        } else if (token.is("R")) {
            const bool isReference = integers >= 2 && second == 0 && first > 0 && first < 100'000'000;
            if (!isReference)
                return visitor.onBroken(object);
            visitor.onReference(object, static_cast<int>(first));
            values -= open.empty() ? 2 : 0; // three tokens are one value
            integers = 0;
        } else {
            integers = 0;
        }
        const bool isKey = !open.empty() && open.back().awaitsKey;
        if (isKey && token.kind != TokenKind::DictionaryClose) {
            if (token.kind == TokenKind::Integer || token.is("R"))
                continue; // the rest of a reference, which is a value
            if (token.kind != TokenKind::Name)
                return visitor.onBroken(object);
            visitor.onKey(object, token.text, open.back().isChosen);
            open.back().key = token.text;
            open.back().awaitsKey = false;
            continue;
        }
        switch (token.kind) {
        case TokenKind::DictionaryOpen:
        case TokenKind::ArrayOpen: {
            if (open.size() == deepest)
                return visitor.onBroken(object);
            const bool isDictionary = token.kind == TokenKind::DictionaryOpen;
            const bool isChosen = isDictionary && !open.empty() && !open.back().isChosen && holdsChosenNames(key);
            open.push_back({isDictionary, isChosen, isDictionary, isDictionary ? View() : key});
            continue;
        }
        case TokenKind::DictionaryClose:
        case TokenKind::ArrayClose: {
            const bool fits = !open.empty() && open.back().isDictionary == (token.kind == TokenKind::DictionaryClose)
                && (!open.back().isDictionary || open.back().awaitsKey);
            if (!fits)
                return visitor.onBroken(object);
            open.pop_back();
            break;
        }
        case TokenKind::Name:
            visitor.onName(object, key, token.text);
            break;
        case TokenKind::String:
        case TokenKind::HexString:
            visitor.onString(object, key, token);
            break;
        case TokenKind::Bad:
        case TokenKind::Remark:
            return visitor.onBroken(object);
        default:
            break;
        }
        if (open.empty())
            ++values;
        else if (open.back().isDictionary)
            open.back().awaitsKey = true;
    }
    if (!open.empty() || values != 1)
        visitor.onBroken(object);
}

} // namespace moothall::reading
