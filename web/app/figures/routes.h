// The addresses of the pages of workforce figures. Which view belongs to which is in web/views/workforce/pages.cpp.
#pragma once

#include <string>
#include <string_view>

namespace app::figures::routes {

inline constexpr std::string_view kRoot = "/workforce";
inline constexpr std::string_view kCalculator = "/workforce/calculator";
inline constexpr std::string_view kTasks = "/workforce/tasks";
inline constexpr std::string_view kEnter =
    "/workforce/enter/";  // + table: "about", "wres/2", "before/wdes/10"
inline constexpr std::string_view kFiles = "/workforce/files";
inline constexpr std::string_view kQuality = "/workforce/quality";
inline constexpr std::string_view kWres = "/workforce/wres";
inline constexpr std::string_view kWdes = "/workforce/wdes";
inline constexpr std::string_view kMeasure = "/workforce/measure/";  // + "WRES-2"
inline constexpr std::string_view kTrend = "/workforce/trend";
inline constexpr std::string_view kMethod = "/workforce/method";
inline constexpr std::string_view kActions = "/workforce/actions";
inline constexpr std::string_view kPublish = "/workforce/publish";

// Whether this address is one of ours.
[[nodiscard]] inline bool is_ours(std::string_view route) {
    return route == kRoot || (route.starts_with(kRoot) && route.substr(kRoot.size()).starts_with('/'));
}

}  // namespace app::figures::routes
