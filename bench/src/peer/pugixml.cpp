// Reads a document with pugixml, in place, into one string for each value.
//
// In: a file, its kind, the names of the fields that are kept; then lines: `go` reads it once and prints nanoseconds,
// `values` prints what it says. Without a line nothing is read; with the fourth argument `once` it is read once, for a
// counter. A field is looked for from where the one before it was found, since documents are written in an order.

#include <pugixml.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

template <std::size_t N> struct Record {
    std::string values[N];
};

static std::vector<std::string> names;

template <std::size_t N> static void read_children(const pugi::xml_node &node, Record<N> &record, std::size_t &next) {
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const char *name = child.name();
        for (std::size_t tried = 0; tried < names.size(); tried++) {
            std::size_t index = next + tried;
            if (index >= names.size())
                index -= names.size();
            if (std::strcmp(name, names[index].c_str()) == 0) {
                record.values[index] = child.child_value();
                next = index + 1 == names.size() ? 0 : index + 1;
                break;
            }
        }
    }
}

extern "C" __attribute__((noinline)) void the_call_of_extensions(std::vector<char> &text, std::vector<Record<18>> &out) {
    pugi::xml_document document;
    if (!document.load_buffer_inplace(text.data(), text.size()))
        std::abort();
    for (pugi::xml_node image : document.child("ExtensionImages").children("ExtensionImage")) {
        out.emplace_back();
        std::size_t next = 0;
        read_children(image, out.back(), next);
    }
}

extern "C" __attribute__((noinline)) void the_call_of_blobs(std::vector<char> &text, std::vector<Record<42>> &out) {
    pugi::xml_document document;
    if (!document.load_buffer_inplace(text.data(), text.size()))
        std::abort();
    for (pugi::xml_node blob : document.child("EnumerationResults").child("Blobs").children("Blob")) {
        out.emplace_back();
        std::size_t next = 0;
        for (pugi::xml_node child = blob.first_child(); child; child = child.next_sibling()) {
            if (std::strcmp(child.name(), "Name") == 0)
                out.back().values[0] = child.child_value();
            else if (std::strcmp(child.name(), "Snapshot") == 0)
                out.back().values[1] = child.child_value();
            else if (std::strcmp(child.name(), "Properties") == 0)
                read_children(child, out.back(), next = 2);
        }
    }
}

template <std::size_t N>
static int converse(const std::vector<char> &file, void (*call)(std::vector<char> &, std::vector<Record<N>> &), bool once) {
    if (names.size() != N)
        return 2;
    if (once) {
        std::vector<char> text = file;
        std::vector<Record<N>> out;
        call(text, out);
        return 0;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        std::vector<char> text = file;
        std::vector<Record<N>> out;
        auto begin = std::chrono::steady_clock::now();
        call(text, out);
        auto end = std::chrono::steady_clock::now();
        if (line == "go") {
            std::printf("%lld\n", (long long)std::chrono::duration_cast<std::chrono::nanoseconds>(end - begin).count());
        } else {
            std::printf("%zu\n", out.size());
            for (const auto &record : out)
                for (const auto &value : record.values)
                    std::printf("%zu\n%s", value.size(), value.c_str());
        }
        std::fflush(stdout);
    }
    return 0;
}

int main(int count, char **arguments) {
    if (count < 4)
        return 2;
    std::ifstream stream(arguments[1], std::ios::binary);
    std::vector<char> file((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    std::string list = arguments[3];
    for (std::size_t begin = 0; begin <= list.size();) {
        std::size_t end = std::min(list.find(',', begin), list.size());
        names.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    // The allocator keeps what is given back to it, as on the other side.
    std::free(std::memset(std::malloc(31 << 20), 1, 31 << 20));
    bool once = count > 4 && std::strcmp(arguments[4], "once") == 0;
    if (std::strcmp(arguments[2], "blobs") == 0)
        return converse<42>(file, the_call_of_blobs, once);
    return converse<18>(file, the_call_of_extensions, once);
}
