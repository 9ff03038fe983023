// What C++ may ask of the page; carried out by library_page.js. Only web/platform/browser and web/main.cpp use it.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {
int page_apply(
    const char* message);  // how many heights differed from the prediction; they came as events meanwhile
void page_band(
    float* out);  // top and bottom of the painted band, top of the content in the page, pixel ratio
void page_announce(const char* text, int at_once);
void page_focus(const char* id);
void page_scroll_to(const char* id);
void page_navigate(const char* route, int replace);
void page_title(const char* text);
void page_download(const char* name, const char* mime, const char* bytes, std::size_t size);
void page_storage_put(const char* key, const char* bytes, std::size_t size, std::uint32_t token);
void page_storage_get(const char* key, std::uint32_t token);
void page_storage_delete(const char* key, std::uint32_t token);
void page_storage_list(const char* prefix, std::uint32_t token);
void page_set_preference(const char* name, const char* value);
void page_load_asset(const char* path);
void page_open_address(const char* address);
void page_copy(const char* text, std::uint32_t token);
void page_wake_after(float ms, std::uint32_t token);
void page_unsaved(int yes);
void page_print();
void page_table(const char* what, const char* id, const char* text, const char* json);
void page_schedule();
}
