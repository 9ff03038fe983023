// A borrowed function: how pages hand widgets the content that goes inside them. Nothing is owned or stored, so a
// Body must only be called during the call that it was given to. Not for keeping callbacks.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace ui {

class Body {
  public:
    Body() = default;

    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, Body> && std::is_invocable_v<F&>)
    Body(F&& f)  // NOLINT(google-explicit-constructor): pages pass lambdas
        : object_(const_cast<void*>(static_cast<const void*>(std::addressof(f)))),
          call_([](void* object) { (*static_cast<std::remove_reference_t<F>*>(object))(); }) {}

    explicit operator bool() const { return call_ != nullptr; }
    void operator()() const {
        if (call_ != nullptr) call_(object_);
    }

  private:
    void* object_ = nullptr;
    void (*call_)(void*) = nullptr;
};

}  // namespace ui
