#include "core/papers/accessibility/elementrules.h"

#include <algorithm>
#include <set>

namespace moothall::accessibility {

using namespace reading;

namespace {

constexpr std::int64_t longestSpan = 1000;
constexpr size_t mostCells = 1'000'000;

struct Cell
{
    int element = 0;
    Role role = Role::TD;
    size_t columns = 1;
    size_t rows = 1;
    size_t row = 0;
    size_t column = 0;
    std::string scope = {}; ///< empty where it doesn't say
    std::string id = {};
    std::vector<std::string> headers = {};
};

/// The attributes of a cell: its own, and those of its classes.
std::vector<Entries> attributesOf(const PlainFile &file, const Entries &element)
{
    std::vector<Entries> all;
    const View own = file.resolved(element["A"]).body;
    if (own.starts_with("[")) {
        for (const View each : itemsIn(own))
            all.emplace_back(file.resolved(each).body);
    } else {
        all.emplace_back(own);
    }
    return all;
}

std::string textIn(const PlainFile &file, View value)
{
    const Token token = Lexer(file.resolved(value).body).next();
    return token.isString()                ? bytesOf(token)
           : token.kind == TokenKind::Name ? nameOf(token.text)
                                           : std::string();
}

class TableGrid
{
public:
    TableGrid(const PlainFile &file, const StructureTree &tree, int table)
        : m_file(file)
        , m_tree(tree)
    {
        for (const int kid : tree.meaningfulKidsOf(table)) {
            const Role role = roleOf(kid);
            if (role == Role::TR)
                addRow(kid);
            else if (role == Role::THead || role == Role::TBody || role == Role::TFoot) {
                for (const int row : tree.meaningfulKidsOf(kid)) {
                    if (roleOf(row) == Role::TR)
                        addRow(row);
                }
            }
        }
    }

    /// The rule that the table's shape breaks; null where it is regular. Fills the grid.
    const char *fill();
    const char *checkHeaders();

private:
    Role roleOf(int element) const { return m_tree.elements()[static_cast<size_t>(element)].role; }
    void addRow(int row);
    Cell cellOf(int element) const;
    size_t heightOf() const;
    bool hasHeaderInReach(const Cell &cell) const;
    bool reaches(const Cell &header, View direction) const;
    void findReaches();

    const PlainFile &m_file;
    const StructureTree &m_tree;
    std::vector<std::vector<Cell>> m_rows;
    size_t m_width = 0;
    size_t m_height = 0;
    std::vector<const Cell *> m_grid;
    std::vector<size_t>
        m_headedFrom; ///< the first row of each column with a header for those below it
    std::vector<size_t>
        m_headedAfter; ///< the first column of each row with a header for those beside it
};

Cell TableGrid::cellOf(int element) const
{
    Cell cell{.element = element};
    const Element &from = m_tree.elements()[static_cast<size_t>(element)];
    cell.role = from.role;
    const Entries entries(from.body);
    cell.id = textIn(m_file, entries["ID"]);
    for (const Entries &attributes : attributesOf(m_file, entries)) {
        if (nameIn(attributes["O"]) != "Table")
            continue;
        const auto span = [&](View key) {
            const auto number = integerIn(m_file.resolved(attributes[key]).body);
            return number ? std::optional(static_cast<size_t>(
                                std::clamp<std::int64_t>(*number, 1, longestSpan)))
                          : std::nullopt;
        };
        cell.columns = span("ColSpan").value_or(cell.columns);
        cell.rows = span("RowSpan").value_or(cell.rows);
        if (std::string scope = textIn(m_file, attributes["Scope"]); !scope.empty())
            cell.scope = std::move(scope);
        for (const View header : itemsIn(m_file.resolved(attributes["Headers"]).body))
            cell.headers.push_back(textIn(m_file, header));
    }
    return cell;
}

void TableGrid::addRow(int row)
{
    std::vector<Cell> &cells = m_rows.emplace_back();
    for (const int kid : m_tree.meaningfulKidsOf(row)) {
        if (roleOf(kid) == Role::TH || roleOf(kid) == Role::TD)
            cells.push_back(cellOf(kid));
    }
}

/// The rows there are, as the first cells say: a span counts for those below it.
size_t TableGrid::heightOf() const
{
    size_t height = 0;
    for (size_t row = 0; row < m_rows.size();) {
        const size_t span = m_rows[row].empty() ? 0 : m_rows[row].front().rows;
        height += span;
        row += std::max<size_t>(span, 1);
    }
    return height;
}

const char *TableGrid::fill()
{
    m_height = heightOf();
    if (m_height == 0)
        return nullptr;
    for (const Cell &cell : m_rows.front())
        m_width += cell.columns;
    if (m_height * m_width > mostCells)
        return nullptr; // no table that anybody reads
    m_grid.assign(m_height * m_width, nullptr);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        size_t column = 0;
        for (Cell &cell : m_rows[row]) {
            while (row < m_height && column < m_width && m_grid[row * m_width + column])
                ++column;
            if (column + cell.columns > m_width)
                return "7.2-42";
            if (row + cell.rows > m_height)
                return "7.2-41";
            cell.row = row;
            cell.column = column;
            for (size_t y = row; y < row + cell.rows; ++y) {
                for (size_t x = column; x < column + cell.columns; ++x) {
                    if (m_grid[y * m_width + x])
                        return "7.2-15";
                    m_grid[y * m_width + x] = &cell;
                }
            }
            column += cell.columns;
        }
    }
    const bool isFull = std::find(m_grid.begin(), m_grid.end(), nullptr) == m_grid.end();
    return isFull ? nullptr : "7.2-43";
}

/// Whether a header is one for the cells below it ("Column") or beside it ("Row").
bool TableGrid::reaches(const Cell &header, View direction) const
{
    if (header.role != Role::TH)
        return false;
    if (!header.scope.empty())
        return header.scope == "Both" || header.scope == direction;
    const bool isCorner = header.row == 0 && header.column == 0;
    const View otherwise = header.column == 0 ? "Row" : "Column";
    return isCorner || direction == otherwise;
}

void TableGrid::findReaches()
{
    m_headedFrom.assign(m_width, m_height);
    m_headedAfter.assign(m_height, m_width);
    for (size_t row = 0; row < m_height; ++row) {
        for (size_t column = 0; column < m_width; ++column) {
            const Cell &cell = *m_grid[row * m_width + column];
            if (reaches(cell, "Column"))
                m_headedFrom[column] = std::min(m_headedFrom[column], row);
            if (reaches(cell, "Row"))
                m_headedAfter[row] = std::min(m_headedAfter[row], column);
        }
    }
}

bool TableGrid::hasHeaderInReach(const Cell &cell) const
{
    for (size_t column = cell.column; column < cell.column + cell.columns; ++column) {
        if (m_headedFrom[column] < cell.row)
            return true;
    }
    for (size_t row = cell.row; row < cell.row + cell.rows; ++row) {
        if (m_headedAfter[row] < cell.column)
            return true;
    }
    return false;
}

const char *TableGrid::checkHeaders()
{
    std::set<std::string> ids;
    bool allSay = true;
    for (const std::vector<Cell> &row : m_rows) {
        for (const Cell &cell : row) {
            if (cell.role != Role::TH)
                continue;
            ids.insert(cell.id);
            allSay = allSay && !cell.scope.empty();
        }
    }
    ids.erase(std::string());
    if (allSay || m_grid.empty())
        return nullptr;
    findReaches();
    for (const std::vector<Cell> &row : m_rows) {
        for (const Cell &cell : row) {
            if (cell.role != Role::TD)
                continue;
            const bool knowsAll =
                std::all_of(cell.headers.begin(), cell.headers.end(),
                            [&](const std::string &id) { return ids.contains(id); });
            if ((knowsAll && !cell.headers.empty()) || hasHeaderInReach(cell))
                continue;
            return knowsAll ? "7.5-1" : "7.5-2";
        }
    }
    return nullptr;
}

} // namespace

void checkTable(const PlainFile &file, const StructureTree &tree, int table, Findings &findings)
{
    const int page = tree.elements()[static_cast<size_t>(table)].page;
    TableGrid grid(file, tree, table);
    if (const char *broken = grid.fill()) {
        findings.add(broken, page);
        return;
    }
    if (const char *broken = grid.checkHeaders())
        findings.add(broken, page);
}

} // namespace moothall::accessibility
