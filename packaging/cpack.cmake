# `cpack --config build/release/CPackConfig.cmake` makes the Debian package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Milepost maintainers <maintainers@milepost.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Maturity assessments and roadmaps for partner ecosystems")
set(CPACK_PACKAGE_DESCRIPTION
    "Milepost scores an organization against three-stage maturity matrices,
turns the gaps into a plan of plays with owners and dates, and prints a
roadmap as PDF. Everything lives in one local file.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# The libraries are found by shlibdeps; plugins are loaded by name, so they are listed here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")

include(CPack)
