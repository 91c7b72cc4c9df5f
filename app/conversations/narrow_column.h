#pragma once

#include <QtGlobal>

#include <limits>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace conversations {

/// Numbers of which nearly all are small, one a row. Each takes as many bytes as the largest of the column
/// needs, and none at all while every one of them is 0: a million rows have a handful of channels and
/// colleagues, few unread messages and hardly a field that nobody could read.
class NarrowColumn
{
public:
    void append(quint32 number)
    {
        widenFor(number);
        std::visit(
            [number](auto &numbers) {
                numbers.push_back(typename Held<decltype(numbers)>::value_type(number));
            },
            m_numbers);
    }
    void set(size_t row, quint32 number)
    {
        widenFor(number);
        std::visit(
            [=](auto &numbers) { numbers.put(row, typename Held<decltype(numbers)>::value_type(number)); },
            m_numbers);
    }
    [[nodiscard]] quint32 operator[](size_t row) const
    {
        return std::visit([row](const auto &numbers) -> quint32 { return numbers[row]; }, m_numbers);
    }
    /// Calls `loop` once with what gives the number of each row, `numbers[row]`, so that a loop over many
    /// rows asks only once how wide they are.
    template <class Loop> void read(Loop loop) const { std::visit(loop, m_numbers); }

    void shrink_to_fit()
    {
        std::visit([](auto &numbers) { numbers.shrink_to_fit(); }, m_numbers);
    }
    /// Memory held beyond the column itself.
    [[nodiscard]] size_t bytes() const
    {
        return std::visit([](const auto &numbers) { return numbers.bytes(); }, m_numbers);
    }

private:
    template <class Number> struct Wide : std::vector<Number>
    {
        using std::vector<Number>::vector;
        static constexpr quint32 most = std::numeric_limits<Number>::max();
        void put(size_t row, Number number) { (*this)[row] = number; }
        [[nodiscard]] size_t bytes() const { return this->capacity() * sizeof(Number); }
    };
    struct Zeros
    {
        using value_type = quint32;
        static constexpr quint32 most = 0;
        Zeros() : rows(0) {}
        size_t rows;
        [[nodiscard]] size_t size() const { return rows; }
        quint32 operator[](size_t) const { return 0; }
        void push_back(quint32) { ++rows; }
        void put(size_t, quint32) {}
        void shrink_to_fit() {}
        [[nodiscard]] size_t bytes() const { return 0; }
    };
    template <class Reference> using Held = std::remove_cvref_t<Reference>;

    void widenFor(quint32 number)
    {
        const quint32 most = std::visit([](const auto &numbers) { return numbers.most; }, m_numbers);
        if (number <= most)
            return;
        if (number <= Wide<quint8>::most)
            widen<quint8>();
        else if (number <= Wide<quint16>::most)
            widen<quint16>();
        else
            widen<quint32>();
    }
    template <class Number> void widen()
    {
        Wide<Number> wider;
        std::visit(
            [&wider](const auto &numbers) {
                wider.reserve(numbers.size() + 1);
                for (size_t row = 0; row < numbers.size(); ++row)
                    wider.push_back(Number(numbers[row]));
            },
            m_numbers);
        m_numbers = std::move(wider);
    }

    std::variant<Zeros, Wide<quint8>, Wide<quint16>, Wide<quint32>> m_numbers;
};

} // namespace conversations
