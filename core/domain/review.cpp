#include "core/domain/review.h"

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
struct ReviewWords;
template<>
struct ReviewWords<ReviewKind>
{
    static constexpr auto list = std::to_array({"agenda"_L1, "minutes"_L1});
};
template<>
struct ReviewWords<ReviewField>
{
    static constexpr auto list = std::to_array({"title"_L1, "text"_L1, "heading"_L1, "narrative"_L1,
                                                "resolved"_L1, "reasons"_L1, "alternatives"_L1});
};
template<>
struct ReviewWords<RemarkKind>
{
    static constexpr auto list = std::to_array({"comment"_L1, "proposal"_L1});
};
template<>
struct ReviewWords<ReviewVerdict>
{
    static constexpr auto list = std::to_array({"cleared"_L1, "sent-back"_L1});
};
template<>
struct ReviewWords<RemarkDecision>
{
    static constexpr auto list = std::to_array({"accepted"_L1, "refused"_L1});
};
template<>
struct ReviewWords<ReturnSource>
{
    static constexpr auto list = std::to_array({"copy"_L1, "word"_L1, "pdf"_L1});
};

} // namespace

#define MOOTHALL_REVIEW_TOKENS(Type)                                                               \
    QString token(Type value)                                                                      \
    {                                                                                              \
        return QString(ReviewWords<Type>::list.at(size_t(value)));                                 \
    }                                                                                              \
    template<>                                                                                     \
    std::optional<Type> fromToken<Type>(QStringView token)                                         \
    {                                                                                              \
        const auto &list = ReviewWords<Type>::list;                                                \
        const auto found =                                                                         \
            std::ranges::find_if(list, [token](QLatin1StringView each) { return token == each; }); \
        if (found == list.end())                                                                   \
            return std::nullopt;                                                                   \
        return static_cast<Type>(found - list.begin());                                            \
    }                                                                                              \
    template<>                                                                                     \
    QStringList tokens<Type>()                                                                     \
    {                                                                                              \
        const auto &list = ReviewWords<Type>::list;                                                \
        return {list.begin(), list.end()};                                                         \
    }

MOOTHALL_REVIEW_TOKENS(ReviewKind)
MOOTHALL_REVIEW_TOKENS(ReviewField)
MOOTHALL_REVIEW_TOKENS(RemarkKind)
MOOTHALL_REVIEW_TOKENS(ReviewVerdict)
MOOTHALL_REVIEW_TOKENS(RemarkDecision)
MOOTHALL_REVIEW_TOKENS(ReturnSource)

#undef MOOTHALL_REVIEW_TOKENS

QString ReviewParagraph::id() const
{
    return item + u'/' + token(field) + u'/' + QString::number(at);
}

const ReviewParagraph *ReviewCopy::paragraph(const QString &id) const
{
    const auto found = std::ranges::find(paragraphs, id, &ReviewParagraph::id);
    return found == paragraphs.end() ? nullptr : &*found;
}

std::optional<int> pageOfTarget(const QString &target)
{
    bool ok = false;
    const int page = target.startsWith("page:"_L1) ? target.mid(5).toInt(&ok) : 0;
    return ok && page > 0 ? std::optional(page) : std::nullopt;
}

} // namespace moothall
