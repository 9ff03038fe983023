// The portal with the gallery: loaded when the address asks for it, and in the single file.
#include "web/the_program.h"
#include "web/views/gallery.h"

std::unique_ptr<views::Program> the_program() { return views::make_program(views::make_gallery()); }
