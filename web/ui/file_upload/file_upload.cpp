// See file_upload.h. The control is the browser's own in both views, frame and all; its height is
// reported.
#include "web/ui/file_upload/file_upload.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

std::optional<platform::OpenedFile> file_upload(Frame& frame, const FileUpload& in) {
    FrameState& s = frame.state();
    SemanticNode node{
        .id = in.id, .role = Role::FileUpload, .name = in.label, .hint = in.hint, .error = in.error};
    node.field_name = in.accept;
    const Field f = open_field(s, std::move(node), LabelKind::Plain);
    const float w = std::min(f.w, 520.0F);
    const float h = s.natural_height(in.id, Part::Control, hash_of(in.accept), w, 76);
    const Box control{f.x, f.y, w, h};
    s.part(f.node, Part::Control, control, true);
    s.item(in.id, control);
    close_field(s, f, f.y + h);
    const platform::Event* event = s.answer(platform::Event::Kind::File, in.id);
    if (event == nullptr) return std::nullopt;
    return event->file;
}

}  // namespace ui
