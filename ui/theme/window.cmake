# The window's part of the theme: palettes, style and icons.
milepost_room(windowtheme ALIAS WindowTheme
    SOURCES
        categorycolours.cpp categorycolours.h
        focusframe.cpp focusframe.h
        headertips.cpp headertips.h
        icons.cpp icons.h
        screenfont.cpp screenfont.h
        style.cpp style.h
        stylepaint.cpp stylepaint.h
        tintedicon.cpp tintedicon.h
        tooltip.cpp tooltip.h
        windowcolours.cpp windowcolours.h
        windowtheme.cpp windowtheme.h
    LINK Milepost::Theme Qt6::Widgets PRIVATE_LINK Qt6::Svg)
set_target_properties(milepost_windowtheme PROPERTIES AUTOMOC ON)

file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
foreach(icon ${icons})
    get_filename_component(name ${icon} NAME)
    set_source_files_properties(${icon} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
set(application_icon ${CMAKE_SOURCE_DIR}/packaging/io.github.milepost.Milepost.svg)
set_source_files_properties(${application_icon} PROPERTIES QT_RESOURCE_ALIAS application.svg)
qt_add_resources(milepost_windowtheme icons PREFIX /icons FILES ${icons} ${application_icon})
