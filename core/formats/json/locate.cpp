// Reads the text again and stops at the path. Only done once something is wrong, so it need not be fast.
#include "core/formats/json/locate.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/formats/json/cursor.h"

namespace json {
namespace {

class Finder {
  public:
    Finder(std::string_view text, const char** furthest, std::string_view path)
        : text_(text), furthest_(furthest), wanted_(base::split(path, '/')) {
        wanted_.erase(wanted_.begin());  // the empty text before the first slash
    }

    bool null() { return value(); }
    bool boolean(bool) { return value(); }
    bool number_integer(std::int64_t) { return value(); }
    bool number_unsigned(std::uint64_t) { return value(); }
    bool number_float(double, const std::string&) { return value(); }
    bool string(std::string&) { return value(); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        open_.back().name = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) { return false; }

    [[nodiscard]] std::optional<std::size_t> line() const { return line_; }

  private:
    struct Open {
        bool is_array = false;
        std::size_t index = 0;
        std::string name;
    };

    // Where we are is a beginning of the wanted path, longer than any before; false once it is the whole of it.
    bool arrive() {
        if (open_.size() > wanted_.size() || (line_ && open_.size() <= depth_)) return true;
        for (std::size_t i = 0; i < open_.size(); ++i) {
            const std::string step = open_[i].is_array ? std::to_string(open_[i].index) : open_[i].name;
            if (step != wanted_[i]) return true;
        }
        depth_ = open_.size();
        line_ = static_cast<std::size_t>(line_at(text_, static_cast<std::size_t>(*furthest_ - text_.data())));
        return depth_ < wanted_.size();
    }

    bool value() {
        const bool go_on = arrive();
        step();
        return go_on;
    }

    bool open(bool is_array) {
        if (!arrive()) return false;
        open_.push_back({is_array, 0, {}});
        return true;
    }

    bool close() {
        open_.pop_back();
        step();
        return true;
    }

    void step() {
        if (!open_.empty() && open_.back().is_array) ++open_.back().index;
    }

    std::string_view text_;
    const char** furthest_;
    std::vector<std::string> wanted_;
    std::vector<Open> open_;
    std::size_t depth_ = 0;
    std::optional<std::size_t> line_;
};

}  // namespace

std::optional<std::size_t> line_of(std::string_view text, std::string_view path) {
    const char* furthest = text.data();
    Finder finder(text, &furthest, path);
    // The cursor ends at `end`, never at a zero byte.
    const Cursor begin{text.data(), &furthest};  // NOLINT(bugprone-suspicious-stringview-data-usage)
    const Cursor end{text.data() + text.size(), &furthest};
    (void)nlohmann::json::sax_parse(begin, end, &finder);
    return finder.line();
}

}  // namespace json
