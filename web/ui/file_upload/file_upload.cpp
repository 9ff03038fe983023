// See file_upload.h. The control is the browser's own in both views, frame and all; its height is
// reported.
#include "web/ui/file_upload/file_upload.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

constexpr float kMost = 520, kPredicted = 76;

Field describe(FrameState& s, const FileUpload& in) {
    SemanticNode node{
        .id = in.id, .role = Role::FileUpload, .name = in.label, .hint = in.hint, .error = in.error};
    node.field_name = in.accept;
    if (in.stays_with_page) node.variant = "kept";
    return open_field(s, std::move(node), LabelKind::Plain);
}

Box size_of(FrameState& s, const FileUpload& in, const Field& f) {
    const float w = std::min(f.w, kMost);
    return {f.x, f.y, w, s.natural_height(in.id, Part::Control, hash_of(in.accept), w, kPredicted)};
}

std::optional<platform::OpenedFile> answer(const FrameState& s, const FileUpload& in) {
    const platform::Event* event = s.answer(platform::Event::Kind::File, in.id);
    if (event == nullptr) return std::nullopt;
    return event->file;
}

}  // namespace

std::optional<platform::OpenedFile> file_upload(Frame& frame, const FileUpload& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    const Box control = size_of(s, in, f);
    s.part(f.node, Part::Control, control, true);
    s.item(in.id, control);
    close_field(s, f, control.y + control.h);
    return answer(s, in);
}

}  // namespace ui
