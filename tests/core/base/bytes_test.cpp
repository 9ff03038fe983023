// Checksums, base64, ids, error sentences and broken promises.
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/base64.h"
#include "core/base/errors.h"
#include "core/base/ids.h"
#include "core/base/sha256.h"

using base::ErrorCode;

TEST_CASE("SHA-256 gives the values of the standard", "[base]") {
    // Source: fips-180-4, the examples published with it.
    CHECK(base::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(base::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(base::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(
        base::sha256(
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
            "mnopqrstnopqrstu") == "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    CHECK(base::sha256(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 pads right at every length around a block", "[base]") {
    // A length that is padded wrongly collides with a neighbour or differs from itself.
    std::set<std::string> seen;
    for (std::size_t length = 0; length <= 130; ++length) {
        CHECK(seen.insert(base::sha256(std::string(length, 'x'))).second);
    }
    CHECK(base::sha256(std::string(55, 'a')) ==
          "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    CHECK(base::sha256(std::string(64, 'a')) ==
          "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

TEST_CASE("Base64 gives the values of the standard, both ways", "[base]") {
    // Source: rfc-4648, section 10.
    const std::pair<const char*, const char*> rows[] = {{"", ""},
                                                        {"f", "Zg=="},
                                                        {"fo", "Zm8="},
                                                        {"foo", "Zm9v"},
                                                        {"foob", "Zm9vYg=="},
                                                        {"fooba", "Zm9vYmE="},
                                                        {"foobar", "Zm9vYmFy"},
                                                        {"\xFF\xFE\xFD", "//79"}};
    for (const auto& [bytes, text] : rows) {
        CAPTURE(text);
        CHECK(base::base64(bytes) == text);
        CHECK(base::from_base64(text) == bytes);
    }
}

TEST_CASE("Base64 for mail comes in lines and is read back", "[base]") {
    const std::string bytes(100, 'a');
    const std::string text = base::base64(bytes, 76);
    CHECK(text.find("\r\n") == 76);
    CHECK(text.ends_with("\r\n"));
    CHECK(base::from_base64(text) == bytes);
    CHECK(base::base64("", 76).empty());
}

TEST_CASE("Base64 that could mean two things is refused", "[base]") {
    for (const char* text : {"Z", "Zg", "Zg=", "Zm9v=", "Zg==Zg==", "Z!==", "Zh==", "====", "Zm8=="}) {
        CAPTURE(text);
        CHECK_FALSE(base::from_base64(text).has_value());
    }
}

TEST_CASE("Ids come from the random numbers handed in", "[base]") {
    CHECK(base::row_id(0) == "0000000000000000");
    CHECK(base::row_id(0x0123456789abcdef) == "0123456789abcdef");
    CHECK(base::row_id(UINT64_MAX) == "ffffffffffffffff");
    CHECK(base::reference("DRAFT", {2026, 11, 23}, 0) == "DRAFT-20261123-0000");
    CHECK(base::reference("DRAFT", {2026, 11, 23}, 0xFFFFF) == "DRAFT-20261123-ZZZZ");
    CHECK(base::reference("ML", {2026, 1, 2}, 31) == "ML-20260102-000Z");
}

TEST_CASE("Every error has a word of its own and a sentence that names place and piece", "[base]") {
    std::set<std::string> words;
    for (int i = 0; i <= static_cast<int>(ErrorCode::InvalidArgument); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        CAPTURE(i);
        CHECK(words.insert(std::string(base::word(code))).second);
        CHECK(base::word(code) != "unknown");
        const std::string plain = base::sentence({code, {}, {}});
        CHECK(plain.find(". ") != std::string::npos);  // what is wrong, then what to do
        CHECK(plain.ends_with("."));
        if (code == ErrorCode::ForeignFile) continue;
        const std::string full = base::sentence({code, "/answers/hr.life", "“maybe”"});
        CHECK(full.find("(/answers/hr.life: “maybe”)") != std::string::npos);
    }
}

TEST_CASE("A sentence reads well with either part missing", "[base]") {
    CHECK(base::sentence({ErrorCode::MissingMember, "/content", {}}) ==
          "Something that must be there is missing (/content). Add it at that place.");
    CHECK(base::sentence({ErrorCode::MissingMember, {}, "“form”"}) ==
          "Something that must be there is missing (“form”). Add it at that place.");
    CHECK(base::sentence({ErrorCode::ForeignFile, {}, "This is a PDF."}) == "This is a PDF.");
}
