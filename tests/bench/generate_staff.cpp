// Writes a made-up staff file for the benchmarks: bench_generate_staff FILE [rows] [seed]. By default 1,500,000 rows
// of 16 columns, about 280 MB, with quoted fields, commas and doubled quotation marks in them, CRLF and missing
// values. The same arguments give the same bytes. Nobody in it exists.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace {

using Engine = std::mt19937_64;

// Not std::uniform_int_distribution, whose numbers differ between standard libraries.
std::size_t below(Engine& engine, std::size_t limit) { return engine() % limit; }

template <std::size_t N>
std::string_view any(Engine& engine, const std::array<std::string_view, N>& list) {
    return list[below(engine, N)];
}

constexpr std::array<std::string_view, 8> kSurnames = {"Smith", "Patel", "Okafor",  "Williams",
                                                       "Khan",  "Jones", "O'Brien", "Chowdhury"};
constexpr std::array<std::string_view, 8> kForenames = {"Alex",   "Sam",   "Priya", "Chidi",
                                                        "Morgan", "Aisha", "Robin", "Lee"};
// Three in four are the commonest, as in life; the others share the rest.
constexpr std::array<std::string_view, 24> kEthnicities = {
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "A White - British",
    "B White - Irish",
    "C White - Any other White background",
    "CY White Other European",
    "D Mixed - White & Black Caribbean",
    "F Mixed - White & Asian",
    "H Asian - Indian",
    "J Asian - Pakistani",
    "K Asian - Bangladeshi",
    "M Black - Caribbean",
    "N Black - African",
    "R Chinese",
    "S Any Other Ethnic Group",
    "Z Not Stated",
    "",
};
constexpr std::array<std::string_view, 8> kDisabilities = {"No",  "No",           "No", "No",
                                                           "Yes", "Not Declared", "No", "Unspecified"};
constexpr std::array<std::string_view, 14> kBands = {
    "Review Body Band 2",           "Review Body Band 3",           "Review Body Band 4",
    "Review Body Band 5",           "Review Body Band 5",           "Review Body Band 6",
    "Review Body Band 6",           "Review Body Band 7",           "Review Body Band 8 - Range A",
    "Review Body Band 8 - Range B", "Review Body Band 8 - Range C", "Review Body Band 8 - Range D",
    "Review Body Band 9",           "Very Senior Manager"};
constexpr std::array<std::string_view, 8> kGroups = {
    "Administrative and Clerical",  "Administrative and Clerical", "Nursing and Midwifery Registered",
    "Additional Clinical Services", "Allied Health Professionals", "Add Prof Scientific and Technic",
    "Estates and Ancillary",        "Healthcare Scientists"};
constexpr std::array<std::string_view, 6> kRoles = {
    "\"Analyst, 2\"", "\"Nurse, 1\"", "\"Adviser, \"\"X\"\"\"", "Manager", "\"Clerk, Typist\"", "Pharmacist"};
constexpr std::array<std::string_view, 10> kCategories = {
    "Permanent", "Permanent", "Permanent", "Permanent",       "Permanent",
    "Permanent", "Permanent", "Permanent", "Fixed Term Temp", "Bank"};
constexpr std::array<std::string_view, 10> kStatuses = {
    "Active Assignment",    "Active Assignment", "Active Assignment", "Active Assignment",
    "Active Assignment",    "Active Assignment", "Active Assignment", "Active Assignment",
    "Maternity & Adoption", "Acting Up"};
constexpr std::array<std::string_view, 4> kHours = {"1.00", "1.00", "0.80", "0.60"};
constexpr std::array<std::string_view, 4> kPlaces = {"\"Finance, Digital\"", "\"Medicines, Midlands\"",
                                                     "Analytics", "\"People, Inclusion\""};

void add_row(std::string& out, Engine& engine, std::size_t row) {
    char key[16];
    std::snprintf(key, sizeof key, "%08zu", 20'000'000 + row);
    const std::string_view surname = any(engine, kSurnames);
    const std::string_view forename = any(engine, kForenames);
    out.append(key).append(",\"").append(surname).append(", ").append(forename).append("\",");
    out.append(any(engine, kEthnicities)).append(",").append(any(engine, kDisabilities)).append(",");
    out.append(any(engine, kBands)).append(",").append(any(engine, kGroups)).append(",");
    out.append(any(engine, kRoles)).append(",").append(any(engine, kCategories)).append(",");
    out.append(any(engine, kStatuses)).append(",").append(any(engine, kHours)).append(",");
    out.append(below(engine, 50) == 0 ? "" : "Y").append(",");
    out.append(below(engine, 3) == 0 ? "Male" : "Female")
        .append(",")
        .append(any(engine, kPlaces))
        .append(",");
    char tail[64];
    std::snprintf(tail, sizeof tail, "%02zu/%02zu/20%02zu,%zu.%02zu,", 1 + below(engine, 28),
                  1 + below(engine, 12), below(engine, 25), 12 + below(engine, 40), below(engine, 100));
    out.append(tail).append(below(engine, 10) == 0 ? "\"moved, see x\"" : "").append("\r\n");
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "bench_generate_staff FILE [rows] [seed]\n");
        return 2;
    }
    const std::size_t rows = count > 2 ? std::strtoull(words[2], nullptr, 10) : 1'500'000;
    Engine engine(count > 3 ? std::strtoull(words[3], nullptr, 10) : 1);
    std::FILE* file = std::fopen(words[1], "wb");
    if (file == nullptr) {
        std::fprintf(stderr, "%s cannot be written\n", words[1]);
        return 3;
    }
    std::string out =
        "Employee Number,Name,Ethnic Origin,Disability,Pay Scale Description,Staff Group,Job Role,Assignment "
        "Category,Assignment Status,FTE,Primary,Gender,Directorate,Start Date,Hourly Rate,Notes\r\n";
    for (std::size_t row = 0; row < rows; ++row) {
        add_row(out, engine, row);
        if (out.size() > (1u << 20) || row + 1 == rows) {
            if (std::fwrite(out.data(), 1, out.size(), file) != out.size()) return 3;
            out.clear();
        }
    }
    return std::fclose(file) == 0 ? 0 : 3;
}
