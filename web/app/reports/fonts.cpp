// See fonts.h.
#include "web/app/reports/fonts.h"

namespace app::reports {

using Standing = Fonts::Standing;
namespace pdf = exporting::pdf;

void ask_for(Fonts& fonts, Effects& effects) {
    if (fonts.standing == Standing::Here || fonts.standing == Standing::Asked) return;
    fonts = {.standing = Standing::Asked, .regular = {}, .bold = {}};
    for (const std::string_view path : {pdf::kRegularFont, pdf::kBoldFont})
        effects.push_back(platform::load_asset(std::string(path)));
}

void take(Fonts& fonts, const platform::Event& asset) {
    const bool is_regular = asset.text == pdf::kRegularFont;
    if (fonts.standing != Standing::Asked || (!is_regular && asset.text != pdf::kBoldFont)) return;
    if (asset.id != "ok") {
        fonts.standing = Standing::Failed;
        return;
    }
    (is_regular ? fonts.regular : fonts.bold) = asset.bytes;
    if (!fonts.regular.empty() && !fonts.bold.empty()) fonts.standing = Standing::Here;
}

}  // namespace app::reports
