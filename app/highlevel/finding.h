#pragma once

#include "app/base/clock.h"
#include "app/base/identity.h"
#include "app/highlevel/api_error.h"

#include <memory>
#include <variant>

namespace highlevel {

/// Where a finding comes from: which sub-account was asked, and when. Steady time, which counts sleep.
struct Origin
{
    base::Identity about;
    base::Milliseconds asked{0};    ///< when the request was handed to the network
    base::Milliseconds answered{0}; ///< when its answer was there, or it was given up
};

/// Whether a finding tells of all that there was to see. A page of a list, or a list that was not read to its
/// end, is a part.
enum class Extent { Whole, Part };

/// What was found out at HighLevel: the value that was asked for, or why there is none. The only thing that
/// decisions are made from: none can be made without saying how old it is, whom it is about, and whether it
/// is all. Cheap to copy: the value is shared, as a page may be large.
template <class T> class [[nodiscard]] Finding
{
public:
    Finding(T value, Origin origin, Extent extent)
        : m_what(std::make_shared<const T>(std::move(value))), m_origin(std::move(origin)), m_extent(extent)
    {
    }
    /// Of a value that is to be dropped in a way of its own.
    [[nodiscard]] static Finding of(std::shared_ptr<const T> value, Origin origin, Extent extent)
    {
        return Finding(std::move(value), std::move(origin), extent, 0);
    }
    Finding(ApiError error, Origin origin)
        : m_what(std::move(error)), m_origin(std::move(origin)), m_extent(Extent::Part)
    {
    }

    [[nodiscard]] bool ok() const { return !std::holds_alternative<ApiError>(m_what); }
    /// Only where `ok()`.
    [[nodiscard]] const T &value() const { return *std::get<Shared>(m_what); }
    /// Only where not `ok()`.
    [[nodiscard]] const ApiError &error() const { return std::get<ApiError>(m_what); }

    [[nodiscard]] const base::Identity &about() const { return m_origin.about; }
    [[nodiscard]] base::Milliseconds asked() const { return m_origin.asked; }
    [[nodiscard]] base::Milliseconds answered() const { return m_origin.answered; }
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] bool isWhole() const { return m_extent == Extent::Whole; }

private:
    using Shared = std::shared_ptr<const T>;

    Finding(Shared value, Origin origin, Extent extent, int)
        : m_what(std::move(value)), m_origin(std::move(origin)), m_extent(extent)
    {
    }

    std::variant<Shared, ApiError> m_what;
    Origin m_origin;
    Extent m_extent;
};

} // namespace highlevel
