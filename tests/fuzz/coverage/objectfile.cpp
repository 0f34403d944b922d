#include "tests/fuzz/coverage/objectfile.h"

#include <cstdio>

namespace moothall::fuzz {

namespace {

std::vector<std::string_view> parted(std::string_view text, std::string_view line)
{
    std::vector<std::string_view> parts;
    for (size_t at = text.find(line); at != std::string_view::npos; at = text.find(line)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + line.size());
    }
    parts.push_back(text);
    return parts;
}

void appendBody(std::string &file, std::string_view body)
{
    constexpr std::string_view mark = "stream\n";
    const size_t data = body.find(mark);
    if (data == std::string_view::npos || !body.starts_with("<<")) {
        file += body;
        return;
    }
    const size_t length = body.size() - data - mark.size();
    file += "<</Length " + std::to_string(length);
    file += body.substr(2);
    file += "\nendstream";
}

} // namespace

std::string objectFile(std::string_view text)
{
    std::string file = "%PDF-1.7\n";
    std::string table;
    int count = 1;
    int root = 0;
    for (const std::string_view body : parted(text, "\nendobj\n")) {
        char row[24];
        std::snprintf(row, sizeof row, "%010zu 00000 n \n", file.size());
        table += row;
        if (root == 0 && body.find("/Catalog") != std::string_view::npos)
            root = count;
        file += std::to_string(count++) + " 0 obj\n";
        appendBody(file, body);
        file += "\nendobj\n";
    }
    const size_t start = file.size();
    return file + "xref\n0 " + std::to_string(count) + "\n0000000000 65535 f \n" + table +
           "trailer <</Root " + std::to_string(root) + " 0 R/Size " + std::to_string(count) +
           ">>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

std::vector<std::string_view> filesIn(std::string_view text)
{
    return parted(text, "\nendfile\n");
}

} // namespace moothall::fuzz
