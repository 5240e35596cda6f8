// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace milepost::testing {

/// Makes a class of tests known to the program that it is linked into, under the name of its file
/// without the ending.
class TestClass {
public:
    TestClass(const char* file, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace milepost::testing

/// Stands once in the file of a class of tests, in place of a main function; see testmain.cpp.
#define MILEPOST_TEST(Class)                                                                       \
    static const milepost::testing::TestClass k##Class(__FILE__,                                   \
                                                       [] { return std::make_unique<Class>(); });
